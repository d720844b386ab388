// Two tables. Movable feasts: Easter by the computus; Muslim, Jewish and Chinese ones by a table of dates.
#include "discourse/time_lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "base/table.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

using base::Table;

constexpr std::size_t kMaxNamePieces = 8;

constexpr std::array<std::pair<std::string_view, TimeWordKind>, 14> kKinds = {{{"month", TimeWordKind::kMonth},
                                                                               {"weekday", TimeWordKind::kWeekday},
                                                                               {"weekdays", TimeWordKind::kWeekdays},
                                                                               {"number", TimeWordKind::kNumber},
                                                                               {"vague", TimeWordKind::kVague},
                                                                               {"ordinal", TimeWordKind::kOrdinal},
                                                                               {"unit", TimeWordKind::kUnit},
                                                                               {"season", TimeWordKind::kSeason},
                                                                               {"decade", TimeWordKind::kDecade},
                                                                               {"deictic", TimeWordKind::kDeictic},
                                                                               {"day_part", TimeWordKind::kDayPart},
                                                                               {"shift", TimeWordKind::kShift},
                                                                               {"edge", TimeWordKind::kEdge},
                                                                               {"after", TimeWordKind::kAfter}}};

std::optional<TimeWordKind> kind_from(std::string_view text) {
  for (const auto& [name, kind] : kKinds) {
    if (name == text) return kind;
  }
  return std::nullopt;
}

Date make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

Date easter_sunday(int year) {
  // Anonymous Gregorian algorithm (Meeus).
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return make_date(year, n / 31, n % 31 + 1);
}

Date orthodox_easter(int year) {
  // Meeus's Julian algorithm; the Julian calendar lags by 13 days from 1900 to 2099.
  const int a = year % 4, b = year % 7, c = year % 19;
  const int d = (19 * c + 15) % 30;
  const int e = (2 * a + 4 * b - d + 34) % 7;
  const int n = d + e + 114;
  return base::add_days(make_date(year, n / 31, n % 31 + 1), 13);
}

Date nth_weekday(int year, int month, int weekday, int n) {
  Date day = base::add_days(nearest_weekday(make_date(year, month, 1), weekday, Direction::kFuture), 7 * (n - 1));
  while (day.month != month) day = base::add_days(day, -7);
  return day;
}

// ISO dates, whole numbers, and the MM-DD of a fixed day.
bool read_values(std::string_view value, Holiday& holiday, std::vector<int>& numbers) {
  for (std::string_view word : base::split_words(value)) {
    if (word == "-") continue;
    if (const auto date = base::parse_iso_date(word)) {
      holiday.dates.push_back(*date);
    } else if (holiday.rule == Holiday::Rule::kFixed && word.size() == 5) {
      holiday.month = base::parse_int(word.substr(0, 2)).value_or(0);
      holiday.day = base::parse_int(word.substr(3)).value_or(0);
    } else if (const auto number = base::parse_int(word)) {
      numbers.push_back(*number);
    } else {
      return false;
    }
  }
  return true;
}

