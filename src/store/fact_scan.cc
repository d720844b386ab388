#include "store/fact_scan.h"

#include <algorithm>
#include <set>
#include <string>

namespace casus::store {
namespace {

/// One flag per row or event. Not vector<bool>: the loops over bytes are vectorised.
using Marks = std::vector<std::uint8_t>;

void keep_dates(const FactColumns& columns, const FactFilter& filter, Marks& keep) {
  if (!filter.from && !filter.to) return;
  const std::int32_t from = filter.from.value_or(kUndated + 1);
  const std::int32_t to = filter.to.value_or(1'000'000'000);
  for (std::size_t i = 0; i < keep.size(); ++i) {
    const std::int32_t day = columns.day[i];
    keep[i] &= static_cast<std::uint8_t>((day != kUndated) & (day <= to) & (day + columns.length[i] >= from));
  }
}

/// Marks what does not depend on the parties.
void keep_rows(const FactColumns& columns, const FactFilter& filter, Marks& keep) {
  keep.resize(columns.size());
  for (std::size_t i = 0; i < keep.size(); ++i) keep[i] = (columns.flags[i] & kRetracted) == 0;
  const auto restrict = [&](bool wanted, auto test) {
    for (std::size_t i = 0; wanted && i < keep.size(); ++i) keep[i] &= static_cast<std::uint8_t>(test(i));
  };
  keep_dates(columns, filter, keep);
  restrict(!filter.all_kinds, [&](std::size_t i) { return filter.kinds[columns.kind[i]]; });
  restrict(filter.cameo.has_value(), [&](std::size_t i) {
    return columns.cameo[i] >= (*filter.cameo)[0] && columns.cameo[i] <= (*filter.cameo)[1];
  });
  restrict(filter.min_confidence.has_value(),
           [&](std::size_t i) { return columns.confidence[i] >= *filter.min_confidence; });
  restrict(filter.publishers.has_value(), [&](std::size_t i) { return filter.publishers->has(columns.publisher[i]); });
  for (const TermSet& places : filter.places) {
    restrict(true, [&](std::size_t i) { return places.has(columns.place[i]); });
  }
}

/// Keeps the events of these keys; both lists ascend.
void keep_keys(const FactColumns& columns, const std::vector<std::int64_t>& keys, Marks& keep) {
  auto key = std::lower_bound(keys.begin(), keys.end(), columns.segment * kSegmentEvents);
  for (std::size_t i = 0; i < keep.size(); ++i) {
    while (key != keys.end() && *key < columns.key(i)) ++key;
    keep[i] &= static_cast<std::uint8_t>(key != keys.end() && *key == columns.key(i));
  }
}

void keep_sources(const FactColumns& columns, const SourceTest& test, Marks& keep) {
  if (test.nobody) {
    for (std::size_t i = 0; i < keep.size(); ++i)
      keep[i] &= static_cast<std::uint8_t>((columns.flags[i] & kUnsaid) != 0);
    return;
  }
  Marks said(kSegmentEvents, 0);
  for (std::size_t i = 0; i < columns.source.size(); ++i) {
    if (test.terms.has(columns.source[i])) said[columns.source_event[i]] = 1;
  }
  for (std::size_t i = 0; i < keep.size(); ++i) keep[i] &= said[columns.event[i]];
}

bool is_party(const PartyTest& test, std::uint16_t country, std::uint32_t term) {
  return (test.country != 0 && country == test.country) || test.terms.has(term);
}

bool holds(const PartyTest& test, const FactColumns& columns, std::size_t row) {
  return (test.on_actor && is_party(test, columns.actor_country[row], columns.actor[row])) ||
         (test.on_recipient && is_party(test, columns.recipient_country[row], columns.recipient[row])) ||
         (test.on_place && test.country != 0 && columns.place_country[row] == test.country);
}

bool holds(const PairTest& test, const FactColumns& columns, std::size_t row) {
  const auto acts = [&](const PartyTest& actor, const PartyTest& recipient) {
    return is_party(actor, columns.actor_country[row], columns.actor[row]) &&
           is_party(recipient, columns.recipient_country[row], columns.recipient[row]);
  };
  return acts(test.first, test.second) || acts(test.second, test.first);
}

/// Keeps the events of which some fact holds.
template <typename Test>
void keep_events(const FactColumns& columns, const Test& test, const std::vector<FactRows>& events, Marks& keep) {
  for (const FactRows& rows : events) {
    if (keep[rows.begin] == 0) continue;
    bool found = false;
    for (std::size_t i = rows.begin; i < rows.end && !found; ++i) found = holds(test, columns, i);
    keep[rows.begin] = found ? 1 : 0;
  }
}

std::vector<FactRows> split_events(const FactColumns& columns) {
  std::vector<FactRows> events;
  events.reserve(columns.size());
  for (std::uint32_t i = 0; i < columns.size(); ++i) {
    if ((columns.flags[i] & kFirst) != 0) events.push_back({i, i + 1});
    if (!events.empty()) events.back().end = i + 1;
  }
  return events;
}

/// Fields that the filter looks at, and those asked for.
std::set<FactField> fields_of(const FactFilter& filter, const std::vector<FactField>& wanted) {
  std::set<FactField> fields(wanted.begin(), wanted.end());
  const auto need = [&](bool condition, std::initializer_list<FactField> more) {
    if (condition) fields.insert(more.begin(), more.end());
  };
  using enum FactField;
  need(true, {kFlags});
  need(!filter.all_kinds, {kKind});
  need(filter.from || filter.to, {kDay, kLength});
  need(filter.cameo.has_value(), {kCameo});
  need(filter.min_confidence.has_value(), {kConfidence});
  need(!filter.parties.empty() || !filter.pairs.empty(), {kActorCountry, kRecipientCountry, kActor, kRecipient});
  need(!filter.parties.empty(), {kPlaceCountry});
  need(!filter.sources.empty(), {kEvent, kSourceEvent, kSource});
  need(!filter.places.empty(), {kPlace});
  need(filter.publishers.has_value(), {kPublisher});
  need(filter.keys.has_value(), {kEvent});
  return fields;
}

/// " AND segment IN (...)" of the segments that hold these keys.
std::string segment_condition(const FactFilter& filter) {
  if (!filter.keys) return {};
  std::string list;
  std::int64_t last = -1;
  for (const std::int64_t key : *filter.keys) {
    if (key / kSegmentEvents == last) continue;
    last = key / kSegmentEvents;
    list += (list.empty() ? "" : ", ") + std::to_string(last);
  }
  return " AND segment IN (" + (list.empty() ? "-1" : list) + ")";
}

/// One running statement per field, all at the same segment.
struct FieldRows {
  FactField field;
  Statement rows;
};

Result<std::vector<FieldRows>> open_fields(const Connection& connection, const FactFilter& filter,
                                           const std::vector<FactField>& wanted) {
  std::vector<FieldRows> fields;
  const std::string condition = segment_condition(filter);
  for (const FactField field : fields_of(filter, wanted)) {
    Result<Statement> rows =
        connection.prepare("SELECT segment, data FROM facts WHERE field = " + std::to_string(static_cast<int>(field)) +
                           condition + " ORDER BY segment");
    if (!rows) return rows.error();
    fields.push_back({field, *std::move(rows)});
  }
  return fields;
}

/// True when all fields stand at a next segment.
Result<bool> next_segment(std::vector<FieldRows>& fields, FactColumns& columns) {
  for (FieldRows& field : fields) {
    Result<bool> more = field.rows.step();
    if (!more || !*more) return more;
    columns.segment = field.rows.integer(0);
    decode_column(field.rows.blob(1), field.field, columns);
  }
  return true;
}

}  // namespace

void match_facts(const FactColumns& columns, const FactFilter& filter, std::vector<FactRows>& matches) {
  matches.clear();
  Marks keep;
  keep_rows(columns, filter, keep);
  if (filter.keys) keep_keys(columns, *filter.keys, keep);
  for (const SourceTest& source : filter.sources) keep_sources(columns, source, keep);
  const std::vector<FactRows> events = split_events(columns);
  for (const PartyTest& party : filter.parties) keep_events(columns, party, events, keep);
  for (const PairTest& pair : filter.pairs) keep_events(columns, pair, events, keep);
  for (const FactRows& rows : events) {
    if (keep[rows.begin] != 0) matches.push_back(rows);
  }
}

Result<void> scan_facts(const Connection& connection, const FactFilter& filter, const std::vector<FactField>& fields,
                        const FactReceiver& receive) {
  Result<std::vector<FieldRows>> rows = open_fields(connection, filter, fields);
  if (!rows) return rows.error();
  FactColumns columns;
  std::vector<FactRows> matches;
  while (true) {
    Result<bool> more = next_segment(*rows, columns);
    if (!more) return more.error();
    if (!*more) return {};
    match_facts(columns, filter, matches);
    if (!matches.empty()) receive(columns, matches);
  }
}

}  // namespace casus::store
