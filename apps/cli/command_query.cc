// casus query: events out of a database, filtered.
#include <map>
#include <memory>

#include "casus/database.h"
#include "commands.h"
#include "exit_code.h"
#include "filter_options.h"
#include "output.h"

namespace casus::cli {
namespace {

struct QueryArguments {
  std::string database;
  FilterArguments filters;
  Format format = Format::kAuto;
};

int run_query(const QueryArguments& arguments) {
  const Result<Database> database = Database::open(arguments.database, Database::Mode::kReadOnly);
  if (!database) {
    report(database.error());
    return kUnreadable;
  }
  Result<Output> output = Output::open("-");
  EventSink sink(*output, resolve_format(arguments.format));
  Result<void> written;
  const Result<void> done = database->query(make_filter(arguments.filters), [&](const Event& event) {
    written = sink.write(event);
    return written.has_value();
  });
  if (written) written = output->flush();
  if (done && written) return kDone;
  report(done ? written.error() : done.error());
  return done ? kNoOutput : kUnreadable;
}

}  // namespace

void add_query_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<QueryArguments>();
  CLI::App* command = program.add_subcommand("query", "Find events in a database");
  command->add_option("--db", arguments->database, "Database that `casus code --db` wrote")->required();
  add_filters(*command, arguments->filters);
  const std::map<std::string, Format> formats = {
      {"auto", Format::kAuto}, {"table", Format::kTable}, {"jsonl", Format::kJsonl}, {"csv", Format::kCsv}};
  command->add_option("--format", arguments->format, "auto, table, jsonl or csv")
      ->transform(CLI::CheckedTransformer(formats).description(""))
      ->default_str("auto");
  command->footer(
      "All filters must hold; a filter given twice must hold twice, but any of several types or statuses will do.\n"
      "Names compare without regard to case and accents.\n"
      "\n"
      "Examples:\n"
      "  casus query --db events.db --actor Iran --type ACCUSE,THREATEN\n"
      "  casus query --db events.db --country PRK --status actual --from 2019-01-01 --to 2019-06-30\n"
      "  casus query --db events.db --source KCNA --format csv > kcna.csv");
  command->callback([arguments, &exit_code] { exit_code = run_query(*arguments); });
}

}  // namespace casus::cli
