// Which events of many articles tell of one act.
//
// "Turkey closed the border on Tuesday" in one paper and "Ankara shut the crossing Tuesday" in another are two events
// and one act; the same words on Wednesday tell of another act. Two events belong together when type, status and date
// agree, one side at least is the same and neither contradicts, the places do not lie in two countries, and the
// sentences share words. Nothing is changed in the events: an act is a set of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "casus/event.h"

namespace casus::stories {

/// What the comparison needs of one side.
struct PartyFacts {
  std::uint64_t entity = 0;  // of the catalog; 0 for none
  std::uint64_t name = 0;    // last word of a proper name; 0 for descriptions
  std::string country;
  std::vector<std::string> sectors;
};

struct EventFacts {
  std::string event_id;
  std::size_t document = 0;
  std::size_t text_group = 0;  // documents of one number are copies of one text
  EventType type = EventType::kAgree;
  Status status = Status::kActual;
  std::int32_t first_day = 0;  // days since 1970; the act lies between the two
  std::int32_t last_day = 0;
  std::uint32_t sentence = 0;   // of the document
  std::uint64_t predicate = 0;  // its lemma
  bool is_dated = false;
  bool is_day = false;
  std::vector<PartyFacts> actor;
  std::vector<PartyFacts> recipient;
  std::string place_country;
  std::vector<std::uint32_t> words;  // of the sentence without the commonest, sorted
};

/// `document` and `text_group` are left for the caller.
EventFacts facts_of(const Event& event);

/// How well two events agree, above 0 when they may be one act; the same for (b, a).
double score_pair(const EventFacts& a, const EventFacts& b);
/// True when they cannot be one act: other days, other parties, other countries.
bool is_conflict(const EventFacts& a, const EventFacts& b);

/// For each event the number of the first event, by event_id, of its act. The best pairs are joined first and no act
/// holds two events that conflict; so the acts depend on the set of events alone, not on their order.
std::vector<std::size_t> join_acts(std::span<const EventFacts> events);

}  // namespace casus::stories
