// Most filters leave few events of a segment. So rows are marked in loops over whole columns, which are vectorised, and
// what needs a look at single events goes from mark to mark.
#include "store/fact_match.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <functional>

namespace casus::store {
namespace {

/// One flag per row, 0 or 1. Not vector<bool>: the loops over bytes are vectorised.
using Marks = std::vector<std::uint8_t>;

/// Visits the marked rows in order, eight unmarked ones at a time.
template <typename Visit>
void for_each_mark(const Marks& marks, Visit visit) {
  std::size_t row = 0;
  for (; row + sizeof(std::uint64_t) <= marks.size(); row += sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, &marks[row], sizeof eight);
    for (; eight != 0; eight &= eight - 1) visit(row + static_cast<std::size_t>(std::countr_zero(eight)) / 8);
  }
  for (; row < marks.size(); ++row) {
    if (marks[row] != 0) visit(row);
  }
}

/// Unmarks the rows that the other marks lack.
void restrict_to(const Marks& other, Marks& keep) {
  std::transform(keep.begin(), keep.end(), other.begin(), keep.begin(), std::bit_and<>());
}

/// Marks the rows whose value is one of the terms. Marks are bytes, which may stand for any memory: what the loops read
/// is held in local variables, or it would be read again after each mark.
void mark_terms(const std::vector<std::uint32_t>& column, const TermSet& terms, Marks& marks) {
  const std::uint32_t* const values = column.data();
  std::uint8_t* const out = marks.data();
  const std::size_t size = column.size();
  if (terms.is_small()) {
    for (const std::uint32_t term : terms.list()) {
      for (std::size_t i = 0; i < size; ++i) out[i] |= static_cast<std::uint8_t>(values[i] == term);
    }
    return;
  }
  const TermSet::View wanted = terms.view();
  for (std::size_t i = 0; i < size; ++i) out[i] |= static_cast<std::uint8_t>(wanted.has(values[i]));
}

void mark_country(const std::vector<std::uint16_t>& column, std::uint16_t country, Marks& marks) {
  if (country == 0) return;
  const std::uint16_t* const values = column.data();
  std::uint8_t* const out = marks.data();
  for (std::size_t i = 0, size = column.size(); i < size; ++i) {
    out[i] |= static_cast<std::uint8_t>(values[i] == country);
  }
}

void keep_terms(const std::vector<std::uint32_t>& column, const TermSet& terms, Marks& keep) {
  if (!terms.is_small()) {
    const TermSet::View wanted = terms.view();
    const std::uint32_t* const values = column.data();
    std::uint8_t* const out = keep.data();
    for (std::size_t i = 0, size = keep.size(); i < size; ++i)
      out[i] &= static_cast<std::uint8_t>(wanted.has(values[i]));
    return;
  }
  Marks marks(keep.size(), 0);
  mark_terms(column, terms, marks);
  restrict_to(marks, keep);
}

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

void keep_places(const FactColumns& columns, const FactFilter& filter, Marks& keep) {
  Marks within = filter.is_excess ? keep : Marks();
  Marks& left = filter.is_excess ? within : keep;
  for (const TermSet& places : filter.places) keep_terms(columns.place, places, left);
  for (std::size_t i = 0; i < within.size(); ++i) keep[i] ^= within[i];
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
  if (filter.publishers) keep_terms(columns.publisher, *filter.publishers, keep);
  if (filter.has_place || filter.is_excess)
    restrict(columns.place.data(), [](std::uint32_t place) { return place != 0; });
  keep_places(columns, filter, keep);
}

/// Keeps the events of these keys; both lists ascend.
void keep_keys(const FactColumns& columns, const std::vector<std::int64_t>& keys, Marks& keep) {
  const std::int64_t first = columns.segment * kSegmentEvents;
  Marks marks(keep.size(), 0);
  auto row = columns.event.begin();
  for (auto key = std::lower_bound(keys.begin(), keys.end(), first); key != keys.end(); ++key) {
    if (*key >= first + kSegmentEvents) break;
    const auto offset = static_cast<std::uint16_t>(*key - first);
    row = std::lower_bound(row, columns.event.end(), offset);
    for (; row != columns.event.end() && *row == offset; ++row) {
      marks[static_cast<std::size_t>(row - columns.event.begin())] = 1;
    }
  }
  restrict_to(marks, keep);
}

void keep_sources(const FactColumns& columns, const SourceTest& test, Marks& keep) {
  if (test.nobody) {
    const std::uint8_t* const flags = columns.flags.data();
    std::uint8_t* const out = keep.data();
    for (std::size_t i = 0, size = keep.size(); i < size; ++i) {
      out[i] &= static_cast<std::uint8_t>((flags[i] & kUnsaid) / kUnsaid);
    }
    return;
  }
  Marks marks(columns.source.size(), 0);
  mark_terms(columns.source, test.terms, marks);
  std::array<std::uint8_t, kSegmentEvents> said = {};
  for_each_mark(marks, [&](std::size_t link) { said[columns.source_event[link]] = 1; });
  for (std::size_t i = 0; i < keep.size(); ++i) keep[i] &= said[columns.event[i]];
}

Marks mark_actors(const FactColumns& columns, const PartyTest& test) {
  Marks marks(columns.size(), 0);
  mark_country(columns.actor_country, test.country, marks);
  if (!test.terms.empty()) mark_terms(columns.actor, test.terms, marks);
  return marks;
}

Marks mark_recipients(const FactColumns& columns, const PartyTest& test) {
  Marks marks(columns.size(), 0);
  mark_country(columns.recipient_country, test.country, marks);
  if (!test.terms.empty()) mark_terms(columns.recipient, test.terms, marks);
  return marks;
}

bool has_mutual(const FactColumns& columns) {
  std::uint8_t all = 0;
  for (const std::uint8_t flags : columns.flags) all |= flags;
  return (all & kMutual) != 0;
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
  const bool mutual = has_mutual(columns);
  Marks marks(columns.size(), 0);
  if (test.on_actor || mutual) add_side(mark_actors(columns, test), test.on_actor, columns.flags, marks);
  if (test.on_recipient || mutual) add_side(mark_recipients(columns, test), test.on_recipient, columns.flags, marks);
  if (test.on_place) mark_country(columns.place_country, test.country, marks);
  return marks;
}

Marks mark_rows(const FactColumns& columns, const PairTest& test) {
  Marks marks = mark_actors(columns, test.first);
  restrict_to(mark_recipients(columns, test.second), marks);
  Marks reversed = mark_actors(columns, test.second);
  restrict_to(mark_recipients(columns, test.first), reversed);
  std::transform(marks.begin(), marks.end(), reversed.begin(), marks.begin(), std::bit_or<>());
  return marks;
}

/// Keeps the first facts of events of which some fact holds.
void keep_events(const FactColumns& columns, const Marks& holds, Marks& keep) {
  Marks marks(keep.size(), 0);
  for_each_mark(holds, [&](std::size_t row) {
    while ((columns.flags[row] & kFirst) == 0) --row;
    marks[row] = 1;
  });
  restrict_to(marks, keep);
}

/// Unmarks facts that are not the first of their events; how many are left.
std::size_t keep_first(const FactColumns& columns, Marks& keep) {
  const std::uint8_t* const flags = columns.flags.data();
  std::uint8_t* const marks = keep.data();
  const std::size_t size = keep.size();
  for (std::size_t i = 0; i < size; ++i) marks[i] &= static_cast<std::uint8_t>(flags[i] & kFirst);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < size; ++i) count += marks[i];
  return count;
}

