// casus: news in, coded political events out. See `casus --help`.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <string>

#include "casus/coder.h"
#include "commands.h"
#include "exit_code.h"

namespace casus::cli {

void report(const Error& error) { std::fprintf(stderr, "casus: %s\n", error.message.c_str()); }

void add_common_options(CLI::App& command, Options& options, bool runs) {
  command.add_option("--data", options.data, "Folder that holds data/ and models/ [env CASUS_DATA]");
  options.on_warning = report;
  if (!runs) return;
  command.add_option("--threads", options.threads, "Number of threads; the output is the same with any")
      ->check(CLI::Range(1, 1024))
      ->capture_default_str();
  Limits& limits = options.limits;
  command.add_option("--max-document-bytes", limits.max_document_bytes, "Longer documents get the status too_large")
      ->capture_default_str();
  command.add_option("--max-document-tokens", limits.max_document_tokens, "So do documents with more tokens")
      ->capture_default_str();
  command.add_option("--seconds-per-document", limits.seconds_per_document, "Slower documents get the status timeout")
      ->capture_default_str();
}

void add_tables_option(CLI::App& command, Options& options) {
  command
      .add_option("--tables", options.tables,
                  "Folder with tables of your own or PETRARCH dictionaries (docs/formats/actors.md); may be repeated")
      ->allow_extra_args(false);
}

namespace {

int run(int argc, char** argv) {
  CLI::App program("News in, coded political events out: who did what to whom, when, where, and according to whom.");
  program.name("casus");
  program.set_version_flag("--version", "casus " + std::string(version()));
  program.require_subcommand(1);
  program.footer(
      "Examples:\n"
      "  casus code article.txt                       events of one article, as a table\n"
      "  casus code news/ --db events.db              a folder of articles into a database\n"
      "  zcat dump.jsonl.gz | casus code > out.jsonl  JSON Lines in and out\n"
      "  casus query --db events.db --actor Iran --type ACCUSE\n"
      "  casus COMMAND --help                         options and examples of a command\n"
      "\n"
      "Exit codes: 0 done, 1 some inputs could not be opened, 2 wrong usage, 3 tables or models missing,\n"
      "4 output could not be written.");
  int exit_code = kDone;
  add_code_command(program, exit_code);
  add_extract_command(program, exit_code);
  add_parse_command(program, exit_code);
  add_relate_command(program, exit_code);
  add_explain_command(program, exit_code);
  add_query_command(program, exit_code);
  add_export_command(program, exit_code);
  add_retract_command(program, exit_code);
  add_catalog_command(program, exit_code);
  add_serve_command(program, exit_code);
  add_watch_command(program, exit_code);
  add_stories_command(program, exit_code);
  add_version_command(program, exit_code);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? kDone : kUsage;  // --help and --version arrive here too
  }
  if (std::fflush(stdout) != 0 && exit_code == kDone) {
    report({ErrorCode::kIo, "standard output: writing failed (disk full?)"});
    return kNoOutput;
  }
  return exit_code;
}

}  // namespace
}  // namespace casus::cli

int main(int argc, char** argv) { return casus::cli::run(argc, argv); }
