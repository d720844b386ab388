// Reads events back from the tables, exactly as they were written.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "casus/event.h"
#include "store/sql.h"

namespace casus::store {

/// The events of these keys, in the order of the keys; three queries however many they are. A key without an event
/// gives an empty one.
Result<std::vector<Event>> read_events(const Connection& connection, const std::vector<std::int64_t>& keys);

/// First column of all rows. Requires bound parameters.
Result<std::vector<std::int64_t>> read_keys(Statement& statement);
/// Keys after `after`, ascending, at most `limit`.
Result<std::vector<std::int64_t>> next_event_keys(const Connection& connection, std::int64_t after, std::size_t limit);

/// A JSON array of strings.
std::vector<std::string> read_list(const std::string& list);

}  // namespace casus::store
