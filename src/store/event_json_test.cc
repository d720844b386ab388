#include <gtest/gtest.h>

#include <cstdio>
#include <limits>

#include "casus/json.h"
#include "store/sample_events.h"

namespace casus {
namespace {

TEST(EventJson, RoundTripIsExact) {
  for (const Event& event : {store::full_event(), store::bare_event(), Event{}}) {
    const std::string line = to_json(event);
    const Result<Event> back = event_from_json(line);
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(*back, event);
    EXPECT_EQ(to_json(*back), line);
  }
}

TEST(EventJson, OneLineWithoutEmptyStrings) {
  for (const Event& event : {store::full_event(), store::bare_event(), Event{}}) {
    const std::string line = to_json(event);
    EXPECT_EQ(line.find('\n'), std::string::npos);
    EXPECT_EQ(line.find("\xE2\x80\xA8"), std::string::npos);
    EXPECT_EQ(line.find(":\"\""), std::string::npos);
  }
}

TEST(EventJson, KeysComeInTheOrderOfTheRecord) {
  const std::string line = to_json(store::bare_event());
  std::size_t last = 0;
  for (const char* key :
       {"event_id",  "document_id", "event_type", "event_mode", "contexts",  "cameo_code", "quad_class", "intensity",
        "goldstein", "actor",       "recipient",  "reciprocal", "predicate", "status",     "historical", "attribution",
        "date",      "place",       "evidence",   "confidence", "rule",      "document",   "versions"}) {
    const std::size_t at = line.find("\"" + std::string(key) + "\":", last);
    ASSERT_NE(at, std::string::npos) << key;
    last = at;
  }
}

TEST(EventJson, ErrorsNameTheKey) {
  const std::string good = to_json(store::full_event());
  const auto error_after = [&](const std::string& from, const std::string& to) {
    std::string line = good;
    line.replace(line.find(from), from.size(), to);
    const Result<Event> event = event_from_json(line);
    return event ? std::string("accepted") : event.error().message;
  };
  EXPECT_EQ(error_after("\"SANCTION\"", "\"PICNIC\""), "event_type: unknown word 'PICNIC'");
  EXPECT_EQ(error_after("[0,18]", "[18,0]"), "actor[0].span: expected [begin, end] with 0 <= begin <= end");
  EXPECT_EQ(error_after("\"confidence\":0.875", "\"confidence\":null"), "confidence: expected a number");
  EXPECT_EQ(error_after("\"rule\":", "\"ruler\":"), "rule: missing");
  for (const char* broken : {"", "{", "[]", "null", "{\"event_id\":1}"})
    EXPECT_FALSE(event_from_json(broken)) << broken;
}

TEST(DocumentJson, TextOrBody) {
  DocumentRecord record = store::coded_sample().document;
  record.text = "Label\n\nBody.";
  record.body = "Body.";
  EXPECT_NE(to_json(record).find("\"text\":\"Label\\n\\nBody.\""), std::string::npos);
  EXPECT_NE(extract_to_json(record).find("\"text\":\"Body.\""), std::string::npos);
  EXPECT_NE(to_json(record).find("\"modified_at\":null"), std::string::npos);
  EXPECT_NE(to_json(record).find("\"status\":\"ok\",\"reason\":null"), std::string::npos);
}

TEST(RelationJson, IdsComeBackAsTheyWere) {
  const Result<RelationQuery> number =
      relation_query_from_json(R"({"id": 7, "text": "A hit B", "source": [0, 1], "target": [6, 7]})");
  ASSERT_TRUE(number);
  EXPECT_EQ(number->target, (Span{6, 7}));
  EXPECT_EQ(to_json(RelationAnswer{.id = number->id, .id_is_number = number->id_is_number}).substr(0, 9),
            R"({"id":7,")");
  const Result<RelationQuery> text =
      relation_query_from_json(R"({"id": "7", "text": "A hit B", "source": [0, 1], "target": [6, 7]})");
  ASSERT_TRUE(text);
  EXPECT_EQ(to_json(RelationAnswer{.id = text->id}).substr(0, 9), R"({"id":"7")");
  EXPECT_FALSE(relation_query_from_json(R"({"id": 1, "text": "A"})"));
}

TEST(CodeRequestJson, TakesWhatTheServiceTakes) {
  const Result<CodeRequest> request = code_request_from_json(
      R"({"html": "<p>A hit B.</p>", "document_id": "n1", "published_at": "2024-03-06", "explain": true})", 8);
  ASSERT_TRUE(request);
  EXPECT_EQ(request->content, "<p>A hit B.</p>");
  EXPECT_EQ(request->markup, Markup::kHtml);
  EXPECT_EQ(request->known.document_id, "n1");
  EXPECT_EQ(request->known.published_at, "2024-03-06");
  EXPECT_TRUE(request->wants_explanation);
  EXPECT_EQ(code_request_from_json(R"({"text": ""})", 8)->markup, Markup::kNone);
}

TEST(CodeRequestJson, SaysWhatIsWrong) {
  const auto message = [](const std::string& json) { return code_request_from_json(json, 8).error().message; };
  EXPECT_EQ(message("{}"), "expected either text or html");
  EXPECT_EQ(message(R"({"text": "a", "html": "b"})"), "expected either text or html");
  EXPECT_EQ(message(R"({"text": 1})"), "text: expected a string or null");
  EXPECT_EQ(message(R"({"txt": "a"})").substr(0, 16), "txt: unknown key");
  EXPECT_EQ(message("[]"), "not a JSON object in UTF-8");
  EXPECT_EQ(message("{\"text\": \"\xFF\"}"), "not a JSON object in UTF-8");
  EXPECT_EQ(message(R"({"text": )" + std::string(100'000, '[')), "nested deeper than 8 levels");
}

TEST(JsonWriter, RepairsBadUtf8AndNumbers) {
  JsonWriter out;
  out.begin_array()
      .text(
          "a\xFF"
          "b\xC3")
      .number(std::numeric_limits<double>::infinity())
      .number(0.1)
      .integer(-3);
  out.text("\x01\"\\").end_array();
  EXPECT_EQ(out.bytes(),
            "[\"a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD\",null,0.1,-3,\"\\u0001\\\"\\\\\"]");
}

/// The slow twin of writing eight bytes at a time.
std::string slowly_quoted(const std::string& ascii) {
  std::string out = "\"";
  for (const char c : ascii) {
    char escaped[8] = {c, '\0'};
    if (c == '"' || c == '\\') std::snprintf(escaped, sizeof escaped, "\\%c", c);
    if (c < 0x20) std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
    out += c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : escaped;
  }
  return out + '"';
}

TEST(JsonWriter, EveryByteAtEveryPlace) {
  for (int byte = 1; byte < 0x80; ++byte) {
    for (std::size_t size = 1; size < 18; ++size) {
      for (std::size_t at = 0; at < size; ++at) {
        std::string text(size, 'x');
        text[at] = static_cast<char>(byte);
        EXPECT_EQ(JsonWriter().text(text).take(), slowly_quoted(text)) << byte << " at " << at << " of " << size;
      }
    }
  }
}

}  // namespace
}  // namespace casus
