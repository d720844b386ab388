// The SQL of schema.cc: the tables of today and what each migration does before its rows are read again.
#pragma once

namespace casus::store {

/// Tables for both engines, and those that came with version 3; schema.cc translates the types.
extern const char* const kTables;
extern const char* const kVersion3Tables;
extern const char* const kVersion4Tables;
/// What only one of them has: full-text search.
extern const char* const kSqliteTables;
extern const char* const kPostgresTables;

/// From version 1: moves the old tables aside, and copies their rows once the new ones are there.
extern const char* const kRenameVersion1;
extern const char* const kCopyVersion1;
/// Fills document_counts.
extern const char* const kCountDocuments;

}  // namespace casus::store
