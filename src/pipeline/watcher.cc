#include "pipeline/watcher.h"

#include <algorithm>
#include <utility>

#include "base/timestamp.h"
#include "io/http_response.h"
#include "io/text_page.h"
#include "pipeline/feed_poll.h"
#include "pipeline/poll_schedule.h"

namespace casus::pipeline {
namespace {

constexpr std::int64_t kDueAtOnce = 200;
constexpr double kLongestSleep = 60;  // then the clock is looked at again: it may have been set

bool is_article_type(std::string_view media_type) {
  return media_type.empty() || io::is_html_type(media_type) || media_type == "text/plain";
}

document::Page page_of(const store::FetchRow& row, const PoliteFetcher::Fetched& fetched, std::int64_t now) {
  const io::HttpReply& reply = fetched.reply;
  const bool is_text = reply.media_type == "text/plain";
  document::Page page = is_text ? io::make_text_page(reply.body, row.url, row.document_id)
                                : io::make_html_page(reply.body, row.url, row.document_id);
  page.url = row.final_url;
  page.published_at = row.published_at;
  page.charset = reply.charset;
  page.fetched_at = base::to_iso_time(now);
  return page;
}

}  // namespace

Watcher::Watcher(const WatchOptions& options, const WatchHandlers& handlers, World world, PoliteOptions polite,
                 store::FeedLedger& ledger, CodePage code)
    : options_(options),
      handlers_(handlers),
      world_(world),
      fetcher_(std::move(world), std::move(polite)),
      ledger_(ledger),
      code_(std::move(code)) {}

void Watcher::note(const WatchNote& note) const {
  if (handlers_.on_note) handlers_.on_note(note);
}

Result<void> Watcher::load_feeds() {
  for (const std::string& url : options_.feeds) {
    if (Result<void> added = add_feed(url, {}); !added) return added;
    Result<std::vector<store::FeedRow>> children = ledger_.find_children(url);
    if (!children) return children.error();
    for (const store::FeedRow& child : *children) {
      if (Result<void> added = add_feed(child.url, url); !added) return added;
    }
  }
  for (const Feed& feed : feeds_) {
    if (!options_.once || is_due(feed)) continue;
    note({.kind = WatchNote::Kind::kWaiting,
          .url = feed.row.url,
          .reason = base::to_iso_time(*feed.row.next_poll_at) + " (" + feed.row.reason + ")"});
  }
  return {};
}

Result<void> Watcher::add_feed(const std::string& url, const std::string& parent) {
  for (const Feed& feed : feeds_) {
    if (feed.row.url == url) return {};
  }
  Result<std::optional<store::FeedRow>> known = ledger_.find_feed(url);
  if (!known) return known.error();
  Feed feed;
  if (*known) feed.row = **std::move(known);
  feed.row.url = url;
  feed.row.parent = parent;
  feeds_.push_back(std::move(feed));
  return {};
}

// A single round polls whatever the interval says, as the user asked for it now; but not a server that is down or asked
// for rest.
bool Watcher::is_due(const Feed& feed) const {
  const bool is_time = !feed.row.next_poll_at || *feed.row.next_poll_at <= now();
  if (!options_.once) return is_time;
  return !feed.is_polled && (is_time || feed.row.status != "unavailable");
}

Result<bool> Watcher::poll_next() {
  for (std::size_t i = 0; i < feeds_.size(); ++i) {
    if (!is_due(feeds_[i])) continue;
    if (Result<void> polled = poll(i); !polled) return polled.error();
    return true;
  }
  return false;
}

Result<void> Watcher::poll(std::size_t feed) {
  feeds_[feed].is_polled = true;
  const store::FeedRow& before = feeds_[feed].row;
  io::HttpRequest request;
  Result<io::Url> url = io::parse_url(before.url);
  if (!url) return url.error();
  request.url = *std::move(url);
  request.etag = before.etag;
  request.last_modified = before.last_modified;
  request.max_body_bytes = options_.max_feed_bytes;
  const PoliteFetcher::Fetched fetched = fetcher_.fetch(std::move(request));
  is_stopped_ = is_stopped_ || fetched.is_stopped;
  if (fetched.is_stopped) return {};
  Result<FeedPoll> poll = read_poll(before, fetched, now(), options_,
                                    [this](const std::string& address) { return ledger_.find_fetch(address); });
  if (!poll) return poll.error();
  std::vector<store::FeedRow> rows = {poll->feed};
  for (const store::FeedRow& child : poll->children) {
    const std::size_t known = feeds_.size();
    if (Result<void> added = add_feed(child.url, child.parent); !added) return added;
    if (feeds_.size() > known) rows.push_back(feeds_.back().row);
  }
  if (Result<void> written = ledger_.write_poll(rows, poll->fetches); !written) return written;
  feeds_[feed].row = poll->feed;
  due_.clear();
  ++counters_.polls;
  counters_.unchanged += poll->note.kind == WatchNote::Kind::kUnchanged ? 1 : 0;
  counters_.failed_polls += poll->note.kind == WatchNote::Kind::kPollFailed ? 1 : 0;
  note(poll->note);
  return {};
}

Result<bool> Watcher::fetch_next() {
  if (due_.empty()) {
    Result<std::vector<store::FetchRow>> due = ledger_.find_due(now(), kDueAtOnce);
    if (!due) return due.error();
    due_ = *std::move(due);
  }
  if (due_.empty()) return false;
  std::size_t next = 0;
  double earliest = 0;
  for (std::size_t i = 0; i < due_.size(); ++i) {
    const Result<io::Url> url = io::parse_url(due_[i].url);
    const double ready_at = url ? fetcher_.ready_at(*url) : 0;
    if (i > 0 && ready_at >= earliest) continue;
    next = i;
    earliest = ready_at;
  }
  store::FetchRow row = std::move(due_[next]);
  due_.erase(due_.begin() + static_cast<std::ptrdiff_t>(next));
  if (Result<void> done = fetch(std::move(row)); !done) return done.error();
  return true;
}

Result<void> Watcher::fetch(store::FetchRow row) {
  const bool is_first = row.document_id.empty();
  if (is_first) {
    Result<bool> is_known = settle_duplicate(row, row.url);
    if (!is_known) return is_known.error();
    if (*is_known) return write_uncoded(row);
  }
  PoliteFetcher::Fetched fetched;
  if (Result<io::Url> url = io::parse_url(row.url)) {
    io::HttpRequest request;
    request.url = *std::move(url);
    request.wants = is_article_type;
    fetched = fetcher_.fetch(std::move(request));
  } else {
    fetched.status = FetchStatus::kRefused;
    fetched.reason = url.error().message;
  }
  is_stopped_ = is_stopped_ || fetched.is_stopped;
  if (fetched.is_stopped) return {};  // still pending
  row.http_status = fetched.reply.status > 0 ? std::optional<std::int64_t>(fetched.reply.status) : std::nullopt;
  row.reason.clear();
  row.retry_at.reset();
  if (fetched.status != FetchStatus::kFetched) {
    settle_failure(row, fetched);
    return write_uncoded(row);
  }
  const std::string final_url = io::without_tracking(fetched.final_url).to_string();
  if (is_first) {
    Result<bool> is_known = settle_duplicate(row, final_url);
    if (!is_known) return is_known.error();
    if (*is_known) return write_uncoded(row);
  }
  row.final_url = final_url;
  row.document_id = final_url;
  return code(std::move(row), fetched);
}

Result<bool> Watcher::settle_duplicate(store::FetchRow& row, const std::string& final_url) {
  Result<bool> is_known = ledger_.has_document(final_url);
  if (!is_known || !*is_known) return is_known;
  row.status = FetchStatus::kDuplicate;
  row.fetched_at = now();
  row.final_url = final_url;
  row.reason = "leads to " + final_url + ", which was fetched";
  return true;
}

Result<void> Watcher::code(store::FetchRow row, const PoliteFetcher::Fetched& fetched) {
  const CodedDocument coded[] = {code_(page_of(row, fetched, now()))};
  row.status = FetchStatus::kFetched;
  row.fetched_at = now();
  row.attempts = 0;
  if (Result<void> written = ledger_.write_fetch(row, coded); !written) return written;
  const DocumentRecord& document = coded[0].document;
  ++counters_.articles;
  ++counters_.coded.documents;
  counters_.coded.failed += document.status == DocumentStatus::kOk ? 0 : 1;
  counters_.coded.events += coded[0].events.size();
  counters_.coded.tokens += coded[0].tokens;
  counters_.coded.bytes += fetched.reply.body.size();
  note({.kind = WatchNote::Kind::kCoded,
        .url = row.url,
        .reason = document.reason,
        .status = row.status,
        .document = document.status,
        .events = coded[0].events.size()});
  return {};
}

void Watcher::settle_failure(store::FetchRow& row, const PoliteFetcher::Fetched& fetched) const {
  ++row.attempts;
  row.status = fetched.status;
  row.reason = fetched.reason;
  row.fetched_at = now();
  if (!fetched.is_passing || row.attempts >= kMaxAttempts) return;
  row.status = FetchStatus::kRetry;
  row.retry_at = now() + seconds_to_next_attempt(row.attempts, fetched.reply.retry_after);
}

Result<void> Watcher::write_uncoded(const store::FetchRow& row) {
  if (Result<void> written = ledger_.write_fetch(row, {}); !written) return written;
  ++counters_.not_coded;
  note({.kind = WatchNote::Kind::kNotCoded, .url = row.url, .reason = row.reason, .status = row.status});
  return {};
}

Result<void> Watcher::wait() {
  Result<std::optional<std::int64_t>> retry_at = ledger_.find_next_retry();
  if (!retry_at) return retry_at.error();
  std::optional<std::int64_t> until = *retry_at;
  for (const Feed& feed : feeds_) {
    const std::int64_t next = feed.row.next_poll_at.value_or(now());
    until = until ? std::min(*until, next) : next;
  }
  if (!until) return {};
  note({.kind = WatchNote::Kind::kWaiting, .reason = base::to_iso_time(*until)});
  while (!should_stop() && now() < *until) {
    is_stopped_ = !world_.sleep(std::min(kLongestSleep, static_cast<double>(*until) - world_.now()));
  }
  return {};
}

Result<WatchCounters> Watcher::run() {
  if (Result<void> loaded = load_feeds(); !loaded) return loaded.error();
  while (!should_stop()) {
    Result<bool> did = poll_next();
    if (did && !*did && !should_stop()) did = fetch_next();
    if (!did) return did.error();
    if (*did) continue;
    if (options_.once) break;
    if (Result<void> waited = wait(); !waited) return waited.error();
  }
  return counters_;
}

}  // namespace casus::pipeline
