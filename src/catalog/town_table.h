// Towns too small to be looked for in running text, and districts: found by name once something else says "a place".
//
// The file (tools/build_towns.py) is a table whose rows are sorted by their first column, the key of a name, so that a
// look-up is a binary search over the mapped file: loading costs no time and, but for the pages touched, no memory.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/mapped_file.h"
#include "casus/result.h"
#include "catalog/places.h"

namespace casus::catalog {

/// The key under which spellings are one name: folded, only ASCII letters and digits, words parted by one blank,
/// "St.", "Ste.", "Mt." and "Ft." written out. tools/build_towns.py computes the same.
std::string town_key(std::string_view name);

/// Immutable after open(); the rows are views into the file.
class TownTable {
 public:
  /// Fails when the file is missing, longer than 1 GB, or has other columns. A row out of order is not noticed: the
  /// names around it may then not be found.
  static Result<TownTable> open(const std::string& path);

  TownTable() = default;
  /// Where the rows of a name begin, the place of most people first. Cost: some 25 comparisons.
  std::vector<std::uint32_t> find(std::string_view name) const;
  /// The row that begins there. Cells that are no numbers count as empty.
  PlaceRow row(std::uint32_t begin) const;
  /// The first line, in which tools/build_towns.py says what the rows are, with their hash; empty without a file.
  std::string_view title() const { return line_at(0); }

 private:
  std::string_view bytes() const { return file_.bytes(); }
  std::string_view line_at(std::size_t begin) const;
  std::size_t line_start(std::size_t at) const;

  base::MappedFile file_;
  std::size_t first_ = 0;  // where the first row begins
};

}  // namespace casus::catalog
