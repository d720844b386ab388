// simdjson on demand: fields are read once, in the order in which they come.
#include "io/json_record.h"

#include <simdjson.h>

#include <cmath>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

namespace json = simdjson::ondemand;

constexpr std::string_view kExpected =
    R"(expected an object like {"id": ..., "text": "...", "published_at": "2024-03-06"})";

struct Record {
  document::Page page;
  bool has_text = false;
};

// A string, or the digits of a number (ids and dates come as both). False when the value is neither, nor null.
bool read_string(json::value value, std::string& out) {
  json::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS) return false;
  if (type == json::json_type::null) return true;
  if (type == json::json_type::number) {
    const std::string_view digits = value.raw_json_token();
    out.assign(base::trim(digits));
    return true;
  }
  std::string_view text;
  if (type != json::json_type::string || value.get_string().get(text) != simdjson::SUCCESS) return false;
  out.assign(text);
  return true;
}

// A string or a list of strings.
bool read_strings(json::value value, std::vector<std::string>& out) {
  json::array list;
  if (value.get_array().get(list) != simdjson::SUCCESS) {
    std::string single;
    if (!read_string(value, single)) return false;
    if (!single.empty()) out.push_back(std::move(single));
    return true;
  }
  for (auto item : list) {
    json::value element;
    std::string text;
    if (item.get(element) != simdjson::SUCCESS || !read_string(element, text)) return false;
    if (!text.empty()) out.push_back(std::move(text));
  }
  return true;
}

// The page's field that a key fills, or nullptr. The plain key wins over its synonyms, whatever the order.
std::string* field_for(std::string_view key, document::Page& page) {
  if (key == "id") return &page.id;
  if (key == "text" || key == "body" || key == "content") return &page.bytes;
  if (key == "title" || key == "headline") return &page.title;
  if (key == "published_at" || key == "published" || key == "date") return &page.published_at;
  if (key == "modified_at" || key == "updated_at") return &page.modified_at;
  if (key == "url" || key == "link") return &page.url;
  if (key == "publisher" || key == "source") return &page.publisher;
  if (key == "language" || key == "lang") return &page.language;
  return nullptr;
}

bool is_synonym(std::string_view key) {
  return key == "body" || key == "content" || key == "headline" || key == "published" || key == "date" ||
         key == "updated_at" || key == "link" || key == "source" || key == "lang";
}

// Empty when the field was read; else what is wrong with it.
std::string read_field(std::string_view key, json::value value, Record& record) {
  if (key == "authors" || key == "author") {
    return read_strings(value, record.page.authors) ? ""
                                                    : "\"" + std::string(key) + "\" is no text and no list of texts";
  }
  std::string* field = field_for(key, record.page);
  if (field == nullptr || (is_synonym(key) && !field->empty())) return "";
  std::string text;
  if (!read_string(value, text)) {
    // "source": {...} and the like are other people's business; only what we rely on must be right.
    return key == "id" || field == &record.page.bytes ? "\"" + std::string(key) + "\" is no text" : "";
  }
  if (field == &record.page.bytes) record.has_text = true;
  *field = std::move(text);
  return "";
}

std::string read_record(std::string_view line, Record& record) {
  json::parser parser;
  const simdjson::padded_string padded(line);
  json::document document;
  json::object object;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
      document.get_object().get(object) != simdjson::SUCCESS) {
    return "no JSON object, " + std::string(kExpected);
  }
  for (auto field : object) {
    std::string_view key;
    json::value value;
    if (field.unescaped_key().get(key) != simdjson::SUCCESS) return "broken JSON, " + std::string(kExpected);
    const std::string name(key);
    if (field.value().get(value) != simdjson::SUCCESS)
      return "broken JSON at \"" + name + "\", " + std::string(kExpected);
    if (std::string problem = read_field(name, value, record); !problem.empty()) {
      return problem + ", " + std::string(kExpected);
    }
  }
  const char* rest = nullptr;
  if (document.current_location().get(rest) == simdjson::SUCCESS)
    return "more text behind the object, expected one record per line";
  return record.has_text ? "" : "no \"text\", " + std::string(kExpected);
}

}  // namespace

document::Page parse_json_record(std::string_view line, std::string location, const Options& options) {
  if (const auto invalid = base::find_invalid_utf8(line)) {
    std::string reason = location + ": byte " + std::to_string(*invalid) + " of the line is not UTF-8, expected UTF-8";
    return make_failed_page(std::move(location), "", DocumentStatus::kBadEncoding, std::move(reason));
  }
  Record record;
  if (const std::string problem = read_record(line, record); !problem.empty()) {
    std::string reason = location + ": " + problem;
    return make_failed_page(std::move(location), std::move(record.page.id), DocumentStatus::kRejected,
                            std::move(reason));
  }
  document::Page page = std::move(record.page);
  page.location = std::move(location);
  if (page.bytes.size() > options.max_document_bytes) {
    std::string reason = page.location + ": " + std::to_string(page.bytes.size()) + " bytes of text, the limit is " +
                         std::to_string(options.max_document_bytes);
    return make_failed_page(page.location, page.id, DocumentStatus::kTooLarge, std::move(reason));
  }
  page.is_plain_body = !page.title.empty();
  settle_text(page);
  return page;
}

}  // namespace casus::io
