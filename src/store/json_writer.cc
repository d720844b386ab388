// A hand-written emitter: a coded event is 2 KB of JSON, and building a tree of nodes for it costs more than coding it.
#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/utf8.h"
#include "casus/json.h"

namespace casus {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

void append_control(std::string& out, unsigned char c) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  switch (c) {
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
  }
  out += "\\u00";
  out += kDigits[c >> 4];
  out += kDigits[c & 15];
}

/// U+0085, U+2028 and U+2029 end a line for some readers of JSON Lines. Returns the bytes consumed, 0 for other
/// characters.
std::size_t append_separator(std::string& out, std::string_view rest) {
  if (rest.starts_with("\xC2\x85")) {
    out += "\\u0085";
    return 2;
  }
  if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {
    out += rest[2] == '\xA8' ? "\\u2028" : "\\u2029";
    return 3;
  }
  return 0;
}

constexpr std::uint64_t kOnes = 0x0101010101010101U;
constexpr std::uint64_t kHighs = kOnes * 0x80;

/// The high bits of bytes that are zero; above the lowest of them also of others.
std::uint64_t find_zeros(std::uint64_t eight) { return (eight - kOnes) & ~eight & kHighs; }

/// The high bits of control characters, quotes and backslashes; above the lowest of them also of others.
std::uint64_t find_escaped(std::uint64_t eight) {
  return ((eight - kOnes * 0x20) & ~eight & kHighs) | find_zeros(eight ^ (kOnes * '"')) |
         find_zeros(eight ^ (kOnes * '\\'));
}

/// True when every byte stands for itself between quotes: printable ASCII without quote and backslash. Nearly all
/// values are; eight bytes at a time this costs a quarter of looking at each.
bool is_plain(std::string_view value) {
  std::uint64_t special = 0;
  const auto look = [&](std::uint64_t eight) { special |= (eight & kHighs) | find_escaped(eight); };
  std::size_t i = 0;
  for (; i + sizeof(std::uint64_t) <= value.size(); i += sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, value.data() + i, sizeof eight);
    look(eight);
  }
  std::uint64_t rest = kOnes * 'a';  // fills up what the value leaves of the last eight
  std::memcpy(&rest, value.data() + i, value.size() - i);
  look(rest);
  return special == 0;
}

/// The next byte from `i` on that is escaped, or may begin a separator; the size if there is none.
std::size_t find_special(std::string_view value, std::size_t i) {
#if defined(__SSE2__)
  const auto is = [](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
  for (; i + 16 <= value.size(); i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(value.data() + i));
    const __m128i is_control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
    const __m128i is_quoted = _mm_or_si128(is(bytes, '"'), is(bytes, '\\'));
    const __m128i begins = _mm_or_si128(is(bytes, '\xC2'), is(bytes, '\xE2'));
    const __m128i found = _mm_or_si128(is_control, _mm_or_si128(is_quoted, begins));
    const auto bits = static_cast<unsigned>(_mm_movemask_epi8(found));
    if (bits != 0) return i + static_cast<std::size_t>(std::countr_zero(bits));
  }
#endif
  constexpr std::uint64_t kBeginsNextLine = kOnes * 0xC2;
  constexpr std::uint64_t kBeginsSeparator = kOnes * 0xE2;
  for (; i < value.size(); i += sizeof(std::uint64_t)) {
    std::uint64_t eight = kOnes * 'a';
    std::memcpy(&eight, value.data() + i, std::min(sizeof eight, value.size() - i));
    const std::uint64_t found =
        find_escaped(eight) | find_zeros(eight ^ kBeginsNextLine) | find_zeros(eight ^ kBeginsSeparator);
    if (found != 0) return i + static_cast<std::size_t>(std::countr_zero(found)) / 8;
  }
  return value.size();
}

/// The end, made longer by `count` bytes to be written.
char* extend(std::string& out, std::size_t count) {
  const std::size_t size = out.size();
  out.resize(size + count);
  return out.data() + size;
}

template <typename Number>
void append_number(std::string& out, Number value) {
  std::array<char, 32> buffer;
  const std::to_chars_result result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  out.append(buffer.data(), result.ptr);
}

}  // namespace

void JsonWriter::separate() {
  if (needs_comma_) out_ += ',';
  needs_comma_ = true;
}

JsonWriter& JsonWriter::begin_object() {
  separate();
  out_ += '{';
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::end_object() {
  out_ += '}';
  needs_comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::begin_array() {
  separate();
  out_ += '[';
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::end_array() {
  out_ += ']';
  needs_comma_ = true;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  // In one piece: a record has a hundred keys.
  const std::size_t comma = needs_comma_ ? 1 : 0;
  char* at = extend(out_, comma + name.size() + 3);
  if (needs_comma_) *at++ = ',';
  *at++ = '"';
  at = std::copy(name.begin(), name.end(), at);
  *at++ = '"';
  *at = ':';
  needs_comma_ = false;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  if (value.empty()) return null();
  separate();
  append_quoted(value);
  return *this;
}

JsonWriter& JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  separate();
  append_number(out_, value);
  return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
  separate();
  append_number(out_, value);
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::null() {
  separate();
  out_ += "null";
  return *this;
}

JsonWriter& JsonWriter::json(std::string_view value) {
  separate();
  out_ += value;
  return *this;
}

JsonWriter& JsonWriter::texts(const std::vector<std::string>& values) {
  begin_array();
  for (const std::string& value : values) {
    if (!value.empty()) text(value);
  }
  return end_array();
}

void JsonWriter::append_quoted(std::string_view value) {
  if (is_plain(value)) {
    char* const at = extend(out_, value.size() + 2);
    at[0] = '"';
    std::memcpy(at + 1, value.data(), value.size());
    at[value.size() + 1] = '"';
    return;
  }
  out_.reserve(out_.size() + value.size() + value.size() / 16);  // for escapes
  out_ += '"';
  while (const std::optional<std::size_t> bad = base::find_invalid_utf8(value)) {
    append_valid(value.substr(0, *bad));
    out_ += kReplacement;
    value.remove_prefix(*bad + 1);
  }
  append_valid(value);
  out_ += '"';
}

void JsonWriter::append_valid(std::string_view value) {
  std::size_t copied = 0;
  for (std::size_t i = find_special(value, 0); i < value.size(); i = find_special(value, i)) {
    const auto c = static_cast<unsigned char>(value[i]);
    out_.append(value.substr(copied, i - copied));
    copied = i;
    if (c < 0x20) {
      append_control(out_, c);
      copied = ++i;
    } else if (c == '"' || c == '\\') {
      out_ += '\\';
      ++i;  // copied with the next run
    } else {
      const std::size_t consumed = append_separator(out_, value.substr(i));
      i += consumed == 0 ? 1 : consumed;
      copied += consumed;
    }
  }
  out_.append(value.substr(copied));
}

}  // namespace casus
