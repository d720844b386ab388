// Two tables. Movable feasts: Easter by the Gregorian computus; Muslim, Jewish and Chinese ones by a table of dates.
#include "discourse/time_lexicon.h"

#include <array>
#include <utility>

#include "base/strings.h"
#include "base/table.h"

namespace casus::discourse {
namespace {

using base::Date;
using base::Table;

constexpr std::array<std::pair<std::string_view, TimeWordKind>, 12> kKinds = {{{"month", TimeWordKind::kMonth},
                                                                               {"weekday", TimeWordKind::kWeekday},
                                                                               {"number", TimeWordKind::kNumber},
                                                                               {"vague", TimeWordKind::kVague},
                                                                               {"ordinal", TimeWordKind::kOrdinal},
                                                                               {"unit", TimeWordKind::kUnit},
                                                                               {"season", TimeWordKind::kSeason},
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

Date easter_sunday(int year) {
  // Anonymous Gregorian algorithm (Meeus).
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(n / 31), static_cast<std::uint8_t>(n % 31 + 1)};
}

Date nth_weekday(int year, int month, int weekday, int n) {
  const Date first{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 1};
  Date day = base::add_days(nearest_weekday(first, weekday, Direction::kFuture), 7 * (n - 1));
  while (day.month != month) day = base::add_days(day, -7);
  return day;
}

// "fixed 12-25", "weekday 11 4 4" (month, weekday, n), "easter -2", "table 30 2019-05-06 2020-04-24 ..." (length,
// starts).
bool read_rule(std::string_view rule, std::string_view value, Holiday& holiday) {
  std::vector<int> numbers;
  for (std::string_view word : base::split_words(value)) {
    if (const auto date = base::parse_iso_date(word)) {
      holiday.dates.push_back(*date);
    } else if (rule == "fixed" && word.size() == 5) {
      numbers.push_back(base::parse_int(word.substr(0, 2)).value_or(0));
      numbers.push_back(base::parse_int(word.substr(3)).value_or(0));
    } else if (const auto number = base::parse_int(word)) {
      numbers.push_back(*number);
    } else {
      return false;
    }
  }
  if (rule == "fixed" && numbers.size() == 2) {
    holiday.rule = Holiday::Rule::kFixed;
    holiday.month = numbers[0];
    holiday.day = numbers[1];
    return holiday.month >= 1 && holiday.month <= 12 && holiday.day >= 1;
  }
  if (rule == "weekday" && numbers.size() == 3) {
    holiday.rule = Holiday::Rule::kNthWeekday;
    holiday.month = numbers[0];
    holiday.weekday = numbers[1];
    holiday.day = numbers[2];
    return holiday.month >= 1 && holiday.month <= 12;
  }
  if (numbers.size() != 1) return false;
  holiday.offset = numbers[0];
  holiday.rule = rule == "easter" ? Holiday::Rule::kEaster : Holiday::Rule::kTable;
  return rule == "easter" || (rule == "table" && !holiday.dates.empty());
}

}  // namespace

Result<TimeLexicon> TimeLexicon::load(const std::string& folder) {
  TimeLexicon lexicon;
  if (Result<void> done = lexicon.load_words(folder + "/words.tsv"); !done) return done.error();
  if (Result<void> done = lexicon.load_holidays(folder + "/holidays.tsv"); !done) return done.error();
  return lexicon;
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
      const std::vector<std::string_view> words = base::split_words(one);
      holidays_[std::string(one)] = holiday;
      if (!words.empty()) holiday_starts_[std::string(words[0])] = true;
    }
  }
  return {};
}

const std::vector<TimeWord>& TimeLexicon::find(std::string_view lower_word) const {
  static const std::vector<TimeWord> kNothing;
  const auto found = words_.find(std::string(lower_word));
  return found == words_.end() ? kNothing : found->second;
}

TimeLexicon::HolidayMatch TimeLexicon::find_holiday(const std::vector<std::string_view>& lower_words) const {
  if (lower_words.empty() || !holiday_starts_.contains(std::string(lower_words[0]))) return {};
  HolidayMatch best;
  std::string name;
  for (std::size_t i = 0; i < lower_words.size(); ++i) {
    if (i != 0) name += ' ';
    name += lower_words[i];
    const auto found = holidays_.find(name);
    if (found != holidays_.end()) best = {&found->second, i + 1};
  }
  return best;
}

std::optional<Interval> days_of(const Holiday& holiday, int year) {
  switch (holiday.rule) {
    case Holiday::Rule::kFixed:
      return day_interval({static_cast<std::int16_t>(year), static_cast<std::uint8_t>(holiday.month),
                           static_cast<std::uint8_t>(holiday.day)});
    case Holiday::Rule::kNthWeekday:
      return day_interval(nth_weekday(year, holiday.month, holiday.weekday, holiday.day));
    case Holiday::Rule::kEaster: return day_interval(base::add_days(easter_sunday(year), holiday.offset));
    case Holiday::Rule::kTable:
      for (const Date date : holiday.dates) {
        if (date.year != year) continue;
        return Interval{date, base::add_days(date, holiday.offset - 1),
                        holiday.offset == 1 ? Granularity::kDay : Granularity::kInterval};
      }
  }
  return std::nullopt;
}

}  // namespace casus::discourse
