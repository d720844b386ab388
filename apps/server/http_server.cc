#include "server/http_server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <csignal>
#include <vector>

#include "server/access_log.h"
#include "server/http_session.h"

namespace casus::server {

namespace asio = boost::asio;
using boost::asio::ip::tcp;
using boost::beast::error_code;

class HttpServer::Acceptor : public std::enable_shared_from_this<Acceptor> {
 public:
  explicit Acceptor(HttpContext context)
      : context_(std::move(context)), acceptor_(io_), signals_(io_, SIGINT, SIGTERM), timer_(io_), deadline_(io_) {}

  Result<void> listen(const std::string& host, unsigned short port);
  unsigned short port() const { return acceptor_.local_endpoint().port(); }
  void run();
  void stop() {
    asio::post(io_, [this] { begin_stop(); });
  }

 private:
  void accept();
  void take(tcp::socket socket);
  void begin_stop();

  HttpContext context_;
  asio::io_context io_{1};  // one thread
  tcp::acceptor acceptor_;
  asio::signal_set signals_;
  asio::steady_timer timer_;
  asio::steady_timer deadline_;
  std::vector<std::weak_ptr<HttpSession>> sessions_;
  bool stops_ = false;
};

Result<void> HttpServer::Acceptor::listen(const std::string& host, unsigned short port) {
  const std::string name = host + ":" + std::to_string(port);
  error_code error;
  const asio::ip::address address = asio::ip::make_address(host, error);
  if (error) return Error{ErrorCode::kBadArgument, name + ": expected an IP address and a port"};
  const tcp::endpoint endpoint(address, port);
  acceptor_.open(endpoint.protocol(), error);
  if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor_.bind(endpoint, error);
  if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
  if (error) return Error{ErrorCode::kIo, name + ": " + error.message()};
  return {};
}

void HttpServer::Acceptor::accept() {
  acceptor_.async_accept([this](error_code error, tcp::socket socket) {
    if (stops_) return;
    if (!error) {
      take(std::move(socket));
      return accept();
    }
    // Out of file descriptors, mostly: wait until some connection has gone.
    timer_.expires_after(std::chrono::milliseconds(100));
    timer_.async_wait([this](error_code waited) {
      if (!waited && !stops_) accept();
    });
  });
}

void HttpServer::Acceptor::take(tcp::socket socket) {
  if (sessions_.size() > 2 * static_cast<std::size_t>(context_.metrics->connections()) + 64) {
    std::erase_if(sessions_, [](const std::weak_ptr<HttpSession>& session) { return session.expired(); });
  }
  const auto session = std::make_shared<HttpSession>(std::move(socket), context_);
  sessions_.push_back(session);
  if (context_.metrics->connections() > context_.limits.max_connections) return session->refuse();
  session->start();
}

void HttpServer::Acceptor::begin_stop() {
  if (stops_) return;
  stops_ = true;
  context_.log(format_service("stopping", "running requests are finished, no new ones taken"));
  error_code error;
  acceptor_.close(error);
  signals_.cancel(error);
  timer_.cancel();
  for (const std::weak_ptr<HttpSession>& weak : sessions_) {
    if (const std::shared_ptr<HttpSession> session = weak.lock()) session->finish();
  }
  deadline_.expires_after(context_.limits.stop_time);
  deadline_.async_wait([this](error_code waited) {
    if (!waited) io_.stop();
  });
}

void HttpServer::Acceptor::run() {
  signals_.async_wait([this](error_code error, int) {
    if (!error) begin_stop();
  });
  accept();
  // run() would wait for the deadline, too; without it only connections and jobs keep the loop alive.
  while (!io_.stopped()) {
    io_.run_one();
    if (stops_ && context_.metrics->connections() == 0) io_.stop();
  }
  // The deadline has passed for these; their handlers are told that nobody listens any more.
  for (const std::weak_ptr<HttpSession>& weak : sessions_) {
    if (const std::shared_ptr<HttpSession> session = weak.lock()) session->close();
  }
  context_.log(format_service("stopped", "connections left: " + std::to_string(context_.metrics->connections())));
}

HttpServer::HttpServer(std::shared_ptr<Acceptor> acceptor) : acceptor_(std::move(acceptor)) {}
HttpServer::HttpServer(HttpServer&& other) noexcept = default;
HttpServer& HttpServer::operator=(HttpServer&& other) noexcept = default;
HttpServer::~HttpServer() = default;

Result<HttpServer> HttpServer::listen(HttpContext context, const std::string& host, unsigned short port) {
  const auto acceptor = std::make_shared<Acceptor>(std::move(context));
  if (Result<void> bound = acceptor->listen(host, port); !bound) return bound.error();
  return HttpServer(acceptor);
}

unsigned short HttpServer::port() const { return acceptor_->port(); }
void HttpServer::run() { acceptor_->run(); }
void HttpServer::stop() { acceptor_->stop(); }

}  // namespace casus::server
