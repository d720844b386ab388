#include "server/query_string.h"

#include <algorithm>
#include <boost/locale/utf.hpp>
#include <optional>

namespace casus::server {
namespace {

constexpr std::size_t kMaxParameters = 200;

std::optional<unsigned> hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

/// `what` names the piece in the message.
Result<std::string> decode(std::string_view text, bool plus_is_blank, const std::string& what) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      const std::optional<unsigned> high = i + 2 < text.size() ? hex_value(text[i + 1]) : std::nullopt;
      const std::optional<unsigned> low = i + 2 < text.size() ? hex_value(text[i + 2]) : std::nullopt;
      if (!high || !low) {
        return Error{ErrorCode::kBadArgument, what + ": % at byte " + std::to_string(i) + " without two hex digits"};
      }
      out += static_cast<char>(*high * 16 + *low);
      i += 2;
    } else {
      out += plus_is_blank && text[i] == '+' ? ' ' : text[i];
    }
  }
  if (!is_clean_text(out)) {
    return Error{ErrorCode::kBadArgument, what + ": expected UTF-8 text without control characters"};
  }
  return out;
}

Result<Parameter> parse_parameter(std::string_view piece) {
  const std::size_t equals = piece.find('=');
  Result<std::string> name = decode(piece.substr(0, equals), true, "a parameter's name");
  if (!name) return name.error();
  if (equals == std::string_view::npos) return Parameter{*std::move(name), {}};
  Result<std::string> value = decode(piece.substr(equals + 1), true, *name);
  if (!value) return value.error();
  return Parameter{*std::move(name), *std::move(value)};
}

}  // namespace

bool is_clean_text(std::string_view text) {
  using Traits = boost::locale::utf::utf_traits<char>;
  for (const char* at = text.data(); at != text.data() + text.size();) {
    const auto value = Traits::decode(at, text.data() + text.size());
    if (value == boost::locale::utf::illegal || value == boost::locale::utf::incomplete) return false;
    const bool is_blank = value == '\t' || value == '\n' || value == '\r';
    if ((value < 0x20 && !is_blank) || value == 0x7F) return false;
  }
  return true;
}

Result<Target> parse_target(std::string_view target) {
  if (!target.starts_with('/')) return Error{ErrorCode::kBadArgument, "the target does not begin with /"};
  const std::size_t mark = target.find('?');
  Result<std::string> path = decode(target.substr(0, mark), false, "the path");
  if (!path) return path.error();
  Target out{*std::move(path), {}};
  std::string_view rest = mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('&'), rest.size());
    if (end > 0) {
      if (out.query.size() == kMaxParameters) {
        return Error{ErrorCode::kBadArgument, "more than " + std::to_string(kMaxParameters) + " parameters"};
      }
      Result<Parameter> parameter = parse_parameter(rest.substr(0, end));
      if (!parameter) return parameter.error();
      out.query.push_back(*std::move(parameter));
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

}  // namespace casus::server
