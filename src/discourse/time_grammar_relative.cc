// Weekdays, days and whole units counted from the publication day, or from the last date named.
#include <algorithm>
#include <cstdlib>

#include "discourse/names.h"
#include "discourse/time_grammar.h"

namespace casus::discourse {

namespace {

Interval clipped(Interval value, Date anchor, bool earlier, bool later) {
  if (earlier && value.start < anchor && anchor <= value.end) return {value.start, anchor, Granularity::kInterval};
  if (later && value.start <= anchor && anchor < value.end) return {anchor, value.end, Granularity::kInterval};
  return value;
}

// "Friday, June 15" without a year: the year nearest to the anchor in which that day is a Friday.
Interval in_year_of_weekday(Interval value, int day, Date anchor) {
  Interval best = value;
  int nearest = base::weekday(value.start) == day ? 0 : 1000;
  if (nearest == 0) return value;
  for (int year = anchor.year - 1; year <= anchor.year + 1; ++year) {
    Date date = value.start;
    date.year = static_cast<std::int16_t>(year);
    const int distance = std::abs(base::to_day_number(date) - base::to_day_number(anchor));
    if (date.day > base::days_in_month(year, date.month) || base::weekday(date) != day || distance >= nearest) continue;
    nearest = distance;
    best = day_interval(date);
  }
  return best;
}

}  // namespace

// "Friday the 13th", "Fri 14th", "Monday 21": the nearest month in which that day is that weekday.
TimeGrammar::Found TimeGrammar::weekday_with_number(std::size_t i, std::size_t at, int day, const Setting& s) const {
  const bool definite = is(at, "the");
  if (definite) ++at;
  std::size_t end = 0;
  auto number = day_number(at, end);
  if (!number && definite) number = count_at(at, end);  // "Friday the fifteen"
  if (!number || *number < 1 || *number > 31) return std::nullopt;
  const bool bare = !definite && end == at + 1;
  // "on Monday 21 people died"
  if (bare && (!pieces_[at].is_number ||
               (end < pieces_.size() && !is_any(end, {"at", "between", "from", ".", ",", "!", "?", ")"})))) {
    return std::nullopt;
  }
  const int ahead = s.direction == Direction::kPast ? -1 : 1;
  for (int months = 0; months <= 24; ++months) {  // twelve months the clause's way, then the other way
    Date date =
        base::add_months({s.anchor.year, s.anchor.month, 1}, months <= 12 ? ahead * months : ahead * (12 - months));
    if (*number > base::days_in_month(date.year, date.month)) continue;
    date.day = static_cast<std::uint8_t>(*number);
    if (base::weekday(date) != day) continue;
    if (months == 0 && (s.direction == Direction::kPast ? date > s.anchor : date < base::add_days(s.anchor, -14)))
      continue;
    return TimeMatch{i, end, day_interval(date), DateBasis::kRelative};
  }
  return std::nullopt;
}

// "Friday, August 21, 2015", "Thursday (April 11)": the written day counts.
TimeGrammar::Found TimeGrammar::weekday_with_date(std::size_t i, std::size_t at, int day, const Setting& s) const {
  const bool bracket = is(at, "(");
  if (bracket || is(at, ",") || is_sign(at, is_dash)) ++at;
  if (is(at, "the")) ++at;
  for (Found date : {numeric(at, s), day_month(at, s), month_day(at, s)}) {
    if (!date || date->value.granularity != Granularity::kDay) continue;
    date->first = i;
    if (!has_year(at, date->end) && s.anchor.is_set()) date->value = in_year_of_weekday(date->value, day, s.anchor);
    if (bracket && is(date->end, ")")) ++date->end;
    return date;
  }
  return std::nullopt;
}

// "Wednesday", "last Friday", "this coming Monday", "Monday next week", "Wednesday of the following week".
TimeGrammar::Found TimeGrammar::weekday(std::size_t i, const Setting& s) const {
  auto direction = word(i, TimeWordKind::kShift);
  std::size_t at = direction ? i + 1 : i;
  if (direction && word(at, TimeWordKind::kShift)) direction = word(at++, TimeWordKind::kShift);
  const auto day = word(at, TimeWordKind::kWeekday);
  if (!day) return std::nullopt;
  std::size_t end = at + 1;
  if (is(end, ".") && pieces_[at].lower.size() <= 5) ++end;
  end = skip_clock(end);
  if (Found dated = weekday_with_date(i, end, *day, s)) return dated;
  if (!s.anchor.is_set()) return std::nullopt;
  if (Found numbered = weekday_with_number(i, end, *day, s)) return numbered;
  // "The Sun reported", "Mon ami": abbreviations count only with a date or a shift word.
  const bool placed = i > 0 && is_any(i - 1, {"on", "by", "until", "till", "since", "late", "early"});
  if (!direction && pieces_[at].lower.size() <= 5 && !is(i + 1, ".") && !placed) return std::nullopt;
  const std::size_t of = is(end, "of") ? end + 1 : end;
  const Found week = longer(longer(shifted_unit(of, s), anaphoric(of, s)), part_of_unit(of, s));
  if (week && week->value.granularity == Granularity::kWeek) {
    return TimeMatch{i, week->end, day_interval(base::add_days(week->value.start, *day - 1)), DateBasis::kRelative};
  }
  if (!direction && is(end, "week")) {  // British "Monday week": a week after the coming Monday
    const Date value = base::add_days(nearest_weekday(s.anchor, *day, Direction::kFuture), 7);
    return TimeMatch{i, end + 1, day_interval(value), DateBasis::kRelative};
  }
  Date value = nearest_weekday(s.anchor, *day, s.direction);
  const Date monday = week_of(s.anchor).start;
  if (direction && *direction >= -1 && *direction <= 1) value = base::add_days(monday, *day - 1 + 7 * *direction);
  if (direction == 2) value = nearest_weekday(base::add_days(s.anchor, 1), *day, Direction::kFuture);
  if (direction == -2) value = nearest_weekday(base::add_days(s.anchor, -1), *day, Direction::kPast);
  return TimeMatch{i, end, day_interval(value), DateBasis::kRelative};
}

// "next week on Friday", "last week Wednesday", "this week from Tuesday to Thursday", "next week between Wednesday and
// Friday".
TimeGrammar::Found TimeGrammar::days_of_week(std::size_t i, const Setting& s) const {
  const auto by = word(i, TimeWordKind::kShift);
  if (!by || !s.anchor.is_set() || !is(i + 1, "week")) return std::nullopt;
  std::size_t at = i + 2;
  if (is(at, ",") || is_sign(at, is_dash) || is_any(at, {"on", "from", "between"})) ++at;
  const auto day = word(at, TimeWordKind::kWeekday);
  if (!day) return std::nullopt;
  const Date monday = unit_at(s.anchor, TimeUnit::kWeek, std::clamp(*by, -1, 1)).start;
  const Date first = base::add_days(monday, *day - 1);
  const bool joint = is_any(at + 1, {"to", "and", "through", "until"}) || is_sign(at + 1, is_dash);
  const int last = joint ? word(at + 2, TimeWordKind::kWeekday).value_or(0) : 0;
  const bool range = !is(at + 1, "and") || is(at - 1, "between");
  if (last > *day && range) {
    const Interval value{first, base::add_days(monday, last - 1), Granularity::kInterval};
    return TimeMatch{i, at + 3, value, DateBasis::kRelative};
  }
  return TimeMatch{i, at + 1, day_interval(first), DateBasis::kRelative};
}

// "yesterday", "the day before yesterday", "this morning", "last night", "the weekend", "earlier today", "the early
// hours of Sunday", "the night of April 3", "the eve of Ramadan", "a year ago today".
TimeGrammar::Found TimeGrammar::deictic(std::size_t i, const Setting& s) const {
  const std::size_t k = is(i, "the") ? i + 1 : i;
  const bool hours = is_any(k, {"early", "small", "wee"}) && is(k + 1, "hours");
  if (hours || word(k, TimeWordKind::kDayPart) || is(k, "eve")) {
    const std::size_t of = hours ? k + 2 : k + 1;
    if (is_any(of, {"of", "on"})) {
      Found day =
          longer(longer(weekday(of + 1, s), day_month(of + 1, s)), longer(month_day(of + 1, s), numeric(of + 1, s)));
      if (is(k, "eve")) day = longer(day, holiday(of + 1, s));
      if (!day) return std::nullopt;
      day->first = i;
      if (is(k, "eve")) day->value = day_interval(base::add_days(day->value.start, -1));
      return day;
    }
  }
  if (!s.anchor.is_set()) return std::nullopt;
  const auto at = [&](std::size_t end, int days) {
    return TimeMatch{i, end, day_interval(base::add_days(s.anchor, days)), DateBasis::kRelative};
  };
  if (const auto days = word(i, TimeWordKind::kDeictic)) return at(i + 1, *days);
  if (is(k, "day") && is(k + 1, "before") && is(k + 2, "yesterday")) return at(k + 3, -2);
  if (is(k, "day") && is(k + 1, "after") && word(k + 2, TimeWordKind::kDeictic) == 1) return at(k + 3, 2);
  if (is(i, "last") && word(i + 1, TimeWordKind::kDayPart) && !is_plural(i + 1)) return at(i + 2, -1);
  if (is(i, "next") && word(i + 1, TimeWordKind::kDayPart)) return at(i + 2, 1);
  if (is(i, "this") && word(i + 1, TimeWordKind::kDayPart)) return at(i + 2, 0);
  if (is_any(i, {"earlier", "later", "late", "early"})) {
    const std::size_t next = is_any(i + 1, {"in", "on"}) ? i + 2 : i + 1;
    if (const auto days = word(next, TimeWordKind::kDeictic)) return at(next + 1, *days);
    if (is(next, "this") && word(next + 1, TimeWordKind::kDayPart)) return at(next + 2, 0);
    if (is(next, "last") && is(next + 1, "night")) return at(next + 2, -1);
  }
  if (k > i && is(k, "weekend")) {
    const int back = s.direction == Direction::kFuture || base::weekday(s.anchor) >= 6 ? 0 : -1;
    return TimeMatch{i, k + 1, unit_at(s.anchor, TimeUnit::kWeekend, back), DateBasis::kRelative};
  }
  return std::nullopt;
}

// "that day", "the same week", "the next morning", "the following year", "the previous day", "the day before", "the
// night after": seen from the last date that the text named.
TimeGrammar::Found TimeGrammar::anaphoric(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  const bool definite = is(i, "the");
  const std::size_t k = definite ? i + 1 : i;
  int by = 0;
  std::size_t noun = k + 1;
  if (is(i, "that") || is_any(k, {"same", "very"})) {
    if (is(k, "very") && !definite && !is(i, "that")) return std::nullopt;
    if (is_any(noun, {"same", "very"})) ++noun;
  } else if (is_any(k, {"following", "subsequent", "ensuing"}) || (definite && is(k, "next"))) {
    by = 1;
  } else if (is_any(k, {"previous", "preceding"}) || (definite && is(k, "prior"))) {
    by = -1;
  } else if (definite && is_any(k + 1, {"before", "after"})) {
    // "the day before": alone, not "the day before the vote".
    if (k + 2 < pieces_.size() && (pieces_[k + 2].is_word || pieces_[k + 2].is_number)) {
      if (!is_any(k + 2, {"and", "but", "when", "in", "at", "with", "said", "as"})) return std::nullopt;
    }
    by = is(k + 1, "after") ? 1 : -1;
    noun = k;
  } else {
    return std::nullopt;
  }
  const std::size_t end = noun == k ? k + 2 : noun + 1;
  const bool part = word(noun, TimeWordKind::kDayPart).has_value();
  const auto which = part ? std::optional<TimeUnit>(TimeUnit::kDay) : unit(noun);
  if (!which || is_plural(noun) || *which == TimeUnit::kHour) return std::nullopt;
  const bool fine = *which == TimeUnit::kDay || *which == TimeUnit::kWeek || *which == TimeUnit::kWeekend;
  const Date context = fine ? s.context_day : s.context;
  // With nothing named before, "the next day" of a story is unknown; plans count from today.
  if (!context.is_set() && (s.direction == Direction::kPast && by >= 0 && *which == TimeUnit::kDay))
    return std::nullopt;
  const Date from = context.is_set() ? context : s.anchor;
  return TimeMatch{i, end, unit_at(from, *which, by), DateBasis::kRelative};
}

// "last week", "this month", "next year", "the current decade", "earlier this week", "later this year", "the past
// year", "this past weekend", "the coming quarter".
TimeGrammar::Found TimeGrammar::shifted_unit(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  const bool earlier = is(i, "earlier");
  const bool later = is(i, "later");
  std::size_t at = earlier || later ? i + 1 : i;
  if ((earlier || later) && is(at, "in")) ++at;
  if (is(at, "the")) ++at;
  auto direction = word(at, TimeWordKind::kShift);
  if (direction && word(at + 1, TimeWordKind::kShift)) direction = word(++at, TimeWordKind::kShift);
  if (!direction) return std::nullopt;
  // "the next week", "the following day" are seen from the date before: anaphoric() reads them.
  const bool definite = at > 0 && is(at - 1, "the");
  if (!earlier && !later &&
      (is_any(at, {"following", "preceding", "subsequent", "previous"}) ||
       (definite && is_any(at, {"next", "same"})))) {
    return std::nullopt;
  }
  std::size_t end = at + 1;
  if (is(end, "calendar")) ++end;
  const auto which = unit(end);
  if (!which || is_plural(end) || *which == TimeUnit::kHour || (*which == TimeUnit::kDay && *direction == 0)) return {};
  ++end;
  if (definite && is(end, "of")) return std::nullopt;  // "the last day of the session" is not yesterday
  const bool whole = *which == TimeUnit::kQuarter || *which == TimeUnit::kWeekend || *which == TimeUnit::kDay;
  // "in the last week", "over the last year": with the article the days up to now.
  const bool rolling = definite && is(at, "last") && at > 1 &&
                       is_any(at - 2, {"in", "over", "during", "within", "for", "through", "throughout"});
  // "the last day I took off" is not yesterday.
  if (*which == TimeUnit::kDay && definite && *direction != -2) return std::nullopt;
  if ((*direction == -2 || rolling) && !whole) {
    return TimeMatch{i, end, {shift(s.anchor, *which, -1), s.anchor, Granularity::kInterval}, DateBasis::kRelative};
  }
  const int by = std::clamp(*direction, -1, 1);
  // "this past weekend", "the coming weekend": the nearest, not the one of the week before or after.
  int units = by;
  if (*which == TimeUnit::kWeekend && *direction == 2 && base::weekday(s.anchor) < 6) units = 0;
  Interval value = clipped(unit_at(s.anchor, *which, units), s.anchor, earlier, later);
  return TimeMatch{i, end, value, DateBasis::kRelative};
}

}  // namespace casus::discourse
