// Parties by the words of the text; implied ones are marked.
#include "events/explain.h"

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

}  // namespace

ExplainedReading explain(const document::Document& document, const TracedReading& traced) {
  const Reading& reading = traced.reading;
  ExplainedReading out;
  out.rule = reading.rule;
  for (const base::TokenId word : reading.words) {
    if (!out.predicate.empty()) out.predicate += " ";
    out.predicate += document.form(word);
  }
  if (!reading.words.empty()) {
    out.span = {document.token(reading.words.front()).span.begin, document.token(reading.words.back()).span.end};
  }
  out.event_type = reading.type;
  out.cameo_code = reading.cameo;
  out.actors = names_of(document, reading.actors);
  out.recipients = names_of(document, reading.recipients);
  out.status = reading.status;
  out.confidence = reading.confidence;
  out.coded = traced.coded;
  out.reason = traced.reason;
  return out;
}

}  // namespace casus::events
