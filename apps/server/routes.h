// The endpoints, by subject. docs/service.md describes them for users, openapi.json for machines.
#pragma once

#include <chrono>

#include "casus/coder.h"
#include "server/database_pool.h"
#include "server/metrics.h"
#include "server/router.h"

namespace casus::server {

/// What handlers work with; outlives the routes. All of it may be used by several threads.
struct Backend {
  const Coder* coder = nullptr;
  DatabasePool* databases = nullptr;
  Metrics* metrics = nullptr;
  std::chrono::steady_clock::time_point started_at;
  std::chrono::milliseconds query_time{2000};  // a query that takes longer is answered 503
};

void add_all_routes(Router& router, const Backend& backend);

/// Health, metrics, the OpenAPI description and the page.
void add_system_routes(Router& router, const Backend& backend);
/// Search, one event with its reports, and why it was coded so.
void add_event_routes(Router& router, const Backend& backend);
void add_document_routes(Router& router, const Backend& backend);
/// Counts over time, by pair, by place, by type.
void add_count_routes(Router& router, const Backend& backend);
/// Look-up of actors, countries and the ontology.
void add_catalog_routes(Router& router, const Backend& backend);
/// Coding a text that is sent along.
void add_code_routes(Router& router, const Backend& backend);

}  // namespace casus::server
