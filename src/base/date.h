// Calendar dates of the proleptic Gregorian calendar: parse, print, count days. Never reads the clock.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casus::base {

/// A day. month and day are 1-based; a default Date is 0000-00-00 and stands for "no date".
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  constexpr bool is_set() const { return month != 0; }
  constexpr auto operator<=>(const Date&) const = default;
};

/// 1 = Monday ... 7 = Sunday (ISO 8601).
int weekday(Date date);

int days_in_month(int year, int month);

/// Days since 1970-01-01 (negative before), and back.
std::int32_t to_day_number(Date date);
Date from_day_number(std::int32_t days);

Date add_days(Date date, std::int32_t days);

/// Moves by whole months; the day is clamped to the month's length (31 January + 1 month = 28 or 29 February).
Date add_months(Date date, int months);

/// Accepts YYYY-MM-DD, and YYYY-MM-DDThh:mm... (the time is ignored). Rejects impossible days.
std::optional<Date> parse_iso_date(std::string_view text);

/// YYYY-MM-DD; the empty string for an unset date.
std::string to_iso(Date date);

}  // namespace casus::base
