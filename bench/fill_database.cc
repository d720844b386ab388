// Fills a database with made-up events and says how fast, one transaction per batch; also what the crash tests kill.
//
// usage: fill_database --db WHERE [--events N] [--first DOCUMENT] [--documents N] [--batch DOCUMENTS] [--seed N]
//                      [--acknowledge] [--without-text]
// With --acknowledge a line "<documents> <events>" follows each commit: what was promised must be found after a kill.
// Making the events costs time, too: the rate counts the time inside the database alone, the line says both.
#include <sys/resource.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <vector>

#include "casus/database.h"
#include "synthetic_events.h"

namespace casus::bench {
namespace {

struct Arguments {
  std::string database;
  std::uint64_t events = 0;
  std::uint64_t documents = 0;
  std::uint64_t first = 0;
  std::size_t batch = 500;
  std::uint64_t seed = 1;
  bool acknowledge = false;
  bool without_text = false;
};

/// Processor and wall-clock seconds of this process.
struct Times {
  double processor = 0;
  double wall = 0;
};

Times now() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
  return {seconds(usage.ru_utime) + seconds(usage.ru_stime),
          std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count()};
}

struct Progress {
  std::uint64_t documents = 0;
  std::uint64_t events = 0;
  Times writing;
};

void print(const Progress& done) {
  const auto events = static_cast<double>(done.events);
  std::fprintf(stderr,
               "{\"documents\": %llu, \"events\": %llu, \"write_processor_seconds\": %.2f, \"write_wall_seconds\": "
               "%.2f, \"events_per_processor_second\": %.0f, \"events_per_wall_second\": %.0f}\n",
               static_cast<unsigned long long>(done.documents), static_cast<unsigned long long>(done.events),
               done.writing.processor, done.writing.wall, events / done.writing.processor, events / done.writing.wall);
}

Result<void> write_batch(Database& database, const std::vector<CodedDocument>& batch, Progress& done) {
  const Times before = now();
  if (Result<void> written = database.write(batch); !written) return written;
  const Times after = now();
  done.writing.processor += after.processor - before.processor;
  done.writing.wall += after.wall - before.wall;
  done.documents += batch.size();
  for (const CodedDocument& coded : batch) done.events += coded.events.size();
  return {};
}

Result<void> fill(const Arguments& arguments) {
  const SyntheticNews news(arguments.seed);
  DatabaseOptions options;
  options.store_text = !arguments.without_text;
  Result<Database> database = Database::open(arguments.database, Database::Mode::kReadWrite, options);
  if (!database) return database.error();
  Progress done;
  std::uint64_t printed = 0;
  std::vector<CodedDocument> batch;
  const auto wants_more = [&] {
    return arguments.documents > 0 ? done.documents < arguments.documents : done.events < arguments.events;
  };
  while (wants_more()) {
    batch.clear();
    for (std::size_t i = 0; i < arguments.batch; ++i)
      batch.push_back(news.document(arguments.first + done.documents + i));
    if (Result<void> written = write_batch(*database, batch, done); !written) return written;
    if (arguments.acknowledge) {
      std::printf("%llu %llu\n", static_cast<unsigned long long>(done.documents),
                  static_cast<unsigned long long>(done.events));
      std::fflush(stdout);
    }
    if (!arguments.acknowledge && done.events / 500'000 > printed) {
      printed = done.events / 500'000;
      print(done);
    }
  }
  if (!arguments.acknowledge) print(done);
  return {};
}

}  // namespace
}  // namespace casus::bench

int main(int argc, char** argv) {
  casus::bench::Arguments arguments;
  CLI::App program("Fills a database with made-up events.");
  program.add_option("--db", arguments.database)->required();
  program.add_option("--events", arguments.events);
  program.add_option("--documents", arguments.documents);
  program.add_option("--first", arguments.first);
  program.add_option("--batch", arguments.batch);
  program.add_option("--seed", arguments.seed);
  program.add_flag("--acknowledge", arguments.acknowledge);
  program.add_flag("--without-text", arguments.without_text);
  CLI11_PARSE(program, argc, argv);
  if (const casus::Result<void> done = casus::bench::fill(arguments); !done) {
    std::fprintf(stderr, "fill_database: %s\n", done.error().message.c_str());
    return 1;
  }
  return 0;
}
