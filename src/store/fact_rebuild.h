// Facts for databases that were written before there were any, or before they had all of today's columns.
#pragma once

#include "store/sql.h"

namespace casus::store {

/// Writes all facts, terms and codes anew from the rows of the events. Requires empty tables of codes.
Result<void> rebuild_facts(const Connection& connection);
/// Adds the columns of codes, and the codes, from the terms of the parties. Requires empty tables of codes.
Result<void> add_code_columns(const Connection& connection);

/// Stores the sums of all full blocks (block_sums.h).
Result<void> sum_blocks(const Connection& connection);

}  // namespace casus::store
