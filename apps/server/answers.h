// Pieces of answers that several endpoints share.
#pragma once

#include <optional>

#include "casus/database.h"
#include "casus/json.h"
#include "server/routes.h"

namespace casus::server {

/// The event record with `act` and `retracted` beside its fields.
void write_event(JsonWriter& out, const Event& event, const std::optional<ActSummary>& act = {},
                 bool is_retracted = false);
/// What `explain` says of one reading of a predicate.
void write_reading(JsonWriter& out, const ExplainedReading& reading);
/// {n1,n2,n3,n4} under the key "quad".
void write_quad(JsonWriter& out, const QuadCounts& quad);
void write_count(JsonWriter& out, std::string_view key, std::size_t count);

/// Runs a call on a connection of the pool, within the deadline of the service; what took too long fails with kLimit.
template <typename Call>
auto ask_database(const Backend& backend, const Call& call) {
  const auto began = std::chrono::steady_clock::now();
  const DatabasePool::Lease database(*backend.databases);
  const auto deadline = std::chrono::steady_clock::now() + backend.query_time;
  database->set_interrupt([deadline] { return std::chrono::steady_clock::now() > deadline; });
  auto result = call(*database);
  database->set_interrupt({});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
  backend.metrics->add_database_seconds(took.count());
  return result;
}

}  // namespace casus::server
