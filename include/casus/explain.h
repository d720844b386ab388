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
  std::string name;
  std::string country;
  std::vector<std::string> sectors;
  std::string kind;  // "name", "nominal", "pronoun"
  bool is_actor = false;
  bool is_place = false;
};

/// A predicate that the lexicon knows: coded, or given up with the reason.
struct ExplainedReading {
  std::string predicate;
  std::string rule;
  bool coded = false;
  std::string reason;  // of the sense, the arguments, the status; or why nothing was coded
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
