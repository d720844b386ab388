#include "pipeline/run.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "casus/json.h"

namespace casus::pipeline {
namespace {

/// Keeps what it is given; fails from the n-th batch on when told so.
class MemorySink final : public Sink {
 public:
  explicit MemorySink(std::size_t fail_at = SIZE_MAX) : fail_at_(fail_at) {}
  Result<void> write(std::span<const CodedDocument> batch) override {
    if (batches_++ >= fail_at_) return Error{ErrorCode::kIo, "disk full"};
    for (const CodedDocument& coded : batch) lines += to_json(coded.document) + "\n";
    return {};
  }
  std::string lines;

 private:
  std::size_t fail_at_;
  std::size_t batches_ = 0;
};

NextPage pages_of(std::vector<Result<document::Page>> pages) {
  auto shared = std::make_shared<std::vector<Result<document::Page>>>(std::move(pages));
  auto at = std::make_shared<std::size_t>(0);
  return [shared, at]() -> std::optional<Result<document::Page>> {
    if (*at == shared->size()) return std::nullopt;
    return (*shared)[(*at)++];
  };
}

document::Page page(std::string id, std::string bytes) {
  document::Page out;
  out.id = std::move(id);
  out.bytes = std::move(bytes);
  return out;
}

/// Takes longer for early documents than for late ones, so that workers finish out of order.
std::vector<CodedDocument> echo_slowly(std::vector<document::Page> pages, std::size_t) {
  std::vector<CodedDocument> out;
  for (const document::Page& given : pages) {
    if (given.id.size() == 1) std::this_thread::sleep_for(std::chrono::milliseconds(3));
    CodedDocument& coded = out.emplace_back();
    coded.document.document_id = given.id;
    coded.document.text = given.bytes;
    coded.document.status = given.bytes.empty() ? DocumentStatus::kEmpty : DocumentStatus::kOk;
  }
  return out;
}

std::vector<Result<document::Page>> many_pages() {
  std::vector<Result<document::Page>> pages;
  for (int i = 0; i < 500; ++i) pages.emplace_back(page(std::to_string(i), std::string(i % 7 * 1000, 'a')));
  return pages;
}

TEST(Run, SameOutputWithAnyNumberOfThreads) {
  std::string expected;
  for (const unsigned threads : {1U, 2U, 3U, 8U}) {
    MemorySink sink;
    const Result<Counters> counters = run_pages(pages_of(many_pages()), echo_slowly, threads, {.sinks = {&sink}});
    ASSERT_TRUE(counters);
    EXPECT_EQ(counters->documents, 500U);
    EXPECT_EQ(counters->failed, 72U);
    if (expected.empty()) expected = sink.lines;
    EXPECT_EQ(sink.lines, expected) << threads;
  }
}

TEST(Run, MemoryIsBoundedByAWindow) {
  std::size_t given = 0;
  std::size_t delivered = 0;
  std::size_t most = 0;
  const NextPage endless = [&]() -> std::optional<Result<document::Page>> {
    if (given == 3000) return std::nullopt;
    most = std::max(most, given - delivered);
    return page("page " + std::to_string(given++), "text");
  };
  const auto count = [&](const Counters& counters) { delivered = counters.documents; };
  ASSERT_TRUE(run_pages(endless, echo_slowly, 2, {.on_progress = count}));
  EXPECT_EQ(delivered, 3000U);
  EXPECT_LE(most, 5U * 16U);
}

TEST(Run, DuplicatesAndCollidingIds) {
  for (const unsigned threads : {1U, 2U}) {
    MemorySink sink;
    const Result<Counters> counters =
        run_pages(pages_of({page("a", "one"), page("a", "one"), page("a", "two"), page("a", "two"), page("", "three")}),
                  echo_slowly, threads, {.sinks = {&sink}});
    ASSERT_TRUE(counters);
    EXPECT_EQ(counters->documents, 3U);
    EXPECT_EQ(counters->duplicates, 2U);
    EXPECT_NE(sink.lines.find("\"document_id\":\"a~"), std::string::npos);
  }
}

TEST(Run, UnreadableInputsAreReportedAndTheRunGoesOn) {
  std::vector<std::string> problems;
  RunHandlers handlers;
  handlers.on_problem = [&](const Error& error) { problems.push_back(error.message); };
  const Result<Counters> counters = run_pages(
      pages_of({Error{ErrorCode::kNotFound, "x.txt: no such file"}, page("a", "one")}), echo_slowly, 1, handlers);
  ASSERT_TRUE(counters);
  EXPECT_EQ(counters->unreadable, 1U);
  EXPECT_EQ(counters->documents, 1U);
  EXPECT_EQ(problems, std::vector<std::string>{"x.txt: no such file"});
}

TEST(Run, AFailingSinkEndsTheRun) {
  for (const unsigned threads : {1U, 4U}) {
    MemorySink sink(2);
    const Result<Counters> counters = run_pages(pages_of(many_pages()), echo_slowly, threads, {.sinks = {&sink}});
    ASSERT_FALSE(counters);
    EXPECT_EQ(counters.error().message, "disk full");
  }
}

TEST(Run, PageHashSeesEveryField) {
  const document::Page plain = page("a", "text");
  document::Page titled = plain;
  titled.title = "t";
  document::Page published = plain;
  published.published_at = "t";
  EXPECT_NE(hash_page(plain), hash_page(titled));
  EXPECT_NE(hash_page(titled), hash_page(published));
  document::Page renamed = plain;
  renamed.id = "b";
  EXPECT_EQ(hash_page(plain), hash_page(renamed));
}

}  // namespace
}  // namespace casus::pipeline
