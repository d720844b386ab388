// What the linear model of attributions sees: features of a word that may be a cue, of a stretch that it may report,
// and of a word that may be its source. Shared by the program and by train/train_attribution.cc.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "discourse/attribution_candidates.h"
#include "discourse/attribution_values.h"
#include "discourse/quotes.h"
#include "learn/hashed_model.h"

namespace casus::discourse {

class AttributionFeatures {
 public:
  /// The view must outlive it.
  AttributionFeatures(const ClauseView& view, const std::vector<Quote>& quotes);

  /// Fixes the cue that the functions below speak of. `rule_source` is the source by the rules, or kNone.
  void set_cue(const Sentence& sentence, TokenId cue, bool has_rule, TokenId rule_source);

  /// All of a cue: the word with the shape and class of what hangs on it, and the words that stand around it.
  void describe_cue(learn::FeatureList& features) const;
  void describe_word(learn::FeatureList& features) const;
  void describe_surroundings(learn::FeatureList& features) const;
  /// All of a content: describe_whole() with its start and its end, which many candidates share.
  void describe_content(const ContentCandidate& candidate, const ContentCandidate* rule,
                        learn::FeatureList& features) const;
  void describe_whole(const ContentCandidate& candidate, const ContentCandidate* rule,
                      learn::FeatureList& features) const;
  void describe_start(std::uint32_t first, learn::FeatureList& features) const;
  void describe_end(std::uint32_t last, learn::FeatureList& features) const;
  void describe_source(const SourceCandidate& candidate, learn::FeatureList& features) const;

 private:
  const learn::FeatureValue& word(std::size_t token) const { return words_[token]; }
  const learn::FeatureValue& pos_of(std::size_t token) const { return value_of(d_.tokens[token].upos); }
  void add_sums();
  void find_parts();
  learn::FeatureValue shape_of_parts() const;
  learn::FeatureValue class_of(TokenId source) const;
  learn::FeatureValue quote_state() const;
  void describe_class(learn::FeatureList& features) const;
  void describe_outer(learn::FeatureList& features) const;
  void describe_relatives(learn::FeatureList& features) const;
  void describe_place(learn::FeatureList& features) const;
  void describe_borders(const ContentCandidate& candidate, learn::FeatureList& features) const;
  void describe_cut(std::uint32_t last, learn::FeatureList& features) const;
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
  std::string parts_text_;
  learn::FeatureValue parts_value_ = "";
  learn::FeatureValue quote_ = "";  // quote_state()
};

}  // namespace casus::discourse
