// Dates that name their month, year, quarter, season or feast.
#include <array>

#include "discourse/time_grammar.h"

namespace casus::discourse {

using base::Date;

namespace {

bool is_day(int year, int month, int day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= base::days_in_month(year, month);
}

Date make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

int full_year(int two_digits) { return two_digits < 50 ? 2000 + two_digits : 1900 + two_digits; }

}  // namespace

// 2019-04-11, 2019/4/11, 4/11/2019 (American unless the first number is over 12), 11.04.2019 (day first), 4/11/19.
TimeGrammar::Found TimeGrammar::numeric(std::size_t i) const {
  if (i + 4 >= pieces_.size() || !pieces_[i].is_number || !pieces_[i + 2].is_number || !pieces_[i + 4].is_number) {
    return std::nullopt;
  }
  const std::string& sign = pieces_[i + 1].lower;
  if ((sign != "-" && sign != "/" && sign != ".") || pieces_[i + 3].lower != sign) return std::nullopt;
  for (std::size_t k = i + 1; k <= i + 4; ++k) {
    if (pieces_[k].space_before) return std::nullopt;
  }
  const int a = pieces_[i].number, b = pieces_[i + 2].number, c = pieces_[i + 4].number;
  if (pieces_[i].digits == 4) {
    if (!is_day(a, b, c)) return std::nullopt;
    return TimeMatch{i, i + 5, day_interval(make_date(a, b, c)), DateBasis::kExplicit};
  }
  if (pieces_[i].digits > 2 || pieces_[i + 2].digits > 2) return std::nullopt;
  const bool short_year = pieces_[i + 4].digits == 2 && sign == "/";
  if (pieces_[i + 4].digits != 4 && !short_year) return std::nullopt;
  const int year = short_year ? full_year(c) : c;
  const bool day_first = sign == "." || a > 12;
  const int month = day_first ? b : a;
  const int day = day_first ? a : b;
  if (!is_day(year, month, day)) return std::nullopt;
  return TimeMatch{i, i + 5, day_interval(make_date(year, month, day)), DateBasis::kExplicit};
}

// "11 April 2019", "the 11th of April", "11April".
TimeGrammar::Found TimeGrammar::day_month(std::size_t i, const Setting& s) const {
  std::size_t end = 0;
  const auto day = day_number(i, end);
  if (!day) return std::nullopt;
  if (is(end, "of") || is(end, "day")) ++end;
  if (is(end, "of")) ++end;
  const bool joined =
      is(end, "-") || is(end, "/") || (is(end, ".") && pieces_[i].is_number);  // "05-Aug-2016", "16. Nov."
  if (joined) ++end;
  const auto month = word(end, TimeWordKind::kMonth);
  if (!month) return std::nullopt;
  ++end;
  if (joined && (is(end, "-") || is(end, "/"))) ++end;
  if (is(end, ".") && pieces_[end - 1].lower.size() <= 4) ++end;
  auto year = year_at(end, end, true);
  if (!year) {
    if (!s.anchor.is_set()) return std::nullopt;
    if (is(end, "last") && is(end + 1, "year")) {
      year = s.anchor.year - 1;
      end += 2;
    } else {
      year = nearest_year(s.anchor, *month, *day, s.direction);
    }
  }
  if (!is_day(*year, *month, *day)) return std::nullopt;
  return TimeMatch{i, end, day_interval(make_date(*year, *month, *day)), DateBasis::kExplicit};
}

// "April 11", "April 11th, 2019", "Apr. 11".
TimeGrammar::Found TimeGrammar::month_day(std::size_t i, const Setting& s) const {
  const auto month = word(i, TimeWordKind::kMonth);
  if (!month) return std::nullopt;
  std::size_t at = i + 1;
  if (is(at, ".") && pieces_[i].lower.size() <= 4) ++at;
  if (is(at, "the")) ++at;
  std::size_t end = 0;
  const auto day = day_number(at, end);
  if (!day) return std::nullopt;
  // "May 10,000": a number, not a day.
  if (is(end, ",") && end + 1 < pieces_.size() && pieces_[end + 1].is_number && !pieces_[end + 1].space_before) {
    if (pieces_[end + 1].digits != 4) return std::nullopt;
  }
  auto year = year_at(end, end, true);
  if (!year) {
    if (!s.anchor.is_set()) return std::nullopt;
    if (is(end, "last") && is(end + 1, "year")) {
      year = s.anchor.year - 1;
      end += 2;
    } else {
      year = nearest_year(s.anchor, *month, *day, s.direction);
    }
  }
  if (!is_day(*year, *month, *day)) return std::nullopt;
  return TimeMatch{i, end, day_interval(make_date(*year, *month, *day)), DateBasis::kExplicit};
}

// "March 2015", "in March", "last March", "March of last year", "this March".
TimeGrammar::Found TimeGrammar::month_alone(std::size_t i, const Setting& s) const {
  const auto direction = word(i, TimeWordKind::kShift);
  const std::size_t at = direction ? i + 1 : i;
  const auto month = word(at, TimeWordKind::kMonth);
  if (!month) return std::nullopt;
  std::size_t end = at + 1;
  if (is(end, ".") && pieces_[at].lower.size() <= 4 && end + 1 < pieces_.size() && pieces_[end + 1].is_number) ++end;
  if ((is(end, "-") || is(end, "/")) && year_at(end + 1, end, false)) {  // "Dec-2018"
    return TimeMatch{i, end, month_interval(pieces_[end - 1].number, *month), DateBasis::kExplicit};
  }
  if (const auto year = year_at(end, end, true)) {
    return TimeMatch{i, end, month_interval(*year, *month), DateBasis::kExplicit};
  }
  if (!s.anchor.is_set()) return std::nullopt;
  if (is(at, "mar") || is(at, "jan") || is(at, "jun")) return std::nullopt;  // alone they are mostly names
  const std::size_t of = is(end, "of") ? end + 1 : end;
  const auto year_shift = word(of, TimeWordKind::kShift);
  if (year_shift && is(of + 1, "year")) {
    return TimeMatch{i, of + 2, month_interval(s.anchor.year + *year_shift % 2, *month), DateBasis::kRelative};
  }
  if (is(at, "may") || is(at, "march") || is(at, "august")) {
    // A month only where something says so: "in May", "last March", "by August".
    constexpr std::array<std::string_view, 13> kBefore = {"in",   "since", "by", "until",   "till",   "from", "early",
                                                          "late", "mid",   "of", "through", "during", "to"};
    bool ok = direction.has_value() || (at > 0 && is(at - 1, "-"));
    for (std::string_view before : kBefore) ok |= at > 0 && is(at - 1, before);
    if (!ok) return std::nullopt;
  }
  int year = s.anchor.year;
  if (direction && *direction < 0) {
    year = *month < s.anchor.month ? year : year - 1;
  } else if (direction && *direction > 0) {
    year = *month > s.anchor.month ? year : year + 1;
  } else if (!direction) {
    const bool this_month = *month == s.anchor.month;
    year = this_month ? year : nearest_year(s.anchor, *month, s.direction == Direction::kNearest ? 15 : 1, s.direction);
  }
  return TimeMatch{i, end, month_interval(year, *month), DateBasis::kRelative};
}

bool TimeGrammar::followed_by_noun_count(std::size_t i) const {
  constexpr std::array<std::string_view, 24> kCounted = {
      "people",     "soldiers",  "troops",    "km",   "kilometers", "kilometres", "miles",    "percent",
      "hours",      "dollars",   "euros",     "men",  "women",      "others",     "refugees", "migrants",
      "protesters", "civilians", "prisoners", "tons", "tonnes",     "years",      "days",     "feet"};
  for (std::string_view noun : kCounted) {
    if (is(i, noun)) return true;
  }
  return is(i, "%");
}

// A bare year: "in 2014", "the 2016 election", "2014 protests"; not "2000 people", "$2000", "Resolution 1929".
TimeGrammar::Found TimeGrammar::year(std::size_t i) const {
  std::size_t end = 0;
  const auto value = year_at(i, end, false);
  if (!value || *value > 2100) return std::nullopt;
  constexpr std::array<std::string_view, 16> kSure = {"in",   "since",  "by",     "until", "till",  "of",
                                                      "from", "during", "before", "after", "early", "late",
                                                      "mid",  "to",     "and",    "year"};
  if (i > 0 && !pieces_[i].space_before && !is(i - 1, "-") && !is(i - 1, "(") && !is(i - 1, "\u2013"))
    return std::nullopt;
  if (end < pieces_.size() && !pieces_[end].space_before && pieces_[end].is_word) return std::nullopt;
  if (followed_by_noun_count(end)) return std::nullopt;
  bool sure = false;
  for (std::string_view word : kSure) sure |= i > 0 && is(i - 1, word);
  if (!sure) {
    if (*value < 1900 || *value > 2060 || *value % 100 == 0) return std::nullopt;
    if (i > 0 && (pieces_[i - 1].is_capital || is(i - 1, "$") || is(i - 1, "\u20ac") || is(i - 1, "#") ||
                  is(i - 1, "about") || is(i - 1, "nearly") || is(i - 1, "over") || is(i - 1, "than"))) {
      return std::nullopt;
    }
  } else if (*value < 1500) {
    return std::nullopt;
  }
  return TimeMatch{i, end, year_interval(*value), DateBasis::kExplicit};
}

// "the 1990s", "1990's", "the '80s", "the nineties"; "the 19th century".
TimeGrammar::Found TimeGrammar::decade(std::size_t i, const Setting& s) const {
  std::size_t at = i;
  if (is(at, "the")) ++at;
  if (at < pieces_.size() && pieces_[at].is_number) {
    std::size_t end = at + 1;
    if (is(end, "'") || is(end, "\u2019")) ++end;
    if (is(end, "s") && !pieces_[end].space_before && pieces_[at].digits == 4 && pieces_[at].number % 10 == 0) {
      const int first = pieces_[at].number;
      if (first < 1000 || first > 2100) return std::nullopt;
      return TimeMatch{i, end + 1, decade_interval(first), DateBasis::kExplicit};
    }
    if (at > i && pieces_[at].digits == 2 && pieces_[at].number % 10 == 0 && is(at + 1, "s")) {  // "the 70s"
      return TimeMatch{i, at + 2, decade_interval(full_year(pieces_[at].number)), DateBasis::kExplicit};
    }
    const auto century = day_number(at, end);
    if (century && is(end, "century") && *century >= 5 && *century <= 21 && end > at + 1) {
      const int first = 100 * (*century - 1);
      return TimeMatch{i,
                       end + 1,
                       {make_date(first, 1, 1), make_date(first + 99, 12, 31), Granularity::kInterval},
                       DateBasis::kExplicit};
    }
    return std::nullopt;
  }
  static_cast<void>(s);
  if ((is(at, "'") || is(at, "\u2019") || is(at, "\u2018")) && at + 2 < pieces_.size() && pieces_[at + 1].digits == 2 &&
      is(at + 2, "s") && pieces_[at + 1].number % 10 == 0) {
    return TimeMatch{i, at + 3, decade_interval(full_year(pieces_[at + 1].number)), DateBasis::kExplicit};
  }
  constexpr std::array<std::string_view, 8> kNames = {"twenties", "thirties",  "forties",  "fifties",
                                                      "sixties",  "seventies", "eighties", "nineties"};
  if (at == i) return std::nullopt;
  if (is(at, "noughties")) return TimeMatch{i, at + 1, decade_interval(2000), DateBasis::kExplicit};
  for (std::size_t k = 0; k < kNames.size(); ++k) {
    if (is(at, kNames[k]))
      return TimeMatch{i, at + 1, decade_interval(1920 + 10 * static_cast<int>(k)), DateBasis::kExplicit};
  }
  return std::nullopt;
}

// "the first quarter of 2015", "Q3 2014", "the second half of last year", "fiscal year 2014", "FY2014".
TimeGrammar::Found TimeGrammar::quarter(std::size_t i, const Setting& s) const {
  std::size_t at = is(i, "the") ? i + 1 : i;
  if ((is(at, "fy") && at + 1 < pieces_.size()) ||
      (is(at, "fiscal") && (is(at + 1, "year") || word(at + 1, TimeWordKind::kShift)))) {
    std::size_t end = is(at, "fy") ? at + 1 : (is(at + 1, "year") ? at + 2 : at + 1);
    if (const auto year = year_at(end, end, false)) {
      return TimeMatch{
          i, end, {make_date(*year - 1, 10, 1), make_date(*year, 9, 30), Granularity::kYear}, DateBasis::kExplicit};
    }
    return std::nullopt;
  }
  int part = 0;
  bool half = false;
  std::size_t end = 0;
  if (is(at, "q") && at + 1 < pieces_.size() && pieces_[at + 1].is_number && !pieces_[at + 1].space_before) {
    part = pieces_[at + 1].number;
    end = at + 2;
  } else if (is(at, "h") && at + 1 < pieces_.size() && pieces_[at + 1].is_number && !pieces_[at + 1].space_before) {
    part = pieces_[at + 1].number;
    half = true;
    end = at + 2;
  } else if (const auto ordinal = word(at, TimeWordKind::kOrdinal)) {
    half = is(at + 1, "half");
    if (!half && !is(at + 1, "quarter")) return std::nullopt;
    if (*ordinal == 0 && !is(at + 2, "of")) return std::nullopt;  // "last quarter" counts from now
    part = *ordinal == 0 ? (half ? 2 : 4) : *ordinal;
    end = at + 2;
  }
  if (part < 1 || part > (half ? 2 : 4)) return std::nullopt;
  std::size_t of = is(end, "of") || is(end, ",") || is(end, "in") || is(end, "-") ? end + 1 : end;
  if (is(of, "the")) ++of;
  int year = 0;
  if (const auto explicit_year = year_at(of, end, false)) {
    year = *explicit_year;
  } else if (s.anchor.is_set() && word(of, TimeWordKind::kShift) && is(of + 1, "year")) {
    year = s.anchor.year + *word(of, TimeWordKind::kShift) % 2;
    end = of + 2;
  } else if (s.anchor.is_set() && is(of, "year")) {
    year = s.anchor.year;
    end = of + 1;
  } else if (s.anchor.is_set() && !half && end == at + 2) {
    year = s.anchor.year;
    if (s.direction == Direction::kPast && quarter_interval(year, part).start > s.anchor) --year;
    if (s.direction == Direction::kFuture && quarter_interval(year, part).end < s.anchor) ++year;
  } else {
    return std::nullopt;
  }
  const Interval value =
      half ? Interval{make_date(year, part == 1 ? 1 : 7, 1),
                      part == 1 ? make_date(year, 6, 30) : make_date(year, 12, 31), Granularity::kInterval}
           : quarter_interval(year, part);
  return TimeMatch{i, end, value, DateBasis::kExplicit};
}

// "summer 2015", "the summer of 2015", "last summer", "this spring", "in the autumn".
TimeGrammar::Found TimeGrammar::season(std::size_t i, const Setting& s) const {
  std::size_t at = i;
  if (is(at, "the")) ++at;
  const auto direction = word(at, TimeWordKind::kShift);
  if (direction) ++at;
  const auto value = word(at, TimeWordKind::kSeason);
  if (!value) return std::nullopt;
  const auto season = static_cast<Season>(*value);
  std::size_t end = at + 1;
  if (const auto year = year_at(end, end, true))
    return TimeMatch{i, end, season_interval(*year, season), DateBasis::kExplicit};
  if (!s.anchor.is_set()) return std::nullopt;
  const std::size_t of = is(end, "of") ? end + 1 : end;
  if (word(of, TimeWordKind::kShift) && is(of + 1, "year")) {
    return TimeMatch{i, of + 2, season_interval(s.anchor.year + *word(of, TimeWordKind::kShift) % 2, season),
                     DateBasis::kRelative};
  }
  const bool in_the = at > i && is(i, "the") && i > 0 &&
                      (is(i - 1, "in") || is(i - 1, "by") || is(i - 1, "during") || is(i - 1, "over"));
  if (!direction && !in_the) return std::nullopt;
  int year = s.anchor.year;
  const Interval this_year = season_interval(year, season);
  const bool past = (direction && *direction < 0) || (!direction && s.direction != Direction::kFuture);
  const bool future = (direction && *direction > 0) || (!direction && s.direction == Direction::kFuture);
  if (past && (direction ? this_year.end >= s.anchor : this_year.start > s.anchor)) --year;
  if (future && this_year.start <= s.anchor) ++year;
  if (!past && !future && season == Season::kWinter && s.anchor.month <= 2) --year;
  return TimeMatch{i, end, season_interval(year, season), DateBasis::kRelative};
}

TimeGrammar::Found TimeGrammar::holiday(std::size_t i, const Setting& s) const {
  if (i >= pieces_.size() || (!pieces_[i].is_capital && !pieces_[i].is_number)) {
    const bool shifted = word(i, TimeWordKind::kShift).has_value();
    if (!shifted) return std::nullopt;
  }
  const auto direction = word(i, TimeWordKind::kShift);
  const std::size_t at = direction ? i + 1 : i;
  std::vector<std::string_view> words;
  for (std::size_t k = at; k < pieces_.size() && k < at + 7; ++k) {
    // "New Year's": the table writes the clitic apart.
    words.push_back(is(k, "\u2019") ? std::string_view("'") : std::string_view(pieces_[k].lower));
    if (words.size() >= 2 && words.back() == "s" && words[words.size() - 2] == "'") {
      words.pop_back();
      words.back() = "'s";
    }
  }
  const TimeLexicon::HolidayMatch match = lexicon_.find_holiday(words);
  if (match.holiday == nullptr) return std::nullopt;
  std::size_t end = at;
  for (std::size_t used = 0; used < match.words; ++used) end += words[used] == "'s" ? 2 : 1;
  if (const auto year = year_at(end, end, true)) {
    const auto days = days_of(*match.holiday, *year);
    if (!days) return std::nullopt;
    return TimeMatch{i, end, *days, DateBasis::kExplicit};
  }
  if (!s.anchor.is_set()) return std::nullopt;
  int year = s.anchor.year;
  auto days = days_of(*match.holiday, year);
  if (!days) return std::nullopt;
  const bool past = direction ? *direction < 0 : s.direction == Direction::kPast;
  const bool future = direction ? *direction > 0 : s.direction == Direction::kFuture;
  if (past && days->start > s.anchor) --year;
  if (future && days->end < s.anchor) ++year;
  if (!past && !future && !direction)
    year = nearest_year(s.anchor, days->start.month, days->start.day, Direction::kNearest);
  days = days_of(*match.holiday, year);
  if (!days) return std::nullopt;
  return TimeMatch{i, end, *days, DateBasis::kRelative};
}

// "on the 11th": only with its ending and after "on the" or "the ... of this month".
TimeGrammar::Found TimeGrammar::day_of_month(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set() || i >= pieces_.size() || !pieces_[i].is_number) return std::nullopt;
  std::size_t end = 0;
  const auto day = day_number(i, end);
  if (!day || end != i + 2 || i < 2 || !is(i - 1, "the")) return std::nullopt;
  const std::size_t of = is(end, "of") ? end + 1 : end;
  const auto shift_by = word(is(of, "the") ? of + 1 : of, TimeWordKind::kShift);
  const bool named_month = shift_by && is((is(of, "the") ? of + 1 : of) + 1, "month");
  if (!named_month && !(is(i - 2, "on") || is(i - 2, "by") || is(i - 2, "until"))) return std::nullopt;
  if (!named_month && end < pieces_.size() && pieces_[end].is_word && !is(end, "and") && !is(end, "of") &&
      !is(end, "in")) {
    return std::nullopt;
  }
  Date month = s.anchor;
  if (named_month) {
    month = base::add_months(month, *shift_by % 2);
    end = (is(of, "the") ? of + 1 : of) + 2;
  } else if (s.direction == Direction::kPast && *day > month.day) {
    month = base::add_months(month, -1);
  } else if (s.direction == Direction::kFuture && *day < month.day) {
    month = base::add_months(month, 1);
  }
  if (!is_day(month.year, month.month, *day)) return std::nullopt;
  month.day = static_cast<std::uint8_t>(*day);
  return TimeMatch{i, end, day_interval(month), DateBasis::kRelative};
}

}  // namespace casus::discourse
