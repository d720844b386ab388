// Each kind asks for a class of verbs or a word of the clause, so that phrases and relative clauses of a noun stay with
// it.
#include "events/complements.h"

#include "events/blame_clause.h"

namespace casus::events {

using base::is_some;
using base::TokenId;
using document::Relation;

namespace {

// "called the killing a war crime", "called his use of servers careless": a noun with its article, or an adjective,
// behind the object; "branded the accord a betrayal": a second object.
void add_names_given(const View& view, TokenId verb, TokenId object, std::vector<TokenId>& found) {
  for (const TokenId child : view.tree().children(verb)) {
    if (child > object && view.token(child).relation == Relation::kObj) found.push_back(child);
  }
  for (const TokenId child : view.tree().children(object)) {
    if (child < object || !view.preposition_of(child).empty()) continue;
    const Relation relation = view.relation(child);
    const TokenId article = view.tree().find_child(child, Relation::kDet);
    const bool noun =
        (relation == Relation::kNmod || relation == Relation::kAppos) && is_some(article) && view.lemma(article) == "a";
    if (noun || relation == Relation::kAmod) found.push_back(child);
  }
}

bool is_question(const View& view, TokenId clause) {
  for (const TokenId child : view.tree().children(clause)) {
    const std::string_view word = view.lemma(child);
    if (child < clause && (word == "how" || word == "why" || word == "whether")) return true;
  }
  return false;
}

// No noun has a relative clause with how, why or whether: below the one who is asked it is the question. An infinitive
// below the one who is asked or called on is the errand.
void add_clauses_of_asked(const View& view, TokenId verb, std::vector<TokenId>& found) {
  const bool object_control = view.in_class(verb, "engine_object_control");
  const bool oblique_control = view.in_class(verb, "engine_oblique_control");
  for (const TokenId asked : view.tree().children(verb)) {
    const Relation relation = view.relation(asked);
    const bool object = relation == Relation::kIobj || relation == Relation::kObj;
    const bool ordered = (object && object_control) || (relation == Relation::kObl && oblique_control);
    for (const TokenId child : view.tree().children(asked)) {
      if (view.relation(child) != Relation::kAcl) continue;
      const bool errand = ordered && is_some(view.mention_at(asked)) && view.is_infinitive(child) &&
                          view.token(child).relation == Relation::kAcl;
      if (errand || (object && is_question(view, child))) found.push_back(child);
    }
  }
}

// "accused by the Afghan leaders of harbouring them": the gerund hangs on the accuser.
void add_deeds_of_accused(const View& view, TokenId verb, TokenId phrase, std::vector<TokenId>& found) {
  for (const TokenId child : view.tree().children(phrase)) {
    if (find_accusing_verb(view, child) == verb) {
      found.push_back(child);
    } else if (!view.is_verb(child)) {
      add_deeds_of_accused(view, verb, child, found);
    }
  }
}

}  // namespace

std::vector<TokenId> find_stray_complements(const View& view, TokenId verb, TokenId object) {
  std::vector<TokenId> found;
  if (is_some(object) && view.in_class(verb, "engine_naming")) add_names_given(view, verb, object, found);
  add_clauses_of_asked(view, verb, found);
  for (const TokenId child : view.tree().children(verb)) {
    if (view.preposition_of(child) == "by") add_deeds_of_accused(view, verb, child, found);
  }
  return found;
}

bool speaks_of_self(const View& view, TokenId verb, TokenId clause, const std::vector<Party>& doers,
                    const std::vector<Party>& speakers) {
  if (doers.empty() || speakers.empty() || !view.is_verb(clause)) return false;
  if (!same_party(view, doers.front().mention, speakers.front().mention)) return false;
  if (view.is_infinitive(clause)) return view.lemma(verb) == "want";
  return view.token(clause).xpos != document::Xpos::kVbg;  // "calls for banning them" leaves open who bans
}

bool is_inverted_condition(const View& view, TokenId clause) {
  const Relation relation = view.relation(clause);
  if ((relation != Relation::kParataxis && relation != Relation::kAdvcl) || view.token(clause).head > clause)
    return false;
  const TokenId subject = view.tree().find_child_base(clause, Relation::kNsubj);
  const TokenId first = view.tree().find_child(clause, Relation::kAux);
  if (!is_some(subject) || !is_some(first) || first > subject) return false;
  return view.lemma(first) == "should" || view.form(first) == "had";
}

TokenId find_shared_object(const View& view, TokenId verb) {
  for (const TokenId child : view.tree().children(verb)) {
    const bool next = base::index_of(child) <= base::index_of(verb) + 3 && child > verb;
    if (!next || view.token(child).relation != Relation::kConj || !view.is_verb(child)) continue;
    if (is_some(view.tree().find_child_base(child, Relation::kNsubj))) continue;
    const TokenId object = view.tree().find_child(child, Relation::kObj);
    if (is_some(object)) return object;
  }
  return base::kNone<TokenId>;
}

bool is_purpose(const View& view, TokenId verb, TokenId clause) {
  if (!view.is_verb(verb) || !view.in_class(verb, "engine_seeking")) return false;
  const TokenId object = view.tree().find_child(verb, Relation::kObj);
  return is_some(object) && verb < object && object < clause;
}

bool tells_fact(const View& view, TokenId clause) {
  const auto& all = view.document().circumstances;
  const document::Xpos tag = view.token(clause).xpos;
  const bool past = tag == document::Xpos::kVbd || tag == document::Xpos::kVbn;
  if (!view.is_verb(clause) || !past || view.is_infinitive(clause) || base::index_of(clause) >= all.size())
    return false;
  return view.relation(clause) == Relation::kCcomp && all[base::index_of(clause)].status == Status::kActual;
}

bool is_required(const View& view, TokenId predicate) {
  if (view.is_verb(predicate) && view.in_class(predicate, "engine_duty")) {
    return is_some(view.tree().find_child_base(predicate, Relation::kXcomp));
  }
  for (const TokenId child : view.tree().children(predicate)) {
    const bool modal = view.relation(child) == document::Relation::kAux && view.lemma(child) != "have";
    if (modal && view.in_class(child, "engine_duty")) return true;
  }
  const TokenId head = view.token(predicate).head;
  const bool infinitive = view.relation(predicate) == document::Relation::kXcomp && view.is_infinitive(predicate);
  return infinitive && is_some(head) && view.in_class(head, "engine_duty");
}

}  // namespace casus::events
