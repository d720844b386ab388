#include "casus/json.h"
#include "server/answers.h"
#include "server/parameters.h"
#include "server/problem.h"
#include "server/routes.h"

namespace casus::server {
namespace {

constexpr std::size_t kMaxDepth = 16;

void write_sentence(JsonWriter& out, const ExplainedSentence& sentence) {
  out.begin_object().key("span").begin_array().integer(sentence.span.begin).integer(sentence.span.end).end_array();
  out.key("outcome")
      .text(sentence.none.empty() ? "coded" : "reason")
      .key("reason")
      .text(sentence.none)
      .key("readings")
      .begin_array();
  for (const ExplainedReading& reading : sentence.readings) write_reading(out, reading);
  out.end_array().end_object();
}

std::string write_answer(const CodedDocument& coded, const Explanation* explanation) {
  JsonWriter out;
  out.begin_object().key("document").json(to_json(coded.document)).key("events").begin_array();
  for (const Event& event : coded.events) write_event(out, event);
  out.end_array();
  if (explanation != nullptr) {
    out.key("sentences").begin_array();
    for (const ExplainedSentence& sentence : explanation->sentences) write_sentence(out, sentence);
    out.end_array();
  }
  return out.end_object().take();
}

/// One pass for both: what the sentences explain is what was coded.
CodedDocument coded_of(const Explanation& explanation) {
  CodedDocument coded;
  coded.document = explanation.document;
  for (const ExplainedSentence& sentence : explanation.sentences) {
    coded.events.insert(coded.events.end(), sentence.events.begin(), sentence.events.end());
  }
  return coded;
}

Response code_text(const Backend& backend, const Request& request) {
  if (std::optional<Response> refusal = Parameters(request.query).refusal()) return *std::move(refusal);
  // Also what keeps pages of other sites out: they cannot send this type without asking first, and are never allowed.
  if (!request.content_type.starts_with("application/json")) {
    return make_problem(415, "Content-Type: '" + request.content_type + "', expected application/json");
  }
  const Result<CodeRequest> asked = code_request_from_json(request.body, kMaxDepth);
  if (!asked) return make_problem(400, "the body: " + asked.error().message);
  std::optional<Explanation> explanation;
  if (asked->wants_explanation) explanation = backend.coder->explain(asked->content, asked->known, asked->markup);
  const CodedDocument coded =
      explanation ? coded_of(*explanation) : backend.coder->code_text(asked->content, asked->known, asked->markup);
  backend.metrics->add_events_coded(coded.events.size());
  return {.body = write_answer(coded, explanation ? &*explanation : nullptr)};
}

}  // namespace

void add_code_routes(Router& router, const Backend& backend) {
  router.add(
      {.method = "POST", .pattern = "/api/v1/code", .work = Work::kCode, .handler = [backend](const Request& request) {
         return code_text(backend, request);
       }});
}

}  // namespace casus::server
