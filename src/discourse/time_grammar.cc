// The choice of the longest reading, and the small readers that all kinds of expressions share.
#include "discourse/time_grammar.h"

#include <algorithm>

namespace casus::discourse {

namespace {

constexpr std::size_t kReach =
    10;  // "between the ninth and the seventeenth of April": pieces before one that only dates have
// Pieces from the start of an expression to the word that makes it one; the longest way is that of "in the last
// twenty-five hundred and a half years", ten.
constexpr std::size_t kKindReach = 12;

}  // namespace

TimeGrammar::TimeGrammar(const TimeLexicon& lexicon, std::span<const Piece> pieces)
    : lexicon_(lexicon), pieces_(pieces), next_sure_(pieces.size() + 1, pieces.size() + kReach) {
  readings_.reserve(pieces.size());
  for (const Piece& piece : pieces)
    readings_.push_back(&lexicon.find(piece.is_word ? std::string_view(piece.lower) : std::string_view()));
  kinds_.resize(pieces.size());
  for (std::size_t i = pieces.size(); i-- > 0;) {
    if (pieces[i].is_number) kinds_[i] |= kNumber;
    if ((pieces[i].is_capital || pieces[i].is_number) && lexicon.starts_holiday(pieces[i].lower)) kinds_[i] |= kHoliday;
    for (const TimeWord& reading : *readings_[i]) kinds_[i] |= bit_of(reading.kind);
    const bool sure = pieces[i].is_number || speaks_of_time(*readings_[i]) || starts_holiday(i);
    next_sure_[i] = sure ? i : next_sure_[i + 1];
  }
  undated_.reserve(pieces.size());
  // The word of a date that comes back is among the next three: "every other 4 Mondays".
  for (std::size_t i = 0; i < pieces.size(); ++i) undated_.push_back(next_sure_[i] > i + 3 ? 0 : find_undated(i));
}

std::uint32_t TimeGrammar::kinds_from(std::size_t i) const {
  std::uint32_t kinds = 0;
  for (std::size_t end = std::min(i + kKindReach, kinds_.size()); i < end; ++i) kinds |= kinds_[i];
  return kinds;
}

std::optional<TimeMatch> longer(const std::optional<TimeMatch>& a, const std::optional<TimeMatch>& b) {
  return b && (!a || b->end > a->end) ? b : a;
}

std::optional<TimeMatch> TimeGrammar::parse_at(std::size_t i, const Setting& setting) const {
  if (!may_start(i)) return std::nullopt;
  const Found own = simple(i, setting);
  return longer(longer(since(i, setting), range(i, own, setting)), own);
}

// Most pieces of a text start no date: a look at the word, and at the distance to the next number or word of time,
// spares the grammar.
bool TimeGrammar::may_start(std::size_t i) const {
  if (i >= pieces_.size() || next_sure_[i] >= i + kReach) return false;
  const Piece& piece = pieces_[i];
  if (piece.is_number || !readings_[i]->empty()) return true;
  if (starts_holiday(i)) return true;
  return is_any(i, {"the",  "in",   "within",    "from",      "between", "since",     "that",     "these",  "half",
                    "very", "rest", "remainder", "remaining", "fiscal",  "financial", "academic", "school", "fy",
                    "q",    "h",    "\u2019",    "\u2018",    "'",       "eve",       "calendar"});
}

TimeGrammar::Found TimeGrammar::simple(std::size_t i, const Setting& s) const {
  if (i >= pieces_.size() || undated_at(i) != 0) return std::nullopt;
  Found best;
  const auto take = [&best](const Found& reading) {
    if (reading && (!best || reading->end > best->end)) best = reading;
  };
  using Kind = TimeWordKind;
  const std::uint32_t kinds = kinds_from(i);
  const auto has = [kinds](auto... any) { return (kinds & (bit_of(any) | ...)) != 0; };
  const bool number = (kinds & kNumber) != 0;
  const bool month = has(Kind::kMonth);
  const bool weekday_ahead = has(Kind::kWeekday, Kind::kWeekdays);
  const bool unit_ahead = has(Kind::kUnit, Kind::kDayPart);
  if (number) take(numeric(i, s));
  if (number && month) take(year_month(i));
  if (month) {
    take(day_month(i, s));
    take(month_day(i, s));
    take(month_alone(i, s));
  }
  if (number) {
    take(year(i));
    take(split_year(i));
  }
  if (number || has(Kind::kDecade, Kind::kNumber, Kind::kOrdinal)) take(decade(i));
  take(quarter(i, s));
  take(fiscal_year(i, s));
  if (has(Kind::kSeason)) take(season(i, s));
  if ((kinds & kHoliday) != 0) take(holiday(i, s));
  if (number || has(Kind::kOrdinal)) take(day_of_month(i, s));
  if (weekday_ahead) {
    take(weekday(i, s));
    take(days_of_week(i, s));
  }
  take(deictic(i, s));
  if (unit_ahead) {
    take(anaphoric(i, s));
    take(shifted_unit(i, s));
    take(counted_shift(i, s));
    take(counted_unit(i, s));
  }
  if (weekday_ahead) take(counted_weekday(i, s));
  if (has(Kind::kEdge)) take(edge(i, s));
  if (unit_ahead) take(unit_end(i, s));
  if (unit_ahead || weekday_ahead) take(ordinal_of(i, s));
  if (unit_ahead) {
    take(week_of_day(i, s));
    take(longer(in_units(i, s), part_of_unit(i, s)));
  }
  if (best && best->value.granularity == Granularity::kDay) best->end = skip_clock(best->end);
  return best;
}

std::size_t TimeGrammar::find_undated(std::size_t i) const {
  if (starts_holiday(i)) {
    const TimeLexicon::HolidayMatch name = lexicon_.find_holiday(pieces_, i);
    if (name.holiday != nullptr && name.holiday->rule == Holiday::Rule::kNever) return name.words;
  }
  // "on Mondays", "every Friday", "each spring", "any given Sunday", "once a week".
  if (word(i, TimeWordKind::kWeekdays) && !(i > 0 && word(i - 1, TimeWordKind::kNumber))) return 1;
  if (word(i, TimeWordKind::kWeekday) && word(i + 1, TimeWordKind::kDayPart)) {
    // "on Monday nights"; "Monday Night Football" is a broadcast.
    const bool name = pieces_[i + 1].is_capital && i + 2 < pieces_.size() && pieces_[i + 2].is_capital && i > 0 &&
                      !pieces_[i - 1].is_capital;
    if (is_plural(i + 1) || name) return name ? 3 : 2;
  }
  if (!is_any(i, {"every", "each", "any", "alternate", "most", "all"})) return 0;
  std::size_t at = is_any(i + 1, {"other", "single", "given", "the"}) ? i + 2 : i + 1;
  if (at < pieces_.size() && pieces_[at].is_number) ++at;
  const bool recurs = word(at, TimeWordKind::kWeekday) || word(at, TimeWordKind::kWeekdays) || unit(at) ||
                      word(at, TimeWordKind::kSeason) || word(at, TimeWordKind::kMonth) ||
                      word(at, TimeWordKind::kDayPart);
  return recurs ? at + 1 - i : 0;
}

// "on Monday at 3 p.m.", "Thursday morning": the part of the day belongs to the words, not to the value.
std::size_t TimeGrammar::skip_clock(std::size_t end) const {
  if (is_any(end, {"early", "late"}) && word(end + 1, TimeWordKind::kDayPart)) return end + 2;
  if (word(end, TimeWordKind::kDayPart)) return end + 1;
  if (is(end, "in") && is(end + 1, "the") && word(end + 2, TimeWordKind::kDayPart)) return end + 3;
  if (is(end, "at") && word(end + 1, TimeWordKind::kDayPart)) return end + 2;
  return end;
}

bool TimeGrammar::is_any(std::size_t i, Words words) const {
  if (i >= pieces_.size()) return false;
  const std::string_view own = pieces_[i].lower;
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return word.size() == own.size() && word.front() == own.front() && word == own;
  });
}

