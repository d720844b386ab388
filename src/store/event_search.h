// Finds events: page by page for people, or all of them in order.
#pragma once

#include <functional>
#include <string>

#include "casus/database.h"
#include "store/sql.h"

namespace casus::store {

/// See Database::query.
Result<void> query_events(const Connection& connection, const EventFilter& filter,
                          const std::function<bool(const Event&)>& receive);
/// See Database::search.
Result<EventPage> search_events(const Connection& connection, const EventFilter& filter, const PageRequest& page);
/// See Database::find_event.
Result<FoundEvent> find_event(const Connection& connection, const std::string& event_id);

}  // namespace casus::store
