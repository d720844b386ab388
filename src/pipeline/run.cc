#include "pipeline/run.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <future>
#include <memory>
#include <unordered_map>
#include <utility>

#include "base/hash.h"
#include "base/thread_pool.h"

namespace casus::pipeline {
namespace {

// Large enough to fill the parser's batches of sentences, small enough to keep the window of a many-core run in memory.
constexpr std::size_t kPagesPerBatch = 16;
constexpr std::size_t kBytesPerBatch = 1 << 18;

/// One batch under way. The worker writes `results` before `done` is ready.
struct Batch {
  std::vector<document::Page> pages;
  std::size_t bytes = 0;
  std::vector<CodedDocument> results;
  std::future<void> done;
};

/// Reads pages into batches and keeps ids unique.
class Reader {
 public:
  Reader(const NextPage& next_page, const RunHandlers& handlers, Counters& counters)
      : next_page_(next_page), handlers_(handlers), counters_(counters) {}

  /// Nothing at the end of the input.
  std::unique_ptr<Batch> read() {
    auto batch = std::make_unique<Batch>();
    while (!at_end_ && batch->pages.size() < kPagesPerBatch && batch->bytes < kBytesPerBatch) add_page(*batch);
    return batch->pages.empty() ? nullptr : std::move(batch);
  }

 private:
  void add_page(Batch& batch) {
    std::optional<Result<document::Page>> next = next_page_();
    if (!next) {
      at_end_ = true;
      return;
    }
    if (!*next) {
      ++counters_.unreadable;
      if (handlers_.on_problem) handlers_.on_problem(next->error());
      return;
    }
    document::Page page = **std::move(next);
    if (is_duplicate(page)) {
      ++counters_.duplicates;
      return;
    }
    batch.bytes += page.bytes.size();
    batch.pages.push_back(std::move(page));
  }

  bool is_duplicate(document::Page& page) {
    page.content_hash = hash_page(page);
    const std::string& hash = page.content_hash;
    if (page.id.empty()) page.id = hash;
    const std::uint64_t content = base::hash64(hash);
    const auto [known, is_new] = content_of_id_.try_emplace(base::hash64(page.id), content);
    if (is_new) return false;
    if (known->second == content) return true;
    page.id += "~" + hash.substr(0, 8);
    return !content_of_id_.try_emplace(base::hash64(page.id), content).second;
  }

  const NextPage& next_page_;
  const RunHandlers& handlers_;
  Counters& counters_;
  std::unordered_map<std::uint64_t, std::uint64_t> content_of_id_;  // hashes: 16 bytes per document of the run
  bool at_end_ = false;
};

Result<void> deliver(const Batch& batch, const RunHandlers& handlers, Counters& counters) {
  for (Sink* sink : handlers.sinks) {
    if (Result<void> written = sink->write(batch.results); !written) return written;
  }
  for (const CodedDocument& coded : batch.results) {
    ++counters.documents;
    counters.failed += coded.document.status == DocumentStatus::kOk ? 0 : 1;
    counters.events += coded.events.size();
    counters.tokens += coded.tokens;
  }
  counters.bytes += batch.bytes;
  if (handlers.on_progress) handlers.on_progress(counters);
  return {};
}

}  // namespace

std::string hash_page(const document::Page& page) {
  std::string bytes;
  const auto add = [&bytes](const std::string& field) {
    bytes += std::to_string(field.size());
    bytes += ':';
    bytes += field;
  };
  for (const std::string* field : {&page.url, &page.title, &page.publisher, &page.published_at, &page.modified_at,
                                   &page.language, &page.status_reason}) {
    add(*field);
  }
  for (const std::string& author : page.authors) add(author);
  bytes += std::to_string(page.bytes.size());
  bytes += ':';
  const std::string_view pieces[] = {bytes, page.bytes};
  return base::hash128_hex(pieces);
}

Result<Counters> run_pages(const NextPage& next_page, const CodePages& code_pages, unsigned threads,
                           const RunHandlers& handlers) {
  Counters counters;
  Reader reader(next_page, handlers, counters);
  if (threads <= 1) {
    while (const std::unique_ptr<Batch> batch = reader.read()) {
      batch->results = code_pages(std::move(batch->pages), 0);
      if (Result<void> written = deliver(*batch, handlers, counters); !written) return written.error();
    }
    return counters;
  }
  std::deque<std::unique_ptr<Batch>> window;  // outlives the pool, whose destructor waits for the tasks
  base::ThreadPool pool(threads);
  bool at_end = false;
  while (!at_end || !window.empty()) {
    while (!at_end && window.size() < 2 * std::size_t{threads}) {
      std::unique_ptr<Batch> batch = reader.read();
      at_end = batch == nullptr;
      if (at_end) break;
      Batch* task = batch.get();
      task->done = pool.submit(
          [task, &code_pages](std::size_t worker) { task->results = code_pages(std::move(task->pages), worker); });
      window.push_back(std::move(batch));
    }
    if (window.empty()) break;
    window.front()->done.wait();
    if (Result<void> written = deliver(*window.front(), handlers, counters); !written) return written.error();
    window.pop_front();
  }
  return counters;
}

}  // namespace casus::pipeline
