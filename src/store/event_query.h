// Reads events back from the tables, exactly as they were written.
#pragma once

#include <functional>

#include "casus/database.h"
#include "store/sqlite.h"

namespace casus::store {

/// See Database::query. Cost: one pass over the events that the indexed filters leave.
Result<void> query_events(const Sqlite& connection, const EventFilter& filter,
                          const std::function<bool(const Event&)>& receive);

}  // namespace casus::store
