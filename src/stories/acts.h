// Which events of many articles tell of one act.
//
// "Turkey closed the border on Tuesday" in one paper and "Ankara shut the crossing Tuesday" in another are two events
// and one act; the same words on Wednesday tell of another act. Two events belong together when type, status and date
// agree, one side at least is the same and neither contradicts, the places do not lie in two countries, and the
// sentences share words. Nothing is changed in the events: an act is a set of them.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "stories/event_facts.h"

namespace casus::stories {

/// How well two events agree, above 0 when they may be one act; the same for (b, a).
double score_pair(const EventFacts& a, const EventFacts& b);
/// True when they cannot be one act: other days, other parties, other countries.
bool is_conflict(const EventFacts& a, const EventFacts& b);

/// Of one event the number of the first event, by event_id, of its act, and of the first of its circle: all events that
/// are linked by pairs that may be one act. Acts lie within circles, and what is outside a circle does not matter to
/// it: so a new event asks for the circles that it touches, and for nothing else.
struct JoinedEvent {
  std::size_t act = 0;
  std::size_t circle = 0;
};

/// The best pairs that share a key are joined first and no act holds two events that conflict; so the acts depend on
/// the set of events alone, not on their order.
std::vector<JoinedEvent> join_acts(std::span<const EventFacts> events);

}  // namespace casus::stories
