// One small question per function, each with its example; status.cc asks only of().
#include <algorithm>
#include <array>

#include "discourse/clause_status.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

class OwnStatus {
 public:
  explicit OwnStatus(const ClauseView& view) : view_(view), d_(view.document()) {}

  Verdict of(TokenId t) const {
    const Upos upos = d_.token(t).upos;
    if (const TokenId opener = inverted_opener(t); is_some(opener)) {
      const bool before_comma = t < first_comma(t);
      if (before_comma || is_some(view_.modal(t))) return {Status::kConditional, opener};
    }
    // A word on which nothing hangs, half of all, has no operators of its own, nor does it need to be looked at for
    // those above it, unless it is the root or a clause.
    const bool is_plain = is_some(view_.head(t)) && base_of(view_.relation(t)) != Relation::kCcomp;
    if (is_plain && view_.tree().children(t).empty()) return {};
    if (upos == Upos::kNoun || upos == Upos::kPropn) {
      if (!is_some(view_.tree().find_child(t, Relation::kCop))) return own_noun(t);
    }
    return own_clause(t);
  }

  TokenId infinitive_mark(TokenId t) const {
    for (const TokenId child : view_.tree().children(t)) {
      if (d_.token(child).xpos == Xpos::kTo) return child;
    }
    return kNone<TokenId>;
  }

 private:
  // "Should the North attack, Seoul would ...": by its first word, whatever the parser makes of the rest.
  TokenId inverted_opener(TokenId t) const {
    const document::Sentence& s = d_.sentence_of(t);
    const auto first = make_id<TokenId>(s.first_token);
    const std::string_view word = view_.word(first);
    if (word != "should" && word != "had" && word != "were") return kNone<TokenId>;
    const bool question = view_.word(make_id<TokenId>(s.end_token - 1)) == "?";
    const Upos upos = d_.token(t).upos;
    const bool content = upos == Upos::kVerb || upos == Upos::kNoun || upos == Upos::kAdj;
    return question || !content || index_of(first_comma(t)) >= s.end_token ? kNone<TokenId> : first;
  }

  TokenId first_comma(TokenId t) const {
    const document::Sentence& s = d_.sentence_of(t);
    std::uint32_t i = s.first_token;
    while (i < s.end_token && view_.word(make_id<TokenId>(i)) != ",") ++i;
    return make_id<TokenId>(i);
  }

  Verdict own_noun(TokenId t) const {
    for (const TokenId child : view_.tree().children(t)) {
      const Relation base = base_of(view_.relation(child));
      if (base == Relation::kDet && view_.word_in(child, WordSet::kNoDeterminer)) {
        return {Status::kNegated, child};
      }
      if (base == Relation::kCase && view_.word_in(child, WordSet::kNegativeMark)) {
        return {Status::kNegated, child};
      }
      if (base == Relation::kAmod || base == Relation::kCompound) {
        for (const Embedding& e : view_.lemma_cue(child).embeddings_of(CuePos::kModifier)) return {e.status, child};
        for (const Embedding& e : view_.word_cue(child).embeddings_of(CuePos::kModifier)) return {e.status, child};
      }
    }
    return {};
  }

