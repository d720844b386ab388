#include "run_input.h"

#include <cstdio>
#include <ctime>
#include <string_view>

#include "exit_code.h"
#include "output.h"

namespace casus::cli {
namespace {

/// Names each document that was not coded, with the reason. Part of the run like any other sink, so that lines come in
/// order.
class ProblemSink final : public Sink {
 public:
  Result<void> write(std::span<const CodedDocument> batch) override {
    for (const CodedDocument& coded : batch) {
      const DocumentRecord& document = coded.document;
      if (document.status == DocumentStatus::kOk) continue;
      const std::string& where = document.location.empty() ? document.document_id : document.location;
      std::string_view reason = document.reason;  // may begin with the place, too
      if (reason.starts_with(where + ": ")) reason.remove_prefix(where.size() + 2);
      const std::string line = where + ": " + std::string(to_string(document.status)) + ": " + std::string(reason);
      std::fprintf(stderr, "casus: %s\n", line.c_str());
    }
    return {};
  }
};

}  // namespace

std::string now_utc() {
  const std::time_t now = std::time(nullptr);
  std::tm parts = {};
  gmtime_r(&now, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::string join_words(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

const Coder* load_coder(const Options& options) {
  [[gnu::used]] static const Coder* kept = nullptr;  // so that leak checkers see that it is held
  Result<Coder> coder = Coder::load(options);
  if (!coder) {
    report(coder.error());
    return nullptr;
  }
  kept = new Coder(*std::move(coder));  // NOLINT(*-owning-memory): never freed
  return kept;
}

int run_inputs(const Options& options, const std::vector<std::string>& inputs, std::vector<Sink*> sinks,
               const std::function<Result<void>(const Counters&, const Versions&)>& finish) {
  const Coder* const coder = load_coder(options);
  if (coder == nullptr) return kNoData;
  ProblemSink problems;
  sinks.push_back(&problems);
  ProgressBar progress;
  RunHandlers handlers;
  handlers.sinks = std::move(sinks);
  handlers.on_problem = report;
  handlers.on_progress = [&](const Counters& counters) { progress.show(counters); };
  const Result<Counters> counters = coder->run(inputs, handlers);
  Result<void> finished;
  if (counters && finish) finished = finish(*counters, coder->versions());
  if (!counters || !finished) {
    report(counters ? finished.error() : counters.error());
    return kNoOutput;
  }
  if (counters->documents != 1 || counters->failed + counters->unreadable > 0) print_summary(*counters);
  return counters->unreadable > 0 ? kUnreadable : kDone;
}

}  // namespace casus::cli
