// Feeds watched: new articles are fetched politely, coded, and written into the database as `code` does.
//
// docs/watch.md says how polite and how safe. What was fetched is written in the transaction of the article's events,
// so that a restart neither fetches an article twice nor loses one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casus/coder.h"
#include "casus/database.h"
#include "casus/result.h"

namespace casus {

/// What became of an address that a feed listed.
enum class FetchStatus : std::uint8_t {
  kPending,    // to be fetched
  kRetry,      // to be fetched again: after a passing failure, or because the feed lists it as changed
  kFetched,    // and coded; the document's own status says how that ended
  kDuplicate,  // leads to an address that was fetched
  kRobots,     // robots.txt disallows it
  kRefused,    // by us: no http(s), user and password in it, a port or an address that is not public
  kRedirects,  // too many, or in a circle
  kUnwanted,   // no article: an image, a PDF
  kTooLarge,
  kTimeout,
  kFailed,     // no connection, no such host, a bad certificate
  kHttpError,  // the server answered with an error
};
/// "pending", "retry" ..., and back; nothing for an unknown word.
std::string_view to_string(FetchStatus status);
std::optional<FetchStatus> fetch_status_from(std::string_view text);

struct WatchOptions {
  std::vector<std::string> feeds;       // addresses of RSS and Atom feeds and of sitemaps
  std::string user_agent;               // empty: "casus/VERSION"; up to "/" or a blank it is our name in robots.txt
  std::int64_t interval_seconds = 900;  // between two polls of a feed; the feed may ask for longer ones
  double delay_seconds = 1;             // between two requests to one host; robots.txt may ask for longer ones
  double max_crawl_delay_seconds = 60;  // what robots.txt gets at most
  std::int64_t max_age_days = 30;       // articles that the feed dates older are left out; 0 = none
  std::size_t max_articles = 1'000;     // new ones of one poll; the first in the feed count
  std::size_t max_feed_bytes = std::size_t{50} << 20;
  double connect_seconds = 10;
  double total_seconds = 60;
  bool once = false;           // every feed is polled once, what is due is fetched, and that is all
  bool allow_private = false;  // addresses of this machine and its networks, and any port
  bool use_proxy = false;      // that of the environment (http_proxy, https_proxy, no_proxy)
};

/// What happened, for progress lines and logs.
struct WatchNote {
  enum class Kind : std::uint8_t { kPolled, kUnchanged, kPollFailed, kCoded, kNotCoded, kWaiting };
  Kind kind = Kind::kPolled;
  std::string url;          // of the feed or the article
  std::string reason;       // of a failure; of kWaiting the moment until when, for one feed or (no url) for all
  std::size_t entries = 0;  // of kPolled: in the feed, and of these to be fetched
  std::size_t new_entries = 0;
  FetchStatus status = FetchStatus::kPending;     // of an article
  DocumentStatus document = DocumentStatus::kOk;  // of kCoded
  std::size_t events = 0;
};

struct WatchCounters {
  std::size_t polls = 0;
  std::size_t unchanged = 0;  // polls that brought nothing new, by the server's word
  std::size_t failed_polls = 0;
  std::size_t articles = 0;   // fetched and coded
  std::size_t not_coded = 0;  // fetches that ended in another way, for now or for good
  Counters coded;
};

struct WatchHandlers {
  std::function<void(const WatchNote&)> on_note;
  std::function<bool()> should_stop;  // asked often; true ends the watch after the article at hand is written
};

/// Runs until should_stop, or with options.once until nothing is left that is due. Failures of the web are rows of the
/// ledger and notes; fails itself on wrong options and when the database does.
Result<WatchCounters> watch(const Coder& coder, Database& database, const WatchOptions& options,
                            const WatchHandlers& handlers);

}  // namespace casus
