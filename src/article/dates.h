// Dates as sites print them beside an article: "Friday, August 21, 2015", "11April 2019 - 18:28", "2024-02-28 12:38
// GMT".
//
// These are complete dates with a year. Dates inside sentences are the business of discourse/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace casus::article {

struct PrintedDate {
  base::Date date;
  std::string iso;  // "2019-04-11", "2019-04-11T18:28", with "Z" for UTC and GMT, with an offset where one is given
  std::size_t length = 0;  // bytes from the start of the text, a time and its zone included
};

/// The date that `text` begins with (weekday, day and month in either order, year, perhaps a time). Days and months in
/// digits with slashes count only where one of them is over twelve or both are equal.
std::optional<PrintedDate> parse_printed_date(std::string_view text);

/// Like parse_printed_date, where nothing but marks may follow: the whole line is a date.
std::optional<PrintedDate> parse_date_line(std::string_view line);

/// The first complete date anywhere in a line; `length` counts from the line's start to the date's end.
std::optional<PrintedDate> find_printed_date(std::string_view line);

/// Whether four digits stand together: without them a text has no complete date. Quick.
bool has_year(std::string_view text);

/// 1..12 for an English month name or its abbreviation (any case, with or without a stop), 0 for other words.
int month_number(std::string_view word);
/// 1 = Monday ... 7 = Sunday, 0 for other words.
int weekday_number(std::string_view word);

}  // namespace casus::article
