// One line of JSON per request, for machines that collect logs. No bodies, no query (searches are the analyst's own
// business), no tokens.
#pragma once

#include <string>

namespace casus::server {

struct AccessRecord {
  std::string client;  // address
  std::string method;
  std::string route;  // the pattern, "-" where none fits
  std::string path;
  int status = 0;
  std::size_t bytes = 0;  // of the answer's body
  double seconds = 0;
};

/// {"time":"2024-03-06T10:00:00.123Z","level":"info","event":"request",...}
std::string format_access(const AccessRecord& record);
/// The same for what happens to the service itself: "listening", "stopping", "stopped".
std::string format_service(const std::string& event, const std::string& detail);

}  // namespace casus::server