  Verdict own_clause(TokenId t) const {
    const Verdict condition = conditional(t);
    if (condition.status != Status::kActual) return condition;
    if (is_arranged(t)) return {Status::kFuture, infinitive_mark(t)};
    if (const Verdict asked = asked_for(t); asked.status != Status::kActual) return asked;
    if (is_supposed(t)) return {Status::kHypothetical, view_.head(t)};
    if (const TokenId whoever = generic_head(t); is_some(whoever)) return {Status::kHypothetical, whoever};
    if (is_gerund_topic(t)) return {Status::kHypothetical, view_.head(t)};
    if (const TokenId later = when_it_comes(t); is_some(later)) return {Status::kFuture, later};
    if (is_question(t)) return {Status::kHypothetical, kNone<TokenId>};
    const TokenId modal = view_.modal(t);
    const TokenId negator = any_negator(t);
    const Verdict modality = is_some(modal) ? of_modal(t, modal) : Verdict{};
    if (is_some(negator)) {
      // "may not", "should not": doubt or duty, not denial.
      if (modality.status == Status::kHypothetical && !denies(modal)) return modality;
      return {Status::kNegated, negator};
    }
    if (modality.status != Status::kActual) return modality;
    for (const TokenId child : view_.tree().children(t)) {
      const Relation base = base_of(view_.relation(child));
      const bool without =
          (base == Relation::kMark || base == Relation::kCc) && view_.word_in(child, WordSet::kNegativeMark);
      if (without) return {Status::kNegated, child};
    }
    if (is_headline_infinitive(t)) return {Status::kFuture, infinitive_mark(t)};
    if (is_imperative(t)) return {Status::kHypothetical, kNone<TokenId>};
    if (is_going_to(t)) return {Status::kFuture, t};
    return maybe(t);
  }

  // "The leaders are to meet", "Paris is to send troops".
  bool is_arranged(TokenId t) const {
    const TokenId copula = view_.tree().find_child(t, Relation::kCop);
    const TokenId mark = infinitive_mark(t);
    return is_some(copula) && is_some(mark) && copula < mark && view_.lemma(copula) == "be" && !has_aux(t, "have") &&
           d_.token(t).upos == Upos::kVerb;
  }

  // "any soldier who crosses our border", "those who attack us": whoever does it, if anybody does. The word that says
  // so.
  TokenId generic_head(TokenId t) const {
    const Xpos tag = d_.token(t).xpos;
    if (view_.relation(t) != Relation::kAclRelcl || (tag != Xpos::kVbz && tag != Xpos::kVbp)) return kNone<TokenId>;
    const TokenId head = view_.head(t);
    const auto is_any = [this](TokenId token) {
      constexpr std::array<std::string_view, 8> kAny = {"any",     "every",   "whichever", "anyone",
                                                        "anybody", "whoever", "everyone",  "those"};
      return std::ranges::find(kAny, view_.word(token)) != kAny.end();
    };
    if (is_any(head)) return head;
    const TokenId determiner = view_.tree().find_child(head, Relation::kDet);
    return is_some(determiner) && view_.word(determiner) != "those" && is_any(determiner) ? determiner : kNone<TokenId>;
  }

  // "Attacking Iran would be a mistake", "killing hostages is a crime": what is judged is a kind of act.
  bool is_gerund_topic(TokenId t) const {
    if (base_of(view_.relation(t)) != Relation::kCsubj || d_.token(t).xpos != Xpos::kVbg) return false;
    const TokenId judgement = view_.head(t);  // "Fighting spread to the coast" tells what happened
    return is_some(view_.tree().find_child(judgement, Relation::kCop)) || is_some(view_.modal(judgement));
  }

  // "will meet him when he arrives": the present of a clause of time beside a modal. The modal.
  TokenId when_it_comes(TokenId t) const {
    constexpr std::array<std::string_view, 5> kTime = {"when", "once", "after", "until", "before"};
    const Xpos tag = d_.token(t).xpos;
    if (base_of(view_.relation(t)) != Relation::kAdvcl || (tag != Xpos::kVbz && tag != Xpos::kVbp))
      return kNone<TokenId>;
    if (std::ranges::find(kTime, view_.preposition(t)) == kTime.end()) return kNone<TokenId>;
    const TokenId modal = view_.modal(view_.head(t));
    return is_some(modal) && (view_.lemma(modal) == "will" || view_.lemma(modal) == "shall") ? modal : kNone<TokenId>;
  }

