// When a row holds: from a day to a day, either end open.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace casus::catalog {

/// Both days included. An unset date is an open end.
struct Period {
  base::Date from;
  base::Date to;

  /// An unset day is in every period: an article without a date may speak of anyone.
  bool contains(base::Date day) const {
    return !day.is_set() || ((!from.is_set() || from <= day) && (!to.is_set() || day <= to));
  }
  bool is_before(base::Date day) const { return day.is_set() && to.is_set() && to < day; }
  bool is_after(base::Date day) const { return day.is_set() && from.is_set() && day < from; }
  bool overlaps(const Period& other) const;
  bool operator==(const Period&) const = default;
};

/// First and last day that "2019", "2019-04" or "2019-04-11" covers. Nothing for anything else, impossible days
/// included.
std::optional<Period> covered_days(std::string_view text);

/// The period of a row: from the first day of `from` to the last day of `to`, empty cells open. On failure the message
/// ("valid_to 2011-13-02 is not a date (...)") is in `problem`.
std::optional<Period> period_from(std::string_view from, std::string_view to, std::string& problem);

}  // namespace casus::catalog
