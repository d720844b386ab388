// A request and its answer as the handlers see them: no sockets, no library of HTTP, so that tests need neither.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus::server {

struct Parameter {
  std::string name;
  std::string value;
};

struct Request {
  std::string method;
  std::string path;                   // decoded, begins with "/"
  std::vector<Parameter> query;       // decoded, in order
  std::vector<std::string> captures;  // what the {braces} of the route's pattern stand for
  std::string body;
  // Header fields; empty where absent.
  std::string host;
  std::string authorization;
  std::string content_type;
  std::string if_none_match;
  std::string accept_encoding;
};

/// Hands on a piece of a long answer, waiting while the client is slow. False when the client has gone.
using SendPiece = std::function<bool(std::string_view)>;

struct Response {
  int status = 200;
  std::string content_type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  /// Writes the body piece by piece after the header fields; `body` is then empty. False: the answer is broken off, and
  /// so is the connection, lest half a file look whole.
  std::function<bool(const SendPiece&)> stream;
};

/// May be called from several threads at once.
using Handler = std::function<Response(const Request&)>;

}  // namespace casus::server
