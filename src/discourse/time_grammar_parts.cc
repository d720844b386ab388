// Parts of longer dates: "early March", "the end of February", "the first week of May", "the week of April 8", "the
// rest of the year".
#include <algorithm>

#include "discourse/names.h"
#include "discourse/time_grammar.h"

namespace casus::discourse {

// "early March", "late last year", "mid-2015", "the start of the year", "at the end of February", "the middle of next
// week", "earlier in March", "late Thursday".
TimeGrammar::Found TimeGrammar::edge(std::size_t i, const Setting& s) const {
  std::size_t at = is(i, "the") ? i + 1 : i;
  if (is(at, "very")) ++at;
  const auto value = word(at, TimeWordKind::kEdge);
  if (!value) return std::nullopt;
  const auto which = static_cast<Edge>(*value);
  std::size_t end = at + 1;
  const bool noun = which == Edge::kStart || which == Edge::kEnd || is(at, "middle");
  if (!noun && is_sign(end, is_dash) && is_joined(end)) ++end;  // "mid-March", "the late-1990s"
  bool joint = false;
  if (noun) {
    if (!is(end, "of")) return std::nullopt;
    ++end;
  } else if (is_any(end, {"in", "on"})) {
    joint = true;
    ++end;
  }
  const bool compared = is_any(at, {"earlier", "later"});
  if (compared && !joint) return std::nullopt;  // "earlier this week" is another rule's
  const Found whole = edge_whole(end, noun, s);
  if (!whole) return std::nullopt;
  TimeMatch match{i, whole->end, whole->value, whole->basis};
  if (whole->value.granularity == Granularity::kDay) return noun || compared ? std::nullopt : Found(match);
  const bool holds_anchor = s.anchor.is_set() && whole->value.start <= s.anchor && s.anchor <= whole->value.end;
  if (!compared) {
    match.value = edge_of(whole->value, which);
  } else if (holds_anchor) {
    (is(at, "earlier") ? match.value.end : match.value.start) = s.anchor;
    match.value.granularity = Granularity::kInterval;
  }
  return match;
}

// What the edge belongs to.
TimeGrammar::Found TimeGrammar::edge_whole(std::size_t end, bool noun, const Setting& s) const {
  const std::size_t inner = is(end, "the") ? end + 1 : end;
  if (s.anchor.is_set()) {
    const bool definite = inner > end || is(end, "this");
    const auto which = unit(definite ? end + 1 : end);
    // "the end of the week", "the turn of the century", "end of month".
    if (which && !is_plural(definite ? end + 1 : end) && (noun || *which == TimeUnit::kCentury || is(end, "this"))) {
      const bool bare = !definite && !is_any(end, {"month", "year", "week", "quarter"});
      if (!bare) {
        return TimeMatch{end, definite ? end + 2 : end + 1, unit_at(s.anchor, *which, 0), DateBasis::kRelative};
      }
    }
  }
  Found whole;
  for (const Found& found : {month_alone(inner, s), month_day(inner, s), day_month(inner, s), decade(end),
                             decade(inner), century(inner, inner), shifted_unit(inner, s), anaphoric(end, s),
                             quarter(end, s), fiscal_year(end, s), season(end, s), holiday(end, s)}) {
    whole = longer(whole, found);
  }
  std::size_t year_end = 0;
  if (const auto y = year_at(is(inner, "year") ? inner + 1 : inner, year_end, false)) {
    whole = longer(whole, TimeMatch{inner, year_end, year_interval(*y), DateBasis::kExplicit});
  }
  if (!s.anchor.is_set()) return whole;
  if (const auto month = word(inner, TimeWordKind::kMonth); !whole && month) {  // "early May": sure by the edge word
    const bool ahead = s.direction == Direction::kFuture;
    const int y = nearest_year(s.anchor, *month, ahead ? 28 : 1, ahead ? Direction::kFuture : Direction::kPast);
    whole = TimeMatch{inner, inner + 1, month_interval(y, *month), DateBasis::kRelative};
  }
  if (!whole && !noun && word(end, TimeWordKind::kWeekday)) whole = weekday(end, s);  // "late Thursday"
  return whole;
}

// "year-end", "at year's end", "by month's end".
TimeGrammar::Found TimeGrammar::unit_end(std::size_t i, const Setting& s) const {
  const auto which = unit(i);
  if (!s.anchor.is_set() || !which || is_plural(i)) return std::nullopt;
  if (*which != TimeUnit::kYear && *which != TimeUnit::kMonth && *which != TimeUnit::kQuarter) return std::nullopt;
  std::size_t at = i + 1;
  if (is_sign(at, is_apostrophe) && is(at + 1, "s")) {
    at += 2;
  } else if (is_sign(at, is_dash) && is_joined(at)) {
    ++at;
  } else {
    return std::nullopt;
  }
  if (!is_any(at, {"end", "close"})) return std::nullopt;
  const int by = s.direction == Direction::kPast && *which == TimeUnit::kYear && s.anchor.month <= 6 ? -1 : 0;
  return TimeMatch{i, at + 1, edge_of(unit_at(s.anchor, *which, by), Edge::kEnd), DateBasis::kRelative};
}

// "later in the year", "the rest of the month", "the week after next", "the month before last".
TimeGrammar::Found TimeGrammar::part_of_unit(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  const std::size_t at = is(i, "the") ? i + 1 : i;
  if (const auto which = unit(at); which && at > i) {
    const std::size_t last = is(at + 2, "the") ? at + 3 : at + 2;
    if (is(at + 1, "after") && is(last, "next")) {
      return TimeMatch{i, last + 1, unit_at(s.anchor, *which, 2), DateBasis::kRelative};
    }
    if (is(at + 1, "before") && is(last, "last")) {
      return TimeMatch{i, last + 1, unit_at(s.anchor, *which, -2), DateBasis::kRelative};
    }
    return std::nullopt;
  }
  const bool rest = is_any(at, {"rest", "remainder", "remaining"});
  const bool later = is(at, "later") || (is(at, "late") && is(at + 1, "in"));
  const bool earlier = is(at, "earlier");
  if ((!rest && !later && !earlier) || !is(at + 1, rest ? "of" : "in")) return std::nullopt;
  const bool definite = is_any(at + 2, {"the", "this"});
  const auto which = unit(definite ? at + 3 : at + 2);
  if (!which || (!definite && !rest)) return std::nullopt;
  Interval value = unit_at(s.anchor, *which, 0);
  if (earlier) value.end = s.anchor;
  if (rest || later) value.start = s.anchor;
  value.granularity = Granularity::kInterval;
  return TimeMatch{i, definite ? at + 4 : at + 3, value, DateBasis::kRelative};
}

// A month, year, feast or unit of which a part is named.
TimeGrammar::Found TimeGrammar::whole_at(std::size_t at, const Setting& s) const {
  Found whole;
  for (const Found& found : {month_alone(at, s), shifted_unit(at, s), anaphoric(at, s), year(at), season(at, s),
                             holiday(at, s), decade(at), fiscal_year(at, s)}) {
    whole = longer(whole, found);
  }
  std::size_t inner = is(at, "the") ? at + 1 : at;
  std::size_t end = 0;
  if (const auto named = year_at(is(inner, "year") ? inner + 1 : inner, end, false)) {
    whole = longer(whole, TimeMatch{at, end, year_interval(*named), DateBasis::kExplicit});
  }
  if (!whole && s.anchor.is_set() && (inner > at || is(at, "this"))) {
    if (is(at, "this")) ++inner;
    if (const auto which = unit(inner)) {
      whole = TimeMatch{at, inner + 1, unit_at(s.anchor, *which, 0), DateBasis::kRelative};
    }
  }
  return whole;
}

namespace {

// ISO: the week that holds the first Thursday is the first.
Interval weeks_in(Interval span, int first, int units) {
  const Date start = nearest_weekday(span.start, 4, Direction::kFuture);
  const Date last = nearest_weekday(span.end, 4, Direction::kPast);
  if (first == 0) {
    return {week_of(base::add_days(last, -7 * (units - 1))).start, week_of(last).end,
            units == 1 ? Granularity::kWeek : Granularity::kInterval};
  }
  const Date from = base::add_days(start, 7 * (first - 1));
  return {week_of(from).start, week_of(base::add_days(from, 7 * (units - 1))).end,
          units == 1 ? Granularity::kWeek : Granularity::kInterval};
}

Interval weekday_in(Interval span, int nth, int weekday) {
  if (nth == 0) return day_interval(nearest_weekday(span.end, weekday, Direction::kPast));
  return day_interval(base::add_days(nearest_weekday(span.start, weekday, Direction::kFuture), 7 * (nth - 1)));
}

Interval units_in(Interval span, int nth, TimeUnit unit, int units) {
  if (unit == TimeUnit::kWeek) return weeks_in(span, nth, units);
  if (units > 1) {
    if (nth == 0) return {shift(base::add_days(span.end, 1), unit, -units), span.end, Granularity::kInterval};
    return {span.start, base::add_days(shift(span.start, unit, units), -1), Granularity::kInterval};
  }
  if (unit == TimeUnit::kWeekend) {
    const Interval saturday = weekday_in(span, nth, 6);
    return weekend_of(saturday.start);
  }
  return nth == 0 ? unit_at(span.end, unit, 0) : unit_at(shift(span.start, unit, nth - 1), unit, 0);
}

}  // namespace

// "the first week of April", "the last day of the month", "the third week next year", "the first Monday in May", "the
// first two weeks of May", "the second day of Ramadan".
TimeGrammar::Found TimeGrammar::ordinal_of(std::size_t i, const Setting& s) const {
  const std::size_t at = is(i, "the") ? i + 1 : i;
  std::size_t unit_piece = 0;
  const auto nth = ordinal(at, unit_piece);
  if (!nth) return std::nullopt;
  int units = 1;  // "the first two weeks of May"
  if (const auto many = count_at(unit_piece, unit_piece)) units = *many;
  const auto which = unit(unit_piece);
  const auto day_name = word(unit_piece, TimeWordKind::kWeekday);
  if (!which && !day_name) return std::nullopt;
  const std::size_t of = day_name ? skip_clock(unit_piece + 1) : unit_piece + 1;
  const std::size_t end = is_any(of, {"of", "in"}) ? of + 1 : of;
  if (end == of && !word(end, TimeWordKind::kShift)) return std::nullopt;
  const Found whole = whole_at(end, s);
  if (!whole || whole->value.granularity == Granularity::kDay || (units > 1 && *nth > 1)) return std::nullopt;
  if (which && (*which == TimeUnit::kCentury || *which == TimeUnit::kHour || *which == TimeUnit::kFortnight)) {
    return std::nullopt;
  }
  const Interval span = whole->value;
  const Interval value = day_name ? weekday_in(span, *nth, *day_name) : units_in(span, *nth, *which, units);
  if (value.start < base::add_days(span.start, -7) || value.end > base::add_days(span.end, 7)) return std::nullopt;
  return TimeMatch{i, whole->end, value, whole->basis};
}

// "the week of April 8", "week of Sept. 16th", "the week beginning February 4", "the weekend of 3 May", "the week of
// the 18th", "the weekend of Thanksgiving".
TimeGrammar::Found TimeGrammar::week_of_day(std::size_t i, const Setting& s) const {
  const std::size_t at = is(i, "the") ? i + 1 : i;
  const auto which = unit(at);
  if (!which || (*which != TimeUnit::kWeek && *which != TimeUnit::kWeekend) || is_plural(at)) return std::nullopt;
  std::size_t end = at + 1;
  const bool ends = is(end, "ending");
  if (!ends && !is_any(end, {"of", "beginning", "commencing", "starting"})) return std::nullopt;
  ++end;
  if (is(end, "on")) ++end;
  for (const Found& day : {month_day(end, s), day_month(end, s), numeric(end, s), day_of_month(end, s)}) {
    if (!day || day->value.granularity != Granularity::kDay) continue;
    const Date first = ends ? base::add_days(day->value.start, -6) : day->value.start;
    const bool exact = ends || !is(at + 1, "of");
    const Interval value = exact && *which == TimeUnit::kWeek
                               ? Interval{week_of(first).start, week_of(first).end, Granularity::kWeek}
                               : unit_at(first, *which, 0);
    return TimeMatch{i, day->end, value, day->basis};
  }
  const Found feast = holiday(end, s);
  if (!feast) return std::nullopt;
  const Interval value = *which == TimeUnit::kWeek ? week_of(feast->value.start) : weekend_around(feast->value.start);
  return TimeMatch{i, feast->end, value, feast->basis};
}

}  // namespace casus::discourse
