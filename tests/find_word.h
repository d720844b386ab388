// How the tables of sentences name a word: "word", or "word#2" for its second occurrence.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include "document/document.h"

namespace casus::tests {

/// Index of the token; the number of tokens when there is no such word.
inline std::size_t find_word(const document::Document& document, std::string_view word) {
  int nth = 1;
  if (const std::size_t hash = word.find('#'); hash != std::string_view::npos) {
    nth = std::atoi(std::string(word.substr(hash + 1)).c_str());
    word = word.substr(0, hash);
  }
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    if (document.form(base::make_id<base::TokenId>(i)) == word && --nth == 0) return i;
  }
  return document.tokens.size();
}

}  // namespace casus::tests