// "fixed 12-25", "weekday 11 4 4 1" (month, weekday, n, days after), "easter -2", "orthodox 0", "table 30 2019-05-06
// ..." (length, starts), "once 2001-09-11", "never". A second number of fixed, easter and orthodox is the length.
bool read_rule(std::string_view rule, std::string_view value, Holiday& holiday) {
  using Rule = Holiday::Rule;
  constexpr std::array<std::pair<std::string_view, Rule>, 7> kRules = {{{"fixed", Rule::kFixed},
                                                                        {"weekday", Rule::kNthWeekday},
                                                                        {"easter", Rule::kEaster},
                                                                        {"orthodox", Rule::kOrthodox},
                                                                        {"table", Rule::kTable},
                                                                        {"once", Rule::kOnce},
                                                                        {"never", Rule::kNever}}};
  const auto found = std::find_if(kRules.begin(), kRules.end(), [&](const auto& pair) { return pair.first == rule; });
  if (found == kRules.end()) return false;
  holiday.rule = found->second;
  std::vector<int> numbers;
  if (!read_values(value, holiday, numbers)) return false;
  const auto number = [&](std::size_t k, int otherwise) { return k < numbers.size() ? numbers[k] : otherwise; };
  switch (holiday.rule) {
    case Rule::kFixed: holiday.length = number(0, 1); return holiday.month >= 1 && holiday.month <= 12;
    case Rule::kNthWeekday:
      holiday.month = number(0, 0);
      holiday.weekday = number(1, 0);
      holiday.day = number(2, 0);
      holiday.offset = number(3, 0);
      return holiday.month >= 1 && holiday.month <= 12 && holiday.weekday >= 1 && holiday.weekday <= 7;
    case Rule::kEaster:
    case Rule::kOrthodox:
      holiday.offset = number(0, 0);
      holiday.length = number(1, 1);
      return !numbers.empty();
    case Rule::kTable: holiday.length = number(0, 1); return !holiday.dates.empty();
    case Rule::kOnce: return holiday.dates.size() == 1;
    case Rule::kNever: return true;
  }
  return false;
}

bool is_letters(std::string_view word) { return std::all_of(word.begin(), word.end(), base::is_ascii_alpha); }

// Of the first, second and last letter, whether capital or small, and the length.
std::size_t shape_of(std::string_view word) {
  const auto number = [](char letter) { return static_cast<std::uint32_t>(letter) & 31U; };
  const std::uint32_t letters =
      number(word.front()) << 10U | number(word[word.size() > 1 ? 1 : 0]) << 5U | number(word.back());
  const auto length = static_cast<std::uint32_t>(word.size()) & 31U;
  return ((letters << 5U | length) * 0x9E3779B1U) >> 16U;
}

}  // namespace

bool speaks_of_time(std::span<const TimeWord> readings) {
  return std::any_of(readings.begin(), readings.end(), [](const TimeWord& reading) {
    return reading.kind == TimeWordKind::kMonth || reading.kind == TimeWordKind::kWeekday ||
           reading.kind == TimeWordKind::kWeekdays || reading.kind == TimeWordKind::kUnit ||
           reading.kind == TimeWordKind::kSeason || reading.kind == TimeWordKind::kDecade ||
           reading.kind == TimeWordKind::kDeictic || reading.kind == TimeWordKind::kDayPart;
  });
}

Result<TimeLexicon> TimeLexicon::load(const std::string& folder) {
  TimeLexicon lexicon;
  if (Result<void> done = lexicon.load_words(folder + "/words.tsv"); !done) return done.error();
  if (Result<void> done = lexicon.load_holidays(folder + "/holidays.tsv"); !done) return done.error();
  lexicon.note_shapes();
  return lexicon;
}

// Words with other signs than ASCII letters are in texts that may_speak_of_time() does not look through.
void TimeLexicon::note_shapes() {
  for (const auto& [word, readings] : words_) {
    if (!word.empty() && is_letters(word) && speaks_of_time(readings)) shapes_.set(shape_of(word));
  }
  for (const auto& [word, is_known] : holiday_starts_) {
    if (is_letters(word)) capital_shapes_.set(shape_of(word));
  }
}

bool TimeLexicon::may_speak_of_time(std::string_view text) const {
  for (std::size_t i = 0; i < text.size();) {
    if (base::is_ascii_alpha(text[i])) {
      std::size_t end = i + 1;
      while (end < text.size() && base::is_ascii_alpha(text[end])) ++end;
      const std::size_t shape = shape_of(text.substr(i, end - i));
      if (shapes_.test(shape) || (base::is_ascii_upper(text[i]) && capital_shapes_.test(shape))) return true;
      i = end;
    } else if (text.substr(i, 2) == "\xE2\x80") {
      i += 3;  // dashes, quotation marks and blanks, which part words like those of ASCII
    } else if (base::is_ascii_digit(text[i]) || static_cast<unsigned char>(text[i]) >= 0x80) {
      return true;
    } else {
      ++i;
    }
  }
  return false;
}

