#include "server/http_session.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include "server/access_log.h"
#include "server/problem.h"
#include "server/query_string.h"

namespace casus::server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Clock = std::chrono::steady_clock;

std::string field(const http::request<http::string_body>& request, http::field name) {
  return std::string(request[name]);
}

/// What a request that could not be read is told; 0: nothing, the client has gone.
int status_of(beast::error_code error) {
  if (error == http::error::header_limit || error == http::error::buffer_overflow) return 431;
  if (error == http::error::body_limit) return 413;
  if (error == beast::error::timeout) return 0;  // the deadline has closed the socket
  if (error == http::error::end_of_stream || error == http::error::partial_message) return 0;
  return error.category() == http::make_error_code(http::error::bad_method).category() ? 400 : 0;
}

/// A query that has waited long is most likely not waited for any more; working it off would let the next ones wait.
const Handler kWaitedTooLong = [](const Request&) {
  return make_busy(503, "waited too long for its turn; try again in a second");
};

}  // namespace

HttpSession::HttpSession(asio::ip::tcp::socket socket, const HttpContext& context)
    : stream_(std::move(socket)), buffer_(context.limits.max_header_bytes + (64 << 10)), context_(context) {
  beast::error_code error;
  client_ = stream_.socket().remote_endpoint(error).address().to_string();
  stream_.socket().set_option(asio::ip::tcp::no_delay(true), error);
  context_.metrics->add_connection(1);
}

HttpSession::~HttpSession() { context_.metrics->add_connection(-1); }

void HttpSession::start() { wait_for_request(); }

void HttpSession::refuse() {
  began_ = Clock::now();
  answer(make_busy(503, "more than " + std::to_string(context_.limits.max_connections) + " connections"));
}

void HttpSession::finish() {
  finishes_ = true;
  if (!is_busy_) close();
}

void HttpSession::wait_for_request() {
  is_busy_ = false;
  if (finishes_) return close();
  if (buffer_.size() > 0) return read_header();  // the next request came along with the last one
  stream_.expires_after(context_.limits.idle_time);
  stream_.async_read_some(buffer_.prepare(4096),
                          [self = shared_from_this()](beast::error_code error, std::size_t count) {
                            if (error) return self->close();
                            self->buffer_.commit(count);
                            self->read_header();
                          });
}

void HttpSession::read_header() {
  is_busy_ = true;
  route_ = "-";
  path_.clear();
  keeps_alive_ = false;
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(context_.limits.max_header_bytes));
  parser_->body_limit(context_.limits.max_body_bytes);
  // One deadline for all header fields: a client that sends a byte now and then gains nothing.
  stream_.expires_after(context_.limits.header_time);
  http::async_read_header(stream_, buffer_, *parser_,
                          [self = shared_from_this()](beast::error_code error, std::size_t) {
                            if (error) return self->fail_reading(error);
                            self->read_body();
                          });
}

void HttpSession::read_body() {
  stream_.expires_after(context_.limits.body_time);
  const auto read_rest = [self = shared_from_this()] {
    http::async_read(self->stream_, self->buffer_, *self->parser_, [self](beast::error_code error, std::size_t) {
      if (error) return self->fail_reading(error);
      self->dispatch();
    });
  };
  if (!beast::iequals(parser_->get()[http::field::expect], "100-continue")) return read_rest();
  static constexpr std::string_view kGoOn = "HTTP/1.1 100 Continue\r\n\r\n";
  asio::async_write(stream_, asio::buffer(kGoOn),
                    [self = shared_from_this(), read_rest](beast::error_code error, std::size_t) {
                      if (error) return self->close();
                      read_rest();
                    });
}

void HttpSession::fail_reading(beast::error_code error) {
  const int status = status_of(error);
  if (status == 0) return close();
  began_ = Clock::now();
  keeps_alive_ = false;  // where the next request would begin is not known
  answer(make_problem(status, "the request: " + error.message()));
}

