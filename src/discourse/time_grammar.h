// A grammar of English date expressions over the pieces of one sentence. parse_at() tries every kind of expression at a
// piece and keeps the longest; no expression looks farther than some twenty pieces ahead, so a text costs linear time.
//
// What the values mean: weeks run Monday to Sunday; "last week" is the whole one before this; "the past week" are the
// seven days up to the anchor; "three months ago" is a month; "early", "mid", "late" are thirds of a month and quarters
// of a year; seasons are northern; "since X" ends with the anchor; 4/11/2019 is in April unless Setting::day_first.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "discourse/interval.h"
#include "discourse/time_lexicon.h"
#include "discourse/time_match.h"
#include "discourse/time_pieces.h"

namespace casus::discourse {

class TimeGrammar {
 public:
  /// An unset anchor lets only full explicit dates through. `context` is the last date named before ("the same year"),
  /// `context_day` the last day ("the next day"); unset when there was none.
  struct Setting {
    base::Date anchor;
    Direction direction = Direction::kNearest;
    base::Date context_day = {};
    base::Date context = {};
    bool day_first = false;
  };

  /// Pieces and lexicon must outlive the grammar.
  TimeGrammar(const TimeLexicon& lexicon, std::span<const Piece> pieces);

  /// The longest expression that starts at piece `i`.
  std::optional<TimeMatch> parse_at(std::size_t i, const Setting& setting) const;
  /// False where a look at the next pieces tells that parse_at() finds nothing.
  bool may_start(std::size_t i) const;
  /// Pieces of a name that holds the word of a date but is none ("Bloody Sunday", "April 6 Movement") and of dates that
  /// come back ("every Monday", "each spring"): to be skipped. 0 when there is no such thing at `i`.
  std::size_t undated_at(std::size_t i) const { return i < undated_.size() ? undated_[i] : 0; }

 private:
  using Found = std::optional<TimeMatch>;
  using Words = std::initializer_list<std::string_view>;

  Found simple(std::size_t i, const Setting& s) const;
  /// What the next pieces are: bits of their kinds, kNumber, kHoliday. A rule whose word is not among them is not
  /// tried.
  std::uint32_t kinds_from(std::size_t i) const;
  static constexpr std::uint32_t bit_of(TimeWordKind kind) { return 1U << static_cast<unsigned>(kind); }
  static constexpr std::uint32_t kNumber = 1U << 30U;
  static constexpr std::uint32_t kHoliday = 1U
                                            << 31U;  // a number or a word with a capital that begins a holiday's name
  bool starts_holiday(std::size_t i) const { return (kinds_[i] & kHoliday) != 0; }
  std::size_t find_undated(std::size_t i) const;
  std::size_t skip_clock(std::size_t end) const;

  // time_ranges.cc: ranges, "since"
  Found since(std::size_t i, const Setting& s) const;
  Found range(std::size_t i, const Found& own, const Setting& s) const;  // `own` is simple(i, s)
  Found range_of_days(std::size_t i, std::size_t at, const Setting& s) const;
  Found range_in_month(const TimeMatch& first, std::size_t at, const Setting& s) const;
  Found range_end(const TimeMatch& first, std::size_t at, const Setting& s) const;
  Interval start_in_year_of(const TimeMatch& first, const TimeMatch& second, const Setting& s) const;
  Found range_around_today(const TimeMatch& first, const TimeMatch& second, std::size_t at, const Setting& s) const;
  bool joins_range(const TimeMatch& first, std::size_t at, bool from, bool between, const Found& second) const;
  Found split_year(std::size_t i) const;

  // time_grammar_explicit.cc: days, months, years
  Found numeric(std::size_t i, const Setting& s) const;
  Found year_month(std::size_t i) const;
  Found day_month(std::size_t i, const Setting& s) const;
  Found month_day(std::size_t i, const Setting& s) const;
  Found day_in_month(std::size_t i, std::size_t end, int month, int day, const Setting& s) const;
  Found month_alone(std::size_t i, const Setting& s) const;
  Found year(std::size_t i) const;
  Found day_of_month(std::size_t i, const Setting& s) const;
  Found nth_day_of(std::size_t i, std::size_t end, int day, const Setting& s) const;
  bool month_is_sure(std::size_t at, std::size_t end) const;

  // time_grammar_periods.cc: decades, quarters, fiscal years, seasons, feasts
  Found decade(std::size_t i) const;
  Found century(std::size_t i, std::size_t at) const;
  Found quarter(std::size_t i, const Setting& s) const;
  std::optional<int> part_at(std::size_t i, std::size_t& end, bool& half) const;
  Found fiscal_year(std::size_t i, const Setting& s) const;
  Found year_or_years(std::size_t i) const;
  Found season(std::size_t i, const Setting& s) const;
  Found holiday(std::size_t i, const Setting& s) const;
  Found holiday_in(std::size_t i, std::size_t end, const Holiday& holiday, const Setting& s) const;

