#include "store/schema.h"

#include <array>
#include <string>
#include <utility>

#include "store/fact_rebuild.h"
#include "store/feed_tables.h"
#include "store/schema_tables.h"

namespace casus::store {
namespace {

/// Written into the file's header, so that tools like file(1) and we ourselves can tell whose file it is: "cass".
constexpr int kApplicationId = 0x63617373;

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// The types in the engine's own words.
std::string translate(std::string sql, Dialect dialect) {
  if (dialect == Dialect::kSqlite) return sql;
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kTypes = {
      {{"INTEGER", "BIGINT"}, {"REAL", "DOUBLE PRECISION"}, {"BLOB", "BYTEA"}, {" WITHOUT ROWID", ""}}};
  for (const auto& [from, to] : kTypes) replace_all(sql, from, to);
  return sql;
}

std::string tables_for(Dialect dialect) {
  const char* const search = dialect == Dialect::kSqlite ? kSqliteTables : kPostgresTables;
  return translate(std::string(kTables) + kVersion3Tables + kVersion4Tables + kFeedTables, dialect) + search;
}

Error foreign(const Connection& connection) {
  return {ErrorCode::kDatabase, connection.name() + ": is a database, but not one of casus"};
}

/// Version of the tables; 0 when there are none yet.
Result<std::int64_t> read_version(const Connection& connection) {
  const bool sqlite = connection.dialect() == Dialect::kSqlite;
  if (sqlite) {
    Result<std::int64_t> tables = connection.read_integer("SELECT count(*) FROM sqlite_schema");
    if (!tables || *tables == 0) return tables;
    Result<std::int64_t> id = connection.read_integer("PRAGMA application_id");
    if (!id) return id;
    if (*id != kApplicationId) return foreign(connection);
  }
  if (!sqlite) {
    Result<std::int64_t> ours = connection.read_integer(
        "SELECT count(*) FROM pg_class WHERE relname = 'schema_version' AND pg_table_is_visible(oid)");
    if (!ours || *ours == 0) return ours;
  }
  return connection.read_integer("SELECT max(version) FROM schema_version");
}

Error wrong_version(const Connection& connection, std::int64_t version, const std::string& hint) {
  return {ErrorCode::kUnsupported, connection.name() + ": tables of version " + std::to_string(version) +
                                       ", this program knows version " + std::to_string(kSchemaVersion) + hint};
}

Result<void> create_tables(const Connection& connection) {
  const std::string mark =
      connection.dialect() == Dialect::kSqlite ? "PRAGMA application_id = " + std::to_string(kApplicationId) + ";" : "";
  return connection.execute(mark + "CREATE TABLE schema_version (version INTEGER NOT NULL);" +
                            "INSERT INTO schema_version VALUES (" + std::to_string(kSchemaVersion) + ");" +
                            tables_for(connection.dialect()));
}

Result<void> migrate_from_1(const Connection& connection) {
  const std::string sql = kRenameVersion1 + tables_for(connection.dialect()) + kCopyVersion1 + kCountDocuments;
  if (Result<void> copied = connection.execute(sql); !copied) return copied;
  return rebuild_facts(connection);
}

Result<void> migrate_2_to_3(const Connection& connection) {
  const std::string sql = translate(kVersion3Tables, connection.dialect()) + kCountDocuments;
  if (Result<void> added = connection.execute(sql); !added) return added;
  return add_code_columns(connection);
}

/// Events keep their index of ids alone, which SQLite cannot take from a table: event_ids.cc uses either.
Result<void> migrate_3_to_4(const Connection& connection) {
  if (Result<void> added = connection.execute(translate(kVersion4Tables, connection.dialect())); !added) return added;
  return sum_blocks(connection);
}

Result<void> migrate(const Connection& connection, std::int64_t version) {
  if (version == 1) {
    Result<void> done = migrate_from_1(connection);
    return done ? sum_blocks(connection) : done;
  }
  if (version == 2) {
    if (Result<void> done = migrate_2_to_3(connection); !done) return done;
  }
  return migrate_3_to_4(connection);
}

Result<void> bring_up_to_date(const Connection& connection) {
  // Read again under the writer's lock: another process may just have done it.
  Result<std::int64_t> version = read_version(connection);
  if (!version) return version.error();
  if (*version == 0) return create_tables(connection);
  if (*version == kSchemaVersion) return {};
  Result<void> done = migrate(connection, *version);
  return done ? connection.execute("UPDATE schema_version SET version = " + std::to_string(kSchemaVersion)) : done;
}

}  // namespace

Result<void> create_schema(const Connection& connection) {
  Result<std::int64_t> version = read_version(connection);
  if (!version) return version.error();
  if (*version == kSchemaVersion) return {};
  if (*version > kSchemaVersion) return wrong_version(connection, *version, "");
  return in_transaction(connection, true, [&] { return bring_up_to_date(connection); });
}

Result<void> check_schema(const Connection& connection) {
  Result<std::int64_t> version = read_version(connection);
  if (!version) return version.error();
  if (*version == 0) return foreign(connection);
  if (*version < kSchemaVersion) return wrong_version(connection, *version, "; opening it for writing migrates it");
  return *version == kSchemaVersion ? Result<void>() : wrong_version(connection, *version, "");
}

}  // namespace casus::store
