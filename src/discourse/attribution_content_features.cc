// A content is told by its borders, by how well it fits the tree, and by the parts of the cue that it takes or leaves.
#include <algorithm>

#include "discourse/attribution.h"
#include "discourse/attribution_features.h"
#include "discourse/attribution_values.h"

namespace casus::discourse {

// The cue's own parts that lie wholly inside a stretch, in order: "obj+xcomp".
std::string AttributionFeatures::parts_inside(Stretch stretch) const {
  std::string inside;
  for (const auto& [first, last, relation] : all_parts_) {
    if (last < stretch.first || first > stretch.last) continue;
    inside.append(inside.empty() ? "" : "+").append(relation);
    if (first < stretch.first) inside += '<';
    if (last > stretch.last + 1) inside += '>';
  }
  return inside.empty() ? "none" : inside;
}

void AttributionFeatures::describe_content(const ContentCandidate& candidate, const ContentCandidate* rule,
                                           learn::FeatureList& features) const {
  describe_whole(candidate, rule, features);
  describe_start(candidate.main.first, features);
  describe_end(candidate.main.last, features);
}

void AttributionFeatures::describe_whole(const ContentCandidate& candidate, const ContentCandidate* rule,
                                         learn::FeatureList& features) const {
  const bool after = candidate.main.first > index_of(cue_);
  static constexpr learn::FeatureValue kBoth = "both", kAfter = "after", kBefore = "before";
  const learn::FeatureValue& side = !candidate.more.empty() ? kBoth : after ? kAfter : kBefore;
  const std::string inside_text = parts_inside(candidate.main);
  const learn::FeatureValue inside(inside_text);
  features.add("content.side", {side, shape_, relation_});
  features.add("content.side.lemma", {side, lemma_});
  features.add("content.side.kind", {side, kind_, quote_});
  features.add("content.parts", {inside, kind_, shape_});
  features.add("content.parts.all", {inside, parts_value_});
  features.add("content.parts.lemma", {inside, lemma_});
  features.add("content.parts.group", {inside, group_});
  features.add("content.parts.strength", {inside, strength_, shape_});
  features.add("content.side.group", {side, group_, shape_});
  features.add("content.parts.pos", {inside, value_of(d_.token(cue_).upos), relation_});
  if (rule != nullptr) {
    const bool first = rule->main.first == candidate.main.first, last = rule->main.last == candidate.main.last;
    const bool same = rule->same_words(candidate);
    features.add("content.rule", {yes(same), yes(first), yes(last)});
    features.add("content.rule.kind", {yes(same), yes(first), yes(last), kind_, shape_});
    features.add("content.rule.side", {yes(same), side, relation_});
  } else {
    features.add("content.no-rule", {side, inside});
  }
  const std::size_t length = candidate.main.last - candidate.main.first + 1;
  features.add("content.length", {bucket(length), side, shape_});
  const std::size_t gap = after ? candidate.main.first - index_of(cue_) - 1 : index_of(cue_) - candidate.main.last - 1;
  features.add("content.gap", {bucket(gap), side, shape_});
  describe_borders(candidate, features);
  describe_fit(candidate.main, features);
  describe_conjuncts(candidate.main, features);
}

void AttributionFeatures::describe_start(std::uint32_t first, learn::FeatureList& features) const {
  static constexpr learn::FeatureValue kBegin = "begin";
  const bool inside = first > sentence_->first_token;
  const learn::FeatureValue& before = inside ? word(first - 1) : kBegin;
  const learn::FeatureValue& pos = pos_of(first);
  features.add("content.first", {word(first), shape_});
  features.add("content.first.pos", {pos, kind_, shape_});
  features.add("content.first.lemma", {word(first), lemma_});
  features.add("content.first.group", {word(first), group_});
  features.add("content.before", {before, pos});
  features.add("content.before.lemma", {before, lemma_});
  features.add("content.before.pos", {inside ? pos_of(first - 1) : kBegin, pos, shape_});
}

void AttributionFeatures::describe_end(std::uint32_t last, learn::FeatureList& features) const {
  static constexpr learn::FeatureValue kEnd = "end";
  const std::uint32_t end = sentence_->end_token;
  const learn::FeatureValue& next = last + 1 < end ? word(last + 1) : kEnd;
  features.add("content.last.pos", {pos_of(last), last + 1 < end ? pos_of(last + 1) : kEnd});
  features.add("content.next", {next, yes(last + 2 >= end), shape_});
  features.add("content.next.second", {next, last + 2 < end ? word(last + 2) : kEnd});
  describe_cut(last, features);
}

void AttributionFeatures::describe_borders(const ContentCandidate& candidate, learn::FeatureList& features) const {
  const std::uint32_t first = candidate.main.first, last = candidate.main.last;
  const std::uint32_t begin = sentence_->first_token, end = sentence_->end_token;
  static constexpr learn::FeatureValue kBegin = "begin", kEnd = "end";
  const learn::FeatureValue& before = first > begin ? word(first - 1) : kBegin;
  const learn::FeatureValue& next = last + 1 < end ? word(last + 1) : kEnd;
  features.add("content.before.next", {before, next, shape_});
  features.add("content.end", {yes(last + 2 >= end), yes(first <= begin + 1), shape_});
  const std::size_t open = sums_[last + 1].quoted - sums_[first].quoted;
  const std::size_t marks = sums_[last + 1].quote_marks - sums_[first].quote_marks;
  const bool all = open + marks > last - first;
  static constexpr learn::FeatureValue kAll = "all", kSome = "some", kNo = "none", kEven = "even", kOdd = "odd";
  features.add("content.quoted", {all ? kAll : open > 0 ? kSome : kNo, marks % 2 == 0 ? kEven : kOdd, shape_});
  const bool cuts_quote =
      (first > begin && quoted_[first] && quoted_[first - 1]) || (last + 1 < end && quoted_[last] && quoted_[last + 1]);
  features.add("content.cuts-quote", {yes(cuts_quote), quote_});
  if (!candidate.more.empty()) {
    const std::uint32_t more = candidate.more.first;
    features.add("content.more", {word(more), more > begin ? word(more - 1) : kBegin});
    features.add("content.more.quoted", {yes(quoted_[more]), yes(all)});
    features.add("content.more.parts", {parts_inside(candidate.more), lemma_});
  }
}

// The phrase that begins behind the stretch, and what it hangs on.
void AttributionFeatures::describe_cut(std::uint32_t last, learn::FeatureList& features) const {
  std::uint32_t next = last + 1;
  const std::uint32_t end = sentence_->end_token;
  while (next < end && d_.tokens[next].upos == Upos::kPunct) ++next;
  if (next >= end || last < sentence_->first_token) return;
  TokenId top = make_id<TokenId>(next);
  while (is_some(view_.head(top)) && index_of(view_.tree().subtree_first(view_.head(top))) == next)
    top = view_.head(top);
  const TokenId head = view_.head(top);
  const learn::FeatureValue relation = value_of(view_.relation(top));
  static constexpr learn::FeatureValue kRoot = "root", kCue = "cue", kBefore = "before", kInside = "inside";
  const learn::FeatureValue& place = !is_some(head) ? kRoot : head == cue_ ? kCue : head < cue_ ? kBefore : kInside;
  const learn::FeatureValue comma = yes(next > last + 1);
  const learn::FeatureValue head_pos = is_some(head) ? value_of(d_.token(head).upos) : kRoot;
  const learn::FeatureValue opener = view_.preposition(top);
  features.add("content.cut", {relation, place, comma, shape_});
  features.add("content.cut.word", {relation, place, comma, word(next)});
  features.add("content.cut.kind", {relation, place, kind_, head_pos});
  features.add("content.cut.lemma", {relation, place, lemma_});
  features.add("content.cut.group", {relation, place, comma, group_});
  // "..., adding that": what is cut off may report by itself.
  const WordClass& top_class = view_.word_class(top);
  features.add("content.cut.strength", {relation, place, comma, top_class.strength});
  features.add("content.cut.top", {relation, place, opener, d_.lemma(top)});
  features.add("content.cut.use", {relation, place, opener, top_class.kind});
  features.add("content.cut.opener", {relation, place, comma, opener, shape_});
}

// "said it was early but noted that ...": a second verb like the cue goes on for its subject, not inside the content.
void AttributionFeatures::describe_conjuncts(Stretch stretch, learn::FeatureList& features) const {
  const std::uint32_t stop = std::min(stretch.last + 2, sentence_->end_token);
  for (std::uint32_t i = stretch.first + 1; i < stop; ++i) {
    if (d_.tokens[i].upos != Upos::kCconj) continue;
    std::uint32_t verb = i + 1;
    while (verb < sentence_->end_token && verb < i + 4 && d_.tokens[verb].upos != Upos::kVerb) ++verb;
    if (verb == sentence_->end_token || d_.tokens[verb].upos != Upos::kVerb) continue;
    const auto id = make_id<TokenId>(verb);
    const learn::FeatureValue kind = name_of(view_.report_as(CuePos::kVerb, id));
    const learn::FeatureValue alike = yes(d_.tokens[verb].xpos == d_.token(cue_).xpos);
    const learn::FeatureValue place = i > stretch.last ? "behind" : "inside";
    const learn::FeatureValue subject = yes(is_some(view_.own_subject(id)));
    features.add("content.conjunct", {place, alike, kind, subject});
    features.add("content.conjunct.gap", {place, alike, verb == i + 1 ? "next" : "near", kind_});
  }
}

// Whole phrases: how many words inside hang on words outside, and the other way round.
void AttributionFeatures::describe_fit(Stretch stretch, learn::FeatureList& features) const {
  // A quote beside the sentence may reach beyond it.
  stretch = {std::max(stretch.first, sentence_->first_token), std::min(stretch.last + 1, sentence_->end_token) - 1};
  if (stretch.empty()) return;
  const auto has_inside = [&](TokenId id) {
    return is_some(id) && stretch.contains(static_cast<std::uint32_t>(index_of(id)));
  };
  std::size_t roots = 0;
  Relation top = Relation::kDep;
  TokenId top_word = kNone<TokenId>;
  for (std::uint32_t i = stretch.first; i <= stretch.last; ++i) {
    const document::Token& token = d_.tokens[i];
    if (token.upos == Upos::kPunct || has_inside(token.head)) continue;
    if (roots++ > 0) continue;
    top = token.relation;
    top_word = make_id<TokenId>(i);
  }
  if (!is_some(top_word)) return;
  // What hangs on a word inside and is no word inside leaks, but for the cue.
  const std::size_t words = sums_[stretch.last + 1].words - sums_[stretch.first].words;
  std::size_t leaks = sums_[stretch.last + 1].dependents - sums_[stretch.first].dependents - (words - roots);
  if (!has_inside(cue_) && has_inside(view_.head(cue_)) && d_.token(cue_).upos != Upos::kPunct) --leaks;
  const TokenId head = view_.head(top_word);
  static constexpr learn::FeatureValue kOwn = "own", kGrandchild = "grandchild", kFar = "far";
  const learn::FeatureValue& place = head == cue_                                ? kOwn
                                     : is_some(head) && view_.head(head) == cue_ ? kGrandchild
                                                                                 : kFar;
  const learn::FeatureValue opener = view_.preposition(top_word);
  const learn::FeatureValue top_relation = value_of(top);
  features.add("content.fit", {bucket(roots), bucket(leaks)});
  features.add("content.fit.shape", {bucket(roots), bucket(leaks), shape_, place});
  features.add("content.top", {top_relation, place, shape_});
  features.add("content.top.kind", {top_relation, place, kind_});
  features.add("content.top.lemma", {top_relation, place, lemma_});
  features.add("content.top.group", {top_relation, place, group_});
  features.add("content.top.opener.group", {opener, top_relation, group_});
  features.add("content.top.opener.place", {opener, top_relation, place, shape_});
  features.add("content.top.opener", {opener, top_relation, lemma_});
}

void AttributionFeatures::describe_source(const SourceCandidate& candidate, learn::FeatureList& features) const {
  const learn::FeatureValue who = class_of(candidate.head);
  const learn::FeatureValue pos = value_of(d_.token(cue_).upos);
  const learn::FeatureValue origin = candidate.origin;
  features.add("source.origin", {origin, pos, yes(view_.is_passive(cue_))});
  features.add("source.origin.class", {origin, who});
  features.add("source.origin.lemma", {origin, lemma_});
  features.add("source.origin.relation", {origin, relation_, tag_});
  features.add("source.origin.shape", {origin, shape_, kind_});
  features.add("source.class", {who, kind_});
  features.add("source.rule", {yes(candidate.by_rule), yes(has_rule_), origin});
  features.add("source.rule.kind", {yes(candidate.by_rule), yes(has_rule_), kind_, shape_});
  if (!is_some(candidate.head)) return;
  const std::size_t a = index_of(candidate.head), b = index_of(cue_);
  features.add("source.word", {view_.lemma(candidate.head)});
  features.add("source.distance", {a < b ? "before" : "after", bucket(a < b ? b - a : a - b), origin});
  features.add("source.own", {value_of(view_.relation(candidate.head)), origin});
  features.add("source.quoted", {yes(quoted_[a]), yes(quoted_[b])});
}

}  // namespace casus::discourse
