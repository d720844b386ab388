// casus/coder.h: the public front door.
#include "casus/coder.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"
#include "document/plain_text.h"
#include "events/relate.h"
#include "io/source.h"
#include "io/text_page.h"
#include "pipeline/document_coder.h"
#include "pipeline/explainer.h"
#include "pipeline/run.h"
#include "pipeline/stages.h"
#include "syntax/conllu.h"

namespace casus {
namespace {

using pipeline::Stages;

io::Options io_options(const Options& given) {
  const Limits& limits = given.limits;
  io::Options options;
  options.offset = given.input_offset;
  options.max_document_bytes = limits.max_document_bytes;
  options.max_line_bytes = 2 * limits.max_document_bytes + (1 << 16);  // JSON escapes take room
  return options;
}

pipeline::NextPage pages_of(io::Source& source) {
  return [&source]() -> std::optional<Result<document::Page>> {
    std::optional<document::Page> page = source.next();
    if (!page) return std::nullopt;
    // An input that cannot be opened is no document: it has no name that would hold and nothing to keep a row for.
    if (page->is_input) {
      return Error{ErrorCode::kNotFound, page->status_reason};
    }
    return *std::move(page);
  };
}

document::Page page_of(std::string_view text, const DocumentRecord& known, const Limits& limits,
                       Markup markup = Markup::kNone) {
  if (text.size() > limits.max_document_bytes) {
    return io::make_failed_page(
        "text", known.document_id, DocumentStatus::kTooLarge,
        std::to_string(text.size()) + " bytes, the limit is " + std::to_string(limits.max_document_bytes));
  }
  document::Page page = markup == Markup::kHtml ? io::make_html_page(std::string(text), "text", known.document_id)
                                                : io::make_text_page(std::string(text), "text", known.document_id);
  page.url = known.url;
  page.title = known.title;
  page.publisher = known.publisher;
  page.published_at = known.published_at;
  page.modified_at = known.modified_at;
  page.language = known.language;
  page.authors = known.authors;
  return page;
}

std::vector<document::Page> one(document::Page page) {
  std::vector<document::Page> pages;
  pages.push_back(std::move(page));
  return pages;
}

}  // namespace

Coder::Coder(std::shared_ptr<const Stages> stages) : stages_(std::move(stages)) {}

Result<Coder> Coder::load(const Options& options) {
  Result<std::shared_ptr<const Stages>> stages = Stages::load(options);
  if (!stages) return stages.error();
  return Coder(*std::move(stages));
}

CodedDocument Coder::code_text(std::string_view text, const DocumentRecord& known, Markup markup) const {
  Stages::Workspace workspace;
  document::Page page = page_of(text, known, stages_->options().limits, markup);
  return std::move(pipeline::code_pages(*stages_, one(std::move(page)), workspace).front());
}

Result<Counters> Coder::run(const std::vector<std::string>& inputs, const RunHandlers& handlers) const {
  const std::vector<std::string> standard_input = {"-"};
  const std::unique_ptr<io::Source> source =
      io::open_inputs(inputs.empty() ? standard_input : inputs, io_options(stages_->options()));
  const unsigned threads = std::max(1U, stages_->options().threads);
  std::vector<Stages::Workspace> workspaces(threads);
  const auto code = [&](std::vector<document::Page> pages, std::size_t worker) {
    return pipeline::code_pages(*stages_, std::move(pages), workspaces[worker]);
  };
  RunHandlers with_bytes = handlers;
  with_bytes.on_progress = [&](const Counters& counters) {
    if (!handlers.on_progress) return;
    Counters seen = counters;
    seen.input_bytes = source->bytes_read();
    seen.input_bytes_total = source->bytes_total();
    handlers.on_progress(seen);
  };
  Result<Counters> counters = pipeline::run_pages(pages_of(*source), code, threads, with_bytes);
  if (!counters) return counters;
  counters->input_bytes = source->bytes_read();
  counters->input_bytes_total = source->bytes_total();
  for (std::size_t step = 0; step < pipeline::kStepCount; ++step) {
    StageSeconds& stage = counters->stages.emplace_back();
    stage.stage = pipeline::kStepNames[step];
    for (const Stages::Workspace& workspace : workspaces) stage.seconds += workspace.seconds[step];
  }
  return counters;
}

Result<std::string> Coder::parse_text(std::string_view text, const DocumentRecord& known) const {
  const std::size_t limit = stages_->options().limits.max_document_bytes;
  if (text.size() > limit) {
    return Error{ErrorCode::kLimit, std::to_string(text.size()) + " bytes, the limit is " + std::to_string(limit)};
  }
  if (const auto bad = base::find_invalid_utf8(text)) {
    return Error{ErrorCode::kBadInput, "byte " + std::to_string(*bad) + " is not valid UTF-8"};
  }
  Stages::Workspace workspace;
  document::Document document = document::make_plain_document(known.document_id, std::string(text));
  document::Document* const documents[] = {&document};
  stages_->annotate(pipeline::Step::kText, documents, workspace);
  stages_->annotate(pipeline::Step::kSyntax, documents, workspace);
  std::string out;
  syntax::append_conllu(document, {}, out);
  return out;
}

Result<std::string> Coder::parse_conllu(std::string_view conllu) const {
  Result<syntax::ConlluFile> file = syntax::read_conllu("CoNLL-U", conllu);
  if (!file) return file.error();
  Stages::Workspace workspace;
  std::vector<document::Document*> documents;
  for (syntax::ConlluFile::Entry& entry : file->entries) documents.push_back(&entry.document);
  stages_->annotate(pipeline::Step::kSyntax, documents, workspace);
  std::string out;
  for (const syntax::ConlluFile::Entry& entry : file->entries) {
    syntax::append_conllu(entry.document, {.has_token_ranges = false, .sentence_ids = &entry.sentence_ids}, out);
  }
  return out;
}

Result<RelationAnswer> Coder::relate(const RelationQuery& query) const {
  for (const Span& span : {query.source, query.target}) {
    if (span.end > query.text.size()) {
      return Error{ErrorCode::kBadArgument, "span [" + std::to_string(span.begin) + "," + std::to_string(span.end) +
                                                "] goes beyond the " + std::to_string(query.text.size()) +
                                                " bytes of the text"};
    }
  }
  if (!stages_->runs(pipeline::Step::kEvents)) return Error{ErrorCode::kBadArgument, "loaded without the event stage"};
  Stages::Workspace workspace;
  document::Page page = page_of(query.text, {.published_at = query.published_at}, stages_->options().limits);
  page.is_plain_body = true;
  page.language = "en";  // a sentence of foreign names must be answered too
  pipeline::Job job = std::move(pipeline::annotate_pages(*stages_, one(std::move(page)), workspace).front());
  const document::Info& info = job.document.info;
  if (!job.is_ok()) return Error{ErrorCode::kBadInput, std::string(to_string(info.status)) + ": " + info.status_reason};
  const events::RelationChoice choice =
      events::relate(stages_->event_coder(), job.document, {query.source.begin, query.source.end},
                     {query.target.begin, query.target.end});
  return RelationAnswer{.id = query.id,
                        .id_is_number = query.id_is_number,
                        .event_type = choice.type,
                        .cameo_code = choice.cameo,
                        .status = choice.status,
                        .confidence = choice.confidence,
                        .why = choice.why};
}

Explanation Coder::explain(std::string_view text, const DocumentRecord& known, Markup markup) const {
  return pipeline::explain_page(*stages_, page_of(text, known, stages_->options().limits, markup));
}

const Versions& Coder::versions() const { return stages_->versions(); }

std::string_view version() { return CASUS_VERSION; }

}  // namespace casus