  // "Let's say the government jailed its critics", "Let us suppose that ...": thought, not told.
  bool is_supposed(TokenId t) const {
    const TokenId thought = view_.head(t);
    if (!is_some(thought) || base_of(view_.relation(t)) != Relation::kCcomp) return false;
    const std::string_view verb = view_.lemma(thought);
    if (verb != "say" && verb != "suppose" && verb != "assume" && verb != "imagine" && verb != "pretend") return false;
    const TokenId let = view_.head(thought);
    return is_some(let) && view_.lemma(let) == "let" && !is_some(view_.own_subject(let));
  }

  // "is going to attack": the auxiliary verb itself lies ahead, too.
  bool is_going_to(TokenId t) const {
    if (view_.word(t) != "going" || d_.token(t).xpos != Xpos::kVbg) return false;
    const TokenId next = view_.tree().find_child(t, Relation::kXcomp);
    return is_some(next) && view_.is_infinitive(next);
  }

  bool denies(TokenId modal) const {
    const std::string_view word = view_.word(modal);
    return view_.word_in(modal, WordSet::kFutureModal) || view_.word_in(modal, WordSet::kAbilityModal) ||
           word == "would" || word == "'d";
  }

  Verdict of_modal(TokenId t, TokenId modal) const {
    const std::string_view word = view_.word(modal);
    if (view_.word_in(modal, WordSet::kFutureModal) && word != "shall") return {Status::kFuture, modal};
    if (word == "shall") return {Status::kFuture, modal};
    if (view_.word_in(modal, WordSet::kHypotheticalModal) || view_.word_in(modal, WordSet::kDeonticModal) ||
        view_.word_in(modal, WordSet::kAbilityModal)) {
      return {Status::kHypothetical, modal};
    }
    if (word == "would" || word == "'d" || word == "\u2019d") {
      const bool perfect = has_aux(t, "have");
      return {is_reported(t) && !perfect ? Status::kFuture : Status::kHypothetical, modal};
    }
    return {};
  }

  bool has_aux(TokenId t, std::string_view word) const {
    for (const TokenId child : view_.tree().children(t)) {
      if (base_of(view_.relation(child)) == Relation::kAux && view_.word(child) == word) return true;
    }
    return false;
  }

  // "said it would attack": the future seen from the report.
  bool is_reported(TokenId t) const {
    TokenId at = t;
    for (int steps = 0; steps < 4 && is_some(at); ++steps) {
      const Relation base = base_of(view_.relation(at));
      const TokenId up = view_.head(at);
      if (is_some(up) && (base == Relation::kCcomp || base == Relation::kAcl)) {
        const ReportKind kind = view_.report(up);
        const ClauseTense tense = view_.tense(up);
        return kind != ReportKind::kNone && tense != ClauseTense::kPresent;
      }
      for (const TokenId child : view_.tree().children(at)) {  // "it would attack, officials said"
        // "Chile announced on Friday it would expel": the parser may hang the report on what is reported.
        const bool opens = base_of(view_.relation(child)) == Relation::kAdvcl && child < at &&
                           is_some(view_.own_subject(child)) && !is_some(view_.mark(child));
        if (base_of(view_.relation(child)) != Relation::kParataxis && !opens) continue;
        if (view_.report_as(CuePos::kVerb, child) == ReportKind::kSay) return true;
      }
      if (base != Relation::kConj) return false;
      at = up;
    }
    return false;
  }

  // On the clause, on its subject ("No injuries were reported") or on its object ("fired no shots").
  TokenId any_negator(TokenId t) const {
    const TokenId direct = view_.negator(t);
    if (is_some(direct)) return direct;
    for (const TokenId child : view_.tree().children(t)) {
      const Relation base = base_of(view_.relation(child));
      if (base == Relation::kAux && view_.word_in(child, WordSet::kNegator)) return child;
      if (base != Relation::kNsubj && base != Relation::kObj) continue;
      if (view_.word_in(child, WordSet::kNoDeterminer)) return child;
      for (const TokenId det : view_.tree().children(child)) {
        if (base_of(view_.relation(det)) == Relation::kDet && view_.word_in(det, WordSet::kNoDeterminer)) {
          return det;
        }
      }
    }
    return kNone<TokenId>;
  }