Result<void> TimeLexicon::load_words(const std::string& path) {
  Result<Table> table = Table::load(path);
  if (!table) return table.error();
  const Result<std::size_t> word = table->find_column("word");
  const Result<std::size_t> kind = table->find_column("kind");
  const Result<std::size_t> value = table->find_column("value");
  if (!word) return word.error();
  if (!kind) return kind.error();
  if (!value) return value.error();
  for (const Table::Row& row : table->rows()) {
    const auto parsed = kind_from(row.cells[*kind]);
    const auto number = base::parse_int(row.cells[*value]);
    if (!parsed || !number) return table->error_at(row, "expected a known kind and a whole number");
    for (std::string_view one : base::split_list(row.cells[*word], '|')) {
      // "^may": only with a capital.
      const bool capital = one.starts_with('^');
      words_[std::string(capital ? one.substr(1) : one)].push_back({*parsed, *number, capital});
    }
  }
  return {};
}

Result<void> TimeLexicon::load_holidays(const std::string& path) {
  Result<Table> table = Table::load(path);
  if (!table) return table.error();
  const Result<std::size_t> name = table->find_column("name");
  const Result<std::size_t> rule = table->find_column("rule");
  const Result<std::size_t> value = table->find_column("value");
  if (!name) return name.error();
  if (!rule) return rule.error();
  if (!value) return value.error();
  for (const Table::Row& row : table->rows()) {
    Holiday holiday;
    if (!read_rule(row.cells[*rule], row.cells[*value], holiday)) return table->error_at(row, "bad rule or value");
    for (std::string_view one : base::split_list(row.cells[*name], '|')) {
      std::string joined;  // cut like the text: "new year's day" is "new year ' s day"
      for (const Piece& piece : cut_pieces(one, 0)) {
        if (joined.empty()) holiday_starts_[piece.lower] = true;
        joined += (joined.empty() ? "" : " ") + piece.lower;
      }
      holidays_[joined] = holiday;
    }
  }
  return {};
}

const std::vector<TimeWord>& TimeLexicon::find(std::string_view lower_word) const {
  const auto found = words_.find(lower_word);
  return found == words_.end() ? nothing_ : found->second;
}

TimeLexicon::HolidayMatch TimeLexicon::find_holiday(std::span<const Piece> pieces, std::size_t i) const {
  if (i >= pieces.size() || !starts_holiday(pieces[i].lower)) return {};
  HolidayMatch best;
  std::string name;
  const std::size_t stop = std::min(pieces.size(), i + kMaxNamePieces);
  for (std::size_t k = i; k < stop; ++k) {
    if (k != i) name += ' ';
    name += is_apostrophe(pieces[k].lower) ? "'" : (is_dash(pieces[k].lower) ? "-" : pieces[k].lower);
    const auto found = holidays_.find(name);
    if (found != holidays_.end()) best = {&found->second, k + 1 - i};
  }
  return best;
}

std::optional<Interval> days_of(const Holiday& holiday, int year) {
  Date first;
  switch (holiday.rule) {
    case Holiday::Rule::kFixed: first = make_date(year, holiday.month, holiday.day); break;
    case Holiday::Rule::kNthWeekday:
      first = base::add_days(nth_weekday(year, holiday.month, holiday.weekday, holiday.day), holiday.offset);
      break;
    case Holiday::Rule::kEaster: first = base::add_days(easter_sunday(year), holiday.offset); break;
    case Holiday::Rule::kOrthodox: first = base::add_days(orthodox_easter(year), holiday.offset); break;
    case Holiday::Rule::kTable:
      for (const Date date : holiday.dates) {
        if (date.year == year && !first.is_set()) first = date;
      }
      break;
    case Holiday::Rule::kOnce: first = holiday.dates.front(); break;
    case Holiday::Rule::kNever: return std::nullopt;
  }
  if (!first.is_set()) return std::nullopt;
  if (holiday.length == 1) return day_interval(first);
  return Interval{first, base::add_days(first, holiday.length - 1), Granularity::kInterval};
}

}  // namespace casus::discourse
