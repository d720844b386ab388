#include "server/access_log.h"

#include <chrono>
#include <cstdio>
#include <ctime>

#include "casus/json.h"

namespace casus::server {
namespace {

std::string now_utc() {
  const auto now = std::chrono::system_clock::now();
  const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
  const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
  std::tm parts = {};
  gmtime_r(&seconds, &parts);
  char day[32];
  std::strftime(day, sizeof day, "%Y-%m-%dT%H:%M:%S", &parts);
  char text[48];
  std::snprintf(text, sizeof text, "%s.%03dZ", day, static_cast<int>(since));
  return text;
}

JsonWriter begin_line(const std::string& level, const std::string& event) {
  JsonWriter out;
  out.begin_object().key("time").text(now_utc()).key("level").text(level).key("event").text(event);
  return out;
}

}  // namespace

std::string format_access(const AccessRecord& record) {
  JsonWriter out = begin_line(record.status >= 500 ? "warning" : "info", "request");
  out.key("client").text(record.client).key("method").text(record.method).key("route").text(record.route);
  out.key("path").text(record.path).key("status").integer(record.status);
  out.key("bytes").integer(static_cast<std::int64_t>(record.bytes)).key("seconds").number(record.seconds);
  return out.end_object().take();
}

std::string format_service(const std::string& event, const std::string& detail) {
  return begin_line("info", event).key("detail").text(detail).end_object().take();
}

}  // namespace casus::server
