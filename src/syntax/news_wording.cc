// The numbers are digits and the words for cardinals; "at least a dozen" is left to the network, which reads "a dozen"
// well.
#include "syntax/news_wording.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace casus::syntax {
namespace {

using document::Relation;
using document::Upos;
using document::Xpos;

constexpr std::array<std::string_view, 30> kNumbers = {
    "one",    "two",       "three",    "four",     "five",    "six",     "seven",   "eight",  "nine",     "ten",
    "eleven", "twelve",    "thirteen", "fourteen", "fifteen", "sixteen", "seventy", "eighty", "ninety",   "hundred",
    "sixty",  "seventeen", "eighteen", "nineteen", "twenty",  "thirty",  "forty",   "fifty",  "thousand", "million"};

// Of "$5" the sign is a word of its own, so "at least $5" is not this.
bool is_number(std::string_view form) {
  if (form.empty()) return false;
  return (form[0] >= '0' && form[0] <= '9') || std::ranges::find(kNumbers, form) != kNumbers.end();
}

bool is_word(std::string_view form, std::string_view lower) { return base::equals_ignoring_case(form, lower); }

bool starts_upper(std::string_view form) { return !form.empty() && base::is_ascii_upper(form[0]); }

constexpr QuantifierWord kAtLeast[] = {{Upos::kAdp, Xpos::kIn, false, 1, Relation::kCase},
                                       {Upos::kAdj, Xpos::kJjs, true, 1, Relation::kNmod}};
constexpr QuantifierWord kAsManyAs[] = {{Upos::kAdv, Xpos::kRb, false, 3, Relation::kAdvmod},
                                        {Upos::kAdj, Xpos::kJj, false, -1, Relation::kFixed},
                                        {Upos::kAdp, Xpos::kIn, false, -2, Relation::kFixed}};

}  // namespace

std::uint32_t quantifier_length(std::span<const std::string_view> forms, std::size_t at) {
  const std::size_t left = forms.size() - at;
  if (left > 2 && is_word(forms[at], "at") && (forms[at + 1] == "least" || forms[at + 1] == "most")) {
    return is_number(forms[at + 2]) ? 2 : 0;
  }
  if (left > 3 && is_word(forms[at], "as") && (forms[at + 1] == "many" || forms[at + 1] == "few")) {
    return forms[at + 2] == "as" && is_number(forms[at + 3]) ? 3 : 0;
  }
  return 0;
}

QuantifierWord quantifier_word(std::uint32_t length, std::uint32_t word) {
  return length == 2 ? kAtLeast[word] : kAsManyAs[word];
}

bool is_noun_in(std::span<const std::string_view> forms, std::size_t at) {
  if (at < 2 || forms[at] != "in" || forms[at - 1] != "-") return false;
  return forms[at - 2] == "sit" || forms[at - 2] == "die" || forms[at - 2] == "break" || forms[at - 2] == "teach";
}

bool is_headline_and(std::span<const std::string_view> forms, std::size_t at) {
  constexpr std::size_t kLongestName = 3;
  if (forms[at] != "," || at == 0 || at > kLongestName || at + 2 >= forms.size()) return false;
  // "Kim Vows Revenge, Threatens War" in capitals throughout: only a name of one or two words is surely no clause.
  const bool in_lower = std::ranges::any_of(
      forms.subspan(at + 1), [](std::string_view form) { return form.size() > 4 && base::is_ascii_lower(form[0]); });
  if (!in_lower && at > 1) return false;
  return std::ranges::all_of(forms.first(at), starts_upper) && starts_upper(forms[at + 1]);
}

}  // namespace casus::syntax
