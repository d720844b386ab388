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
  const std::int32_t* const days = columns.day.data();
  const std::uint16_t* const lengths = columns.length.data();
  std::uint8_t* const out = keep.data();
  for (std::size_t i = 0, size = keep.size(); i < size; ++i) {
    const std::int32_t day = days[i];
    out[i] &= static_cast<std::uint8_t>((day != kUndated) & (day <= to) & (day + lengths[i] >= from));
  }
}

/// Marks what does not depend on the parties.
void keep_rows(const FactColumns& columns, const FactFilter& filter, Marks& keep) {
  keep.resize(columns.size());
  std::uint8_t* const out = keep.data();
  const std::size_t size = keep.size();
  const std::uint8_t* const flags = columns.flags.data();
  for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>((flags[i] & kRetracted) == 0);
  keep_dates(columns, filter, keep);
  const auto restrict = [out, size](const auto* values, auto test) {
    for (std::size_t i = 0; i < size; ++i) out[i] &= static_cast<std::uint8_t>(test(values[i]));
  };
  if (!filter.all_kinds) {
    restrict(columns.kind.data(), [kinds = filter.kinds](std::uint8_t kind) { return kinds[kind]; });
  }
  if (filter.cameo) {
    restrict(columns.cameo.data(), [range = *filter.cameo](std::uint16_t code) {
      return static_cast<int>(code >= range[0]) & static_cast<int>(code <= range[1]);
    });
  }
  if (filter.min_confidence) {
    restrict(columns.confidence.data(), [least = *filter.min_confidence](float value) { return value >= least; });
  }
  const auto keep_terms = [&](const std::vector<std::uint32_t>& column, const TermSet& terms) {
    restrict(column.data(), [wanted = terms.view()](std::uint32_t term) { return wanted.has(term); });
  };
  if (filter.publishers) keep_terms(columns.publisher, *filter.publishers);
  for (const TermSet& places : filter.places) keep_terms(columns.place, places);
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
  const TermSet::View wanted = test.terms.view();
  for (std::size_t i = 0; i < columns.source.size(); ++i) {
    if (wanted.has(columns.source[i])) said[columns.source_event[i]] = 1;
  }
  for (std::size_t i = 0; i < keep.size(); ++i) keep[i] &= said[columns.event[i]];
}

/// Marks the rows where the side is the party. Marks are bytes, which may stand for any memory: what the loops read is
/// held in local variables, or it would be read again after each mark.
Marks mark_side(const PartyTest& test, std::size_t size, const std::vector<std::uint16_t>& countries,
                const std::vector<std::uint32_t>& terms) {
  Marks marks(size, 0);
  std::uint8_t* const out = marks.data();
  if (const std::uint16_t country = test.country; country != 0) {
    const std::uint16_t* const side = countries.data();
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>(side[i] == country);
  }
  if (!test.terms.empty()) {
    const std::uint32_t* const side = terms.data();
    const TermSet::View wanted = test.terms.view();
    for (std::size_t i = 0; i < size; ++i) out[i] |= static_cast<std::uint8_t>(wanted.has(side[i]));
  }
  return marks;
}

/// Adds the marks of one side: of all rows, or of those whose parties act on each other ("Sweden and Norway met": both
/// are actors, and both are met).
void add_side(const Marks& side, bool all, const std::vector<std::uint8_t>& flags, Marks& marks) {
  const std::uint8_t* const from = side.data();
  const std::uint8_t* const flag = flags.data();
  std::uint8_t* const out = marks.data();
  const std::uint8_t always = all ? kMutual : 0;
  for (std::size_t i = 0, size = marks.size(); i < size; ++i) {
    out[i] |= static_cast<std::uint8_t>(from[i] & (((flag[i] | always) & kMutual) / kMutual));
  }
}

Marks mark_rows(const FactColumns& columns, const PartyTest& test) {
  Marks marks(columns.size(), 0);
  add_side(mark_side(test, columns.size(), columns.actor_country, columns.actor), test.on_actor, columns.flags, marks);
  add_side(mark_side(test, columns.size(), columns.recipient_country, columns.recipient), test.on_recipient,
           columns.flags, marks);
  if (!test.on_place || test.country == 0) return marks;
  const std::uint16_t* const place = columns.place_country.data();
  const std::uint16_t country = test.country;
  std::uint8_t* const out = marks.data();
  for (std::size_t i = 0, size = marks.size(); i < size; ++i) out[i] |= static_cast<std::uint8_t>(place[i] == country);
  return marks;
}

Marks mark_rows(const FactColumns& columns, const PairTest& test) {
  const Marks first_acts = mark_side(test.first, columns.size(), columns.actor_country, columns.actor);
  const Marks first_suffers = mark_side(test.first, columns.size(), columns.recipient_country, columns.recipient);
  const Marks second_acts = mark_side(test.second, columns.size(), columns.actor_country, columns.actor);
  const Marks second_suffers = mark_side(test.second, columns.size(), columns.recipient_country, columns.recipient);
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

/// Whether this holds for any party that is looked for.
template <typename Test>
bool any_party(const FactFilter& filter, Test test) {
  return std::any_of(filter.parties.begin(), filter.parties.end(), test) ||
         std::any_of(filter.pairs.begin(), filter.pairs.end(),
                     [&](const PairTest& pair) { return test(pair.first) || test(pair.second); });
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
  need(any_party(filter, [](const PartyTest& test) { return test.country != 0; }), {kActorCountry, kRecipientCountry});
  need(any_party(filter, [](const PartyTest& test) { return !test.terms.empty(); }), {kActor, kRecipient});
  need(any_party(filter, [](const PartyTest& test) { return test.on_place && test.country != 0; }), {kPlaceCountry});
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
