#include "pipeline/feed_poll.h"

#include <algorithm>
#include <set>
#include <utility>

#include "article/html_encoding.h"
#include "base/strings.h"
#include "base/timestamp.h"
#include "io/decoders.h"
#include "io/feed_reader.h"
#include "pipeline/poll_schedule.h"

namespace casus::pipeline {
namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::size_t kMaxSitemaps = 100;  // of one index, the newest
constexpr std::size_t kSniffed = 4'096;

// <?xml version="1.0" encoding="iso-8859-1"?>
std::string xml_encoding(std::string_view xml) {
  const std::string_view head = xml.substr(0, std::min(xml.find("?>"), kSniffed));
  const std::size_t at = head.find("encoding=");
  if (!head.starts_with("<?xml") || at == std::string_view::npos || at + 10 >= head.size()) return {};
  const std::string_view value = head.substr(at + 10);
  return std::string(value.substr(0, value.find(head[at + 9])));
}

/// The feed's bytes as UTF-8, or why they are no feed. Sitemaps are often served as .gz files.
Result<std::string> unpack_feed(const io::HttpReply& reply, std::size_t max_bytes) {
  std::string xml = reply.body;
  if (io::looks_like_gzip(xml)) {
    io::ByteReader reader = io::inflate_gzip(io::ByteReader::over(std::move(xml)));
    xml.clear();
    const bool is_whole = io::read_rest(reader, max_bytes, xml);
    if (reader.has_failed()) return Error{ErrorCode::kBadInput, reader.problem()};
    if (!is_whole) return Error{ErrorCode::kLimit, "unpacks to over " + std::to_string(max_bytes) + " bytes"};
  }
  const std::string label = reply.charset.empty() ? xml_encoding(xml) : reply.charset;
  xml = article::decode_html(std::move(xml), label);
  if (!io::looks_like_feed(std::string_view(xml).substr(0, kSniffed))) {
    return Error{ErrorCode::kBadInput, "no feed (media type " +
                                           (reply.media_type.empty() ? "unknown" : reply.media_type) +
                                           "), expected RSS, Atom or a sitemap"};
  }
  return xml;
}

bool is_too_old(const std::string& moment, std::int64_t now, const WatchOptions& options) {
  const std::optional<std::int64_t> seconds = base::parse_time(moment);
  return options.max_age_days > 0 && seconds && *seconds < now - options.max_age_days * kDay;
}

class EntryReader {
 public:
  EntryReader(FeedPoll& poll, const io::Url& base, std::int64_t now, const WatchOptions& options,
              const FindFetch& find_fetch)
      : poll_(poll), base_(base), now_(now), options_(options), find_fetch_(find_fetch) {}

  Result<void> read(std::string_view xml) {
    io::FeedReader reader(xml);
    poll_.feed.title = reader.title();
    while (std::optional<io::FeedEntry> entry = reader.next()) {
      ++poll_.entries;
      if (Result<void> added = reader.is_index() ? add_sitemap(*entry) : add_article(*entry); !added) return added;
    }
    return {};
  }

