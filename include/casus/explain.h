// What the stages saw in a document, sentence by sentence, for people.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "casus/document_record.h"
#include "casus/event.h"

namespace casus {

/// One row of a dependency tree. `head` is the 1-based number of another token of the sentence, 0 for the root.
struct ExplainedToken {
  std::string form;
  std::string lemma;
  std::string upos;
  std::uint32_t head = 0;
  std::string relation;
};

struct ExplainedMention {
  std::string text;
  Span span;
  std::string name;
  std::string country;
  std::vector<std::string> sectors;
  std::string kind;  // "name", "nominal", "pronoun"
  bool is_actor = false;
  bool is_place = false;
};

/// One reading of a predicate that the lexicon knows: the winner, or given up with the reason.
struct ExplainedReading {
  std::string predicate;
  Span span;
  std::string rule;  // sense, with the acts it takes: "demand.1(lift.2)"
  EventType event_type = EventType::kAgree;
  std::string cameo_code;
  std::string actors;  // "Iran & Oman"; "-" for none; implied ones say so
  std::string recipients;
  Status status = Status::kActual;
  double confidence = 0;
  bool coded = false;
  std::string reason;  // why it was given up; empty for a coded one
};

struct ExplainedSentence {
  std::string text;
  Span span;
  std::vector<ExplainedToken> tokens;
  std::vector<ExplainedMention> mentions;
  std::vector<ExplainedReading> readings;
  std::vector<Event> events;
  std::string none;  // why there is no event; empty when there is one
};

struct Explanation {
  DocumentRecord document;
  std::vector<ExplainedSentence> sentences;
};

}  // namespace casus
