// Fetches as a guest does: asks robots.txt first, leaves time between requests to a host, follows a few redirects and
// asks again at each, and stays away from a host that said to come later.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "casus/watch.h"
#include "io/http_client.h"
#include "io/robots.h"

namespace casus::pipeline {

/// The clock and the network. Tests give their own.
struct World {
  std::function<double()> now;                // seconds since 1970
  std::function<bool(double seconds)> sleep;  // false when the watch is to end
  io::HttpFetch fetch;
};

struct PoliteOptions {
  std::string product = "casus";  // our name in robots.txt
  double delay_seconds = 1;
  double max_crawl_delay_seconds = 60;
};

class PoliteFetcher {
 public:
  struct Fetched {
    /// kFetched with a reply of status 200 or 304; otherwise what went wrong.
    FetchStatus status = FetchStatus::kFailed;
    bool is_passing = false;  // worth another attempt later
    bool is_stopped = false;  // the watch is to end; nothing is known of the address
    std::string reason;
    io::Url final_url;
    io::HttpReply reply;
  };

  PoliteFetcher(World world, PoliteOptions options);

  /// Waits as long as the host asks for. `request.url` is where to begin.
  Fetched fetch(io::HttpRequest request);
  /// When the host of the address may be asked again, as far as is known.
  double ready_at(const io::Url& url) const;

 private:
  struct Host {
    double ready_at = 0;
    double held_until = 0;  // by 429 or 503 with Retry-After
  };
  struct Site {
    io::RobotsRules rules;
    std::string problem;  // robots.txt that cannot be had: everything is disallowed for now
    double expires = 0;
  };

  /// Why the address is not asked now; nothing when robots.txt allows it and the host's time has come.
  std::optional<Fetched> find_obstacle(const io::Url& url);
  Fetched fetch_once(const io::HttpRequest& request);
  bool wait_for(const io::Url& url, double delay);
  io::HttpReply ask(const io::HttpRequest& request);
  const Site& find_site(const io::Url& url, bool& is_stopped);
  Site load_site(const io::Url& url, bool& is_stopped);

  World world_;
  PoliteOptions options_;
  std::map<std::string, Host> hosts_;
  std::map<std::string, Site> sites_;  // by origin
};

}  // namespace casus::pipeline
