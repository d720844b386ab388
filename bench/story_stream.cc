// A stream of made-up documents into a database that joins stories as it writes: time per document and memory as it
// grows. One document in five is a copy, with another head, of one of the thousand before it.
//
// usage: story_stream --db WHERE [--documents N] [--batch N] [--report N] [--alone]
// Prints one JSON line per --report documents; --alone leaves the joining out, for comparison.
#include <sys/resource.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <vector>

#include "casus/database.h"
#include "casus/stories.h"
#include "synthetic_events.h"

namespace casus::bench {
namespace {

struct Arguments {
  std::string database;
  std::uint64_t documents = 100'000;
  std::uint64_t batch = 1;
  std::uint64_t report = 10'000;
  bool alone = false;
};

CodedDocument document_of(const SyntheticNews& news, std::uint64_t number) {
  if (number % 5 != 4 || number < 1000) return news.document(number);
  CodedDocument copy = news.document(number - 1 - number * 7919 % 1000);
  const std::string suffix = "-again-" + std::to_string(number);
  copy.document.document_id += suffix;
  copy.document.content_hash += suffix;
  copy.document.text = "NAIROBI (Agency) - " + copy.document.text;
  for (Event& event : copy.events) {
    event.event_id += suffix;
    event.document_id += suffix;
  }
  return copy;
}

double processor_seconds() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long peak_kilobytes() {
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

Result<void> stream(const Arguments& arguments) {
  const SyntheticNews news(1);
  Result<Database> database = Database::open(arguments.database, Database::Mode::kReadWrite);
  if (!database) return database.error();
  if (!arguments.alone) {
    if (Result<void> kept = keep_stories(*database); !kept) return kept;
  }
  double writing = 0;
  std::uint64_t events = 0;
  std::vector<CodedDocument> batch;
  for (std::uint64_t number = 0; number < arguments.documents;) {
    batch.clear();
    while (batch.size() < arguments.batch) batch.push_back(document_of(news, number + batch.size()));
    for (const CodedDocument& coded : batch) events += coded.events.size();
    const double before = processor_seconds();
    if (Result<void> written = database->write(batch); !written) return written;
    writing += processor_seconds() - before;
    number += batch.size();
    if (number % arguments.report >= batch.size()) continue;
    std::printf("{\"documents\": %llu, \"events\": %llu, \"processor_ms_per_document\": %.3f, \"peak_mb\": %ld}\n",
                static_cast<unsigned long long>(number), static_cast<unsigned long long>(events),
                writing * 1e3 / static_cast<double>(arguments.report), peak_kilobytes() / 1024);
    std::fflush(stdout);
    writing = 0;
  }
  return {};
}

}  // namespace
}  // namespace casus::bench

int main(int argc, char** argv) {
  casus::bench::Arguments arguments;
  CLI::App program("A stream of made-up documents, joined as it comes.");
  program.add_option("--db", arguments.database)->required();
  program.add_option("--documents", arguments.documents);
  program.add_option("--batch", arguments.batch);
  program.add_option("--report", arguments.report);
  program.add_flag("--alone", arguments.alone);
  CLI11_PARSE(program, argc, argv);
  if (const casus::Result<void> done = casus::bench::stream(arguments); !done) {
    std::fprintf(stderr, "story_stream: %s\n", done.error().message.c_str());
    return 1;
  }
  return 0;
}
