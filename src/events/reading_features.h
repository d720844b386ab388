// What the trained scorer sees of a reading: the act, its parties, its circumstances, and the text around it.
//
// A text is described as a whole too: who attacks whom in a guide book lies a lifetime back, and a manual speaks to
// "you". One or two sentences say little about their text, so those features fade in with its length.
#pragma once

#include <vector>

#include "document/document.h"
#include "events/reading.h"
#include "events/view.h"
#include "learn/linear_model.h"

namespace casus::events {

/// What one sentence says beside its acts.
struct SentenceSigns {
  bool reported = false, off_topic = false, old_date = false, addressed = false, first_person = false, past = false;
};

/// Shares of a document's sentences, each 0..1. What a quoted speaker says of himself or to others does not count as
/// the text's own "I" and "you".
struct TextProfile {
  double political = 0;     // with an actor of a state, a party, an army ...
  double reported = 0;      // inside an attribution
  double off_topic = 0;     // with words of sport, culture, science
  double old_dates = 0;     // with a year a decade or more before the text's latest one
  double addressed = 0;     // with "you"
  double first_person = 0;  // with "I" or "we"
  double past = 0;          // whose root is in the past tense
  double weight = 0;        // 0 for a lone sentence, near 1 for a long text
  std::vector<SentenceSigns> sentences;
};

TextProfile profile_text(const View& view);

std::vector<learn::Feature> reading_features(const View& view, const TextProfile& profile, const Reading& reading,
                                             const document::Circumstance& circumstance);

}  // namespace casus::events
