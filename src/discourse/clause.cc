// Tense comes from tags and auxiliaries (Xpos), which the tagger gets right far more often than the parser its arcs.
#include "discourse/clause.h"

#include "base/strings.h"
#include "base/utf8.h"
#include "discourse/names.h"

namespace casus::discourse {

ClauseView::ClauseView(const document::Document& document, const document::Tree& tree, const CueLexicon& lexicon)
    : document_(document), tree_(tree), lexicon_(lexicon) {
  const std::size_t count = document.tokens.size();
  words_.reserve(count);
  lemmas_.reserve(count);
  word_cues_.reserve(count);
  lemma_cues_.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    words_.push_back(base::to_lower(document.form(make_id<TokenId>(i))));
    word_cues_.push_back(lexicon.find(words_.back()));
  }
  for (std::size_t i = 0; i < count; ++i) {
    const auto id = make_id<TokenId>(i);
    lemmas_.push_back(find_lemma(id));
    lemma_cues_.push_back(lemmas_[i] == words_[i] ? word_cues_[i] : lexicon.find(lemmas_[i]));
  }
}

std::string ClauseView::find_lemma(TokenId token) const {
  const std::size_t i = index_of(token);
  std::string lemma = base::to_lower(document_.lemma(token));
  if (lemma.empty()) lemma = words_[i];
  if (document_.token(token).upos != Upos::kVerb) return lemma;
  // "rule out", "call off": the particle is part of the word.
  const TokenId particle = tree_.find_child(token, Relation::kCompoundPrt);
  if (is_some(particle)) return lemma.append(1, ' ').append(word(particle));
  // The parser may take the particle for a preposition; the lexicon knows better: "called off the talks".
  if (i + 1 == words_.size() || document_.tokens[i + 1].upos != Upos::kAdp || !lexicon_.find(lemma)->begins_phrasal) {
    return lemma;
  }
  std::string phrasal = lemma + ' ' + words_[i + 1];
  return lexicon_.knows_verb(phrasal) ? phrasal : lemma;
}

bool ClauseView::is_clause(TokenId token) const {
  const document::Token& t = document_.token(token);
  if (base_of(t.relation) == Relation::kAux || t.relation == Relation::kCop) return false;
  if (t.upos == Upos::kVerb) return t.relation != Relation::kAmod && t.relation != Relation::kCase;
  if (is_some(tree_.find_child(token, Relation::kCop))) return true;
  if (t.upos == Upos::kAux) return true;
  return !is_some(t.head) || base_of(t.relation) == Relation::kCcomp || base_of(t.relation) == Relation::kAdvcl ||
         base_of(t.relation) == Relation::kXcomp;
}

TokenId ClauseView::clause_of(TokenId token) const {
  TokenId at = token;
  while (!is_clause(at) && is_some(head(at))) at = head(at);
  return at;
}

TokenId ClauseView::own_subject(TokenId clause) const {
  for (const TokenId child : tree_.children(clause)) {
    const Relation base = base_of(relation(child));
    if (base == Relation::kNsubj && relation(child) != Relation::kNsubjOuter) return child;
  }
  return kNone<TokenId>;
}

TokenId ClauseView::subject(TokenId clause) const {
  TokenId at = clause;
  for (int steps = 0; steps < 6 && is_some(at); ++steps) {
    const TokenId own = own_subject(at);
    const Relation rel = relation(at);
    if (rel == Relation::kAclRelcl && is_some(head(at))) {
      // "Kim, who said": the pronoun stands for the noun.
      const bool relative = is_some(own) && (document_.token(own).xpos == Xpos::kWp ||
                                             document_.token(own).xpos == Xpos::kWdt || word(own) == "that");
      if (relative) return head(at);
    }
    if (is_some(own)) return own;
    const Relation base = base_of(rel);
    if (base == Relation::kAcl) return head(at);
    if (base == Relation::kXcomp) {
      // Object control: "urged Moscow to say".
      const TokenId object = tree_.find_child(head(at), Relation::kObj);
      if (is_some(object) && is_infinitive(at)) return object;
    } else if (base != Relation::kConj && base != Relation::kAdvcl && base != Relation::kParataxis) {
      return kNone<TokenId>;
    }
    at = head(at);
  }
  return kNone<TokenId>;
}

TokenId ClauseView::modal(TokenId clause) const {
  for (const TokenId child : tree_.children(clause)) {
    if (base_of(relation(child)) == Relation::kAux && document_.token(child).xpos == Xpos::kMd) return child;
  }
  return kNone<TokenId>;
}

