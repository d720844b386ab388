// Puts documents with their events into the tables, and every reading into the ledger. The transaction is the caller's.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "casus/database.h"
#include "store/event_writer.h"
#include "store/sql.h"

namespace casus::store {

class DocumentWriter {
 public:
  struct Settings {
    bool store_text = true;
    std::function<std::string()> clock;  // what the ledger says of the time of reading; may be empty
  };
  static Result<DocumentWriter> prepare(const Connection& connection, Settings settings);

  /// Call at the begin of each transaction: reads which keys are free, as another writer may have taken some.
  Result<void> begin();
  /// Writes one document: nothing but a line of the ledger when the same content with the same result is there already,
  /// or when it was retracted; else its old events are replaced. Adds to `counters`.
  Result<void> write(const CodedDocument& coded, DatabaseCounters& counters);
  /// Fails with kNotFound for an unknown document.
  Result<void> retract(const std::string& document_id, std::string_view reason, bool undo);
  /// Id of the row of these versions, added when new.
  Result<std::int64_t> add_versions(const Versions& versions);
  std::int64_t next_run() { return next_["run"]++; }
  /// Call before the commit.
  Result<void> flush();
  /// Forgets what a rollback has taken back.
  void forget();

 private:
  using VersionKey = std::tuple<std::string, std::string, std::string, std::string, std::string>;
  /// What the tables say of a document before it is written.
  struct Stored {
    std::int64_t key = 0;  // 0: not there
    std::string content_hash;
    std::string result_hash;
    std::string status;
    bool retracted = false;
  };
  struct Entry {
    const DocumentRecord* document = nullptr;
    std::string_view result_hash;
    std::string_view outcome;
    std::optional<std::int64_t> versions;
    std::size_t events = 0;
  };

  DocumentWriter(Settings settings, WordWriter titles, EventWriter events)
      : settings_(std::move(settings)), titles_(std::move(titles)), events_(std::move(events)) {}
  Result<Stored> find(const std::string& document_id);
  Result<void> replace(const CodedDocument& coded, const std::string& result_hash, const Stored& stored);
  Result<void> put_document(const DocumentRecord& document, const std::string& result_hash, std::int64_t key);
  Result<void> add_entry(const Entry& entry);
  Result<void> put_counts();

  Settings settings_;
  Statement find_document_;
  Statement put_document_;
  Statement put_text_;
  Statement retract_;
  Statement add_entry_;
  Statement find_next_;
  Statement put_next_;
  Statement add_versions_;
  Statement find_versions_;
  Statement put_count_;
  WordWriter titles_;
  EventWriter events_;
  std::string bytes_;  // scratch memory
  std::map<VersionKey, std::int64_t> versions_;
  std::map<std::string, std::int64_t, std::less<>> next_;  // first free key of each kind
  /// How many more documents of each status there are than at the begin of the transaction, without retracted ones.
  std::map<std::string, std::int64_t, std::less<>> more_;
};

}  // namespace casus::store
