// Two ingredients per token: `own` (operators in its own clause) and `passed` (what the governor's lemma and status do
// to this argument). combine() merges them.
#include "discourse/status.h"

#include <optional>
#include <span>

#include "discourse/clause_status.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

class StatusPass {
 public:
  StatusPass(const ClauseView& view, Document& document) : view_(view), d_(document), own_(view) {}

  void run(TokenId root) {
    write(root, own_.of(root));
    // Depth first with an explicit stack: parents before children.
    stack_.assign(1, root);
    while (!stack_.empty()) {
      const TokenId head = stack_.back();
      stack_.pop_back();
      const std::span<const TokenId> children = view_.tree().children(head);
      const std::span<const Embedding> embeddings =
          children.empty() ? std::span<const Embedding>() : embeddings_of(head);
      for (const TokenId child : children) {
        if (!view_.may_name_act(child) && view_.tree().children(child).empty()) continue;
        write(child, combine(passed(head, child, embeddings), own_.of(child)));
        stack_.push_back(child);
      }
    }
  }

 private:
  void write(TokenId token, Verdict verdict) {
    d_.circumstances[index_of(token)].status = verdict.status;
    d_.circumstances[index_of(token)].status_cue = verdict.cue;
  }

  Verdict of(TokenId token) const {
    const document::Circumstance& c = d_.circumstances[index_of(token)];
    return {c.status, c.status_cue};
  }

  static Verdict combine(Verdict passed, Verdict own) {
    if (own.status == Status::kActual) return passed;
    if (passed.status == Status::kConditional) return passed;
    // "may not attack", "failed to not ...": the outer doubt stands; "plans not to attack" is negated.
    if (own.status == Status::kFuture && passed.status != Status::kActual) return passed;
    return own;
  }

  // ---- what the governor passes down

  static Verdict apply(Status effect, TokenId cue, Verdict governor, bool clausal_report) {
    switch (governor.status) {
      case Status::kActual: return {effect, effect == Status::kActual ? kNone<TokenId> : cue};
      case Status::kNegated:
        if (effect == Status::kNegated) return {};  // "did not fail to attack"
        if (effect == Status::kHypothetical && clausal_report) return {Status::kHypothetical, cue};
        return governor;  // "does not plan to attack"
      case Status::kFuture:
        return effect == Status::kActual || effect == Status::kFuture ? governor : Verdict{effect, cue};
      default: return governor;
    }
  }

  std::span<const Embedding> embeddings_of(TokenId head) const {
    const CuePos pos = view_.cue_pos(head);
    const auto& full = view_.lemma_cue(head).embeddings_of(pos);
    if (!full.empty()) return full;
    // Without its particle ("call for": the preposition is a slot); adjectives by form ("is expected to" tagged JJ).
    if (d_.token(head).upos == Upos::kAdj) return view_.word_cue(head).embeddings_of(pos);
    const std::string_view lemma = view_.lemma(head);
    const std::size_t blank = lemma.find(' ');
    return blank == std::string_view::npos ? full : view_.lexicon().find(lemma.substr(0, blank))->embeddings_of(pos);
  }

  std::optional<Embedding> embedding_for(TokenId head, TokenId child, std::span<const Embedding> embeddings) const {
    for (const Embedding& e : embeddings) {
      if (fills(head, child, e.slot)) return e;
    }
    return std::nullopt;
  }

  bool fills(TokenId head, TokenId child, Slot slot) const {
    const Relation relation = view_.relation(child);
    const Relation base = base_of(relation);
    switch (slot) {
      case Slot::kComp:
        if (base == Relation::kXcomp || base == Relation::kCcomp) return true;
        if (base == Relation::kCsubj) return d_.token(head).upos == Upos::kAdj || view_.is_passive(head);
        if (base == Relation::kAdvcl) return view_.is_infinitive(child) && takes_infinitive(head);
        if (base != Relation::kAcl || relation == Relation::kAclRelcl || d_.token(child).xpos == Xpos::kVbn)
          return false;
        return !is_wording(child);
      case Slot::kInf: return view_.is_infinitive(child) && fills(head, child, Slot::kComp);
      case Slot::kObj:
        if (base == Relation::kObl && is_particle_object(head, child)) return true;
        return base == Relation::kObj || relation == Relation::kNsubjPass;
      case Slot::kSubj: return relation == Relation::kNsubj || relation == Relation::kNsubjOuter;
      case Slot::kPurpose: return base == Relation::kAdvcl && view_.is_infinitive(child);
      case Slot::kNoun: return false;
      default: return fills_preposition(head, child, slot);
    }
  }

