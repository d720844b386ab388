// What a test asks of a database.
#pragma once

#include <gtest/gtest.h>

#include <vector>

#include "casus/database.h"

namespace casus::store {

/// All events that the filter finds, in the order of the query.
inline std::vector<Event> query_all(const Database& database, const EventFilter& filter = {}) {
  std::vector<Event> events;
  const Result<void> done = database.query(filter, [&](const Event& event) {
    events.push_back(event);
    return true;
  });
  EXPECT_TRUE(done) << done.error().message;
  return events;
}

}  // namespace casus::store
