// Day counting after Howard Hinnant's "chrono-compatible low-level date algorithms" (eras of 400 years).
#include "base/date.h"

#include <array>
#include <charconv>

namespace casus::base {
namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

std::optional<int> parse_digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

void append_padded(std::string& out, int value, int width) {
  const std::string digits = std::to_string(value);
  for (int i = static_cast<int>(digits.size()); i < width; ++i) out.push_back('0');
  out += digits;
}

}  // namespace

int days_in_month(int year, int month) {
  static constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month == 2 && is_leap(year)) return 29;
  return kDays[static_cast<std::size_t>(month - 1)];
}

std::int32_t to_day_number(Date date) {
  const int year = date.month <= 2 ? date.year - 1 : date.year;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int shifted_month = (date.month + 9) % 12;
  const int day_of_year = (153 * shifted_month + 2) / 5 + date.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date from_day_number(std::int32_t days) {
  const std::int32_t shifted = days + 719468;
  const std::int32_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const std::int32_t day_of_era = shifted - era * 146097;
  const std::int32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int32_t shifted_month = (5 * day_of_year + 2) / 153;
  const std::int32_t day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  const std::int32_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const std::int32_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

int weekday(Date date) {
  const std::int32_t days = to_day_number(date);  // 1970-01-01 was a Thursday
  return static_cast<int>(((days % 7) + 10) % 7) + 1;
}

Date add_days(Date date, std::int32_t days) { return from_day_number(to_day_number(date) + days); }

Date add_months(Date date, int months) {
  const int index = date.year * 12 + date.month - 1 + months;
  const int year = index >= 0 ? index / 12 : (index - 11) / 12;
  const int month = index - year * 12 + 1;
  const int last = days_in_month(year, month);
  const int day = date.day < last ? date.day : last;
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
  const auto year = parse_digits(text.substr(0, 4));
  const auto month = parse_digits(text.substr(5, 2));
  const auto day = parse_digits(text.substr(8, 2));
  if (!year || !month || !day || *year < 1 || *month < 1 || *month > 12) return std::nullopt;
  if (*day < 1 || *day > days_in_month(*year, *month)) return std::nullopt;
  return Date{static_cast<std::int16_t>(*year), static_cast<std::uint8_t>(*month), static_cast<std::uint8_t>(*day)};
}

std::string to_iso(Date date) {
  std::string out;
  if (!date.is_set()) return out;
  append_padded(out, date.year, 4);
  out.push_back('-');
  append_padded(out, date.month, 2);
  out.push_back('-');
  append_padded(out, date.day, 2);
  return out;
}

}  // namespace casus::base
