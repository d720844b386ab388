// Order and position of an event are its day and its key, so that a page begins right after the last event of the page
// before, whatever was written in between.
#include "store/event_search.h"

#include <algorithm>
#include <compare>
#include <cstdint>

#include "base/strings.h"
#include "store/event_ids.h"
#include "store/event_reader.h"
#include "store/fact_scan.h"

namespace casus::store {
namespace {

constexpr std::size_t kReadBatch = 500;

struct Position {
  std::int32_t day = 0;
  std::int64_t key = 0;
  auto operator<=>(const Position&) const = default;
};

std::string to_cursor(const Position& position) {
  return std::to_string(position.day) + "." + std::to_string(position.key);
}

Result<std::optional<Position>> from_cursor(const std::string& cursor) {
  if (cursor.empty()) return std::optional<Position>();
  const std::vector<std::string_view> parts = base::split(cursor, '.');
  const std::optional<int> day = base::parse_int(parts[0]);
  const std::optional<double> key = parts.size() == 2 ? base::parse_double(parts[1]) : std::nullopt;
  if (!day || !key) return Error{ErrorCode::kBadArgument, "cursor: '" + cursor + "' is none that a page gave"};
  return std::optional<Position>({*day, static_cast<std::int64_t>(*key)});
}

/// Collects the first `limit` positions after a cursor in the wanted order, and counts all.
class PageCollector {
 public:
  PageCollector(std::optional<Position> after, bool newest_first, std::size_t limit)
      : after_(after), newest_first_(newest_first), limit_(limit) {}

  void add(const Position& position) {
    ++count_;
    if (kept_.size() == limit_ && !is_before(position, kept_.front())) return;  // nearly all
    if (after_ && !is_before(*after_, position)) return;
    const auto order = [this](const Position& a, const Position& b) { return is_before(a, b); };
    if (kept_.size() == limit_) {
      std::pop_heap(kept_.begin(), kept_.end(), order);
      kept_.pop_back();
    }
    kept_.push_back(position);
    std::push_heap(kept_.begin(), kept_.end(), order);
  }

  std::size_t count() const { return count_; }
  std::vector<Position> take() {
    std::sort(kept_.begin(), kept_.end(), [this](const Position& a, const Position& b) { return is_before(a, b); });
    return std::move(kept_);
  }

 private:
  bool is_before(const Position& a, const Position& b) const { return newest_first_ ? b < a : a < b; }

