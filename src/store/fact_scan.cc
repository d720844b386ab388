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

/// Marks the rows where the side is the party.
Marks mark_side(const PartyTest& test, const std::vector<std::uint16_t>& countries,
                const std::vector<std::uint32_t>& terms) {
  Marks marks(countries.size(), 0);
  for (std::size_t i = 0; test.country != 0 && i < marks.size(); ++i) {
    marks[i] = static_cast<std::uint8_t>(countries[i] == test.country);
  }
  for (std::size_t i = 0; !test.terms.empty() && i < marks.size(); ++i) {
    marks[i] |= static_cast<std::uint8_t>(test.terms.has(terms[i]));
  }
  return marks;
}

/// "Sweden and Norway met": both are actors, and both are met.
std::uint8_t is_mutual(std::uint8_t flags) { return (flags & kMutual) != 0 ? 1 : 0; }

Marks mark_rows(const FactColumns& columns, const PartyTest& test) {
  Marks marks(columns.size(), 0);
  const Marks acts = mark_side(test, columns.actor_country, columns.actor);
  const Marks suffers = mark_side(test, columns.recipient_country, columns.recipient);
  const std::uint8_t as_actor = test.on_actor ? 1 : 0;
  const std::uint8_t as_recipient = test.on_recipient ? 1 : 0;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::uint8_t mutual = is_mutual(columns.flags[i]);
    marks[i] = static_cast<std::uint8_t>((acts[i] & (as_actor | mutual)) | (suffers[i] & (as_recipient | mutual)));
  }
  if (!test.on_place || test.country == 0) return marks;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    marks[i] |= static_cast<std::uint8_t>(columns.place_country[i] == test.country);
  }
  return marks;
}

Marks mark_rows(const FactColumns& columns, const PairTest& test) {
  const Marks first_acts = mark_side(test.first, columns.actor_country, columns.actor);
  const Marks first_suffers = mark_side(test.first, columns.recipient_country, columns.recipient);
  const Marks second_acts = mark_side(test.second, columns.actor_country, columns.actor);
  const Marks second_suffers = mark_side(test.second, columns.recipient_country, columns.recipient);
  Marks marks(columns.size(), 0);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    marks[i] = static_cast<std::uint8_t>((first_acts[i] & second_suffers[i]) | (second_acts[i] & first_suffers[i]));
  }
  return marks;
}

/// Keeps the events of which some fact holds. `begins` as find_begins() gives it.
template <typename Test>
void keep_events(const FactColumns& columns, const Test& test, const std::vector<std::uint32_t>& begins, Marks& keep) {
  const Marks holds = mark_rows(columns, test);
  for (std::size_t event = 0; event + 1 < begins.size(); ++event) {
    std::uint8_t found = 0;
    for (std::size_t i = begins[event]; i < begins[event + 1]; ++i) found |= holds[i];
    keep[begins[event]] &= found;
  }
}

/// Where each event begins, and the end of the last: written without a branch, as most facts begin one.
void find_begins(const FactColumns& columns, std::vector<std::uint32_t>& begins) {
  begins.resize(columns.size() + 1);
  std::size_t count = 0;
  for (std::uint32_t i = 0; i < columns.size(); ++i) {
    begins[count] = i;
    count += (columns.flags[i] & kFirst) != 0 ? 1 : 0;
  }
  begins[count] = static_cast<std::uint32_t>(columns.size());
  begins.resize(count + 1);
}

/// Whether a party is looked for by more than its country.
bool asks_for_terms(const FactFilter& filter) {
  const auto has_terms = [](const PartyTest& test) { return !test.terms.empty(); };
  return std::any_of(filter.parties.begin(), filter.parties.end(), has_terms) ||
         std::any_of(filter.pairs.begin(), filter.pairs.end(),
                     [&](const PairTest& pair) { return has_terms(pair.first) || has_terms(pair.second); });
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
  need(!filter.parties.empty() || !filter.pairs.empty(), {kActorCountry, kRecipientCountry});
  need(asks_for_terms(filter), {kActor, kRecipient});
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
                                           const std::vector<FactField>& wanted, ScanOrder order) {
  std::vector<FieldRows> fields;
  const std::string condition = segment_condition(filter);
  for (const FactField field : fields_of(filter, wanted)) {
    Result<Statement> rows = connection.prepare(
        "SELECT segment, data FROM facts WHERE field = " + std::to_string(static_cast<int>(field)) + condition +
        (order == ScanOrder::kNewestFirst ? " ORDER BY segment DESC" : " ORDER BY segment"));
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
  Marks keep;
  keep_rows(columns, filter, keep);
  if (filter.keys) keep_keys(columns, *filter.keys, keep);
  for (const SourceTest& source : filter.sources) keep_sources(columns, source, keep);
  std::vector<std::uint32_t> begins;
  find_begins(columns, begins);
  for (const PartyTest& party : filter.parties) keep_events(columns, party, begins, keep);
  for (const PairTest& pair : filter.pairs) keep_events(columns, pair, begins, keep);
  matches.resize(begins.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
    matches[count] = {begins[i], begins[i + 1]};
    count += keep[begins[i]];
  }
  matches.resize(count);
}

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
    match_facts(columns, filter, matches);
    if (!matches.empty()) receive(columns, matches);
  }
}

}  // namespace casus::store
