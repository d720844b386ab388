// casus query: events out of a database, filtered.
#include <map>
#include <memory>

#include "casus/database.h"
#include "commands.h"
#include "exit_code.h"
#include "output.h"

namespace casus::cli {
namespace {

struct QueryArguments {
  std::string database;
  EventFilter filter;
  std::vector<std::string> types;
  std::vector<std::string> statuses;
  Format format = Format::kAuto;
};

std::string is_date(const std::string& text) {
  const bool shape = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                     text.find_first_not_of("0123456789-") == std::string::npos;
  return shape ? "" : "'" + text + "' is not a date like 2024-03-06";
}

std::string to_case(std::string text, char first, char last, int shift) {
  for (char& c : text) {
    if (c >= first && c <= last) c = static_cast<char>(c + shift);
  }
  return text;
}

std::string is_type(const std::string& text) {
  if (event_type_from(to_case(text, 'a', 'z', 'A' - 'a'))) return {};
  std::string known;
  for (std::size_t i = 0; i < kEventTypeCount; ++i) known += " " + std::string(to_string(static_cast<EventType>(i)));
  return "'" + text + "' is no event type; known are" + known;
}

std::string is_status(const std::string& text) {
  if (status_from(to_case(text, 'A', 'Z', 'a' - 'A'))) return {};
  return "'" + text + "' is no status; known are actual future conditional hypothetical negated";
}

int run_query(QueryArguments& arguments) {
  for (const std::string& type : arguments.types) {
    arguments.filter.type.push_back(*event_type_from(to_case(type, 'a', 'z', 'A' - 'a')));
  }
  for (const std::string& status : arguments.statuses) {
    arguments.filter.status.push_back(*status_from(to_case(status, 'A', 'Z', 'a' - 'A')));
  }
  const Result<Database> database = Database::open(arguments.database, Database::Mode::kReadOnly);
  if (!database) {
    report(database.error());
    return kUnreadable;
  }
  Result<Output> output = Output::open("-");
  EventSink sink(*output, resolve_format(arguments.format));
  Result<void> written;
  const Result<void> done = database->query(arguments.filter, [&](const Event& event) {
    written = sink.write(event);
    return written.has_value();
  });
  if (written) written = output->flush();
  if (done && written) return kDone;
  report(done ? written.error() : done.error());
  return done ? kNoOutput : kUnreadable;
}

void add_filters(CLI::App& command, QueryArguments& arguments) {
  EventFilter& filter = arguments.filter;
  command.add_option("--actor", filter.actor, "Part of the actor's name or words, or its country, code or id");
  command.add_option("--recipient", filter.recipient, "The same for the recipient");
  command.add_option("--country", filter.country, "ISO code of either party or of the place");
  command.add_option("--type", arguments.types, "Event types: ACCUSE,THREATEN")->delimiter(',')->check(is_type);
  command.add_option("--status", arguments.statuses, "actual, future, conditional, hypothetical, negated")
      ->delimiter(',')
      ->check(is_status);
  command.add_option("--from", filter.from, "First day")->check(is_date);
  command.add_option("--to", filter.to, "Last day")->check(is_date);
  command.add_option("--source", filter.source, "Part of the name of one of those who say so, or its country");
  command.add_option("--text", filter.text, "Words of the evidence sentence, \"phrases\", -excluded words");
  command.add_option("--limit", filter.limit, "At most so many events");
}

}  // namespace

void add_query_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<QueryArguments>();
  CLI::App* command = program.add_subcommand("query", "Find events in a database");
  command->add_option("--db", arguments->database, "Database that `casus code --db` wrote")->required();
  add_filters(*command, *arguments);
  const std::map<std::string, Format> formats = {
      {"auto", Format::kAuto}, {"table", Format::kTable}, {"jsonl", Format::kJsonl}, {"csv", Format::kCsv}};
  command->add_option("--format", arguments->format, "auto, table, jsonl or csv")
      ->transform(CLI::CheckedTransformer(formats).description(""))
      ->default_str("auto");
  command->footer(
      "All filters must hold; a filter given twice must hold twice, but any of several types or statuses will do.\n"
      "Names compare without regard to case and accents.\n"
      "\n"
      "Examples:\n"
      "  casus query --db events.db --actor Iran --type ACCUSE,THREATEN\n"
      "  casus query --db events.db --country PRK --status actual --from 2019-01-01 --to 2019-06-30\n"
      "  casus query --db events.db --source KCNA --format csv > kcna.csv");
  command->callback([arguments, &exit_code] { exit_code = run_query(*arguments); });
}

}  // namespace casus::cli
