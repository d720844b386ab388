// The SQL of the tables that the watch of feeds keeps (store/feed_ledger.h). Times are ISO 8601 in UTC.
#pragma once

namespace casus::store {

/// feeds: one row per feed that was ever polled. fetches: one row per address that a feed listed; those that are to be
/// fetched have the status pending or retry, the others what became of them.
inline constexpr const char* kFeedTables = R"sql(
CREATE TABLE feeds (
  url TEXT PRIMARY KEY,
  parent TEXT, title TEXT, etag TEXT, last_modified TEXT,
  polled_at TEXT, next_poll_at TEXT, failures INTEGER NOT NULL, status TEXT NOT NULL, reason TEXT
);
CREATE TABLE fetches (
  url TEXT PRIMARY KEY,
  feed TEXT NOT NULL, position INTEGER NOT NULL, title TEXT, published_at TEXT, listed_as TEXT,
  final_url TEXT,
  added_at TEXT NOT NULL, fetched_at TEXT, retry_at TEXT, attempts INTEGER NOT NULL,
  http_status INTEGER, status TEXT NOT NULL, reason TEXT, document_id TEXT
);
CREATE INDEX fetches_by_status ON fetches (status, added_at, position);
CREATE INDEX fetches_by_document ON fetches (document_id);
)sql";

}  // namespace casus::store
