// Calendar arithmetic on whole-day intervals: weeks, months, quarters, seasons, parts of them. Weeks run Monday to
// Sunday.
#pragma once

#include <cstdint>

#include "base/date.h"
#include "casus/event.h"

namespace casus::discourse {

/// A stretch of days, both ends included.
struct Interval {
  base::Date start;
  base::Date end;
  Granularity granularity = Granularity::kDay;
  bool operator==(const Interval&) const = default;
};

enum class TimeUnit : std::uint8_t {
  kDay,
  kWeek,
  kFortnight,
  kMonth,
  kQuarter,
  kYear,
  kDecade,
  kCentury,
  kWeekend,
  kHour
};
enum class Season : std::uint8_t { kSpring, kSummer, kAutumn, kWinter };
/// Part of an interval: "early March", "mid-2015", "late last year", "the start of the month", "the end of February".
enum class Edge : std::uint8_t { kEarly, kMid, kLate, kStart, kEnd };
/// Which way an unanchored expression looks from the publication day. kNearest is for the present and for infinitives:
/// a weekday lies ahead ("meets Trump on Thursday") unless it was yesterday or the day before, a month and day wherever
/// it is nearer.
enum class Direction : std::uint8_t { kPast, kNearest, kFuture };

Interval day_interval(base::Date day);
Interval week_of(base::Date day);
Interval weekend_of(base::Date day);
/// The weekend nearest to a holiday, with the holiday when it lies beside it.
Interval weekend_around(base::Date day);
Interval month_interval(int year, int month);
Interval quarter_interval(int year, int quarter);
Interval year_interval(int year);
/// `first_year` 1990 gives the nineties.
Interval decade_interval(int first_year);
/// Meteorological seasons; winter runs into the next year.
Interval season_interval(int year, Season season);
Interval edge_of(Interval whole, Edge edge);

/// The whole unit (week, month, year ...) that lies `count` units from the one that holds `day`.
Interval unit_at(base::Date day, TimeUnit unit, int count);
/// The day that lies `count` units from `day`.
base::Date shift(base::Date day, TimeUnit unit, int count);

/// The weekday (1 = Monday) nearest to `anchor` in that direction; the anchor itself counts for both directions.
base::Date nearest_weekday(base::Date anchor, int weekday, Direction direction);
/// The year in which month/day lies, seen from `anchor`.
int nearest_year(base::Date anchor, int month, int day, Direction direction);

}  // namespace casus::discourse
