// casus/watch.h: the loop with the real clock and the real network.
#include "casus/watch.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

#include "io/http_client.h"
#include "pipeline/document_coder.h"
#include "pipeline/stages.h"
#include "pipeline/watcher.h"

namespace casus {
namespace {

Result<WatchOptions> settle(WatchOptions options) {
  if (options.feeds.empty()) return Error{ErrorCode::kBadArgument, "no feed to watch, expected an address"};
  for (std::string& feed : options.feeds) {
    const Result<io::Url> url = io::parse_url(feed);
    if (!url) return Error{url.error().code, "feed " + url.error().message};
    feed = url->to_string();
  }
  if (options.user_agent.empty()) options.user_agent = "casus/" + std::string(version());
  if (options.user_agent.find_first_of("\r\n") != std::string::npos) {
    return Error{ErrorCode::kBadArgument, "user agent: a line break, expected one line"};
  }
  return options;
}

/// "casus/0.1.0 (+https://example.org/contact)" -> "casus".
std::string product_of(const std::string& user_agent) { return user_agent.substr(0, user_agent.find_first_of("/ ")); }

double seconds_since_1970() {
  return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// Sleeps in short pieces, so that a signal ends it soon. False when it did.
bool sleep(double seconds, const std::function<bool()>& should_stop) {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point end =
      Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
  while (Clock::now() < end) {
    if (should_stop && should_stop()) return false;
    std::this_thread::sleep_for(std::min<Clock::duration>(end - Clock::now(), std::chrono::milliseconds(100)));
  }
  return true;
}

}  // namespace

Result<WatchCounters> watch(const Coder& coder, Database& database, const WatchOptions& given,
                            const WatchHandlers& handlers) {
  const Result<WatchOptions> options = settle(given);
  if (!options) return options.error();
  Result<store::FeedLedger> ledger = store::FeedLedger::open(database);
  if (!ledger) return ledger.error();
  Result<io::HttpClient> client = io::HttpClient::open({.user_agent = options->user_agent,
                                                        .allow_private = options->allow_private,
                                                        .use_proxy = options->use_proxy,
                                                        .connect_seconds = options->connect_seconds,
                                                        .total_seconds = options->total_seconds,
                                                        .should_stop = handlers.should_stop});
  if (!client) return client.error();
  pipeline::World world;
  world.now = seconds_since_1970;
  world.sleep = [&handlers](double seconds) { return sleep(seconds, handlers.should_stop); };
  world.fetch = [&](const io::HttpRequest& request) { return client->fetch(request); };
  pipeline::Stages::Workspace workspace;
  const auto code = [&](document::Page page) {
    std::vector<document::Page> pages;
    pages.push_back(std::move(page));
    return std::move(pipeline::code_pages(coder.stages(), std::move(pages), workspace).front());
  };
  const pipeline::PoliteOptions polite = {.product = product_of(options->user_agent),
                                          .delay_seconds = options->delay_seconds,
                                          .max_crawl_delay_seconds = options->max_crawl_delay_seconds};
  return pipeline::Watcher(*options, handlers, std::move(world), polite, *ledger, code).run();
}

}  // namespace casus
