// Where a sentence may end, and what the classifier looks at there.
//
// A gap between two tokens of a paragraph is a candidate when a stop, a colon or an abbreviation stands before it
// (closing quotes and brackets between), or when the next token looks like a start. All other gaps cost one comparison.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "document/document.h"
#include "text/feature_key.h"

namespace casus::text {

/// A gap behind tokens[last] of a paragraph.
struct BoundaryCandidate {
  std::size_t last = 0;   // last token of the sentence that would end here
  std::size_t stop = 0;   // the token with the stop; closers stand between it and `last`
  bool has_stop = false;  // false: only the next token hints at a new sentence
};

/// What was read since the last boundary.
struct SentenceState {
  std::size_t first = 0;       // first token of the open sentence
  bool quote_is_open = false;  // an odd number of straight double quotes, or an opened curly one
  int open_brackets = 0;
};

/// Moves the state over token `i`.
void advance(std::string_view text, std::span<const document::Token> tokens, std::size_t i, SentenceState& state);

/// Whether the gap behind tokens[i] is a candidate. Requires i + 1 < tokens.size().
bool find_candidate(std::string_view text, std::span<const document::Token> tokens, std::size_t i,
                    BoundaryCandidate& candidate);

/// Gaps that never end a sentence, whatever the classifier says, because a report and its words belong together,
/// or the parties of a case: `"Is it over?" asked the minister.`, `The ministry stated: "It is over."`, `Roe v. Wade`
bool is_inside_report(std::string_view text, std::span<const document::Token> tokens,
                      const BoundaryCandidate& candidate);

/// Gaps that always do. The treebanks hold too few to learn from: "Troops left the U.S. The president said ...".
bool is_behind_final_abbreviation(std::string_view text, std::span<const document::Token> tokens,
                                  const BoundaryCandidate& candidate);

/// Writes the active features, about twenty; what `features` held before is dropped.
void collect_features(std::string_view text, std::span<const document::Token> tokens,
                      const BoundaryCandidate& candidate, const SentenceState& state, FeatureKeys& features);

}  // namespace casus::text