/// Of many marked events. Written without a branch, as most facts begin an event.
void list_most(const FactColumns& columns, const Marks& keep, std::vector<FactRows>& matches) {
  const auto size = static_cast<std::uint32_t>(columns.size());
  const std::uint8_t* const flags = columns.flags.data();
  std::vector<std::uint32_t> begins(size + 1);
  std::size_t events = 0;
  for (std::uint32_t i = 0; i < size; ++i) {
    begins[events] = i;
    events += (flags[i] & kFirst) != 0 ? 1 : 0;
  }
  begins[events] = size;
  matches.resize(events + 1);
  std::size_t count = 0;
  for (std::size_t i = 0; i < events; ++i) {
    matches[count] = {begins[i], begins[i + 1]};
    count += keep[begins[i]];
  }
  matches.resize(count);
}

void list_few(const FactColumns& columns, const Marks& keep, std::vector<FactRows>& matches) {
  matches.clear();
  for_each_mark(keep, [&](std::size_t row) {
    std::size_t end = row + 1;
    while (end < columns.size() && (columns.flags[end] & kFirst) == 0) ++end;
    matches.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(end)});
  });
}

}  // namespace

void match_facts(const FactColumns& columns, const FactFilter& filter, std::vector<FactRows>& matches) {
  Marks keep;
  keep_rows(columns, filter, keep);
  if (filter.keys) keep_keys(columns, *filter.keys, keep);
  for (const SourceTest& source : filter.sources) keep_sources(columns, source, keep);
  for (const PartyTest& party : filter.parties) keep_events(columns, mark_rows(columns, party), keep);
  for (const PairTest& pair : filter.pairs) keep_events(columns, mark_rows(columns, pair), keep);
  if (4 * keep_first(columns, keep) > keep.size()) {
    list_most(columns, keep, matches);
  } else {
    list_few(columns, keep, matches);
  }
}

bool looks_at_actors(const FactColumns& columns, const FactFilter& filter) {
  return !filter.pairs.empty() || std::any_of(filter.parties.begin(), filter.parties.end(), [](const PartyTest& test) {
    return test.on_actor;
  }) || (!filter.parties.empty() && has_mutual(columns));
}

bool looks_at_recipients(const FactColumns& columns, const FactFilter& filter) {
  return !filter.pairs.empty() || std::any_of(filter.parties.begin(), filter.parties.end(), [](const PartyTest& test) {
    return test.on_recipient;
  }) || (!filter.parties.empty() && has_mutual(columns));
}

}  // namespace casus::store
