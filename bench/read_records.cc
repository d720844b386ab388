// read_records FILE...: the records of files (WARC, archives, JSON Lines, feeds) read and counted, nothing else done to
// them. One line per file: pages, failed ones, megabytes of pages, processor seconds, pages/s, peak MB so far.
#include <sys/resource.h>

#include <cstdio>

#include "io/source.h"

namespace {

double processor_seconds() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peak_megabytes() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

void read(const char* path) {
  const double start = processor_seconds();
  const auto source = casus::io::open_inputs({path}, {});
  std::size_t pages = 0;
  std::size_t failed = 0;
  double bytes = 0;
  while (const auto page = source->next()) {
    ++pages;
    failed += page->status == casus::DocumentStatus::kOk ? 0 : 1;
    bytes += static_cast<double>(page->bytes.size());
  }
  const double seconds = processor_seconds() - start;
  std::printf("%s: %zu pages, %zu failed, %.1f MB, %.2f s, %.0f pages/s, peak %.0f MB\n", path, pages, failed,
              bytes / 1e6, seconds, static_cast<double>(pages) / seconds, peak_megabytes());
}

}  // namespace

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) read(arguments[i]);
  return 0;
}
