// The PLOVER contexts and the words that speak of them, by table (data/ontology/contexts.tsv).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/string_map.h"
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

  /// Words of the longest entry that begins with this folded lemma; 0 when there is none.
  std::size_t longest_from(std::string_view folded) const;
  /// Contexts of a folded lemma, or of several with blanks between; in the table's order.
  std::span<const ContextId> find(std::string_view folded) const;
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::vector<std::string> names_;
  struct Entry {
    std::vector<ContextId> contexts;
    std::size_t longest = 0;  // of the entries that begin with it
  };
  base::StringMap<Entry> index_;
};

}  // namespace casus::catalog
