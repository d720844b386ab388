// Decades, centuries, quarters, halves, fiscal years, seasons and feasts.
#include <algorithm>

#include "discourse/names.h"
#include "discourse/time_grammar.h"

namespace casus::discourse {

namespace {

Date make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

int full_decade(int two_digits) { return two_digits < 20 ? 2000 + two_digits : 1900 + two_digits; }

Interval months_from(int year, int month, int months, Granularity granularity) {
  const Date first = make_date(year, month, 1);
  return {first, base::add_days(base::add_months(first, months), -1), granularity};
}

// Quarter 1..4 or half 1..2 of a year.
Interval part_of_year(int part, bool half, int year) {
  if (!half) return quarter_interval(year, std::max(part, 1));
  return months_from(year, part <= 1 ? 1 : 7, 6, Granularity::kInterval);
}

}  // namespace

// "the 1990s", "1990's", "the '80s", "the 70's", "the nineties", "the nineteen seventies", "the two thousands".
TimeGrammar::Found TimeGrammar::decade(std::size_t i) const {
  const bool definite = is(i, "the");
  std::size_t at = definite ? i + 1 : i;
  if (Found found = century(i, at)) return found;
  const bool cut = is_sign(at, is_apostrophe);
  if (cut) ++at;
  if (at < pieces_.size() && pieces_[at].is_number && pieces_[at].number % 10 == 0) {
    const bool apostrophe = is_sign(at + 1, is_apostrophe);
    const std::size_t s_at = apostrophe ? at + 2 : at + 1;
    if (!is(s_at, "s") || (pieces_[s_at].space_before && !apostrophe && pieces_[at].digits == 2)) return std::nullopt;
    if (pieces_[at].digits == 4 && pieces_[at].number >= 1000 && pieces_[at].number <= 2100) {
      return TimeMatch{i, s_at + 1, decade_interval(pieces_[at].number), DateBasis::kExplicit};
    }
    const bool near = definite || cut || (at > 0 && is_any(at - 1, {"in", "early", "late", "mid", "-", "of", "since"}));
    if (pieces_[at].digits != 2 || !near) return std::nullopt;
    return TimeMatch{i, s_at + 1, decade_interval(full_decade(pieces_[at].number)), DateBasis::kExplicit};
  }
  if (is(at, "two") && is(at + 1, "thousands")) {
    return TimeMatch{i, at + 2, decade_interval(2000), DateBasis::kExplicit};
  }
  const auto tens = word(at, TimeWordKind::kNumber);
  std::size_t name = at;
  if (tens && (*tens == 19 || *tens == 18 || *tens == 20)) name = is_sign(at + 1, is_dash) ? at + 2 : at + 1;
  if (name > at && is(name, "thousands")) return std::nullopt;
  const auto named = word(name, TimeWordKind::kDecade);
  const bool near = i > 0 && is_any(i - 1, {"in", "early", "late", "mid", "-", "since"});
  if (!named || (name == at && ((!definite && !near) || is_any(at, {"tens", "thousands"})))) return std::nullopt;
  const int first = name == at ? named.value_or(0) : 100 * tens.value_or(0) + named.value_or(0) % 100;
  return TimeMatch{i, name + 1, decade_interval(first), DateBasis::kExplicit};
}

// "the 19th century", "the twentieth century".
TimeGrammar::Found TimeGrammar::century(std::size_t i, std::size_t at) const {
  std::size_t end = 0;
  const auto number = ordinal(at, end);
  if (!number || *number < 5 || *number > 21) return std::nullopt;
  if (is_sign(end, is_dash)) ++end;
  if (!is(end, "century")) return std::nullopt;
  const int first = 100 * (*number - 1);
  const Interval value{make_date(first, 1, 1), make_date(first + 99, 12, 31), Granularity::kInterval};
  return TimeMatch{i, end + 1, value, DateBasis::kExplicit};
}

// "Q3", "H1", "the third quarter", "the second half"; the last one is 4 or 2.
std::optional<int> TimeGrammar::part_at(std::size_t i, std::size_t& end, bool& half) const {
  if (is(i, "the")) ++i;
  half = is(i, "h");
  if ((half || is(i, "q")) && is_joined(i + 1) && pieces_[i + 1].is_number && pieces_[i + 1].number >= 1 &&
      pieces_[i + 1].number <= (half ? 2 : 4)) {
    end = i + 2;
    return pieces_[i + 1].number;
  }
  std::size_t after = 0;
  const auto number = ordinal(i, after);
  if (!number) return std::nullopt;
  if (is(after, "fiscal") || is(after, "calendar") || is_sign(after, is_dash)) ++after;
  half = is(after, "half");
  if ((!half && !is(after, "quarter")) || *number > (half ? 2 : 4)) return std::nullopt;
  if (*number == 0 && !is(after + 1, "of")) return std::nullopt;  // "last quarter" counts from now
  end = after + 1;
  return *number == 0 ? (half ? 2 : 4) : *number;
}

// "the first quarter of 2015", "Q3 2014", "2014-Q3", "the second half of last year", "next year's first quarter", "the
// second half of March".
TimeGrammar::Found TimeGrammar::quarter(std::size_t i, const Setting& s) const {
  bool half = false;
  std::size_t end = 0, at = i;
  auto before = year_possessive(i, at, s);
  if (!before && (before = year_at(i, at, false)) && (is_sign(at, is_dash) || is(at, ","))) ++at;
  const auto part = part_at(before ? at : i, end, half);
  if (!part) return std::nullopt;
  if (before) return TimeMatch{i, end, part_of_year(*part, half, *before), DateBasis::kExplicit};
  std::size_t of = is_any(end, {"of", ",", "in", "-"}) ? end + 1 : end;
  if (is(of, "the")) ++of;
  if (const auto year = year_at(is(of, "year") ? of + 1 : of, of, false)) {
    return TimeMatch{i, of, part_of_year(*part, half, *year), DateBasis::kExplicit};
  }
  if (!s.anchor.is_set()) return std::nullopt;
  if (const auto year = relative_year(end, end, s)) {
    return TimeMatch{i, end, part_of_year(*part, half, *year), DateBasis::kRelative};
  }
  if (half) {
    const Found whole = is(end, "of") ? whole_at(end + 1, s) : std::nullopt;
    if (!whole || whole->value.granularity == Granularity::kDay) return std::nullopt;
    const int days = base::to_day_number(whole->value.end) - base::to_day_number(whole->value.start) + 1;
    const Date middle = base::add_days(whole->value.start, days / 2);
    const Interval value = *part == 1 ? Interval{whole->value.start, base::add_days(middle, -1), Granularity::kInterval}
                                      : Interval{middle, whole->value.end, Granularity::kInterval};
    return TimeMatch{i, whole->end, value, whole->basis};
  }
  int year = s.anchor.year;
  if (s.direction == Direction::kPast && quarter_interval(year, *part).start > s.anchor) --year;
  if (s.direction == Direction::kFuture && quarter_interval(year, *part).end < s.anchor) ++year;
  return TimeMatch{i, end, quarter_interval(year, *part), DateBasis::kRelative};
}

// Fiscal years run October to September and bear the later year, as in the United States; with two years ("the 2014-15
// financial year") April to March, as in India, Britain and Japan. School years run September to August.
TimeGrammar::Found TimeGrammar::fiscal_year(std::size_t i, const Setting& s) const {
  std::size_t at = is(i, "the") ? i + 1 : i;
  const auto by = s.anchor.is_set() ? word(at, TimeWordKind::kShift) : std::nullopt;
  if (by) ++at;
  Found years = by ? std::nullopt : year_or_years(at);
  if (years) at = years->end;
  const bool school = is_any(at, {"academic", "school"});
  const bool shorthand = is(at, "fy");
  if (!school && !shorthand && !is_any(at, {"fiscal", "financial"})) return std::nullopt;
  const bool noun = is(at + 1, "year");
  if (!noun && !shorthand && (!is(at, "fiscal") || by || years)) return std::nullopt;  // "fiscal 2014"
  at += noun ? 2 : 1;
  if (!by && !years) {
    years = year_or_years(at);
    if (!years) return std::nullopt;
    at = years->end;
  }
  const int first_month = school ? 9 : 10;
  if (by) {
    const int current = s.anchor.year - (s.anchor.month < first_month ? 1 : 0);
    const Interval value = months_from(current + std::clamp(*by, -1, 1), first_month, 12, Granularity::kYear);
    return TimeMatch{i, at, value, DateBasis::kRelative};
  }
  const Interval named = years.value_or(TimeMatch{}).value;
  const bool pair = named.end.year != named.start.year;
  const int start = named.start.year - (school || pair ? 0 : 1);
  const Interval value = months_from(start, pair && !school ? 4 : first_month, 12, Granularity::kYear);
  return TimeMatch{i, at, value, DateBasis::kExplicit};
}

// "2014", "2014-15"; "19" after "FY".
TimeGrammar::Found TimeGrammar::year_or_years(std::size_t i) const {
  std::size_t end = 0;
  if (Found years = split_year(i)) return years;
  if (const auto year = year_at(i, end, false)) {
    return TimeMatch{i, end, year_interval(*year), DateBasis::kExplicit};
  }
  if (i == 0 || !is(i - 1, "fy") || i >= pieces_.size() || pieces_[i].digits != 2) return std::nullopt;
  return TimeMatch{i, i + 1, year_interval(2000 + pieces_[i].number), DateBasis::kExplicit};
}

// "summer 2015", "the summer of 2015", "last summer", "this spring", "in the autumn", "last year's winter",
// "midsummer".
TimeGrammar::Found TimeGrammar::season(std::size_t i, const Setting& s) const {
  std::size_t at = i;
  const auto possessed = year_possessive(i, at, s);
  if (!possessed) at = is(i, "the") ? i + 1 : i;
  auto direction = possessed ? std::nullopt : word(at, TimeWordKind::kShift);
  if (direction && word(at + 1, TimeWordKind::kShift)) direction = word(++at, TimeWordKind::kShift);
  if (direction) ++at;
  const auto value = word(at, TimeWordKind::kSeason);
  if (!value) return std::nullopt;
  const auto season = static_cast<Season>(*value);
  std::size_t end = at + 1;
  if (possessed) return TimeMatch{i, end, season_interval(*possessed, season), DateBasis::kRelative};
  if (const auto year = year_at(end, end, true)) {
    return TimeMatch{i, end, season_interval(*year, season), DateBasis::kExplicit};
  }
  if (!s.anchor.is_set()) return std::nullopt;
  if (const auto year = relative_year(end, end, s)) {
    return TimeMatch{i, end, season_interval(*year, season), DateBasis::kRelative};
  }
  if (const auto year = year_behind(end, TimeWordKind::kSeason, s)) {
    return TimeMatch{i, end, season_interval(*year, season), DateBasis::kExplicit};
  }
  const bool in_the =
      at > i && is(i, "the") && i > 0 && is_any(i - 1, {"in", "by", "during", "over", "until", "since", "before"});
  if (!direction && !in_the) return std::nullopt;
  int year = s.anchor.year;
  const Interval this_year = season_interval(year, season);
  const int step = direction.value_or(s.direction == Direction::kFuture ? 1 : -1);
  const bool past = step < 0;
  const bool future = step > 0;
  if (past && (direction ? this_year.end >= s.anchor : this_year.start > s.anchor)) --year;
  if (future && this_year.start <= s.anchor) ++year;
  if (!past && !future && season == Season::kWinter && s.anchor.month <= 2) --year;
  return TimeMatch{i, end, season_interval(year, season), DateBasis::kRelative};
}

// The holiday's year: named, "last year", or by tense; "weekend" or "week" after its name widens it.
TimeGrammar::Found TimeGrammar::holiday_in(std::size_t i, std::size_t end, const Holiday& holiday,
                                           const Setting& s) const {
  if (holiday.rule == Holiday::Rule::kOnce) {
    return TimeMatch{i, end, day_interval(holiday.dates.front()), DateBasis::kExplicit};
  }
  std::size_t noun = end;  // "Labor Day weekend 2021"
  if (is_any(end, {"weekend", "week"})) ++end;
  auto year = year_at(end, end, true);
  const bool named = year.has_value();
  if (!year) year = relative_year(end, end, s);
  const auto direction = word(i, TimeWordKind::kShift);
  if (!year) {
    if (!s.anchor.is_set()) return std::nullopt;
    year = s.anchor.year;
    const auto days = days_of(holiday, *year);
    if (!days) return std::nullopt;
    const bool past = direction ? *direction < 0 : s.direction == Direction::kPast;
    const bool future = direction ? *direction > 0 : s.direction == Direction::kFuture;
    if (past && days->start > s.anchor) --*year;
    if (future && days->end < s.anchor) ++*year;
    if (!past && !future && !direction) {
      year = nearest_year(s.anchor, days->start.month, days->start.day, Direction::kNearest);
    }
  }
  const auto days = days_of(holiday, *year);
  if (!days) return std::nullopt;
  TimeMatch match{i, end, *days, named ? DateBasis::kExplicit : DateBasis::kRelative};
  if (end > noun && !is_any(noun, {"weekend", "week"}) && is_any(end, {"weekend", "week"})) {
    noun = end;  // "Labor Day 2021 weekend"
    ++match.end;
  }
  if (is(noun, "weekend")) match.value = weekend_around(days->start);
  if (is(noun, "week")) match.value = week_of(days->start);
  return match;
}

TimeGrammar::Found TimeGrammar::holiday(std::size_t i, const Setting& s) const {
  const auto direction = word(i, TimeWordKind::kShift);
  std::size_t at = direction ? i + 1 : i;
  const auto possessed = year_possessive(i, at, s);
  if (is(at, "the")) ++at;
  if (at >= pieces_.size() || !starts_holiday(at)) return std::nullopt;
  const TimeLexicon::HolidayMatch match = lexicon_.find_holiday(pieces_, at);
  if (match.holiday == nullptr || match.holiday->rule == Holiday::Rule::kNever) return std::nullopt;
  if (possessed) {
    const auto days = days_of(*match.holiday, *possessed);
    if (!days) return std::nullopt;
    return TimeMatch{i, at + match.words, *days, DateBasis::kRelative};
  }
  return holiday_in(i, at + match.words, *match.holiday, s);
}

}  // namespace casus::discourse
