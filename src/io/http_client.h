// One HTTP request at a time, with limits, to public addresses only (libcurl).
//
// The address is checked when the connection is made, after the name was resolved: a name that changes its address
// between check and connection gains nothing. Redirects are not followed but told, so that the caller can ask
// robots.txt and this client can check the address of each hop.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casus/result.h"
#include "io/url.h"

namespace casus::io {

struct HttpRequest {
  Url url;
  std::string etag;                                    // of the copy at hand; empty for none
  std::string last_modified;                           // as the server sent it
  std::size_t max_body_bytes = std::size_t{20} << 20;  // after decompression
  /// Whether a body of this media type is worth its bytes; unset: any.
  std::function<bool(std::string_view media_type)> wants;
};

enum class HttpOutcome : std::uint8_t {
  kAnswered,  // with a status; other than 200 have no body
  kUnwanted,  // a body of a media type that the request does not want
  kRefused,   // by us: address, port
  kTooLarge,  // the body, or what it unpacks to
  kTimeout,
  kFailed,   // no connection, no such host, a bad certificate, a broken answer
  kStopped,  // by should_stop
};

struct HttpReply {
  HttpOutcome outcome = HttpOutcome::kFailed;
  std::string reason;  // for people; empty when answered
  int status = 0;
  std::string location;  // of a redirect, as the server sent it
  std::string media_type;
  std::string charset;
  std::string etag;
  std::string last_modified;
  std::optional<std::int64_t> retry_after;  // seconds
  std::optional<std::int64_t> max_age;      // seconds, of Cache-Control
  std::string body;
};

/// What stands between a caller and the network; tests give their own.
using HttpFetch = std::function<HttpReply(const HttpRequest&)>;

struct HttpOptions {
  std::string user_agent;
  bool allow_private = false;  // also any port
  bool use_proxy = false;      // of the environment; then the proxy, which resolves the names, must check addresses
  double connect_seconds = 10;
  double total_seconds = 60;
  double stall_seconds = 20;         // with under 100 bytes a second
  std::vector<std::string> resolve;  // "host:port:address": instead of asking the DNS
  std::function<bool()> should_stop;
};

/// Used by one thread at a time; keeps connections open between requests. No cookies, no credentials; certificates are
/// checked.
class HttpClient {
 public:
  static Result<HttpClient> open(HttpOptions options);
  HttpClient(HttpClient&& other) noexcept;
  HttpClient& operator=(HttpClient&& other) noexcept;
  ~HttpClient();

  HttpReply fetch(const HttpRequest& request);

 private:
  class Connection;
  explicit HttpClient(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> connection_;
};

}  // namespace casus::io