std::optional<int> TimeGrammar::word(std::size_t i, TimeWordKind kind) const {
  if (i >= pieces_.size()) return std::nullopt;
  for (const TimeWord& reading : *readings_[i]) {
    if (reading.kind == kind && (!reading.needs_capital || pieces_[i].is_capital)) return reading.value;
  }
  return std::nullopt;
}

std::optional<TimeUnit> TimeGrammar::unit(std::size_t i) const {
  const auto value = word(i, TimeWordKind::kUnit);
  if (!value) return std::nullopt;
  return static_cast<TimeUnit>(*value);
}

std::optional<int> TimeGrammar::ordinal(std::size_t i, std::size_t& end) const {
  if (const auto plain = word(i, TimeWordKind::kOrdinal)) {
    end = i + 1;
    return plain;
  }
  std::size_t after = 0;
  const auto number = day_number(i, after);
  if (!number || after == i + 1) return std::nullopt;
  end = after;
  return number;
}

std::optional<int> TimeGrammar::day_number(std::size_t i, std::size_t& end) const {
  if (i >= pieces_.size()) return std::nullopt;
  if (pieces_[i].is_number) {
    if (pieces_[i].digits > 2 || pieces_[i].number < 1 || pieces_[i].number > 31) return std::nullopt;
    // "12:30", "$12", "3.5": no days.
    if (i > 1 && !pieces_[i].space_before && is_any(i - 1, {":", ".", ","}) && pieces_[i - 2].is_number) {
      return std::nullopt;
    }
    if (i > 0 && is_any(i - 1, {"$", "\u20ac", "\u00a3", "#"})) return std::nullopt;
    end = i + 1;
    if (is_joined(end) && is_any(end, {"st", "nd", "rd", "th"})) ++end;
    return pieces_[i].number;
  }
  const auto plain = word(i, TimeWordKind::kOrdinal);
  if (plain && *plain > 0) {
    end = i + 1;
    return plain;
  }
  const auto tens = word(i, TimeWordKind::kNumber);
  if (!tens || (*tens != 20 && *tens != 30)) return std::nullopt;
  const std::size_t next = is_sign(i + 1, is_dash) ? i + 2 : i + 1;  // "twenty-first"
  const auto ones = word(next, TimeWordKind::kOrdinal);
  if (!ones || *ones < 1 || *ones > 9) return std::nullopt;
  end = next + 1;
  return *tens + *ones;
}

