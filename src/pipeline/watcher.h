// The loop of the watch: polls what is due, fetches what was listed, codes it, writes both in one transaction.
//
// One request at a time. Of the articles that are due, that one is next whose host may be asked first, so that a slow
// host does not hold up the others.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "casus/watch.h"
#include "document/page.h"
#include "pipeline/polite_fetcher.h"
#include "store/feed_ledger.h"

namespace casus::pipeline {

using CodePage = std::function<CodedDocument(document::Page page)>;

class Watcher {
 public:
  /// Of the options the feeds are in one spelling (io::parse_url). All references must outlive the watcher.
  Watcher(const WatchOptions& options, const WatchHandlers& handlers, World world, PoliteOptions polite,
          store::FeedLedger& ledger, CodePage code);

  Result<WatchCounters> run();

 private:
  struct Feed {
    store::FeedRow row;
    bool is_polled = false;  // in this run
  };

  Result<void> load_feeds();
  Result<void> add_feed(const std::string& url, const std::string& parent);
  bool is_due(const Feed& feed) const;
  Result<bool> poll_next();
  Result<void> poll(std::size_t feed);
  Result<bool> fetch_next();
  Result<void> fetch(store::FetchRow row);
  /// True, with the row settled, when the article was fetched under another address.
  Result<bool> settle_duplicate(store::FetchRow& row, const std::string& final_url);
  Result<void> code(store::FetchRow row, const PoliteFetcher::Fetched& fetched);
  void settle_failure(store::FetchRow& row, const PoliteFetcher::Fetched& fetched) const;
  Result<void> write_uncoded(const store::FetchRow& row);
  Result<void> wait();

  std::int64_t now() const { return static_cast<std::int64_t>(world_.now()); }
  bool should_stop() const { return is_stopped_ || (handlers_.should_stop && handlers_.should_stop()); }
  void note(const WatchNote& note) const;

  const WatchOptions& options_;
  const WatchHandlers& handlers_;
  World world_;
  PoliteFetcher fetcher_;
  store::FeedLedger& ledger_;
  CodePage code_;
  std::vector<Feed> feeds_;
  std::vector<store::FetchRow> due_;  // read from the ledger, not yet fetched
  WatchCounters counters_;
  bool is_stopped_ = false;
};

}  // namespace casus::pipeline