Request HttpSession::make_request(std::string& problem) const {
  const http::request<http::string_body>& message = parser_->get();
  Request request;
  request.method = std::string(message.method_string());
  request.host = field(message, http::field::host);
  request.authorization = field(message, http::field::authorization);
  request.content_type = field(message, http::field::content_type);
  request.if_none_match = field(message, http::field::if_none_match);
  request.accept_encoding = field(message, http::field::accept_encoding);
  request.body = message.body();
  if (message.version() != 11 && message.version() != 10) problem = "expected HTTP/1.1";
  if (message.count(http::field::host) > 1) problem = "Host: given twice";
  Result<Target> target = parse_target(std::string_view(message.target().data(), message.target().size()));
  if (!target) {
    problem = target.error().message;
  } else {
    request.path = target->path;
    request.query = std::move(target->query);
  }
  return request;
}

void HttpSession::dispatch() {
  began_ = Clock::now();
  keeps_alive_ = parser_->get().keep_alive();
  std::string problem;
  Request request = make_request(problem);
  path_ = request.path;
  if (!problem.empty()) return answer(make_problem(400, problem));
  Router::Match match = context_.router->find(request.method, request.path);
  const bool is_open = match.route != nullptr && match.route->is_open;
  if (std::optional<Response> refusal = server::refuse(context_.access, request, is_open)) {
    return answer(*std::move(refusal));
  }
  if (request.method == "OPTIONS") return answer_options(match.allowed);
  if (match.route == nullptr) {
    const bool is_known = match.allowed != "OPTIONS";
    Response response = is_known ? make_problem(405, request.method + ": the path takes " + match.allowed)
                                 : make_problem(404, request.path + ": no such path");
    if (is_known) response.headers.emplace_back("Allow", match.allowed);
    return answer(std::move(response));
  }
  route_ = match.route->pattern;
  request.captures = std::move(match.captures);
  enqueue(*match.route, std::move(request));
}

void HttpSession::answer_options(const std::string& allowed) {
  Response response;
  response.status = 204;
  response.headers.emplace_back("Allow", allowed);
  answer(std::move(response));
}

void HttpSession::enqueue(const Route& route, Request request) {
  WorkQueue* queue = context_.queue_of(route.work);
  if (queue == nullptr) return answer(route.handler(request));
  stream_.expires_never();  // handlers keep their own deadlines
  const bool is_queued = queue->try_push([self = shared_from_this(), &route, request = std::move(request)] {
    const bool is_stale = route.work == Work::kQuery && Clock::now() - self->began_ > self->context_.limits.queue_time;
    self->run_handler(is_stale ? kWaitedTooLong : route.handler, request);
  });
  if (is_queued) return;
  const int status = route.work == Work::kCode ? 429 : 503;
  answer(make_busy(status, "too many requests are waiting; try again in a second"));
}

void HttpSession::run_handler(const Handler& handler, const Request& request) {
  const auto response = std::make_shared<Response>(handler(request));
  const std::function<bool(const SendPiece&)> stream = response->stream;
  std::shared_ptr<PiecePipe> pipe;
  if (stream && request.method != "HEAD") {
    pipe = std::make_shared<PiecePipe>([self = shared_from_this()] {
      asio::post(self->stream_.get_executor(), [self] { self->write_next_piece(); });
    });
  }
  asio::post(stream_.get_executor(), [self = shared_from_this(), response, pipe] {
    self->pipe_ = pipe;
    self->answer(std::move(*response));
  });
  if (!pipe) return;
  pipe->end(stream([&](std::string_view piece) { return pipe->put(std::string(piece)); }));
}

void HttpSession::answer(Response response) {
  is_busy_ = true;
  status_ = response.status;
  if (pipe_) return write_stream(std::move(response));
  write_whole(std::move(response));
}