 private:
  Result<void> add_article(const io::FeedEntry& entry) {
    const std::string& changed_at = entry.modified_at.empty() ? entry.published_at : entry.modified_at;
    if (entry.url.empty() || is_too_old(changed_at, now_, options_)) return {};
    Result<io::Url> url = io::resolve_url(base_, entry.url);
    // An address that is none still gets its row, so that a user sees what the feed offers.
    const std::string key = url ? io::without_tracking(*url).to_string() : entry.url.substr(0, 1'000);
    if (!seen_.insert(key).second) return {};
    Result<std::optional<store::FetchRow>> known = find_fetch_(key);
    if (!known) return known.error();
    if (*known) {
      revisit(**std::move(known), changed_at);
      return {};
    }
    if (poll_.fetches.size() >= options_.max_articles) return {};
    store::FetchRow fetch;
    fetch.url = key;
    fetch.feed = poll_.feed.url;
    fetch.position = static_cast<std::int64_t>(poll_.fetches.size());
    fetch.title = entry.title;
    fetch.published_at = entry.published_at;
    fetch.listed_as = changed_at;
    fetch.added_at = now_;
    if (!url) {
      fetch.status = FetchStatus::kRefused;
      fetch.reason = url.error().message;
    }
    poll_.fetches.push_back(std::move(fetch));
    return {};
  }

  /// An article that is listed as changed since it was fetched is fetched again, once a day at most.
  void revisit(store::FetchRow fetch, const std::string& changed_at) {
    const bool is_done = fetch.status == FetchStatus::kFetched && fetch.fetched_at.has_value();
    if (!is_done || changed_at.empty() || changed_at == fetch.listed_as) return;
    fetch.status = FetchStatus::kRetry;
    fetch.retry_at = std::max(now_, *fetch.fetched_at + kDay);
    fetch.listed_as = changed_at;
    fetch.attempts = 0;
    poll_.fetches.push_back(std::move(fetch));
  }

  Result<void> add_sitemap(const io::FeedEntry& entry) {
    // One level deep: an index that lists an index may list itself.
    const bool is_wanted = poll_.feed.parent.empty() && poll_.children.size() < kMaxSitemaps;
    if (!is_wanted || is_too_old(entry.modified_at, now_, options_)) return {};
    const Result<io::Url> url = io::resolve_url(base_, entry.url);
    if (!url || !seen_.insert(url->to_string()).second) return {};
    store::FeedRow child;
    child.url = url->to_string();
    child.parent = poll_.feed.url;
    poll_.children.push_back(std::move(child));
    return {};
  }

  FeedPoll& poll_;
  const io::Url& base_;
  std::int64_t now_;
  const WatchOptions& options_;
  const FindFetch& find_fetch_;
  std::set<std::string> seen_;
};

void fail_poll(FeedPoll& poll, std::string reason, bool is_passing) {
  ++poll.feed.failures;
  poll.feed.status = is_passing ? "unavailable" : "failed";
  poll.feed.reason = std::move(reason);
  poll.note.kind = WatchNote::Kind::kPollFailed;
  poll.note.reason = poll.feed.reason;
}

Result<void> read_answer(FeedPoll& poll, const PoliteFetcher::Fetched& fetched, std::int64_t now,
                         const WatchOptions& options, const FindFetch& find_fetch,
                         std::optional<std::int64_t>& feed_pause) {
  const Result<std::string> xml = unpack_feed(fetched.reply, options.max_feed_bytes);
  if (!xml) {
    fail_poll(poll, xml.error().message, false);
    return {};
  }
  feed_pause = io::FeedReader(*xml).pause();
  if (Result<void> read = EntryReader(poll, fetched.final_url, now, options, find_fetch).read(*xml); !read) return read;
  poll.feed.status = "ok";
  poll.feed.etag = fetched.reply.etag;
  poll.feed.last_modified = fetched.reply.last_modified;
  poll.note.entries = poll.entries;
  poll.note.new_entries = static_cast<std::size_t>(
      std::count_if(poll.fetches.begin(), poll.fetches.end(),
                    [](const store::FetchRow& fetch) { return fetch.status <= FetchStatus::kRetry; }));
  return {};
}

}  // namespace

Result<FeedPoll> read_poll(const store::FeedRow& before, const PoliteFetcher::Fetched& fetched, std::int64_t now,
                           const WatchOptions& options, const FindFetch& find_fetch) {
  FeedPoll poll;
  poll.feed = before;
  poll.feed.polled_at = now;
  poll.feed.reason.clear();
  poll.note.url = before.url;
  std::optional<std::int64_t> feed_pause;
  if (fetched.status != FetchStatus::kFetched) {
    fail_poll(poll, std::string(to_string(fetched.status)) + ": " + fetched.reason, fetched.is_passing);
  } else if (fetched.reply.status == 304) {
    poll.feed.status = "unchanged";
    poll.note.kind = WatchNote::Kind::kUnchanged;
  } else if (Result<void> read = read_answer(poll, fetched, now, options, find_fetch, feed_pause); !read) {
    return read.error();
  }
  if (poll.note.kind != WatchNote::Kind::kPollFailed) poll.feed.failures = 0;
  poll.feed.next_poll_at = now + seconds_to_next_poll({.interval = options.interval_seconds,
                                                       .feed_pause = feed_pause,
                                                       .max_age = fetched.reply.max_age,
                                                       .retry_after = fetched.reply.retry_after,
                                                       .failures = poll.feed.failures});
  return poll;
}

}  // namespace casus::pipeline
