// casus version: of the program, and of what it would code with.
#include <cstdio>
#include <memory>

#include "casus/coder.h"
#include "commands.h"
#include "exit_code.h"
#include "run_input.h"

namespace casus::cli {
namespace {

int run_version(const Options& options) {
  std::printf("casus %s\n", std::string(version()).c_str());
  const Coder* const coder = load_coder(options);
  if (coder == nullptr) return kNoData;
  const Versions& versions = coder->versions();
  for (const auto& [name, value] : {std::pair("catalog", versions.catalog), std::pair("lexicon", versions.lexicon),
                                    std::pair("model", versions.model), std::pair("ontology", versions.ontology)}) {
    std::printf("%-9s %s\n", name, value.c_str());
  }
  return kDone;
}

}  // namespace

void add_version_command(CLI::App& program, int& exit_code) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = program.add_subcommand("version", "Print the versions of program, tables and models");
  add_common_options(*command, *options, false);
  add_tables_option(*command, *options);
  command->footer("Every event carries these versions.\n\nExample:\n  casus version");
  command->callback([options, &exit_code] { exit_code = run_version(*options); });
}

}  // namespace casus::cli
