// One pass over the predicate's children, then the support verb or the object noun for what the parser hung elsewhere.
#include "events/arguments.h"

#include <algorithm>
#include <array>

#include "events/complements.h"
#include "events/designations.h"
#include "events/support.h"
#include "events/victims.h"

namespace casus::events {

using base::is_some;
using base::kNone;
using base::TokenId;
using catalog::SlotKind;
using document::Relation;
using document::Upos;
using document::Xpos;

namespace {

constexpr std::array<std::string_view, 8> kCarried = {"against", "with", "between", "by", "on", "from", "to", "for"};
constexpr std::size_t kUsualArguments = 8;

class Collector {
 public:
  Collector(const View& view, TokenId predicate) : view_(view) {
    result_.predicate = predicate;
    result_.items.reserve(kUsualArguments);
  }

  Arguments collect() {
    const TokenId predicate = result_.predicate;
    result_.is_noun = view_.is_noun(predicate);
    if (result_.is_noun) {
      collect_noun(predicate);
    } else {
      collect_verb(predicate);
    }
    return std::move(result_);
  }

 private:
  void add(SlotKind kind, TokenId token, bool borrowed, std::string_view preposition = {}) {
    if (!is_some(token) || token == result_.predicate) return;
    for (const Argument& item : result_.items) {
      if (item.kind == kind && item.token == token && item.preposition == preposition) return;
    }
    result_.items.push_back({kind, preposition, token, borrowed});
  }
  void add(SlotKind kind, const Found& found) { add(kind, found.token, found.borrowed); }

  /// Phrases with a preposition and adverbial clauses ("accused of bombing"), under `head`.
  void add_phrases(TokenId head, bool borrowed) {
    for (const TokenId child : view_.tree().children(head)) {
      const Relation relation = view_.relation(child);
      const bool nominal = relation == Relation::kObl || relation == Relation::kNmod;
      const bool clausal = relation == Relation::kAdvcl || relation == Relation::kAcl;
      if (!nominal && !clausal) continue;
      if (view_.token(child).relation == Relation::kNmodPoss) continue;
      if (view_.token(child).relation == Relation::kAclRelcl) continue;
      if (nominal && view_.is_date(child)) continue;  // "on Friday" fills no slot
      if (!view_.preposition_of(child).empty()) {
        add_prepositions(child, borrowed);
      } else if (clausal && view_.is_infinitive(child) && !is_purpose(view_, head, child)) {
        add(SlotKind::kComplement, child, true);
      }
    }
  }

  /// Phrases inside the phrases of `head`.
  void add_nested_phrases(TokenId head) {
    for (const TokenId child : view_.tree().children(head)) {
      const Relation relation = view_.relation(child);
      if (relation == Relation::kObl || relation == Relation::kNmod) add_nested(child, 0);
    }
  }

  void add_all_phrases(TokenId head, bool borrowed) {
    add_phrases(head, borrowed);
    add_nested_phrases(head);
  }

  /// Every preposition of a phrase: "out of Afghanistan" has out and of.
  void add_prepositions(TokenId phrase, bool borrowed) {
    for (const TokenId child : view_.tree().children(phrase)) {
      const Relation relation = view_.token(child).relation;
      if (relation != Relation::kCase && relation != Relation::kMark) continue;
      if (relation == Relation::kMark && view_.lemma(child) == "to") continue;
      add(SlotKind::kPreposition, view_.antecedent(phrase), borrowed, view_.lemma(child));
    }
    add_compound_preposition(phrase, borrowed);
  }

  // "with regard to Iran", "on behalf of": the last word of a fixed preposition counts too.
  void add_compound_preposition(TokenId phrase, bool borrowed) {
    for (const TokenId child : view_.tree().children(phrase)) {
      if (view_.token(child).relation != Relation::kCase) continue;
      for (const TokenId part : view_.tree().children(child)) {
        if (view_.token(part).relation != Relation::kFixed) continue;
        add(SlotKind::kPreposition, phrase, borrowed, view_.lemma(part));
      }
    }
  }

