// Which handler answers which method and path.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "server/message.h"

namespace casus::server {

/// Where a handler runs. kQuick ones answer at once on the thread that moves the bytes; the others wait in the queue of
/// their kind, and a full queue refuses.
enum class Work : std::uint8_t { kQuick, kQuery, kCode, kExport };

struct Route {
  std::string method;   // GET or POST; HEAD goes with GET
  std::string pattern;  // "/api/v1/events/{event_id}"
  Work work = Work::kQuick;
  Handler handler;
  bool is_open = false;  // needs no token: the page itself
};

/// Immutable once serving has begun.
class Router {
 public:
  void add(Route route) { routes_.push_back(std::move(route)); }
  /// Answers GET where no pattern fits: the page's files.
  void set_fallback(Handler handler);

  struct Match {
    const Route* route = nullptr;  // null: nothing for this method
    std::vector<std::string> captures;
    std::string allowed;  // methods of the path: "GET, HEAD, OPTIONS"
  };
  Match find(std::string_view method, std::string_view path) const;
  const std::vector<Route>& routes() const { return routes_; }

 private:
  std::vector<Route> routes_;
  Route fallback_;
};

}  // namespace casus::server
