// A grammar of English date expressions over the words of one sentence.
//
// Words are cut from the text anew (letters, digits and signs apart: "11April", "mid-March", "2010-2014"), so that the
// tokeniser's habits do not matter. parse_at() tries every kind of expression at a word and keeps the longest.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "discourse/interval.h"
#include "discourse/time_lexicon.h"

namespace casus::discourse {

/// A word, a number or one sign.
struct Piece {
  base::ByteRange span;
  std::string lower;
  bool is_capital = false;
  bool is_word = false;
  bool is_number = false;
  bool space_before = false;
  int number = -1;  // value of a digit string of at most 9 digits
  int digits = 0;
};

/// Cuts `text`; spans are offsets into it plus `offset`.
std::vector<Piece> cut_pieces(std::string_view text, std::uint32_t offset);

/// Words `first` to before `end` of the pieces stand for `value`.
struct TimeMatch {
  std::size_t first = 0;
  std::size_t end = 0;
  Interval value;
  DateBasis basis = DateBasis::kRelative;
};

class TimeGrammar {
 public:
  /// An unset anchor lets only full explicit dates through. `context` is the last day named before ("the next day").
  struct Setting {
    base::Date anchor;
    Direction direction = Direction::kNearest;
    base::Date context;
  };

  /// Pieces and lexicon must outlive the grammar.
  TimeGrammar(const TimeLexicon& lexicon, std::span<const Piece> pieces) : lexicon_(lexicon), pieces_(pieces) {}

  /// The longest expression that starts at piece `i`.
  std::optional<TimeMatch> parse_at(std::size_t i, const Setting& setting) const;

 private:
  using Found = std::optional<TimeMatch>;

  // time_grammar.cc: ranges, "since", and the choice of the longest
  Found range(std::size_t i, const Setting& s) const;
  Found since(std::size_t i, const Setting& s) const;
  Found simple(std::size_t i, const Setting& s) const;
  std::size_t skip_clock(std::size_t end) const;

  // time_grammar_explicit.cc
  Found numeric(std::size_t i) const;
  Found day_month(std::size_t i, const Setting& s) const;
  Found month_day(std::size_t i, const Setting& s) const;
  Found month_alone(std::size_t i, const Setting& s) const;
  Found year(std::size_t i) const;
  Found decade(std::size_t i, const Setting& s) const;
  Found quarter(std::size_t i, const Setting& s) const;
  Found season(std::size_t i, const Setting& s) const;
  Found holiday(std::size_t i, const Setting& s) const;
  Found day_of_month(std::size_t i, const Setting& s) const;

  // time_grammar_relative.cc
  Found weekday(std::size_t i, const Setting& s) const;
  Found deictic(std::size_t i, const Setting& s) const;
  Found shifted_unit(std::size_t i, const Setting& s) const;
  Found counted_shift(std::size_t i, const Setting& s) const;
  Found counted_unit(std::size_t i, const Setting& s) const;
  Found edge(std::size_t i, const Setting& s) const;
  Found ordinal_of(std::size_t i, const Setting& s) const;
  Found counted_from_day(std::size_t i, std::size_t at, TimeUnit unit, int count, const Setting& s) const;
  Found part_of_unit(std::size_t i, const Setting& s) const;
  Found in_units(std::size_t i, const Setting& s) const;

  // Small readers over the pieces.
  bool is(std::size_t i, std::string_view lower) const { return i < pieces_.size() && pieces_[i].lower == lower; }
  std::optional<int> word(std::size_t i, TimeWordKind kind) const;
  /// Day number 1..31 at i, with an ordinal ending if there is one; sets `end`.
  std::optional<int> day_number(std::size_t i, std::size_t& end) const;
  /// Four-digit year at i (1000..2999), optionally after a comma or "of"; sets `end`.
  std::optional<int> year_at(std::size_t i, std::size_t& end, bool allow_joint) const;
  /// "two", "twenty-five", "a", "several", "a couple of", "12"; sets `end`.
  std::optional<int> count_at(std::size_t i, std::size_t& end) const;
  bool names_month(std::size_t first, std::size_t end) const;
  bool has_year(std::size_t first, std::size_t end) const;
  bool followed_by_noun_count(std::size_t i) const;

  const TimeLexicon& lexicon_;
  std::span<const Piece> pieces_;
};

}  // namespace casus::discourse
