// One connection: requests one after the other, each within its limits of size and time.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "server/http_server.h"
#include "server/piece_pipe.h"

namespace casus::server {

/// Lives as long as a callback of its connection is pending. All of it runs on the thread of the sockets, but what
/// run_handler() does.
class HttpSession : public std::enable_shared_from_this<HttpSession> {
 public:
  HttpSession(boost::asio::ip::tcp::socket socket, const HttpContext& context);
  ~HttpSession();

  void start();
  /// Answers 503 and closes: there are too many connections.
  void refuse();
  /// No further request: closes at once when idle, else after the answer.
  void finish();
  /// At once, whatever is under way.
  void close();

 private:
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
  using Message = boost::beast::http::response<boost::beast::http::string_body>;

  void wait_for_request();
  void read_header();
  void read_body();
  void fail_reading(boost::beast::error_code error);

  void dispatch();
  Request make_request(std::string& problem) const;
  void enqueue(const Route& route, Request request);
  void run_handler(const Handler& handler, const Request& request);
  void answer(Response response);
  void answer_options(const std::string& allowed);

  Message make_message(Response& response) const;
  void write_whole(Response response);
  void write_stream(Response response);
  void write_next_piece();
  void finish_request();
  void drain();
  void record();

  boost::beast::tcp_stream stream_;
  boost::beast::flat_buffer buffer_;
  const HttpContext& context_;
  std::optional<Parser> parser_;
  std::optional<Message> message_;
  std::shared_ptr<PiecePipe> pipe_;
  std::string piece_;
  std::string client_;
  // Of the request in work.
  std::string route_ = "-";
  std::string path_;
  std::chrono::steady_clock::time_point began_;
  int status_ = 0;
  std::size_t bytes_ = 0;
  bool keeps_alive_ = false;
  bool is_chunked_ = false;
  bool is_writing_ = false;
  bool is_busy_ = false;
  bool finishes_ = false;
};

}  // namespace casus::server
