#include "store/fact_store.h"

#include "store/event_reader.h"

namespace casus::store {

Result<FactStore> FactStore::prepare(const Connection& connection) {
  FactStore store;
  Result<void> prepared =
      prepare_all(connection, {{&store.find_, "SELECT data FROM facts WHERE field = ? AND segment = ?"},
                               {&store.put_,
                                "INSERT INTO facts (field, segment, data) VALUES (?, ?, ?) "
                                "ON CONFLICT (field, segment) DO UPDATE SET data = excluded.data"},
                               {&store.segments_, "SELECT DISTINCT segment FROM facts ORDER BY 1"}});
  if (!prepared) return prepared.error();
  return store;
}

Result<void> FactStore::read(FactField field, FactColumns& columns) {
  find_.reset();
  Result<bool> row = find_.bind(static_cast<std::int64_t>(field)).bind(columns.segment).step();
  if (!row) return row.error();
  if (*row) decode_column(find_.blob(0), field, columns);
  find_.reset();
  return {};
}

Result<void> FactStore::write(FactField field, const FactColumns& columns) {
  put_.bind(static_cast<std::int64_t>(field)).bind(columns.segment);
  return put_.bind_blob(encode_column(columns, field)).run();
}

Result<std::vector<std::int64_t>> FactStore::segments() {
  segments_.reset();
  Result<std::vector<std::int64_t>> all = read_keys(segments_);
  segments_.reset();
  return all;
}

}  // namespace casus::store
