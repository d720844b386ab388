// Events in the formats of other programs (docs/formats/gdelt.md, polecat.md, csv.md): reading side of the database.
#pragma once

#include <functional>
#include <string_view>

#include "casus/database.h"
#include "store/sql.h"

namespace casus::store {

/// See Database::export_events.
Result<void> export_events(const Connection& connection, const EventFilter& filter, ExportFormat format,
                           ExportWriter writer, const std::function<bool(std::string_view)>& receive);

}  // namespace casus::store
