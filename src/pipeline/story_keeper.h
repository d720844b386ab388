// Joins copies and acts as documents are written: the follower of a Database (casus/stories.h).
//
// Of a document that came, changed or went only what it touches is looked at anew: the group of its copies, and the
// circles of its events (stories/acts.h). The rows are then those that a join over the whole database would write.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "casus/database.h"
#include "pipeline/act_rows.h"
#include "pipeline/copy_groups.h"
#include "pipeline/story_index.h"

namespace casus::pipeline {

class StoryKeeper {
 public:
  /// Not movable: its parts know each other. `connection` must outlive it.
  static Result<std::unique_ptr<StoryKeeper>> open(const store::Connection& connection);
  StoryKeeper(const StoryKeeper&) = delete;
  StoryKeeper& operator=(const StoryKeeper&) = delete;

  Result<bool> is_complete() { return index_.is_complete(); }
  /// Requires a transaction that writes.
  Result<void> follow(std::span<const TouchedDocument> touched);

 private:
  /// What one transaction has brought so far.
  struct Change {
    std::vector<StoryDocument> documents;
    std::set<std::int64_t> documents_seen;
    std::set<std::string> acts;                 // that lost an event
    std::set<std::int64_t> circles;             // that lost an event or get one
    std::map<std::int64_t, StoryEvent> events;  // to be joined anew, by key
  };

  StoryKeeper(StoryIndex index, ActRows acts) : index_(std::move(index)), acts_(std::move(acts)) {}
  Result<void> take_document(const TouchedDocument& touched, Change& change);
  Result<void> take_out_events(const StoryDocument& before, Change& change);
  Result<void> add_events(Change& change);
  Result<void> add_undated(const std::map<std::int64_t, std::int64_t>& groups, Change& change);
  Result<void> add_circles(Change& change);
  Result<void> write_acts(const std::map<std::int64_t, std::int64_t>& groups, Change& change);
  Result<void> put_changed(std::map<std::size_t, std::vector<ActReport>>& acts, Change& change);

  StoryIndex index_;
  ActRows acts_;
  std::optional<CopyGroups> copies_;
};

}  // namespace casus::pipeline
