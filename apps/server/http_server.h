// Sockets: accepts connections, reads requests, writes answers. One thread moves the bytes of all connections; handlers
// run on it (Work::kQuick) or on the queue of their kind.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include "casus/result.h"
#include "server/access.h"
#include "server/metrics.h"
#include "server/router.h"
#include "server/work_queue.h"

namespace casus::server {

struct HttpLimits {
  std::size_t max_header_bytes = 16 * 1024;
  std::size_t max_body_bytes = 2'000'000;
  int max_connections = 1024;
  std::chrono::milliseconds header_time{10'000};  // from the first byte of a request to the end of its header fields
  std::chrono::milliseconds body_time{30'000};
  std::chrono::milliseconds write_time{30'000};  // per answer, or per piece of a long one
  std::chrono::milliseconds idle_time{60'000};   // between requests
  std::chrono::milliseconds queue_time{5'000};   // that a query may wait for a thread; after it the answer is 503
  std::chrono::milliseconds stop_time{10'000};   // for running requests when the service is told to stop
};

/// What a server serves with. All of it must outlive the server.
struct HttpContext {
  const Router* router = nullptr;
  AccessRules access;
  HttpLimits limits;
  Metrics* metrics = nullptr;
  /// The queue of a kind of work; null for kQuick.
  std::function<WorkQueue*(Work)> queue_of;
  /// Takes finished lines of JSON, without their newline; called from one thread at a time.
  std::function<void(const std::string&)> log;
};

class HttpServer {
 public:
  /// Binds and listens. Fails with the address in the message; port 0 takes any free one.
  static Result<HttpServer> listen(HttpContext context, const std::string& host, unsigned short port);
  HttpServer(HttpServer&& other) noexcept;
  HttpServer& operator=(HttpServer&& other) noexcept;
  ~HttpServer();

  unsigned short port() const;
  /// Serves until SIGINT or SIGTERM, or until stop() of another thread; then finishes what runs, for at most
  /// limits.stop_time.
  void run();
  void stop();

 private:
  class Acceptor;
  explicit HttpServer(std::shared_ptr<Acceptor> acceptor);
  std::shared_ptr<Acceptor> acceptor_;
};

}  // namespace casus::server
