#include "server/service.h"

#include <charconv>
#include <fstream>
#include <memory>

#include "casus/coder.h"
#include "server/access_log.h"
#include "server/database_pool.h"
#include "server/routes.h"

namespace casus::server {
namespace {

constexpr std::size_t kExportThreads = 2;
constexpr std::size_t kExportQueue = 4;
constexpr std::size_t kLeastToken = 16;

struct Address {
  std::string host;
  unsigned short port = 0;
};

/// "127.0.0.1:8420", "[::1]:8420".
Result<Address> parse_address(const std::string& text) {
  const std::size_t colon = text.rfind(':');
  Address address;
  const char* end = text.data() + text.size();
  const bool is_number = colon != std::string::npos && colon + 1 < text.size() &&
                         std::from_chars(text.data() + colon + 1, end, address.port).ptr == end;
  if (!is_number) return Error{ErrorCode::kBadArgument, text + ": expected ADDRESS:PORT, like 127.0.0.1:8420"};
  address.host = text.substr(0, colon);
  if (address.host.starts_with('[') && address.host.ends_with(']')) {
    address.host = address.host.substr(1, address.host.size() - 2);
  }
  return address;
}

Result<std::string> read_token(const std::string& path) {
  std::ifstream file(path);
  std::string token;
  if (!file || !std::getline(file, token)) {
    return Error{ErrorCode::kNotFound, path + ": cannot be read, expected a token in its first line"};
  }
  while (!token.empty() && (token.back() == '\r' || token.back() == ' ')) token.pop_back();
  if (token.size() >= kLeastToken) return token;
  return Error{ErrorCode::kBadArgument,
               path + ": the token has fewer than " + std::to_string(kLeastToken) + " characters"};
}

Result<AccessRules> access_rules(const ServeOptions& options, const Address& address) {
  AccessRules rules;
  if (!options.token_file.empty()) {
    Result<std::string> token = read_token(options.token_file);
    if (!token) return token.error();
    rules.token = *std::move(token);
    return rules;
  }
  if (address.host == "::1" || address.host.starts_with("127.")) return rules;
  return Error{ErrorCode::kBadArgument, options.listen + ": beyond this machine a token is needed (--token-file)"};
}

/// The queues of the kinds of work. Stopped before what their jobs refer to goes away.
struct Queues {
  explicit Queues(const ServeOptions& options)
      : query(options.query_threads, options.query_queue),
        code(options.code_threads, options.code_queue),
        exporting(kExportThreads, kExportQueue) {}
  WorkQueue* of(Work work) {
    switch (work) {
      case Work::kQuery: return &query;
      case Work::kCode: return &code;
      case Work::kExport: return &exporting;
      default: return nullptr;
    }
  }
  void stop() {
    query.stop();
    code.stop();
    exporting.stop();
  }
  WorkQueue query;
  WorkQueue code;
  WorkQueue exporting;
};

void add_gauges(Metrics& metrics, const Queues& queues) {
  const auto add = [&](const std::string& name, const WorkQueue& queue) {
    metrics.add_gauge("casus_" + name + "_queue_length", "Requests that wait for a thread",
                      [&queue] { return static_cast<double>(queue.waiting()); });
  };
  add("query", queues.query);
  add("code", queues.code);
  add("export", queues.exporting);
}

}  // namespace

Result<void> serve(const ServeOptions& options, const std::function<void(const std::string&)>& log) {
  const Result<Address> address = parse_address(options.listen);
  if (!address) return address.error();
  const Result<AccessRules> access = access_rules(options, *address);
  if (!access) return access.error();
  const Result<Coder> coder = Coder::load(options.coder);
  if (!coder) return coder.error();
  Result<std::unique_ptr<DatabasePool>> databases =
      DatabasePool::open(options.database, options.query_threads + kExportThreads);
  if (!databases) return databases.error();

  Metrics metrics;
  Router router;
  const std::chrono::milliseconds query_time(options.query_milliseconds);
  add_all_routes(router, {&*coder, databases->get(), &metrics, std::chrono::steady_clock::now(), query_time});
  Queues queues(options);
  add_gauges(metrics, queues);
  const HttpContext context{&router, *access, options.limits, &metrics, [&](Work work) { return queues.of(work); },
                            log};
  Result<HttpServer> server = HttpServer::listen(context, address->host, address->port);
  if (!server) return server.error();
  const std::string host = options.listen.substr(0, options.listen.rfind(':'));
  log(format_service("listening", "http://" + host + ":" + std::to_string(server->port())));
  server->run();
  queues.stop();
  return {};
}

}  // namespace casus::server
