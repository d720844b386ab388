// What a word's own clause says of its status: negation, modals, conditions, questions, adjectives.
#pragma once

#include "base/ids.h"
#include "casus/event.h"
#include "discourse/clause.h"

namespace casus::discourse {

/// A status and the word that says so.
struct Verdict {
  Status status = Status::kActual;
  base::TokenId cue = base::kNone<base::TokenId>;
};

class ClauseStatus {
 public:
  /// The view must outlive it.
  explicit ClauseStatus(const ClauseView& view) : view_(&view) {}

  Verdict of(base::TokenId token) const;
  /// The "to" of an infinitive, or kNone.
  base::TokenId infinitive_mark(base::TokenId token) const;

 private:
  const ClauseView* view_;
};

}  // namespace casus::discourse
