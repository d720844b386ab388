// Cutting is one pass; slashed dates are looked for around each slash.
#include "discourse/time_pieces.h"

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::discourse {
namespace {

// The number that ends before (or begins at) `at`, of one or two digits with no digit beyond; -1 if there is none.
int number_before(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && base::is_ascii_digit(text[begin - 1])) --begin;
  return at - begin == 0 || at - begin > 2 ? -1 : base::parse_int(text.substr(begin, at - begin)).value_or(-1);
}

std::size_t end_of_number(std::string_view text, std::size_t at) {
  while (at < text.size() && base::is_ascii_digit(text[at])) ++at;
  return at;
}

}  // namespace

std::vector<Piece> cut_pieces(std::string_view text, std::uint32_t offset) {
  std::vector<Piece> pieces;
  pieces.reserve(text.size() / 4 + 4);
  bool space = true;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint first = base::code_point_at(text, at);
    if (base::is_space(first.value)) {
      space = true;
      at += first.length;
      continue;
    }
    std::size_t end = at + first.length;
    const bool letter = base::is_letter(first.value);
    const bool digit = base::is_digit(first.value);
    while (letter && end < text.size() && base::is_ascii_alpha(text[end])) ++end;
    while (end < text.size() && (letter || digit)) {
      const base::CodePoint next = base::code_point_at(text, end);
      if (letter ? !base::is_letter(next.value) : !base::is_digit(next.value)) break;
      end += next.length;
    }
    Piece piece;
    piece.span = {static_cast<std::uint32_t>(at) + offset, static_cast<std::uint32_t>(end) + offset};
    piece.lower = base::to_lower(text.substr(at, end - at));
    piece.is_word = letter;
    piece.is_number = digit;
    piece.is_capital = letter && base::is_upper(first.value);
    piece.space_before = space;
    piece.digits = digit ? static_cast<int>(end - at) : 0;
    if (digit && end - at <= 9) piece.number = base::parse_int(piece.lower).value_or(-1);
    pieces.push_back(std::move(piece));
    space = false;
    at = end;
  }
  return pieces;
}

bool is_dash(std::string_view sign) {
  return sign == "-" || sign == "\u2013" || sign == "\u2014" || sign == "\u2011" || sign == "\u2010";
}

bool is_apostrophe(std::string_view sign) { return sign == "'" || sign == "\u2019" || sign == "\u2018"; }

int slashed_day_first(std::string_view text) {
  bool day_first = false, month_first = false;
  for (std::size_t at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
    const std::size_t end = end_of_number(text, at + 1);
    if (end >= text.size() || text[end] != '/' || end - at - 1 > 2) continue;
    const std::size_t year_digits = end_of_number(text, end + 1) - end - 1;
    if (year_digits != 2 && year_digits != 4) continue;
    const int first = number_before(text, at);
    const int second = number_before(text, end);
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) day_first = true;
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) month_first = true;
  }
  return static_cast<int>(day_first) - static_cast<int>(month_first);
}

}  // namespace casus::discourse
