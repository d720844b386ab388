// casus retract: documents that were withdrawn go out of all answers; the ledger keeps why.
#include <memory>

#include "casus/database.h"
#include "casus/stories.h"
#include "commands.h"
#include "exit_code.h"
#include "run_input.h"

namespace casus::cli {
namespace {

struct RetractArguments {
  std::string database;
  std::vector<std::string> documents;
  std::string reason;
  bool undo = false;
};

int run_retract(const RetractArguments& arguments) {
  DatabaseOptions options;
  options.clock = now_utc;
  Result<Database> database = Database::open(arguments.database, Database::Mode::kReadWrite, std::move(options));
  if (!database) {
    report(database.error());
    return kNoOutput;
  }
  Result<void> done = keep_stories(*database);
  if (done) done = database->retract(arguments.documents, arguments.reason, arguments.undo);
  if (done) return kDone;
  report(done.error());
  return done.error().code == ErrorCode::kNotFound ? kUnreadable : kNoOutput;
}

}  // namespace

void add_retract_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<RetractArguments>();
  CLI::App* command = program.add_subcommand("retract", "Take documents and their events out of all answers");
  command->add_option("--db", arguments->database, "Database that `casus code --db` wrote")->required();
  command->add_option("document", arguments->documents, "Ids of documents; all of them or none is retracted")
      ->required();
  CLI::Option* reason = command->add_option("--reason", arguments->reason, "Why, for the ledger");
  command->add_flag("--undo", arguments->undo, "Put them back")->excludes(reason);
  command->footer(
      "Nothing is lost: the rows stay, and reading the document again does not bring its events back.\n"
      "\n"
      "Example:\n"
      "  casus retract --db events.db story-17 --reason \"withdrawn by the publisher\"");
  command->callback([arguments, &exit_code] { exit_code = run_retract(*arguments); });
}

}  // namespace casus::cli
