// Counts over the blocks, and a few phrases that walls are known by.
#include "article/page_kind.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "article/word_bytes.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

using document::ParagraphKind;

constexpr std::uint32_t kFewWords = 25;       // fewer are no article
constexpr std::uint32_t kWallWords = 120;     // so short a text beside a wall is the wall or a teaser
constexpr std::uint32_t kIndexWords = 150;    // beside many linked headings so few words are their teasers
constexpr std::uint32_t kLongestPhrase = 60;  // words of a block that can be a wall's
constexpr std::size_t kNearBlocks = 6;        // behind the body

constexpr std::array<std::string_view, 14> kPaywallPhrases = {
    "subscribe to continue", "to continue reading",      "subscribe to read",
    "subscribers only",      "subscriber-only",          "this article is for subscribers",
    "already a subscriber",  "become a subscriber to",   "register to read",
    "sign in to read",       "create a free account to", "you have reached your limit",
    "free articles left",    "unlock this article"};
constexpr std::array<std::string_view, 9> kConsentPhrases = {
    "before you continue to", "we value your privacy", "accept all cookies",
    "we and our partners",    "manage your privacy",   "consent to the use of cookies",
    "we use cookies to",      "your privacy choices",  "cookie settings"};
constexpr std::array<std::string_view, 3> kLivePhrases = {"live blog", "live updates", "live coverage"};

template <typename Use>
constexpr void for_each_phrase(Use use) {
  for (const std::string_view phrase : kPaywallPhrases) use(phrase);
  for (const std::string_view phrase : kConsentPhrases) use(phrase);
  for (const std::string_view phrase : kLivePhrases) use(phrase);
}

/// Which of the three lists above a text has phrases of.
struct FoundPhrases {
  bool paywall = false;
  bool consent = false;
  bool live = false;
};

/// The phrases by their first bytes, so that a text is read but once.
class PhraseTable {
 public:
  constexpr PhraseTable() {
    for_each_phrase([this](std::string_view phrase) { mark(phrase); });
  }

  FoundPhrases find(std::string_view folded) const {
    FoundPhrases found;
    for (std::size_t i = 0; i + 4 <= folded.size(); ++i) {
      if (!marks_[hash_of(folded.substr(i, 4))]) continue;
      const std::string_view rest = folded.substr(i);
      found.paywall = found.paywall || begins_with_one(rest, kPaywallPhrases);
      found.consent = found.consent || begins_with_one(rest, kConsentPhrases);
      found.live = found.live || begins_with_one(rest, kLivePhrases);
    }
    return found;
  }

 private:
  static constexpr std::size_t hash_of(std::string_view four) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value |= std::uint32_t{static_cast<unsigned char>(four[i])} << (8 * i);
    return value * 0x9E3779B1U >> 22;
  }
  template <std::size_t size>
  static bool begins_with_one(std::string_view text, const std::array<std::string_view, size>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [text](std::string_view phrase) { return text.starts_with(phrase); });
  }
  constexpr void mark(std::string_view phrase) { marks_[hash_of(phrase)] = true; }

  std::array<bool, 1024> marks_ = {};
};
constexpr PhraseTable kPhrases;

constexpr std::uint32_t kGramBits = 16;
constexpr std::size_t kGram = 6;  // bytes

constexpr std::uint64_t kGramMask = (std::uint64_t{1} << (8 * kGram)) - 1;
constexpr std::size_t kStride = 4;  // a phrase has so many grams at its end that are looked for; any of them is met

// The first byte is the lowest, as in the memory.
constexpr std::uint64_t next_gram(std::uint64_t gram, char c) {
  return gram >> 8 | std::uint64_t{static_cast<unsigned char>(c) | 0x20U} << (8 * (kGram - 1));
}
constexpr std::size_t hash_gram(std::uint64_t gram) { return gram * 0x9E3779B97F4A7C15U >> (64 - kGramBits); }

/// The last bytes of every phrase, hashed. A text of plain bytes without any of them needs no closer look.
class LastGrams {
 public:
  constexpr LastGrams() {
    for_each_phrase([this](std::string_view phrase) { add(phrase); });
  }