HttpSession::Message HttpSession::make_message(Response& response) const {
  Message message(static_cast<http::status>(response.status), 11);
  message.reason(std::string(http::obsolete_reason(static_cast<http::status>(response.status))));
  const bool has_content = response.status != 204 && response.status != 304;
  if (has_content) message.set(http::field::content_type, response.content_type);
  message.set("X-Content-Type-Options", "nosniff");
  message.set("X-Frame-Options", "DENY");
  message.set("Referrer-Policy", "no-referrer");
  message.set("Cross-Origin-Resource-Policy", "same-origin");
  message.set("Cross-Origin-Opener-Policy", "same-origin");
  message.set("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
  message.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  message.set(http::field::cache_control, "no-store");
  for (const auto& [name, value] : response.headers) message.set(name, value);
  message.keep_alive(keeps_alive_ && !finishes_);
  return message;
}

void HttpSession::write_whole(Response response) {
  message_ = make_message(response);
  bytes_ = response.body.size();
  const bool has_content = response.status != 204 && response.status != 304;
  if (has_content) message_->content_length(bytes_);
  const bool is_head = parser_ && parser_->is_header_done() && parser_->get().method() == http::verb::head;
  if (has_content && !is_head) message_->body() = std::move(response.body);
  stream_.expires_after(context_.limits.write_time);
  http::async_write(stream_, *message_, [self = shared_from_this()](beast::error_code error, std::size_t) {
    if (error) self->keeps_alive_ = false;
    self->finish_request();
  });
}

void HttpSession::write_stream(Response response) {
  is_chunked_ = parser_->get().version() == 11;
  if (!is_chunked_) keeps_alive_ = false;  // HTTP/1.0 has no chunks: the end of the connection ends the answer
  message_ = make_message(response);
  if (is_chunked_) message_->chunked(true);
  bytes_ = 0;
  is_writing_ = true;
  const auto serializer = std::make_shared<http::response_serializer<http::string_body>>(*message_);
  serializer->split(true);
  stream_.expires_after(context_.limits.write_time);
  http::async_write_header(stream_, *serializer,
                           [self = shared_from_this(), serializer](beast::error_code error, std::size_t) {
                             self->is_writing_ = false;
                             if (error) return self->close();
                             self->write_next_piece();
                           });
}

void HttpSession::write_next_piece() {
  if (is_writing_ || !pipe_) return;
  const PiecePipe::State state = pipe_->take(piece_);
  if (state == PiecePipe::State::kEmpty) return stream_.expires_never();
  if (state == PiecePipe::State::kBroken) return close();
  const bool is_last = state == PiecePipe::State::kWhole;
  is_writing_ = true;
  bytes_ += is_last ? 0 : piece_.size();
  stream_.expires_after(context_.limits.write_time);
  const auto written = [self = shared_from_this(), is_last](beast::error_code error, std::size_t) {
    self->is_writing_ = false;
    if (error) return self->close();
    if (!is_last) return self->write_next_piece();
    self->pipe_.reset();
    self->finish_request();
  };
  if (is_last && is_chunked_) {
    asio::async_write(stream_, http::make_chunk_last(), written);
  } else if (is_chunked_) {
    asio::async_write(stream_, http::make_chunk(asio::buffer(piece_)), written);
  } else {
    asio::async_write(stream_, asio::buffer(is_last ? std::string_view() : std::string_view(piece_)), written);
  }
}

void HttpSession::finish_request() {
  record();
  message_.reset();
  if (keeps_alive_ && !finishes_) return wait_for_request();
  // What the client still sends is read and dropped for a moment: closing on it would reset the connection, and the
  // client might never see the answer.
  beast::error_code error;
  stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
  stream_.expires_after(std::chrono::seconds(2));
  drain();
}

void HttpSession::drain() {
  buffer_.clear();
  stream_.async_read_some(buffer_.prepare(4096), [self = shared_from_this()](beast::error_code error, std::size_t) {
    if (error) return self->close();
    self->drain();
  });
}

void HttpSession::record() {
  AccessRecord line{.client = client_, .route = route_, .path = path_, .status = status_, .bytes = bytes_};
  if (parser_) line.method = std::string(parser_->get().method_string());
  line.seconds = std::chrono::duration<double>(Clock::now() - began_).count();
  context_.metrics->add_request(route_, status_, line.seconds);
  context_.log(format_access(line));
}

void HttpSession::close() {
  beast::error_code error;
  stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_both, error);
  stream_.close();
  if (pipe_) pipe_->abandon();
  pipe_.reset();
}

}  // namespace casus::server
