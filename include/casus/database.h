// The database: documents, events, participants, attributions, texts, ledger and runs, in an SQLite file or in
// PostgreSQL.
//
// docs/formats/database.md describes the tables. Everything that one batch brings is written in one transaction
// together with the ledger of documents read, so a killed run leaves whole documents only. Coding the same input twice
// changes no row of documents, events, participants or attributions. What was retracted is in no answer.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/coder.h"
#include "casus/document_record.h"
#include "casus/event.h"
#include "casus/options.h"
#include "casus/result.h"

namespace casus {

namespace store {
class Connection;
}

struct BoundingBox {
  double west = -180;
  double south = -90;
  double east = 180;  // less than west: across the date line
  double north = 90;
};

/// Which events to return; empty fields do not restrict. Of types, quad classes, statuses, documents and publishers any
/// will do; parties, countries, sources and places given twice must hold twice. Names compare by their words, the last
/// of them may be the beginning of a word, without regard to case and accents.
struct EventFilter {
  std::vector<std::string> actor;  // country, CAMEO code, catalog id, Q number, or words of the name
  std::vector<std::string> recipient;
  std::vector<std::string> party;    // the same for either side
  std::vector<std::string> pair;     // "A~B": countries or codes that act on each other, in either direction
  std::vector<std::string> country;  // code of either party or of the place
  std::vector<EventType> type;
  std::vector<int> quad;
  std::string cameo;  // beginning of the code
  std::vector<Status> status;
  std::optional<bool> historical;
  std::vector<std::string> source;  // words of the name of one of those who say so, or its country; "none": nobody
  std::vector<std::string> place;   // words of the name, or its country
  std::optional<BoundingBox> bbox;
  std::string from;                    // ISO date; the act ends on it or later
  std::string to;                      // ISO date; the act begins on it or earlier
  std::string text;                    // words of the evidence, "phrases", -excluded words
  std::vector<std::string> document;   // ids
  std::vector<std::string> publisher;  // words of the name
  std::optional<double> min_confidence;
  std::size_t limit = 0;  // of query(); 0 = all
};

struct PageRequest {
  std::size_t limit = 50;
  std::string cursor;  // next_cursor of the page before; empty for the first
  bool newest_first = true;
};

/// Where an act is told by several events.
struct ActSummary {
  std::string act_id;
  std::size_t mentions = 0;
  std::size_t documents = 0;
  std::vector<std::string> sources;
  std::string first_seen;
  std::string last_seen;
  bool operator==(const ActSummary&) const = default;
};

/// How many there are. Not exact where a text is so frequent that only the newest of its events were looked at.
struct Total {
  std::size_t count = 0;
  bool exact = true;
};

struct EventPage {
  std::vector<Event> events;  // ordered by date, then by time of writing; without a date first (last, newest first)
  std::vector<std::optional<ActSummary>> acts;  // of each event
  std::string next_cursor;                      // empty after the last page
  Total total;
};

struct FoundEvent {
  Event event;
  std::vector<Event> reports;  // the other events of the same act
  std::optional<ActSummary> act;
  bool retracted = false;
};

struct DocumentFilter {
  std::string text;  // words of the title
  std::string publisher;
  std::string from;  // published
  std::string to;
  std::optional<DocumentStatus> status;
};

struct DocumentPage {
  std::vector<DocumentRecord> documents;  // without their texts, newest first
  std::vector<std::size_t> events;        // of each
  std::string next_cursor;
};

struct FoundDocument {
  DocumentRecord document;
  bool has_text = false;
  bool retracted = false;
  std::vector<Event> events;  // in text order
};

using QuadCounts = std::array<std::size_t, 4>;  // by quad class 1 to 4

struct TimeCounts {
  enum class Bucket : std::uint8_t { kAuto, kDay, kWeek, kMonth, kYear };
  struct Row {
    std::string start;  // first day of the bucket; weeks begin on Monday
    QuadCounts quad = {};
    double goldstein_sum = 0;
  };
  Bucket bucket = Bucket::kDay;
  std::vector<Row> series;  // by start, without empty buckets
  std::size_t undated = 0;
  bool exact = true;
};

struct PairCounts {
  struct Row {
    std::string actor;
    std::string recipient;
    std::size_t events = 0;
    QuadCounts quad = {};
    double goldstein_sum = 0;
  };
  std::vector<Row> pairs;  // largest first
  bool exact = true;
};

struct PlaceCounts {
  struct Row {
    std::string name;
    std::string country;
    std::string admin1;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::size_t events = 0;
    QuadCounts quad = {};
  };
  std::vector<Row> places;  // largest first
  std::size_t without_place = 0;
  bool exact = true;
};

struct TypeCounts {
  struct Source {
    std::string name;
    std::string country;
    std::size_t events = 0;
  };
  std::array<std::size_t, kEventTypeCount> types = {};
  std::array<std::size_t, 5> statuses = {};
  QuadCounts quad = {};
  std::vector<Source> sources;  // the largest 50
  std::size_t total = 0;
  bool exact = true;
};

/// Formats of other programs (docs/formats/gdelt.md, polecat.md, csv.md).
enum class ExportFormat : std::uint8_t { kJsonl, kCsv, kGdeltEvents, kGdeltMentions, kPolecat };
/// Spelled jsonl, csv, gdelt-events, gdelt-mentions, polecat.
std::string_view to_string(ExportFormat format);
std::optional<ExportFormat> export_format_from(std::string_view text);

/// What a row may need beside its event.
struct ExportContext {
  std::optional<ActSummary> act;
  std::string_view document_text;  // empty when unknown
};

/// Lines of an export. No cell ever holds a tab or a line break; text is UTF-8 without a byte order mark.
class ExportWriter {
 public:
  /// GDELT and POLECAT want other codes of countries: Coder::countries() or read_countries().
  ExportWriter(ExportFormat format, std::vector<CountryEntry> countries);
  /// The first line, with its end; empty for formats that have none.
  std::string header() const;
  /// The lines of one event: none, or one per pair of parties where the format knows one on each side.
  std::string lines(const Event& event, const ExportContext& context = {});

