// Dates counted from the publication day, or from the last day named.
#include <algorithm>
#include <array>

#include "discourse/time_grammar.h"

namespace casus::discourse {

using base::Date;

namespace {

Granularity granularity_of(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kHour:
    case TimeUnit::kDay: return Granularity::kDay;
    case TimeUnit::kWeek: return Granularity::kWeek;
    case TimeUnit::kMonth: return Granularity::kMonth;
    case TimeUnit::kQuarter: return Granularity::kQuarter;
    case TimeUnit::kYear: return Granularity::kYear;
    case TimeUnit::kDecade: return Granularity::kDecade;
    default: return Granularity::kInterval;
  }
}

bool is_dash(std::string_view s) { return s == "-" || s == "\u2013"; }

}  // namespace

// "Wednesday", "last Friday", "this coming Monday", "Monday next week", "Wednesday of last week", "Friday, August 21,
// 2015", "Thursday (April 11)", "Friday the 13th".
TimeGrammar::Found TimeGrammar::weekday(std::size_t i, const Setting& s) const {
  auto direction = word(i, TimeWordKind::kShift);
  std::size_t at = direction ? i + 1 : i;
  if (direction && word(at, TimeWordKind::kShift)) direction = word(at++, TimeWordKind::kShift);
  if (direction && is(at, "week") && word(at + 1, TimeWordKind::kWeekday)) {  // "last week Wednesday"
    if (!s.anchor.is_set()) return std::nullopt;
    const Date monday = unit_at(s.anchor, TimeUnit::kWeek, *direction % 2).start;
    return TimeMatch{i, at + 2, day_interval(base::add_days(monday, *word(at + 1, TimeWordKind::kWeekday) - 1)),
                     DateBasis::kRelative};
  }
  const auto day = word(at, TimeWordKind::kWeekday);
  if (!day) return std::nullopt;
  std::size_t end = at + 1;
  if (is(end, ".") && pieces_[at].lower.size() <= 5) ++end;
  const std::size_t clock = skip_clock(end);
  std::size_t date_at = clock;
  if (is(date_at, ",") || is(date_at, "(")) ++date_at;
  if (is(date_at, "the")) ++date_at;
  for (Found date : {numeric(date_at), day_month(date_at, s), month_day(date_at, s)}) {
    if (!date || date->value.granularity != Granularity::kDay) continue;
    date->first = i;
    if (clock < pieces_.size() && is(clock, "(") && is(date->end, ")")) ++date->end;
    return date;
  }
  if (!s.anchor.is_set()) return std::nullopt;
  // "The Sun reported", "Mon ami": abbreviations count only with a date or a shift word.
  if (!direction && pieces_[at].lower.size() <= 4) return std::nullopt;
  std::size_t of = clock;
  if (is(of, "of")) ++of;
  const auto week_shift = word(of, TimeWordKind::kShift);
  if (week_shift && is(of + 1, "week")) {
    const Date monday = unit_at(s.anchor, TimeUnit::kWeek, *week_shift % 2).start;
    return TimeMatch{i, of + 2, day_interval(base::add_days(monday, *day - 1)), DateBasis::kRelative};
  }
  std::size_t ordinal_end = 0;
  const std::size_t number_at = is(clock, "the") ? clock + 1 : clock;
  const bool with_ending = day_number(number_at, ordinal_end) && (number_at > clock || ordinal_end == number_at + 2);
  if (with_ending) {  // "Friday the 13th", "Friday 13th"
    const int number = *day_number(number_at, ordinal_end);
    for (const int months :
         {0, s.direction == Direction::kFuture ? 1 : -1, s.direction == Direction::kFuture ? -1 : 1}) {
      Date date = base::add_months(s.anchor, months);
      if (number > base::days_in_month(date.year, date.month)) continue;
      date.day = static_cast<std::uint8_t>(number);
      if (base::weekday(date) == *day) return TimeMatch{i, ordinal_end, day_interval(date), DateBasis::kRelative};
    }
  }
  Date value = nearest_weekday(s.anchor, *day, s.direction);
  if (direction) {
    const Date monday = week_of(s.anchor).start;
    if (*direction == -1) value = base::add_days(monday, *day - 8);
    if (*direction == 0) value = base::add_days(monday, *day - 1);
    if (*direction == 1) value = base::add_days(monday, *day + 6);
    if (*direction == 2) value = nearest_weekday(base::add_days(s.anchor, 1), *day, Direction::kFuture);
    if (*direction == -2) value = nearest_weekday(base::add_days(s.anchor, -1), *day, Direction::kPast);
  }
  return TimeMatch{i, clock, day_interval(value), DateBasis::kRelative};
}