  bool is_conditional_mark(TokenId clause, TokenId& cue) const {
    for (const TokenId child : view_.tree().children(clause)) {
      const Relation base = base_of(view_.relation(child));
      if (base != Relation::kMark && base != Relation::kAdvmod && base != Relation::kCase) continue;
      const std::string_view word = view_.word(child);
      const bool in_case = word == "in" && index_of(child) + 1 < d_.tokens.size() &&
                           view_.word(make_id<TokenId>(index_of(child) + 1)) == "case";
      const bool as_long = word == "as" && index_of(child) + 1 < d_.tokens.size() &&
                           view_.word(make_id<TokenId>(index_of(child) + 1)) == "long";
      if (base != Relation::kMark && !in_case && !as_long && word != "if" && word != "unless") continue;
      if (view_.word_in(child, WordSet::kConditional) || in_case || as_long) {
        cue = child;
        return true;
      }
    }
    return false;
  }

  bool preceded_by(TokenId token, std::string_view word) const {
    return index_of(token) > 0 && view_.word(make_id<TokenId>(index_of(token) - 1)) == word;
  }

  // The clause under "if", "unless" ..., and the clause that depends on it.
  Verdict conditional(TokenId t) const {
    TokenId cue = kNone<TokenId>;
    const Relation base = base_of(view_.relation(t));
    const bool time_like = [&] {
      return is_conditional_mark(t, cue) && (view_.word(cue) == "once" || view_.word(cue) == "whenever") &&
             view_.tense(t) != ClauseTense::kPresent && view_.tense(t) != ClauseTense::kFuture;
    }();
    if (base == Relation::kAdvcl && is_some(cue) && !time_like && !preceded_by(cue, "as"))
      return {Status::kConditional, cue};
    if (is_some(cue) && base == Relation::kCcomp && view_.word(cue) == "if") return {Status::kHypothetical, cue};
    if (is_inverted_condition(t, cue)) return {Status::kConditional, cue};
    return depends_on_condition(t);
  }

  // "Should Seoul attack, ...", "Had they known ...", "Were it to fail".
  bool is_inverted_condition(TokenId t, TokenId& cue) const {
    if (base_of(view_.relation(t)) != Relation::kAdvcl || is_some(view_.mark(t))) return false;
    const TokenId subject = view_.own_subject(t);
    for (const TokenId child : view_.tree().children(t)) {
      const std::string_view word = view_.word(child);
      const Relation base = base_of(view_.relation(child));
      if ((base == Relation::kAux || base == Relation::kCop) && is_some(subject) && child < subject &&
          (word == "should" || word == "had" || word == "were")) {
        cue = child;
        return true;
      }
    }
    return false;
  }

  Verdict depends_on_condition(TokenId t) const {
    for (const TokenId holder : {t, report_above(t)}) {
      if (!is_some(holder)) continue;
      for (const TokenId child : view_.tree().children(holder)) {
        if (base_of(view_.relation(child)) != Relation::kAdvcl) continue;
        TokenId cue = kNone<TokenId>;
        const bool inverted = is_inverted_condition(child, cue);
        if (!inverted && !is_conditional_mark(child, cue)) continue;
        // "even if", "as if": the main clause holds all the same.
        if (preceded_by(cue, "even") || preceded_by(cue, "as") || view_.word(cue) == "once" ||
            view_.word(cue) == "whenever" || view_.word(cue) == "lest")
          continue;
        const ClauseTense tense = view_.tense(t);
        const bool open = is_some(view_.modal(t)) || tense == ClauseTense::kInfinitive ||
                          tense == ClauseTense::kPresent || tense == ClauseTense::kNone;
        const bool reports = view_.report_as(CuePos::kVerb, t) != ReportKind::kNone &&
                             is_some(view_.tree().find_child_base(t, Relation::kCcomp));
        if (open && !reports) return {Status::kConditional, cue};
      }
    }
    return {};
  }

