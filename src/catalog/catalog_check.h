// Looks for what is wrong in tables that load: clashes, gaps and dates that cannot be (`casus catalog check`).
#pragma once

#include <string>
#include <vector>

#include "catalog/catalog.h"

namespace casus::catalog {

enum class FindingKind : std::uint8_t {
  kClash,    // two actors of one country share a name while both are valid
  kGap,      // nobody holds an office that somebody held before and after
  kOverlap,  // one person holds the same office twice at once
  kUnknown,  // a country code that no row of countries has
  kMissing,  // a row without what its type needs
};

struct Finding {
  FindingKind kind = FindingKind::kClash;
  std::string message;  // names the ids, the words and the dates
};

std::string_view to_string(FindingKind kind);

/// All findings, ordered by kind, then by the tables. `day` is the day to which the tables should reach (gaps after the
/// last holder of an office are reported up to it); an unset day checks inner gaps only.
std::vector<Finding> check_catalog(const Catalog& catalog, base::Date day);

}  // namespace casus::catalog
