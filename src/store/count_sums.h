// Tables in which counts by pair add up.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "casus/database.h"
#include "store/facts.h"

namespace casus::store {

/// What one row of a count adds up.
struct Sum {
  std::array<std::uint32_t, 4> quad = {};
  double goldstein = 0;

  std::size_t events() const { return std::size_t{quad[0]} + quad[1] + quad[2] + quad[3]; }
  QuadCounts counts() const { return {quad[0], quad[1], quad[2], quad[3]}; }
  void add(std::uint8_t quad_index, float score) {
    ++quad[quad_index];
    goldstein += score;
  }
  void add(const Sum& other) {
    for (std::size_t i = 0; i < quad.size(); ++i) quad[i] += other.quad[i];
    goldstein += other.goldstein;
  }
};

/// To a tenth: Goldstein scores have one digit, and sums of floats would end in noise.
inline double round_score(double score) { return std::round(score * 10) / 10; }

/// Countries get small numbers in the order in which they are seen, so that pairs are cells of a square.
class CountrySums {
 public:
  CountrySums() : index_(65536, 0) { grow(); }

  /// Where the pair's sum is, until a country comes that is new.
  std::uint32_t cell(std::uint16_t actor, std::uint16_t recipient) {
    if (index_[actor] == 0) add(actor);
    if (index_[recipient] == 0) add(recipient);
    return static_cast<std::uint32_t>((index_[actor] - 1U) * width_ + index_[recipient] - 1U);
  }
  std::size_t width() const { return width_; }
  Sum& at(std::uint32_t cell) { return sums_[cell]; }
  /// Brings the memory nearer that is asked for soon.
  void expect(std::uint32_t cell) const { __builtin_prefetch(&sums_[cell], 1); }

  std::vector<PairCounts::Row> rows() const {
    std::vector<PairCounts::Row> rows;
    for (std::size_t a = 0; a < countries_.size(); ++a) {
      for (std::size_t r = 0; r < countries_.size(); ++r) {
        const Sum& sum = sums_[a * width_ + r];
        if (sum.events() == 0 || countries_[a] == 0 || countries_[r] == 0) continue;
        rows.push_back({country_name(countries_[a]), country_name(countries_[r]), sum.events(), sum.counts(),
                        round_score(sum.goldstein)});
      }
    }
    return rows;
  }

 private:
  void add(std::uint16_t country) {
    if (countries_.size() == width_) grow();
    countries_.push_back(country);
    index_[country] = static_cast<std::uint16_t>(countries_.size());
  }
  void grow() {
    const std::size_t width = width_ == 0 ? 64 : 2 * width_;
    std::vector<Sum> sums(width * width);
    for (std::size_t a = 0; a < width_; ++a) {
      std::copy_n(&sums_[a * width_], width_, &sums[a * width]);
    }
    sums_ = std::move(sums);
    width_ = width;
  }

  std::vector<std::uint16_t> index_;  // number + 1 by country
  std::vector<std::uint16_t> countries_;
  std::size_t width_ = 0;
  std::vector<Sum> sums_;  // a square of `width_`
};

/// Sums by pair of codes, in one flat table.
class CodeSums {
 public:
  struct Slot {
    std::uint64_t pair = 0;  // 0: free
    Sum sum;
  };

  CodeSums() : slots_(1 << 12) {}

  /// Requires a pair other than 0.
  Sum& at(std::uint64_t pair) {
    std::size_t at = slot_of(pair);
    if (slots_[at].pair == 0) {
      if (2 * ++count_ > slots_.size()) {
        grow();
        at = slot_of(pair);
      }
      slots_[at].pair = pair;
    }
    return slots_[at].sum;
  }
  /// At least the `limit` largest: all that are as large as the last of them.
  std::vector<Slot> largest(std::size_t limit) const {
    std::vector<Slot> taken;
    for (const Slot& slot : slots_) {
      if (slot.pair != 0) taken.push_back(slot);
    }
    if (taken.size() <= limit) return taken;
    const auto larger = [](const Slot& a, const Slot& b) { return a.sum.events() > b.sum.events(); };
    const auto last = taken.begin() + static_cast<std::ptrdiff_t>(limit) - 1;
    std::nth_element(taken.begin(), last, taken.end(), larger);
    const std::size_t least = last->sum.events();
    std::erase_if(taken, [&](const Slot& slot) { return slot.sum.events() < least; });
    return taken;
  }

 private:
  std::size_t first_slot(std::uint64_t pair) const {
    return (pair * 0x9E3779B97F4A7C15U >> 32) & (slots_.size() - 1);  // Fibonacci hashing
  }
  std::size_t slot_of(std::uint64_t pair) const {
    std::size_t at = first_slot(pair);
    while (slots_[at].pair != 0 && slots_[at].pair != pair) at = (at + 1) & (slots_.size() - 1);
    return at;
  }
  void grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.pair != 0) slots_[slot_of(slot.pair)] = slot;
    }
  }

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::size_t count_ = 0;
};

}  // namespace casus::store