// "yesterday", "the day before yesterday", "this morning", "last night", "the weekend", "that day", "the next day".
TimeGrammar::Found TimeGrammar::deictic(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  const auto at = [&](std::size_t end, int days) {
    return TimeMatch{i, end, day_interval(base::add_days(s.anchor, days)), DateBasis::kRelative};
  };
  if (const auto days = word(i, TimeWordKind::kDeictic)) return at(i + 1, *days);
  std::size_t k = is(i, "the") ? i + 1 : i;
  if (is(k, "day") && is(k + 1, "before") && is(k + 2, "yesterday")) return at(k + 3, -2);
  if (is(k, "day") && is(k + 1, "after") && is(k + 2, "tomorrow")) return at(k + 3, 2);
  if (is(i, "last") && is(i + 1, "night")) return at(i + 2, -1);
  if (is(i, "this") && word(i + 1, TimeWordKind::kDayPart)) return at(i + 2, 0);
  if ((is(i, "earlier") || is(i, "later")) && word(i + 1, TimeWordKind::kDeictic))
    return at(i + 2, *word(i + 1, TimeWordKind::kDeictic));
  const Date context = s.context.is_set() ? s.context : s.anchor;
  const auto from_context = [&](std::size_t end, int days) {
    return TimeMatch{i, end, day_interval(base::add_days(context, days)), DateBasis::kRelative};
  };
  if ((is(i, "that") || is(i, "same")) && is(i + 1, "day")) return from_context(i + 2, 0);
  if (is(i, "the") && is(k, "same") && is(k + 1, "day")) return from_context(k + 2, 0);
  if (is(i, "the") && (is(k, "next") || is(k, "following")) && is(k + 1, "day")) return from_context(k + 2, 1);
  if (is(i, "the") && (is(k, "previous") || is(k, "preceding")) && is(k + 1, "day")) return from_context(k + 2, -1);
  if (is(i, "the") && is(k, "weekend")) {
    const int back = s.direction == Direction::kFuture || base::weekday(s.anchor) >= 6 ? 0 : -1;
    return TimeMatch{i, k + 1, unit_at(s.anchor, TimeUnit::kWeekend, back), DateBasis::kRelative};
  }
  return std::nullopt;
}

// "last week", "this month", "next year", "the current decade", "earlier this week", "later this year", "the past
// year".
TimeGrammar::Found TimeGrammar::shifted_unit(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  const auto edge_word = word(i, TimeWordKind::kEdge);
  const bool earlier = edge_word && is(i, "earlier");
  const bool later = edge_word && is(i, "later");
  std::size_t at = earlier || later ? i + 1 : i;
  if (is(at, "the")) ++at;
  const auto direction = word(at, TimeWordKind::kShift);
  if (!direction) return std::nullopt;
  std::size_t end = at + 1;
  if (is(end, "calendar") || is(end, "fiscal") || is(end, "academic")) ++end;
  const auto unit_value = word(end, TimeWordKind::kUnit);
  if (!unit_value) return std::nullopt;
  const auto unit = static_cast<TimeUnit>(*unit_value);
  ++end;
  const bool plural = pieces_[end - 1].lower.ends_with('s');
  if (plural || unit == TimeUnit::kHour || (unit == TimeUnit::kDay && *direction == 0)) return std::nullopt;
  Interval value = unit_at(s.anchor, unit, *direction);
  if (*direction == -2) value = {shift(s.anchor, unit, -1), s.anchor, Granularity::kInterval};
  if (*direction == 2)
    value = unit == TimeUnit::kDay || unit == TimeUnit::kYear
                ? unit_at(s.anchor, unit, 1)
                : Interval{s.anchor, shift(s.anchor, unit, 1), Granularity::kInterval};
  if (earlier && value.start < s.anchor && s.anchor <= value.end)
    value = {value.start, s.anchor, Granularity::kInterval};
  if (later && value.start <= s.anchor && s.anchor < value.end) value = {s.anchor, value.end, Granularity::kInterval};
  return TimeMatch{i, end, value, DateBasis::kRelative};
}

