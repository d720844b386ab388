// `casus serve`: the parts put together and run until the process is told to stop.
#pragma once

#include <functional>
#include <string>

#include "casus/options.h"
#include "casus/result.h"
#include "server/http_server.h"

namespace casus::server {

struct ServeOptions {
  Options coder;
  std::string database;                   // as Database::open takes it
  std::string listen = "127.0.0.1:8420";  // address:port; port 0 takes any free one
  std::string token_file;                 // first line: the token. Needed unless bound to loopback
  std::size_t query_threads = 2;          // each with a connection of its own
  std::size_t code_threads = 1;
  std::size_t query_queue = 256;          // requests that may wait; more are answered 503
  std::size_t code_queue = 8;             // more are answered 429
  std::size_t query_milliseconds = 2000;  // queries that take longer are answered 503
  HttpLimits limits;
};

/// Loads, listens and serves; returns after a graceful stop. `log` gets lines of JSON, one at a time; "listening" with
/// the address is the first. Fails when tables, database, token or address are no good.
Result<void> serve(const ServeOptions& options, const std::function<void(const std::string&)>& log);

}  // namespace casus::server
