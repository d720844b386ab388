#include "pipeline/document_coder.h"

#include <chrono>
#include <exception>
#include <utility>

#include "article/reader.h"
#include "pipeline/run.h"

namespace casus::pipeline {
namespace {

using Clock = std::chrono::steady_clock;

// A document as long as this is parsed on its own, so that the time it takes is its own.
constexpr std::size_t kLongDocumentTokens = 20'000;

void fail(Job& job, DocumentStatus status, std::string reason) {
  job.document.info.status = status;
  job.document.info.status_reason = std::move(reason);
}

/// Runs `work` for the jobs, adds the time to the step and, in equal parts by tokens, to the jobs. The stages throw
/// nothing, but the allocator may: what it lets out ends the documents at hand, never the run.
template <typename Work>
void clock(Step step, std::span<Job* const> jobs, Stages::Workspace& workspace, Work work) {
  const Clock::time_point start = Clock::now();
  try {
    work();
  } catch (const std::exception& exception) {
    for (Job* job : jobs) fail(*job, DocumentStatus::kCrash, exception.what());
  }
  const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
  workspace.seconds[static_cast<std::size_t>(step)] += seconds;
  std::size_t tokens = 0;
  for (const Job* job : jobs) tokens += job->document.tokens.size();
  for (Job* job : jobs) {
    const auto own = static_cast<double>(job->document.tokens.size());
    job->seconds +=
        tokens == 0 ? seconds / static_cast<double>(jobs.size()) : seconds * own / static_cast<double>(tokens);
  }
}

/// The limits that are looked at after each step.
void check_limits(const Limits& limits, std::string_view step, Job& job) {
  if (!job.is_ok()) return;
  if (job.document.tokens.size() > limits.max_document_tokens) {
    fail(job, DocumentStatus::kTooLarge,
         std::to_string(job.document.tokens.size()) + " tokens, the limit is " +
             std::to_string(limits.max_document_tokens));
  } else if (limits.seconds_per_document > 0 && job.seconds > limits.seconds_per_document) {
    fail(job, DocumentStatus::kTimeout,
         "over " + std::to_string(static_cast<int>(limits.seconds_per_document)) + " s after " + std::string(step));
  }
}

void run_step(const Stages& stages, Step step, std::span<Job* const> jobs, Stages::Workspace& workspace) {
  if (jobs.empty()) return;
  std::vector<document::Document*> documents;
  for (Job* job : jobs) documents.push_back(&job->document);
  clock(step, jobs, workspace, [&] { stages.annotate(step, documents, workspace); });
  for (Job* job : jobs) check_limits(stages.options().limits, kStepNames[static_cast<std::size_t>(step)], *job);
}

/// The parser takes many documents at once; the other steps take one, so that each is clocked for itself.
void run_step_over_all(const Stages& stages, Step step, std::vector<Job>& jobs, Stages::Workspace& workspace) {
  std::vector<Job*> together;
  for (Job& job : jobs) {
    if (!job.is_ok()) continue;
    const bool alone = step != Step::kSyntax || job.document.tokens.size() > kLongDocumentTokens;
    if (alone) {
      Job* const one[] = {&job};
      run_step(stages, step, one, workspace);
    } else {
      together.push_back(&job);
    }
  }
  run_step(stages, step, together, workspace);
}

Job start_job(const Stages& stages, document::Page page, Stages::Workspace& workspace) {
  Job job;
  job.location = page.location;
  job.content_hash = page.content_hash.empty() ? hash_page(page) : std::move(page.content_hash);
  if (page.status != DocumentStatus::kOk) {
    job.document.info.id = page.id;
    fail(job, page.status, page.status_reason);
    return job;
  }
  const std::string id = page.id;
  Job* const one[] = {&job};
  clock(Step::kArticle, one, workspace, [&] { job.document = stages.read_article(std::move(page)); });
  job.document.info.id = id;
  check_limits(stages.options().limits, "article", job);
  return job;
}

}  // namespace

std::vector<Job> annotate_pages(const Stages& stages, std::vector<document::Page> pages, Stages::Workspace& workspace) {
  std::vector<Job> jobs;
  jobs.reserve(pages.size());
  for (document::Page& page : pages) jobs.push_back(start_job(stages, std::move(page), workspace));
  for (const Step step : {Step::kText, Step::kSyntax, Step::kMentions, Step::kDiscourse, Step::kEvents}) {
    if (stages.runs(step)) run_step_over_all(stages, step, jobs, workspace);
  }
  return jobs;
}

std::vector<CodedDocument> code_pages(const Stages& stages, std::vector<document::Page> pages,
                                      Stages::Workspace& workspace) {
  std::vector<CodedDocument> out;
  for (Job& job : annotate_pages(stages, std::move(pages), workspace)) {
    CodedDocument& coded = out.emplace_back();
    if (job.is_ok() && stages.runs(Step::kEvents)) coded.events = stages.make_events(job.document);
    coded.tokens = job.document.tokens.size();
    coded.document = make_record(job);
  }
  return out;
}

DocumentRecord make_record(const Job& job) {
  const document::Info& info = job.document.info;
  DocumentRecord record;
  record.document_id = info.id;
  record.location = job.location;
  record.title = info.title;
  record.published_at = info.published_at;
  record.modified_at = info.modified_at;
  record.authors = info.authors;
  record.publisher = info.publisher;
  record.url = info.url;
  record.language = info.language;
  record.text = job.document.text;
  record.body = article::body_text(job.document);
  record.flags = info.flags;
  record.content_hash = job.content_hash;
  record.status = info.status;
  record.reason = info.status_reason;
  return record;
}

}  // namespace casus::pipeline