// "the past two weeks", "the last few days", "the next three months", "recent days", "the coming weeks".
TimeGrammar::Found TimeGrammar::counted_shift(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  std::size_t at = is(i, "the") || is(i, "these") ? i + 1 : i;
  const bool recent = is(at, "recent");
  const auto direction = recent ? std::optional<int>(-2) : word(at, TimeWordKind::kShift);
  if (!direction || *direction == 0) return std::nullopt;
  std::size_t end = at + 1;
  int count = 3;
  const auto number = count_at(end, end);
  if (number) count = *number;
  const auto unit_value = word(end, TimeWordKind::kUnit);
  if (!unit_value || !pieces_[end].lower.ends_with('s') || is(i, "these")) return std::nullopt;
  const auto unit = static_cast<TimeUnit>(*unit_value);
  // "the following days" count from another day; "the previous two quarters" do from this one.
  if (!number && (is(at, "following") || is(at, "previous") || is(at, "preceding"))) return std::nullopt;
  if (unit == TimeUnit::kQuarter || unit == TimeUnit::kDecade) {  // whole ones: "the last two quarters"
    const int near = *direction < 0 ? -1 : 1;
    const Interval first = unit_at(s.anchor, unit, *direction < 0 ? -count : near);
    const Interval last = unit_at(s.anchor, unit, *direction < 0 ? near : count);
    return TimeMatch{i, end + 1, {first.start, last.end, Granularity::kInterval}, DateBasis::kRelative};
  }
  const Date other = shift(s.anchor, unit, *direction < 0 ? -count : count);
  return TimeMatch{
      i, end + 1, {std::min(other, s.anchor), std::max(other, s.anchor), Granularity::kInterval}, DateBasis::kRelative};
}

// "two days ago", "a week earlier", "three months later", "five years from now".
TimeGrammar::Found TimeGrammar::counted_unit(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  std::size_t end = 0;
  const auto count = count_at(i, end);
  if (!count) return std::nullopt;
  const auto unit_value = word(end, TimeWordKind::kUnit);
  if (!unit_value) return std::nullopt;
  const auto unit = static_cast<TimeUnit>(*unit_value);
  ++end;
  if (is(end, "from") && (is(end + 1, "now") || is(end + 1, "today"))) {
    Interval value = unit_at(s.anchor, unit, *count);
    return TimeMatch{i, end + 2, value, DateBasis::kRelative};
  }
  if (is(end, "from")) return counted_from_day(i, end + 1, unit, *count, s);  // "three days from Tuesday"
  const auto after = word(end, TimeWordKind::kAfter);
  if (!after || (is(end, "back") && s.direction == Direction::kFuture) || is(end, "on")) return std::nullopt;
  // "before" and "after" need a day of their own: "two days before the vote" is left unresolved.
  if (is(end, "before") || is(end, "prior") || is(end, "after") || is(end, "afterwards")) {
    const std::size_t at = is(end, "prior") && is(end + 1, "to") ? end + 2 : end + 1;
    return counted_from_day(i, at, unit, is(end, "after") ? *count : -*count, s);
  }
  const bool ago = *after == -1;
  const Date from = ago || *after == 2 || !s.context.is_set() ? s.anchor : s.context;
  const int days = *after < 0 ? -*count : *count;
  Interval value = unit_at(from, unit, days);
  if (unit == TimeUnit::kWeek || unit == TimeUnit::kFortnight) value = day_interval(shift(from, unit, days));
  value.granularity = granularity_of(unit);
  return TimeMatch{i, end + 1, value, DateBasis::kRelative};
}

// "three days after January 12", "the week before Christmas".
TimeGrammar::Found TimeGrammar::counted_from_day(std::size_t i, std::size_t at, TimeUnit unit, int count,
                                                 const Setting& s) const {
  for (const Found& day :
       {month_day(at, s), day_month(at, s), numeric(at), holiday(at, s), deictic(at, s), weekday(at, s)}) {
    if (!day || day->value.granularity != Granularity::kDay) continue;
    Interval value = day_interval(shift(day->value.start, unit, count));
    value.granularity = granularity_of(unit);
    return TimeMatch{i, day->end, value, day->basis};
  }
  return std::nullopt;
}

