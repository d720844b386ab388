// PostgreSQL behind the interface of sql.h, through libpq.
//
// Statements that give no rows are sent inside a transaction without waiting for each answer (libpq's pipeline), so
// that a batch costs a few round trips and not one per row.
#pragma once

#include <memory>
#include <string>

#include "casus/result.h"
#include "store/sql.h"

namespace casus::store {

/// `where` is a connection address as libpq reads it: postgresql://user@host:port/database?option=value.
Result<std::unique_ptr<ConnectionEngine>> open_postgres(const std::string& where, bool read_only);

/// `?` parameters as PostgreSQL wants them: $1, $2, ... Question marks within quotes stay.
std::string number_parameters(std::string_view sql);

}  // namespace casus::store
