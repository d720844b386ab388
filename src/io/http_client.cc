#include "io/http_client.h"

#include <curl/curl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "base/strings.h"
#include "io/http_response.h"
#include "io/ip_address.h"

namespace casus::io {
namespace {

constexpr std::size_t kMaxHeaderBytes = std::size_t{256} << 10;
// Real pages shrink to a tenth; only a bomb to less than a hundredth.
constexpr std::size_t kFreeBytes = std::size_t{1} << 20;
constexpr std::size_t kMaxRatio = 100;

std::optional<IpAddress> address_of(const curl_sockaddr& socket) {
  if (socket.family == AF_INET) {
    sockaddr_in v4;
    std::memcpy(&v4, &socket.addr, sizeof v4);
    std::uint8_t bytes[4];
    std::memcpy(bytes, &v4.sin_addr, sizeof bytes);
    return IpAddress::from_v4(bytes);
  }
  if (socket.family != AF_INET6 || socket.addrlen < sizeof(sockaddr_in6)) return std::nullopt;
  // curl_sockaddr ends in a sockaddr, but has room for addrlen bytes behind it.
  sockaddr_in6 v6;
  std::memcpy(&v6, reinterpret_cast<const char*>(&socket) + offsetof(curl_sockaddr, addr), sizeof v6);
  IpAddress address;
  std::memcpy(address.bytes.data(), &v6.sin6_addr, address.bytes.size());
  return address;
}

/// Seconds in "public, max-age=600"; nothing where it must not be kept.
std::optional<std::int64_t> read_max_age(std::string_view cache_control) {
  for (const std::string_view part : base::split_list(cache_control, ',')) {
    const std::string directive = base::to_ascii_lower(part);
    if (directive == "no-store" || directive == "no-cache") return std::nullopt;
    if (directive.starts_with("max-age=")) return base::parse_int(std::string_view(directive).substr(8));
  }
  return std::nullopt;
}

/// One request under way: what its callbacks see.
struct Exchange {
  CURL* curl = nullptr;
  const HttpOptions* options = nullptr;
  const HttpRequest* request = nullptr;
  std::string header;
  HttpReply reply;
  std::string refusal;
  std::optional<HttpOutcome> ended;  // by us, with the reason in `reply`

  std::size_t end(HttpOutcome outcome, std::string reason) {
    ended = outcome;
    reply.reason = std::move(reason);
    return 0;
  }
};

curl_socket_t open_socket(void* context, curlsocktype, curl_sockaddr* socket_address) {
  auto& exchange = *static_cast<Exchange*>(context);
  const std::optional<IpAddress> address = address_of(*socket_address);
  const bool is_checked = !exchange.options->allow_private && !exchange.options->use_proxy;
  const std::string_view restriction = address ? find_restriction(*address) : "an address of an unknown kind";
  if (is_checked && !restriction.empty()) {
    exchange.refusal = (address ? address->to_string() + " is " : "") + std::string(restriction);
    return CURL_SOCKET_BAD;
  }
  return socket(socket_address->family, socket_address->socktype | SOCK_CLOEXEC, socket_address->protocol);
}

std::size_t receive_header(char* bytes, std::size_t, std::size_t size, void* context) {
  auto& exchange = *static_cast<Exchange*>(context);
  const std::string_view line(bytes, size);
  if (line.starts_with("HTTP/")) exchange.header.clear();  // that of "100 Continue" was before
  if (exchange.header.size() + size > kMaxHeaderBytes) {
    return exchange.end(HttpOutcome::kTooLarge, "header lines of over " + std::to_string(kMaxHeaderBytes) + " bytes");
  }
  exchange.header += line;
  return size;
}

std::size_t receive_body(char* bytes, std::size_t, std::size_t size, void* context) {
  auto& exchange = *static_cast<Exchange*>(context);
  std::string& body = exchange.reply.body;
  if (body.empty()) {
    long status = 0;
    curl_easy_getinfo(exchange.curl, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) return exchange.end(HttpOutcome::kAnswered, {});
    const std::string type = parse_content_type(find_header(exchange.header, "content-type")).media_type;
    if (exchange.request->wants && !exchange.request->wants(type)) {
      return exchange.end(HttpOutcome::kUnwanted, "media type " + (type.empty() ? "unknown" : type));
    }
  }
  if (body.size() + size > exchange.request->max_body_bytes) {
    return exchange.end(HttpOutcome::kTooLarge,
                        "a body of over " + std::to_string(exchange.request->max_body_bytes) + " bytes");
  }
  curl_off_t packed = 0;
  curl_easy_getinfo(exchange.curl, CURLINFO_SIZE_DOWNLOAD_T, &packed);
  const std::size_t unpacked = body.size() + size;
  if (unpacked > kFreeBytes && unpacked / kMaxRatio > static_cast<std::size_t>(packed)) {
    return exchange.end(HttpOutcome::kTooLarge,
                        "a body that unpacks to over " + std::to_string(kMaxRatio) + " times its size");
  }
  body.append(bytes, size);
  return size;
}

int watch_transfer(void* context, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  auto& exchange = *static_cast<Exchange*>(context);
  if (!exchange.options->should_stop || !exchange.options->should_stop()) return 0;
  exchange.end(HttpOutcome::kStopped, "stopped");
  return 1;
}

void read_header(Exchange& exchange) {
  HttpReply& reply = exchange.reply;
  const auto field = [&](std::string_view name) { return std::string(find_header(exchange.header, name)); };
  long status = 0;
  curl_easy_getinfo(exchange.curl, CURLINFO_RESPONSE_CODE, &status);
  reply.status = static_cast<int>(status);
  reply.location = field("location");
  const ContentType type = parse_content_type(field("content-type"));
  reply.media_type = type.media_type;
  reply.charset = type.charset;
  reply.etag = field("etag");
  reply.last_modified = field("last-modified");
  reply.max_age = read_max_age(field("cache-control"));
  curl_off_t seconds = 0;
  curl_easy_getinfo(exchange.curl, CURLINFO_RETRY_AFTER, &seconds);
  if (seconds > 0) reply.retry_after = seconds;
}

void settle(Exchange& exchange, CURLcode code, const char* details) {
  HttpReply& reply = exchange.reply;
  read_header(exchange);
  if (exchange.ended) {
    reply.outcome = *exchange.ended;
  } else if (code == CURLE_OK) {
    reply.outcome = HttpOutcome::kAnswered;
  } else if (code == CURLE_OPERATION_TIMEDOUT) {
    reply.outcome = HttpOutcome::kTimeout;
    reply.reason = details;
  } else if (!exchange.refusal.empty()) {
    reply.outcome = HttpOutcome::kRefused;
    reply.reason = exchange.request->url.host + ": " + exchange.refusal + ", expected a public one (--allow-private)";
  } else {
    reply.outcome = HttpOutcome::kFailed;
    reply.reason = *details != '\0' ? details : curl_easy_strerror(code);
  }
  if (reply.outcome != HttpOutcome::kAnswered || reply.status != 200) reply.body.clear();
}

/// Ports where something else than a web server may listen are not knocked at.
bool is_web_port(int port) {
  constexpr std::array kPorts = {80, 443, 8080, 8443};
  return std::find(kPorts.begin(), kPorts.end(), port) != kPorts.end();
}

}  // namespace

class HttpClient::Connection {
 public:
  explicit Connection(HttpOptions options) : options_(std::move(options)), curl_(curl_easy_init()) {
    for (const std::string& entry : options_.resolve) names_.reset(curl_slist_append(names_.release(), entry.c_str()));
  }

