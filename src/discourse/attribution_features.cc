// Most features join the cue's lemma, or its kind of report where the lemma is rare, with one fact of its surroundings.
#include "discourse/attribution_features.h"

#include <algorithm>
#include <array>

#include "discourse/attribution.h"

namespace casus::discourse {
namespace {

std::string_view bucket(std::size_t n) {
  constexpr std::array<std::string_view, 8> kNames = {"0", "1", "2", "3", "4-6", "7-12", "13-25", "26+"};
  if (n < 4) return kNames[n];
  if (n < 7) return kNames[4];
  if (n < 13) return kNames[5];
  return n < 26 ? kNames[6] : kNames[7];
}

std::string_view name_of(ReportKind kind) {
  constexpr std::array<std::string_view, 6> kNames = {"none", "say", "think", "act", "quote", "hearsay"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of(document::MentionType type) {
  constexpr std::array<std::string_view, 6> kNames = {"person", "organisation", "country", "people", "group", "place"};
  return kNames[static_cast<std::size_t>(type)];
}

std::string_view name_of(ClauseTense tense) {
  constexpr std::array<std::string_view, 7> kNames = {"none",    "past",   "perfect",   "pluperfect",
                                                      "present", "future", "infinitive"};
  return kNames[static_cast<std::size_t>(tense)];
}

std::string_view yes(bool value) { return value ? "yes" : "no"; }

}  // namespace

AttributionFeatures::AttributionFeatures(const ClauseView& view, const std::vector<Quote>& quotes)
    : view_(view), d_(view.document()), quoted_(view.document().tokens.size(), false) {
  std::size_t count = 0;
  for (const Quote& quote : quotes) {
    for (std::uint32_t i = quote.first_token; i < quote.end_token; ++i) quoted_[i] = true;
    count += quote.end_token - quote.first_token;
  }
  const std::size_t share = quoted_.empty() ? 0 : count * 100 / quoted_.size();
  manner_ = share < 3 ? "plain" : share < 12 ? "some-quotes" : share < 30 ? "quotes" : "mostly-quotes";
}

void AttributionFeatures::set_cue(const Sentence& sentence, TokenId cue, bool has_rule, TokenId rule_source) {
  sentence_ = &sentence;
  cue_ = cue;
  has_rule_ = has_rule;
  speaker_ = is_some(rule_source) ? rule_source : view_.subject(cue);
  lemma_ = view_.lemma(cue);
  kind_ = name_of(view_.lexicon().find_report(lemma_, view_.cue_pos(cue)));
  tag_ = document::to_string(d_.token(cue).xpos);
  relation_ = document::to_string(view_.relation(cue));
  speaker_class_ = class_of(speaker_);
  find_parts();
  shape_ = shape_of_parts();
}

void AttributionFeatures::find_parts() {
  parts_.clear();
  parts_text_.clear();
  for (const TokenId child : view_.tree().children(cue_)) {
    const Relation relation = view_.relation(child);
    if (!is_part(relation) || child < cue_ || base_of(relation) == Relation::kConj) continue;
    std::string part(document::to_string(base_of(relation)));
    const std::string_view opener = view_.preposition(child);
    if (!opener.empty()) part.append(":").append(opener);
    if (parts_.size() < 4) parts_text_.append(parts_text_.empty() ? "" : "+").append(part);
    parts_.push_back(std::move(part));
  }
  if (parts_text_.empty()) parts_text_ = "none";
}

// The part that decides most: a quote, a clause, an infinitive, an object, in this order.
std::string_view AttributionFeatures::shape_of_parts() const {
  const std::string_view quote = quote_state();
  if (quote == "opens" || quote == "closes") return quote;
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
std::string_view AttributionFeatures::quote_state() const {
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

std::string_view AttributionFeatures::class_of(TokenId source) const {
  if (!is_some(source)) return "nobody";
  const document::Token& token = d_.token(source);
  if (token.upos == Upos::kPron || token.upos == Upos::kDet) return view_.word(source);
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

void AttributionFeatures::describe_cue(FeatureList& features) const {
  const std::string_view tense = name_of(view_.tense(cue_));
  const std::string_view pos = document::to_string(d_.token(cue_).upos);
  features.add("cue", {pos});
  features.add("cue.lemma", {lemma_, pos});
  features.add("cue.lemma.shape", {lemma_, shape_});
  features.add("cue.lemma.tag", {lemma_, tag_});
  features.add("cue.lemma.speaker", {lemma_, speaker_class_});
  features.add("cue.lemma.relation", {lemma_, relation_});
  features.add("cue.lemma.parts", {lemma_, parts_text_});
  features.add("cue.lemma.shape.speaker", {lemma_, shape_, speaker_class_});
  features.add("cue.kind", {kind_, pos});
  features.add("cue.kind.shape", {kind_, shape_});
  features.add("cue.kind.shape.speaker", {kind_, shape_, speaker_class_});
  features.add("cue.kind.speaker.tense", {kind_, speaker_class_, tense});
  features.add("cue.shape.speaker", {shape_, speaker_class_});
  features.add("cue.shape.relation", {shape_, relation_});
  features.add("cue.kind.parts", {kind_, parts_text_});
  features.add("cue.kind.relation", {kind_, relation_, tag_});
  features.add("cue.lemma.tense", {lemma_, tense});
  features.add("cue.rule", {yes(has_rule_), kind_});
  features.add("cue.rule.shape", {yes(has_rule_), kind_, shape_});
  features.add("cue.rule.lemma", {yes(has_rule_), lemma_});
  for (const std::string& part : parts_) {
    features.add("cue.lemma.part", {lemma_, part});
    features.add("cue.kind.part", {kind_, part});
  }
  describe_surroundings(features);
}

void AttributionFeatures::describe_surroundings(FeatureList& features) const {
  const std::string_view quote = quote_state();
  features.add("cue.quote", {quote, kind_});
  features.add("cue.quote.lemma", {quote, lemma_});
  features.add("cue.quote.speaker", {quote, speaker_class_, kind_});
  features.add("cue.quote.shape", {quote, shape_, kind_});
  const TokenId modal = view_.modal(cue_);
  const std::string_view modal_word = is_some(modal) ? view_.word(modal) : "none";
  const std::string_view denied = yes(is_some(view_.negator(cue_)));
  features.add("cue.modal", {modal_word, denied, kind_});
  features.add("cue.modal.lemma", {modal_word, denied, lemma_});
  const bool to = view_.is_infinitive(cue_);
  features.add("cue.to", {yes(to), yes(view_.is_passive(cue_)), kind_, shape_});
  if (is_some(speaker_)) {
    features.add("cue.speaker.word", {view_.lemma(speaker_)});
    features.add("cue.speaker.word.kind", {view_.lemma(speaker_), kind_});
    features.add("cue.speaker.side", {yes(speaker_ < cue_), kind_, relation_});
  }
  const TokenId head = view_.head(cue_);
  if (is_some(head)) {
    features.add("cue.head", {view_.lemma(head), relation_});
    const std::string_view above = name_of(view_.lexicon().find_report(view_.lemma(head), view_.cue_pos(head)));
    features.add("cue.head.kind", {above, relation_, kind_});
    features.add("cue.head.lemma", {view_.lemma(head), lemma_});
  }
  for (const TokenId child : view_.tree().children(cue_)) {
    const Relation base = base_of(view_.relation(child));
    if (base == Relation::kObj || base == Relation::kCcomp || base == Relation::kXcomp) {
      features.add("cue.lemma.object", {lemma_, view_.lemma(child)});
      features.add("cue.kind.object", {kind_, document::to_string(base), class_of(child)});
    }
    if (base == Relation::kAdvmod || base == Relation::kAux || base == Relation::kDet) {
      features.add("cue.lemma.word", {lemma_, view_.word(child)});
      features.add("cue.kind.word", {kind_, view_.word(child)});
    }
  }
  features.add("cue.manner", {manner_, kind_, shape_});
  features.add("cue.manner.speaker", {manner_, kind_, speaker_class_});
  const std::size_t length = sentence_->end_token - sentence_->first_token;
  const std::size_t place = index_of(cue_) - sentence_->first_token;
  features.add("cue.place", {place * 3 < length ? "front" : place * 3 < length * 2 ? "middle" : "back", kind_, shape_});
  features.add("cue.headline", {yes(index_of(sentence_->paragraph) == 0), kind_, tag_});
  const auto near = [&](std::size_t i) {
    return i >= sentence_->first_token && i < sentence_->end_token ? view_.word(make_id<TokenId>(i)) : "end";
  };
  features.add("cue.before", {near(index_of(cue_) - 1), kind_});
  features.add("cue.after", {near(index_of(cue_) + 1), kind_});
  features.add("cue.lemma.after", {lemma_, near(index_of(cue_) + 1)});
  features.add("cue.lemma.before", {lemma_, near(index_of(cue_) - 1)});
}

// The cue's own parts that lie wholly inside a stretch, in order: "obj+xcomp".
std::string AttributionFeatures::parts_inside(Stretch stretch) const {
  std::string inside;
  for (const TokenId child : view_.tree().children(cue_)) {
    if (!is_part(view_.relation(child))) continue;
    const std::size_t first = index_of(view_.tree().subtree_first(child));
    const std::size_t last = index_of(view_.tree().subtree_last(child));
    if (last < stretch.first || first > stretch.last) continue;
    inside.append(inside.empty() ? "" : "+").append(document::to_string(base_of(view_.relation(child))));
    if (first < stretch.first) inside += '<';
    if (last > stretch.last + 1) inside += '>';
  }
  return inside.empty() ? "none" : inside;
}

void AttributionFeatures::describe_content(const ContentCandidate& candidate, const ContentCandidate* rule,
                                           FeatureList& features) const {
  const bool after = candidate.main.first > index_of(cue_);
  const std::string_view side = !candidate.more.empty() ? "both" : after ? "after" : "before";
  const std::string inside = parts_inside(candidate.main);
  features.add("content.side", {side, shape_, relation_});
  features.add("content.side.lemma", {side, lemma_});
  features.add("content.side.kind", {side, kind_, quote_state()});
  features.add("content.parts", {inside, kind_, shape_});
  features.add("content.parts.all", {inside, parts_text_});
  features.add("content.parts.lemma", {inside, lemma_});
  features.add("content.parts.pos", {inside, document::to_string(d_.token(cue_).upos), relation_});
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

void AttributionFeatures::describe_borders(const ContentCandidate& candidate, FeatureList& features) const {
  const std::uint32_t first = candidate.main.first, last = candidate.main.last;
  const std::uint32_t begin = sentence_->first_token, end = sentence_->end_token;
  const auto word = [&](std::uint32_t i) { return view_.word(make_id<TokenId>(i)); };
  const auto pos = [&](std::uint32_t i) { return document::to_string(d_.tokens[i].upos); };
  const std::string_view before = first > begin ? word(first - 1) : "begin";
  const std::string_view next = last + 1 < end ? word(last + 1) : "end";
  const std::string_view next_pos = last + 1 < end ? pos(last + 1) : "end";
  const bool at_end = last + 2 >= end;
  features.add("content.first", {word(first), shape_});
  features.add("content.first.pos", {pos(first), kind_, shape_});
  features.add("content.first.lemma", {word(first), lemma_});
  features.add("content.before", {before, pos(first)});
  features.add("content.before.lemma", {before, lemma_});
  features.add("content.before.next", {before, next, shape_});
  features.add("content.before.pos", {first > begin ? pos(first - 1) : "begin", pos(first), shape_});
  features.add("content.last.pos", {pos(last), next_pos});
  features.add("content.next", {next, yes(at_end), shape_});
  const std::string_view second = last + 2 < end ? word(last + 2) : "end";
  features.add("content.next.second", {next, second});
  features.add("content.end", {yes(at_end), yes(first <= begin + 1), shape_});
  describe_cut(last, features);
  std::size_t open = 0, marks = 0;
  for (std::uint32_t i = first; i <= last; ++i) {
    if (quoted_[i]) ++open;
    if (is_quote_mark(word(i)) && word(i) != "\u2019" && word(i) != "'") ++marks;
  }
  const bool all = open + marks > last - first;
  features.add("content.quoted", {all ? "all" : open > 0 ? "some" : "none", marks % 2 == 0 ? "even" : "odd", shape_});
  const bool cuts_quote =
      (first > begin && quoted_[first] && quoted_[first - 1]) || (last + 1 < end && quoted_[last] && quoted_[last + 1]);
  features.add("content.cuts-quote", {yes(cuts_quote), quote_state()});
  if (!candidate.more.empty()) {
    const std::uint32_t more = candidate.more.first;
    features.add("content.more", {word(more), more > begin ? word(more - 1) : "begin"});
    features.add("content.more.quoted", {yes(quoted_[more]), yes(all)});
    features.add("content.more.parts", {parts_inside(candidate.more), lemma_});
  }
}

// The phrase that begins behind the stretch, and what it hangs on.
void AttributionFeatures::describe_cut(std::uint32_t last, FeatureList& features) const {
  std::uint32_t next = last + 1;
  const std::uint32_t end = sentence_->end_token;
  while (next < end && d_.tokens[next].upos == Upos::kPunct) ++next;
  if (next >= end || last < sentence_->first_token) return;
  TokenId top = make_id<TokenId>(next);
  while (is_some(view_.head(top)) && index_of(view_.tree().subtree_first(view_.head(top))) == next)
    top = view_.head(top);
  const TokenId head = view_.head(top);
  const std::string_view relation = document::to_string(view_.relation(top));
  const std::string_view place = !is_some(head) ? "root" : head == cue_ ? "cue" : head < cue_ ? "before" : "inside";
  const std::string_view comma = yes(next > last + 1);
  const std::string_view head_pos = is_some(head) ? document::to_string(d_.token(head).upos) : "root";
  features.add("content.cut", {relation, place, comma, shape_});
  features.add("content.cut.word", {relation, place, comma, view_.word(make_id<TokenId>(next))});
  features.add("content.cut.kind", {relation, place, kind_, head_pos});
  features.add("content.cut.lemma", {relation, place, lemma_});
}

// "said it was early but noted that ...": a second verb like the cue goes on for its subject, not inside the content.
void AttributionFeatures::describe_conjuncts(Stretch stretch, FeatureList& features) const {
  const std::uint32_t stop = std::min(stretch.last + 2, sentence_->end_token);
  for (std::uint32_t i = stretch.first + 1; i < stop; ++i) {
    if (d_.tokens[i].upos != Upos::kCconj) continue;
    std::uint32_t verb = i + 1;
    while (verb < sentence_->end_token && verb < i + 4 && d_.tokens[verb].upos != Upos::kVerb) ++verb;
    if (verb == sentence_->end_token || d_.tokens[verb].upos != Upos::kVerb) continue;
    const auto id = make_id<TokenId>(verb);
    const std::string_view kind = name_of(view_.lexicon().find_report(view_.lemma(id), CuePos::kVerb));
    const std::string_view alike = yes(d_.tokens[verb].xpos == d_.token(cue_).xpos);
    const std::string_view place = i > stretch.last ? "behind" : "inside";
    const std::string_view subject = yes(is_some(view_.own_subject(id)));
    features.add("content.conjunct", {place, alike, kind, subject});
    features.add("content.conjunct.gap", {place, alike, verb == i + 1 ? "next" : "near", kind_});
  }
}

// Whole phrases: how many words inside hang on words outside, and the other way round.
void AttributionFeatures::describe_fit(Stretch stretch, FeatureList& features) const {
  std::size_t roots = 0, leaks = 0;
  Relation top = Relation::kDep;
  TokenId top_word = kNone<TokenId>;
  for (std::uint32_t i = sentence_->first_token; i < sentence_->end_token; ++i) {
    const document::Token& token = d_.tokens[i];
    if (token.upos == Upos::kPunct) continue;
    const bool head_inside = is_some(token.head) && stretch.contains(static_cast<std::uint32_t>(index_of(token.head)));
    if (stretch.contains(i) && !head_inside) {
      ++roots;
      if (!is_some(top_word)) {
        top = token.relation;
        top_word = make_id<TokenId>(i);
      }
    }
    if (!stretch.contains(i) && head_inside && make_id<TokenId>(i) != cue_) ++leaks;
  }
  if (!is_some(top_word)) return;
  const TokenId head = view_.head(top_word);
  const std::string_view place = head == cue_                                ? "own"
                                 : is_some(head) && view_.head(head) == cue_ ? "grandchild"
                                                                             : "far";
  features.add("content.fit", {bucket(roots), bucket(leaks)});
  features.add("content.fit.shape", {bucket(roots), bucket(leaks), shape_, place});
  features.add("content.top", {document::to_string(top), place, shape_});
  features.add("content.top.kind", {document::to_string(top), place, kind_});
  features.add("content.top.lemma", {document::to_string(top), place, lemma_});
  features.add("content.top.opener", {view_.preposition(top_word), document::to_string(top), lemma_});
}

void AttributionFeatures::describe_source(const SourceCandidate& candidate, FeatureList& features) const {
  const std::string_view who = class_of(candidate.head);
  const std::string_view pos = document::to_string(d_.token(cue_).upos);
  features.add("source.origin", {candidate.origin, pos, yes(view_.is_passive(cue_))});
  features.add("source.origin.class", {candidate.origin, who});
  features.add("source.origin.lemma", {candidate.origin, lemma_});
  features.add("source.origin.relation", {candidate.origin, relation_, tag_});
  features.add("source.origin.shape", {candidate.origin, shape_, kind_});
  features.add("source.class", {who, kind_});
  features.add("source.rule", {yes(candidate.by_rule), yes(has_rule_), candidate.origin});
  features.add("source.rule.kind", {yes(candidate.by_rule), yes(has_rule_), kind_, shape_});
  if (!is_some(candidate.head)) return;
  const std::size_t a = index_of(candidate.head), b = index_of(cue_);
  features.add("source.word", {view_.lemma(candidate.head)});
  features.add("source.distance", {a < b ? "before" : "after", bucket(a < b ? b - a : a - b), candidate.origin});
  features.add("source.own", {document::to_string(view_.relation(candidate.head)), candidate.origin});
  features.add("source.quoted", {yes(quoted_[a]), yes(quoted_[b])});
}

}  // namespace casus::discourse
