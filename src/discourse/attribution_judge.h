// Chooses among what the rules and the tree offer: is this word a cue, which stretch does it report, who is the source.
#pragma once

#include <vector>

#include "discourse/attribution.h"
#include "discourse/attribution_candidates.h"
#include "discourse/attribution_features.h"
#include "learn/hashed_model.h"

namespace casus::discourse {

/// A word that may be a cue, with the report that the rules make of it (an index, or kNoRule).
struct PossibleCue {
  static constexpr std::size_t kNoRule = static_cast<std::size_t>(-1);
  TokenId cue = kNone<TokenId>;
  std::size_t rule = kNoRule;

  bool has_rule() const { return rule != kNoRule; }
};

/// All verbs, nouns and adjectives that tables or tree make possible, in text order. `rules` are the sentence's.
std::vector<PossibleCue> find_cues(const ClauseView& view, const Sentence& sentence, std::span<const Report> rules);
/// find_contents() with that of the rule marked, or put in front when the tree did not offer it.
std::vector<ContentCandidate> find_contents(const ClauseView& view, const Sentence& sentence, const PossibleCue& cue,
                                            std::span<const Report> rules, const Quote* beside);
std::vector<SourceCandidate> find_sources(const ClauseView& view, const Sentence& sentence, const PossibleCue& cue,
                                          std::span<const Report> rules);

class AttributionJudge {
 public:
  /// All must outlive it.
  AttributionJudge(const ClauseView& view, const learn::HashedModel& model, const std::vector<Quote>& quotes)
      : view_(view), model_(model), quotes_(quotes), features_(view, quotes) {}

  /// Appends the sentence's reports. `rules` are those of find_reports() for it.
  void judge(const Sentence& sentence, std::span<const Report> rules, std::vector<Report>& reports);

 private:
  /// Of the word that the features are set to.
  bool is_cue(const Report* rule);
  float threshold_of(const Report* rule) const;
  Report choose(const Sentence& sentence, const PossibleCue& cue, std::span<const Report> rules, const Quote* beside);
  const ContentCandidate* choose_content(const std::vector<ContentCandidate>& contents);
  float score_content(const ContentCandidate& candidate, const ContentCandidate* rule);
  /// The part of a content's score that its start or its end makes, from `known` or worked out and kept there.
  struct BorderScore {
    std::uint32_t token = 0;
    float score = 0;
  };
  using Describe = void (AttributionFeatures::*)(std::uint32_t, learn::FeatureList&) const;
  float score_border(std::uint32_t token, Describe describe, std::vector<BorderScore>& known);
  TokenId choose_source(const std::vector<SourceCandidate>& sources);

  const ClauseView& view_;
  const learn::HashedModel& model_;
  const std::vector<Quote>& quotes_;
  AttributionFeatures features_;
  learn::FeatureList list_;
  std::vector<BorderScore> starts_;  // of the contents of one cue
  std::vector<BorderScore> ends_;
};

}  // namespace casus::discourse
