// Counts of the events that pass a filter. See the functions of Database.
#pragma once

#include "casus/database.h"
#include "store/sql.h"

namespace casus::store {

Result<TimeCounts> count_over_time(const Connection& connection, const EventFilter& filter, TimeCounts::Bucket bucket);
/// By codes or by countries.
Result<PairCounts> count_pairs(const Connection& connection, const EventFilter& filter, std::size_t limit,
                               bool by_code);
Result<PlaceCounts> count_places(const Connection& connection, const EventFilter& filter, std::size_t limit);
Result<TypeCounts> count_types(const Connection& connection, const EventFilter& filter);

}  // namespace casus::store
