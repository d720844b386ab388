// Words are known by their 64-bit hash alone: with a million words two share one with a chance of one in thirty
// million, and the price would be a wrong match, not a crash.
#include "catalog/name_matcher.h"

#include <algorithm>
#include <array>
#include <bit>

#include "base/strings.h"

namespace casus::catalog {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr std::size_t kMaxWords = 32;
constexpr std::size_t kFewestSlots = std::size_t{1} << 12U;
constexpr std::size_t kMaxFastForm = 48;

// The small letter of each ASCII letter, 0 for all else.
constexpr std::array<char, 256> kSmallLetters = [] {
  std::array<char, 256> letters = {};
  for (char c = 'a'; c <= 'z'; ++c)
    letters[static_cast<std::size_t>(c)] = letters[static_cast<std::size_t>(c - 'a' + 'A')] = c;
  return letters;
}();

std::uint64_t edge_key(std::uint32_t node, std::uint32_t word) {
  return ((static_cast<std::uint64_t>(node) << 32U) | word) + 1U;
}
std::uint64_t mix(std::uint64_t key) {
  key ^= key >> 31U;
  key *= 0x9E3779B97F4A7C15U;
  return key ^ (key >> 29U);
}

bool is_hyphen_token(std::string_view form) {
  return form == "-" || form == "\xE2\x80\x90" || form == "\xE2\x80\x91" || form == "\xE2\x80\x93";
}

}  // namespace

NameMatcher::HashTable::HashTable(std::size_t capacity) : slots_(capacity), filter_(capacity / 16) {}

// The high bits, which the place in the slots does not use.
bool NameMatcher::HashTable::may_hold(std::uint64_t mixed) const {
  const std::uint64_t bit = (mixed >> 32U) & (filter_.size() * 64 - 1);
  return (filter_[bit / 64] >> (bit % 64) & 1U) != 0;
}

void NameMatcher::HashTable::note(std::uint64_t mixed) {
  const std::uint64_t bit = (mixed >> 32U) & (filter_.size() * 64 - 1);
  filter_[bit / 64] |= std::uint64_t{1} << (bit % 64);
}

std::uint32_t NameMatcher::HashTable::find(std::uint64_t key) const {
  const std::uint64_t mixed = mix(key);
  if (!may_hold(mixed)) return kNone;
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = mixed & mask;; i = (i + 1) & mask) {
    if (slots_[i].key == key) return slots_[i].value;
    if (slots_[i].key == 0) return kNone;
  }
}

std::uint32_t NameMatcher::HashTable::find_or_add(std::uint64_t key, std::uint32_t value) {
  if (used_ * 2 >= slots_.size()) grow();
  const std::uint64_t mixed = mix(key);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = mixed & mask;; i = (i + 1) & mask) {
    if (slots_[i].key == key) return slots_[i].value;
    if (slots_[i].key == 0) {
      slots_[i] = {key, value};
      note(mixed);
      ++used_;
      return value;
    }
  }
}

void NameMatcher::HashTable::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  filter_.assign(slots_.size() / 16, 0);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.key == 0) continue;
    const std::uint64_t mixed = mix(slot.key);
    std::size_t i = mixed & mask;
    while (slots_[i].key != 0) i = (i + 1) & mask;
    slots_[i] = slot;
    note(mixed);
  }
}

NameMatcher::NameMatcher()
    : vocabulary_(kFewestSlots), edges_(kFewestSlots), first_entry_(1, kNone), last_entry_(1, kNone) {}

void NameMatcher::reserve(std::size_t names) {
  // A name brings less than a word that no other has, and about one step from word to word.
  const std::size_t slots = std::max(std::bit_ceil(2 * names), kFewestSlots);
  vocabulary_ = HashTable(slots);
  edges_ = HashTable(slots);
  root_edges_.reserve(names);
  entries_.reserve(names);
  first_entry_.reserve(names + names / 4);
  last_entry_.reserve(names + names / 4);
}

void NameMatcher::add(std::string_view name, std::uint32_t payload, const NameMatcher* soft) {
  std::vector<NameWord>& words = scratch_;
  words.clear();
  append_name_words(name, words);
  if (words.empty() || words.size() > kMaxWords) return;
  std::uint32_t node = 0;
  Entry entry;
  entry.payload = payload;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto fresh_word = static_cast<std::uint32_t>(root_edges_.size());
    const std::uint32_t word = vocabulary_.find_or_add(words[i].key, fresh_word);
    if (word == fresh_word) root_edges_.push_back(kNone);
    const auto fresh_node = static_cast<std::uint32_t>(first_entry_.size());
    if (node == 0) {
      if (root_edges_[word] == kNone) root_edges_[word] = fresh_node;
      node = root_edges_[word];
    } else {
      node = edges_.find_or_add(edge_key(node, word), fresh_node);
    }
    if (node == fresh_node) {
      first_entry_.push_back(kNone);
      last_entry_.push_back(kNone);
    }
    const bool is_soft = soft != nullptr && i > 0 && soft->has_word(words[i].key);
    if (words[i].starts_upper && !words[i].after_hyphen && !is_soft) entry.capitals |= 1U << i;
  }
  const NameWord& only = words.front();
  const bool is_acronym = words.size() == 1 && only.is_all_upper && only.length > 1 && only.length <= 6;
  entry.acronym_letters = is_acronym ? static_cast<std::uint8_t>(only.length) : 0;
  const auto index = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(entry);
  if (first_entry_[node] == kNone) {
    first_entry_[node] = index;
  } else {
    entries_[last_entry_[node]].next = index;
  }
  last_entry_[node] = index;
}

