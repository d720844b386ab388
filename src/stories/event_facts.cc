#include "stories/event_facts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/date.h"
#include "base/hash.h"
#include "base/utf8.h"

namespace casus::stories {
namespace {

constexpr std::array<std::string_view, 52> kCommonWords = {
    "about", "after",  "also", "been",  "before", "being", "could", "does",  "during", "from",   "have",
    "here",  "his",    "into", "its",   "more",   "most",  "other", "over",  "said",   "saying", "says",
    "she",   "should", "some", "such",  "than",   "that",  "the",   "their", "them",   "then",   "there",
    "these", "they",   "this", "told",  "was",    "were",  "what",  "when",  "where",  "which",  "while",
    "who",   "will",   "with", "would", "and",    "for",   "not",   "had"};

constexpr std::size_t kKeyWords = 4;

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// "closed", "closes" and "closing" are one word here; two words that fall together do little harm.
std::string_view stem(std::string_view word) {
  for (const std::string_view ending : {"ing", "ed", "es", "s"}) {
    if (word.ends_with(ending) && word.size() >= ending.size() + 4) return word.substr(0, word.size() - ending.size());
  }
  return word.ends_with("e") && word.size() > 4 ? word.substr(0, word.size() - 1) : word;
}

std::vector<std::uint32_t> content_words(std::string_view text) {
  std::vector<std::uint32_t> words;
  const std::string folded = base::fold(text);
  for (const std::string_view word : words_of(folded)) {
    if (word.size() < 3 || std::find(kCommonWords.begin(), kCommonWords.end(), word) != kCommonWords.end()) continue;
    words.push_back(static_cast<std::uint32_t>(base::hash64(stem(word))));
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

/// "Donald Trump" and "Trump" end alike; "the soldier" is no name.
std::uint64_t name_of(const Participant& party) {
  if (party.name.empty() || party.name[0] < 'A' || party.name[0] > 'Z') return 0;
  const std::string folded = base::fold(party.name);
  const std::vector<std::string_view> words = words_of(folded);
  return words.empty() ? 0 : base::hash64(words.back());
}

std::vector<PartyFacts> party_facts(const std::vector<Participant>& side) {
  std::vector<PartyFacts> facts;
  for (const Participant& party : side) {
    const bool is_known = !party.entity_id.empty() && !party.entity_id.starts_with("local:");
    facts.push_back({is_known ? base::hash64(party.entity_id) : 0, name_of(party), party.country, party.sectors});
  }
  return facts;
}

/// One key of an event: what it is about, and up to two numbers.
std::uint64_t key_of(const EventFacts& facts, char about, std::uint64_t first, std::uint64_t second = 0) {
  const std::uint64_t kind = static_cast<std::uint64_t>(facts.type) << 16 |
                             static_cast<std::uint64_t>(facts.status) << 8 |
                             static_cast<std::uint64_t>(facts.is_day ? 1 : 0);
  const std::uint64_t days = static_cast<std::uint64_t>(static_cast<std::uint32_t>(facts.first_day)) << 32 |
                             static_cast<std::uint32_t>(facts.last_day);
  const std::array<std::uint64_t, 5> parts = {static_cast<unsigned char>(about), kind, days, first, second};
  return base::hash64({reinterpret_cast<const char*>(parts.data()), sizeof parts});
}

void add_party_keys(const EventFacts& facts, char side, const std::vector<PartyFacts>& parties,
                    std::vector<std::uint64_t>& keys) {
  for (const PartyFacts& party : parties) {
    if (party.entity != 0) keys.push_back(key_of(facts, side, 1, party.entity));
    if (party.name != 0) keys.push_back(key_of(facts, side, 2, party.name));
  }
}

class Writer {
 public:
  void number(std::uint64_t value, unsigned bytes) {
    for (unsigned i = 0; i < bytes; ++i) out_ += static_cast<char>((value >> (8 * i)) & 0xFFU);
  }
  void text(std::string_view value) {  // codes of a few letters
    number(std::min<std::size_t>(value.size(), 255), 1);
    out_ += value.substr(0, 255);
  }
  void parties(const std::vector<PartyFacts>& parties) {
    number(parties.size(), 2);
    for (const PartyFacts& party : parties) {
      number(party.entity, 8);
      number(party.name, 8);
      text(party.country);
      number(party.sectors.size(), 1);
      for (const std::string& sector : party.sectors) text(sector);
    }
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

/// Zeros and empty lists once the bytes have ended.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}
  std::uint64_t number(unsigned bytes) {
    if (bytes_.size() < bytes) bytes_ = {};
    if (bytes_.empty()) return 0;
    std::uint64_t value = 0;
    for (unsigned i = 0; i < bytes; ++i) value |= std::uint64_t{static_cast<unsigned char>(bytes_[i])} << (8 * i);
    bytes_.remove_prefix(bytes);
    return value;
  }
  std::string text() {
    const std::uint64_t size = number(1);
    const std::string value(bytes_.substr(0, size));
    bytes_.remove_prefix(value.size());
    return value;
  }
  std::vector<PartyFacts> parties() {
    std::vector<PartyFacts> parties;
    for (std::uint64_t count = number(2); count > 0 && !bytes_.empty(); --count) {
      PartyFacts& party = parties.emplace_back();
      party.entity = number(8);
      party.name = number(8);
      party.country = text();
      for (std::uint64_t sectors = number(1); sectors > 0 && !bytes_.empty(); --sectors) {
        party.sectors.push_back(text());
      }
    }
    return parties;
  }
  bool at_end() const { return bytes_.empty(); }

 private:
  std::string_view bytes_;
};

}  // namespace

EventFacts facts_of(const Event& event) {
  EventFacts facts;
  facts.event_id = event.event_id;
  facts.type = event.event_type;
  facts.status = event.status;
  const std::optional<base::Date> first = event.date ? base::parse_iso_date(event.date->start) : std::nullopt;
  const std::optional<base::Date> last = event.date ? base::parse_iso_date(event.date->end) : std::nullopt;
  if (first && last) {
    facts.is_dated = true;
    facts.is_day = event.date->granularity == Granularity::kDay;
    facts.first_day = base::to_day_number(*first);
    facts.last_day = base::to_day_number(*last);
  }
  facts.actor = party_facts(event.actor);
  facts.recipient = party_facts(event.recipient);
  if (event.place) facts.place_country = event.place->country;
  facts.sentence = event.evidence.sentence;
  facts.predicate = base::hash64(event.predicate.lemma);
  facts.words = content_words(event.evidence.text);
  return facts;
}

std::vector<std::uint64_t> act_keys(const EventFacts& facts) {
  std::vector<std::uint64_t> keys;
  if (!facts.is_dated || facts.words.size() < kFewestWords) return keys;
  // One side is the same;
  add_party_keys(facts, 'a', facts.actor, keys);
  add_party_keys(facts, 'r', facts.recipient, keys);
  // or both are of one kind, "Turkish soldiers" and "the Turkish army";
  for (const PartyFacts& actor : facts.actor) {
    if (actor.country.empty() || actor.sectors.empty()) continue;
    for (const PartyFacts& recipient : facts.recipient) {
      if (recipient.country.empty() || recipient.sectors.empty()) continue;
      keys.push_back(key_of(facts, 'c', base::hash64(actor.country), base::hash64(recipient.country)));
    }
  }
  // or the sentences are nearly the same: of words in common one is surely among the lowest hashes of both.
  for (std::size_t i = 0; i < std::min(kKeyWords, facts.words.size()); ++i) {
    keys.push_back(key_of(facts, 'w', facts.words[i]));
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::string encode(const EventFacts& facts) {
  Writer out;
  out.number(static_cast<std::uint64_t>(facts.type), 1);
  out.number(static_cast<std::uint64_t>(facts.status), 1);
  out.number((facts.is_dated ? 1U : 0U) | (facts.is_day ? 2U : 0U), 1);
  out.number(static_cast<std::uint32_t>(facts.first_day), 4);
  out.number(static_cast<std::uint32_t>(facts.last_day), 4);
  out.number(facts.sentence, 4);
  out.number(facts.predicate, 8);
  out.parties(facts.actor);
  out.parties(facts.recipient);
  out.text(facts.place_country);
  for (const std::uint32_t word : facts.words) out.number(word, 4);
  return out.take();
}

EventFacts decode_facts(std::string_view bytes) {
  Reader in(bytes);
  EventFacts facts;
  facts.type = static_cast<EventType>(std::min<std::uint64_t>(in.number(1), kEventTypeCount - 1));
  facts.status =
      static_cast<Status>(std::min<std::uint64_t>(in.number(1), static_cast<std::uint64_t>(Status::kNegated)));
  const std::uint64_t flags = in.number(1);
  facts.is_dated = (flags & 1U) != 0;
  facts.is_day = (flags & 2U) != 0;
  facts.first_day = static_cast<std::int32_t>(in.number(4));
  facts.last_day = static_cast<std::int32_t>(in.number(4));
  facts.sentence = static_cast<std::uint32_t>(in.number(4));
  facts.predicate = in.number(8);
  facts.actor = in.parties();
  facts.recipient = in.parties();
  facts.place_country = in.text();
  while (!in.at_end()) facts.words.push_back(static_cast<std::uint32_t>(in.number(4)));
  return facts;
}

}  // namespace casus::stories
