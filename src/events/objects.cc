// A bare name cannot stand before a numeral or an article of its own noun; "denounced as" without an object has it
// behind.
#include "events/objects.h"

namespace casus::events {

using base::is_some;
using base::kNone;
using base::TokenId;
using document::Relation;

namespace {

bool is_bare_name(const View& view, TokenId token) {
  return view.relation(token) == Relation::kCompound && view.token(token).upos == document::Upos::kPropn;
}

/// "is giving Ukraine two more batteries": no name before a numeral or determiner belongs to the noun; nor does one
/// below the numeral, "Moldova 40 million".
TokenId name_before_determiner(const View& view, TokenId noun) {
  TokenId name = kNone<TokenId>;
  for (const TokenId child : view.tree().children(noun)) {
    if (child > noun) break;
    const Relation relation = view.relation(child);
    if (is_bare_name(view, child)) name = child;
    if (relation == Relation::kNummod && !is_some(name)) {
      for (const TokenId inner : view.tree().children(child)) {
        if (is_bare_name(view, inner) && inner < child && is_some(view.mention_at(inner))) name = inner;
      }
    }
    const bool opens = relation == Relation::kDet || relation == Relation::kNummod || relation == Relation::kNmodPoss;
    if (opens) return is_some(name) && name < child ? name : kNone<TokenId>;
  }
  return kNone<TokenId>;
}

}  // namespace

TwoObjects two_objects(const View& view, TokenId verb) {
  TwoObjects found;
  for (const TokenId child : view.tree().children(verb)) {
    if (view.token(child).relation != Relation::kObj || child < verb) continue;
    (is_some(found.first) ? found.second : found.first) = child;
  }
  if (is_some(found.first) && !is_some(found.second)) found = {name_before_determiner(view, found.first), found.first};
  // "castigated candidate Donald Trump": the title and the name.
  const bool title = is_some(found.second) && base::index_of(found.second) == base::index_of(found.first) + 1 &&
                     view.token(found.first).upos == document::Upos::kNoun &&
                     view.token(found.second).upos == document::Upos::kPropn;
  const bool given = is_some(found.first) && is_some(found.second) && is_some(view.mention_at(found.first)) && !title &&
                     !view.in_class(verb, "engine_naming");
  return given ? found : TwoObjects{};
}

TokenId find_heavy_object(const View& view, TokenId verb) {
  if (!view.in_class(verb, "engine_describing")) return kNone<TokenId>;
  for (const TokenId child : view.tree().children(verb)) {
    if (view.relation(child) != Relation::kObl || view.preposition_of(child) != "as" || child < verb) continue;
    const TokenId behind = view.tree().find_child(child, Relation::kAppos);
    if (is_some(behind)) return behind;
    // "as a crime Serbia's suppression": one phrase to the parser, with an article that its possessor does not allow.
    const auto opener = base::make_id<TokenId>(base::index_of(view.tree().subtree_first(child)) + 1);
    if (view.lemma(opener) != "a") continue;
    for (const TokenId owner : view.tree().children(child)) {
      const bool name =
          view.token(owner).relation == Relation::kNmodPoss && view.token(owner).upos == document::Upos::kPropn;
      if (name && is_some(view.mention_at(owner))) return child;
    }
  }
  return kNone<TokenId>;
}

}  // namespace casus::events