bool NameMatcher::allows(const Entry& entry, std::span<const Workspace::Piece> pieces) {
  if (entry.acronym_letters > 0) {
    // "Nato", "Unesco" and "Isis" are house styles; a short "Us" or "Who" is a pronoun at the start of a sentence.
    const Workspace::Piece& piece = pieces.front();
    return piece.is_all_upper || (piece.starts_upper && entry.acronym_letters >= 4);
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool demanded = (entry.capitals >> i & 1U) != 0;
    const bool is_free = i > 0 && pieces[i].after_hyphen;  // "Jong-un", but not "pan-democrats"
    if (demanded && !pieces[i].starts_upper && !is_free) return false;
  }
  return true;
}

void NameMatcher::cut_token(std::string_view form, std::uint32_t token, bool after_hyphen, Workspace& workspace) {
  char lower[kMaxFastForm];
  bool is_plain = form.size() <= kMaxFastForm;
  bool has_lower = false;
  for (std::size_t i = 0; is_plain && i < form.size(); ++i) {
    lower[i] = kSmallLetters[static_cast<unsigned char>(form[i])];
    is_plain = lower[i] != 0;
    has_lower |= lower[i] == form[i];
  }
  if (is_plain && !form.empty()) {
    workspace.pieces.push_back({name_word_key({lower, form.size()}), token, true, true, base::is_ascii_upper(form[0]),
                                !has_lower, after_hyphen});
    return;
  }
  workspace.words.clear();
  append_name_words(form, workspace.words);
  for (std::size_t i = 0; i < workspace.words.size(); ++i) {
    const NameWord& word = workspace.words[i];
    workspace.pieces.push_back({word.key, token, i == 0, i + 1 == workspace.words.size(), word.starts_upper,
                                word.is_all_upper, i == 0 ? after_hyphen : word.after_hyphen});
  }
}

void NameMatcher::cut(std::span<const TextToken> tokens, Workspace& workspace) {
  workspace.pieces.clear();
  bool after_hyphen = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view form = tokens[i].form;
    const std::size_t before = workspace.pieces.size();
    cut_token(form, static_cast<std::uint32_t>(i), after_hyphen, workspace);
    after_hyphen = false;
    if (workspace.pieces.size() > before) continue;
    // Punctuation. A tight hyphen or an apostrophe joins, anything else parts names.
    const bool is_tight = !tokens[i].space_before && i + 1 < tokens.size() && !tokens[i + 1].space_before;
    if (is_hyphen_token(form) && is_tight) {
      after_hyphen = true;
    } else if (form != "'" && form != "\xE2\x80\x99" && form != ".") {
      workspace.pieces.push_back({0, static_cast<std::uint32_t>(i), true, true, false, false, false});
    }
  }
}

std::uint32_t NameMatcher::first_allowed(std::uint32_t node, std::span<const Workspace::Piece> pieces) const {
  for (std::uint32_t i = first_entry_[node]; i != kNone; i = entries_[i].next) {
    if (allows(entries_[i], pieces)) return i;
  }
  return kNone;
}

// Number of pieces of the longest name from `begin`, 0 for none.
std::uint32_t NameMatcher::match_at(const Workspace& workspace, std::size_t begin, std::uint32_t& entry) const {
  const std::span<const Workspace::Piece> pieces = std::span(workspace.pieces).subspan(begin);
  std::uint32_t word = pieces[0].key == 0 ? kNone : vocabulary_.find(pieces[0].key);
  std::uint32_t node = word == kNone ? kNone : root_edges_[word];
  std::uint32_t best = 0;
  for (std::uint32_t length = 1; node != kNone; ++length) {
    if (pieces[length - 1].ends_token) {
      const std::uint32_t found = first_allowed(node, pieces.subspan(0, length));
      if (found != kNone) {
        best = length;
        entry = found;
      }
    }
    if (length == pieces.size() || pieces[length].key == 0) break;
    word = vocabulary_.find(pieces[length].key);
    if (word == kNone) break;
    node = edges_.find(edge_key(node, word));
  }
  return best;
}

void NameMatcher::find(const Workspace& workspace, std::vector<NameMatch>& matches) const {
  matches.clear();
  std::size_t i = 0;
  while (i < workspace.pieces.size()) {
    std::uint32_t entry = kNoEntry;
    const std::uint32_t length = workspace.pieces[i].starts_token ? match_at(workspace, i, entry) : 0;
    if (length == 0) {
      ++i;
      continue;
    }
    matches.push_back({workspace.pieces[i].token, workspace.pieces[i + length - 1].token, entry});
    i += length;
  }
}

bool NameMatcher::has_word(std::uint64_t key) const {
  const std::uint32_t number = vocabulary_.find(key);
  return number != kNone && root_edges_[number] != kNone && first_entry_[root_edges_[number]] != kNone;
}

std::uint32_t NameMatcher::find_entry(std::string_view name) const {
  std::vector<NameWord> words;
  append_name_words(name, words);
  std::uint32_t node = 0;
  for (const NameWord& word : words) {
    const std::uint32_t number = vocabulary_.find(word.key);
    if (number == kNone) return kNoEntry;
    node = node == 0 ? root_edges_[number] : edges_.find(edge_key(node, number));
    if (node == kNone) return kNoEntry;
  }
  return words.empty() ? kNoEntry : first_entry_[node];
}

}  // namespace casus::catalog
