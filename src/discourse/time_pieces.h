// The words of a sentence as the date grammar reads them: cut anew from the text, letters, digits and signs apart
// ("11April", "mid-March", "2010-2014"), so that the tokeniser's habits do not matter.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.h"

namespace casus::discourse {

/// A word, a number or one sign.
struct Piece {
  base::ByteRange span;
  std::string lower;
  bool is_capital = false;
  bool is_word = false;
  bool is_number = false;
  bool space_before = false;
  int number = -1;  // value of a digit string of at most 9 digits
  int digits = 0;
};

/// Cuts `text`; spans are offsets into it plus `offset`.
std::vector<Piece> cut_pieces(std::string_view text, std::uint32_t offset);

bool is_dash(std::string_view sign);
bool is_apostrophe(std::string_view sign);

/// Whether the slashed dates of a text put the day first: 1 yes, -1 no (one of them can only be read that way), 0 when
/// none tells or when they quarrel. "25/4/2019" says yes, "4/25/2019" no, "4/11/2019" nothing. One pass over the text.
int slashed_day_first(std::string_view text);

}  // namespace casus::discourse
