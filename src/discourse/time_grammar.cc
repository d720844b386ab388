// Cutting, the small readers, ranges, and the choice of the longest reading.
#include "discourse/time_grammar.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::discourse {
namespace {

bool is_dash(std::string_view s) {
  return s == "-" || s == "\u2013" || s == "\u2014" || s == "\u2011" || s == "\u2010";
}

}  // namespace

std::vector<Piece> cut_pieces(std::string_view text, std::uint32_t offset) {
  std::vector<Piece> pieces;
  bool space = true;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint first = base::code_point_at(text, at);
    if (base::is_space(first.value)) {
      space = true;
      at += first.length;
      continue;
    }
    std::size_t end = at + first.length;
    const bool letter = base::is_letter(first.value);
    const bool digit = base::is_digit(first.value);
    while (end < text.size() && (letter || digit)) {
      const base::CodePoint next = base::code_point_at(text, end);
      if (letter ? !base::is_letter(next.value) : !base::is_digit(next.value)) break;
      end += next.length;
    }
    Piece piece;
    piece.span = {static_cast<std::uint32_t>(at) + offset, static_cast<std::uint32_t>(end) + offset};
    piece.lower = base::to_lower(text.substr(at, end - at));
    piece.is_word = letter;
    piece.is_number = digit;
    piece.is_capital = letter && base::is_upper(first.value);
    piece.space_before = space;
    piece.digits = digit ? static_cast<int>(end - at) : 0;
    if (digit && end - at <= 9) piece.number = base::parse_int(piece.lower).value_or(-1);
    pieces.push_back(std::move(piece));
    space = false;
    at = end;
  }
  return pieces;
}

std::optional<int> TimeGrammar::word(std::size_t i, TimeWordKind kind) const {
  if (i >= pieces_.size() || !pieces_[i].is_word) return std::nullopt;
  for (const TimeWord& reading : lexicon_.find(pieces_[i].lower)) {
    if (reading.kind == kind && (!reading.needs_capital || pieces_[i].is_capital)) return reading.value;
  }
  return std::nullopt;
}

std::optional<int> TimeGrammar::day_number(std::size_t i, std::size_t& end) const {
  if (i >= pieces_.size()) return std::nullopt;
  if (pieces_[i].is_number && pieces_[i].digits <= 2 && pieces_[i].number >= 1 && pieces_[i].number <= 31) {
    end = i + 1;
    if (end < pieces_.size() && !pieces_[end].space_before &&
        (is(end, "st") || is(end, "nd") || is(end, "rd") || is(end, "th"))) {
      ++end;
    }
    return pieces_[i].number;
  }
  const auto ordinal = word(i, TimeWordKind::kOrdinal);
  if (ordinal && *ordinal > 0) {
    end = i + 1;
    return *ordinal;
  }
  const auto tens = word(i, TimeWordKind::kNumber);
  if (tens && (*tens == 20 || *tens == 30)) {  // "twenty-first"
    std::size_t next = i + 1;
    if (next < pieces_.size() && is_dash(pieces_[next].lower)) ++next;
    const auto unit = word(next, TimeWordKind::kOrdinal);
    if (unit && *unit >= 1 && *unit <= 9) {
      end = next + 1;
      return *tens + *unit;
    }
  }
  return std::nullopt;
}

std::optional<int> TimeGrammar::year_at(std::size_t i, std::size_t& end, bool allow_joint) const {
  if (allow_joint && (is(i, ",") || is(i, "of") || is(i, "in")) && i + 1 < pieces_.size()) ++i;
  if (i >= pieces_.size() || !pieces_[i].is_number || pieces_[i].digits != 4) return std::nullopt;
  const int value = pieces_[i].number;
  if (value < 1000 || value > 2999) return std::nullopt;
  // "2,500" and "2000.5" are no years; neither is "2019km".
  if (i + 2 < pieces_.size() && (is(i + 1, ",") || is(i + 1, ".")) && pieces_[i + 2].is_number &&
      !pieces_[i + 1].space_before && !pieces_[i + 2].space_before) {
    return std::nullopt;
  }
  end = i + 1;
  return value;
}

