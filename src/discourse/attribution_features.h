// What the linear model of attributions sees: features of a word that may be a cue, of a stretch that it may report,
// and of a word that may be its source. Shared by the program and by train/train_attribution.cc.
#pragma once

#include <cstdint>
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
  void describe_content(const ContentCandidate& candidate, const ContentCandidate* rule, learn::FeatureList& features);
  void describe_source(const SourceCandidate& candidate, learn::FeatureList& features) const;

 private:
  const learn::FeatureValue& word(std::size_t token) const { return words_[token]; }
  void add_sums();
  void find_parts();
  learn::FeatureValue shape_of_parts() const;
  learn::FeatureValue class_of(TokenId source) const;
  learn::FeatureValue quote_state() const;
  void describe_class(learn::FeatureList& features) const;
  void describe_outer(learn::FeatureList& features) const;
  void describe_surroundings(learn::FeatureList& features) const;
  void describe_relatives(learn::FeatureList& features) const;
  void describe_place(learn::FeatureList& features) const;
  void describe_borders(const ContentCandidate& candidate, learn::FeatureList& features);
  void describe_cut(std::uint32_t last, learn::FeatureList& features);
  void describe_new_cut(std::uint32_t last, learn::FeatureList& features) const;
  void describe_fit(Stretch stretch, learn::FeatureList& features) const;
  void describe_conjuncts(Stretch stretch, learn::FeatureList& features) const;
  std::string parts_inside(Stretch stretch) const;

  const ClauseView& view_;
  const Document& d_;
  std::vector<bool> quoted_;                // per token
  std::vector<learn::FeatureValue> words_;  // per token
  /// Of all tokens before one: how many are quoted, double quote marks, words (no marks), and how many words hang on
  /// them.
  struct Sums {
    std::uint32_t quoted = 0;
    std::uint32_t quote_marks = 0;
    std::uint32_t words = 0;
    std::uint32_t dependents = 0;
  };
  std::vector<Sums> sums_;           // per token, and the end
  learn::FeatureValue manner_ = "";  // how much of the document is quoted

  // Of the current cue:
  const Sentence* sentence_ = nullptr;
  TokenId cue_ = kNone<TokenId>;
  TokenId speaker_ = kNone<TokenId>;
  bool has_rule_ = false;
  learn::FeatureValue lemma_ = "";
  learn::FeatureValue kind_ = "";
  learn::FeatureValue strength_ = "";
  learn::FeatureValue group_ = "";
  learn::FeatureValue use_ = "";
  learn::FeatureValue tag_ = "";
  learn::FeatureValue relation_ = "";
  learn::FeatureValue speaker_class_ = "";
  learn::FeatureValue shape_ = "";  // the most telling part
  std::vector<std::string> parts_;  // "obl:for" ... behind the cue
  struct Part {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string_view relation;
  };
  std::vector<Part> all_parts_;  // with those before the cue
  /// Many contents end at the same word: what describe_cut() says of it, from cut_keys_[begin] up to `end`.
  struct Cut {
    std::uint32_t last = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  std::vector<Cut> cuts_;
  std::vector<std::uint64_t> cut_keys_;
  std::string parts_text_;
  learn::FeatureValue parts_value_ = "";
  learn::FeatureValue quote_ = "";  // quote_state()
};

}  // namespace casus::discourse
