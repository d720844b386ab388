// Which events of one segment pass a filter.
#pragma once

#include <cstdint>
#include <vector>

#include "store/fact_filter.h"
#include "store/facts.h"

namespace casus::store {

/// The facts of one event that passed: rows [begin, end) of the columns.
struct FactRows {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Requires the columns that the filter looks at; which of the two sides' it needs depends on the flags.
void match_facts(const FactColumns& columns, const FactFilter& filter, std::vector<FactRows>& matches);

/// Whether parties are looked for in the columns of this side of the segment: also of the other side's parties where
/// some act on each other. Requires the flags.
bool looks_at_actors(const FactColumns& columns, const FactFilter& filter);
bool looks_at_recipients(const FactColumns& columns, const FactFilter& filter);

}  // namespace casus::store