TokenId ClauseView::negator(TokenId clause) const {
  for (const TokenId child : tree_.children(clause)) {
    const Relation base = base_of(relation(child));
    if (base != Relation::kAdvmod && base != Relation::kDet && base != Relation::kCc) continue;
    // "not only", "no longer only": the first is no negation of the act.
    if (!word_in(child, WordSet::kNegator)) continue;
    if (base == Relation::kDet && document_.token(clause).upos == Upos::kVerb) continue;
    const std::size_t next = index_of(child) + 1;
    if (next < words_.size() && (words_[next] == "only" || words_[next] == "just" || words_[next] == "merely"))
      continue;
    return child;
  }
  return kNone<TokenId>;
}

TokenId ClauseView::mark(TokenId clause) const {
  for (const TokenId child : tree_.children(clause)) {
    if (base_of(relation(child)) == Relation::kMark) return child;
  }
  return kNone<TokenId>;
}

bool ClauseView::has_mark(TokenId clause, std::string_view wanted) const {
  for (const TokenId child : tree_.children(clause)) {
    if (base_of(relation(child)) == Relation::kMark && word(child) == wanted) return true;
  }
  return false;
}

std::string_view ClauseView::preposition(TokenId token) const {
  for (const TokenId child : tree_.children(token)) {
    if (relation(child) == Relation::kCase || base_of(relation(child)) == Relation::kMark) {
      if (word(child) != "'s" && word(child) != "\u2019s") return word(child);
    }
  }
  return {};
}

base::TokenId ClauseView::verb_of_occasion(base::TokenId participle) const {
  const document::Token& token = document_.token(participle);
  if (token.xpos != Xpos::kVbg || !lemma_in(participle, WordSet::kOccasion)) return kNone<TokenId>;
  if (is_some(mark(participle)) && !has_mark(participle, "while")) return kNone<TokenId>;
  if (token.relation == Relation::kAdvcl) return token.head;
  if (token.relation != Relation::kAcl) return kNone<TokenId>;
  const bool is_subject = is_some(token.head) && relation(token.head) == Relation::kNsubj;
  return is_subject ? head(token.head) : kNone<TokenId>;
}

bool ClauseView::is_passive(TokenId clause) const {
  for (const TokenId child : tree_.children(clause)) {
    if (relation(child) == Relation::kNsubjPass || relation(child) == Relation::kAuxPass) return true;
  }
  const document::Token& t = document_.token(clause);
  return t.xpos == Xpos::kVbn && base_of(t.relation) == Relation::kAcl;
}

bool ClauseView::is_infinitive(TokenId clause) const {
  for (const TokenId child : tree_.children(clause)) {
    const document::Token& t = document_.token(child);
    if (t.xpos == Xpos::kTo && base_of(t.relation) != Relation::kCase) return true;
  }
  return false;
}

CuePos ClauseView::cue_pos(TokenId token) const {
  switch (document_.token(token).upos) {
    case Upos::kVerb:
    case Upos::kAux: return CuePos::kVerb;
    case Upos::kNoun:
    case Upos::kPropn:
    case Upos::kPron: return CuePos::kNoun;
    case Upos::kAdv: return CuePos::kAdverb;
    case Upos::kAdp:
    case Upos::kSconj: return CuePos::kPreposition;
    default: return CuePos::kAdjective;
  }
}

ClauseTense ClauseView::finite_tense(TokenId token) const {
  switch (document_.token(token).xpos) {
    case Xpos::kVbd: return ClauseTense::kPast;
    case Xpos::kVbz:
    case Xpos::kVbp: return ClauseTense::kPresent;
    case Xpos::kMd: return ClauseTense::kFuture;
    default: return ClauseTense::kNone;
  }
}

ClauseTense ClauseView::tense(TokenId clause) const {
  bool have = false;
  bool past_aux = false;
  bool present_aux = false;
  for (const TokenId child : tree_.children(clause)) {
    const Relation base = base_of(relation(child));
    if (base != Relation::kAux && base != Relation::kCop) continue;
    if (document_.token(child).xpos == Xpos::kMd) return ClauseTense::kFuture;
    const ClauseTense own = finite_tense(child);
    past_aux |= own == ClauseTense::kPast;
    present_aux |= own == ClauseTense::kPresent;
    have |= lemma(child) == "have" || word(child) == "'ve" || word(child) == "had" || word(child) == "has";
  }
  const Xpos tag = document_.token(clause).xpos;
  if (is_infinitive(clause)) return ClauseTense::kInfinitive;
  if (have) return past_aux ? ClauseTense::kPluperfect : ClauseTense::kPerfect;
  if (past_aux) return ClauseTense::kPast;
  if (present_aux) {
    // "is going to attack": the verb of the xcomp is what lies ahead; "is meeting on Thursday" stays present.
    return ClauseTense::kPresent;
  }
  if (tag == Xpos::kVbn) return ClauseTense::kPast;
  return finite_tense(clause);
}

}  // namespace casus::discourse
