// The embedded database: documents, events, participants, attributions and runs in one SQLite file.
//
// docs/formats/database.md describes the tables. Everything that one batch brings is written in one transaction
// together with the ledger of documents read, so a killed run leaves whole documents only. Coding the same input twice
// changes no row of documents, events, participants or attributions.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/coder.h"
#include "casus/document_record.h"
#include "casus/event.h"
#include "casus/result.h"

namespace casus {

/// Which events to return; empty fields do not restrict. Names compare without regard to case and accents.
struct EventFilter {
  std::vector<std::string> actor;  // part of the actor's name or words, or its country, code or catalog id
  std::vector<std::string> recipient;
  std::vector<std::string> country;  // ISO code of either party or of the place
  std::vector<EventType> type;
  std::vector<Status> status;
  std::string from;                 // ISO date; the act ends on it or later
  std::string to;                   // ISO date; the act begins on it or earlier
  std::vector<std::string> source;  // part of the name or words of one of those who say so, or its country
  std::string text;                 // part of the evidence sentence
  std::size_t limit = 0;            // 0 = all
};

/// What a run leaves behind in the table of runs. Times are given by the caller: the library never reads the clock.
struct RunRecord {
  std::string started_at;
  std::string finished_at;
  std::string inputs;
};

struct DatabaseCounters {
  std::size_t new_documents = 0;
  std::size_t changed_documents = 0;  // same id, other content or other versions: its events were replaced
  std::size_t unchanged_documents = 0;
  std::size_t events = 0;  // written
};

/// One connection; used by one thread at a time.
class Database final : public Sink {
 public:
  enum class Mode { kReadOnly, kReadWrite };

  /// kReadWrite creates the file and its tables; kReadOnly fails when there is no file. Refuses files of another
  /// program and of newer versions by name.
  static Result<Database> open(const std::string& path, Mode mode);
  Database(Database&& other) noexcept;
  Database& operator=(Database&& other) noexcept;
  ~Database() override;

  /// Writes the batch in one transaction; on an error nothing of it is stored.
  Result<void> write(std::span<const CodedDocument> batch) override;
  /// Adds the row of the run. `versions` is what the run coded with.
  Result<void> finish_run(const RunRecord& run, const Counters& counters, const Versions& versions);
  DatabaseCounters counters() const;

  /// Calls `receive` for each event that passes, ordered by date, document, position; stops early when it returns
  /// false.
  Result<void> query(const EventFilter& filter, const std::function<bool(const Event&)>& receive) const;
  /// Number of documents by status, in the order of DocumentStatus, without zeros.
  struct StatusCount {
    DocumentStatus status = DocumentStatus::kOk;
    std::size_t documents = 0;
  };
  Result<std::vector<StatusCount>> count_documents() const;

 private:
  class Connection;
  explicit Database(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace casus