std::optional<int> TimeGrammar::count_at(std::size_t i, std::size_t& end) const {
  if (i >= pieces_.size()) return std::nullopt;
  if (pieces_[i].is_number && pieces_[i].number >= 0 && pieces_[i].digits <= 4) {
    if (i + 1 < pieces_.size() && !pieces_[i + 1].space_before && (is(i + 1, ".") || is(i + 1, ","))) {
      if (i + 2 < pieces_.size() && pieces_[i + 2].is_number && !pieces_[i + 2].space_before) return std::nullopt;
    }
    end = i + 1;
    return pieces_[i].number;
  }
  if (is(i, "a") || is(i, "the")) {  // "a few", "a couple of", "a dozen"
    std::size_t after = 0;
    const bool vague = word(i + 1, TimeWordKind::kVague).has_value() || is(i + 1, "couple") || is(i + 1, "dozen");
    if (vague) {
      const auto inner = count_at(i + 1, after);
      if (inner) {
        end = after;
        return inner;
      }
    }
  }
  if (is(i, "half") && (is(i + 1, "a") || is(i + 1, "-")) && is(i + 2, "dozen")) {
    end = i + 3;
    return 6;
  }
  auto value = word(i, TimeWordKind::kNumber);
  if (!value) value = word(i, TimeWordKind::kVague);
  if (!value) return std::nullopt;
  end = i + 1;
  if (*value >= 20 && *value < 100) {
    std::size_t next = end;
    if (next < pieces_.size() && is_dash(pieces_[next].lower)) ++next;
    const auto unit = word(next, TimeWordKind::kNumber);
    if (unit && *unit >= 1 && *unit <= 9 && !is(next, "a") && !is(next, "an")) {
      value = *value + *unit;
      end = next + 1;
    }
  }
  if (is(end, "hundred")) {
    value = *value * 100;
    ++end;
  }
  if (is(end, "of") && is(i, "couple")) ++end;
  return value;
}

// "on Monday at 3 p.m.", "Thursday morning": the part of the day belongs to the words, not to the value.
std::size_t TimeGrammar::skip_clock(std::size_t end) const {
  if (word(end, TimeWordKind::kDayPart)) return end + 1;
  if (is(end, "in") && is(end + 1, "the") && word(end + 2, TimeWordKind::kDayPart)) return end + 3;
  if (is(end, "at") && word(end + 1, TimeWordKind::kDayPart)) return end + 2;
  return end;
}

TimeGrammar::Found TimeGrammar::simple(std::size_t i, const Setting& s) const {
  const std::array<Found, 19> readings = {
      numeric(i),    day_month(i, s),  month_day(i, s),    month_alone(i, s),   year(i),
      decade(i, s),  quarter(i, s),    season(i, s),       holiday(i, s),       day_of_month(i, s),
      weekday(i, s), deictic(i, s),    shifted_unit(i, s), counted_shift(i, s), counted_unit(i, s),
      edge(i, s),    ordinal_of(i, s), in_units(i, s),     part_of_unit(i, s)};
  Found best;
  for (const Found& reading : readings) {
    if (reading && (!best || reading->end > best->end)) best = reading;
  }
  if (best && best->value.granularity == Granularity::kDay) best->end = skip_clock(best->end);
  return best;
}

