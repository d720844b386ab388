// The weights keep the order of Lappin and Leass: subject, object, other arguments, parts of noun phrases.
#include "discourse/salience.h"

#include <algorithm>
#include <array>

#include "discourse/names.h"

namespace casus::discourse {

using document::Token;

namespace {

constexpr double kSubject = 10;
constexpr double kObject = 6;
constexpr double kOwner = 6;
constexpr double kOblique = 4;
constexpr double kInner = 3;
constexpr double kModifier = 2;

// "he was an engineer", "became minister", "served as an envoy".
bool is_predicate(const ClauseView& view, TokenId head) {
  if (is_some(view.tree().find_child(head, Relation::kCop))) return true;
  if (base_of(view.relation(head)) == Relation::kXcomp) return true;
  return base_of(view.relation(head)) == Relation::kObl && view.preposition(head) == "as";
}

// The word whose role a noun has: the first conjunct stands for the others, a quantity for what it counts ("hundreds
// of marchers", "a group of officers").
TokenId role_bearer(const ClauseView& view, TokenId head) {
  while (is_some(view.head(head))) {
    const bool counted = view.relation(head) == Relation::kNmod && view.tree().has_case(head, "of") &&
                         view.lemma_in(view.head(head), WordSet::kQuantity);
    if (view.relation(head) != Relation::kConj && !counted) break;
    head = view.head(head);
  }
  return head;
}

}  // namespace

double role_weight(const ClauseView& view, TokenId head) {
  if (is_predicate(view, head)) return 0;
  switch (base_of(view.relation(role_bearer(view, head)))) {
    case Relation::kNsubj: return kSubject;
    case Relation::kObj:
    case Relation::kIobj: return kObject;
    case Relation::kObl: return kOblique;
    case Relation::kNmod:
      return view.relation(head) == Relation::kNmodPoss
                 ? kOwner
                 : (view.relation(head) == Relation::kNmodDesc ? kModifier : kInner);
    case Relation::kAmod:
    case Relation::kCompound:
    case Relation::kFlat:
    case Relation::kAppos: return kModifier;
    case Relation::kRoot:
    case Relation::kParataxis:
    case Relation::kVocative:
    case Relation::kDislocated: return kObject;
    default: return kInner;
  }
}

double decay(std::size_t sentences_back, bool is_plural) {
  constexpr std::array<double, kPronounReach + 1> kOne = {1, 0.5, 0.25, 0.12, 0.06};
  constexpr std::array<double, kPronounReach + 1> kMany = {1, 0.35, 0.12, 0.04, 0.015};
  if (sentences_back > kPronounReach) return 0;
  return is_plural ? kMany[sentences_back] : kOne[sentences_back];
}

double salience(const EntityBuilder& builder, const Chain& chain, TokenId token, bool is_plural) {
  const Document& d = builder.document();
  const std::size_t here = index_of(d.token(token).sentence);
  std::array<double, kPronounReach + 1> heaviest = {};
  for (const base::MentionId id : chain.mentions) {
    const document::Mention& mention = d.mention(id);
    const std::size_t sentence = index_of(mention.sentence);
    if (mention.head >= token || here - sentence > kPronounReach) continue;
    double& slot = heaviest[here - sentence];
    slot = std::max(slot, role_weight(builder.view(), mention.head));
  }
  double sum = 0;
  for (std::size_t i = 0; i < heaviest.size(); ++i) sum += heaviest[i] * decay(i, is_plural);
  return sum;
}

double salience_of_things(const EntityBuilder& builder, TokenId token, bool is_plural) {
  const Document& d = builder.document();
  const std::size_t here = index_of(d.token(token).sentence);
  const std::size_t begin = d.sentences[here == 0 ? 0 : here - 1].first_token;
  double heaviest = 0;
  for (std::size_t i = begin; i < index_of(token); ++i) {
    const Token& word = d.tokens[i];
    if (word.upos != Upos::kNoun || is_some(d.mention_of_head[i])) continue;
    if ((word.features.number == document::Number::kPlur) != is_plural) continue;
    if (word.relation == Relation::kCompound || word.relation == Relation::kObl) continue;
    heaviest = std::max(
        heaviest, role_weight(builder.view(), make_id<TokenId>(i)) * decay(here - index_of(word.sentence), is_plural));
  }
  return heaviest;
}

}  // namespace casus::discourse
