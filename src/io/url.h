// Addresses of web pages: checked, resolved and brought to one spelling.
#pragma once

#include <string>
#include <string_view>

#include "casus/result.h"

namespace casus::io {

/// An http or https address in parts. `target` is path and query as a request line has them.
struct Url {
  std::string scheme;
  std::string host;  // small letters; IPv6 in brackets
  int port = 0;
  std::string target;

  /// "https://example.org", with the port where it is not the scheme's own.
  std::string origin() const;
  std::string to_string() const { return origin() + target; }
};

/// Requires an absolute http or https address without user and password; drops the fragment, encodes blanks. The
/// message of the error names the address and what was expected.
Result<Url> parse_url(std::string_view text);
/// The same for a reference found on the page `base`: "../a.html", "//host/b", or an absolute address.
Result<Url> resolve_url(const Url& base, std::string_view reference);

/// Drops the parameters by which newsletters and networks count clicks (utm_source, fbclid ...): the page is the same.
Url without_tracking(Url url);

}  // namespace casus::io
