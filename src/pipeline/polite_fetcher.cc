#include "pipeline/polite_fetcher.h"

#include <algorithm>
#include <utility>

#include "pipeline/poll_schedule.h"

namespace casus::pipeline {
namespace {

constexpr int kMaxRedirects = 5;  // RFC 9309 asks for five at robots.txt, too
constexpr double kRobotsSeconds = 86'400;
constexpr double kRobotsProblemSeconds = 3'600;  // a server that is down may be back soon

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool is_passing(int status) { return status == 408 || status == 425 || status == 429 || status >= 500; }

FetchStatus status_of(io::HttpOutcome outcome) {
  switch (outcome) {
    case io::HttpOutcome::kAnswered: return FetchStatus::kHttpError;
    case io::HttpOutcome::kUnwanted: return FetchStatus::kUnwanted;
    case io::HttpOutcome::kRefused: return FetchStatus::kRefused;
    case io::HttpOutcome::kTooLarge: return FetchStatus::kTooLarge;
    case io::HttpOutcome::kTimeout: return FetchStatus::kTimeout;
    case io::HttpOutcome::kFailed:
    case io::HttpOutcome::kStopped: break;
  }
  return FetchStatus::kFailed;
}

}  // namespace

PoliteFetcher::PoliteFetcher(World world, PoliteOptions options)
    : world_(std::move(world)), options_(std::move(options)) {}

double PoliteFetcher::ready_at(const io::Url& url) const {
  const auto host = hosts_.find(url.host);
  return host == hosts_.end() ? 0 : std::max(host->second.ready_at, host->second.held_until);
}

bool PoliteFetcher::wait_for(const io::Url& url, double delay) {
  Host& host = hosts_[url.host];
  const double pause = host.ready_at + std::max(0.0, delay - options_.delay_seconds) - world_.now();
  return pause <= 0 || world_.sleep(pause);
}

io::HttpReply PoliteFetcher::ask(const io::HttpRequest& request) {
  io::HttpReply reply = world_.fetch(request);
  Host& host = hosts_[request.url.host];
  host.ready_at = world_.now() + options_.delay_seconds;
  if (reply.retry_after && (reply.status == 429 || reply.status == 503)) {
    host.held_until = world_.now() + static_cast<double>(std::min(*reply.retry_after, kLongestPause));
  }
  return reply;
}

PoliteFetcher::Site PoliteFetcher::load_site(const io::Url& url, bool& is_stopped) {
  Site site;
  site.expires = world_.now() + kRobotsSeconds;
  io::HttpRequest request;
  request.url = url;
  request.url.target = "/robots.txt";
  request.max_body_bytes = 8 * io::kMaxRobotsBytes;  // beyond the limit nothing is read, but it is no error
  io::HttpReply reply;
  for (int hop = 0; hop <= kMaxRedirects; ++hop) {
    if (!wait_for(request.url, options_.delay_seconds)) {
      is_stopped = true;
      return site;
    }
    reply = ask(request);
    if (reply.outcome != io::HttpOutcome::kAnswered || !is_redirect(reply.status)) break;
    Result<io::Url> next = io::resolve_url(request.url, reply.location);
    if (!next) break;
    request.url = *std::move(next);
  }
  is_stopped = reply.outcome == io::HttpOutcome::kStopped;
  const bool is_answered = reply.outcome == io::HttpOutcome::kAnswered;
  if (is_answered && reply.status == 200) {
    site.rules = io::RobotsRules::parse(reply.body, options_.product);
  } else if (is_answered && !is_passing(reply.status)) {
    site.rules = io::RobotsRules::allow_all();  // 4xx: there is none; also behind too many redirects
  } else if (reply.outcome != io::HttpOutcome::kRefused) {
    site.rules = io::RobotsRules::disallow_all();
    site.problem = is_answered ? "HTTP " + std::to_string(reply.status) : reply.reason;
    site.expires = world_.now() + kRobotsProblemSeconds;
  }  // refused: so will be what was asked for, with a better reason
  return site;
}

const PoliteFetcher::Site& PoliteFetcher::find_site(const io::Url& url, bool& is_stopped) {
  const std::string origin = url.origin();
  const auto known = sites_.find(origin);
  if (known != sites_.end() && known->second.expires > world_.now()) return known->second;
  return sites_.insert_or_assign(origin, load_site(url, is_stopped)).first->second;
}

std::optional<PoliteFetcher::Fetched> PoliteFetcher::find_obstacle(const io::Url& url) {
  Fetched fetched;
  fetched.final_url = url;
  if (const double held_until = hosts_[url.host].held_until; held_until > world_.now()) {
    fetched.status = FetchStatus::kHttpError;
    fetched.is_passing = true;
    fetched.reply.retry_after = static_cast<std::int64_t>(held_until - world_.now()) + 1;
    fetched.reason = url.host + " asked to come back in " + std::to_string(*fetched.reply.retry_after) + " s";
    return fetched;
  }
  const Site& site = find_site(url, fetched.is_stopped);
  if (fetched.is_stopped) {
    sites_.erase(url.origin());
    return fetched;
  }
  if (!site.rules.allows(url.target)) {
    fetched.status = FetchStatus::kRobots;
    fetched.is_passing = !site.problem.empty();
    fetched.reason = url.origin() + "/robots.txt " +
                     (site.problem.empty() ? "disallows " + url.target : "cannot be had: " + site.problem);
    return fetched;
  }
  const double asked = std::min(site.rules.crawl_delay().value_or(0), options_.max_crawl_delay_seconds);
  fetched.is_stopped = !wait_for(url, std::max(options_.delay_seconds, asked));
  if (fetched.is_stopped) return fetched;
  return std::nullopt;
}

PoliteFetcher::Fetched PoliteFetcher::fetch_once(const io::HttpRequest& request) {
  if (std::optional<Fetched> obstacle = find_obstacle(request.url)) return *std::move(obstacle);
  Fetched fetched;
  fetched.final_url = request.url;
  fetched.reply = ask(request);
  const io::HttpReply& reply = fetched.reply;
  fetched.is_stopped = reply.outcome == io::HttpOutcome::kStopped;
  fetched.status = status_of(reply.outcome);
  fetched.reason = reply.reason;
  if (reply.outcome != io::HttpOutcome::kAnswered) {
    fetched.is_passing = reply.outcome == io::HttpOutcome::kTimeout || reply.outcome == io::HttpOutcome::kFailed;
  } else if (reply.status == 200 || reply.status == 304) {
    fetched.status = FetchStatus::kFetched;
  } else {
    fetched.reason = "HTTP " + std::to_string(reply.status);
    fetched.is_passing = is_passing(reply.status);
  }
  return fetched;
}

PoliteFetcher::Fetched PoliteFetcher::fetch(io::HttpRequest request) {
  for (int hop = 0; hop <= kMaxRedirects; ++hop) {
    Fetched fetched = fetch_once(request);
    const bool leads_on = fetched.reply.outcome == io::HttpOutcome::kAnswered && is_redirect(fetched.reply.status);
    if (fetched.is_stopped || !leads_on) return fetched;
    Result<io::Url> next = io::resolve_url(request.url, fetched.reply.location);
    if (!next) {
      fetched.status = FetchStatus::kRefused;
      fetched.reason = request.url.to_string() + " leads to " + next.error().message;
      return fetched;
    }
    request.url = *std::move(next);
  }
  Fetched fetched;
  fetched.status = FetchStatus::kRedirects;
  fetched.final_url = request.url;
  fetched.reason = "over " + std::to_string(kMaxRedirects) + " redirects, the last to " + request.url.to_string();
  return fetched;
}

}  // namespace casus::pipeline
