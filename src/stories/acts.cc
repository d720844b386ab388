#include "stories/acts.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

#include "base/date.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "stories/duplicates.h"

namespace casus::stories {
namespace {

constexpr std::array<std::string_view, 52> kCommonWords = {
    "about", "after",  "also", "been",  "before", "being", "could", "does",  "during", "from",   "have",
    "here",  "his",    "into", "its",   "more",   "most",  "other", "over",  "said",   "saying", "says",
    "she",   "should", "some", "such",  "than",   "that",  "the",   "their", "them",   "then",   "there",
    "these", "they",   "this", "told",  "was",    "were",  "what",  "when",  "where",  "which",  "while",
    "who",   "will",   "with", "would", "and",    "for",   "not",   "had"};

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

enum class Agreement : std::uint8_t { kConflict, kUnknown, kClass, kSame };

Agreement compare_parties(const PartyFacts& a, const PartyFacts& b) {
  if ((a.entity != 0 && a.entity == b.entity) || (a.name != 0 && a.name == b.name)) return Agreement::kSame;
  // Two named ones are two, also of one country: Trump is not Clinton.
  if (a.name != 0 && b.name != 0) return Agreement::kConflict;
  if (!a.country.empty() && !b.country.empty() && a.country != b.country) return Agreement::kConflict;
  const bool both = !a.sectors.empty() && !b.sectors.empty();
  const bool share = std::any_of(a.sectors.begin(), a.sectors.end(), [&](const std::string& sector) {
    return std::find(b.sectors.begin(), b.sectors.end(), sector) != b.sectors.end();
  });
  if (both && !share) return Agreement::kConflict;
  return !a.country.empty() && a.country == b.country && both ? Agreement::kClass : Agreement::kUnknown;
}

/// One pair of members that agrees is enough: lists of parties differ between reports.
Agreement compare_sides(const std::vector<PartyFacts>& a, const std::vector<PartyFacts>& b) {
  if (a.empty() || b.empty()) return Agreement::kUnknown;
  Agreement best = Agreement::kConflict;
  for (const PartyFacts& left : a) {
    for (const PartyFacts& right : b) best = std::max(best, compare_parties(left, right));
  }
  return best;
}

double share_of_words(const EventFacts& a, const EventFacts& b, std::size_t& common) {
  std::vector<std::uint32_t> both;
  std::set_intersection(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), std::back_inserter(both));
  common = both.size();
  const std::size_t shorter = std::min(a.words.size(), b.words.size());
  return shorter == 0 ? 0 : static_cast<double>(common) / static_cast<double>(shorter);
}

bool dates_agree(const EventFacts& a, const EventFacts& b) {
  // Without a date only the text itself holds the two together.
  if (!a.is_dated || !b.is_dated) return a.text_group == b.text_group && a.is_dated == b.is_dated;
  // "in 2015" overlaps with every day of that year and says nothing.
  if (a.is_day != b.is_day) return false;
  if (!a.is_day) return a.first_day == b.first_day && a.last_day == b.last_day;
  return a.first_day <= b.last_day && b.first_day <= a.last_day;
}

struct Pair {
  double score = 0;
  std::size_t a = 0;
  std::size_t b = 0;
};

/// Events that may be compared at all: of one type and status, and of days next to each other.
using Block = std::tuple<EventType, Status, std::int32_t>;

std::vector<Pair> find_pairs(std::span<const EventFacts> events, const std::vector<std::size_t>& order) {
  std::map<Block, std::vector<std::size_t>> blocks;
  std::vector<Pair> pairs;
  for (std::size_t place = 0; place < order.size(); ++place) {
    const EventFacts& event = events[order[place]];
    for (std::int32_t day = event.last_day - 1; day <= event.last_day + 1; ++day) {
      const auto found = blocks.find({event.type, event.status, day});
      if (found == blocks.end()) continue;
      for (const std::size_t other : found->second) {
        const double score = score_pair(events[order[other]], event);
        if (score > 0) pairs.push_back({score, other, place});
      }
    }
    blocks[{event.type, event.status, event.last_day}].push_back(place);
  }
  return pairs;
}

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

bool is_conflict(const EventFacts& a, const EventFacts& b) {
  // "80 people were killed and 18 injured": one sentence is coded with one event per act, so its events are acts apart.
  if (a.document == b.document && a.sentence == b.sentence) return true;
  if (a.type != b.type || a.status != b.status || !dates_agree(a, b)) return true;
  if (!a.place_country.empty() && !b.place_country.empty() && a.place_country != b.place_country) return true;
  return compare_sides(a.actor, b.actor) == Agreement::kConflict ||
         compare_sides(a.recipient, b.recipient) == Agreement::kConflict;
}

double score_pair(const EventFacts& a, const EventFacts& b) {
  if (is_conflict(a, b)) return 0;
  const Agreement actors = compare_sides(a.actor, b.actor);
  const Agreement recipients = compare_sides(a.recipient, b.recipient);
  std::size_t common = 0;
  const double share = share_of_words(a, b, common);
  // The names of the parties are among the words that are shared.
  const bool both_same = actors == Agreement::kSame && recipients == Agreement::kSame;
  const bool one_same = actors == Agreement::kSame || recipients == Agreement::kSame ||
                        (actors == Agreement::kClass && recipients == Agreement::kClass);
  const double wanted = both_same ? 0.4 : one_same ? 0.5 : 0.8;
  const std::size_t fewest = both_same ? 4 : 5;
  // Of the events of a sentence that was copied, those of one verb belong together.
  const double same_verb = a.predicate == b.predicate ? 1 : 0;
  return share >= wanted && common >= fewest ? share + same_verb : 0;
}

std::vector<std::size_t> join_acts(std::span<const EventFacts> events) {
  std::vector<std::size_t> order(events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return events[a].event_id < events[b].event_id; });
  std::vector<Pair> pairs = find_pairs(events, order);
  std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return std::tuple(-a.score, a.a, a.b) < std::tuple(-b.score, b.a, b.b);
  });
  DisjointSets sets(events.size());  // of places in the order of ids
  std::vector<std::vector<std::size_t>> members(events.size());
  for (std::size_t i = 0; i < members.size(); ++i) members[i] = {i};
  for (const Pair& pair : pairs) {
    const std::size_t a = std::min(sets.find(pair.a), sets.find(pair.b));
    const std::size_t b = std::max(sets.find(pair.a), sets.find(pair.b));
    if (a == b) continue;
    const bool conflicts = std::any_of(members[a].begin(), members[a].end(), [&](std::size_t left) {
      return std::any_of(members[b].begin(), members[b].end(),
                         [&](std::size_t right) { return is_conflict(events[order[left]], events[order[right]]); });
    });
    if (conflicts) continue;
    sets.join(a, b);
    members[a].insert(members[a].end(), members[b].begin(), members[b].end());
    members[b].clear();
  }
  std::vector<std::size_t> acts(events.size());
  for (std::size_t i = 0; i < order.size(); ++i) acts[order[i]] = order[sets.find(i)];
  return acts;
}

}  // namespace casus::stories
