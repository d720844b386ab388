// Decoding is written out here (it is on the hot path); categories, case and decomposition come from utf8proc.
#include "base/utf8.h"

#include <utf8proc.h>

#include <bit>
#include <cstring>

#include "base/short_text.h"
#include "base/strings.h"

namespace casus::base {
namespace {

std::uint8_t byte_at(std::string_view text, std::size_t i) { return static_cast<std::uint8_t>(text[i]); }

bool is_continuation(std::string_view text, std::size_t i) {
  return i < text.size() && (byte_at(text, i) & 0xC0) == 0x80;
}

// Length of the valid sequence that starts at i, or 0 (RFC 3629, table 3-7 of the Unicode standard).
std::size_t valid_length(std::string_view text, std::size_t i) {
  const std::uint8_t b = byte_at(text, i);
  if (b < 0x80) return 1;
  if (b < 0xC2 || b > 0xF4) return 0;
  if (!is_continuation(text, i + 1)) return 0;
  if (b < 0xE0) return 2;
  const std::uint8_t second = byte_at(text, i + 1);
  if ((b == 0xE0 && second < 0xA0) || (b == 0xED && second > 0x9F)) return 0;
  if (!is_continuation(text, i + 2)) return 0;
  if (b < 0xF0) return 3;
  if ((b == 0xF0 && second < 0x90) || (b == 0xF4 && second > 0x8F)) return 0;
  return is_continuation(text, i + 3) ? 4 : 0;
}

utf8proc_category_t category(char32_t value) { return utf8proc_category(static_cast<utf8proc_int32_t>(value)); }

bool is_ascii(std::string_view text) {
  std::uint64_t all = 0;
  std::size_t i = 0;
  for (; i + sizeof all <= text.size(); i += sizeof all) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + i, sizeof eight);
    all |= eight;
  }
  for (; i < text.size(); ++i) all |= byte_at(text, i);
  return (all & 0x8080808080808080U) == 0;
}

// Typographic forms that news mixes freely with their ASCII twins.
char32_t plain_form(char32_t value) {
  switch (value) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x0060:
    case 0x00B4: return U'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB: return U'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return U'-';
    case 0x00A0:
    case 0x2009:
    case 0x202F:
    case 0x2007: return U' ';
    default: return value;
  }
}

void append_folded(std::string& out, char32_t value) {
  value = plain_form(value);
  // Letters without a canonical decomposition that news writes with or without the stroke.
  switch (value) {
    case U'ø':
    case U'Ø': out.push_back('o'); return;
    case U'ł':
    case U'Ł': out.push_back('l'); return;
    case U'đ':
    case U'Đ': out.push_back('d'); return;
    case U'ı':
    case U'İ': out.push_back('i'); return;
    case U'ß': out.append("ss"); return;
    case U'æ':
    case U'Æ': out.append("ae"); return;
    default: break;
  }
  utf8proc_int32_t buffer[8];
  const auto count =
      utf8proc_decompose_char(static_cast<utf8proc_int32_t>(value), buffer, 8,
                              static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK), nullptr);
  for (utf8proc_ssize_t i = 0; i < count && i < 8; ++i) {
    append_utf8(out, static_cast<char32_t>(utf8proc_tolower(buffer[i])));
  }
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    while (i + 4 * sizeof(std::uint64_t) <= text.size()) {  // 32 bytes of ASCII at a time, of whole pages
      std::uint64_t eights[4];
      std::memcpy(eights, text.data() + i, sizeof eights);
      if (((eights[0] | eights[1] | eights[2] | eights[3]) & 0x8080808080808080U) != 0) break;
      i += sizeof eights;
    }
    if (i == text.size()) break;                     // the byte behind the text may be anything
    if (i + sizeof(std::uint64_t) <= text.size()) {  // eight bytes of ASCII at a time
      std::uint64_t eight = 0;
      std::memcpy(&eight, text.data() + i, sizeof eight);
      const std::uint64_t others = eight & 0x8080808080808080U;
      if (others == 0) {
        i += sizeof eight;
        continue;
      }
      i += static_cast<std::size_t>(std::countr_zero(others)) / 8;
    }
    const std::size_t length = valid_length(text, i);
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

CodePoint decode_code_point(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const char32_t b = byte_at(text, offset);
  if (b < 0x80) return {b, 1};
  const auto low = [&](std::size_t k) -> char32_t {
    return offset + k < text.size() ? byte_at(text, offset + k) & 0x3FU : 0U;
  };
  if (b < 0xE0) return {((b & 0x1F) << 6) | low(1), 2};
  if (b < 0xF0) return {((b & 0x0F) << 12) | (low(1) << 6) | low(2), 3};
  return {((b & 0x07) << 18) | (low(1) << 12) | (low(2) << 6) | low(3), 4};
}

void append_utf8(std::string& out, char32_t value) {
  const auto push = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (value < 0x80) {
    push(value);
  } else if (value < 0x800) {
    push(0xC0 | (value >> 6));
    push(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    push(0xE0 | (value >> 12));
    push(0x80 | ((value >> 6) & 0x3F));
    push(0x80 | (value & 0x3F));
  } else {
    push(0xF0 | (value >> 18));
    push(0x80 | ((value >> 12) & 0x3F));
    push(0x80 | ((value >> 6) & 0x3F));
    push(0x80 | (value & 0x3F));
  }
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<std::uint8_t>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

bool is_wide_letter(char32_t value) {
  const auto c = category(value);
  return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool is_wide_upper(char32_t value) {
  const auto c = category(value);
  return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool is_wide_lower(char32_t value) { return category(value) == UTF8PROC_CATEGORY_LL; }

bool is_wide_digit(char32_t value) { return category(value) == UTF8PROC_CATEGORY_ND; }

bool is_wide_space(char32_t value) {
  const auto c = category(value);
  return c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_ZL || c == UTF8PROC_CATEGORY_ZP || value == 0x85;
}

bool is_punctuation(char32_t value) {
  const auto c = category(value);
  return c >= UTF8PROC_CATEGORY_PC && c <= UTF8PROC_CATEGORY_SO;
}

std::string fold(std::string_view text) {
  if (ShortText::fits(text)) {
    ShortText word(text);
    if (word.is_ascii() && !word.contains('`')) {
      word.lower();
      return word.string();
    }
  }
  if (is_ascii(text)) {
    std::string out = to_ascii_lower(text);
    for (std::size_t at = out.find('`'); at != std::string::npos; at = out.find('`', at + 1)) out[at] = '\'';
    return out;
  }
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      out.push_back(text[i] == '`' ? '\'' : ascii_lower(text[i]));
      ++i;
      continue;
    }
    const CodePoint point = code_point_at(text, i);
    append_folded(out, point.value);
    i += point.length;
  }
  return out;
}

std::string to_lower(std::string_view text) {
  if (ShortText::fits(text)) {
    ShortText word(text);
    if (word.is_ascii()) {
      word.lower();
      return word.string();
    }
  }
  if (is_ascii(text)) return to_ascii_lower(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    append_utf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point.value))));
    i += point.length;
  }
  return out;
}

}  // namespace casus::base
