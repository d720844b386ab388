// casus watch: feeds polled, new articles coded into the database.
#include <csignal>
#include <cstdio>
#include <memory>

#include "casus/stories.h"
#include "casus/watch.h"
#include "commands.h"
#include "exit_code.h"
#include "run_input.h"

namespace casus::cli {
namespace {

struct WatchArguments {
  Options options;
  WatchOptions watch;
  std::string database;
  bool quiet = false;
};

// Set by the first SIGINT or SIGTERM; a second one ends the program as ever.
volatile std::sig_atomic_t stop_signal = 0;

void on_signal(int signal) {
  stop_signal = signal;
  std::signal(signal, SIG_DFL);
}

std::string count(std::size_t number, const char* one, const char* many) {
  return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string describe(const WatchNote& note) {
  switch (note.kind) {
    case WatchNote::Kind::kPolled:
      return "feed " + note.url + ": " + count(note.entries, "entry", "entries") + ", " +
             std::to_string(note.new_entries) + " to fetch";
    case WatchNote::Kind::kUnchanged: return "feed " + note.url + ": unchanged";
    case WatchNote::Kind::kPollFailed: return "feed " + note.url + ": " + note.reason;
    case WatchNote::Kind::kCoded:
      if (note.document == DocumentStatus::kOk) return note.url + ": " + count(note.events, "event", "events");
      return note.url + ": " + std::string(to_string(note.document)) + ": " + note.reason;
    case WatchNote::Kind::kNotCoded: return note.url + ": " + std::string(to_string(note.status)) + ": " + note.reason;
    case WatchNote::Kind::kWaiting:
      return note.url.empty() ? "waiting until " + note.reason
                              : "feed " + note.url + ": not asked before " + note.reason;
  }
  return {};
}

bool is_failure(const WatchNote& note) {
  return note.kind == WatchNote::Kind::kPollFailed || note.kind == WatchNote::Kind::kNotCoded;
}

void print(const WatchNote& note, bool quiet) {
  if (quiet && !is_failure(note)) return;
  std::fprintf(stderr, "casus: %s\n", describe(note).c_str());
}

int run_watch(const WatchArguments& arguments) {
  const Coder* const coder = load_coder(arguments.options);
  if (coder == nullptr) return kNoData;
  Result<Database> database = Database::open(arguments.database, Database::Mode::kReadWrite);
  if (!database) {
    report(database.error());
    return kNoOutput;
  }
  if (const Result<void> kept = keep_stories(*database); !kept) {
    report(kept.error());
    return kNoOutput;
  }
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
  const std::string started_at = now_utc();
  WatchHandlers handlers;
  handlers.on_note = [&](const WatchNote& note) { print(note, arguments.quiet); };
  handlers.should_stop = [] { return stop_signal != 0; };
  const Result<WatchCounters> counters = watch(*coder, *database, arguments.watch, handlers);
  if (!counters) {
    report(counters.error());
    return counters.error().code == ErrorCode::kBadArgument ? kUsage : kNoOutput;
  }
  const RunRecord run{started_at, now_utc(), join_words(arguments.watch.feeds)};
  if (Result<void> finished = database->finish_run(run, counters->coded, coder->versions()); !finished) {
    report(finished.error());
    return kNoOutput;
  }
  std::fprintf(stderr, "casus: %s, %s, %s, %zu not fetched, %zu polls failed%s\n",
               count(counters->polls, "poll", "polls").c_str(),
               count(counters->articles, "article", "articles").c_str(),
               count(counters->coded.events, "event", "events").c_str(), counters->not_coded, counters->failed_polls,
               stop_signal != 0 ? " (stopped)" : "");
  return counters->failed_polls > 0 && arguments.watch.once ? kUnreadable : kDone;
}

}  // namespace

void add_watch_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<WatchArguments>();
  WatchOptions& watch = arguments->watch;
  CLI::App* command = program.add_subcommand("watch", "Poll feeds and code their new articles into a database");
  command->add_option("FEED", watch.feeds, "Addresses of RSS and Atom feeds and of sitemaps")->required();
  command->add_option("--db", arguments->database, "Database to write to; made when it is not there")->required();
  command->add_flag("--once", watch.once, "Poll every feed once, fetch what is due, and end (for cron)");
  command->add_option("--interval", watch.interval_seconds, "Seconds between two polls of a feed")
      ->check(CLI::Range(1, 31'536'000))
      ->capture_default_str();
  command->add_option("--delay", watch.delay_seconds, "Seconds between two requests to one host")
      ->check(CLI::Range(0.0, 3'600.0))
      ->capture_default_str();
  command
      ->add_option("--max-crawl-delay", watch.max_crawl_delay_seconds, "The most that robots.txt gets of Crawl-delay")
      ->check(CLI::Range(0.0, 3'600.0))
      ->capture_default_str();
  command->add_option("--max-age-days", watch.max_age_days, "Leave out articles that the feed dates older; 0 = none")
      ->check(CLI::Range(0, 36'500))
      ->capture_default_str();
  command->add_option("--max-articles", watch.max_articles, "New articles to take of one poll")
      ->check(CLI::Range(1, 1'000'000))
      ->capture_default_str();
  command->add_option("--total-seconds", watch.total_seconds, "Time that one request may take")
      ->check(CLI::Range(0.1, 3'600.0))
      ->capture_default_str();
  command->add_option("--user-agent", watch.user_agent,
                      "Who asks, with an address where you can be reached: \"casus (+https://example.org/contact)\"");
  command->add_flag("--allow-private", watch.allow_private,
                    "Also fetch from this machine and private networks, and from any port");
  command->add_flag("--use-proxy", watch.use_proxy, "Go through the proxy of http_proxy, https_proxy, no_proxy");
  command->add_flag("--quiet", arguments->quiet, "Print failures and the last line only");
  add_common_options(*command, arguments->options, true);
  add_tables_option(*command, arguments->options);
  command->footer(
      "Examples:\n"
      "  casus watch --db events.db https://example.org/news.rss\n"
      "  casus watch --once --quiet --db events.db $(cat feeds.txt)     in a crontab\n"
      "\n"
      "Ctrl-C ends the watch when the article at hand is written; the next run goes on where it ended.\n"
      "What was fetched is in the tables feeds and fetches (docs/watch.md).");
  command->callback([arguments, &exit_code] { exit_code = run_watch(*arguments); });
}

}  // namespace casus::cli
