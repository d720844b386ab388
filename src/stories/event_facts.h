// What the search for acts needs of one event, small enough to keep a copy of it beside the event.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "casus/event.h"

namespace casus::stories {

/// What the comparison needs of one side.
struct PartyFacts {
  std::uint64_t entity = 0;  // of the catalog; 0 for none
  std::uint64_t name = 0;    // last word of a proper name; 0 for descriptions
  std::string country;
  std::vector<std::string> sectors;
  bool operator==(const PartyFacts&) const = default;
};

struct EventFacts {
  std::string event_id;
  std::int64_t document = 0;    // events of one number are of one document
  std::int64_t text_group = 0;  // documents of one number are copies of one text
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
  bool operator==(const EventFacts&) const = default;
};

/// Sentences with fewer words in common never tell of one act.
inline constexpr std::size_t kFewestWords = 4;

/// Raised when facts, their keys or sketches of texts mean something else than before: what is stored is made anew.
inline constexpr int kFactsVersion = 1;

/// `document` and `text_group` are left for the caller.
EventFacts facts_of(const Event& event);

/// What to look a dated event up by: two of them can only be one act when they share a key. Sorted, each once. Empty
/// without a date: then only copies of the same text tell of one act.
std::vector<std::uint64_t> act_keys(const EventFacts& facts);

/// Bytes for a database, without event_id, document and text_group, and back. Of bytes that are no facts the rest is
/// left empty.
std::string encode(const EventFacts& facts);
EventFacts decode_facts(std::string_view bytes);

}  // namespace casus::stories
