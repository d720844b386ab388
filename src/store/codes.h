// CAMEO codes of parties ("SWEGOV") as small numbers, for the columns of the facts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "store/sql.h"

namespace casus::store {

/// Finds or adds codes. Belongs to one writing connection.
class CodeWriter {
 public:
  static Result<CodeWriter> prepare(const Connection& connection);

  /// Number of the code; `next` is the number for a new one and grows by one then. 0 for none, and when all numbers are
  /// taken: news uses a few thousand codes, and counts by code leave out what has no number.
  Result<std::uint16_t> number(std::string_view code, std::int64_t& next);
  /// Forgets rows that a rollback has taken back.
  void forget() { known_.clear(); }

 private:
  Statement find_;
  Statement add_;
  std::unordered_map<std::string, std::uint16_t> known_;  // looked up only
};

}  // namespace casus::store
