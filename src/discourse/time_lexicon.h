// The words of dates: months, weekdays, numbers, units, holidays; read from data/time/words.tsv and holidays.tsv.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "casus/result.h"
#include "discourse/interval.h"

namespace casus::discourse {

enum class TimeWordKind : std::uint8_t {
  kMonth,    // 1..12
  kWeekday,  // 1 = Monday
  kNumber,   // "two", "dozen"
  kVague,    // "few", "several": a number by guess
  kOrdinal,  // "first"; 0 = last
  kUnit,     // TimeUnit
  kSeason,   // Season
  kDeictic,  // days from the anchor: yesterday -1
  kDayPart,  // morning, night
  kShift,    // last -1, this 0, next +1; past -2 and coming +2 count days back or ahead from the anchor
  kEdge,     // Edge: early, mid, late, beginning, end
  kAfter,    // "ago" -1, "later" +1, "earlier" -2, "from now" +1
};

/// `needs_capital`: "may", "march", "sun" are dates only when capitalised.
struct TimeWord {
  TimeWordKind kind = TimeWordKind::kNumber;
  int value = 0;
  bool needs_capital = false;
};

/// A holiday: a fixed day, an nth weekday of a month (nth 5 = last), days from Easter, or a table of dates by year.
struct Holiday {
  enum class Rule : std::uint8_t { kFixed, kNthWeekday, kEaster, kTable };
  Rule rule = Rule::kFixed;
  int month = 0;
  int day = 0;  // kFixed: day; kNthWeekday: n
  int weekday = 0;
  int offset = 0;  // kEaster: days from Easter Sunday; kTable: days it lasts
  std::vector<base::Date> dates;
};

class TimeLexicon {
 public:
  static Result<TimeLexicon> load(const std::string& folder);

  /// All readings of a lower-cased word.
  const std::vector<TimeWord>& find(std::string_view lower_word) const;
  /// The longest holiday name that starts with these words: its row and the number of words. Names are lower case.
  struct HolidayMatch {
    const Holiday* holiday = nullptr;
    std::size_t words = 0;
  };
  HolidayMatch find_holiday(const std::vector<std::string_view>& lower_words) const;

 private:
  Result<void> load_words(const std::string& path);
  Result<void> load_holidays(const std::string& path);

  std::unordered_map<std::string, std::vector<TimeWord>> words_;
  std::unordered_map<std::string, Holiday> holidays_;
  std::unordered_map<std::string, bool> holiday_starts_;
};

/// The holiday's days in a year; nothing for a year that its table lacks.
std::optional<Interval> days_of(const Holiday& holiday, int year);

}  // namespace casus::discourse