  // "attacks in Idlib against civilians", "the killing of X by Y", "an appeal by the Pope to the government": later
  // phrases hang on earlier ones. A preposition that is there already keeps its phrase.
  void add_nested(TokenId phrase, int depth) {
    if (depth >= 3) return;
    for (const TokenId child : view_.tree().children(phrase)) {
      // "rounds aimed at a village": what the thing is aimed at belongs to the firing.
      if (view_.relation(child) == Relation::kAcl && view_.in_class(child, "engine_directed"))
        add_all_phrases(child, true);
      // "his warning at the start of the year that the North could": the clause belongs to the warning.
      const bool content = is_content_clause(view_, child) && !view_.is_infinitive(child);
      if (content && view_.in_class(result_.predicate, "engine_content_noun")) add_complement(child);
      if (view_.relation(child) != Relation::kNmod || view_.token(child).relation == Relation::kNmodPoss) continue;
      const std::string_view preposition = view_.preposition_of(child);
      const bool of = preposition == "of" && !result_.is_noun && !view_.in_class(phrase, "engine_occasion");
      const bool carried = of || std::ranges::find(kCarried, preposition) != kCarried.end();
      if (carried && !has_preposition(preposition) && !view_.is_date(child))
        add(SlotKind::kPreposition, child, true, preposition);
      add_nested(child, depth + 1);
    }
  }

  bool has_preposition(std::string_view preposition) const {
    return std::ranges::any_of(result_.items, [&](const Argument& item) {
      return item.kind == SlotKind::kPreposition && item.preposition == preposition;
    });
  }

  void add_relative_preposition(TokenId verb) {
    // "the group with whom it met" keeps its phrase inside; "the group it met with" leaves the preposition alone.
    for (const TokenId child : view_.tree().children(verb)) {
      if (view_.token(child).upos != Upos::kAdp || view_.relation(child) == Relation::kCase) continue;
      if (view_.token(verb).relation != Relation::kAclRelcl) continue;
      add(SlotKind::kPreposition, view_.token(verb).head, false, view_.lemma(child));
    }
  }

  void collect_verb(TokenId verb) {
    result_.passive = is_passive(view_, verb);
    add(SlotKind::kSubject, find_logical_subject(view_, verb));
    const Found object = find_logical_object(view_, verb);
    add(SlotKind::kObject, object);
    add(SlotKind::kIndirect, find_indirect_object(view_, verb));
    // "asked the council to help": the one asked stands as indirect object.
    if (!is_some(object.token)) add(SlotKind::kObject, find_indirect_object(view_, verb));
    add_clauses(verb);
    for (const TokenId clause : find_stray_complements(view_, verb, object.token)) add_complement(clause);
    add_source(verb);
    add_phrases(verb, false);
    add_relative_preposition(verb);
    const bool own_object = is_some(object.token) && view_.relation(object.token) == Relation::kObj;
    if (own_object) add_phrases(object.token, true);
    add_nested_phrases(verb);
    if (own_object) {
      add_nested_phrases(object.token);
      // "a barrage of rockets towards the city": the phrase may hang on what the container holds.
      if (const TokenId content = view_.look_through(object.token); content != object.token) add_phrases(content, true);
    }
    add_shared_phrases(verb);
    if (is_some(object.token)) {
      add_modifiers(object.token);
      add_nested(object.token, 0);
      add_object_clause(object.token);
    }
    // "airlifted supplies worth 5 million dollars to Moldova"
    for (const TokenId sum : view_.tree().children(verb)) {
      const bool worth = view_.token(sum).relation == Relation::kObj && sum != object.token;
      if (worth && view_.in_class(sum, "engine_currency")) add_phrases(sum, true);
    }
    if (view_.in_class(verb, "engine_condemning")) drop_victims(view_, result_);
    if (!is_some(object.token)) add_particle_object(verb);
    if (!is_some(object.token) && !result_.passive) add(SlotKind::kObject, find_shared_object(view_, verb), true);
    if (view_.relation(verb) == Relation::kAmod && !result_.passive) return;
    for (const Argument& item : std::vector<Argument>(result_.items)) {
      if (item.kind == SlotKind::kPreposition && item.preposition == "to" && view_.is_noun(item.token)) {
        add(SlotKind::kIndirect, item.token, item.borrowed);
      }
      if (item.kind == SlotKind::kPreposition && item.preposition == "between")
        add(SlotKind::kParty, item.token, false);
    }
  }