  std::optional<Position> after_;
  bool newest_first_;
  std::size_t limit_;
  std::size_t count_ = 0;
  std::vector<Position> kept_;  // a heap: the last of the page in front
};

/// The act of an event, and how many reports it has.
Result<std::optional<ActSummary>> find_act(Statement& find, const std::string& event_id) {
  find.reset();
  Result<bool> row = find.bind_text(event_id).step();
  if (!row) return row.error();
  if (!*row) return std::optional<ActSummary>();
  ActSummary act;
  act.act_id = find.text(0);
  act.mentions = static_cast<std::size_t>(find.integer(1));
  act.documents = static_cast<std::size_t>(find.integer(2));
  act.sources = read_list(find.text(3));
  act.first_seen = find.text(4);
  act.last_seen = find.text(5);
  return std::optional<ActSummary>(std::move(act));
}

constexpr const char* kFindAct =
    "SELECT act_id, mentions, documents, sources, first_seen, last_seen FROM acts JOIN act_reports USING (act_id) "
    "WHERE event_id = ?";

Result<void> add_acts(const Connection& connection, EventPage& page) {
  Result<Statement> find = connection.prepare(kFindAct);
  if (!find) return find.error();
  for (const Event& event : page.events) {
    Result<std::optional<ActSummary>> act = find_act(*find, event.event_id);
    if (!act) return act.error();
    page.acts.push_back(*std::move(act));
  }
  return {};
}

std::vector<std::int64_t> keys_of(std::span<const Position> positions) {
  std::vector<std::int64_t> keys;
  for (const Position& position : positions) keys.push_back(position.key);
  return keys;
}

/// Calls `visit` with the position of every event that passes.
template <typename Visit>
Result<void> scan_positions(const Connection& connection, const FactFilter& filter, ScanOrder order, Visit visit) {
  return scan_facts(
      connection, filter, {FactField::kEvent, FactField::kDay},
      [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
        for (const FactRows& rows : matches) visit({columns.day[rows.begin], columns.key(rows.begin)});
      },
      order);
}

Result<void> send_all(const Connection& connection, const EventFilter& filter,
                      const std::function<bool(const Event&)>& receive) {
  Result<FactFilter> facts = resolve_filter(connection, filter);
  if (!facts) return facts.error();
  std::vector<Position> all;
  Result<void> scanned = scan_positions(connection, *facts, ScanOrder::kOldestFirst,
                                        [&](const Position& position) { all.push_back(position); });
  if (!scanned) return scanned;
  std::sort(all.begin(), all.end());
  if (filter.limit > 0 && all.size() > filter.limit) all.resize(filter.limit);
  for (std::size_t at = 0; at < all.size(); at += kReadBatch) {
    const std::span<const Position> batch(&all[at], std::min(kReadBatch, all.size() - at));
    Result<std::vector<Event>> events = read_events(connection, keys_of(batch));
    if (!events) return events.error();
    for (const Event& event : *events) {
      if (!receive(event)) return {};
    }
  }
  return {};
}

Result<void> fill_page(const Connection& connection, const EventFilter& filter, const PageRequest& request,
                       EventPage& page) {
  Result<FactFilter> facts = resolve_filter(connection, filter);
  if (!facts) return facts.error();
  Result<std::optional<Position>> after = from_cursor(request.cursor);
  if (!after) return after.error();
  PageCollector collector(*after, request.newest_first, request.limit + 1);
  // News is written in the order of its dates, more or less: beginning where the page begins, the rest is soon seen to
  // lie behind it.
  const ScanOrder order = request.newest_first ? ScanOrder::kNewestFirst : ScanOrder::kOldestFirst;
  Result<void> scanned =
      scan_positions(connection, *facts, order, [&](const Position& position) { collector.add(position); });
  if (!scanned) return scanned;
  page.total = {collector.count(), facts->exact};
  std::vector<Position> found = collector.take();
  const bool more = found.size() > request.limit;
  if (more) found.pop_back();
  if (more && !found.empty()) page.next_cursor = to_cursor(found.back());
  Result<std::vector<Event>> events = read_events(connection, keys_of(found));
  if (!events) return events.error();
  page.events = *std::move(events);
  return add_acts(connection, page);
}

/// Keys of the other reports of the act whose documents are not retracted, in the order of their dates.
Result<std::vector<std::int64_t>> find_reports(const Connection& connection, EventFinder& finder,
                                               const FoundEvent& found) {
  Result<Statement> ids = connection.prepare("SELECT event_id FROM act_reports WHERE act_id = ? AND event_id <> ?");
  if (!ids) return ids.error();
  ids->bind_text(found.act->act_id).bind_text(found.event.event_id);
  std::string keys;
  while (true) {
    Result<bool> more = ids->step();
    if (!more) return more.error();
    if (!*more) break;
    Result<std::int64_t> key = finder.find_key(ids->text(0));
    if (!key) return key.error();
    keys += (keys.empty() ? "" : ", ") + std::to_string(*key);
  }
  if (keys.empty()) return std::vector<std::int64_t>();
  Result<Statement> order =
      connection.prepare("SELECT event_key FROM events JOIN documents USING (document_key) WHERE event_key IN (" +
                         keys + ") AND retracted IS NULL ORDER BY published_at, event_key");
  if (!order) return order.error();
  return read_keys(*order);
}

Result<void> read_reports(const Connection& connection, EventFinder& finder, FoundEvent& found) {
  Result<std::vector<std::int64_t>> keys = find_reports(connection, finder, found);
  if (!keys) return keys.error();
  Result<std::vector<Event>> reports = read_events(connection, *keys);
  if (!reports) return reports.error();
  found.reports = *std::move(reports);
  return {};
}

Result<void> fill_event(const Connection& connection, const std::string& event_id, FoundEvent& found) {
  Result<EventFinder> finder = EventFinder::prepare(connection);
  if (!finder) return finder.error();
  Result<std::int64_t> key = finder->find_key(event_id);
  if (!key) return key.error();
  if (*key == 0) return Error{ErrorCode::kNotFound, event_id + ": no such event"};
  Result<std::int64_t> retracted = connection.read_integer(
      "SELECT CASE WHEN retracted IS NULL THEN 0 ELSE 1 END FROM events JOIN documents USING (document_key) WHERE "
      "event_key = " +
      std::to_string(*key));
  if (!retracted) return retracted.error();
  found.retracted = *retracted != 0;
  Result<std::vector<Event>> events = read_events(connection, {*key});
  if (!events) return events.error();
  found.event = std::move(events->front());
  Result<Statement> find_acts = connection.prepare(kFindAct);
  if (!find_acts) return find_acts.error();
  Result<std::optional<ActSummary>> act = find_act(*find_acts, event_id);
  if (!act) return act.error();
  found.act = *std::move(act);
  return found.act ? read_reports(connection, *finder, found) : Result<void>();
}

}  // namespace

Result<void> query_events(const Connection& connection, const EventFilter& filter,
                          const std::function<bool(const Event&)>& receive) {
  return in_transaction(connection, false, [&] { return send_all(connection, filter, receive); });
}

Result<EventPage> search_events(const Connection& connection, const EventFilter& filter, const PageRequest& page) {
  EventPage found;
  Result<void> done = in_transaction(connection, false, [&] { return fill_page(connection, filter, page, found); });
  if (!done) return done.error();
  return found;
}

Result<FoundEvent> find_event(const Connection& connection, const std::string& event_id) {
  FoundEvent found;
  Result<void> done = in_transaction(connection, false, [&] { return fill_event(connection, event_id, found); });
  if (!done) return done.error();
  return found;
}

}  // namespace casus::store
