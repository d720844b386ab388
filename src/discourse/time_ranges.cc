// "from Monday to Wednesday", "between 3 and 5 May", "March 3-5", "2010-2014", "since 2011".
#include "discourse/time_grammar.h"

#include <algorithm>

namespace casus::discourse {
namespace {

bool runs_to(std::string_view word) {
  return word == "to" || word == "until" || word == "till" || word == "through" || word == "thru" || word == "into";
}

// From a day number to the full date behind it.
std::optional<TimeMatch> days_to(std::size_t i, int first_day, const std::optional<TimeMatch>& second, bool sure) {
  if (!sure || !second || second->value.granularity != Granularity::kDay) return std::nullopt;
  base::Date start = second->value.start;
  if (first_day > start.day) start = base::add_months({start.year, start.month, 1}, -1);
  if (first_day > base::days_in_month(start.year, start.month)) return std::nullopt;
  start.day = static_cast<std::uint8_t>(first_day);
  return TimeMatch{i, second->end, {start, second->value.end, Granularity::kInterval}, second->basis};
}

}  // namespace

TimeGrammar::Found TimeGrammar::since(std::size_t i, const Setting& s) const {
  if (!is(i, "since") || !s.anchor.is_set()) return std::nullopt;
  Setting past = s;
  past.direction = Direction::kPast;
  std::size_t at = is(i + 1, "the") ? i + 2 : i + 1;
  Found start = simple(i + 1, past);
  if (!start) start = simple(at, past);
  if (!start || start->value.start > s.anchor) return std::nullopt;
  return TimeMatch{i, start->end, {start->value.start, s.anchor, Granularity::kInterval}, start->basis};
}

TimeGrammar::Found TimeGrammar::range(std::size_t i, const Found& own, const Setting& s) const {
  const bool from = is(i, "from");
  const bool between = is(i, "between");
  std::size_t at = from || between ? i + 1 : i;
  if (Found days = range_of_days(i, at, s)) return days;
  Found first = at == i ? own : simple(at, s);
  if (!first && is(at, "the")) first = simple(++at, s);
  if (!first && s.anchor.is_set() && is(at, "now") && (from || between)) {
    first = TimeMatch{at, at + 1, day_interval(s.anchor), DateBasis::kRelative};
  }
  if (!first || first->end + 1 >= pieces_.size()) return std::nullopt;
  first->first = at;
  const std::size_t joint = between && is(first->end, ",") ? first->end + 1 : first->end;
  const std::size_t next = is(joint + 1, "the") ? joint + 2 : joint + 1;
  Found second = range_in_month(*first, joint + 1, s);
  if (second) {
    if (const auto year = second->value.start; year.year != first->value.start.year && has_year(next, second->end)) {
      first->value.start.year = year.year;  // "March 3-5, 2018": the year stands behind
    }
  } else {
    second = range_end(*first, next, s);
    if (second && second->value.end < first->value.start) {  // "from Monday till Wednesday this week"
      Setting before = s;
      before.anchor = second->value.start;
      before.direction = Direction::kPast;
      if (const Found again = simple(at, before)) first->value = again->value;
    }
  }
  if (!second || !joins_range(*first, joint, from, between, second)) return std::nullopt;
  first->value = start_in_year_of(*first, *second, s);
  const bool dated = has_year(first->first, second->end);
  if (const Found around = dated ? std::nullopt : range_around_today(*first, *second, next, s)) {
    first->value = around->value;
    second->value.end = around->value.end;
  }
  if (second->value.end < first->value.start) return std::nullopt;
  return TimeMatch{i, second->end, {first->value.start, second->value.end, Granularity::kInterval}, first->basis};
}

// "from January to April 2015": the first takes the year of the second.
Interval TimeGrammar::start_in_year_of(const TimeMatch& first, const TimeMatch& second, const Setting& s) const {
  if (!names_month(first.first, first.end) || !has_year(second.first, second.end)) return first.value;
  if (has_year(first.first, first.end) || word(first.first, TimeWordKind::kShift)) return first.value;
  Setting before = s;
  before.anchor = second.value.end;
  before.direction = Direction::kPast;
  const Found again = simple(first.first, before);
  return again ? again->value : first.value;
}

// "will be away from August to October", written in September: the range that holds today.
TimeGrammar::Found TimeGrammar::range_around_today(const TimeMatch& first, const TimeMatch& second, std::size_t at,
                                                   const Setting& s) const {
  const bool months = first.value.granularity == Granularity::kMonth && second.value.granularity == Granularity::kMonth;
  if (s.direction != Direction::kFuture || !months || first.basis == DateBasis::kExplicit) return std::nullopt;
  Setting near = s;
  near.direction = Direction::kPast;
  const Found earlier = simple(first.first, near);
  if (!earlier) return std::nullopt;
  near.anchor = earlier->value.start;
  near.direction = Direction::kFuture;
  const Found stop = simple(at, near);
  if (!stop || stop->value.end < s.anchor) return std::nullopt;
  return TimeMatch{
      first.first, stop->end, {earlier->value.start, stop->value.end, Granularity::kInterval}, first.basis};
}

// Which words may join two dates to a range, and when a dash is a dash.
bool TimeGrammar::joins_range(const TimeMatch& first, std::size_t at, bool from, bool between,
                              const Found& second) const {
  const bool alike = second->value.granularity == first.value.granularity;
  if (is_sign(at, is_dash)) {
    // "April 29 — the last day of the session": a spaced dash joins written dates only.
    const bool written = first.basis == DateBasis::kExplicit && second->basis == DateBasis::kExplicit;
    return is_joined(at) || is_joined(at + 1) || (alike && (written || is(at, "\u2013")) && !is(at, "\u2014"));
  }
  if (is_any(at, {"and", "&"})) {
    const bool beside = second->value.start == base::add_days(first.value.end, 1);
    return between || (beside && names_month(first.first, first.end) && !names_month(second->first, second->end) &&
                       second->basis == DateBasis::kExplicit);  // "August 2 and 3"
  }
  if (!runs_to(pieces_[at].lower)) return false;
  if (is(at, "into")) return first.value.granularity == Granularity::kDay && alike;  // "Saturday night into Sunday"
  return from || first.basis == DateBasis::kExplicit || is_any(at, {"through", "until", "till"}) || alike;
}

// The second date of a range: after the first.
TimeGrammar::Found TimeGrammar::range_end(const TimeMatch& first, std::size_t at, const Setting& s) const {
  if (is_any(at, {"now", "present"}) && s.anchor.is_set() && first.value.start <= s.anchor) {
    return TimeMatch{at, at + 1, day_interval(s.anchor), DateBasis::kRelative};
  }
  Found second = simple(at, s);
  if (!second || second->value.end >= first.value.start || !s.anchor.is_set()) return second;
  Setting after = s;
  after.anchor = first.value.start;  // "from Friday to Monday", "from November to March"
  after.direction = Direction::kFuture;
  const Found again = simple(at, after);
  return again && again->end >= second->end && !word(second->end - 2, TimeWordKind::kShift) ? again : second;
}

// "March 3-5", "April 27th to the 3rd": the second day takes the month of the first, or the next one.
TimeGrammar::Found TimeGrammar::range_in_month(const TimeMatch& first, std::size_t at, const Setting& s) const {
  if (first.value.granularity != Granularity::kDay || first.basis != DateBasis::kExplicit) return std::nullopt;
  const bool definite = is(at, "the");
  if (definite) ++at;
  std::size_t end = 0;
  const auto day = day_number(at, end);
  if (!day) return std::nullopt;
  Setting here = s;
  here.anchor = first.value.start;
  const Found full = longer(day_month(at, here), numeric(at, here));
  if (full && full->end > end) return std::nullopt;
  base::Date stop = first.value.start;
  if (*day < stop.day) {
    if (!definite && end == at + 1) return std::nullopt;
    stop = base::add_months({stop.year, stop.month, 1}, 1);
  }
  if (*day > base::days_in_month(stop.year, stop.month)) return std::nullopt;
  stop.day = static_cast<std::uint8_t>(*day);
  if (const auto year = year_at(end, end, true)) stop.year = static_cast<std::int16_t>(*year);
  return TimeMatch{at, end, day_interval(stop), DateBasis::kExplicit};
}

// "3-5 May", "3 to 5 May 2018", "between 4 and 22 this month", "from the 27th to the 3rd of April".
TimeGrammar::Found TimeGrammar::range_of_days(std::size_t i, std::size_t at, const Setting& s) const {
  if (is(at, "the")) ++at;
  std::size_t joint = 0;
  const auto first_day = day_number(at, joint);
  if (!first_day) return std::nullopt;
  const bool both = is_any(joint, {"and", "&"});
  if (!both && !is_sign(joint, is_dash) && !(joint < pieces_.size() && runs_to(pieces_[joint].lower))) {
    return std::nullopt;
  }
  const std::size_t next = is(joint + 1, "the") ? joint + 2 : joint + 1;
  std::size_t end = 0;
  const auto second_day = day_number(next, end);
  if (!second_day) return days_to(i, *first_day, month_day(next, s), is(i, "from"));  // "from 4 to January 22"
  const Found second = longer(day_month(next, s), nth_day_of(next, end, *second_day, s));
  // "on 3 and 4 May": two days side by side; "3 and 14 May" are two dates.
  if (both && !is(i, "between") && *second_day != *first_day + 1) return std::nullopt;
  return days_to(i, *first_day, second, true);
}

// "2014-15", "the 2014/15 budget": a year and the next one. "2014-12" would be a month, but years follow each other.
TimeGrammar::Found TimeGrammar::split_year(std::size_t i) const {
  std::size_t end = 0;
  const auto first = year_at(i, end, false);
  if (!first || *first < 1900 || !(is_sign(end, is_dash) || is(end, "/")) || !is_joined(end) || !is_joined(end + 1)) {
    return std::nullopt;
  }
  if (end + 1 >= pieces_.size()) return std::nullopt;
  const Piece& next = pieces_[end + 1];
  const bool follows = (next.digits == 2 && next.number == (*first + 1) % 100) ||
                       (next.digits == 4 && next.number == *first + 1 && is(end, "/"));  // "2013/2014"
  if (!follows) return std::nullopt;
  if (is_joined(end + 2) && (is_any(end + 2, {"-", "/"}) || pieces_[end + 2].is_word)) return std::nullopt;
  const Interval last = year_interval(*first + 1);
  return TimeMatch{i, end + 2, {year_interval(*first).start, last.end, Granularity::kInterval}, DateBasis::kExplicit};
}

}  // namespace casus::discourse
