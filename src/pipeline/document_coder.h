// Pages -> coded documents, by one thread: the limits, the clock and the status of each document.
#pragma once

#include <vector>

#include "casus/document_record.h"
#include "document/document.h"
#include "document/page.h"
#include "pipeline/stages.h"

namespace casus::pipeline {

/// A document on its way through the stages. Once its status is other than ok, no further stage sees it.
struct Job {
  document::Document document;
  std::string location;
  std::string content_hash;
  double seconds = 0;  // spent on it so far

  bool is_ok() const { return document.info.status == DocumentStatus::kOk; }
};

/// Annotates the pages up to the stages' last step. Documents share the parser's batches, so many at once are faster.
std::vector<Job> annotate_pages(const Stages& stages, std::vector<document::Page> pages, Stages::Workspace& workspace);

/// The same, and turns each into records.
std::vector<CodedDocument> code_pages(const Stages& stages, std::vector<document::Page> pages,
                                      Stages::Workspace& workspace);

DocumentRecord make_record(const Job& job);

}  // namespace casus::pipeline
