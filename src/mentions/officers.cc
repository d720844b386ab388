// Counts words; "officer" itself counts for nobody.
#include "mentions/officers.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "base/strings.h"

namespace casus::mentions {
namespace {

constexpr std::array<std::string_view, 12> kPolice = {"police",     "policeman", "cop",    "sheriff",
                                                      "deputy",     "patrolman", "arrest", "nypd",
                                                      "prosecutor", "protester", "crime",  "murder"};
constexpr std::array<std::string_view, 14> kArmy = {"army",     "military", "soldier",   "troops",  "navy",
                                                    "marine",   "colonel",  "regiment",  "brigade", "battalion",
                                                    "militant", "rebel",    "insurgent", "admiral"};

bool is_among(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

bool tells_of_police(const document::Document& document) {
  int police = 0;
  int army = 0;
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    const std::string lemma = base::to_ascii_lower(document.lemma(base::make_id<base::TokenId>(i)));
    police += is_among(kPolice, lemma) ? 1 : 0;
    army += is_among(kArmy, lemma) ? 1 : 0;
  }
  return police > army;
}

}  // namespace casus::mentions
