// A document as the event stage reads it: trees downward, folded lemmas, and the small questions everybody asks.
//
// Built once per document, with what many questions need worked out for every token; keeps references, so document and
// lexicon must outlive it. Word classes named engine_* are
// the engine's own (data/lexicon/engine.lex): support verbs, control verbs, quantity nouns.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/lexicon.h"
#include "document/document.h"
#include "document/tree.h"

namespace casus::events {

/// What is known of a mention with the help of its entity.
struct Identity {
  document::MentionType type = document::MentionType::kPerson;
  document::CountryCode country;
  document::SectorList sectors;
  bool is_actor = false;
};

class View {
 public:
  /// Requires the syntax layer; mentions and discourse are used where they are.
  View(const document::Document& document, const catalog::Lexicon& lexicon);
  View(const View&) = delete;
  View& operator=(const View&) = delete;

  const document::Document& document() const { return document_; }
  const document::Tree& tree() const { return tree_; }
  const catalog::Lexicon& lexicon() const { return lexicon_; }
  const document::Token& token(base::TokenId id) const { return document_.token(id); }

  /// Lemma folded like the lexicon's words.
  std::string_view lemma(base::TokenId id) const { return lemmas_[base::index_of(id)]; }
  /// Form folded in the same way.
  std::string_view form(base::TokenId id) const { return forms_[base::index_of(id)]; }
  /// Patterns whose head is the token's lemma, and those whose head is its form.
  std::span<const catalog::PatternRef> patterns(base::TokenId id, catalog::WordClass word_class) const {
    return patterns_of(words_[base::index_of(id)], word_class);
  }
  std::span<const catalog::PatternRef> form_patterns(base::TokenId id, catalog::WordClass word_class) const {
    return patterns_of(form_words_[base::index_of(id)], word_class);
  }
  /// Lexicon::Word::number of lemma and form.
  const std::array<std::uint32_t, 2>& numbers(base::TokenId id) const { return numbers_[base::index_of(id)]; }
  bool in_class(base::TokenId id, std::string_view class_name) const {
    return lexicon_.in_class(class_name, words_[base::index_of(id)]);
  }
  /// How many words of the sentence are of the class, counted up to `most`; the word `but` is left out.
  int count_in(const document::Sentence& sentence, std::string_view class_name, int most,
               base::TokenId but = base::kNone<base::TokenId>) const;
  document::Relation relation(base::TokenId id) const { return document::base_of(token(id).relation); }
  bool is_verb(base::TokenId id) const { return token(id).upos == document::Upos::kVerb; }
  bool is_noun(base::TokenId id) const;
  bool is_pronoun(base::TokenId id) const { return token(id).upos == document::Upos::kPron; }

  /// Lemma of the first `case` or `mark` child that is no "to" of an infinitive; empty when there is none.
  std::string_view preposition_of(base::TokenId id) const { return prepositions_[base::index_of(id)]; }
  /// True if the clause has "to" as its mark: "to withdraw".
  bool is_infinitive(base::TokenId id) const { return infinitives_[base::index_of(id)]; }
  /// True within a date that discourse found: "on Friday".
  bool is_date(base::TokenId id) const { return dates_[base::index_of(id)]; }
  /// True for a word of a name of several words.
  bool is_in_name(base::TokenId id) const { return in_names_[base::index_of(id)]; }
  /// The noun that a relative pronoun stands for ("who attacked" -> the men); other tokens stand for themselves.
  base::TokenId antecedent(base::TokenId id) const;
  /// The noun behind a quantity or container: "a series of attacks" -> attacks, "hundreds of protesters" -> protesters;
  /// of an amount what it is given in: "$700 million in economic aid" -> aid; of "what it called theft" the theft.
  base::TokenId look_through(base::TokenId id) const {
    base::TokenId& known = looked_through_[base::index_of(id)];
    if (!base::is_some(known)) known = find_content(id);
    return known;
  }
  /// The token and its conjuncts ("the US, Russia and China").
  std::span<const base::TokenId> with_conjuncts(base::TokenId id) const {
    const std::size_t i = base::index_of(id);
    return std::span(conjuncts_).subspan(conjunct_offsets_[i], conjunct_offsets_[i + 1] - conjunct_offsets_[i]);
  }
  /// True if the token, with or without its modifiers, is one of the words: head lemma, then compounds ending in it.
  /// The subject "they" is looked up as the noun it stands for, too. `words` are of the lexicon.
  bool matches(base::TokenId id, const catalog::WordSet& words) const;
  /// The mention whose head the token is, or kNone.
  base::MentionId mention_at(base::TokenId id) const;
  const Identity& identity(base::MentionId id) const { return identities_[base::index_of(id)]; }

 private:
  bool matches_itself(base::TokenId id, const catalog::WordSet& words) const;
  void find_words();
  void find_compounds();
  void find_marks();
  void find_conjuncts();
  void find_mentions();
  Identity identify(base::MentionId id) const;
  static std::span<const catalog::PatternRef> patterns_of(const catalog::Lexicon::Word* word,
                                                          catalog::WordClass word_class) {
    if (word == nullptr) return {};
    return word->patterns[static_cast<std::size_t>(word_class)];
  }
  /// Words that stand together and are one word of the lexicon: "air strike", "weapons of mass destruction".
  struct Compound {
    std::string words;
    const catalog::Lexicon::Word* known = nullptr;
  };

  base::TokenId find_content(base::TokenId id) const;
  base::TokenId inside_amount(base::TokenId id) const;
  base::TokenId inside_naming(base::TokenId id) const;
  std::string folded_lemma(base::TokenId id) const;
  void add_compound(const std::string& words);

  const document::Document& document_;
  const catalog::Lexicon& lexicon_;
  document::Tree tree_;
  std::vector<std::string> lemmas_;
  std::vector<std::string> forms_;
  std::vector<const catalog::Lexicon::Word*> words_;  // what the lexicon has of each lemma
  std::vector<const catalog::Lexicon::Word*> form_words_;
  std::vector<std::array<std::uint32_t, 2>> numbers_;
  std::vector<std::uint32_t> compound_offsets_;  // of token i: compounds_[offsets[i] .. offsets[i + 1])
  std::vector<Compound> compounds_;
  std::vector<std::string_view> prepositions_;
  std::vector<bool> infinitives_;
  std::vector<bool> dates_;
  std::vector<bool> in_names_;
  std::vector<std::uint32_t> conjunct_offsets_;  // of token i: conjuncts_[offsets[i] .. offsets[i + 1])
  std::vector<base::TokenId> conjuncts_;
  std::vector<Identity> identities_;                   // per mention
  mutable std::vector<base::TokenId> looked_through_;  // look_through() of each token, kNone before it is asked
};

}  // namespace casus::events
