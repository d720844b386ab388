// Which event has an id: the index of ids, which must not slow down writing.
//
// Ids are hashes. In one index of them all every new event would change a page of its own, so that ten million events
// cost eight kilobytes of writing each. So the index is by span of event keys first: only the pages of the newest span
// change, and a look-up asks each span once. That an id is unique is checked within a span; beyond it, it is because it
// is a hash of the document's id, which is unique, and of what the document says (events/event_record.cc).
#pragma once

#include <cstdint>
#include <string>

#include "store/sql.h"

namespace casus::store {

class EventFinder {
 public:
  /// Belongs to one transaction, as it knows which spans there are.
  static Result<EventFinder> prepare(const Connection& connection);

  /// 0 when there is no such event.
  Result<std::int64_t> find_key(const std::string& event_id);

 private:
  Statement find_;
};

}  // namespace casus::store
