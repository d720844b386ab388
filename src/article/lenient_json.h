// JSON as web pages carry it: read as far as it makes sense.
//
// Accepted beyond the standard: raw line ends and unescaped quotes in strings, missing and trailing commas, comments,
// CDATA and HTML comment marks around the whole, an end of input anywhere.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus::article {

struct JsonValue {
  enum class Kind : std::uint8_t { kNull, kText, kNumber, kBool, kList, kObject };
  Kind kind = Kind::kNull;
  std::string text;               // kText; the digits of kNumber; "true" or "false"
  std::vector<JsonValue> items;   // kList; for kObject the values
  std::vector<std::string> keys;  // kObject: as many as items

  /// The value of a key, or nullptr.
  const JsonValue* find(std::string_view key) const;
};

/// Nesting beyond 64 is cut off. Linear in the input.
JsonValue read_lenient_json(std::string_view json);

}  // namespace casus::article
