// What counts share: sums, and the tables in which those by pair add up.
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
  void subtract(std::uint8_t quad_index, float score) {
    --quad[quad_index];
    goldstein -= score;
  }
  void add(const Sum& other) {
    for (std::size_t i = 0; i < quad.size(); ++i) quad[i] += other.quad[i];
    goldstein += other.goldstein;
  }
};

inline std::size_t quad_index(std::uint8_t kind) { return static_cast<std::size_t>(quad_class(type_of(kind)) - 1); }

/// Quad class of every kind, looked up once per count.
inline std::array<std::uint8_t, 256> quad_table() {
  std::array<std::uint8_t, 256> table = {};
  for (std::size_t kind = 0; kind < table.size(); ++kind) {
    table[kind] = static_cast<std::uint8_t>(quad_index(static_cast<std::uint8_t>(kind)));
  }
  return table;
}

/// Keeps the largest rows; equal ones stay in the order of `name`, which is asked of few.
template <typename Row, typename Name>
void keep_largest(std::vector<Row>& rows, std::size_t limit, Name name) {
  if (limit > 0 && rows.size() > limit) {
    const auto last = rows.begin() + static_cast<std::ptrdiff_t>(limit) - 1;
    std::nth_element(rows.begin(), last, rows.end(), [](const Row& a, const Row& b) { return a.events > b.events; });
    std::erase_if(rows, [least = last->events](const Row& row) { return row.events < least; });
  }
  std::sort(rows.begin(), rows.end(),
            [&](const Row& a, const Row& b) { return a.events != b.events ? a.events > b.events : name(a) < name(b); });
  if (rows.size() > limit) rows.resize(limit);
}

/// To a tenth: Goldstein scores have one digit, and sums of floats would end in noise.
inline double round_score(double score) { return std::round(score * 10) / 10; }

/// Numbers get small indexes in the order in which they are seen, so that pairs are cells of a square. The numbers that
/// come when the square has grown to its limit have no cells.
class PairSums {
 public:
  explicit PairSums(std::size_t max_width) : max_width_(max_width), index_(65536, 0) { grow(); }

  /// Gives the number an index, if it has none and there is one left.
  void add(std::uint16_t number) {
    if (index_[number] != 0 || is_full()) return;
    if (numbers_.size() == width_) grow();
    numbers_.push_back(number);
    index_[number] = static_cast<std::uint16_t>(numbers_.size());
  }
  /// Adds to the pair, giving its numbers indexes where there are some left.
  void add(std::uint16_t actor, std::uint16_t recipient, const Sum& sum) {
    add(actor);
    add(recipient);
    if (has(actor, recipient)) sums_[(index_[actor] - 1U) * width_ + index_[recipient] - 1U].add(sum);
  }
  bool is_full() const { return numbers_.size() == max_width_; }
  /// By number, from 1; 0 for a number that has none.
  const std::uint16_t* indexes() const { return index_.data(); }
  bool has(std::uint16_t actor, std::uint16_t recipient) const { return index_[actor] != 0 && index_[recipient] != 0; }
  std::size_t width() const { return width_; }
  Sum& at(std::uint32_t cell) { return sums_[cell]; }
  /// Brings the memory nearer that is asked for soon.
  void expect(std::uint32_t cell) const { __builtin_prefetch(&sums_[cell], 1); }

  /// Visits the pairs with their sums. 0 stands for nobody.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t a = 0; a < numbers_.size(); ++a) {
      for (std::size_t r = 0; r < numbers_.size(); ++r) {
        const Sum& sum = sums_[a * width_ + r];
        if (sum.events() > 0 && numbers_[a] != 0 && numbers_[r] != 0) visit(numbers_[a], numbers_[r], sum);
      }
    }
  }

 private:
  void grow() {
    const std::size_t width = width_ == 0 ? 64 : 2 * width_;
    std::vector<Sum> sums(width * width);
    for (std::size_t a = 0; a < width_; ++a) {
      std::copy_n(&sums_[a * width_], width_, &sums[a * width]);
    }
    sums_ = std::move(sums);
    width_ = width;
  }

  std::size_t max_width_;
  std::vector<std::uint16_t> index_;  // from 1, by number
  std::vector<std::uint16_t> numbers_;
  std::size_t width_ = 0;
  std::vector<Sum> sums_;  // a square of `width_`
};

/// Two numbers of codes, neither of them 0.
using CodePair = std::uint32_t;

/// Sums by pair of codes without a limit, for the pairs that PairSums left out.
class MoreSums {
 public:
  MoreSums() : slots_(1 << 12) {}

  Sum& at(CodePair pair) {
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
  template <typename Visit>
  void for_each(Visit visit) const {
    for (const Slot& slot : slots_) {
      if (slot.pair != 0) visit(slot.pair, slot.sum);
    }
  }

 private:
  struct Slot {
    CodePair pair = 0;  // 0: free
    Sum sum;
  };

  std::size_t slot_of(CodePair pair) const {
    std::size_t at = (pair * 0x9E3779B97F4A7C15U >> 32) & (slots_.size() - 1);
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
