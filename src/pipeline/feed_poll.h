// One poll of a feed: from the server's answer to the rows of the ledger. Reads no clock and no network.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "casus/watch.h"
#include "pipeline/polite_fetcher.h"
#include "store/feed_ledger.h"

namespace casus::pipeline {

/// What a poll brings.
struct FeedPoll {
  store::FeedRow feed;                   // as it stands behind the poll
  std::vector<store::FeedRow> children;  // of an index of sitemaps: the sitemaps
  std::vector<store::FetchRow> fetches;  // addresses that are new or changed
  std::size_t entries = 0;
  WatchNote note;
};

using FindFetch = std::function<Result<std::optional<store::FetchRow>>(const std::string& url)>;

/// `before` is the feed's row before the poll. Fails only when `find_fetch` does.
Result<FeedPoll> read_poll(const store::FeedRow& before, const PoliteFetcher::Fetched& fetched, std::int64_t now,
                           const WatchOptions& options, const FindFetch& find_fetch);

}  // namespace casus::pipeline
