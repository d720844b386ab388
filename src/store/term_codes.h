// Which CAMEO code each party's term has, as small numbers, for counts by code.
//
// Looking a code up per term and count would read the table of terms anew each time. Terms never change and are only
// added, so a connection keeps what it has read and reads on from there.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/sql.h"

namespace casus::store {

class TermCodes {
 public:
  /// Reads the terms that are new. Call in the transaction whose facts are counted.
  Result<void> refresh(const Connection& connection);

  /// Number of the code; 0 where the term has none.
  std::uint32_t number(std::uint32_t term) const { return term < numbers_.size() ? numbers_[term] : 0; }
  /// Requires a number other than 0.
  const std::string& code(std::uint32_t number) const { return codes_[number]; }

 private:
  std::int64_t last_ = 0;               // the newest term seen
  std::vector<std::uint32_t> numbers_;  // by term
  std::vector<std::string> codes_ = {""};
  std::unordered_map<std::string, std::uint32_t> by_code_;  // looked up only
};

}  // namespace casus::store
