// Bytes of a web page -> UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace casus::article {

/// In this order: a byte order mark; valid UTF-8, whatever the label says (labels lie more often than bytes do); the
/// label of the carrier, then the page's own <meta charset>, in the encodings of the WHATWG standard; Windows-1252.
/// UTF-8 that was encoded twice ("itâ..s") is mended.
/// Never fails: bytes that fit nowhere become U+FFFD. The result is valid UTF-8.
std::string decode_html(std::string bytes, std::string_view carrier_label);

/// The label in <meta charset=...> or <meta http-equiv=content-type ...> of the first 4 kB; empty if there is none.
std::string_view find_charset_label(std::string_view bytes);

}  // namespace casus::article
