// The rows of `facts`: one column of one segment each.
#pragma once

#include <cstdint>
#include <vector>

#include "store/facts.h"
#include "store/sql.h"

namespace casus::store {

class FactStore {
 public:
  static Result<FactStore> prepare(const Connection& connection);

  /// Fills the field of the columns' segment; leaves it alone where there is none yet.
  Result<void> read(FactField field, FactColumns& columns);
  Result<void> write(FactField field, const FactColumns& columns);
  Result<std::vector<std::int64_t>> segments();

 private:
  Statement find_;
  Statement put_;
  Statement segments_;
};

}  // namespace casus::store