// "later in the year", "earlier in the week", "the rest of the month", "the week after next", "the month before last".
TimeGrammar::Found TimeGrammar::part_of_unit(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  std::size_t at = is(i, "the") ? i + 1 : i;
  if (const auto unit_value = word(at, TimeWordKind::kUnit); unit_value && at > i) {
    const auto unit = static_cast<TimeUnit>(*unit_value);
    const std::size_t last = is(at + 2, "the") ? at + 3 : at + 2;
    if (is(at + 1, "after") && is(last, "next"))
      return TimeMatch{i, last + 1, unit_at(s.anchor, unit, 2), DateBasis::kRelative};
    if (is(at + 1, "before") && is(last, "last"))
      return TimeMatch{i, last + 1, unit_at(s.anchor, unit, -2), DateBasis::kRelative};
    return std::nullopt;
  }
  const bool rest = is(at, "rest") || is(at, "remainder");
  const bool later = is(at, "later") || (is(at, "late") && is(at + 1, "in"));
  const bool earlier = is(at, "earlier");
  if (!rest && !later && !earlier) return std::nullopt;
  if (!is(at + 1, rest ? "of" : "in") || !(is(at + 2, "the") || is(at + 2, "this"))) return std::nullopt;
  const auto unit_value = word(at + 3, TimeWordKind::kUnit);
  if (!unit_value) return std::nullopt;
  Interval value = unit_at(s.anchor, static_cast<TimeUnit>(*unit_value), 0);
  if (earlier) value.end = s.anchor;
  if (rest || later) value.start = s.anchor;
  value.granularity = Granularity::kInterval;
  return TimeMatch{i, at + 4, value, DateBasis::kRelative};
}

// "early March", "late last year", "mid-2015", "the start of the year", "at the end of February", "the middle of next
// week".
TimeGrammar::Found TimeGrammar::edge(std::size_t i, const Setting& s) const {
  std::size_t at = is(i, "the") ? i + 1 : i;
  bool very = is(at, "very");
  if (very) ++at;
  const auto value = word(at, TimeWordKind::kEdge);
  if (!value) return std::nullopt;
  const auto which = static_cast<Edge>(*value);
  std::size_t end = at + 1;
  const bool noun = which == Edge::kStart || which == Edge::kEnd || is(at, "middle");
  if (is(at, "mid") && end < pieces_.size() && is_dash(pieces_[end].lower)) ++end;
  if (noun) {
    if (!is(end, "of")) return std::nullopt;
    ++end;
  } else if (is(end, "in") || is(end, "on")) {
    ++end;
  }
  if (is(end, "the") || is(end, "this")) {
    const auto unit_value = word(end + 1, TimeWordKind::kUnit);
    const bool century = unit_value && static_cast<TimeUnit>(*unit_value) == TimeUnit::kCentury;
    if (unit_value && s.anchor.is_set() && (noun || century || is(end, "this"))) {
      const Interval whole = unit_at(s.anchor, static_cast<TimeUnit>(*unit_value), 0);
      return TimeMatch{i, end + 2, edge_of(whole, which), DateBasis::kRelative};
    }
  }
  std::size_t inner = is(end, "the") ? end + 1 : end;
  Found whole;
  for (const Found& found : {month_alone(inner, s), decade(end, s), decade(inner, s), shifted_unit(inner, s),
                             quarter(end, s), season(end, s)}) {
    if (found && (!whole || found->end > whole->end)) whole = found;
  }
  std::size_t year_end = 0;
  if (!whole) {
    const auto y = year_at(inner, year_end, false);
    if (y) whole = TimeMatch{inner, year_end, year_interval(*y), DateBasis::kExplicit};
  }
  if (!whole && word(inner, TimeWordKind::kMonth) && s.anchor.is_set()) {
    // "early May": the edge word makes the month sure.
    const int month = *word(inner, TimeWordKind::kMonth);
    const int y =
        nearest_year(s.anchor, month, 15, s.direction == Direction::kFuture ? Direction::kFuture : Direction::kPast);
    whole = TimeMatch{inner, inner + 1, month_interval(y, month), DateBasis::kRelative};
  }
  if (!whole && !noun && s.anchor.is_set() &&
      (word(end, TimeWordKind::kWeekday) || word(end, TimeWordKind::kDeictic))) {
    for (Found day : {weekday(end, s), deictic(end, s)}) {  // "late Thursday", "early on Monday"
      if (day) {
        day->first = i;
        return day;
      }
    }
  }
  if (!whole) return std::nullopt;
  if (whole->value.granularity == Granularity::kDay || is(at, "earlier") || is(at, "later")) return std::nullopt;
  return TimeMatch{i, whole->end, edge_of(whole->value, which), whole->basis};
}