  // "denied visas to enter the country", "made a decision to leave": the infinitive of the object, after the verb's
  // own.
  void add_object_clause(TokenId object) {
    if (is_some(view_.mention_at(object))) return;
    for (const TokenId child : view_.tree().children(object)) {
      if (view_.token(child).relation == Relation::kAcl && view_.is_infinitive(child)) {
        add(SlotKind::kComplement, child, true);
      }
    }
  }

  // "handed over a general", "let in inspectors": the parser may take the particle for a preposition. Only verbs that
  // the lexicon has with this particle and nothing more: "clashed in the east" has no object, and "met in Vienna" is
  // not "met in secret".
  void add_particle_object(TokenId verb) {
    for (const TokenId child : view_.tree().children(verb)) {
      if (view_.relation(child) != Relation::kObl || view_.is_date(child)) continue;
      const TokenId particle = view_.tree().find_child(child, Relation::kCase);
      if (is_some(particle) && takes_particle(verb, particle)) add(SlotKind::kObject, child, true);
    }
  }

  bool takes_particle(TokenId verb, TokenId particle) const {
    const std::uint32_t number = view_.numbers(particle)[0];
    if (number == 0 || !view_.in_class(particle, "engine_particle")) return false;
    return std::ranges::any_of(view_.patterns(verb, catalog::WordClass::kVerb), [&](const catalog::PatternRef& ref) {
      const catalog::WordPattern& pattern = view_.lexicon().sense(ref.sense).patterns[ref.pattern];
      return ref.first_word == number && pattern.words.size() == 1;
    });
  }

  // "met and talked with Iran": a phrase after the last conjunct serves the first.
  void add_shared_phrases(TokenId verb) {
    for (const TokenId child : view_.tree().children(verb)) {
      if (view_.token(child).relation != Relation::kConj || !view_.is_verb(child)) continue;
      if (base::index_of(child) > base::index_of(verb) + 3) continue;
      add_all_phrases(child, true);
    }
  }

  // "told them to leave" takes an infinitive, "told them that it would leave" a finite clause: slots inf and that.
  void add_complement(TokenId clause) {
    add(SlotKind::kComplement, clause, false);
    add(SlotKind::kPreposition, clause, false, view_.is_infinitive(clause) ? "inf" : "that");
    for (const TokenId child : view_.tree().children(clause)) {
      if (view_.relation(child) == Relation::kAdvcl) add_condition(child);
    }
  }

  // "unless the US offers talks": the other side of an ultimatum fills the slot unless-subj (if-subj, until-subj).
  void add_condition(TokenId clause) {
    const std::string_view mark = view_.preposition_of(clause);
    if (mark == "unless") add_condition_subject(clause, "unless-subj");
    if (mark == "if") add_condition_subject(clause, "if-subj");
    if (mark == "until") add_condition_subject(clause, "until-subj");
  }

  void add_condition_subject(TokenId clause, std::string_view slot) {
    add(SlotKind::kPreposition, find_logical_subject(view_, clause).token, true, slot);
  }

