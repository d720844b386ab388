// Most features join the cue's lemma, or its kind of report where the lemma is rare, with one fact of its surroundings.
#include "discourse/attribution_features.h"

#include "discourse/attribution.h"
#include "discourse/attribution_values.h"

namespace casus::discourse {

AttributionFeatures::AttributionFeatures(const ClauseView& view, const std::vector<Quote>& quotes)
    : view_(view), d_(view.document()), quoted_(view.document().tokens.size(), false) {
  std::size_t count = 0;
  for (const Quote& quote : quotes) {
    for (std::uint32_t i = quote.first_token; i < quote.end_token; ++i) quoted_[i] = true;
    count += quote.end_token - quote.first_token;
  }
  words_.reserve(d_.tokens.size());
  for (std::size_t i = 0; i < d_.tokens.size(); ++i) words_.emplace_back(view_.word(make_id<TokenId>(i)));
  add_sums();
  const std::size_t share = quoted_.empty() ? 0 : count * 100 / quoted_.size();
  manner_ = share < 3 ? "plain" : share < 12 ? "some-quotes" : share < 30 ? "quotes" : "mostly-quotes";
}

void AttributionFeatures::add_sums() {
  sums_.resize(d_.tokens.size() + 1);
  Sums sums;
  for (std::size_t i = 0; i < d_.tokens.size(); ++i) {
    sums_[i] = sums;
    const std::string_view text = words_[i].text;
    sums.quoted += quoted_[i] ? 1 : 0;
    sums.quote_marks += is_quote_mark(text) && text != "\u2019" && text != "'" ? 1 : 0;
    sums.words += d_.tokens[i].upos != Upos::kPunct ? 1 : 0;
    for (const TokenId child : view_.tree().children(make_id<TokenId>(i))) {
      sums.dependents += d_.token(child).upos != Upos::kPunct ? 1 : 0;
    }
  }
  sums_.back() = sums;
}

void AttributionFeatures::set_cue(const Sentence& sentence, TokenId cue, bool has_rule, TokenId rule_source) {
  sentence_ = &sentence;
  cue_ = cue;
  has_rule_ = has_rule;
  speaker_ = is_some(rule_source) ? rule_source : view_.subject(cue);
  lemma_ = view_.lemma(cue);
  kind_ = name_of(view_.report(cue));
  const WordClass& word_class = view_.word_class(cue);
  strength_ = word_class.strength;
  use_ = word_class.kind;
  group_ = word_class.group;
  tag_ = document::to_string(d_.token(cue).xpos);
  relation_ = value_of(view_.relation(cue));
  speaker_class_ = class_of(speaker_);
  quote_ = quote_state();
  find_parts();
  shape_ = shape_of_parts();
}

void AttributionFeatures::find_parts() {
  parts_.clear();
  parts_text_.clear();
  all_parts_.clear();
  for (const TokenId child : view_.tree().children(cue_)) {
    const Relation relation = view_.relation(child);
    if (!is_part(relation)) continue;
    all_parts_.push_back({static_cast<std::uint32_t>(index_of(view_.tree().subtree_first(child))),
                          static_cast<std::uint32_t>(index_of(view_.tree().subtree_last(child))),
                          document::to_string(base_of(relation))});
    if (child < cue_ || base_of(relation) == Relation::kConj) continue;
    std::string part(document::to_string(base_of(relation)));
    const std::string_view opener = view_.preposition(child);
    if (!opener.empty()) part.append(":").append(opener);
    if (parts_.size() < 4) parts_text_.append(parts_text_.empty() ? "" : "+").append(part);
    parts_.push_back(std::move(part));
  }
  if (parts_text_.empty()) parts_text_ = "none";
  parts_value_ = parts_text_;
}

// The part that decides most: a quote, a clause, an infinitive, an object, in this order.
learn::FeatureValue AttributionFeatures::shape_of_parts() const {
  if (quote_.text == "opens" || quote_.text == "closes") return quote_;
  std::string_view best = "none";
  int rank = 0;
  const auto take = [&](int value, std::string_view name) {
    if (value > rank) {
      rank = value;
      best = name;
    }
  };
  for (const TokenId child : view_.tree().children(cue_)) {
    const Relation base = base_of(view_.relation(child));
    const bool after = child > cue_;
    if (base == Relation::kCcomp)
      take(9, !after ? "ccomp-before" : view_.has_mark(child, "that") ? "ccomp-that" : "ccomp");
    if (base == Relation::kXcomp) take(8, view_.is_infinitive(child) ? "xcomp-to" : "xcomp");
    if (base == Relation::kAcl && after) take(7, view_.is_infinitive(child) ? "acl-to" : "acl");
    if (base == Relation::kParataxis && after) take(6, "parataxis");
    if (base == Relation::kObj) take(5, "obj");
    if (base == Relation::kObl && after) take(3, "obl");
    if (base == Relation::kNmod && after) take(3, "nmod");
    if (base == Relation::kAdvcl && after) take(2, "advcl");
  }
  const Relation up = base_of(view_.relation(cue_));
  if (rank < 6 && up == Relation::kParataxis) return "in-parataxis";
  if (rank < 5 && up == Relation::kAdvcl && view_.has_mark(cue_, "as")) return "as";
  return best;
}

// Whether the cue stands in a quote, right before one, or right behind one (its subject between).
learn::FeatureValue AttributionFeatures::quote_state() const {
  const std::size_t at = index_of(cue_);
  if (quoted_[at]) return "inside";
  for (std::size_t i = at + 1; i < sentence_->end_token && i < at + 5; ++i) {
    if (quoted_[i]) return "opens";
  }
  std::size_t back = at;
  for (int steps = 0; steps < 7 && back > sentence_->first_token; ++steps) {
    --back;
    if (quoted_[back]) return "closes";
  }
  for (std::size_t i = sentence_->first_token; i < sentence_->end_token; ++i) {
    if (quoted_[i]) return "beside";
  }
  return "none";
}

learn::FeatureValue AttributionFeatures::class_of(TokenId source) const {
  if (!is_some(source)) return "nobody";
  const document::Token& token = d_.token(source);
  if (token.upos == Upos::kPron || token.upos == Upos::kDet) return word(index_of(source));
  const MentionId mention = d_.mention_of_head[index_of(source)];
  if (is_some(mention)) return name_of(d_.mention(mention).type);
  switch (token.upos) {
    case Upos::kPropn: return "name";
    case Upos::kNoun: return token.xpos == Xpos::kNns ? "things" : "thing";
    case Upos::kNum: return "number";
    case Upos::kVerb: return "verb";
    default: return "other";
  }
}

void AttributionFeatures::describe_cue(learn::FeatureList& features) const {
  describe_word(features);
  describe_surroundings(features);
}

void AttributionFeatures::describe_word(learn::FeatureList& features) const {
  const learn::FeatureValue tense = name_of(view_.tense(cue_));
  const learn::FeatureValue pos = value_of(d_.token(cue_).upos);
  features.add("cue.lemma", {lemma_, pos});
  features.add("cue.lemma.shape", {lemma_, shape_});
  features.add("cue.lemma.tag", {lemma_, tag_});
  features.add("cue.lemma.speaker", {lemma_, speaker_class_});
  features.add("cue.lemma.relation", {lemma_, relation_});
  features.add("cue.lemma.parts", {lemma_, parts_value_});
  features.add("cue.lemma.shape.speaker", {lemma_, shape_, speaker_class_});
  features.add("cue.kind.shape.speaker", {kind_, shape_, speaker_class_});
  features.add("cue.kind.speaker.tense", {kind_, speaker_class_, tense});
  features.add("cue.kind.parts", {kind_, parts_value_});
  features.add("cue.kind.relation", {kind_, relation_, tag_});
  features.add("cue.lemma.tense", {lemma_, tense});
  features.add("cue.rule.lemma", {yes(has_rule_), lemma_});
  describe_class(features);
}

// Rare words are judged by their like.
void AttributionFeatures::describe_class(learn::FeatureList& features) const {
  const learn::FeatureValue pos = value_of(d_.token(cue_).upos);
  features.add("cue.strength.speaker", {strength_, pos, speaker_class_});
  features.add("cue.strength.relation", {strength_, tag_, relation_});
  features.add("cue.strength.parts", {strength_, parts_value_});
  features.add("cue.strength.shape.speaker", {strength_, shape_, speaker_class_});
  features.add("cue.strength.quote", {strength_, pos, quote_});
  features.add("cue.use", {use_, pos});
  features.add("cue.use.shape", {use_, pos, shape_});
  features.add("cue.use.speaker", {use_, pos, speaker_class_});
  features.add("cue.group", {group_, pos});
  features.add("cue.group.shape", {group_, pos, shape_});
  features.add("cue.group.speaker", {group_, pos, speaker_class_});
  if (const TokenId head = view_.head(cue_); is_some(head)) {
    const WordClass& above = view_.word_class(head);
    features.add("cue.strength.head", {strength_, relation_, above.strength});
  }
  if (is_some(speaker_)) {
    const WordClass& speaker = view_.word_class(speaker_);
    features.add("cue.strength.speaker.word", {strength_, view_.lemma(speaker_)});
    features.add("cue.strength.speaker.use", {strength_, speaker.kind});
  }
  for (const TokenId child : view_.tree().children(cue_)) {
    const Relation base = base_of(view_.relation(child));
    if (base != Relation::kObj && base != Relation::kXcomp && base != Relation::kObl) continue;
    const WordClass& object = view_.word_class(child);
    const learn::FeatureValue name = value_of(base);
    features.add("cue.lemma.object.strength", {lemma_, name, object.strength});
    features.add("cue.use.object.use", {use_, name, object.kind});
  }
  describe_outer(features);
}

// The nearest word above that may report what the cue reports: "said that they fear".
void AttributionFeatures::describe_outer(learn::FeatureList& features) const {
  int steps = 0;
  for (TokenId up = view_.head(cue_); is_some(up) && steps < 6; up = view_.head(up), ++steps) {
    const ReportKind kind = view_.report(up);
    if (kind == ReportKind::kNone) continue;
    const learn::FeatureValue side = up < cue_ ? "before" : "after";
    features.add("cue.outer", {name_of(kind), side, kind_});
    features.add("cue.outer.strength", {name_of(kind), side, strength_, speaker_class_});
    return;
  }
  features.add("cue.outer", {"none", kind_});
}

void AttributionFeatures::describe_surroundings(learn::FeatureList& features) const {
  const learn::FeatureValue pos = value_of(d_.token(cue_).upos);
  for (const std::string& text : parts_) {
    const learn::FeatureValue part(text);
    features.add("cue.strength.part", {strength_, pos, part});
    features.add("cue.lemma.part", {lemma_, part});
    features.add("cue.kind.part", {kind_, part});
  }
  const learn::FeatureValue& quote = quote_;
  features.add("cue.quote", {quote, kind_});
  features.add("cue.quote.lemma", {quote, lemma_});
  features.add("cue.quote.speaker", {quote, speaker_class_, kind_});
  const TokenId modal = view_.modal(cue_);
  const learn::FeatureValue modal_word = is_some(modal) ? word(index_of(modal)) : "none";
  const learn::FeatureValue denied = yes(is_some(view_.negator(cue_)));
  features.add("cue.modal", {modal_word, denied, kind_});
  features.add("cue.modal.lemma", {modal_word, denied, lemma_});
  if (is_some(speaker_)) {
    const learn::FeatureValue speaker(view_.lemma(speaker_));
    features.add("cue.speaker.word", {speaker});
    features.add("cue.speaker.word.kind", {speaker, kind_});
    features.add("cue.speaker.side", {yes(speaker_ < cue_), kind_, relation_});
  }
  describe_relatives(features);
  describe_place(features);
}

void AttributionFeatures::describe_relatives(learn::FeatureList& features) const {
  const TokenId head = view_.head(cue_);
  if (is_some(head)) {
    const learn::FeatureValue above(view_.lemma(head));
    features.add("cue.head", {above, relation_});
    features.add("cue.head.lemma", {above, lemma_});
  }
  for (const TokenId child : view_.tree().children(cue_)) {
    const Relation base = base_of(view_.relation(child));
    if (base == Relation::kObj || base == Relation::kCcomp || base == Relation::kXcomp) {
      features.add("cue.lemma.object", {lemma_, view_.lemma(child)});
    }
    if (base == Relation::kAdvmod || base == Relation::kAux || base == Relation::kDet) {
      features.add("cue.lemma.word", {lemma_, word(index_of(child))});
      features.add("cue.kind.word", {kind_, word(index_of(child))});
    }
  }
}

void AttributionFeatures::describe_place(learn::FeatureList& features) const {
  features.add("cue.manner.speaker", {manner_, kind_, speaker_class_});
  static constexpr learn::FeatureValue kEnd = "end";
  const std::size_t at = index_of(cue_);
  const learn::FeatureValue& before = at > sentence_->first_token ? word(at - 1) : kEnd;
  const learn::FeatureValue& after = at + 1 < sentence_->end_token ? word(at + 1) : kEnd;
  features.add("cue.before", {before, kind_});
  features.add("cue.after", {after, kind_});
  features.add("cue.lemma.after", {lemma_, after});
  features.add("cue.lemma.before", {lemma_, before});
}

}  // namespace casus::discourse
