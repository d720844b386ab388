// What the date grammar gives and counts with.
#pragma once

#include <cstddef>
#include <optional>

#include "discourse/interval.h"

namespace casus::discourse {

/// Pieces `first` to before `end` stand for `value`.
struct TimeMatch {
  std::size_t first = 0;
  std::size_t end = 0;
  Interval value;
  DateBasis basis = DateBasis::kRelative;
};

/// "two weeks", "a year and a half", "2 years, 1 month and 21 days".
struct Amount {
  int months = 0;
  int days = 0;
  TimeUnit unit = TimeUnit::kDay;  // the finest one
  bool mixed = false;              // of several units, or with a half: counts to the day
  bool plural = false;
};

/// The longer of the two; the first when equal.
std::optional<TimeMatch> longer(const std::optional<TimeMatch>& a, const std::optional<TimeMatch>& b);

}  // namespace casus::discourse
