// "TEHRAN (defapress) –", "WASHINGTON, April 3 (Reuters) -", "Taipei, Taiwan —": where a report was filed, by whom,
// when.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace casus::article {

/// Offsets are into the paragraph that was read.
struct ParsedDateline {
  std::size_t length = 0;  // with the dash and the white space behind it
  std::size_t place_begin = 0;
  std::size_t place_end = 0;  // equal when no place is given: "(Reuters) -"
  std::size_t agency_begin = 0;
  std::size_t agency_end = 0;
  int month = 0;  // 0 when there is no date
  int day = 0;
  int year = 0;  // 0 when the dateline gives none
};

/// The dateline that a paragraph begins with. A place in small letters counts only with a region, an agency or a date,
/// so that "Peace — they said" is none.
std::optional<ParsedDateline> parse_dateline(std::string_view paragraph);

/// The day of a dateline: without a year, the last such day not after `published` (or one day later, for time zones).
/// Unset when it cannot be told.
base::Date dateline_date(const ParsedDateline& dateline, base::Date published);

}  // namespace casus::article
