// casus serve: the database and the coder behind an HTTP API and a page.
#include <cstdio>
#include <memory>

#include "commands.h"
#include "exit_code.h"
#include "server/service.h"

namespace casus::cli {
namespace {

int exit_code_of(const Error& error) {
  switch (error.code) {
    case ErrorCode::kBadArgument: return kUsage;
    case ErrorCode::kBadTable:
    case ErrorCode::kBadModel: return kNoData;
    default: return kUnreadable;
  }
}

void write_log(const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); }

int run_serve(const server::ServeOptions& options) {
  const Result<void> served = server::serve(options, write_log);
  if (served) return kDone;
  report(served.error());
  return exit_code_of(served.error());
}

}  // namespace

void add_serve_command(CLI::App& program, int& exit_code) {
  const auto options = std::make_shared<server::ServeOptions>();
  options->coder.limits.seconds_per_document = 10;
  CLI::App* command = program.add_subcommand("serve", "Serve a database: JSON API and page");
  command->add_option("--db", options->database, "Database that `casus code --db` wrote")->required();
  command->add_option("--listen", options->listen, "Address and port; port 0 takes any free one")
      ->capture_default_str();
  command->add_option("--token-file", options->token_file,
                      "File whose first line is the token that clients must send; needed beyond loopback");
  command->add_option("--threads", options->query_threads, "Threads for queries, each with a connection")
      ->check(CLI::Range(1, 256))
      ->capture_default_str();
  command->add_option("--code-threads", options->code_threads, "Threads for texts sent to be coded")
      ->check(CLI::Range(1, 256))
      ->capture_default_str();
  command->add_option("--query-milliseconds", options->query_milliseconds, "Queries that take longer are answered 503")
      ->check(CLI::Range(1, 600'000))
      ->capture_default_str();
  command
      ->add_option_function<int>(
          "--header-seconds", [options](int seconds) { options->limits.header_time = std::chrono::seconds(seconds); },
          "Time for the header fields of a request (10); slower clients are cut off")
      ->check(CLI::Range(1, 3600));
  command
      ->add_option_function<int>(
          "--body-seconds", [options](int seconds) { options->limits.body_time = std::chrono::seconds(seconds); },
          "Time for the body of a request (30); slower clients are cut off")
      ->check(CLI::Range(1, 3600));
  command->add_option("--max-connections", options->limits.max_connections, "More are answered 503")
      ->check(CLI::Range(1, 100'000))
      ->capture_default_str();
  command
      ->add_option("--seconds-per-document", options->coder.limits.seconds_per_document,
                   "Slower documents get the status timeout")
      ->capture_default_str();
  add_common_options(*command, options->coder, false);
  add_tables_option(*command, options->coder);
  command->footer(
      "Logs one line of JSON per request on standard error. SIGTERM and SIGINT let running requests end.\n"
      "docs/service.md describes the API, security and operations.\n"
      "\n"
      "Examples:\n"
      "  casus serve --db events.db\n"
      "  casus serve --db events.db --listen 0.0.0.0:8420 --token-file /etc/casus/token");
  command->callback([options, &exit_code] { exit_code = run_serve(*options); });
}

}  // namespace casus::cli
