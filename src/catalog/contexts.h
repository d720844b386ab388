// The PLOVER contexts and the words that speak of them, by table (data/ontology/contexts.tsv).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/table.h"
#include "casus/result.h"

namespace casus::catalog {

using ContextId = std::uint8_t;  // position in the table

/// Immutable after from_table().
class ContextTable {
 public:
  /// Longest compound of the table, in words.
  static constexpr std::size_t kMaxWords = 4;

  /// Columns `context` and `words` (separated by `|`). Fails on a context without words or listed twice.
  static Result<ContextTable> from_table(const base::Table& table);

  /// Contexts of a folded lemma, or of several with blanks between; in the table's order.
  std::span<const ContextId> find(std::string_view folded) const;
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::vector<std::string> names_;
  std::unordered_map<std::string, std::vector<ContextId>> index_;
};

}  // namespace casus::catalog
