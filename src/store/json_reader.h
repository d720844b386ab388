// Typed access to a parsed JSON object with one sticky error, so that a reader is a plain list of fields.
//
// null and [] stand for absent: text() gives "" and texts() gives {}. The first missing key, wrong type or unknown word
// is kept as the error, with the path of the key ("actor[1].span").
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casus/event.h"

namespace casus::store {

class JsonReader {
 public:
  using Json = nlohmann::json;

  /// `error` collects the first error of this reader and of those made from it; it must outlive them all.
  JsonReader(const Json& object, std::string path, std::string& error);

  std::string text(std::string_view key);
  std::vector<std::string> texts(std::string_view key);
  double number(std::string_view key);
  std::int64_t integer(std::string_view key);
  bool boolean(std::string_view key);
  Span span(std::string_view key);
  std::optional<Span> find_span(std::string_view key);
  std::optional<double> find_number(std::string_view key);
  std::optional<std::int64_t> find_integer(std::string_view key);
  bool has(std::string_view key) const;

  /// The reader of a nested object. Of a missing one, an error is noted and everything reads as absent.
  JsonReader object(std::string_view key);
  /// Nothing when the key holds null.
  std::optional<JsonReader> find_object(std::string_view key);
  std::vector<JsonReader> objects(std::string_view key);

  /// A word of a closed list, read with one of the *_from functions.
  template <typename Enum>
  Enum word(std::string_view key, std::optional<Enum> (*from)(std::string_view)) {
    const std::string spelling = text(key);
    const std::optional<Enum> value = from(spelling);
    if (!value) fail(key, "unknown word '" + spelling + "'");
    return value.value_or(Enum{});
  }

  void fail(std::string_view key, const std::string& what);

 private:
  const Json& value(std::string_view key);
  bool read_span(std::string_view key, const Json& pair, Span& out);

  const Json& object_;
  std::string path_;
  std::string& error_;
};

}  // namespace casus::store
