// The run over many documents: batches, threads, order, duplicates, counters. Knows nothing of what coding is.
//
// Pages are read by the calling thread and grouped into batches; workers code them; the calling thread hands the
// results to the sinks in the order of reading. So the output is the same with any number of threads, and at most a
// window of batches is in memory at once.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "casus/coder.h"
#include "casus/result.h"
#include "document/page.h"

namespace casus::pipeline {

/// What to read: a page, an input that could not be opened, or the end (nothing).
using NextPage = std::function<std::optional<Result<document::Page>>()>;

/// Codes a batch with the scratch memory of one worker; gives one result per page, in order. Called from several
/// threads.
using CodePages = std::function<std::vector<CodedDocument>(std::vector<document::Page> pages, std::size_t worker)>;

/// Runs to the end of the pages. Fails only when a sink does.
///
/// A page with the id and the content of an earlier one is left out; one with the id of an earlier one but other
/// content gets a suffix from its content, so that ids are unique within a run.
Result<Counters> run_pages(const NextPage& next_page, const CodePages& code_pages, unsigned threads,
                           const RunHandlers& handlers);

/// Hash of a page as found, with the fields that its carrier gave: 32 hex digits.
std::string hash_page(const document::Page& page);

}  // namespace casus::pipeline
