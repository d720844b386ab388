// casus stories: copies of one article and reports of one act, joined over a whole database and listed.
#include "casus/stories.h"

#include <cstdio>
#include <memory>

#include "casus/json.h"
#include "commands.h"
#include "exit_code.h"
#include "output.h"

namespace casus::cli {
namespace {

struct StoriesArguments {
  std::string database;
  std::size_t min_documents = 1;
  bool only_list = false;
  bool duplicates = false;
};

std::string act_line(const StoredAct& act) {
  JsonWriter out;
  out.begin_object().key("act_id").text(act.summary.act_id);
  out.key("mentions").integer(static_cast<std::int64_t>(act.summary.mentions));
  out.key("documents").integer(static_cast<std::int64_t>(act.summary.documents));
  out.key("sources").texts(act.summary.sources);
  out.key("first_seen").text(act.summary.first_seen).key("last_seen").text(act.summary.last_seen);
  out.key("events").texts(act.events).end_object();
  return out.take() + "\n";
}

Result<void> list(const Database& database, const StoriesArguments& arguments) {
  Result<Output> output = Output::open("-");
  if (!output) return output.error();
  Result<void> written;
  if (arguments.duplicates) {
    const Result<std::vector<DuplicateGroup>> groups = list_duplicates(database);
    if (!groups) return groups.error();
    for (const DuplicateGroup& group : *groups) {
      JsonWriter out;
      out.begin_object().key("group_id").text(group.group_id).key("documents").texts(group.documents).end_object();
      if (written = output->write(out.take() + "\n"); !written) return written;
    }
    return output->flush();
  }
  const Result<void> done = list_acts(database, arguments.min_documents, [&](const StoredAct& act) {
    written = output->write(act_line(act));
    return written.has_value();
  });
  if (!done) return done;
  return written ? output->flush() : written;
}

int run_stories(const StoriesArguments& arguments) {
  const Database::Mode mode = arguments.only_list ? Database::Mode::kReadOnly : Database::Mode::kReadWrite;
  Result<Database> database = Database::open(arguments.database, mode);
  if (!database) {
    report(database.error());
    return kUnreadable;
  }
  if (!arguments.only_list) {
    const Result<StoryCounters> joined = join_stories(*database);
    if (!joined) {
      report(joined.error());
      return kNoOutput;
    }
    std::fprintf(stderr, "casus: %zu documents, %zu in %zu groups of copies; %zu events, %zu in %zu acts told again\n",
                 joined->documents, joined->duplicate_documents, joined->duplicate_groups, joined->events,
                 joined->joined_events, joined->acts);
  }
  if (const Result<void> listed = list(*database, arguments); !listed) {
    report(listed.error());
    return kNoOutput;
  }
  return kDone;
}

}  // namespace

void add_stories_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<StoriesArguments>();
  CLI::App* command = program.add_subcommand("stories", "Join copies of articles and reports of one act in a database");
  command->add_option("--db", arguments->database, "Database that `casus code --db` wrote")->required();
  command->add_option("--min-documents", arguments->min_documents, "List acts told by at least so many documents")
      ->capture_default_str();
  command->add_flag("--list", arguments->only_list, "List what was joined while coding, and write nothing");
  command->add_flag("--duplicates", arguments->duplicates, "List the groups of copies instead of the acts");
  command->footer(
      "JSON Lines on standard output, most mentions first. `code`, `watch` and `retract` join as they write;\n"
      "without --list everything is joined anew, with the same result.\n"
      "\n"
      "Examples:\n"
      "  casus stories --db events.db --min-documents 2\n"
      "  casus stories --db events.db --list --duplicates");
  command->callback([arguments, &exit_code] { exit_code = run_stories(*arguments); });
}

}  // namespace casus::cli
