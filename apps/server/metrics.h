// What operators watch, in the text format of Prometheus.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace casus::server {

/// May be used by several threads at once.
class Metrics {
 public:
  void add_request(const std::string& route, int status, double seconds);
  void add_database_seconds(double seconds);
  void add_events_coded(std::size_t events) { events_coded_ += events; }
  void add_connection(int change) { connections_ += change; }
  int connections() const { return connections_; }
  /// A number that is asked for when the text is made. Before serving begins.
  void add_gauge(std::string name, std::string help, std::function<double()> read);

  std::string text() const;

 private:
  static constexpr std::array<double, 9> kBounds = {0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 5};
  struct Latency {
    std::array<std::uint64_t, kBounds.size() + 1> counts = {};  // the last one: beyond all bounds
    double sum = 0;
  };
  struct Gauge {
    std::string name;
    std::string help;
    std::function<double()> read;
  };

  mutable std::mutex mutex_;
  std::map<std::pair<std::string, int>, std::uint64_t> requests_;
  std::map<std::string, Latency> latencies_;
  double database_seconds_ = 0;
  std::uint64_t database_queries_ = 0;
  std::atomic<std::uint64_t> events_coded_ = 0;
  std::atomic<int> connections_ = 0;
  std::vector<Gauge> gauges_;
};

}  // namespace casus::server
