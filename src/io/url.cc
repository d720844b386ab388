// Parsing is libcurl's own, so that what is checked here is what the transfer sees.
#include "io/url.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/strings.h"

namespace casus::io {
namespace {

struct Cleanup {
  void operator()(CURLU* handle) const { curl_url_cleanup(handle); }
};
using Handle = std::unique_ptr<CURLU, Cleanup>;

std::string part_of(const Handle& handle, CURLUPart part, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(handle.get(), part, &text, flags) != CURLUE_OK || text == nullptr) return {};
  std::string out(text);
  curl_free(text);
  return out;
}

Error bad_url(std::string_view text, std::string_view expected) {
  constexpr std::size_t kShown = 200;
  return {ErrorCode::kBadArgument, "\"" + std::string(text.substr(0, kShown)) + "\": " + std::string(expected)};
}

Result<Url> read(const Handle& handle, std::string_view text) {
  constexpr unsigned kFlags = CURLU_DISALLOW_USER | CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME;
  constexpr std::size_t kMaxLength = 4'000;
  const std::string trimmed(base::trim(text));
  if (trimmed.size() > kMaxLength) return bad_url(text, "an address of over 4000 bytes");
  const CURLUcode code = curl_url_set(handle.get(), CURLUPART_URL, trimmed.c_str(), kFlags);
  if (code == CURLUE_USER_NOT_ALLOWED) return bad_url(text, "user and password in an address, expected none");
  if (code != CURLUE_OK) return bad_url(text, "is no address of a web page, expected http:// or https://");
  Url url;
  url.scheme = part_of(handle, CURLUPART_SCHEME);
  if (url.scheme != "http" && url.scheme != "https") {
    return bad_url(text, "scheme " + url.scheme + ", expected http:// or https://");
  }
  url.host = base::to_ascii_lower(part_of(handle, CURLUPART_HOST));
  url.port = base::parse_int(part_of(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT)).value_or(0);
  url.target = part_of(handle, CURLUPART_PATH);
  if (url.target.empty()) url.target = "/";
  if (const std::string query = part_of(handle, CURLUPART_QUERY); !query.empty()) url.target += "?" + query;
  if (url.host.empty()) return bad_url(text, "an address without a host");
  return url;
}

bool is_tracking(std::string_view parameter) {
  constexpr std::array<std::string_view, 6> kNames = {"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid"};
  const std::string name = base::to_ascii_lower(parameter.substr(0, parameter.find('=')));
  return name.starts_with("utm_") || std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

}  // namespace

std::string Url::origin() const {
  const bool is_default = port == (scheme == "https" ? 443 : 80);
  return scheme + "://" + host + (is_default ? "" : ":" + std::to_string(port));
}

Result<Url> parse_url(std::string_view text) { return read(Handle(curl_url()), text); }

Result<Url> resolve_url(const Url& base, std::string_view reference) {
  const Handle handle(curl_url());
  if (curl_url_set(handle.get(), CURLUPART_URL, base.to_string().c_str(), 0) != CURLUE_OK) {
    return bad_url(base.to_string(), "is no address to resolve against");
  }
  return read(handle, reference);
}

Url without_tracking(Url url) {
  const std::size_t mark = url.target.find('?');
  if (mark == std::string::npos) return url;
  std::vector<std::string> kept;
  for (const std::string_view parameter : base::split(std::string_view(url.target).substr(mark + 1), '&')) {
    if (!is_tracking(parameter)) kept.emplace_back(parameter);
  }
  url.target.resize(mark);
  if (!kept.empty()) url.target += "?" + base::join(kept, "&");
  return url;
}

}  // namespace casus::io
