// The line names what was found, then the verdict: "ASSAULT 190, Israel > Gaza, actual, 0.83".
#include "events/explain.h"

#include <cmath>

namespace casus::events {
namespace {

using base::is_some;

std::string names_of(const document::Document& document, const std::vector<Party>& parties) {
  std::string names;
  for (const Party& party : parties) {
    if (!is_some(party.mention)) continue;
    if (!names.empty()) names += " & ";
    names += document.slice(document.mention(party.mention).span);
    if (party.implied) names += " (implied)";
  }
  return names.empty() ? "-" : names;
}

std::string two_digits(double value) {
  const int hundredths = static_cast<int>(std::lround(value * 100));
  const std::string rest = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (rest.size() == 1 ? "0" : "") + rest;
}

}  // namespace

ExplainedReading explain(const document::Document& document, const TracedReading& traced) {
  const Reading& reading = traced.reading;
  ExplainedReading line;
  line.rule = reading.rule;
  line.coded = traced.coded;
  for (const base::TokenId word : reading.words) {
    if (!line.predicate.empty()) line.predicate += " ";
    line.predicate += document.form(word);
  }
  line.reason = std::string(to_string(reading.type)) + " " + reading.cameo + ", " + names_of(document, reading.actors) +
                " > " + names_of(document, reading.recipients) + ", " + std::string(to_string(reading.status)) + ", " +
                two_digits(reading.confidence);
  if (!traced.coded) line.reason += "; not coded: " + traced.reason;
  return line;
}

}  // namespace casus::events
