// Words of closed lists are checked while the command line is read, so that a typing error names the choices.
#include "filter_options.h"

#include <optional>

namespace casus::cli {
namespace {

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

}  // namespace

void add_filters(CLI::App& command, FilterArguments& arguments) {
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

EventFilter make_filter(const FilterArguments& arguments) {
  EventFilter filter = arguments.filter;
  for (const std::string& type : arguments.types) {
    filter.type.push_back(*event_type_from(to_case(type, 'a', 'z', 'A' - 'a')));
  }
  for (const std::string& status : arguments.statuses) {
    filter.status.push_back(*status_from(to_case(status, 'A', 'Z', 'a' - 'A')));
  }
  return filter;
}

}  // namespace casus::cli