std::optional<int> TimeGrammar::year_at(std::size_t i, std::size_t& end, bool allow_joint) const {
  if (allow_joint) {
    // "April '87", "the summer of '68", "15 April of 87".
    const std::size_t at = is(i, "of") ? i + 1 : i;
    const std::size_t short_at = is_sign(at, is_apostrophe) ? at + 1 : at;
    if (short_at > i && short_at < pieces_.size() && pieces_[short_at].digits == 2 && !is(short_at + 1, "s")) {
      end = short_at + 1;
      return pieces_[short_at].number + (pieces_[short_at].number < 50 ? 2000 : 1900);
    }
    if (is_any(i, {",", "of", "in"})) ++i;
    if (is(i, "the") && is(i + 1, "year")) ++i;
    if (is(i, "year")) ++i;
  }
  if (i >= pieces_.size() || pieces_[i].digits != 4) return std::nullopt;
  const int value = pieces_[i].number;
  if (value < 1000 || value > 2999) return std::nullopt;
  // "2,500" and "2000.5" are no years.
  if (i + 2 < pieces_.size() && is_any(i + 1, {",", "."}) && pieces_[i + 2].is_number && is_joined(i + 1) &&
      is_joined(i + 2)) {
    return std::nullopt;
  }
  end = i + 1;
  return value;
}

std::optional<int> TimeGrammar::relative_year(std::size_t i, std::size_t& end, const Setting& s) const {
  if (!s.anchor.is_set()) return std::nullopt;
  std::size_t at = is_any(i, {"of", "in", ","}) ? i + 1 : i;
  const bool definite = is(at, "the");
  if (definite || is(at, "that")) ++at;
  if (is(at, "year") && at > i) {  // "the first quarter of the year", "in May that year"
    end = at + 1;
    return !definite && s.context.is_set() ? s.context.year : s.anchor.year;
  }
  const auto by = word(at, TimeWordKind::kShift);
  if (!by || !is(at + 1, "year")) return std::nullopt;
  end = at + 2;
  const bool anaphoric = definite || is(at, "same");
  return (anaphoric && s.context.is_set() ? s.context.year : s.anchor.year) + std::clamp(*by, -1, 1);
}

std::optional<int> TimeGrammar::year_possessive(std::size_t i, std::size_t& end, const Setting& s) const {
  if (s.anchor.is_set()) {
    const auto by = word(i, TimeWordKind::kShift);
    if (by && is(i + 1, "year") && is_sign(i + 2, is_apostrophe) && is(i + 3, "s")) {
      end = i + 4;
      return s.anchor.year + std::clamp(*by, -1, 1);
    }
  }
  std::size_t after = 0;
  const auto named = year_at(i, after, false);
  if (!named || !is_sign(after, is_apostrophe) || !is(after + 1, "s")) return std::nullopt;
  end = after + 2;
  return named;
}

std::optional<int> TimeGrammar::year_behind(std::size_t i, TimeWordKind kind, const Setting& s) const {
  const std::size_t at = is(i, ",") && is_any(i + 1, {"and", "or"}) ? i + 1 : i;
  if (!is_any(at, {"and", "or", "&", ","}) || !word(at + 1, kind)) return std::nullopt;
  std::size_t end = 0;
  if (const auto year = year_at(at + 2, end, true)) return year;
  if (const auto year = relative_year(at + 2, end, s)) return year;
  return is(at, ",") ? year_behind(at + 2, kind, s) : std::nullopt;
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

// "2000 people", "2,019 km": a number of things.
bool TimeGrammar::counts_things(std::size_t i) const {
  return is_any(
      i, {"people",     "soldiers",  "troops",     "km",       "kilometers", "kilometres", "miles",    "percent",
          "hours",      "dollars",   "euros",      "men",      "women",      "others",     "refugees", "migrants",
          "protesters", "civilians", "prisoners",  "tons",     "tonnes",     "years",      "days",     "feet",
          "%",          "meters",    "metres",     "police",   "children",   "policemen",  "members",  "officers",
          "cases",      "birds",     "infections", "votes",    "seats",      "homes",      "houses",   "jobs",
          "animals",    "persons",   "families",   "victims",  "villages",   "pounds",     "rupees",   "barrels",
          "acres",      "hectares",  "employees",  "patients", "passengers", "shares",     "words",    "square",
          "workers",    "students",  "deaths"});
}

}  // namespace casus::discourse
