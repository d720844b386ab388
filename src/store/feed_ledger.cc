#include "store/feed_ledger.h"

#include <utility>

#include "base/strings.h"
#include "base/timestamp.h"
#include "store/event_writer.h"

namespace casus::store {
namespace {

constexpr const char* kFeedColumns =
    "url, parent, title, etag, last_modified, polled_at, next_poll_at, failures, status, reason";
constexpr const char* kFetchColumns =
    "url, feed, position, title, published_at, listed_as, final_url, added_at, fetched_at, retry_at, attempts, "
    "http_status, status, reason, document_id";

std::string iso(const std::optional<std::int64_t>& moment) {
  return moment ? base::to_iso_time(*moment) : std::string();
}

FeedRow read_feed(const Statement& row) {
  FeedRow feed;
  feed.url = row.text(0);
  feed.parent = row.text(1);
  feed.title = row.text(2);
  feed.etag = row.text(3);
  feed.last_modified = row.text(4);
  feed.polled_at = base::parse_time(row.text(5));
  feed.next_poll_at = base::parse_time(row.text(6));
  feed.failures = row.integer(7);
  feed.status = row.text(8);
  feed.reason = row.text(9);
  return feed;
}

FetchRow read_fetch(const Statement& row) {
  FetchRow fetch;
  fetch.url = row.text(0);
  fetch.feed = row.text(1);
  fetch.position = row.integer(2);
  fetch.title = row.text(3);
  fetch.published_at = row.text(4);
  fetch.listed_as = row.text(5);
  fetch.final_url = row.text(6);
  fetch.added_at = base::parse_time(row.text(7)).value_or(0);
  fetch.fetched_at = base::parse_time(row.text(8));
  fetch.retry_at = base::parse_time(row.text(9));
  fetch.attempts = row.integer(10);
  fetch.http_status = row.find_integer(11);
  fetch.status = fetch_status_from(row.text(12)).value_or(FetchStatus::kFailed);
  fetch.reason = row.text(13);
  fetch.document_id = row.text(14);
  return fetch;
}

/// All rows of a statement whose parameters are bound.
template <typename Row>
Result<std::vector<Row>> read_all(Statement& statement, Row (*read)(const Statement&)) {
  std::vector<Row> rows;
  while (true) {
    const Result<bool> more = statement.step();
    if (!more) {
      statement.reset();
      return more.error();
    }
    if (!*more) break;
    rows.push_back(read(statement));
  }
  statement.reset();
  return rows;
}

template <typename Row>
Result<std::optional<Row>> read_one(Statement& statement, Row (*read)(const Statement&)) {
  Result<std::vector<Row>> rows = read_all(statement, read);
  if (!rows) return rows.error();
  if (rows->empty()) return std::optional<Row>();
  return std::optional<Row>(std::move(rows->front()));
}

/// A row takes the place of the one with the same address.
std::string upsert_sql(const std::string& table, const std::string& columns) {
  std::string updates;
  for (const std::string_view column : base::split_list(columns, ',')) {
    updates += (updates.empty() ? "" : ", ") + std::string(column) + " = excluded." + std::string(column);
  }
  return insert_sql(table, columns) + " ON CONFLICT (url) DO UPDATE SET " + updates;
}

}  // namespace

Result<FeedLedger> FeedLedger::open(Database& database) {
  const Connection& connection = database.connection();
  const std::string feeds = std::string("SELECT ") + kFeedColumns + " FROM feeds WHERE ";
  const std::string fetches = std::string("SELECT ") + kFetchColumns + " FROM fetches WHERE ";
  std::vector<Statement> prepared;
  for (const std::string& sql :
       {feeds + "url = ?", feeds + "parent = ? ORDER BY url", fetches + "url = ?",
        std::string("SELECT 1 FROM fetches WHERE document_id = ? AND fetched_at IS NOT NULL LIMIT 1"),
        fetches + "status = 'pending' OR (status = 'retry' AND retry_at <= ?) ORDER BY added_at, position, url LIMIT ?",
        std::string("SELECT min(retry_at) FROM fetches WHERE status = 'retry'"), upsert_sql("feeds", kFeedColumns),
        upsert_sql("fetches", kFetchColumns)}) {
    Result<Statement> statement = connection.prepare(sql);
    if (!statement) return statement.error();
    prepared.push_back(*std::move(statement));
  }
  return FeedLedger(database,
                    {std::move(prepared[0]), std::move(prepared[1]), std::move(prepared[2]), std::move(prepared[3]),
                     std::move(prepared[4]), std::move(prepared[5]), std::move(prepared[6]), std::move(prepared[7])});
}

Result<std::optional<FeedRow>> FeedLedger::find_feed(std::string_view url) {
  return read_one(statements_.find_feed.bind_text(url), read_feed);
}

Result<std::vector<FeedRow>> FeedLedger::find_children(std::string_view parent) {
  return read_all(statements_.find_children.bind_text(parent), read_feed);
}

Result<std::optional<FetchRow>> FeedLedger::find_fetch(std::string_view url) {
  return read_one(statements_.find_fetch.bind_text(url), read_fetch);
}

Result<bool> FeedLedger::has_document(std::string_view document_id) {
  Result<bool> found = statements_.find_document.bind_text(document_id).step();
  statements_.find_document.reset();
  return found;
}

Result<std::vector<FetchRow>> FeedLedger::find_due(std::int64_t now, std::int64_t limit) {
  return read_all(statements_.find_due.bind(base::to_iso_time(now)).bind(limit), read_fetch);
}

Result<std::optional<std::int64_t>> FeedLedger::find_next_retry() {
  Result<bool> row = statements_.find_next_retry.step();
  const std::string text = row && *row ? statements_.find_next_retry.text(0) : std::string();
  statements_.find_next_retry.reset();
  if (!row) return row.error();
  return base::parse_time(text);
}

Result<void> FeedLedger::put(const FeedRow& feed) {
  Statement& put = statements_.put_feed;
  put.bind_text(feed.url).bind(feed.parent).bind(feed.title).bind(feed.etag).bind(feed.last_modified);
  put.bind(iso(feed.polled_at)).bind(iso(feed.next_poll_at)).bind(feed.failures);
  return put.bind_text(feed.status).bind(feed.reason).run();
}

Result<void> FeedLedger::put(const FetchRow& fetch) {
  Statement& put = statements_.put_fetch;
  put.bind_text(fetch.url).bind_text(fetch.feed).bind(fetch.position).bind(fetch.title).bind(fetch.published_at);
  put.bind(fetch.listed_as).bind(fetch.final_url).bind_text(base::to_iso_time(fetch.added_at));
  put.bind(iso(fetch.fetched_at)).bind(iso(fetch.retry_at)).bind(fetch.attempts).bind(fetch.http_status);
  return put.bind_text(to_string(fetch.status)).bind(fetch.reason).bind(fetch.document_id).run();
}

Result<void> FeedLedger::write_poll(std::span<const FeedRow> feeds, std::span<const FetchRow> fetches) {
  return database_->write({}, [&]() -> Result<void> {
    for (const FeedRow& feed : feeds) {
      if (Result<void> done = put(feed); !done) return done;
    }
    for (const FetchRow& fetch : fetches) {
      if (Result<void> done = put(fetch); !done) return done;
    }
    return {};
  });
}

Result<void> FeedLedger::write_fetch(const FetchRow& fetch, std::span<const CodedDocument> coded) {
  return database_->write(coded, [&] { return put(fetch); });
}

}  // namespace casus::store
