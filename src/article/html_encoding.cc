// The decoders are lexbor's, which follow the WHATWG encoding standard.
#include "article/html_encoding.h"

#include <lexbor/encoding/encoding.h>

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr std::size_t kSniffed = 4096;

const lxb_encoding_data_t* find_encoding(std::string_view label) {
  if (label.empty()) return nullptr;
  return lxb_encoding_data_by_pre_name(reinterpret_cast<const lxb_char_t*>(label.data()), label.size());
}

std::string decode(std::string_view bytes, const lxb_encoding_data_t* encoding) {
  static constexpr lxb_codepoint_t kReplacement = 0xFFFD;
  std::array<lxb_codepoint_t, 4096> points;
  lxb_encoding_decode_t state;
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 4);
  if (lxb_encoding_decode_init(&state, encoding, points.data(), points.size()) != LXB_STATUS_OK) return out;
  if (lxb_encoding_decode_replace_set(&state, &kReplacement, 1) != LXB_STATUS_OK) return out;
  const auto* at = reinterpret_cast<const lxb_char_t*>(bytes.data());
  const lxb_char_t* end = at + bytes.size();
  std::string ascii;  // a run of it
  const auto flush = [&] {
    const std::size_t used = lxb_encoding_decode_buf_used(&state);
    for (std::size_t i = 0; i < used; ++i) {
      if (points[i] < 0x80) {
        ascii.push_back(static_cast<char>(points[i]));
        continue;
      }
      out.append(ascii);
      ascii.clear();
      const bool is_scalar = points[i] <= 0x10FFFF && (points[i] < 0xD800 || points[i] > 0xDFFF);
      base::append_utf8(out, is_scalar ? static_cast<char32_t>(points[i]) : U'\uFFFD');
    }
    out.append(ascii);
    ascii.clear();
    lxb_encoding_decode_buf_used_set(&state, 0);
    return used;
  };
  while (true) {
    const lxb_char_t* before = at;
    const lxb_status_t status = encoding->decode(&state, &at, end);
    const std::size_t written = flush();
    if (status != LXB_STATUS_SMALL_BUFFER || (written == 0 && at == before)) break;
  }
  static_cast<void>(lxb_encoding_decode_finish(&state));
  flush();
  return out;
}

// The value that stands behind "charset=", up to a quote, a blank or the end of the tag.
std::string_view value_behind(std::string_view text) {
  text = base::trim(text);
  if (!text.starts_with("=")) return {};
  text = base::trim(text.substr(1));
  if (text.starts_with("\"") || text.starts_with("'")) text.remove_prefix(1);
  return base::trim(text.substr(0, text.find_first_of("\"' ;/>\t\r\n")));
}

// "â\x80\x99" for an apostrophe: UTF-8 that somebody took for Latin-1 and encoded once more. The control characters
// U+0080 to U+009F stand in no other text.
constexpr std::string_view kTwiceEncoded = "\xC3\xA2\xC2\x80";

bool begins_latin1(char c) { return c == '\xC2' || c == '\xC3'; }

// The byte that the two bytes at `at` stand for when taken for Latin-1, or 0.
char latin1_byte(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size() || !begins_latin1(text[at])) return '\0';
  const auto low = static_cast<unsigned char>(text[at + 1]);
  return static_cast<char>(text[at] == '\xC3' ? low + 0x40 : low);
}

std::string repair_twice_encoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::string run;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && !begins_latin1(text[end])) ++end;
    out.append(text.substr(i, end - i));
    i = end;
    run.clear();
    for (char byte = latin1_byte(text, end); byte != '\0'; byte = latin1_byte(text, end)) {
      run.push_back(byte);
      end += 2;
    }
    if (run.size() >= 2 && !base::find_invalid_utf8(run)) {
      out.append(run);
      i = end;
    } else if (i < text.size()) {
      const std::size_t next = std::max(end, i + 1);
      out.append(text.substr(i, next - i));
      i = next;
    }
  }
  return out;
}

}  // namespace

std::string_view find_charset_label(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kSniffed);
  const std::string lower = base::to_ascii_lower(head);
  for (std::size_t at = lower.find("<meta"); at != std::string::npos; at = lower.find("<meta", at + 5)) {
    const std::size_t end = std::min(lower.find('>', at), lower.size());
    const std::size_t charset = lower.find("charset", at);
    if (charset >= end) continue;
    if (const std::string_view label = value_behind(head.substr(charset + 7, end - charset - 7)); !label.empty()) {
      return label;
    }
  }
  return {};
}

std::string decode_html(std::string bytes, std::string_view carrier_label) {
  if (bytes.starts_with("\xFF\xFE")) return decode(std::string_view(bytes).substr(2), find_encoding("utf-16le"));
  if (bytes.starts_with("\xFE\xFF")) return decode(std::string_view(bytes).substr(2), find_encoding("utf-16be"));
  if (!base::find_invalid_utf8(bytes)) {
    if (bytes.find(kTwiceEncoded) != std::string::npos) return repair_twice_encoded(bytes);
    return bytes;
  }
  for (const std::string_view label : {carrier_label, find_charset_label(bytes)}) {
    const lxb_encoding_data_t* encoding = find_encoding(label);
    // A label of UTF-16 in bytes that could be read up to here is a lie; one of UTF-8 holds for most of the bytes.
    if (encoding == nullptr || encoding->encoding == LXB_ENCODING_UTF_16LE ||
        encoding->encoding == LXB_ENCODING_UTF_16BE) {
      continue;
    }
    return decode(bytes, encoding);
  }
  return decode(bytes, find_encoding("windows-1252"));
}

}  // namespace casus::article
