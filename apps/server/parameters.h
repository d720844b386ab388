// Typed reading of query parameters with one sticky error, so that a handler is a plain list of what it takes.
//
// Names that nobody asked for are errors, too: a misspelled filter must never look like "no events".
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "server/message.h"

namespace casus::server {

class Parameters {
 public:
  /// `given` must outlive the reader.
  explicit Parameters(const std::vector<Parameter>& given) : given_(given) {}

  /// At most once; empty when absent. Given without a value is an error, here and below.
  std::string text(std::string_view name);
  /// Any number of times.
  std::vector<std::string> texts(std::string_view name);
  /// "2024-03-06", an existing day.
  std::string date(std::string_view name);
  std::int64_t integer(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t fallback);
  std::optional<double> number(std::string_view name, double least, double most);
  std::optional<bool> flag(std::string_view name);
  /// One of a closed list; the first one when absent.
  std::string choice(std::string_view name, std::span<const std::string_view> known);

  /// Any number of words of a closed list of the public API. `known` is named in the error.
  template <typename Enum>
  std::vector<Enum> words(std::string_view name, std::optional<Enum> (*from)(std::string_view),
                          std::string_view known) {
    std::vector<Enum> out;
    for (const std::string& spelling : texts(name)) {
      const std::optional<Enum> value = from(spelling);
      if (value) out.push_back(*value);
      if (!value) fail(name, "'" + spelling + "' is none of " + std::string(known));
    }
    return out;
  }

  void fail(std::string_view name, const std::string& what);
  /// To be called when all was read: the answer 400 for the first error or the first unknown name; nothing when all is
  /// well.
  std::optional<Response> refusal() const;

 private:
  const std::vector<Parameter>& given_;
  std::set<std::string, std::less<>> asked_;
  std::string failed_name_;
  std::string failure_;
};

}  // namespace casus::server
