// Everything reduces to day numbers and whole months.
#include "discourse/interval.h"

#include <algorithm>
#include <cstdlib>

#include "discourse/names.h"

namespace casus::discourse {

using base::add_days;
using base::add_months;
using base::to_day_number;

namespace {

Date make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

Interval months_interval(Date first, int months, Granularity granularity) {
  return {first, add_days(add_months(first, months), -1), granularity};
}

int days_between(Date from, Date to) { return to_day_number(to) - to_day_number(from); }

}  // namespace

Interval day_interval(Date day) { return {day, day, Granularity::kDay}; }

Interval week_of(Date day) {
  const Date monday = add_days(day, 1 - base::weekday(day));
  return {monday, add_days(monday, 6), Granularity::kWeek};
}

Interval weekend_of(Date day) {
  const Date monday = add_days(day, 1 - base::weekday(day));
  return {add_days(monday, 5), add_days(monday, 6), Granularity::kInterval};
}

// "Labor Day weekend" runs to its Monday, "Thanksgiving weekend" from its Thursday.
Interval weekend_around(Date day) {
  const int weekday = base::weekday(day);
  if (weekday <= 2)
    return {add_days(day, -1 - weekday), weekday == 1 ? day : add_days(day, -weekday), Granularity::kInterval};
  const Interval weekend = weekend_of(day);
  return weekday == 4 || weekday == 5 ? Interval{day, weekend.end, Granularity::kInterval} : weekend;
}

Interval month_interval(int year, int month) {
  return months_interval(make_date(year, month, 1), 1, Granularity::kMonth);
}

Interval quarter_interval(int year, int quarter) {
  return months_interval(make_date(year, 3 * quarter - 2, 1), 3, Granularity::kQuarter);
}

Interval year_interval(int year) { return {make_date(year, 1, 1), make_date(year, 12, 31), Granularity::kYear}; }

Interval decade_interval(int first_year) {
  return {make_date(first_year, 1, 1), make_date(first_year + 9, 12, 31), Granularity::kDecade};
}

Interval season_interval(int year, Season season) {
  constexpr int kFirstMonth[] = {3, 6, 9, 12};
  return months_interval(make_date(year, kFirstMonth[static_cast<int>(season)], 1), 3, Granularity::kInterval);
}

// "the early 1990s" are 1990 to 1993, "the mid-1990s" 1994 to 1996, "the late 1990s" 1997 to 1999.
Interval edge_of_decade(int first, Edge edge) {
  constexpr int kYears[][2] = {{0, 3}, {4, 6}, {7, 9}, {0, 0}, {9, 9}};
  const auto& years = kYears[static_cast<int>(edge)];
  return {make_date(first + years[0], 1, 1), make_date(first + years[1], 12, 31), Granularity::kInterval};
}

// Months and shorter split by thirds, years by quarters: "early 2018" is January to March, "mid-2018" May to August.
// "the start of the year" is its first month, "the end of February" its last third.
Interval edge_of(Interval whole, Edge edge) {
  if (whole.granularity == Granularity::kDecade) return edge_of_decade(whole.start.year, edge);
  const int days = days_between(whole.start, whole.end) + 1;
  const bool long_span = days > 100;
  const bool outer = edge == Edge::kStart || edge == Edge::kEnd;
  const int part = long_span ? (outer ? days / 12 : days / 4) : days / 3;
  const bool early = edge == Edge::kEarly || edge == Edge::kStart;
  const int year = whole.start.year;
  const bool one_year = whole.granularity == Granularity::kYear && whole.start.month == 1;  // no fiscal year
  Interval result = whole;
  result.granularity = one_year && outer ? Granularity::kMonth : Granularity::kInterval;
  if (early) {
    result.end = one_year ? month_interval(year, outer ? 1 : 3).end : add_days(whole.start, std::max(part, 1) - 1);
  } else if (edge == Edge::kMid) {
    result.start = one_year ? make_date(year, 5, 1) : add_days(whole.start, part);
    result.end = one_year ? make_date(year, 8, 31) : add_days(whole.end, -part);
  } else {
    result.start = one_year ? make_date(year, outer ? 12 : 10, 1) : add_days(whole.end, 1 - std::max(part, 1));
  }
  return result;
}

Interval unit_at(Date day, TimeUnit unit, int count) {
  const Date moved = shift(day, unit, count);
  switch (unit) {
    case TimeUnit::kHour:
    case TimeUnit::kDay: return day_interval(moved);
    case TimeUnit::kWeek: return week_of(moved);
    case TimeUnit::kFortnight: return {week_of(moved).start, add_days(week_of(moved).end, 7), Granularity::kInterval};
    case TimeUnit::kWeekend: return weekend_of(moved);
    case TimeUnit::kMonth: return month_interval(moved.year, moved.month);
    case TimeUnit::kQuarter: return quarter_interval(moved.year, (moved.month + 2) / 3);
    case TimeUnit::kYear: return year_interval(moved.year);
    case TimeUnit::kDecade: return decade_interval(moved.year / 10 * 10);
    case TimeUnit::kCentury: {
      const int first = moved.year / 100 * 100;
      return {make_date(first, 1, 1), make_date(first + 99, 12, 31), Granularity::kInterval};
    }
  }
  return day_interval(moved);
}

Date shift(Date day, TimeUnit unit, int count) {
  count = std::clamp(count, -3000, 3000);
  switch (unit) {
    case TimeUnit::kHour: return add_days(day, count >= 0 ? (count + 12) / 24 : -((12 - count) / 24));
    case TimeUnit::kDay: return add_days(day, count);
    case TimeUnit::kWeek:
    case TimeUnit::kWeekend: return add_days(day, 7 * count);
    case TimeUnit::kFortnight: return add_days(day, 14 * count);
    case TimeUnit::kMonth: return add_months(day, count);
    case TimeUnit::kQuarter: return add_months(day, 3 * count);
    case TimeUnit::kYear: return add_months(day, 12 * count);
    case TimeUnit::kDecade: return add_months(day, 120 * std::clamp(count, -150, 150));
    case TimeUnit::kCentury: return add_months(day, 1200 * std::clamp(count, -15, 15));
  }
  return day;
}

Date nearest_weekday(Date anchor, int weekday, Direction direction) {
  const int back = (base::weekday(anchor) - weekday + 7) % 7;
  if (direction == Direction::kNearest && back <= 2) return add_days(anchor, -back);
  if (direction != Direction::kPast) return add_days(anchor, (7 - back) % 7);
  return add_days(anchor, -back);
}

int nearest_year(Date anchor, int month, int day, Direction direction) {
  const auto date_in = [&](int year) {
    return make_date(year, month, std::min(day, base::days_in_month(year, month)));
  };
  const int year = anchor.year;
  if (direction == Direction::kPast) return date_in(year) <= anchor ? year : year - 1;
  if (direction == Direction::kFuture) return date_in(year) >= anchor ? year : year + 1;
  int best = year;
  for (const int candidate : {year - 1, year + 1}) {
    if (std::abs(days_between(anchor, date_in(candidate))) < std::abs(days_between(anchor, date_in(best))))
      best = candidate;
  }
  return best;
}

}  // namespace casus::discourse
