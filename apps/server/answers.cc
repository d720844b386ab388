#include "server/answers.h"

namespace casus::server {
namespace {

void write_act(JsonWriter& out, const std::optional<ActSummary>& act) {
  out.key("act");
  if (!act) {
    out.null();
    return;
  }
  out.begin_object().key("act_id").text(act->act_id);
  write_count(out, "mentions", act->mentions);
  write_count(out, "documents", act->documents);
  out.key("sources").texts(act->sources).key("first_seen").text(act->first_seen);
  out.key("last_seen").text(act->last_seen).end_object();
}

}  // namespace

void write_event(JsonWriter& out, const Event& event, const std::optional<ActSummary>& act, bool is_retracted) {
  JsonWriter beside;
  beside.begin_object();
  write_act(beside, act);
  beside.key("retracted").boolean(is_retracted).end_object();
  std::string record = to_json(event);
  record.back() = ',';  // the record goes on with the fields beside it
  out.json(record.append(beside.bytes(), 1));
}

void write_reading(JsonWriter& out, const ExplainedReading& reading) {
  out.begin_object().key("predicate").text(reading.predicate).key("span").begin_array();
  out.integer(reading.span.begin).integer(reading.span.end).end_array().key("rule").text(reading.rule);
  out.key("event_type").text(to_string(reading.event_type)).key("cameo_code").text(reading.cameo_code);
  out.key("actors").text(reading.actors).key("recipients").text(reading.recipients);
  out.key("status").text(to_string(reading.status)).key("confidence").number(reading.confidence);
  out.key("coded").boolean(reading.coded).key("reason").text(reading.reason).end_object();
}

void write_quad(JsonWriter& out, const QuadCounts& quad) {
  out.key("quad").begin_array();
  for (const std::size_t count : quad) out.integer(static_cast<std::int64_t>(count));
  out.end_array();
}

void write_count(JsonWriter& out, std::string_view key, std::size_t count) {
  out.key(key).integer(static_cast<std::int64_t>(count));
}

}  // namespace casus::server
