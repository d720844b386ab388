// Appends facts to the columns, takes them out again, and rebuilds them all from the rows of the events.
//
// Event keys grow, so new facts always go to the end of the last segment or begin a new one.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "casus/event.h"
#include "store/facts.h"
#include "store/sql.h"
#include "store/terms.h"

namespace casus::store {

class FactWriter {
 public:
  static Result<FactWriter> prepare(const Connection& connection);

  /// Requires a key above all earlier ones. Kept in memory until flush() or until its segment is full.
  Result<void> add(std::int64_t event_key, const Event& event, std::int64_t& next_term);
  /// Marks the facts of these events (sorted) as retracted, or no longer so.
  Result<void> set_retracted(const std::vector<std::int64_t>& event_keys, bool retracted);
  /// Writes what is in memory. Call before the commit.
  Result<void> flush();
  /// Forgets what is in memory: after a rollback, or when another writer may have appended.
  void forget();

 private:
  FactWriter(Statement find, Statement put, TermWriter terms)
      : find_(std::move(find)), put_(std::move(put)), terms_(std::move(terms)) {}
  Result<void> load(std::int64_t segment);
  Result<void> read_column(FactField field, FactColumns& columns);
  Result<void> write_column(FactField field, const FactColumns& columns);

  Statement find_;
  Statement put_;
  TermWriter terms_;
  std::optional<FactColumns> open_;  // the segment being filled
  bool changed_ = false;
};

/// Writes all facts and terms anew.
Result<void> rebuild_facts(const Connection& connection);

}  // namespace casus::store