  // "a motion accusing the minister", "an appeal urging him to go": what the words themselves do, not what they are
  // for.
  bool is_wording(TokenId child) const {
    if (d_.token(child).xpos != Xpos::kVbg) return false;
    const ReportKind kind = view_.report_as(CuePos::kVerb, child);
    return kind == ReportKind::kSay || kind == ReportKind::kAct;
  }

  // "called off the talks" with "off" taken for a preposition.
  bool is_particle_object(TokenId head, TokenId child) const {
    const std::string_view lemma = view_.lemma(head);
    const std::size_t blank = lemma.rfind(' ');
    return blank != std::string_view::npos && view_.preposition(child) == lemma.substr(blank + 1);
  }

  // Adjectives, passives and nouns get their infinitive as advcl by many parsers: "set to meet", "is due to meet".
  bool takes_infinitive(TokenId head) const { return d_.token(head).upos != Upos::kVerb || view_.is_passive(head); }

  bool fills_preposition(TokenId head, TokenId child, Slot slot) const {
    constexpr std::string_view kWords[] = {"",   "",        "",      "",     "",     "of", "from", "for", "on",
                                           "to", "against", "about", "into", "with", "in", "at",   ""};
    const Relation base = base_of(view_.relation(child));
    if (base == Relation::kCompound && slot == Slot::kOf) return d_.token(head).upos == Upos::kNoun;
    if (base != Relation::kObl && base != Relation::kNmod && base != Relation::kAdvcl && base != Relation::kAcl)
      return false;
    const std::string_view wanted = kWords[static_cast<std::size_t>(slot)];
    const std::string_view word = view_.preposition(child);
    if (word == wanted) return base != Relation::kAdvcl || !view_.is_infinitive(child);
    return slot == Slot::kOn && (word == "upon" || word == "over");
  }

  Verdict passed(TokenId head, TokenId child, std::span<const Embedding> embeddings) const {
    const Verdict governor = of(head);
    const Relation relation = view_.relation(child);
    const Relation base = base_of(relation);
    if (is_duty(head, child)) return apply(Status::kHypothetical, head, governor, false);
    if (const auto embedding = embedding_for(head, child, embeddings); embedding && !is_told(*embedding, head, child)) {
      // "expects that", "fears that": a ccomp keeps its own mood below a denied report.
      return apply(embedding->status, head, governor, base == Relation::kCcomp);
    }
    switch (base) {
      case Relation::kXcomp: return governor;
      case Relation::kConj: return passed_to_conjunct(head, child, governor);
      case Relation::kAppos:
      case Relation::kFlat:
      case Relation::kFixed:
      case Relation::kAux:
      case Relation::kCop: return governor;
      case Relation::kAdvcl: return passed_to_adverbial(child, governor);
      case Relation::kObj:
      case Relation::kNsubj:
      case Relation::kObl:
      case Relation::kNmod:
      case Relation::kCompound: return passed_to_noun(head, child, governor);
      case Relation::kAcl: {
        if (relation == Relation::kAclRelcl) return governor.status == Status::kConditional ? governor : Verdict{};
        if (view_.is_infinitive(child) && d_.token(head).upos == Upos::kNoun) return {Status::kHypothetical, head};
        return {};
      }
      case Relation::kCcomp:
        return governor.status == Status::kConditional || governor.status == Status::kHypothetical ? Verdict{}
                                                                                                   : Verdict{};
      default: return {};
    }
  }

  // "has to withdraw" is a duty, "had to withdraw" came about.
  bool is_duty(TokenId head, TokenId child) const {
    if (view_.lemma(head) != "have" || base_of(view_.relation(child)) != Relation::kXcomp) return false;
    return view_.is_infinitive(child) && view_.tense(head) == ClauseTense::kPresent;
  }

  // "told them to leave" is an order, "told them that he left" a report; a bare form may be a subjunctive: "demanded
  // that he leave".
  bool is_told(const Embedding& embedding, TokenId head, TokenId child) const {
    if (embedding.status != Status::kHypothetical || base_of(view_.relation(child)) != Relation::kCcomp) return false;
    if (d_.token(child).xpos == Xpos::kVbp) return false;
    const ClauseTense tense = view_.tense(child);
    const bool finite = tense == ClauseTense::kPast || tense == ClauseTense::kPresent ||
                        tense == ClauseTense::kPerfect || tense == ClauseTense::kPluperfect;
    return finite && view_.report_as(CuePos::kVerb, head) == ReportKind::kSay;
  }

