// nlohmann's exceptions are never met: every access is preceded by a check of the type.
#include "store/json_reader.h"

#include <limits>

namespace casus::store {
namespace {

const nlohmann::json kNull;

}  // namespace

JsonReader::JsonReader(const Json& object, std::string path, std::string& error)
    : object_(object), path_(std::move(path)), error_(error) {}

void JsonReader::fail(std::string_view key, const std::string& what) {
  if (!error_.empty()) return;
  error_ = path_ + std::string(key) + ": " + what;
}

bool JsonReader::has(std::string_view key) const { return object_.is_object() && object_.contains(std::string(key)); }

const JsonReader::Json& JsonReader::value(std::string_view key) {
  if (object_.is_object()) {
    const auto found = object_.find(std::string(key));
    if (found != object_.end()) return *found;
  }
  fail(key, "missing");
  return kNull;
}

std::string JsonReader::text(std::string_view key) {
  const Json& found = value(key);
  if (found.is_string()) return found.get_ref<const std::string&>();
  if (!found.is_null()) fail(key, "expected a string or null");
  return {};
}

std::vector<std::string> JsonReader::texts(std::string_view key) {
  const Json& found = value(key);
  std::vector<std::string> out;
  if (found.is_null()) return out;
  if (!found.is_array()) fail(key, "expected a list of strings");
  for (const Json& item : found) {
    if (item.is_string()) {
      out.push_back(item.get_ref<const std::string&>());
    } else {
      fail(key, "expected a list of strings");
    }
  }
  return out;
}

std::optional<double> JsonReader::find_number(std::string_view key) {
  const Json& found = value(key);
  if (found.is_number()) return found.get<double>();
  if (!found.is_null()) fail(key, "expected a number or null");
  return std::nullopt;
}

std::optional<std::int64_t> JsonReader::find_integer(std::string_view key) {
  const Json& found = value(key);
  if (found.is_number_integer()) return found.get<std::int64_t>();
  if (!found.is_null()) fail(key, "expected a whole number or null");
  return std::nullopt;
}

double JsonReader::number(std::string_view key) {
  const std::optional<double> found = find_number(key);
  if (!found) fail(key, "expected a number");
  return found.value_or(0);
}

std::int64_t JsonReader::integer(std::string_view key) {
  const std::optional<std::int64_t> found = find_integer(key);
  if (!found) fail(key, "expected a whole number");
  return found.value_or(0);
}

bool JsonReader::boolean(std::string_view key) {
  const Json& found = value(key);
  if (!found.is_boolean()) fail(key, "expected true or false");
  return found.is_boolean() && found.get<bool>();
}

bool JsonReader::read_span(std::string_view key, const Json& pair, Span& out) {
  constexpr std::int64_t kMax = std::numeric_limits<std::uint32_t>::max();
  if (pair.is_array() && pair.size() == 2 && pair[0].is_number_integer() && pair[1].is_number_integer()) {
    const auto begin = pair[0].get<std::int64_t>();
    const auto end = pair[1].get<std::int64_t>();
    if (0 <= begin && begin <= end && end <= kMax) {
      out = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      return true;
    }
  }
  fail(key, "expected [begin, end] with 0 <= begin <= end");
  return false;
}

Span JsonReader::span(std::string_view key) {
  Span out;
  read_span(key, value(key), out);
  return out;
}

std::optional<Span> JsonReader::find_span(std::string_view key) {
  const Json& found = value(key);
  if (found.is_null()) return std::nullopt;
  Span out;
  if (!read_span(key, found, out)) return std::nullopt;
  return out;
}

JsonReader JsonReader::object(std::string_view key) {
  const Json& found = value(key);
  if (!found.is_object()) fail(key, "expected an object");
  return {found, path_ + std::string(key) + ".", error_};
}

std::optional<JsonReader> JsonReader::find_object(std::string_view key) {
  if (value(key).is_null()) return std::nullopt;
  return object(key);
}

std::vector<JsonReader> JsonReader::objects(std::string_view key) {
  const Json& found = value(key);
  std::vector<JsonReader> out;
  if (!found.is_array()) {
    fail(key, "expected a list of objects");
    return out;
  }
  for (std::size_t i = 0; i < found.size(); ++i) {
    out.emplace_back(found[i], path_ + std::string(key) + "[" + std::to_string(i) + "].", error_);
  }
  return out;
}

}  // namespace casus::store