  // "Seoul said it would respond if ...": the parser may hang the condition on "said".
  TokenId report_above(TokenId t) const {
    const TokenId up = view_.head(t);
    if (!is_some(up) || base_of(view_.relation(t)) != Relation::kCcomp) return kNone<TokenId>;
    return view_.report_as(CuePos::kVerb, up) == ReportKind::kNone ? kNone<TokenId> : up;
  }

  // "Kim to meet Trump": an infinitive as the sentence's root with a subject.
  bool is_headline_infinitive(TokenId t) const {
    if (is_some(view_.head(t)) || !view_.is_infinitive(t)) return false;
    return is_some(view_.own_subject(t)) && is_some(infinitive_mark(t));
  }

  bool is_question(TokenId t) const {
    if (is_some(view_.head(t))) return false;
    const document::Sentence& s = d_.sentence_of(t);
    for (std::uint32_t i = s.end_token; i-- > s.first_token && i + 4 > s.end_token;) {
      const std::string_view word = view_.word(make_id<TokenId>(i));
      if (word == "?") return !asks_details(t);
    }
    return false;
  }

  // "Where did they meet?" takes the meeting for granted.
  bool asks_details(TokenId t) const {
    for (const TokenId child : view_.tree().children(t)) {
      const Xpos tag = d_.token(child).xpos;
      if (tag == Xpos::kWrb || tag == Xpos::kWp || tag == Xpos::kWdt) return true;
    }
    return false;
  }

  // "Send the troops home", "...; let us talk": a bare verb without subject or auxiliary ("do" excepted).
  bool is_imperative(TokenId t) const {
    if (d_.token(t).xpos != Xpos::kVb || is_some(view_.own_subject(t)) || view_.is_infinitive(t)) return false;
    const Relation base = base_of(view_.relation(t));
    if (base != Relation::kRoot && base != Relation::kParataxis) return false;
    for (const TokenId child : view_.tree().children(t)) {
      if (base_of(view_.relation(child)) == Relation::kAux && view_.lemma(child) != "do") return false;
    }
    return view_.tree().children(t).size() > 1;
  }

  // "how to stop the war", "whether the strike was legal", "Goal: to stop the war": open questions and aims.
  Verdict asked_for(TokenId t) const {
    const Relation base = base_of(view_.relation(t));
    const TokenId mark = view_.mark(t);
    if (base == Relation::kCcomp && is_some(mark) && view_.word(mark) == "whether")
      return {Status::kHypothetical, mark};
    if (!view_.is_infinitive(t) || is_some(view_.own_subject(t)) || is_some(view_.modal(t))) return {};
    const bool question = base == Relation::kCcomp && asks_details(t);
    const bool aim = !is_some(view_.head(t)) && !has_aux(t, "have");
    return question || aim ? Verdict{Status::kHypothetical, infinitive_mark(t)} : Verdict{};
  }

  // "maybe", "perhaps", "possibly", "probably".
  Verdict maybe(TokenId t) const {
    for (const TokenId child : view_.tree().children(t)) {
      if (base_of(view_.relation(child)) != Relation::kAdvmod) continue;
      const std::string_view word = view_.word(child);
      if (word == "maybe" || word == "perhaps" || word == "possibly" || word == "probably" || word == "potentially" ||
          word == "presumably" || word == "likely" || word == "hopefully" || word == "theoretically" ||
          word == "almost" || word == "nearly") {
        return {word == "almost" || word == "nearly" ? Status::kNegated : Status::kHypothetical, child};
      }
    }
    return {};
  }

  const ClauseView& view_;
  const Document& d_;
};

}  // namespace

Verdict ClauseStatus::of(TokenId token) const { return OwnStatus(*view_).of(token); }

TokenId ClauseStatus::infinitive_mark(TokenId token) const { return OwnStatus(*view_).infinitive_mark(token); }

}  // namespace casus::discourse