  /// False only if the folded text holds no phrase. Letters beyond ASCII may fold to anything: true.
  bool may_hold(std::string_view text) const {
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += kStride) {
      const std::uint64_t bytes = load_at(text, at);
      if ((bytes & 0x8080808080808080U) != 0) return may_hold_marks(text);
      if (is_marked(hash_gram((bytes | 0x2020202020202020U) & kGramMask))) return true;
    }
    return may_hold_marks(text.substr(at - std::min(at, kStride)));
  }

 private:
  // Byte by byte, and characters beyond ASCII as they fold.
  bool may_hold_marks(std::string_view text) const {
    std::uint64_t gram = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      char c = text[i];
      if (static_cast<unsigned char>(c) >= 0x80) {
        const Mark mark = mark_at(text.substr(i, 3));
        if (mark.length == 0) return true;
        c = mark.folded;
        i += mark.length - 1;
      }
      gram = next_gram(gram, c);
      if (is_marked(hash_gram(gram))) return true;
    }
    return false;
  }

  struct Mark {
    std::size_t length = 0;  // 0: no mark
    char folded = 0;
  };

  // U+00A0 to U+00BF and U+2000 to U+203F: blanks and dashes fold to ASCII ones, the rest to nothing that phrases have.
  static Mark mark_at(std::string_view bytes) {
    if (bytes.starts_with("\xC2\xA0")) return {2, ' '};
    if (bytes.starts_with("\xC2") && bytes.size() > 1) return {2, '"'};
    if (bytes.size() < 3 || !bytes.starts_with("\xE2\x80")) return {};
    const auto last = static_cast<unsigned char>(bytes[2]);
    if (last == 0x87 || last == 0x89 || last == 0xAF) return {3, ' '};
    return {3, last >= 0x90 && last <= 0x95 ? '-' : '"'};
  }

  constexpr void add(std::string_view phrase) {
    std::uint64_t gram = 0;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
      gram = next_gram(gram, phrase[i]);
      if (i + kStride >= phrase.size()) marks_[hash_gram(gram) / 64] |= std::uint64_t{1} << hash_gram(gram) % 64;
    }
  }

  bool is_marked(std::size_t hash) const { return (marks_[hash / 64] >> hash % 64 & 1U) != 0; }

  std::array<std::uint64_t, (std::size_t{1} << kGramBits) / 64> marks_ = {};
};
constexpr LastGrams kLastGrams;

struct BodyExtent {
  std::size_t first = 0;  // blocks of the body
  std::size_t last = 0;
  std::uint32_t words = 0;
};

BodyExtent body_extent(const BlockKinds& kinds, const std::vector<std::uint32_t>& words) {
  BodyExtent body;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] != ParagraphKind::kBody) continue;
    if (body.words == 0) body.first = i;
    body.last = i;
    body.words += words[i];
  }
  return body;
}

bool is_heading(Tag tag) { return tag >= Tag::kH1 && tag <= Tag::kH4; }

bool has_flag(const std::vector<std::string>& flags, std::string_view flag) {
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

}  // namespace

std::vector<std::string> page_flags(const PageText& page, const std::vector<std::uint32_t>& words,
                                    const BlockKinds& kinds, const LinkedData& linked) {
  const BodyExtent body = body_extent(kinds, words);
  bool is_locked = linked.is_locked;
  bool has_consent = false;
  bool is_live = linked.is_live;
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    const Block& block = page.blocks[i];
    if (words[i] > kLongestPhrase) continue;
    const bool is_near = body.words < kWallWords || (i >= body.first && i <= body.last + kNearBlocks);
    const bool is_title = kinds[i] == ParagraphKind::kHeadline;
    if (!is_near && !is_title) continue;
    const std::string_view text = base::slice(page.text, block.span);
    if (!kLastGrams.may_hold(text)) continue;
    const FoundPhrases found = kPhrases.find(base::fold(text));
    is_locked = is_locked || found.paywall;
    has_consent = has_consent || (body.words < kWallWords && found.consent);
    is_live = is_live || (is_title && found.live);
  }
  std::vector<std::string> flags;
  if (is_locked) flags.emplace_back("paywall");
  if (has_consent) flags.emplace_back("consent_wall");
  if (is_live) flags.emplace_back("live_blog");
  return flags;
}

std::string why_no_article(const HtmlTree& tree, const PageText& page, const std::vector<std::uint32_t>& words,
                           const BlockKinds& kinds, const std::vector<std::string>& flags) {
  const std::uint32_t body = body_extent(kinds, words).words;
  std::uint32_t linked_headings = 0;
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    const Block& block = page.blocks[i];
    const bool is_linked = block.link_bytes * 5 >= block.span.length() * 4;
    linked_headings += is_linked && is_heading(tree.node(block.node).tag) ? 1 : 0;
  }
  if (body < kWallWords && has_flag(flags, "consent_wall")) return "a consent wall, no article text";
  if (body < kFewWords && has_flag(flags, "paywall")) return "a paywall, no article text";
  if (body < kFewWords) return "no article text (" + std::to_string(body) + " words)";
  if (linked_headings >= 5 && body < kIndexWords) return "an index of articles, no article text";
  return {};
}

}  // namespace casus::article
