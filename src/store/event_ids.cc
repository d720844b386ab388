#include "store/event_ids.h"

namespace casus::store {
namespace {

/// As in the index `events_by_id`.
constexpr std::int64_t kSpanEvents = 524288;

}  // namespace

Result<EventFinder> EventFinder::prepare(const Connection& connection) {
  Result<std::int64_t> next = connection.read_integer("SELECT next FROM next_keys WHERE name = 'event'");
  if (!next) return next.error();
  std::string spans = "0";
  for (std::int64_t span = 1; span <= *next / kSpanEvents; ++span) spans += ", " + std::to_string(span);
  // Databases of earlier versions have an index of the ids alone, which this finds, too.
  Result<Statement> find = connection.prepare("SELECT event_key FROM events WHERE event_key / " +
                                              std::to_string(kSpanEvents) + " IN (" + spans + ") AND event_id = ?");
  if (!find) return find.error();
  EventFinder finder;
  finder.find_ = *std::move(find);
  return finder;
}

Result<std::int64_t> EventFinder::find_key(const std::string& event_id) {
  find_.reset();
  Result<bool> row = find_.bind_text(event_id).step();
  if (!row) return row.error();
  const std::int64_t key = *row ? find_.integer(0) : 0;
  find_.reset();
  return key;
}

}  // namespace casus::store
