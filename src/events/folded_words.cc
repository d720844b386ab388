// Verb and noun are the first two word classes, so they number the lemmas.
#include "events/folded_words.h"

namespace casus::events {

using catalog::WordClass;

static_assert(static_cast<int>(WordClass::kVerb) == 0 && static_cast<int>(WordClass::kNoun) == 1);

void FoldedWords::start_document(const catalog::Lexicon& lexicon) {
  if (lexicon_ == &lexicon && entries_.size() < kMostWords) return;
  lexicon_ = &lexicon;
  numbers_.clear();
  entries_.clear();
}

const FoldedWords::Entry& FoldedWords::find(std::string_view written) {
  const auto found = numbers_.find(written);
  if (found != numbers_.end()) return entries_[found->second];
  numbers_.emplace(written, static_cast<std::uint32_t>(entries_.size()));
  Entry& entry = entries_.emplace_back();
  entry.own.text = catalog::fold_lemma(written);
  entry.own.known = lexicon_->find_word(entry.own.text);
  for (const WordClass word_class : {WordClass::kVerb, WordClass::kNoun}) {
    const std::string* lemma = lexicon_->find_form(entry.own.text, word_class);
    if (lemma != nullptr) entry.lemmas[static_cast<std::size_t>(word_class)] = {*lemma, lexicon_->find_word(*lemma)};
  }
  return entry;
}

}  // namespace casus::events
