// What the watch of feeds remembers: when each feed was polled, and what became of each address that it listed.
//
// Rows are written in one transaction with what they tell of: a poll with the addresses that it brought, a fetch with
// the article and its events. The columns are those of store/feed_tables.h.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/database.h"
#include "casus/watch.h"
#include "store/sql.h"

namespace casus::store {

/// Moments are seconds since 1970 in UTC; nothing for "never".
struct FeedRow {
  std::string url;
  std::string parent;  // the sitemap index that lists it; empty for a feed that a user named
  std::string title;
  std::string etag;
  std::string last_modified;
  std::optional<std::int64_t> polled_at;
  std::optional<std::int64_t> next_poll_at;
  std::int64_t failures = 0;   // one behind the other
  std::string status = "new";  // new ok unchanged; failed, or unavailable when that should pass
  std::string reason;
  bool operator==(const FeedRow&) const = default;
};

struct FetchRow {
  std::string url;
  std::string feed;
  std::int64_t position = 0;  // in the feed
  std::string title;
  std::string published_at;  // as the feed has it
  std::string listed_as;     // what the feed gave as the moment of the last change
  std::string final_url;     // behind redirects
  std::int64_t added_at = 0;
  std::optional<std::int64_t> fetched_at;
  std::optional<std::int64_t> retry_at;
  std::int64_t attempts = 0;  // since it became pending
  std::optional<std::int64_t> http_status;
  FetchStatus status = FetchStatus::kPending;
  std::string reason;
  std::string document_id;
  bool operator==(const FetchRow&) const = default;
};

/// Works on the connection of a Database, which must outlive it.
class FeedLedger {
 public:
  static Result<FeedLedger> open(Database& database);

  Result<std::optional<FeedRow>> find_feed(std::string_view url);
  /// The sitemaps that an index listed.
  Result<std::vector<FeedRow>> find_children(std::string_view parent);
  Result<std::optional<FetchRow>> find_fetch(std::string_view url);
  /// Whether an article was fetched under this document id.
  Result<bool> has_document(std::string_view document_id);
  /// What is to be fetched by `now`, oldest first, in the order of the feeds.
  Result<std::vector<FetchRow>> find_due(std::int64_t now, std::int64_t limit);
  /// When the next retry falls due; nothing when none is waiting.
  Result<std::optional<std::int64_t>> find_next_retry();

  /// One transaction: the feeds as polled, and the addresses that are new or changed.
  Result<void> write_poll(std::span<const FeedRow> feeds, std::span<const FetchRow> fetches);
  /// One transaction: the fetch, and what was coded of it.
  Result<void> write_fetch(const FetchRow& fetch, std::span<const CodedDocument> coded);

 private:
  struct Statements {
    Statement find_feed;
    Statement find_children;
    Statement find_fetch;
    Statement find_document;
    Statement find_due;
    Statement find_next_retry;
    Statement put_feed;
    Statement put_fetch;
  };
  FeedLedger(Database& database, Statements statements) : database_(&database), statements_(std::move(statements)) {}
  Result<void> put(const FeedRow& feed);
  Result<void> put(const FetchRow& fetch);

  Database* database_;
  Statements statements_;
};

}  // namespace casus::store
