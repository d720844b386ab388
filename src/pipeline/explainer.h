// What the stages saw in a document, put together for casus/explain.h.
#pragma once

#include "casus/explain.h"
#include "document/page.h"
#include "pipeline/stages.h"

namespace casus::pipeline {

/// Runs all stages over the page, and the event coder once more with its trace.
Explanation explain_page(const Stages& stages, document::Page page);

}  // namespace casus::pipeline