  // time_grammar_relative.cc: weekdays, "yesterday", "last week"
  Found weekday(std::size_t i, const Setting& s) const;
  Found weekday_with_date(std::size_t i, std::size_t at, int day, const Setting& s) const;
  Found weekday_with_number(std::size_t i, std::size_t at, int day, const Setting& s) const;
  Found days_of_week(std::size_t i, const Setting& s) const;
  Found deictic(std::size_t i, const Setting& s) const;
  Found anaphoric(std::size_t i, const Setting& s) const;
  Found anaphoric_unit(std::size_t i, std::size_t at, std::size_t end, TimeUnit unit, const Setting& s) const;
  Found shifted_unit(std::size_t i, const Setting& s) const;

  // time_grammar_counted.cc: "two weeks ago", "the past two weeks", "in two weeks"
  Found counted_shift(std::size_t i, const Setting& s) const;
  Found counted_unit(std::size_t i, const Setting& s) const;
  Found counted_weekday(std::size_t i, const Setting& s) const;
  Found counted_from(std::size_t i, std::size_t at, const Amount& amount, int sign, const Setting& s) const;
  Found counted_anaphoric(std::size_t i, std::size_t at, const Amount& amount, const Setting& s) const;
  Found in_units(std::size_t i, const Setting& s) const;

  // time_grammar_parts.cc: "early March", "the first week of May", "the week of April 8"
  Found edge(std::size_t i, const Setting& s) const;
  Found edge_whole(std::size_t end, bool noun, const Setting& s) const;
  Found unit_end(std::size_t i, const Setting& s) const;
  Found part_of_unit(std::size_t i, const Setting& s) const;
  Found ordinal_of(std::size_t i, const Setting& s) const;
  Found week_of_day(std::size_t i, const Setting& s) const;
  Found whole_at(std::size_t at, const Setting& s) const;

  // Small readers over the pieces (time_grammar.cc; amounts in time_grammar_counted.cc).
  bool is(std::size_t i, std::string_view lower) const { return i < pieces_.size() && pieces_[i].lower == lower; }
  bool is_any(std::size_t i, Words words) const;
  bool is_joined(std::size_t i) const { return i < pieces_.size() && !pieces_[i].space_before; }
  bool is_sign(std::size_t i, bool (*kind)(std::string_view)) const {
    return i < pieces_.size() && kind(pieces_[i].lower);
  }
  std::optional<int> word(std::size_t i, TimeWordKind kind) const;
  std::optional<TimeUnit> unit(std::size_t i) const;
  bool is_plural(std::size_t i) const { return i < pieces_.size() && pieces_[i].lower.ends_with('s'); }
  /// Day number 1..31 at i, with an ordinal ending if there is one; sets `end`.
  std::optional<int> day_number(std::size_t i, std::size_t& end) const;
  /// "first", "3rd", "twenty-first"; 0 = last; sets `end`.
  std::optional<int> ordinal(std::size_t i, std::size_t& end) const;
  /// Four-digit year at i (1000..2999); with allow_joint also after a comma or "of", and "'87", "of 87"; sets `end`.
  std::optional<int> year_at(std::size_t i, std::size_t& end, bool allow_joint) const;
  /// "last year", "of this year", "of the same year" at i; sets `end`.
  std::optional<int> relative_year(std::size_t i, std::size_t& end, const Setting& s) const;
  /// "(in March) and April 2015", "(the spring) and summer of 2001": the year of a list stands behind its last word.
  std::optional<int> year_behind(std::size_t i, TimeWordKind kind, const Setting& s) const;
  /// "next year's": what follows is in that year; sets `end`.
  std::optional<int> year_possessive(std::size_t i, std::size_t& end, const Setting& s) const;
  /// "two", "twenty-five", "a", "several", "a couple of", "12"; sets `end`.
  std::optional<int> count_at(std::size_t i, std::size_t& end) const;
  std::optional<Amount> amount_at(std::size_t i, std::size_t& end) const;
  bool one_amount(std::size_t i, std::size_t& end, Amount& amount) const;
  bool fraction_at(std::size_t i, std::size_t& end, Amount& amount) const;
  bool names_month(std::size_t first, std::size_t end) const;
  bool has_year(std::size_t first, std::size_t end) const;
  bool counts_things(std::size_t i) const;

  const TimeLexicon& lexicon_;
  std::span<const Piece> pieces_;
  std::vector<const std::vector<TimeWord>*> readings_;  // of each piece, never null
  std::vector<std::uint32_t> kinds_;                    // of each piece, as in kinds_from()
  std::vector<std::size_t> undated_;                    // undated_at() of each piece
  std::vector<std::size_t> next_sure_;  // for each piece the next one that is a number or speaks of time
};

}  // namespace casus::discourse
