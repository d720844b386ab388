// See the header; the order of the checks is: empty, UTF-16, zero bytes, UTF-8.
#include "io/text_page.h"

#include <optional>
#include <utility>

#include "base/hash.h"
#include "base/utf8.h"

namespace casus::io {
namespace {

char32_t unit_at(std::string_view bytes, std::size_t i, bool is_big_endian) {
  const auto a = static_cast<unsigned char>(bytes[i]);
  const auto b = static_cast<unsigned char>(bytes[i + 1]);
  return is_big_endian ? static_cast<char32_t>(a << 8 | b) : static_cast<char32_t>(b << 8 | a);
}

// UTF-16 behind its byte order mark, or the offset of the first unit that is no part of a character.
std::optional<std::size_t> convert_utf16(std::string_view bytes, bool is_big_endian, std::string& out) {
  for (std::size_t i = 2; i < bytes.size(); i += 2) {
    if (i + 1 >= bytes.size()) return i;
    char32_t value = unit_at(bytes, i, is_big_endian);
    if (value >= 0xD800 && value < 0xE000) {
      if (value >= 0xDC00 || i + 3 >= bytes.size()) return i;
      const char32_t low = unit_at(bytes, i + 2, is_big_endian);
      if (low < 0xDC00 || low >= 0xE000) return i;
      value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
      i += 2;
    }
    base::append_utf8(out, value);
  }
  return std::nullopt;
}

void fail(document::Page& page, DocumentStatus status, std::string reason) {
  page.status = status;
  page.status_reason = page.location + ": " + std::move(reason);
  page.bytes.clear();
}

bool is_blank(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const base::CodePoint point = base::code_point_at(text, i);
    if (!base::is_space(point.value) && point.value != 0xFEFF && point.value != 0x200B) return false;
    i += point.length;
  }
  return true;
}

}  // namespace

document::Page make_failed_page(std::string location, std::string id, DocumentStatus status, std::string reason) {
  document::Page page;
  page.id = id.empty() ? base::hash128_hex(location) : std::move(id);
  page.location = std::move(location);
  page.status = status;
  page.status_reason = std::move(reason);
  return page;
}

void settle_text(document::Page& page) {
  if (page.id.empty()) page.id = base::hash128_hex(page.bytes);
  if (const std::size_t zero = page.bytes.find('\0'); zero != std::string::npos) {
    fail(page, DocumentStatus::kBadEncoding, "byte " + std::to_string(zero) + " is 0, expected text (a binary file?)");
  } else if (const auto invalid = base::find_invalid_utf8(page.bytes)) {
    fail(page, DocumentStatus::kBadEncoding, "byte " + std::to_string(*invalid) + " is not UTF-8, expected UTF-8 text");
  } else if (is_blank(page.bytes)) {
    fail(page, DocumentStatus::kEmpty, "no text");
  }
}

document::Page make_text_page(std::string bytes, std::string location, std::string id) {
  document::Page page;
  page.location = std::move(location);
  page.id = std::move(id);
  const bool is_little = bytes.starts_with("\xFF\xFE");
  const bool is_big = bytes.starts_with("\xFE\xFF");
  if (is_little || is_big) {
    if (page.id.empty()) page.id = base::hash128_hex(bytes);
    std::string text;
    if (const auto invalid = convert_utf16(bytes, is_big, text)) {
      fail(page, DocumentStatus::kBadEncoding,
           "byte " + std::to_string(*invalid) + " is not UTF-16, as its mark promised");
      return page;
    }
    bytes = std::move(text);
  }
  page.bytes = std::move(bytes);
  settle_text(page);
  return page;
}

document::Page make_html_page(std::string bytes, std::string location, std::string id) {
  document::Page page;
  page.location = std::move(location);
  page.id = id.empty() ? base::hash128_hex(bytes) : std::move(id);
  page.kind = document::PageKind::kHtml;
  page.bytes = std::move(bytes);
  if (page.bytes.empty()) fail(page, DocumentStatus::kEmpty, "no bytes");
  return page;
}

}  // namespace casus::io
