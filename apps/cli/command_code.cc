// casus code: news in, events out.
#include <chrono>
#include <map>
#include <memory>
#include <optional>

#include "casus/database.h"
#include "casus/stories.h"
#include "commands.h"
#include "exit_code.h"
#include "output.h"
#include "run_input.h"

namespace casus::cli {
namespace {

struct CodeArguments {
  Options options;
  std::vector<std::string> inputs;
  Format format = Format::kAuto;
  std::string documents;
  std::string database;
  bool no_text = false;
  std::string output = "-";
  std::string stats;
};

int fail(const Error& error) {
  report(error);
  return kNoOutput;
}

int run_code(const CodeArguments& arguments) {
  std::vector<Sink*> sinks;
  Result<Output> events = Output::open(arguments.output);
  if (!events) return fail(events.error());
  EventSink event_sink(*events, resolve_format(arguments.format));
  // With a database the events go there; on standard output only when a format was asked for.
  const bool prints = arguments.database.empty() || arguments.format != Format::kAuto || arguments.output != "-";
  if (prints) sinks.push_back(&event_sink);

  std::optional<Output> documents;
  std::optional<DocumentSink> document_sink;
  if (!arguments.documents.empty()) {
    Result<Output> opened = Output::open(arguments.documents);
    if (!opened) return fail(opened.error());
    documents = *std::move(opened);
    sinks.push_back(&document_sink.emplace(*documents, DocumentSink::Text::kWhole));
  }

  std::optional<Database> database;
  const std::string started_at = now_utc();
  if (!arguments.database.empty()) {
    Result<Database> opened = Database::open(arguments.database, Database::Mode::kReadWrite,
                                             {.store_text = !arguments.no_text, .clock = now_utc});
    if (!opened) return fail(opened.error());
    database.emplace(*std::move(opened));
    if (const Result<void> kept = keep_stories(*database); !kept) return fail(kept.error());
    sinks.push_back(&*database);
  }
  const auto start = std::chrono::steady_clock::now();
  return run_inputs(
      arguments.options, arguments.inputs, sinks,
      [&](const Counters& counters, const Versions& versions) -> Result<void> {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (!arguments.stats.empty()) {
          Result<void> written = write_stats(arguments.stats, counters, took.count());
          if (!written) return written;
        }
        if (!database) return {};
        const RunRecord run{started_at, now_utc(), arguments.inputs.empty() ? "-" : join_words(arguments.inputs)};
        return database->finish_run(run, counters, versions);
      });
}

}  // namespace

void add_code_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<CodeArguments>();
  CLI::App* command = program.add_subcommand("code", "Code the events of articles");
  command->add_option("INPUT", arguments->inputs,
                      "Files, folders, .jsonl files; standard input when there is none, or for -");
  const std::map<std::string, Format> formats = {
      {"auto", Format::kAuto}, {"table", Format::kTable}, {"jsonl", Format::kJsonl}, {"csv", Format::kCsv}};
  command
      ->add_option("--format", arguments->format,
                   "auto, table, jsonl or csv; auto is a table on a terminal and JSON Lines elsewhere")
      ->transform(CLI::CheckedTransformer(formats).description(""))
      ->default_str("auto");
  command->add_option("--output", arguments->output, "File for the events instead of standard output");
  command->add_option("--documents", arguments->documents,
                      "File for one JSON line per document: fields, text, status and reason");
  command->add_option("--db", arguments->database,
                      "Database to write to: a file, made when it is not there, or postgresql://user@host/database");
  command->add_flag("--no-text", arguments->no_text, "Leave the texts of the documents out of the database");
  command->add_option("--stats", arguments->stats, "File for counts, time per stage and peak memory, as JSON");
  command->add_option("--offset", arguments->options.input_offset,
                      "Begin at this byte of the first input: a line, a WARC record or its gzip member");
  add_common_options(*command, arguments->options, true);
  add_tables_option(*command, arguments->options);
  command->add_flag("--rules-only", arguments->options.rules_only, "Weigh readings without the trained scorer");
  command->footer(
      "Examples:\n"
      "  casus code article.txt\n"
      "  casus code --threads 8 news/ > events.jsonl\n"
      "  casus code --db events.db --documents documents.jsonl dump.jsonl\n"
      "  casus code - < article.txt\n"
      "\n"
      "A line of a .jsonl file is {\"id\", \"text\", \"title\", \"published_at\", \"url\"}; only text is needed.\n"
      "Coding the same input into the same database again changes nothing.");
  command->callback([arguments, &exit_code] { exit_code = run_code(*arguments); });
}

}  // namespace casus::cli
