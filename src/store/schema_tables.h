// The SQL of schema.cc: the tables of today and what each migration does before its rows are read again.
#pragma once

namespace casus::store {

/// Tables of version 2, for both engines; schema.cc translates the types.
extern const char* const kTables;
/// What only one of them has: full-text search.
extern const char* const kSqliteTables;
extern const char* const kPostgresTables;

/// Version 1 to 2: moves the old tables aside, and copies their rows once the new ones are there.
extern const char* const kRenameVersion1;
extern const char* const kCopyVersion1;

}  // namespace casus::store
