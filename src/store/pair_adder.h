// The inner loop of counts by pair.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "store/count_sums.h"
#include "store/fact_match.h"
#include "store/facts.h"

namespace casus::store {

/// 0 when a side has no code.
inline CodePair pair_of_codes(const FactColumns& columns, std::uint32_t row) {
  const std::uint32_t actor = columns.actor_code[row];
  const std::uint32_t recipient = columns.recipient_code[row];
  return ((actor == 0) | (recipient == 0)) != 0 ? 0 : actor << 16 | recipient;
}

/// Adds up the rows of matches by pair of numbers, of countries or codes. The sums are more than fit into the nearest
/// memory, so their cells are found for a whole segment first and asked for ahead of their use. Rows without a cell are
/// sorted out without a branch, which would be taken or not at random.
class PairAdder {
 public:
  explicit PairAdder(std::size_t max_width) : sums_(max_width) {}

  void add(const FactColumns& columns, const std::vector<FactRows>& matches, const std::vector<std::uint16_t>& actors,
           const std::vector<std::uint16_t>& recipients) {
    visit_cells(matches, actors, recipients,
                [&](Sum& sum, std::uint32_t row) { sum.add(quads_[columns.kind[row]], columns.goldstein[row]); });
  }
  /// Requires rows that are part of the sums.
  void subtract(const FactColumns& columns, const std::vector<FactRows>& matches,
                const std::vector<std::uint16_t>& actors, const std::vector<std::uint16_t>& recipients) {
    visit_cells(matches, actors, recipients,
                [&](Sum& sum, std::uint32_t row) { sum.subtract(quads_[columns.kind[row]], columns.goldstein[row]); });
  }
  const PairSums& sums() const { return sums_; }
  void add_number(std::uint16_t number) { sums_.add(number); }
  /// Adds what was summed before; left out when the square is full of other numbers.
  void add_sum(std::uint16_t actor, std::uint16_t recipient, const Sum& sum) { sums_.add(actor, recipient, sum); }
  /// The rows for which there was no cell when add() or subtract() was called last.
  const std::vector<std::uint32_t>& rest() const { return rest_; }

 private:
  template <typename Visit>
  void visit_cells(const std::vector<FactRows>& matches, const std::vector<std::uint16_t>& actors,
                   const std::vector<std::uint16_t>& recipients, Visit visit) {
    if (!find_cells(matches, actors.data(), recipients.data(), actors.size())) {
      for (const FactRows& rows : matches) {
        for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
          sums_.add(actors[i]);
          sums_.add(recipients[i]);
        }
      }
      find_cells(matches, actors.data(), recipients.data(), actors.size());
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      sums_.expect(cells_[i + kAhead]);
      visit(sums_.at(cells_[i]), rows_[i]);
    }
  }

  /// False when there are numbers that were not added yet.
  bool find_cells(const std::vector<FactRows>& matches, const std::uint16_t* actors, const std::uint16_t* recipients,
                  std::size_t size) {
    for (std::vector<std::uint32_t>* list : {&rows_, &rest_, &cells_}) list->resize(size + 1);
    std::uint32_t* const cells = cells_.data();
    std::uint32_t* const with = rows_.data();
    std::uint32_t* const without = rest_.data();
    const std::uint16_t* const indexes = sums_.indexes();
    const auto width = static_cast<std::uint32_t>(sums_.width());
    std::size_t count = 0;
    std::size_t rest = 0;
    std::uint32_t largest = 0;
    for (const FactRows& rows : matches) {
      for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
        const std::uint32_t a = indexes[actors[i]] - 1U;
        const std::uint32_t r = indexes[recipients[i]] - 1U;
        const std::size_t has_cell = std::max(a, r) < width ? 1 : 0;
        largest = std::max({largest, a, r});
        cells[count] = a * width + r;
        with[count] = i;
        without[rest] = i;
        count += has_cell;
        rest += 1 - has_cell;
      }
    }
    rows_.resize(count);
    rest_.resize(rest);
    cells_.resize(count);
    cells_.resize(count + kAhead);
    return largest != UINT32_MAX || sums_.is_full();
  }

  /// Rows between the asking for a sum and its use.
  static constexpr std::size_t kAhead = 32;

  PairSums sums_;
  std::array<std::uint8_t, 256> quads_ = quad_table();
  std::vector<std::uint32_t> rows_;
  std::vector<std::uint32_t> cells_;  // of the rows, and `kAhead` more
  std::vector<std::uint32_t> rest_;
};

}  // namespace casus::store
