#include "store/fact_scan.h"

#include <algorithm>
#include <set>
#include <string>

namespace casus::store {
namespace {

/// Whether this holds for any party that is looked for.
template <typename Test>
bool any_party(const FactFilter& filter, Test test) {
  return std::any_of(filter.parties.begin(), filter.parties.end(), test) ||
         std::any_of(filter.pairs.begin(), filter.pairs.end(),
                     [&](const PairTest& pair) { return test(pair.first) || test(pair.second); });
}

/// Fields that the filter looks at.
std::set<FactField> fields_of(const FactFilter& filter) {
  std::set<FactField> fields = {FactField::kFlags};
  const auto need = [&](bool condition, std::initializer_list<FactField> more) {
    if (condition) fields.insert(more.begin(), more.end());
  };
  using enum FactField;
  need(!filter.all_kinds, {kKind});
  need(filter.from || filter.to, {kDay, kLength});
  need(filter.cameo.has_value(), {kCameo});
  need(filter.min_confidence.has_value(), {kConfidence});
  need(any_party(filter, [](const PartyTest& test) { return test.country != 0; }), {kActorCountry, kRecipientCountry});
  need(any_party(filter, [](const PartyTest& test) { return !test.terms.empty(); }), {kActor, kRecipient});
  need(any_party(filter, [](const PartyTest& test) { return test.on_place && test.country != 0; }), {kPlaceCountry});
  need(!filter.sources.empty(), {kEvent, kSourceEvent, kSource});
  need(!filter.places.empty() || filter.has_place, {kPlace});
  need(filter.publishers.has_value(), {kPublisher});
  need(filter.keys.has_value(), {kEvent});
  return fields;
}

std::string join_numbers(const std::vector<std::int64_t>& numbers) {
  std::string list;
  for (const std::int64_t number : numbers) list += (list.empty() ? "" : ", ") + std::to_string(number);
  return list;
}

/// The segments that hold these keys.
std::string segments_of(const std::vector<std::int64_t>& keys) {
  std::vector<std::int64_t> segments;
  for (const std::int64_t key : keys) {
    if (segments.empty() || segments.back() != key / kSegmentEvents) segments.push_back(key / kSegmentEvents);
  }
  return segments.empty() ? "-1" : join_numbers(segments);
}

/// " AND segment IN (...)" and the like of the segments that are to be seen.
std::string segment_condition(const FactFilter& filter) {
  std::string condition;
  if (filter.keys) condition += " AND segment IN (" + segments_of(*filter.keys) + ")";
  const std::string block = " AND segment / " + std::to_string(kBlockSegments);
  if (!filter.summed_blocks.empty()) {
    condition += block + (filter.is_excess ? " IN (" : " NOT IN (") + join_numbers(filter.summed_blocks) + ")";
  }
  if (filter.block) condition += block + " = " + std::to_string(*filter.block);
  return condition;
}

/// One running statement per field, all at the same segment. Most of the time goes into fetching columns from the file,
/// so each is fetched when it is known to be needed.
struct FieldRows {
  FactField field;
  Statement rows;
  bool is_filtered = false;  // else only asked for
  bool is_decoded = false;
};

Result<std::vector<FieldRows>> open_fields(const Connection& connection, const FactFilter& filter,
                                           const std::vector<FactField>& wanted, ScanOrder order) {
  const std::set<FactField> filtered = fields_of(filter);
  std::set<FactField> all = filtered;
  all.insert(wanted.begin(), wanted.end());
  std::vector<FieldRows> fields;
  const std::string condition = segment_condition(filter);
  for (const FactField field : all) {
    Result<Statement> rows = connection.prepare(
        "SELECT segment, data FROM facts WHERE field = " + std::to_string(static_cast<int>(field)) + condition +
        (order == ScanOrder::kNewestFirst ? " ORDER BY segment DESC" : " ORDER BY segment"));
    if (!rows) return rows.error();
    fields.push_back({field, *std::move(rows), filtered.contains(field)});
  }
  return fields;
}

/// True when all fields stand at a next segment.
Result<bool> next_segment(std::vector<FieldRows>& fields, FactColumns& columns) {
  for (FieldRows& field : fields) {
    Result<bool> more = field.rows.step();
    if (!more || !*more) return more;
    columns.segment = field.rows.integer(0);
    field.is_decoded = false;
  }
  return true;
}

/// Decodes the fields for which `choose` holds.
template <typename Choose>
void decode(std::vector<FieldRows>& fields, Choose choose, FactColumns& columns) {
  for (FieldRows& field : fields) {
    if (field.is_decoded || !choose(field)) continue;
    decode_column(field.rows.blob(1), field.field, columns);
    field.is_decoded = true;
  }
}

void decode_for_filter(std::vector<FieldRows>& fields, const FactFilter& filter, FactColumns& columns) {
  decode(
      fields, [](const FieldRows& field) { return field.field == FactField::kFlags; }, columns);
  const bool actors = looks_at_actors(columns, filter);
  const bool recipients = looks_at_recipients(columns, filter);
  const auto is_needed = [&](const FieldRows& field) {
    using enum FactField;
    const bool skipped = ((field.field == kActor || field.field == kActorCountry) && !actors) ||
                         ((field.field == kRecipient || field.field == kRecipientCountry) && !recipients);
    return field.is_filtered && !skipped;
  };
  decode(fields, is_needed, columns);
}

}  // namespace

Result<void> scan_facts(const Connection& connection, const FactFilter& filter, const std::vector<FactField>& fields,
                        const FactReceiver& receive, ScanOrder order) {
  Result<std::vector<FieldRows>> rows = open_fields(connection, filter, fields, order);
  if (!rows) return rows.error();
  FactColumns columns;
  std::vector<FactRows> matches;
  while (true) {
    Result<bool> more = next_segment(*rows, columns);
    if (!more) return more.error();
    if (!*more) return {};
    decode_for_filter(*rows, filter, columns);
    match_facts(columns, filter, matches);
    if (matches.empty()) continue;
    // A column that only the filter may look at is skipped for good.
    decode(
        *rows, [&](const FieldRows& field) { return std::ranges::find(fields, field.field) != fields.end(); }, columns);
    receive(columns, matches);
  }
}

Result<bool> scan_events(const Connection& connection, const EventFilter& filter, const std::vector<FactField>& fields,
                         const FactReceiver& receive) {
  bool exact = true;
  Result<void> done = in_transaction(connection, false, [&]() -> Result<void> {
    Result<FactFilter> facts = resolve_filter(connection, filter);
    if (!facts) return facts.error();
    exact = facts->exact;
    return scan_facts(connection, *facts, fields, receive);
  });
  if (!done) return done.error();
  return exact;
}

}  // namespace casus::store
