// Dates of the tables come as years, months or days; a period takes the outermost days.
#include "catalog/period.h"

#include "base/strings.h"

namespace casus::catalog {
namespace {

std::optional<int> digits(std::string_view text) {
  for (const char c : text) {
    if (!base::is_ascii_digit(c)) return std::nullopt;
  }
  return base::parse_int(text);
}

}  // namespace

bool Period::overlaps(const Period& other) const {
  const bool starts_in_time = !from.is_set() || !other.to.is_set() || from <= other.to;
  const bool ends_in_time = !to.is_set() || !other.from.is_set() || other.from <= to;
  return starts_in_time && ends_in_time;
}

std::optional<Period> covered_days(std::string_view text) {
  if (text.size() == 10) {
    const std::optional<base::Date> day = base::parse_iso_date(text);
    if (!day) return std::nullopt;
    return Period{*day, *day};
  }
  const std::optional<int> year = digits(text.substr(0, 4));
  if (text.size() < 4 || !year) return std::nullopt;
  const auto short_year = static_cast<std::int16_t>(*year);
  if (text.size() == 4) return Period{{short_year, 1, 1}, {short_year, 12, 31}};
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  const std::optional<int> month = digits(text.substr(5));
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  const auto short_month = static_cast<std::uint8_t>(*month);
  const auto last = static_cast<std::uint8_t>(base::days_in_month(*year, *month));
  return Period{{short_year, short_month, 1}, {short_year, short_month, last}};
}

std::optional<Period> period_from(std::string_view from, std::string_view to, std::string& problem) {
  Period period;
  const auto read = [&](std::string_view name, std::string_view text, bool is_end) {
    if (text.empty()) return true;
    const std::optional<Period> days = covered_days(text);
    if (!days) {
      problem.assign(name).append(" ").append(text).append(" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)");
      return false;
    }
    (is_end ? period.to : period.from) = is_end ? days->to : days->from;
    return true;
  };
  if (!read("valid_from", from, false) || !read("valid_to", to, true)) return std::nullopt;
  if (period.from.is_set() && period.to.is_set() && period.to < period.from) {
    problem.assign("valid_to ").append(to).append(" lies before valid_from ").append(from);
    return std::nullopt;
  }
  return period;
}

}  // namespace casus::catalog
