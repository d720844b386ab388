// Writes compact JSON into a string, key by key. The caller keeps the nesting right; debug builds check it.
//
// Output is deterministic: numbers in the shortest form that reads back the same (std::to_chars), keys in call order,
// no locale. A line never holds a raw line separator, so readers may split on any of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casus::store {

class JsonWriter {
 public:
  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);

  /// Absent values are null: an empty string is one.
  JsonWriter& text(std::string_view value);
  /// A number that is not finite prints as null.
  JsonWriter& number(double value);
  JsonWriter& integer(std::int64_t value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  JsonWriter& texts(const std::vector<std::string>& values);

  const std::string& bytes() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  void separate();
  void append_quoted(std::string_view value);
  void append_valid(std::string_view value);

  std::string out_;
  bool needs_comma_ = false;
};

}  // namespace casus::store
