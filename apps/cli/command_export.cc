// casus export: events of a database in the formats of other programs.
#include <memory>

#include "casus/database.h"
#include "commands.h"
#include "exit_code.h"
#include "filter_options.h"
#include "output.h"

namespace casus::cli {
namespace {

struct ExportArguments {
  std::string database;
  std::string out = "-";
  FilterArguments filters;
  std::string format = "jsonl";
  Options options;
};

int run_export(const ExportArguments& arguments) {
  Result<std::vector<CountryEntry>> countries = read_countries(arguments.options);
  if (!countries) {
    report(countries.error());
    return kNoData;
  }
  const Result<Database> database = Database::open(arguments.database, Database::Mode::kReadOnly);
  if (!database) {
    report(database.error());
    return kUnreadable;
  }
  Result<Output> output = Output::open(arguments.out);
  if (!output) {
    report(output.error());
    return kNoOutput;
  }
  Result<void> written;
  const Result<void> done =
      database->export_events(make_filter(arguments.filters), *export_format_from(arguments.format),
                              *std::move(countries), [&](std::string_view piece) {
                                written = output->write(piece);
                                return written.has_value();
                              });
  if (written) written = output->flush();
  if (done && written) return kDone;
  report(done ? written.error() : done.error());
  return done ? kNoOutput : kUnreadable;
}

}  // namespace

void add_export_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<ExportArguments>();
  CLI::App* command = program.add_subcommand("export", "Write events of a database for other programs");
  command->add_option("--db", arguments->database, "Database that `casus code --db` wrote")->required();
  add_filters(*command, arguments->filters);
  command->add_option("--format", arguments->format, "jsonl, csv, gdelt-events, gdelt-mentions or polecat")
      ->check(CLI::Validator(
          [](const std::string& name) {
            return export_format_from(name) ? std::string() : "'" + name + "' is no format of export";
          },
          ""))
      ->capture_default_str();
  command->add_option("--out", arguments->out, "File; - is standard output")->capture_default_str();
  add_common_options(*command, arguments->options, false);
  command->footer(
      "The filters are those of `casus query`. GDELT and POLECAT tables have no column for the status of an act: they\n"
      "get the actual ones alone. docs/formats/ describes the columns.\n"
      "\n"
      "Examples:\n"
      "  casus export --db events.db --format gdelt-events --out 20240306000000.export.CSV\n"
      "  casus export --db events.db --format polecat --country SDN --from 2023-04-15 > sudan.tsv");
  command->callback([arguments, &exit_code] { exit_code = run_export(*arguments); });
}

}  // namespace casus::cli
