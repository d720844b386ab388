// The same story told once: copies of one article and reports of one act, found over all of a database.
//
// docs/formats/stories.md describes the tables. Nothing is thrown away: every event stays, an act is a set of events.
// Kept up to date document by document or found in one pass, the rows are the same, in whatever order and batches the
// documents came.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "casus/database.h"
#include "casus/result.h"

namespace casus {

struct StoryCounters {
  std::size_t documents = 0;
  std::size_t duplicate_groups = 0;     // of two documents and more
  std::size_t duplicate_documents = 0;  // in such groups
  std::size_t events = 0;
  std::size_t acts = 0;           // told by two events and more
  std::size_t joined_events = 0;  // in such acts
};

/// From now on what is written through `database`, or retracted, is joined in the same transaction. A database that was
/// written without is joined as a whole first.
Result<void> keep_stories(Database& database);

/// Finds duplicates and acts anew over everything that is not retracted, and writes them in one transaction.
/// Memory: some 2 kB per document and 1 kB per event.
Result<StoryCounters> join_stories(Database& database);

struct StoredAct {
  ActSummary summary;
  std::vector<std::string> events;  // ids
};
/// Acts with at least so many documents; most mentions first.
Result<void> list_acts(const Database& database, std::size_t min_documents,
                       const std::function<bool(const StoredAct&)>& receive);

struct DuplicateGroup {
  std::string group_id;  // the smallest of the ids
  std::vector<std::string> documents;
};
Result<std::vector<DuplicateGroup>> list_duplicates(const Database& database);

}  // namespace casus
