// casus parse: text or CoNLL-U in, CoNLL-U out.
#include <memory>

#include "casus/coder.h"
#include "commands.h"
#include "exit_code.h"
#include "output.h"
#include "read_input.h"
#include "run_input.h"

namespace casus::cli {
namespace {

struct ParseArguments {
  Options options;
  std::string input = "text";
  std::string file = "-";
};

int run_parse(ParseArguments& arguments) {
  const Result<std::string> bytes = read_input(arguments.file, 1'000'000'000);
  if (!bytes) {
    report(bytes.error());
    return kUnreadable;
  }
  arguments.options.last_stage = Stage::kSyntax;
  const Coder* const coder = load_coder(arguments.options);
  if (coder == nullptr) return kNoData;
  const Result<std::string> parsed = arguments.input == "conllu"
                                         ? coder->parse_conllu(*bytes)
                                         : coder->parse_text(*bytes, {.document_id = document_id_of(arguments.file)});
  if (!parsed) {
    report({parsed.error().code, arguments.file + ": " + parsed.error().message});
    return kUnreadable;
  }
  Result<Output> output = Output::open("-");
  Result<void> written = output->write(*parsed);
  if (written) written = output->flush();
  if (written) return kDone;
  report(written.error());
  return kNoOutput;
}

}  // namespace

void add_parse_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<ParseArguments>();
  CLI::App* command = program.add_subcommand("parse", "Print sentences, tags and dependency trees as CoNLL-U");
  command->add_option("FILE", arguments->file, "Text or CoNLL-U; standard input when there is none, or for -");
  command->add_option("--input", arguments->input, "text: raw text; conllu: keep its sentences and tokens")
      ->check(CLI::IsMember({"text", "conllu"}))
      ->capture_default_str();
  add_common_options(*command, arguments->options, false);
  command->footer(
      "Examples:\n"
      "  casus parse article.txt > article.conllu\n"
      "  casus parse --input conllu gold.conllu > system.conllu");
  command->callback([arguments, &exit_code] { exit_code = run_parse(*arguments); });
}

}  // namespace casus::cli
