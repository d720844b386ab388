// Dates that name their month or year.
#include <algorithm>

#include "discourse/names.h"
#include "discourse/time_grammar.h"

namespace casus::discourse {

namespace {

bool is_day(int year, int month, int day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= base::days_in_month(year, month);
}

Date make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

int full_year(int two_digits) { return two_digits < 50 ? 2000 + two_digits : 1900 + two_digits; }

}  // namespace

// 2019-04-11, 2019/4/11, 11.04.2019 (day first); 4/11/2019 and 4/11/19 put the month first, as in the United States,
// unless the first number is over 12, or Setting::day_first says that the text writes 11/4/2019 for this day, or a past
// clause would speak of a day to come.
TimeGrammar::Found TimeGrammar::numeric(std::size_t i, const Setting& s) const {
  if (i + 4 >= pieces_.size() || !pieces_[i].is_number || !pieces_[i + 2].is_number || !pieces_[i + 4].is_number) {
    return std::nullopt;
  }
  const std::string& sign = pieces_[i + 1].lower;
  if ((sign != "-" && sign != "/" && sign != ".") || pieces_[i + 3].lower != sign) return std::nullopt;
  for (std::size_t k = i + 1; k <= i + 4; ++k) {
    if (pieces_[k].space_before) return std::nullopt;
  }
  // "133-03-03-2020" is a code, "192.168.1.2019" an address.
  if (i > 1 && !pieces_[i].space_before && pieces_[i - 1].lower == sign && pieces_[i - 2].is_number) {
    return std::nullopt;
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
  bool day_first = sign == "." || a > 12 || (s.day_first && b <= 12);
  // "was held on 11/04/2019", published on 12 April: only 11 April had come.
  if (!day_first && s.anchor.is_set() && s.direction != Direction::kFuture && is_day(year, a, b) &&
      is_day(year, b, a)) {
    day_first = make_date(year, a, b) > s.anchor && make_date(year, b, a) <= s.anchor;
  }
  const int month = day_first ? b : a;
  const int day = day_first ? a : b;
  if (!is_day(year, month, day)) return std::nullopt;
  return TimeMatch{i, i + 5, day_interval(make_date(year, month, day)), DateBasis::kExplicit};
}

// "2016 November", "2016, Nov", "2019-sep-1", "2019/aug/01". "In 2016 May became ..." is no date: a month that is also
// a word needs something after it that ends the phrase.
TimeGrammar::Found TimeGrammar::year_month(std::size_t i) const {
  std::size_t end = 0;
  const auto year = year_at(i, end, false);
  if (!year || (i > 0 && !pieces_[i].space_before && is_any(i - 1, {"$", "-", "."}))) return std::nullopt;
  const bool joined = is_joined(end) && is_any(end, {"-", "/", ","});
  const std::size_t at = joined || is(end, ",") ? end + 1 : end;
  const auto month = word(at, TimeWordKind::kMonth);
  if (!month) return std::nullopt;
  std::size_t day_end = 0;
  const bool signed_day = is_joined(at + 1) && is_any(at + 1, {"-", "/"});
  if (joined && signed_day) {
    if (const auto day = day_number(at + 2, day_end); day && is_day(*year, *month, *day)) {
      return TimeMatch{i, day_end, day_interval(make_date(*year, *month, *day)), DateBasis::kExplicit};
    }
  }
  const bool open = at + 1 < pieces_.size() && (pieces_[at + 1].is_word || pieces_[at + 1].is_number) &&
                    !is_any(at + 1, {"and", "to", "until", "till", "through"});
  if (!joined && open && (is_any(at, {"may", "march"}) || pieces_[at + 1].is_number)) return std::nullopt;
  return TimeMatch{i, at + 1, month_interval(*year, *month), DateBasis::kExplicit};
}

// The year of a day whose words end at `end`: named, "last year", or by tense.
TimeGrammar::Found TimeGrammar::day_in_month(std::size_t i, std::size_t end, int month, int day,
                                             const Setting& s) const {
  auto year = year_at(end, end, true);
  if (!year) year = relative_year(end, end, s);
  if (!year) {
    if (!s.anchor.is_set()) return std::nullopt;
    year = nearest_year(s.anchor, month, day, s.direction);
    const bool ahead = s.direction == Direction::kFuture;
    for (int tries = 0; month == 2 && day == 29 && !is_day(*year, month, day) && tries < 8; ++tries) {
      year = *year + (ahead ? 1 : -1);  // "February 29": the last or next one there was
    }
  }
  if (!is_day(*year, month, day)) return std::nullopt;
  return TimeMatch{i, end, day_interval(make_date(*year, month, day)), DateBasis::kExplicit};
}

// "11 April 2019", "the 11th of April", "11April", "05-Aug-2016", "16. Nov.", "the 15th day of June".
TimeGrammar::Found TimeGrammar::day_month(std::size_t i, const Setting& s) const {
  if (is(i, "the")) ++i;
  std::size_t end = 0;
  const auto day = day_number(i, end);
  if (!day) return std::nullopt;
  if (is_any(end, {"of", "day"})) ++end;
  if (is(end, "of")) ++end;
  const bool joined = is_any(end, {"-", "/"}) || (is(end, ".") && pieces_[i].is_number);
  if (joined) ++end;
  const auto month = word(end, TimeWordKind::kMonth);
  if (!month) return std::nullopt;
  // "the second May government": words need "of" to be days.
  if (!pieces_[i].is_number && !is(end - 1, "of")) return std::nullopt;
  ++end;
  if (joined && is_any(end, {"-", "/"})) ++end;
  if (is(end, ".") && pieces_[end - 1].lower.size() <= 4 && !(end + 1 < pieces_.size() && pieces_[end + 1].is_word))
    ++end;
  return day_in_month(i, end, *month, *day, s);
}

// "April 11", "April 11th, 2019", "Apr. 11", "Oct-2", "October, 1st", "September the twenty-first", "Sep-23-2020".
TimeGrammar::Found TimeGrammar::month_day(std::size_t i, const Setting& s) const {
  const auto month = word(i, TimeWordKind::kMonth);
  if (!month) return std::nullopt;
  std::size_t at = i + 1;
  const bool comma = is(at, ",");
  const bool joined = is_any(at, {"-", "/"}) && is_joined(at) && is_joined(at + 1);
  if (is(at, ".") || comma || joined) ++at;
  if (is(at, "the")) ++at;
  std::size_t end = 0;
  const auto day = day_number(at, end);
  if (!day || (comma && end == at + 1)) return std::nullopt;
  if (!pieces_[at].is_number && is_any(at, {"second", "third"}) && end < pieces_.size() && pieces_[end].is_word) {
    return std::nullopt;  // "in May second thoughts arose"
  }
  // "May 10,000": a number, not a day.
  if (is(end, ",") && end + 1 < pieces_.size() && pieces_[end + 1].is_number && !pieces_[end + 1].space_before) {
    if (pieces_[end + 1].digits != 4) return std::nullopt;
  }
  if (joined && is(end, "-") && end + 1 < pieces_.size() && pieces_[end + 1].digits == 4) ++end;
  return day_in_month(i, end, *month, *day, s);
}

// "may", "march", "mar", "jan" and "jun" are months only where something says so: "in May", "last March", "by August",
// "April and May", "Jan-Feb".
bool TimeGrammar::month_is_sure(std::size_t at, std::size_t end) const {
  if (!is_any(at, {"may", "march", "august", "mar", "jan", "jun", "sat", "dec"})) return true;
  if (at == 0) return is_sign(end, is_dash) && word(end + 1, TimeWordKind::kMonth);
  if (is_any(at - 1, {"$", "\u20ac"})) return false;
  if (is_any(at - 1, {"in", "since", "by", "until", "till", "from", "early", "late", "mid", "of", "through", "during",
                      "to", "between", "before", "after", "following"})) {
    return true;
  }
  if (is_sign(at - 1, is_dash) || (is_sign(end, is_dash) && word(end + 1, TimeWordKind::kMonth))) return true;
  return at > 1 && is_any(at - 1, {"and", "or", "&"}) && word(at - 2, TimeWordKind::kMonth);
}

// "March 2015", "in March", "last March", "March of last year", "this March", "Dec-2018".
TimeGrammar::Found TimeGrammar::month_alone(std::size_t i, const Setting& s) const {
  std::size_t at = i;
  if (const auto possessed = year_possessive(i, at, s); possessed && word(at, TimeWordKind::kMonth)) {
    return TimeMatch{i, at + 1, month_interval(*possessed, *word(at, TimeWordKind::kMonth)), DateBasis::kRelative};
  }
  auto direction = word(i, TimeWordKind::kShift);
  if (direction && word(i + 1, TimeWordKind::kShift)) direction = word(++i, TimeWordKind::kShift);  // "this past May"
  at = direction ? i + 1 : i;
  const auto month = word(at, TimeWordKind::kMonth);
  if (!month) return std::nullopt;
  std::size_t end = at + 1;
  if (is(end, ".") && pieces_[at].lower.size() <= 4 && end + 1 < pieces_.size() && pieces_[end + 1].is_number) ++end;
  if (is_any(end, {"-", "/"}) && year_at(end + 1, end, false)) {
    return TimeMatch{i, end, month_interval(pieces_[end - 1].number, *month), DateBasis::kExplicit};
  }
  if (const auto year = year_at(end, end, true)) {
    return TimeMatch{i, end, month_interval(*year, *month), DateBasis::kExplicit};
  }
  if (!s.anchor.is_set()) return std::nullopt;
  if (const auto year = relative_year(end, end, s)) {
    return TimeMatch{i, end, month_interval(*year, *month), DateBasis::kRelative};
  }
  if (const auto year = year_behind(end, TimeWordKind::kMonth, s)) {
    return TimeMatch{i, end, month_interval(*year, *month), DateBasis::kExplicit};
  }
  if (!direction && !month_is_sure(at, end)) return std::nullopt;
  int year = s.anchor.year;
  if (direction && *direction < 0) {
    year = *month < s.anchor.month ? year : year - 1;
  } else if (direction && *direction > 0) {
    year = *month > s.anchor.month ? year : year + 1;
  } else if (!direction && *month != s.anchor.month) {
    year = nearest_year(s.anchor, *month, s.direction == Direction::kNearest ? 15 : 1, s.direction);
  }
  return TimeMatch{i, end, month_interval(year, *month), DateBasis::kRelative};
}

// A bare year: "in 2014", "the 2016 election", "the year 2011"; not "2000 people", "$2000", "Resolution 1929", "+86
// 138-2010-2015".
TimeGrammar::Found TimeGrammar::year(std::size_t i) const {
  const std::size_t first = i;
  while (is_any(i, {"calendar", "year", "of"}) && i < first + 2) ++i;
  std::size_t end = 0;
  const auto value = year_at(i, end, false);
  if (!value || *value > 2199) return std::nullopt;
  if (i > 0 && !pieces_[i].space_before) {
    const bool range = is_sign(i - 1, is_dash) && i > 1 && pieces_[i - 2].digits == 4 && pieces_[i - 2].space_before;
    const bool after_word = is_sign(i - 1, is_dash) && i > 1 && pieces_[i - 2].is_word;
    if (!range && !after_word && !is_any(i - 1, {"(", "\"", "\u201c"})) return std::nullopt;
  }
  if (is_joined(end) && pieces_[end].is_word && !is_any(end, {"h", "q"})) return std::nullopt;
  // "2015-1-32", "2010-2015-86": codes.
  if (is_joined(end) && is_joined(end + 1) && is_any(end, {"-", "/"}) && pieces_[end + 1].is_number) {
    const bool four = pieces_[end + 1].digits == 4 && !(is_joined(end + 2) && is_any(end + 2, {"-", "/"}));
    if (!four) return std::nullopt;
  }
  if (counts_things(end)) return std::nullopt;
  const bool sure =
      i > first ||
      (i > 0 && is_any(i - 1, {"in", "since", "by", "until", "till", "of", "from", "during", "before", "after", "early",
                               "late", "mid", "to", "and", "year", "between", "than", "through"}));
  if (sure) {
    if (*value < 1500) return std::nullopt;
  } else {
    if (*value < 1900 || *value > 2060 || *value % 100 == 0) return std::nullopt;
    if (i > 0 && ((pieces_[i - 1].is_capital && !is_any(i - 1, {"the", "this", "a", "his", "her", "their", "its"})) ||
                  is_any(i - 1, {"$", "\u20ac", "#", "about", "nearly", "over"}))) {
      return std::nullopt;
    }
  }
  return TimeMatch{first, end, year_interval(*value), DateBasis::kExplicit};
}

// "the 15th of this month", "20th of next month", "the 26th day of the month", "4 (till 23) of this month".
TimeGrammar::Found TimeGrammar::nth_day_of(std::size_t i, std::size_t end, int day, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  std::size_t at = is(end, "day") ? end + 1 : end;
  if (is_any(at, {"of", "in"})) ++at;
  const bool definite = is(at, "the");
  if (definite) ++at;
  const auto by = word(at, TimeWordKind::kShift);
  const std::size_t noun = by ? at + 1 : at;
  if (!is(noun, "month") || (!by && !definite)) return std::nullopt;
  Date date = base::add_months({s.anchor.year, s.anchor.month, 1}, std::clamp(by.value_or(0), -1, 1));
  if (!is_day(date.year, date.month, day)) return std::nullopt;
  date.day = static_cast<std::uint8_t>(day);
  return TimeMatch{i, noun + 1, day_interval(date), DateBasis::kRelative};
}

// "on the 11th", "until the 18th": with its ending, after a preposition, before the end of the phrase; "the 11th of
// next month" anywhere.
TimeGrammar::Found TimeGrammar::day_of_month(std::size_t i, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  const std::size_t at = is(i, "the") ? i + 1 : i;
  std::size_t end = 0;
  const auto day = day_number(at, end);
  if (!day || end == at + 1) {
    return day && pieces_[at].is_word ? nth_day_of(i, end, *day, s) : std::nullopt;
  }
  if (Found named = nth_day_of(i, end, *day, s)) return named;
  if (i == 0 || (at == i && !is(i - 1, "on")) ||
      !is_any(i - 1, {"on", "by", "until", "till", "for", "since", "before", "after", "of", "to"}))
    return std::nullopt;
  if (end < pieces_.size() && pieces_[end].is_word && !is_any(end, {"and", "in", "at", "with", "when", "but", "to"})) {
    return std::nullopt;  // "for the 22nd time", "on the 38th parallel"
  }
  Date month = {s.anchor.year, s.anchor.month, 1};
  if (s.direction == Direction::kPast && *day > s.anchor.day) month = base::add_months(month, -1);
  if (s.direction == Direction::kFuture && *day < s.anchor.day) month = base::add_months(month, 1);
  if (!is_day(month.year, month.month, *day)) return std::nullopt;
  month.day = static_cast<std::uint8_t>(*day);
  return TimeMatch{i, end, day_interval(month), DateBasis::kRelative};
}

}  // namespace casus::discourse
