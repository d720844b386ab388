// casus extract: the article behind each page or dump, without coding it.
#include <memory>

#include "commands.h"
#include "exit_code.h"
#include "output.h"
#include "run_input.h"

namespace casus::cli {
namespace {

struct ExtractArguments {
  Options options;
  std::vector<std::string> inputs;
  std::string output = "-";
};

int run_extract(ExtractArguments& arguments) {
  Result<Output> output = Output::open(arguments.output);
  if (!output) {
    report(output.error());
    return kNoOutput;
  }
  arguments.options.last_stage = Stage::kArticle;
  DocumentSink sink(*output, DocumentSink::Text::kBody);
  return run_inputs(arguments.options, arguments.inputs, {&sink});
}

}  // namespace

void add_extract_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<ExtractArguments>();
  CLI::App* command = program.add_subcommand("extract", "Extract title, dates, authors and body of articles");
  command->add_option(
      "INPUT", arguments->inputs,
      "Web pages, texts, JSON Lines, feeds, WARC, also compressed or in archives; folders; - or none: standard input");
  command->add_option("--output", arguments->output, "File to write instead of standard output");
  command->add_option("--offset", arguments->options.input_offset,
                      "Begin at this byte of the first input: a line, a WARC record or its gzip member");
  add_common_options(*command, arguments->options, true);
  command->footer(
      "Writes one JSON line per document: document_id, title, published_at, modified_at, authors, publisher, url,\n"
      "language, flags (paywall, consent_wall, live_blog, nesting_cut), text (the body's paragraphs, joined by blank\n"
      "lines), status and reason.\n"
      "\n"
      "Examples:\n"
      "  casus extract page.html\n"
      "  casus extract crawl.warc.gz > articles.jsonl\n"
      "  casus extract pages/ > articles.jsonl");
  command->callback([arguments, &exit_code] { exit_code = run_extract(*arguments); });
}

}  // namespace casus::cli
