// The tables of the database and the steps that bring older ones up to date. docs/formats/database.md
// describes every column.
#pragma once

#include "casus/result.h"
#include "store/sql.h"

namespace casus::store {

/// Raised with each change of the tables; older databases are migrated on opening for writing, newer ones refused by
/// name.
inline constexpr int kSchemaVersion = 4;

/// Creates the tables in an empty database, or migrates older ones, in one transaction. Fails when the database is
/// another program's or newer.
Result<void> create_schema(const Connection& connection);
/// For reading: fails when the database is not one of casus, or not of this version.
Result<void> check_schema(const Connection& connection);

}  // namespace casus::store
