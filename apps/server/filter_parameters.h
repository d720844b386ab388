// The filters of the API, spelled alike in every endpoint and in the page's own address (docs/service.md).
#pragma once

#include "casus/database.h"
#include "server/parameters.h"

namespace casus::server {

/// Takes all parameters of an EventFilter; what is wrong is left in `parameters`.
EventFilter read_event_filter(Parameters& parameters);
/// q, publisher, from, to and status of documents.
DocumentFilter read_document_filter(Parameters& parameters);
/// limit and cursor.
PageRequest read_page(Parameters& parameters);

}  // namespace casus::server
