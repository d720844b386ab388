// Puts documents with their events into the tables. Knows the columns; the transaction is the caller's (database.cc).
#pragma once

#include <map>
#include <string>
#include <tuple>

#include "casus/database.h"
#include "store/sqlite.h"

namespace casus::store {

class EventWriter {
 public:
  static Result<EventWriter> prepare(const Sqlite& connection);

  /// Writes one document: nothing when the same content with the same result is there already; else the old events of
  /// the document are replaced. Adds to `counters`.
  Result<void> write(const CodedDocument& coded, DatabaseCounters& counters);
  /// Id of the row of these versions, added when new.
  Result<std::int64_t> add_versions(const Versions& versions);
  /// Forgets ids of rows that a rollback has taken back.
  void forget_versions() { versions_.clear(); }

 private:
  struct Statements {
    Statement find_document;
    Statement delete_events;
    Statement put_document;
    Statement add_event;
    Statement add_participant;
    Statement add_attribution;
    Statement add_versions;
    Statement find_versions;
  };
  using VersionKey = std::tuple<std::string, std::string, std::string, std::string, std::string>;

  explicit EventWriter(Statements statements) : statements_(std::move(statements)) {}
  Result<void> put_document(const DocumentRecord& document, const std::string& result_hash);
  Result<void> add_event(const Event& event, std::size_t position);
  Result<void> add_participants(const Event& event);
  Result<void> add_attributions(const Event& event);
  void bind_date(const std::optional<EventDate>& date);
  void bind_place(const std::optional<EventPlace>& place);

  Statements statements_;
  std::map<VersionKey, std::int64_t> versions_;
};

}  // namespace casus::store
