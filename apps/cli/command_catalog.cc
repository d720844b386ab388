// casus catalog: looks through the tables of actors, and adds rows to a user's own.
#include <memory>

#include "casus/options.h"
#include "commands.h"
#include "exit_code.h"
#include "output.h"

namespace casus::cli {
namespace {

struct CheckArguments {
  Options options;
  std::string until;
};

struct AddArguments {
  Options options;
  std::string folder;
  ActorEntry entry;
};

int exit_code_of(const Error& error) {
  switch (error.code) {
    case ErrorCode::kBadArgument: return kUsage;
    case ErrorCode::kIo: return kNoOutput;
    default: return kNoData;
  }
}

int run_check(const CheckArguments& arguments) {
  bool is_clean = true;
  Options options = arguments.options;
  options.on_warning = [&](const Error& warning) {
    report(warning);
    is_clean = is_clean && warning.code == ErrorCode::kNotFound;  // the gazetteer is no part of the tables
  };
  const Result<std::vector<TableFinding>> findings = check_tables(options, arguments.until);
  if (!findings) {
    report(findings.error());
    return exit_code_of(findings.error());
  }
  Result<Output> output = Output::open("-");
  for (const TableFinding& finding : *findings) {
    if (Result<void> written = output->write(finding.kind + "\t" + finding.message + "\n"); !written) {
      report(written.error());
      return kNoOutput;
    }
  }
  return is_clean && findings->empty() ? kDone : kUnreadable;
}

int run_add(AddArguments arguments) {
  arguments.options.tables.push_back(arguments.folder);
  const Result<std::string> row = add_actor(arguments.options, arguments.entry);
  if (!row) {
    report(row.error());
    // A row that cannot stand is a wrong argument; nothing was written.
    return row.error().code == ErrorCode::kBadTable ? kUsage : exit_code_of(row.error());
  }
  Result<Output> output = Output::open("-");
  if (Result<void> written = output->write(*row + "\n"); !written) {
    report(written.error());
    return kNoOutput;
  }
  return kDone;
}

void add_check_command(CLI::App& catalog, int& exit_code) {
  const auto arguments = std::make_shared<CheckArguments>();
  CLI::App* command = catalog.add_subcommand("check", "Find clashes, gaps, bad dates and unknown codes in the tables");
  command->add_option("--until", arguments->until, "Day to which the top offices should be filled (YYYY-MM-DD)");
  add_common_options(*command, arguments->options, false);
  add_tables_option(*command, arguments->options);
  command->footer(
      "A line out is a kind, a tab and what was found: clash, gap, overlap, unknown or missing.\n"
      "Exit codes: 0 nothing found, 1 something found, 3 a table cannot be loaded (the message names file and line).\n"
      "\n"
      "Examples:\n"
      "  casus catalog check --until 2026-05-01\n"
      "  casus catalog check --tables my-tables/");
  command->callback([arguments, &exit_code] { exit_code = run_check(*arguments); });
}

void add_add_command(CLI::App& catalog, int& exit_code) {
  const auto arguments = std::make_shared<AddArguments>();
  ActorEntry& entry = arguments->entry;
  CLI::App* command = catalog.add_subcommand("add", "Add a checked row to a table of your own");
  command->add_option("--tables", arguments->folder, "Folder of your tables; the row goes to its actors/own.tsv")
      ->required();
  command->add_option("--name", entry.name, "Name as news writes it")->required();
  command->add_option("--alias", entry.aliases, "Another name; may be given several times")->allow_extra_args(false);
  command->add_option("--type", entry.type, "person, organisation or group")
      ->check(CLI::IsMember({"person", "organisation", "group"}))
      ->capture_default_str();
  command->add_option("--country", entry.country, "ISO 3166-1 alpha-3, or IGO, NGO, UNO, EUR");
  command->add_option("--sectors", entry.sectors, "PLOVER sectors, most specific first: \"GOV PRE\"")->required();
  command->add_option("--title", entry.title, "Office of a person: \"foreign minister\"");
  command->add_option("--valid-from", entry.valid_from, "YYYY, YYYY-MM or YYYY-MM-DD; empty for an open end");
  command->add_option("--valid-to", entry.valid_to, "The same; its last day counts");
  command->add_option("--id", entry.id, "Id; made from the name without it. Rows of one person share it");
  command->add_option("--wikidata", entry.wikidata, "Q number");
  command->add_option("--source", entry.source, "Where you have it from");
  add_common_options(*command, arguments->options, false);
  command->footer(
      "Prints the row. Nothing is written when a cell is wrong, the country is unknown or a row of your tables has "
      "the same\nname in the same country at the same time.\n"
      "\n"
      "Example:\n"
      "  casus catalog add --tables my-tables --name 'Ana Lind' --country NOR --sectors GOV --title 'mayor' \\\n"
      "    --valid-from 2023-10 --source 'city web site'");
  command->callback([arguments, &exit_code] { exit_code = run_add(*arguments); });
}

}  // namespace

void add_catalog_command(CLI::App& program, int& exit_code) {
  CLI::App* command = program.add_subcommand("catalog", "Check the tables of actors, add rows of your own");
  command->require_subcommand(1);
  add_check_command(*command, exit_code);
  add_add_command(*command, exit_code);
}

}  // namespace casus::cli