  /// Who says so, for senses that are a speech of the source: "Turkey would pay a heavy price, Syria said."
  void add_source(TokenId verb) {
    const document::Document& document = view_.document();
    if (base::index_of(verb) >= document.circumstances.size()) return;
    const base::AttributionId id = document.circumstances[base::index_of(verb)].attribution;
    if (!is_some(id) || !is_some(document.attributions[base::index_of(id)].source)) return;
    const base::MentionId source = document.attributions[base::index_of(id)].source;
    add(SlotKind::kPreposition, document.mention(source).head, true, "source");
  }

  // "ruled out giving up the islands": nothing but the verb's particle stands between.
  bool is_bare_gerund(TokenId verb, TokenId clause) const {
    if (clause < verb || view_.token(clause).xpos != Xpos::kVbg || !view_.preposition_of(clause).empty()) return false;
    for (auto i = base::index_of(verb) + 1; i < base::index_of(clause); ++i) {
      const document::Token& between = view_.token(base::make_id<TokenId>(i));
      if (between.head != verb || between.relation != Relation::kCompoundPrt) return false;
    }
    return true;
  }

  void add_clauses(TokenId verb) {
    for (const TokenId child : view_.tree().children(verb)) {
      const Relation relation = view_.relation(child);
      if (relation == Relation::kXcomp || relation == Relation::kCcomp) add_complement(child);
      // "encouraging citizens to ask": an infinitive after the verb is no subject of it.
      if (relation == Relation::kCsubj && child > verb && view_.is_infinitive(child)) add_complement(child);
      if (relation == Relation::kAdvcl) add_condition(child);
      const bool infinitive = relation == Relation::kAdvcl && view_.is_infinitive(child);
      if (infinitive) add(SlotKind::kPreposition, child, false, "purpose");
      // "was told by the court to leave"
      const bool errand = infinitive && result_.passive && view_.in_class(verb, "engine_object_control");
      if (errand || (relation == Relation::kAdvcl && is_bare_gerund(verb, child))) add_complement(child);
      if (is_inverted_condition(view_, child)) add_condition_subject(child, "if-subj");
    }
    // "We will strike back, Kim vowed": the verb of saying hangs on what was said.
    const TokenId head = view_.token(verb).head;
    const bool trailing = view_.token(verb).relation == Relation::kParataxis && is_some(head) && head < verb &&
                          !is_inverted_condition(view_, verb);
    if (trailing && !is_some(view_.tree().find_child_base(verb, Relation::kObj))) {
      add(SlotKind::kComplement, head, true);
    }
  }

  void collect_noun(TokenId noun) {
    const Support support = find_support(view_, noun);
    result_.support = support.verb;
    result_.receiving = support.receiving;
    const bool own_verb = is_some(result_.support) && !view_.in_class(result_.support, "engine_come_from");
    if (own_verb && !result_.receiving) add(SlotKind::kSubject, find_logical_subject(view_, result_.support));
    // "Iran is in talks with Syria": the subject of the copular clause.
    add_copular_subject(noun);
    add_modifiers(noun);
    add_all_phrases(noun, false);
    for (const TokenId child : view_.tree().children(noun)) {
      const Relation relation = view_.token(child).relation;
      const bool clause = relation == Relation::kCcomp || relation == Relation::kXcomp;
      const bool told =
          relation == Relation::kAcl && (view_.is_infinitive(child) || view_.preposition_of(child) == "that");
      if (clause || told) add_complement(child);
    }
    if (is_some(result_.support)) add_support_phrases();
    add_outer_phrases(noun);
    add_parties();
    if (has_preposition("with")) add(SlotKind::kParty, find_traveller(view_, noun), true);
    add_clause_party(noun);
  }

  void add_copular_subject(TokenId noun) {
    const bool undergoes = view_.preposition_of(noun) == "under";  // "two ministers are under investigation"
    for (const TokenId child : view_.tree().children(noun)) {
      if (view_.relation(child) != Relation::kNsubj) continue;
      add(undergoes ? SlotKind::kPreposition : SlotKind::kSubject, view_.antecedent(child), undergoes,
          undergoes ? "@receiver" : "");
    }
  }