  // "will meet and discuss", "did not attack or seize": bare second verbs share the auxiliary.
  Verdict passed_to_conjunct(TokenId head, TokenId child, Verdict governor) const {
    const bool nominal = d_.token(child).upos == Upos::kNoun || d_.token(child).upos == Upos::kPropn;
    if (nominal) return governor;
    if (is_some(view_.own_subject(child)) || is_some(view_.modal(child))) {
      // "If A attacks and B responds": one condition for both.
      return governor.status == Status::kConditional && is_some(view_.mark(head)) ? governor : Verdict{};
    }
    const Xpos a = d_.token(head).xpos, b = d_.token(child).xpos;
    const bool but = has_but(child);
    if (governor.status == Status::kNegated) return (a == b && !but) ? governor : Verdict{};
    return a == b || b == Xpos::kVb || governor.status == Status::kConditional ? governor : Verdict{};
  }

  bool has_but(TokenId child) const {
    for (const TokenId c : view_.tree().children(child)) {
      if (base_of(view_.relation(c)) == Relation::kCc && (view_.word(c) == "but" || view_.word(c) == "yet"))
        return true;
    }
    return false;
  }

  Verdict passed_to_adverbial(TokenId child, Verdict governor) const {
    if (view_.is_infinitive(child)) {
      if (governor.status == Status::kNegated || governor.status == Status::kConditional) return governor;
      return {Status::kHypothetical, own_.infinitive_mark(child)};  // "sent troops to attack"
    }
    const std::string_view mark = view_.preposition(child);
    if (lies_ahead(child, mark, governor)) return {Status::kFuture, view_.mark(child)};
    const bool gerund = d_.token(child).xpos == Xpos::kVbg;
    if (gerund && (mark.empty() || mark == "by" || mark == "in")) return governor;
    return {};
  }

  // "before they meet", "will sign when they meet": a present tense for what is to come.
  bool lies_ahead(TokenId child, std::string_view mark, Verdict governor) const {
    const Xpos tag = d_.token(child).xpos;
    if ((tag != Xpos::kVbp && tag != Xpos::kVbz) || view_.tense(child) != ClauseTense::kPresent) return false;
    if (mark == "before" || mark == "until" || mark == "till") return true;
    const bool open = governor.status == Status::kFuture || governor.status == Status::kHypothetical;
    return open && (mark == "when" || mark == "once" || mark == "after" || mark == "as" || opens_with_when(child));
  }

  bool opens_with_when(TokenId clause) const {
    for (const TokenId child : view_.tree().children(clause)) {
      if (base_of(view_.relation(child)) == Relation::kAdvmod && view_.word(child) == "when") return true;
    }
    return false;
  }

  // Nouns under a verb: "will hold talks", "did not order an attack"; but "may condemn the attack" presupposes the
  // attack.
  Verdict passed_to_noun(TokenId head, TokenId child, Verdict governor) const {
    if (governor.status == Status::kActual) return {};
    if (d_.token(child).upos != Upos::kNoun) return {};
    const Relation relation = view_.relation(child);
    const bool light = view_.lemma_in(head, WordSet::kLightVerb);
    const bool object = base_of(relation) == Relation::kObj || base_of(relation) == Relation::kNsubj;
    if (light && object) return governor;
    if (base_of(relation) == Relation::kCompound) return {};
    return is_definite(child) ? Verdict{} : governor;
  }

  bool is_definite(TokenId noun) const {
    for (const TokenId child : view_.tree().children(noun)) {
      const Relation relation = view_.relation(child);
      const std::string_view word = view_.word(child);
      if (relation == Relation::kNmodPoss) return true;
      if (base_of(relation) == Relation::kDet &&
          (word == "the" || word == "this" || word == "that" || word == "these" || word == "those")) {
        return true;
      }
    }
    return false;
  }

  const ClauseView& view_;
  Document& d_;
  ClauseStatus own_;
  std::vector<TokenId> stack_;
};

}  // namespace

void add_status(const ClauseView& view, Document& document) {
  StatusPass pass(view, document);
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    if (!is_some(document.tokens[i].head)) pass.run(make_id<TokenId>(i));
  }
}

}  // namespace casus::discourse
