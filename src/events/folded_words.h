// Words of texts as the lexicon spells them, with what it knows of them: worked out once for each word and kept from
// one document to the next, as most words come again.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include "base/string_map.h"
#include "catalog/lexicon.h"

namespace casus::events {

struct FoldedWord {
  std::string text;
  const catalog::Lexicon::Word* known = nullptr;  // null for a word that the lexicon has not
};

/// Scratch memory of one thread. What it says depends on the lexicon alone, not on what it has seen.
class FoldedWords {
 public:
  /// A word as it stands in a text. `lemmas` are those by the tables of forms, "bombed" -> "bomb", as verb and as noun;
  /// empty where the tables do not know the form.
  struct Entry {
    FoldedWord own;
    std::array<FoldedWord, 2> lemmas;

    /// Null for a form that the tables do not know. Requires kVerb or kNoun.
    const FoldedWord* find_lemma(catalog::WordClass word_class) const {
      const FoldedWord& lemma = lemmas[static_cast<std::size_t>(word_class)];
      return lemma.text.empty() ? nullptr : &lemma;
    }
  };

  /// Forgets words of another lexicon, and all when there are many. Entries live until then.
  void start_document(const catalog::Lexicon& lexicon);
  /// Requires start_document().
  const Entry& find(std::string_view written);

 private:
  static constexpr std::size_t kMostWords = 1U << 14U;

  const catalog::Lexicon* lexicon_ = nullptr;
  base::StringMap<std::uint32_t> numbers_;
  std::deque<Entry> entries_;
};

}  // namespace casus::events
