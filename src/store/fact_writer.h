// Appends facts to the columns, and takes them out again.
//
// Event keys grow, so new facts always go to the end of the last segment or begin a new one.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "casus/event.h"
#include "store/block_sums.h"
#include "store/codes.h"
#include "store/fact_store.h"
#include "store/facts.h"
#include "store/sql.h"
#include "store/terms.h"

namespace casus::store {

class FactWriter {
 public:
  /// Free numbers for what is new; they grow as numbers are taken.
  struct NextNumbers {
    std::int64_t& term;
    std::int64_t& code;
  };
  static Result<FactWriter> prepare(const Connection& connection);

  /// Requires a key above all earlier ones. Kept in memory until flush() or until its segment is full.
  Result<void> add(std::int64_t event_key, const Event& event, NextNumbers next);
  /// Marks the facts of these events (sorted) as retracted, or no longer so.
  Result<void> set_retracted(const std::vector<std::int64_t>& event_keys, bool retracted);
  /// Writes what is in memory.
  Result<void> flush();
  /// Call before the commit: writes what is in memory, and the sums of a block that is full.
  Result<void> finish();
  /// Forgets what is in memory: after a rollback, or when another writer may have appended.
  void forget();

 private:
  FactWriter(FactStore store, TermWriter terms, CodeWriter codes, BlockWriter blocks)
      : store_(std::move(store)), terms_(std::move(terms)), codes_(std::move(codes)), blocks_(std::move(blocks)) {}
  Result<void> load(std::int64_t segment);

  FactStore store_;
  TermWriter terms_;
  CodeWriter codes_;
  BlockWriter blocks_;
  std::optional<FactColumns> open_;  // the segment being filled
  bool changed_ = false;
};

}  // namespace casus::store
