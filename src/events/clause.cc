// Each function looks at the verb's own children first and then asks the clause it hangs on; recursion is bounded.
#include "events/clause.h"

#include <algorithm>

#include "events/blame_clause.h"
#include "events/objects.h"

namespace casus::events {

using base::is_some;
using base::kNone;
using base::TokenId;
using document::Relation;
using document::Xpos;

namespace {

constexpr int kMaxDepth = 8;

Found surface_subject(const View& view, TokenId verb, int depth);

TokenId child_with(const View& view, TokenId head, Relation base_relation) {
  return view.tree().find_child_base(head, base_relation);
}

bool has_auxiliary(const View& view, TokenId verb) {
  for (const TokenId child : view.tree().children(verb)) {
    if (view.token(child).relation == Relation::kAux) return true;
  }
  return false;
}

bool is_marked_passive(const View& view, TokenId verb) {
  bool passive_subject = false;
  // "Syria stood by Iran": a past form with a subject of its own and no auxiliary is active, whatever "by" looks like.
  const Xpos xpos = view.token(verb).xpos;
  const bool active = (xpos == Xpos::kVbd || xpos == Xpos::kVbz || xpos == Xpos::kVbp) &&
                      is_some(view.tree().find_child(verb, Relation::kNsubj));
  for (const TokenId child : view.tree().children(verb)) {
    const Relation relation = view.token(child).relation;
    if (relation == Relation::kAuxPass || (relation == Relation::kOblAgent && !active)) return true;
    passive_subject = passive_subject || relation == Relation::kNsubjPass || relation == Relation::kCsubjPass;
  }
  // "Senegal called on Mali": a passive subject without an auxiliary is the parser's slip, but for shared auxiliaries.
  return passive_subject && view.token(verb).relation == Relation::kConj;
}

// "Asylum seekers rescued off coast": headlines leave the auxiliary out.
bool is_headline_passive(const View& view, TokenId verb) {
  const document::Document& document = view.document();
  const base::ParagraphId paragraph = document.sentence_of(verb).paragraph;
  if (!is_some(paragraph) || base::index_of(paragraph) >= document.paragraphs.size()) return false;
  if (document.paragraphs[base::index_of(paragraph)].kind != document::ParagraphKind::kHeadline) return false;
  const Xpos xpos = view.token(verb).xpos;
  if ((xpos != Xpos::kVbn && xpos != Xpos::kVbd) || has_auxiliary(view, verb)) return false;
  return view.in_class(verb, "engine_headline_passive") && !is_some(child_with(view, verb, Relation::kObj));
}

// "is engaged in", "was involved in": the participle is an adjective and its subject the one who acts.
bool is_state_participle(const View& view, TokenId verb) {
  if (view.token(verb).xpos != Xpos::kVbn || !view.in_class(verb, "engine_state_participle")) return false;
  return !is_some(child_with(view, verb, Relation::kObj)) &&
         !is_some(view.tree().find_child(verb, Relation::kOblAgent));
}

// "Asked whether he would go, the minister said no", "when asked to condemn the raid": a past form without a subject
// and an object in an adverbial clause is a participle.
bool is_reduced_passive(const View& view, TokenId verb) {
  if (view.token(verb).xpos != Xpos::kVbd || view.token(verb).relation != Relation::kAdvcl) return false;
  for (const TokenId child : view.tree().children(verb)) {
    const Relation relation = view.relation(child);
    if (relation == Relation::kNsubj || relation == Relation::kObj || relation == Relation::kIobj ||
        relation == Relation::kAux)
      return false;
  }
  return true;
}

bool passive(const View& view, TokenId verb, int depth) {
  if (is_state_participle(view, verb)) return false;
  if (is_marked_passive(view, verb) || is_headline_passive(view, verb)) return true;
  if (is_reduced_passive(view, verb)) return true;
  if (view.token(verb).xpos != Xpos::kVbn || has_auxiliary(view, verb)) return false;
  // "Beijing threatened to": the parser saw an active subject, though the tag says participle.
  if (is_some(child_with(view, verb, Relation::kNsubj))) return false;
  const bool shares = view.token(verb).relation == Relation::kConj && is_some(view.token(verb).head) &&
                      view.is_verb(view.token(verb).head);
  if (shares && depth < kMaxDepth) return passive(view, view.token(verb).head, depth + 1);
  return true;
}

/// Own subject of a verb; a clausal subject is none. Of two ("told CBC the department will look") the nearer one.
TokenId own_subject(const View& view, TokenId verb) {
  TokenId subject = kNone<TokenId>;
  for (const TokenId child : view.tree().children(verb)) {
    if (view.relation(child) != Relation::kNsubj) continue;
    // "Pope Francis received": the parser may make two subjects of one name, whose mention stands at the first.
    const bool same_name = is_some(subject) && base::index_of(child) == base::index_of(subject) + 1 &&
                           is_some(view.mention_at(subject)) && !is_some(view.mention_at(child));
    if (same_name) continue;
    if (!is_some(subject) || child < verb) subject = child;
  }
  return subject;
}

TokenId oblique_with(const View& view, TokenId verb, std::string_view preposition) {
  for (const TokenId child : view.tree().children(verb)) {
    if (view.relation(child) == Relation::kObl && view.preposition_of(child) == preposition) return child;
  }
  return kNone<TokenId>;
}

// "urged Iran to stop": Iran; "promised Iran to stop": the one who promised; "called on Iran to stop": Iran.
Found controller(const View& view, TokenId head, int depth) {
  if (!view.is_verb(head)) return surface_subject(view, head, depth);
  if (passive(view, head, 0)) return surface_subject(view, head, depth);
  if (!view.in_class(head, "engine_subject_control")) {
    TokenId object = child_with(view, head, Relation::kObj);
    if (!is_some(object)) object = child_with(view, head, Relation::kIobj);
    if (is_some(object)) return {view.antecedent(object), true};
  }
  if (view.in_class(head, "engine_oblique_control")) {
    for (const std::string_view preposition : {"on", "upon", "to", "for", "with"}) {
      const TokenId oblique = oblique_with(view, head, preposition);
      if (is_some(oblique)) return {view.antecedent(oblique), true};
    }
  }
  return surface_subject(view, head, depth);
}

// "accused Iran of arming", "barred Iran from arming", "condemned Iran for arming": the object; "by arming": the
// subject.
Found adverbial_controller(const View& view, TokenId verb, TokenId head, int depth) {
  // "defended the right of Syria's soldiers to shoot": the infinitive may hang on the verb above the noun that it
  // fills.
  if (view.is_verb(head) && view.is_infinitive(verb)) {
    const TokenId object = child_with(view, head, Relation::kObj);
    const bool between = is_some(object) && head < object && object < verb && view.in_class(object, "engine_right");
    if (between) return find_nominal_subject(view, object);
  }
  if (const TokenId own = find_stray_subject(view, verb, head); is_some(own)) return {view.antecedent(own), false};
  const std::string_view preposition = view.preposition_of(verb);
  if (view.is_verb(head) && (preposition == "of" || preposition == "from" || preposition == "for" ||
                             preposition == "over" || preposition == "into" || preposition == "against")) {
    if (passive(view, head, 0)) return surface_subject(view, head, depth);
    if (const Found blamed = find_one_blamed(view, verb); is_some(blamed.token)) return blamed;
    const TokenId object = child_with(view, head, Relation::kObj);
    if (is_some(object)) return {view.antecedent(object), true};
  }
  // "called on Iran to stop" is often an adverbial clause.
  if (view.is_infinitive(verb) && view.in_class(head, "engine_oblique_control")) return controller(view, head, depth);
  if (view.is_infinitive(verb) && view.in_class(head, "engine_object_control")) return controller(view, head, depth);
  Found found = surface_subject(view, head, depth);
  found.borrowed = true;
  return found;
}

Found subject_from_above(const View& view, TokenId verb, int depth) {
  const TokenId head = view.token(verb).head;
  if (!is_some(head)) return {};
  const Relation relation = view.token(verb).relation;
  switch (document::base_of(relation)) {
    case Relation::kConj: {
      Found found = surface_subject(view, find_joined_verb(view, verb), depth);
      found.borrowed = true;
      return found;
    }
    case Relation::kXcomp: return controller(view, head, depth);
    case Relation::kCcomp: {
      if (view.is_infinitive(verb)) return controller(view, head, depth);
      // "saying North Korea would take": the parser may make the subject an object of the verb of saying.
      const TokenId object = child_with(view, head, Relation::kObj);
      return is_some(object) && head < object && object < verb ? Found{object, true} : Found{};
    }
    case Relation::kAdvcl:
    case Relation::kObl: return adverbial_controller(view, verb, head, depth);
    case Relation::kAcl: {
      const Xpos xpos = view.token(verb).xpos;
      const bool participle = (xpos == Xpos::kVbn || xpos == Xpos::kVbg) && view.preposition_of(verb).empty();
      if (const Found author = find_author(view, verb); participle && is_some(author.token)) return author;
      if (relation == Relation::kAclRelcl || participle) return {head, false};
      return find_owner_or_blamed(view, verb);
    }
    case Relation::kAmod: return {head, false};
    default: return {};
  }
}

Found surface_subject(const View& view, TokenId verb, int depth) {
  if (depth > kMaxDepth) return {};
  const TokenId own = own_subject(view, verb);
  if (is_some(own)) return {view.antecedent(own), false};
  return subject_from_above(view, verb, depth + 1);
}

/// The by-phrase of the attack in which it was done: "killed in a raid by rebels".
Found agent_of_attack(const View& view, TokenId verb) {
  const TokenId attack = oblique_with(view, verb, "in");
  if (!is_some(attack) || !view.in_class(attack, "attack_word")) return {};
  for (const TokenId child : view.tree().children(attack)) {
    if (view.relation(child) == Relation::kNmod && view.preposition_of(child) == "by")
      return {view.antecedent(child), true};
  }
  return {};
}

/// "were imposed on an expert on rights by the United States": the by-phrase may hang on the last noun before it.
Found agent_below_phrase(const View& view, TokenId verb) {
  for (const std::string_view preposition : {"on", "against", "from"}) {
    TokenId noun = oblique_with(view, verb, preposition);
    // "arrested on suspicion of an attack by rebels": only below the one to whom it is done.
    if (!is_some(noun) || !is_some(view.mention_at(noun))) continue;
    for (int depth = 0; depth < 3 && is_some(noun); ++depth) {
      TokenId next = kNone<TokenId>;
      for (const TokenId child : view.tree().children(noun)) {
        if (view.relation(child) != Relation::kNmod || view.token(child).relation == Relation::kNmodPoss) continue;
        if (view.preposition_of(child) == "by" && is_some(view.mention_at(child)))
          return {view.antecedent(child), true};
        if (child > noun) next = child;
      }
      noun = next;
    }
  }
  return {};
}

/// The by-phrase of a passive, also that of a conjunct: "arrested and beaten by police".
Found passive_agent(const View& view, TokenId verb) {
  const TokenId agent = view.tree().find_child(verb, Relation::kOblAgent);
  if (is_some(agent)) return {view.antecedent(agent), false};
  const TokenId oblique = oblique_with(view, verb, "by");
  if (is_some(oblique)) return {view.antecedent(oblique), false};
  for (const TokenId child : view.tree().children(verb)) {
    if (view.token(child).relation != Relation::kConj || is_some(own_subject(view, child))) continue;
    if (is_some(view.tree().find_child(child, Relation::kAuxPass))) continue;  // "was sent and was met by gunmen"
    const TokenId shared = view.tree().find_child(child, Relation::kOblAgent);
    if (is_some(shared)) return {view.antecedent(shared), true};
  }
  const Found attacker = agent_of_attack(view, verb);
  return is_some(attacker.token) ? attacker : agent_below_phrase(view, verb);
}

bool has_relative_pronoun(const View& view, TokenId clause) {
  for (const TokenId child : view.tree().children(clause)) {
    if (child < clause && (view.token(child).xpos == Xpos::kWdt || view.token(child).xpos == Xpos::kWp)) return true;
  }
  return false;
}

/// The noun that an object relative clause is about: "sanctions that the US imposed", "the men police arrested".
TokenId relative_gap(const View& view, TokenId verb) {
  TokenId clause = verb;
  for (int steps = 0; steps < 3 && view.relation(clause) == Relation::kXcomp; ++steps) clause = view.token(clause).head;
  if (view.token(clause).relation != Relation::kAclRelcl || !is_some(own_subject(view, clause))) return kNone<TokenId>;
  const TokenId noun = view.token(clause).head;
  if (view.antecedent(own_subject(view, clause)) == noun) return kNone<TokenId>;
  // "told the BBC (that) the police will look into it": a content clause that the parser hung on the hearer. A name has
  // no relative clause without a relative pronoun.
  if (view.preposition_of(clause) == "that") return kNone<TokenId>;
  if (view.token(noun).upos == document::Upos::kPropn && !has_relative_pronoun(view, clause)) return kNone<TokenId>;
  for (const TokenId child : view.tree().children(clause)) {
    const std::string_view word = view.lemma(child);
    const bool adverbial = word == "when" || word == "where" || word == "why";
    if (adverbial || (view.relation(child) == Relation::kObl && view.antecedent(child) == noun)) return kNone<TokenId>;
  }
  return noun;
}

Found active_object(const View& view, TokenId verb) {
  if (const TwoObjects two = two_objects(view, verb); is_some(two.second)) return {two.second, false};
  const TokenId own = child_with(view, verb, Relation::kObj);
  if (is_some(own)) return {view.antecedent(own), false};
  const TokenId gap = relative_gap(view, verb);
  if (is_some(gap)) return {gap, false};
  if (const TokenId heavy = find_heavy_object(view, verb); is_some(heavy)) return {heavy, false};
  // "attack any loudspeakers broadcasting propaganda": the parser may take the object for the subject of what follows.
  // "Warned that hospitals were running out" has an auxiliary, and warns nobody.
  for (const TokenId child : view.tree().children(verb)) {
    const bool participle = (view.token(child).xpos == Xpos::kVbg || view.token(child).xpos == Xpos::kVbn) &&
                            !is_some(view.tree().find_child_base(child, Relation::kAux)) &&
                            !is_some(view.tree().find_child(child, Relation::kMark));
    const bool clause = view.relation(child) == Relation::kXcomp || view.relation(child) == Relation::kCcomp;
    const TokenId raised = participle && clause ? own_subject(view, child) : kNone<TokenId>;
    if (is_some(raised)) return {view.antecedent(raised), true};
  }
  for (const TokenId child : view.tree().children(verb)) {
    const bool counted = view.lemma(child) == "more" && is_some(view.tree().find_child(child, Relation::kNummod));
    if (counted && child > verb) return {child, false};  // "saved 200 more"
  }
  const TokenId head = view.token(verb).head;
  if (view.token(verb).relation == Relation::kConj && is_some(head)) {
    // "condemned and sanctioned Iran": a shared object follows both verbs.
    const TokenId shared = child_with(view, head, Relation::kObj);
    if (is_some(shared) && shared > verb) return {view.antecedent(shared), true};
  }
  for (const TokenId child : view.tree().children(verb)) {
    if (view.token(child).relation != Relation::kConj || is_some(own_subject(view, child))) continue;
    const TokenId shared = child_with(view, child, Relation::kObj);
    const bool adjacent = base::index_of(child) <= base::index_of(verb) + 2;
    if (is_some(shared) && adjacent) return {view.antecedent(shared), true};
  }
  return {};
}

}  // namespace

bool is_willed(const View& view, TokenId verb, bool or_can) {
  return std::ranges::any_of(view.tree().children(verb), [&](TokenId child) {
    if (view.relation(child) != Relation::kAux) return false;
    const std::string_view word = view.lemma(child);
    return word == "will" || word == "would" || (or_can && (word == "can" || word == "could"));
  });
}

bool is_passive(const View& view, TokenId verb) { return view.is_verb(verb) && passive(view, verb, 0); }

bool is_content_clause(const View& view, TokenId clause) {
  const Relation relation = view.token(clause).relation;
  if (relation != Relation::kAclRelcl) {
    return document::base_of(relation) == Relation::kAcl || relation == Relation::kCcomp;
  }
  const auto children = view.tree().children(clause);
  return std::ranges::count_if(children, [&](TokenId child) { return view.relation(child) == Relation::kObj; }) > 1;
}

Found find_surface_subject(const View& view, TokenId verb) { return surface_subject(view, verb, 0); }

Found find_logical_subject(const View& view, TokenId verb) {
  if (is_passive(view, verb)) return passive_agent(view, verb);
  return surface_subject(view, verb, 0);
}

Found find_logical_object(const View& view, TokenId verb) {
  if (!is_passive(view, verb)) return active_object(view, verb);
  const TokenId own = child_with(view, verb, Relation::kObj);
  if (is_some(own)) return {view.antecedent(own), false};
  return surface_subject(view, verb, 0);
}

Found find_indirect_object(const View& view, TokenId verb) {
  const TokenId own = child_with(view, verb, Relation::kIobj);
  if (is_some(own)) return {view.antecedent(own), false};
  if (const TwoObjects two = two_objects(view, verb); is_some(two.first)) return {two.first, false};
  if (is_passive(view, verb) && is_some(child_with(view, verb, Relation::kObj))) return surface_subject(view, verb, 0);
  return {};
}

Found find_nominal_subject(const View& view, TokenId noun) {
  const TokenId possessor = view.tree().find_child(noun, Relation::kNmodPoss);
  if (is_some(possessor)) return {possessor, false};
  for (const std::string_view preposition : {"by", "from", "of"}) {
    if (preposition == "of" && view.in_class(noun, "engine_objective_noun")) continue;  // "contempt of court"
    for (const TokenId child : view.tree().children(noun)) {
      const bool nominal = view.relation(child) == Relation::kNmod || view.relation(child) == Relation::kObl;
      if (nominal && view.preposition_of(child) == preposition) return {child, false};
    }
  }
  for (const TokenId child : view.tree().children(noun)) {
    const Relation relation = view.relation(child);
    const bool modifier = relation == Relation::kAmod || relation == Relation::kCompound;
    if (modifier && is_some(view.mention_at(child))) return {child, false};
  }
  const TokenId head = view.token(noun).head;
  if (is_some(head) && view.is_verb(head) && view.relation(noun) == Relation::kObj) {
    return {find_logical_subject(view, head).token, true};
  }
  return {};
}

}  // namespace casus::events
