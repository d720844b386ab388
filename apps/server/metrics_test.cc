#include "server/metrics.h"

#include <gtest/gtest.h>

namespace casus::server {
namespace {

TEST(Metrics, CountsRequestsByRouteAndStatus) {
  Metrics metrics;
  metrics.add_gauge("casus_queue", "Waiting", [] { return 3.0; });
  metrics.add_request("/a", 200, 0.004);
  metrics.add_request("/a", 200, 0.3);
  metrics.add_request("/a", 503, 7);
  metrics.add_database_seconds(0.25);
  metrics.add_events_coded(2);
  metrics.add_connection(1);
  const std::string text = metrics.text();
  for (const char* line :
       {"casus_queue 3", "casus_open_connections 1", "casus_events_coded_total 2", "casus_database_seconds_sum 0.25",
        "casus_database_seconds_count 1", "casus_http_requests_total{route=\"/a\",status=\"200\"} 2",
        "casus_http_requests_total{route=\"/a\",status=\"503\"} 1",
        "casus_http_request_seconds_bucket{route=\"/a\",le=\"0.001\"} 0",
        "casus_http_request_seconds_bucket{route=\"/a\",le=\"0.005\"} 1",
        "casus_http_request_seconds_bucket{route=\"/a\",le=\"5\"} 2",
        "casus_http_request_seconds_bucket{route=\"/a\",le=\"+Inf\"} 3",
        "casus_http_request_seconds_count{route=\"/a\"} 3"}) {
    EXPECT_NE(text.find(std::string("\n") + line + "\n"), std::string::npos) << line << "\n" << text;
  }
}

}  // namespace
}  // namespace casus::server
