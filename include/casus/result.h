// Errors without exceptions: what the world may do to us (files, network, models, tables, pages) comes back as a value.
//
// Result<T> holds either a T or an Error. The names are those of std::expected, so that C++23 means one alias.
// True means success: `if (!result) return result.error();`
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace casus {

/// What kind of thing went wrong. The CLI maps these to exit codes (docs/exit-codes.md).
enum class ErrorCode : std::uint8_t {
  kNotFound,     // a file, folder or row that is not there
  kIo,           // reading or writing failed
  kBadInput,     // bytes that are not what they should be (encoding, JSON, HTML, CoNLL-U)
  kBadTable,     // a row of a data table breaks the table's rules
  kBadModel,     // a model file is damaged, too new or too old
  kLimit,        // a limit on size, depth, ratio or time was met
  kBadArgument,  // the caller asked for something impossible
  kDatabase,     // the database refused
  kUnsupported,  // a known thing that this build cannot do
};

/// The closed spelling of a code, e.g. "not_found".
std::string_view to_string(ErrorCode code);

/// Code and message. The message says where, what, and what was expected:
/// `actors.tsv:118: valid_to 2011-13-02 is not a date`.
struct Error {
  ErrorCode code = ErrorCode::kBadInput;
  std::string message;
};

/// Either a value or an Error. Accessing the value of a failed result is a bug of the caller.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  T& operator*() & { return *std::get_if<0>(&state_); }
  const T& operator*() const& { return *std::get_if<0>(&state_); }
  T&& operator*() && { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() { return std::get_if<0>(&state_); }
  const T* operator->() const { return std::get_if<0>(&state_); }

  const Error& error() const { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

/// A result without a value: `return {};` is success.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)), failed_(true) {}

  bool has_value() const { return !failed_; }
  explicit operator bool() const { return has_value(); }
  const Error& error() const { return error_; }

 private:
  Error error_;
  bool failed_ = false;
};

}  // namespace casus