  // "Kim and Trump parted after two days of talks": with no party of its own, the subjects of the clause, if several.
  void add_clause_party(TokenId noun) {
    const auto settles = [&](const Argument& item) {
      return item.kind == SlotKind::kParty || (item.preposition == "of" && view_.in_class(noun, "engine_topic_of"));
    };
    if (std::ranges::any_of(result_.items, settles)) return;
    TokenId up = noun;
    for (int steps = 0; steps < 3 && is_some(up) && !view_.is_verb(up); ++steps) up = view_.token(up).head;
    if (!is_some(up) || !view_.is_verb(up)) return;
    const TokenId subject = find_logical_subject(view_, up).token;
    if (is_some(subject) && subject != noun && view_.with_conjuncts(subject).size() > 1) {
      add(SlotKind::kParty, subject, true);
    }
  }

  void add_modifiers(TokenId noun) {
    for (const TokenId child : view_.tree().children(noun)) {
      const Relation relation = view_.token(child).relation;
      if (relation == Relation::kNmodPoss) add(SlotKind::kPossessor, view_.antecedent(child), false);
      const bool modifier = relation == Relation::kAmod || relation == Relation::kCompound;
      if (!modifier) continue;
      for (const TokenId member : modifier_members(child)) {
        if (!is_some(view_.mention_at(member))) continue;
        const bool target = names_target(view_, noun, member);
        const bool phrase = target || names_venue(view_, noun, member);
        add(phrase ? SlotKind::kPreposition : SlotKind::kModifier, member, false, !phrase ? "" : target ? "on" : "in");
      }
    }
  }

  /// A modifier, its conjuncts, and what hangs on it: "US and Russian", "US-led", "North Korean".
  std::vector<TokenId> modifier_members(TokenId modifier) {
    std::vector<TokenId> members = {modifier};
    for (const TokenId child : view_.tree().children(modifier)) {
      const Relation relation = view_.relation(child);
      if (relation == Relation::kConj || relation == Relation::kCompound || relation == Relation::kObl ||
          relation == Relation::kNmod || relation == Relation::kDep) {
        members.push_back(child);
      }
    }
    return members;
  }

  void add_support_phrases() {
    if (result_.receiving) {
      add(SlotKind::kPreposition, find_logical_subject(view_, result_.support).token, true, "@receiver");
    }
    add_all_phrases(result_.support, true);
    for (const TokenId child : view_.tree().children(result_.support)) {
      if (view_.relation(child) == Relation::kIobj) add(SlotKind::kIndirect, child, true);
    }
  }

  // "a series of attacks on X": the phrase hangs on the container.
  void add_outer_phrases(TokenId noun) {
    const TokenId head = view_.token(noun).head;
    if (is_some(head) && view_.relation(noun) == Relation::kNmod && view_.look_through(head) == noun) {
      add_modifiers(head);
      add_all_phrases(head, true);
    }
  }

  void add_parties() {
    for (const Argument& item : std::vector<Argument>(result_.items)) {
      const bool joint =
          item.kind == SlotKind::kPossessor || item.kind == SlotKind::kModifier || item.kind == SlotKind::kSubject;
      const bool phrase = item.kind == SlotKind::kPreposition &&
                          (item.preposition == "between" || item.preposition == "with" || item.preposition == "by" ||
                           item.preposition == "among" || item.preposition == "amongst" ||
                           (item.preposition == "of" && !view_.in_class(result_.predicate, "engine_topic_of")));
      if (joint || phrase) add(SlotKind::kParty, item.token, item.borrowed);
    }
  }

  const View& view_;
  Arguments result_;
};

}  // namespace

Arguments find_arguments(const View& view, TokenId predicate) { return Collector(view, predicate).collect(); }

}  // namespace casus::events
