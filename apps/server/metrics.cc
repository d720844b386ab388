#include "server/metrics.h"

#include <algorithm>
#include <charconv>

namespace casus::server {
namespace {

template <typename Number>
std::string shown(Number value) {
  char buffer[32];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

void add_head(std::string& out, const std::string& name, const std::string& help, const std::string& type) {
  out += "# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
}

}  // namespace

void Metrics::add_request(const std::string& route, int status, double seconds) {
  const std::lock_guard lock(mutex_);
  ++requests_[{route, status}];
  Latency& latency = latencies_[route];
  latency.sum += seconds;
  ++latency.counts[std::lower_bound(kBounds.begin(), kBounds.end(), seconds) - kBounds.begin()];
}

void Metrics::add_database_seconds(double seconds) {
  const std::lock_guard lock(mutex_);
  database_seconds_ += seconds;
  ++database_queries_;
}

void Metrics::add_gauge(std::string name, std::string help, std::function<double()> read) {
  gauges_.push_back({std::move(name), std::move(help), std::move(read)});
}

std::string Metrics::text() const {
  std::string out;
  for (const Gauge& gauge : gauges_) {
    add_head(out, gauge.name, gauge.help, "gauge");
    out += gauge.name + " " + shown(gauge.read()) + "\n";
  }
  add_head(out, "casus_open_connections", "Connections open now", "gauge");
  out += "casus_open_connections " + shown(connections_.load()) + "\n";
  add_head(out, "casus_events_coded_total", "Events coded by POST /api/v1/code", "counter");
  out += "casus_events_coded_total " + shown(events_coded_.load()) + "\n";
  const std::lock_guard lock(mutex_);
  add_head(out, "casus_database_seconds", "Time that handlers spent in the database", "summary");
  out += "casus_database_seconds_sum " + shown(database_seconds_) + "\n";
  out += "casus_database_seconds_count " + shown(database_queries_) + "\n";
  add_head(out, "casus_http_requests_total", "Requests by route and status", "counter");
  for (const auto& [key, count] : requests_) {
    out += "casus_http_requests_total{route=\"" + key.first + "\",status=\"" + shown(key.second) + "\"} ";
    out += shown(count) + "\n";
  }
  add_head(out, "casus_http_request_seconds", "From the request's last byte to the answer's last", "histogram");
  for (const auto& [route, latency] : latencies_) {
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < latency.counts.size(); ++i) {
      below += latency.counts[i];
      const std::string bound = i < kBounds.size() ? shown(kBounds[i]) : "+Inf";
      out += "casus_http_request_seconds_bucket{route=\"" + route + "\",le=\"" + bound + "\"} " + shown(below) + "\n";
    }
    out += "casus_http_request_seconds_sum{route=\"" + route + "\"} " + shown(latency.sum) + "\n";
    out += "casus_http_request_seconds_count{route=\"" + route + "\"} " + shown(below) + "\n";
  }
  return out;
}

}  // namespace casus::server
