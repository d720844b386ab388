// Who says so, when, and whether it happened: the layer that discourse/ adds.
#pragma once

#include <cstdint>

#include "base/byte_range.h"
#include "base/date.h"
#include "base/ids.h"
#include "casus/event.h"
#include "document/mention.h"

namespace casus::document {

/// One attribution: a source, the cue that reports, and what is reported.
/// `outer` is the attribution that this one is itself reported by ("Kim said, according to KCNA": Kim's outer is KCNA).
struct AttributionSpan {
  base::MentionId source = base::kNone<base::MentionId>;  // kNone when the source is no mention ("it is said")
  base::ByteRange source_span;                            // empty when nothing names a source
  base::TokenId cue = base::kNone<base::TokenId>;         // "said", "according"
  base::ByteRange content;                                // may run over several sentences (direct quotes)
  QuoteKind quote = QuoteKind::kIndirect;
  base::AttributionId outer = base::kNone<base::AttributionId>;
  bool carried_over = false;  // quote continued from an earlier or later sentence
};

/// A date expression, resolved to whole days.
struct TimeExpression {
  base::ByteRange span;
  base::TokenId first = base::kNone<base::TokenId>;
  base::TokenId last = base::kNone<base::TokenId>;
  base::Date start;
  base::Date end;
  Granularity granularity = Granularity::kDay;
  DateBasis basis = DateBasis::kExplicit;
};

/// What holds for the act that a token names. One per token; meaningful for verbs, nouns and adjectives.
struct Circumstance {
  Status status = Status::kActual;
  base::TokenId status_cue = base::kNone<base::TokenId>;  // not, if, would, may ...
  bool historical = false;
  base::AttributionId attribution = base::kNone<base::AttributionId>;  // innermost
  base::TimeId time = base::kNone<base::TimeId>;
  base::PlaceId place = base::kNone<base::PlaceId>;
  PlaceBasis place_basis = PlaceBasis::kClause;
};

}  // namespace casus::document
