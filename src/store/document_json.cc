// casus/json.h for documents and for the questions and answers of `relate`.
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>

#include "casus/json.h"
#include "store/json_reader.h"

namespace casus {
namespace {

using store::JsonReader;

void write_fields(JsonWriter& out, const DocumentRecord& document, std::string_view text) {
  out.key("document_id").text(document.document_id).key("title").text(document.title);
  out.key("published_at").text(document.published_at).key("modified_at").text(document.modified_at);
  out.key("authors").texts(document.authors).key("publisher").text(document.publisher);
  out.key("url").text(document.url).key("language").text(document.language).key("flags").texts(document.flags);
  out.key("text").text(text);
  out.key("status").text(to_string(document.status)).key("reason").text(document.reason);
}

void write_id(JsonWriter& out, const RelationAnswer& answer) {
  std::int64_t number = 0;
  const char* end = answer.id.data() + answer.id.size();
  const bool fits = std::from_chars(answer.id.data(), end, number).ptr == end;
  out.key("id");
  if (answer.id_is_number && fits) {
    out.integer(number);
  } else {
    out.text(answer.id);
  }
}

/// Parses without recursion of ours; deeper levels are cut off while reading, so that nesting costs no memory.
Result<nlohmann::json> parse_object(std::string_view json, std::size_t max_depth) {
  bool is_too_deep = false;
  const auto keep = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
    is_too_deep = is_too_deep || static_cast<std::size_t>(depth) > max_depth;
    return !is_too_deep;
  };
  nlohmann::json parsed = nlohmann::json::parse(json, keep, false);
  if (is_too_deep) return Error{ErrorCode::kLimit, "nested deeper than " + std::to_string(max_depth) + " levels"};
  if (!parsed.is_object()) return Error{ErrorCode::kBadInput, "not a JSON object in UTF-8"};
  return parsed;
}

}  // namespace

std::string to_json(const DocumentRecord& document) {
  JsonWriter out;
  out.begin_object();
  write_fields(out, document, document.text);
  return out.end_object().take();
}

std::string extract_to_json(const DocumentRecord& document) {
  JsonWriter out;
  out.begin_object();
  write_fields(out, document, document.body);
  return out.end_object().take();
}

Result<RelationQuery> relation_query_from_json(std::string_view json) {
  const nlohmann::json parsed = nlohmann::json::parse(json, nullptr, false);
  if (!parsed.is_object()) return Error{ErrorCode::kBadInput, "not a JSON object"};
  std::string error;
  JsonReader in(parsed, "", error);
  RelationQuery query;
  const auto id = parsed.find("id");
  query.id_is_number = id != parsed.end() && id->is_number_integer();
  query.id = query.id_is_number ? std::to_string(in.integer("id")) : in.text("id");
  query.text = in.text("text");
  query.source = in.span("source");
  query.target = in.span("target");
  if (in.has("published_at")) query.published_at = in.text("published_at");
  if (!error.empty()) return Error{ErrorCode::kBadInput, error};
  return query;
}

Result<CodeRequest> code_request_from_json(std::string_view json, std::size_t max_depth) {
  constexpr std::array<std::string_view, 6> kKeys = {"text", "html", "document_id", "title", "published_at", "explain"};
  const Result<nlohmann::json> parsed = parse_object(json, max_depth);
  if (!parsed) return parsed.error();
  for (const auto& item : parsed->items()) {
    if (std::find(kKeys.begin(), kKeys.end(), item.key()) != kKeys.end()) continue;
    return Error{ErrorCode::kBadInput,
                 item.key() + ": unknown key; known are text html document_id title published_at explain"};
  }
  std::string error;
  JsonReader in(*parsed, "", error);
  CodeRequest request;
  if (in.has("text") == in.has("html")) return Error{ErrorCode::kBadInput, "expected either text or html"};
  request.markup = in.has("html") ? Markup::kHtml : Markup::kNone;
  request.content = in.text(in.has("html") ? "html" : "text");
  if (in.has("document_id")) request.known.document_id = in.text("document_id");
  if (in.has("title")) request.known.title = in.text("title");
  if (in.has("published_at")) request.known.published_at = in.text("published_at");
  if (in.has("explain")) request.wants_explanation = in.boolean("explain");
  if (!error.empty()) return Error{ErrorCode::kBadInput, error};
  return request;
}

std::string to_json(const RelationAnswer& answer) {
  JsonWriter out;
  out.begin_object();
  write_id(out, answer);
  out.key("event_type").text(to_string(answer.event_type)).key("cameo_code").text(answer.cameo_code);
  out.key("status").text(to_string(answer.status)).key("confidence").number(answer.confidence);
  return out.key("why").text(answer.why).end_object().take();
}

}  // namespace casus
