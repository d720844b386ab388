// What the linear model of attributions sees: features of a word that may be a cue, of a stretch that it may report,
// and of a word that may be its source. Shared by the program and by train/train_attribution.cc.
#pragma once

#include <string>
#include <vector>

#include "discourse/attribution_candidates.h"
#include "discourse/quotes.h"
#include "learn/hashed_model.h"

namespace casus::discourse {

class AttributionFeatures {
 public:
  /// The view must outlive it.
  AttributionFeatures(const ClauseView& view, const std::vector<Quote>& quotes);

  /// Fixes the cue that the three functions below speak of. `rule_source` is the source by the rules, or kNone.
  void set_cue(const Sentence& sentence, TokenId cue, bool has_rule, TokenId rule_source);

  void describe_cue(learn::FeatureList& features) const;
  void describe_content(const ContentCandidate& candidate, const ContentCandidate* rule,
                        learn::FeatureList& features) const;
  void describe_source(const SourceCandidate& candidate, learn::FeatureList& features) const;

 private:
  void find_parts();
  std::string_view shape_of_parts() const;
  std::string_view class_of(TokenId source) const;
  std::string_view quote_state() const;
  void describe_surroundings(learn::FeatureList& features) const;
  void describe_relatives(learn::FeatureList& features) const;
  void describe_place(learn::FeatureList& features) const;
  void describe_borders(const ContentCandidate& candidate, learn::FeatureList& features) const;
  void describe_cut(std::uint32_t last, learn::FeatureList& features) const;
  void describe_fit(Stretch stretch, learn::FeatureList& features) const;
  void describe_conjuncts(Stretch stretch, learn::FeatureList& features) const;
  std::string parts_inside(Stretch stretch) const;

  const ClauseView& view_;
  const Document& d_;
  std::vector<bool> quoted_;  // per token
  std::string_view manner_;   // how much of the document is quoted

  // Of the current cue:
  const Sentence* sentence_ = nullptr;
  TokenId cue_ = kNone<TokenId>;
  TokenId speaker_ = kNone<TokenId>;
  bool has_rule_ = false;
  std::string_view lemma_;
  std::string_view kind_;
  std::string_view tag_;
  std::string_view relation_;
  std::string_view speaker_class_;
  std::string_view shape_;          // the most telling part
  std::vector<std::string> parts_;  // "obl:for" ... behind the cue
  std::string parts_text_;
};

}  // namespace casus::discourse