  bool is_open() const { return curl_ != nullptr; }

  HttpReply fetch(const HttpRequest& request) {
    Exchange exchange{.curl = curl_.get(), .options = &options_, .request = &request};
    if (!options_.allow_private && !is_web_port(request.url.port)) {
      exchange.reply.outcome = HttpOutcome::kRefused;
      exchange.reply.reason = request.url.origin() + ": port " + std::to_string(request.url.port) +
                              ", expected 80, 443, 8080 or 8443 (--allow-private)";
      return exchange.reply;
    }
    curl_easy_reset(curl_.get());  // options; connections stay
    set_limits();
    const List header = set_request(request);
    set_callbacks(exchange);
    char details[CURL_ERROR_SIZE] = "";
    curl_easy_setopt(curl_.get(), CURLOPT_ERRORBUFFER, details);
    const CURLcode code = curl_easy_perform(curl_.get());
    settle(exchange, code, details);
    curl_easy_setopt(curl_.get(), CURLOPT_ERRORBUFFER, nullptr);
    return std::move(exchange.reply);
  }

 private:
  struct CloseList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };
  struct CloseCurl {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
  };
  using List = std::unique_ptr<curl_slist, CloseList>;

  void set_limits() {
    CURL* curl = curl_.get();
    const auto milliseconds = [](double seconds) { return static_cast<long>(seconds * 1000); };
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(options_.connect_seconds));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, milliseconds(options_.total_seconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, std::max(1L, static_cast<long>(options_.stall_seconds)));
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!options_.use_proxy) curl_easy_setopt(curl, CURLOPT_PROXY, "");  // also none of the environment
    if (names_) curl_easy_setopt(curl, CURLOPT_RESOLVE, names_.get());
  }

  List set_request(const HttpRequest& request) {
    curl_easy_setopt(curl_.get(), CURLOPT_URL, request.url.to_string().c_str());
    curl_easy_setopt(curl_.get(), CURLOPT_USERAGENT, options_.user_agent.c_str());
    List header;
    const auto add = [&](const std::string& line) {
      // A line break would begin a header of somebody else's.
      if (line.find_first_of("\r\n") != std::string::npos) return;
      header.reset(curl_slist_append(header.release(), line.c_str()));
    };
    add("Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, "
        "*/*;q=0.5");
    if (!request.etag.empty()) add("If-None-Match: " + request.etag);
    if (!request.last_modified.empty()) add("If-Modified-Since: " + request.last_modified);
    curl_easy_setopt(curl_.get(), CURLOPT_HTTPHEADER, header.get());
    return header;
  }

  void set_callbacks(Exchange& exchange) {
    CURL* curl = curl_.get();
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, receive_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, watch_transfer);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &exchange);
  }

  HttpOptions options_;
  std::unique_ptr<CURL, CloseCurl> curl_;
  List names_;
};

HttpClient::HttpClient(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
HttpClient::HttpClient(HttpClient&& other) noexcept = default;
HttpClient& HttpClient::operator=(HttpClient&& other) noexcept = default;
HttpClient::~HttpClient() = default;

Result<HttpClient> HttpClient::open(HttpOptions options) {
  auto connection = std::make_unique<Connection>(std::move(options));
  if (!connection->is_open()) return Error{ErrorCode::kIo, "libcurl cannot be started"};
  return HttpClient(std::move(connection));
}

HttpReply HttpClient::fetch(const HttpRequest& request) { return connection_->fetch(request); }

}  // namespace casus::io