// "the first week of April", "the last day of the month", "the week of April 8", "the weekend of 3 May".
TimeGrammar::Found TimeGrammar::ordinal_of(std::size_t i, const Setting& s) const {
  std::size_t at = is(i, "the") ? i + 1 : i;
  const auto ordinal = word(at, TimeWordKind::kOrdinal);
  std::size_t unit_at_piece = ordinal ? at + 1 : at;
  int units = 1;  // "the first two weeks of May"
  if (const auto many = ordinal ? count_at(unit_at_piece, unit_at_piece) : std::nullopt) units = *many;
  const auto unit_value = word(unit_at_piece, TimeWordKind::kUnit);
  const auto day_name = word(unit_at_piece, TimeWordKind::kWeekday);
  std::size_t end = unit_at_piece + 1;
  if ((!unit_value && !day_name) || !(is(end, "of") || is(end, "in"))) return std::nullopt;
  end += is(end + 1, "the") || is(end + 1, "this") ? 2 : 1;
  if (!ordinal) {  // "the week of April 8"
    if (!unit_value || at == i) return std::nullopt;
    const auto unit = static_cast<TimeUnit>(*unit_value);
    if (unit != TimeUnit::kWeek && unit != TimeUnit::kWeekend) return std::nullopt;
    for (const Found& day : {month_day(end, s), day_month(end, s)}) {
      if (day) return TimeMatch{i, day->end, unit_at(day->value.start, unit, 0), day->basis};
    }
    return std::nullopt;
  }
  Found whole;
  for (const Found& found : {month_alone(end, s), shifted_unit(end, s), year(end)}) {
    if (found && (!whole || found->end > whole->end)) whole = found;
  }
  if (!whole && word(end, TimeWordKind::kUnit) && s.anchor.is_set()) {
    whole = TimeMatch{end, end + 1, unit_at(s.anchor, static_cast<TimeUnit>(*word(end, TimeWordKind::kUnit)), 0),
                      DateBasis::kRelative};
  }
  if (!whole) return std::nullopt;
  const Interval span = whole->value;
  Interval value = span;
  if (day_name) {
    Date day = nearest_weekday(span.start, *day_name, Direction::kFuture);
    day = *ordinal == 0 ? nearest_weekday(span.end, *day_name, Direction::kPast)
                        : base::add_days(day, 7 * (*ordinal - 1));
    value = day_interval(day);
  } else if (units > 1) {
    if (*ordinal > 1) return std::nullopt;
    const auto unit = static_cast<TimeUnit>(*unit_value);
    value = *ordinal == 1
                ? Interval{span.start, base::add_days(shift(span.start, unit, units), -1), Granularity::kInterval}
                : Interval{shift(base::add_days(span.end, 1), unit, -units), span.end, Granularity::kInterval};
  } else {
    const auto unit = static_cast<TimeUnit>(*unit_value);
    if (unit == TimeUnit::kYear || unit == TimeUnit::kDecade || unit == TimeUnit::kCentury || unit == TimeUnit::kHour)
      return std::nullopt;
    if (unit == TimeUnit::kWeek) {
      // ISO: the week that holds the month's first Thursday is its first.
      Date first = nearest_weekday(span.start, 4, Direction::kFuture);
      if (*ordinal == 0) first = nearest_weekday(span.end, 4, Direction::kPast);
      value = week_of(base::add_days(first, *ordinal == 0 ? 0 : 7 * (*ordinal - 1)));
    } else {
      value = *ordinal == 0 ? unit_at(span.end, unit, 0) : unit_at(shift(span.start, unit, *ordinal - 1), unit, 0);
    }
  }
  if (value.start < base::add_days(span.start, -7) || value.end > base::add_days(span.end, 7)) return std::nullopt;
  return TimeMatch{i, whole->end, value, whole->basis};
}

// "in two weeks", "within 48 hours": a day ahead, only when the clause looks ahead.
TimeGrammar::Found TimeGrammar::in_units(std::size_t i, const Setting& s) const {
  const bool within = is(i, "within");
  if (!s.anchor.is_set() || (!within && !is(i, "in"))) return std::nullopt;
  if (s.direction == Direction::kPast) return std::nullopt;
  std::size_t end = 0;
  std::size_t at = i + 1;
  if (is(at, "the") && is(at + 1, "next")) at += 2;
  const auto count = count_at(at, end);
  if (!count) return std::nullopt;
  const auto unit_value = word(end, TimeWordKind::kUnit);
  if (!unit_value) return std::nullopt;
  const auto unit = static_cast<TimeUnit>(*unit_value);
  ++end;
  if (is(end, "'") || is(end, "\u2019")) end += is(end + 1, "time") ? 2 : 0;
  const Date day = shift(s.anchor, unit, *count);
  if (within) return TimeMatch{i, end, {s.anchor, day, Granularity::kInterval}, DateBasis::kRelative};
  Interval value = day_interval(day);
  value.granularity = granularity_of(unit);
  return TimeMatch{i, end, value, DateBasis::kRelative};
}

}  // namespace casus::discourse
