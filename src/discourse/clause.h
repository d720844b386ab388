// Questions about clauses that every part of discourse/ asks: who is the subject, what tense, is it negated, which
// clause is a token in. Thin view over the tree and the lexicon; built once per document.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "discourse/cue_lexicon.h"
#include "document/document.h"
#include "document/tree.h"

namespace casus::discourse {

/// Where a clause puts its act: before, around or after the time of writing.
enum class ClauseTense : std::uint8_t { kNone, kPast, kPerfect, kPluperfect, kPresent, kFuture, kInfinitive };

class ClauseView {
 public:
  /// All three must outlive the view.
  ClauseView(const document::Document& document, const document::Tree& tree, const CueLexicon& lexicon);

  const document::Document& document() const { return document_; }
  const document::Tree& tree() const { return tree_; }
  const CueLexicon& lexicon() const { return lexicon_; }

  /// Lower-cased form, and lemma with a phrasal particle: "call off".
  std::string_view word(base::TokenId token) const { return words_[base::index_of(token)]; }
  std::string_view lemma(base::TokenId token) const { return lemmas_[base::index_of(token)]; }
  /// What the tables of cues say of the word and of the lemma.
  bool word_in(base::TokenId token, WordSet set) const { return word_cues_[base::index_of(token)]->is_in(set); }
  bool lemma_in(base::TokenId token, WordSet set) const { return lemma_cue(token).is_in(set); }
  const Cue& lemma_cue(base::TokenId token) const { return *lemma_cues_[base::index_of(token)]; }
  const Cue& word_cue(base::TokenId token) const { return *word_cues_[base::index_of(token)]; }
  ReportKind report(base::TokenId token) const { return lemma_cue(token).report(cue_pos(token)); }
  /// The same, whatever the tagger takes the word for.
  ReportKind report_as(CuePos pos, base::TokenId token) const { return lemma_cue(token).report(pos); }
  /// Of the lemma as the tagger has it, without a particle.
  const WordClass& word_class(base::TokenId token) const {
    return lexicon_.find_class(document_.lemma(token), cue_pos(token));
  }
  document::Relation relation(base::TokenId token) const { return document_.token(token).relation; }
  base::TokenId head(base::TokenId token) const { return document_.token(token).head; }

  /// A verb, noun or adjective: nobody asks for the circumstances of other words.
  bool may_name_act(base::TokenId token) const {
    const document::Upos upos = document_.token(token).upos;
    return upos == document::Upos::kVerb || upos == document::Upos::kNoun || upos == document::Upos::kPropn ||
           upos == document::Upos::kAdj;
  }
  /// A verb, or a noun or adjective with a copula, or the root of its sentence.
  bool is_clause(base::TokenId token) const;
  /// The nearest clause at or above the token. Steps over auxiliaries; the sentence root when nothing else.
  base::TokenId clause_of(base::TokenId token) const;
  ClauseTense tense(base::TokenId clause) const;
  /// The clause's own subject token, or that which it shares (conjunct, control, participle), or kNone.
  base::TokenId subject(base::TokenId clause) const;
  base::TokenId own_subject(base::TokenId clause) const;
  /// The first modal auxiliary, or kNone.
  base::TokenId modal(base::TokenId clause) const;
  /// "not", "never", "n't" on the clause itself, or kNone.
  base::TokenId negator(base::TokenId clause) const;
  /// The `mark` or adverbial opener of a subordinate clause ("if", "that", "to"), or kNone.
  base::TokenId mark(base::TokenId clause) const;
  bool has_mark(base::TokenId clause, std::string_view word) const;
  /// The preposition of a nominal, or the mark of a clause: "from", "of"; empty when none.
  std::string_view preposition(base::TokenId token) const;
  /// "speaking in X on Friday, he accused ...": the verb said on the occasion that the participle names, or kNone.
  base::TokenId verb_of_occasion(base::TokenId participle) const;
  bool is_passive(base::TokenId clause) const;
  bool is_infinitive(base::TokenId clause) const;
  CuePos cue_pos(base::TokenId token) const;

 private:
  ClauseTense finite_tense(base::TokenId token) const;
  std::string find_lemma(base::TokenId token) const;

  const document::Document& document_;
  const document::Tree& tree_;
  const CueLexicon& lexicon_;
  std::vector<std::string> words_;
  std::vector<std::string> lemmas_;
  std::vector<const Cue*> word_cues_;
  std::vector<const Cue*> lemma_cues_;
};

}  // namespace casus::discourse
