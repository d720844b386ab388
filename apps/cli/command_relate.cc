// casus relate: forced choice for a given pair of actors, line by line.
#include <memory>
#include <string_view>

#include "casus/coder.h"
#include "casus/json.h"
#include "commands.h"
#include "exit_code.h"
#include "output.h"
#include "read_input.h"
#include "run_input.h"

namespace casus::cli {
namespace {

struct RelateArguments {
  Options options;
  std::string file = "-";
};

/// Answers one line; an error stands for a bad line.
Result<std::string> answer_line(const Coder& coder, std::string_view line) {
  const Result<RelationQuery> query = relation_query_from_json(line);
  if (!query) return query.error();
  const Result<RelationAnswer> answer = coder.relate(*query);
  if (!answer) return answer.error();
  return to_json(*answer) + "\n";
}

int answer_lines(const Coder& coder, std::string_view bytes, const std::string& name, Output& output) {
  int exit_code = kDone;
  std::size_t number = 0;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const Result<std::string> answer = answer_line(coder, line);
    if (!answer) {
      report({answer.error().code, name + ":" + std::to_string(number) + ": " + answer.error().message});
      exit_code = kUnreadable;
    } else if (Result<void> written = output.write(*answer); !written) {
      report(written.error());
      return kNoOutput;
    }
  }
  return exit_code;
}

int run_relate(const RelateArguments& arguments) {
  const Result<std::string> bytes = read_input(arguments.file, 1'000'000'000);
  if (!bytes) {
    report(bytes.error());
    return kUnreadable;
  }
  const Coder* const coder = load_coder(arguments.options);
  if (coder == nullptr) return kNoData;
  Result<Output> output = Output::open("-");
  return answer_lines(*coder, *bytes, arguments.file, *output);
}

}  // namespace

void add_relate_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<RelateArguments>();
  CLI::App* command =
      program.add_subcommand("relate", "Choose the event type for a given pair of actors in a sentence");
  command->add_option("FILE", arguments->file, "JSON Lines; standard input when there is none, or for -");
  add_common_options(*command, arguments->options, false);
  add_tables_option(*command, arguments->options);
  command->add_flag("--rules-only", arguments->options.rules_only, "Choose by the rules, without the trained scorer");
  command->footer(
      "A line in is {\"id\", \"text\", \"source\": [begin, end], \"target\": [begin, end]}, with UTF-8 byte offsets;\n"
      "a line out is {\"id\", \"event_type\", \"cameo_code\", \"status\", \"confidence\", \"why\"}. Every pair is "
      "answered.\n"
      "\n"
      "Example:\n"
      "  echo '{\"id\": 1, \"text\": \"France accused Mali of lying.\", \"source\": [0, 6], \"target\": [15, 19]}' | "
      "casus relate");
  command->callback([arguments, &exit_code] { exit_code = run_relate(*arguments); });
}

}  // namespace casus::cli
