// Who says so: sources, cues and reported content, and their nesting.
//
// attribution_rules.cc finds reports inside sentences by rule; attribution_judge.cc lets a linear model choose among
// these and what else the tree offers (attribution_candidates.cc, attribution_features.cc); attribution_turns.cc reads
// speech without a verb; attribution_quotes.cc widens contents to direct quotes over sentences; attribution_chain.cc
// orders them and links each to the report it is itself reported by.
#pragma once

#include <vector>

#include "base/byte_range.h"
#include "discourse/clause.h"
#include "discourse/quotes.h"
#include "document/document.h"
#include "learn/hashed_model.h"

namespace casus::discourse {

/// An attribution in the making.
struct Report {
  document::AttributionSpan span;
  base::ByteRange more;  // what goes on behind the cue: `"A," he said. "B"`; a report of its own in the end
  base::TokenId source_head = base::kNone<base::TokenId>;
  base::ByteRange own;    // the cue's own clause: inside a content that surrounds it, these words are not reported
  bool is_cited = false;  // "citing Y": of two reports of the same content this one is the inner
  // An attitude, intention or topic ("criticised the raid", "wants to leave"): listed, but never who says that an act
  // happened.
  bool is_topic = false;
};

/// Reports that one sentence shows by itself, by the rules.
void find_reports(const ClauseView& view, const document::Sentence& sentence, std::vector<Report>& reports);
/// The mention and the words that a source token stands for.
void set_source(const ClauseView& view, base::TokenId source_head, Report& report);
bool is_quote_mark(std::string_view word);
/// The speaker of an inverted report ("..., said KCNA"), or kNone when the words are in the usual order.
base::TokenId inverted_speaker(const ClauseView& view, base::TokenId verb);
/// The name right before a finite report verb that has no subject in the tree, or kNone.
base::TokenId name_before(const ClauseView& view, base::TokenId verb);
/// Whose word a noun of speech or thought is, or kNone.
base::TokenId noun_source(const ClauseView& view, base::TokenId noun);
/// Direct quotes: widened contents, quotes with their cue in a neighbouring sentence, continued speakers.
void attribute_quotes(const ClauseView& view, const std::vector<Quote>& quotes, std::vector<Report>& reports);
/// Speech without a verb: `WALLACE: ...` in transcripts and headlines, `"...", — A. Reader` under quotes.
void add_turns(const ClauseView& view, const std::vector<Quote>& quotes, std::vector<Report>& reports);
/// Sorts, sets `outer`, writes `attributions` and `attribution` of every circumstance (which must be sized).
void link_reports(std::vector<Report> reports, document::Document& document);

/// All of the above for a document.
void add_attributions(const ClauseView& view, const learn::HashedModel& model, document::Document& document);

}  // namespace casus::discourse