// "from Monday to Wednesday", "between 3 and 5 May", "March 3-5", "2010-2014".
TimeGrammar::Found TimeGrammar::range(std::size_t i, const Setting& s) const {
  const bool from = is(i, "from");
  const bool between = is(i, "between");
  std::size_t at = from || between ? i + 1 : i;
  if (is(at, "the")) ++at;
  Found first = simple(at, s);
  if (!first && s.anchor.is_set() && is(at, "now") && (from || between)) {
    first = TimeMatch{at, at + 1, day_interval(s.anchor), DateBasis::kRelative};
  }
  std::size_t joint = first ? first->end : 0;
  if (!first) {  // "3-5 May", "3 to 5 May": the first day takes the month of the second
    std::size_t end = 0;
    const auto day = day_number(at, end);
    if (!day) return std::nullopt;
    joint = end;
  }
  if (joint >= pieces_.size()) return std::nullopt;
  const bool dash = is_dash(pieces_[joint].lower);
  const bool to =
      is(joint, "to") || is(joint, "until") || is(joint, "till") || is(joint, "through") || is(joint, "thru");
  const bool both = (between || !first) && (is(joint, "and") || is(joint, "&"));
  if (!dash && !both && !(to && (from || !first || first->basis == DateBasis::kExplicit || is(joint, "through")))) {
    return std::nullopt;
  }
  std::size_t second_at = is(joint + 1, "the") ? joint + 2 : joint + 1;
  Setting inner = s;
  if (first && inner.direction == Direction::kFuture) inner.anchor = first->value.start;
  Found second = simple(second_at, inner);
  if (!second && first && s.anchor.is_set() && first->value.start <= s.anchor &&
      (is(second_at, "now") || is(second_at, "present"))) {
    second = TimeMatch{second_at, second_at + 1, day_interval(s.anchor), DateBasis::kRelative};
  }
  if (first && second && s.direction == Direction::kFuture && first->basis == DateBasis::kRelative &&
      first->value.granularity == Granularity::kMonth && second->value.granularity == Granularity::kMonth) {
    // "will be away from August to October", written in September: the range that holds today.
    Setting back = s;
    back.direction = Direction::kPast;
    const Found earlier = simple(first->first, back);
    back.anchor = earlier ? earlier->value.start : s.anchor;
    back.direction = Direction::kFuture;
    const Found stop = simple(second_at, back);
    if (earlier && stop && stop->value.end >= s.anchor) {
      first = earlier;
      second = stop;
    }
  }
  if (!first) {
    if (!second || second->value.granularity != Granularity::kDay || second->basis != DateBasis::kExplicit)
      return std::nullopt;
    std::size_t end = 0;
    const int day = day_number(at, end).value_or(1);
    base::Date start = second->value.start;
    if (day > start.day) return std::nullopt;
    start.day = static_cast<std::uint8_t>(day);
    first = TimeMatch{at, end, day_interval(start), DateBasis::kExplicit};
  } else {
    std::size_t end = 0;  // "March 3-5": the second day takes the month of the first
    const auto day = day_number(second_at, end);
    const bool bare = day && (!second || second->end <= end || second->value.granularity != Granularity::kDay);
    if (bare && first->value.granularity == Granularity::kDay && *day >= first->value.start.day &&
        *day <= base::days_in_month(first->value.start.year, first->value.start.month)) {
      base::Date stop = first->value.start;
      stop.day = static_cast<std::uint8_t>(*day);
      std::size_t year_end = end;
      if (const auto year = year_at(end, year_end, true)) {
        stop.year = static_cast<std::int16_t>(*year);
        first->value.start.year = stop.year;
      }
      second = TimeMatch{second_at, year_end, day_interval(stop), DateBasis::kExplicit};
    }
  }
  if (!second) return std::nullopt;
  if (first->value.granularity != Granularity::kYear && second->basis == DateBasis::kExplicit &&
      names_month(first->first, first->end) && !has_year(first->first, first->end) &&
      has_year(second->first, second->end)) {
    // "from January to April 2015": the first takes the year of the second.
    Setting before = s;
    before.anchor = second->value.end;
    before.direction = Direction::kPast;
    if (const Found again = simple(first->first, before)) first->value = again->value;
  }
  if (second->value.end < first->value.start) {
    // "from Friday to Monday", "from November to March": the end lies after the start.
    Setting after = s;
    after.anchor = first->value.start;
    after.direction = Direction::kFuture;
    second = simple(second_at, after);
    if (!second || second->value.end < first->value.start) return std::nullopt;
  }
  TimeMatch result{i, second->end, {first->value.start, second->value.end, Granularity::kInterval}, first->basis};
  return result;
}

bool TimeGrammar::names_month(std::size_t first, std::size_t end) const {
  for (std::size_t i = first; i < end; ++i) {
    if (word(i, TimeWordKind::kMonth)) return true;
  }
  return false;
}

bool TimeGrammar::has_year(std::size_t first, std::size_t end) const {
  for (std::size_t i = first; i < end; ++i) {
    if (pieces_[i].digits == 4) return true;
  }
  return false;
}

TimeGrammar::Found TimeGrammar::since(std::size_t i, const Setting& s) const {
  if (!is(i, "since") || !s.anchor.is_set()) return std::nullopt;
  Setting past = s;
  past.direction = Direction::kPast;
  const std::size_t at = is(i + 1, "the") ? i + 2 : i + 1;
  const Found start = simple(at, past);
  if (!start || start->value.start > s.anchor) return std::nullopt;
  return TimeMatch{i,
                   start->end,
                   {start->value.start, std::max(s.anchor, start->value.start), Granularity::kInterval},
                   start->basis};
}

TimeGrammar::Found TimeGrammar::parse_at(std::size_t i, const Setting& setting) const {
  Found best;
  for (const Found& reading : {since(i, setting), range(i, setting), simple(i, setting)}) {
    if (reading && (!best || reading->end > best->end)) best = reading;
  }
  return best;
}

}  // namespace casus::discourse
