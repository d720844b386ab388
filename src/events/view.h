// A document as the event stage reads it: trees downward, folded lemmas, and the small questions everybody asks.
//
// Built once per document; keeps references, so document and lexicon must outlive it. Word classes named engine_* are
// the engine's own (data/lexicon/engine.lex): support verbs, control verbs, quantity nouns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "catalog/lexicon.h"
#include "document/document.h"
#include "document/tree.h"

namespace casus::events {

class View {
 public:
  /// Requires the syntax layer; mentions and discourse are used where they are.
  View(const document::Document& document, const catalog::Lexicon& lexicon);

  const document::Document& document() const { return document_; }
  const document::Tree& tree() const { return tree_; }
  const catalog::Lexicon& lexicon() const { return lexicon_; }
  const document::Token& token(base::TokenId id) const { return document_.token(id); }

  /// Lemma folded like the lexicon's words.
  std::string_view lemma(base::TokenId id) const { return lemmas_[base::index_of(id)]; }
  /// Form folded in the same way.
  std::string_view form(base::TokenId id) const { return forms_[base::index_of(id)]; }
  bool in_class(base::TokenId id, std::string_view class_name) const {
    return lexicon_.in_class(class_name, words_[base::index_of(id)]);
  }
  document::Relation relation(base::TokenId id) const { return document::base_of(token(id).relation); }
  bool is_verb(base::TokenId id) const { return token(id).upos == document::Upos::kVerb; }
  bool is_noun(base::TokenId id) const;
  bool is_pronoun(base::TokenId id) const { return token(id).upos == document::Upos::kPron; }

  /// Lemma of the first `case` or `mark` child that is no "to" of an infinitive; empty when there is none.
  std::string_view preposition_of(base::TokenId id) const;
  /// True if the clause has "to" as its mark: "to withdraw".
  bool is_infinitive(base::TokenId id) const;
  /// The noun that a relative pronoun stands for ("who attacked" -> the men); other tokens stand for themselves.
  base::TokenId antecedent(base::TokenId id) const;
  /// The noun behind a quantity or container: "a series of attacks" -> attacks, "hundreds of protesters" -> protesters;
  /// of an amount what it is given in: "$700 million in economic aid" -> aid; of "what it called theft" the theft.
  base::TokenId look_through(base::TokenId id) const;
  /// The token and its conjuncts ("the US, Russia and China").
  std::vector<base::TokenId> with_conjuncts(base::TokenId id) const;
  /// True if the token, with or without its modifiers, is one of the words: head lemma, then compounds ending in it.
  /// `words` are of the lexicon.
  bool matches(base::TokenId id, const catalog::WordSet& words) const;
  /// The mention whose head the token is, or kNone.
  base::MentionId mention_at(base::TokenId id) const;

 private:
  base::TokenId inside_amount(base::TokenId id) const;
  base::TokenId inside_naming(base::TokenId id) const;
  std::string folded_lemma(base::TokenId id) const;
  bool is_compound(const std::string& compound, const catalog::WordSet& words) const {
    return catalog::Lexicon::matches(words, compound, lexicon_.find_word(compound));
  }

  const document::Document& document_;
  const catalog::Lexicon& lexicon_;
  document::Tree tree_;
  std::vector<std::string> lemmas_;
  std::vector<std::string> forms_;
  std::vector<const catalog::Lexicon::Word*> words_;  // what the lexicon has of each lemma
};

}  // namespace casus::events
