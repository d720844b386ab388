// The tables of the database, and the check that a file is ours. docs/formats/database.md describes every column.
#pragma once

#include <string>

#include "casus/result.h"
#include "store/sqlite.h"

namespace casus::store {

/// Raised when a table changes; older files are migrated or refused by name.
inline constexpr int kSchemaVersion = 1;

/// Creates the tables in an empty file, in one transaction; does nothing in a file of this version.
Result<void> create_schema(Sqlite& connection);
/// Fails when the file is not a casus database or is of a newer version.
Result<void> check_schema(Sqlite& connection);

}  // namespace casus::store
