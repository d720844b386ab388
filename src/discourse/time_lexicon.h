// The words of dates: months, weekdays, numbers, units, holidays; read from data/time/words.tsv and holidays.tsv.
#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/string_map.h"
#include "casus/result.h"
#include "discourse/interval.h"
#include "discourse/time_pieces.h"

namespace casus::discourse {

enum class TimeWordKind : std::uint8_t {
  kMonth,     // 1..12
  kWeekday,   // 1 = Monday
  kWeekdays,  // "Mondays": a date that comes back
  kNumber,    // "two", "dozen"
  kVague,     // "few", "several": a number by guess
  kOrdinal,   // "first"; 0 = last
  kUnit,      // TimeUnit
  kSeason,    // Season
  kDecade,    // "nineties" 1990
  kDeictic,   // days from the anchor: yesterday -1
  kDayPart,   // morning, night
  kShift,     // last -1, this 0, next +1; past -2 and coming +2 count days back or ahead from the anchor
  kEdge,      // Edge: early, mid, late, beginning, end
  kAfter,     // "ago" -1, "later" +1, "earlier" -2, "hence" +2
};

/// `needs_capital`: "may", "march", "sun" are dates only when capitalised.
struct TimeWord {
  TimeWordKind kind = TimeWordKind::kNumber;
  int value = 0;
  bool needs_capital = false;
};

/// A holiday, or a name that is no date at all.
struct Holiday {
  enum class Rule : std::uint8_t {
    kFixed,       // month, day
    kNthWeekday,  // nth (`day`; 5 = last) weekday of a month, moved by `offset` days
    kEaster,      // `offset` days from Easter Sunday of the western churches
    kOrthodox,    // the same from that of the eastern churches
    kTable,       // `dates`, one for each year
    kOnce,        // one day of history: "9/11"
    kNever        // "Bloody Sunday": words of a date, but none
  };
  Rule rule = Rule::kFixed;
  int month = 0;
  int day = 0;
  int weekday = 0;
  int offset = 0;
  int length = 1;  // days
  std::vector<base::Date> dates;
};

class TimeLexicon {
 public:
  static Result<TimeLexicon> load(const std::string& folder);

  /// All readings of a lower-cased word.
  const std::vector<TimeWord>& find(std::string_view lower_word) const;
  /// The longest holiday name that starts at piece `i`: its row and the number of pieces.
  struct HolidayMatch {
    const Holiday* holiday = nullptr;
    std::size_t words = 0;
  };
  HolidayMatch find_holiday(std::span<const Piece> pieces, std::size_t i) const;
  bool starts_holiday(std::string_view lower_word) const { return holiday_starts_.contains(lower_word); }
  /// False for a text without a number, a word that speaks of time, or one that begins a holiday: told by a look at the
  /// letters, without cutting it into pieces. True may be wrong.
  bool may_speak_of_time(std::string_view text) const;

 private:
  Result<void> load_words(const std::string& path);
  Result<void> load_holidays(const std::string& path);
  void note_shapes();

  base::StringMap<std::vector<TimeWord>> words_;
  std::vector<TimeWord> nothing_;
  base::StringMap<Holiday> holidays_;
  base::StringMap<bool> holiday_starts_;
  // Letters and length of the words that may_speak_of_time() looks for: of those that speak of time and those that
  // begin a holiday, which have a capital.
  static constexpr std::size_t kShapes = 1U << 16U;
  std::bitset<kShapes> shapes_;
  std::bitset<kShapes> capital_shapes_;
};

/// A month, "week", "yesterday": a kind of word without which, or a number or holiday, there is no date.
bool speaks_of_time(std::span<const TimeWord> readings);

/// The holiday's days in a year; nothing for a year that its table lacks.
std::optional<Interval> days_of(const Holiday& holiday, int year);

}  // namespace casus::discourse