 private:
  ExportFormat format_;
  std::vector<CountryEntry> countries_;  // sorted by code
  std::set<std::string> acts_;           // rows of acts that are told already
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

/// Without what was retracted.
struct DatabaseSize {
  std::size_t documents = 0;
  std::size_t events = 0;
  std::string first_date;  // of the events; empty when none has one
  std::string last_date;
};

struct DatabaseOptions {
  bool store_text = true;              // of documents; off where rights forbid it
  std::function<std::string()> clock;  // time of reading for the ledger; empty: none is written
};

/// A document that a transaction has written, or taken out of all answers, or put back.
struct TouchedDocument {
  std::string_view document_id;
  std::optional<std::string_view> text;  // as written; nothing when it was only taken out or put back
};
/// Runs in the transaction, when the rows of the documents are there; its failure takes all back.
using Follower = std::function<Result<void>(std::span<const TouchedDocument>)>;

/// One connection; used by one thread at a time. Readers do not wait for a writer.
class Database final : public Sink {
 public:
  enum class Mode : std::uint8_t { kReadOnly, kReadWrite };

  /// `where` is the path of an SQLite file or postgresql://user@host/database. kReadWrite creates what is missing and
  /// migrates older tables; kReadOnly fails when there is no file. Refuses databases of other programs and of newer
  /// versions by name.
  static Result<Database> open(const std::string& where, Mode mode, DatabaseOptions options = {});
  Database(Database&& other) noexcept;
  Database& operator=(Database&& other) noexcept;
  ~Database() override;

  /// Writes the batch in one transaction; on an error nothing of it is stored.
  Result<void> write(std::span<const CodedDocument> batch) override;
  /// The same with `also` in the transaction; when it fails nothing of the batch is stored.
  Result<void> write(std::span<const CodedDocument> batch, const std::function<Result<void>()>& also);
  /// Adds the row of the run. `versions` is what the run coded with.
  Result<void> finish_run(const RunRecord& run, const Counters& counters, const Versions& versions);
  DatabaseCounters counters() const;
  /// For the parts of casus itself that keep tables of their own, and that keep them up to date as documents come.
  const store::Connection& connection() const;
  void set_follower(Follower follow);
  /// Takes documents with their events out of all answers, or back in with `undo`; all or none of them. Nothing is
  /// lost, and the ledger says why. Fails with kNotFound for an unknown one.
  Result<void> retract(const std::vector<std::string>& document_ids, const std::string& reason, bool undo = false);

  /// Calls `receive` for each event that passes, ordered by date, then by time of writing; stops early when it returns
  /// false. Memory: 16 bytes per event that passes.
  Result<void> query(const EventFilter& filter, const std::function<bool(const Event&)>& receive) const;
  /// Calls `receive` with pieces of the file, in the order of query(); stops early when it returns false.
  Result<void> export_events(const EventFilter& filter, ExportFormat format, std::vector<CountryEntry> countries,
                             const std::function<bool(std::string_view)>& receive) const;
  Result<EventPage> search(const EventFilter& filter, const PageRequest& page) const;
  /// Fails with kNotFound. Finds retracted ones too, and says so.
  Result<FoundEvent> find_event(const std::string& event_id) const;
  Result<FoundDocument> find_document(const std::string& document_id) const;
  Result<DocumentPage> list_documents(const DocumentFilter& filter, const PageRequest& page) const;

  Result<TimeCounts> count_over_time(const EventFilter& filter, TimeCounts::Bucket bucket) const;
  /// An act with several parties counts for each pair of them.
  Result<PairCounts> count_pairs(const EventFilter& filter, std::size_t limit, bool by_code = false) const;
  Result<PlaceCounts> count_places(const EventFilter& filter, std::size_t limit) const;
  Result<TypeCounts> count_types(const EventFilter& filter) const;
  Result<DatabaseSize> size() const;

  /// Number of documents by status, in the order of DocumentStatus, without zeros.
  struct StatusCount {
    DocumentStatus status = DocumentStatus::kOk;
    std::size_t documents = 0;
  };
  Result<std::vector<StatusCount>> count_documents() const;

  /// A query fails with kLimit soon after `interrupt` returns true; for deadlines.
  void set_interrupt(std::function<bool()> interrupt) const;

 private:
  class Session;
  explicit Database(std::unique_ptr<Session> session);
  std::unique_ptr<Session> session_;
};

}  // namespace casus
