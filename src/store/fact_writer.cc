#include "store/fact_writer.h"

#include <algorithm>
#include <utility>

namespace casus::store {
namespace {

/// Numbers of one party for the columns.
struct Side {
  std::uint32_t term = 0;
  std::uint16_t country = 0;
  std::uint16_t code = 0;
};

/// Who acts on whom: every actor with every recipient. In a reciprocal act the parties act on each other; a party that
/// stands on both sides is not paired with itself.
std::vector<std::pair<Side, Side>> pairs_of(const Event& event, const std::vector<Side>& actors,
                                            const std::vector<Side>& recipients) {
  std::vector<std::pair<Side, Side>> pairs;
  for (std::size_t a = 0; a < actors.size(); ++a) {
    for (std::size_t r = 0; r < recipients.size(); ++r) {
      if (event.actor[a].text != event.recipient[r].text || event.actor[a].code != event.recipient[r].code) {
        pairs.emplace_back(actors[a], recipients[r]);
      }
    }
  }
  if (recipients.empty() && event.reciprocal) {
    for (std::size_t a = 0; a < actors.size(); ++a) {
      for (std::size_t b = a + 1; b < actors.size(); ++b) pairs.emplace_back(actors[a], actors[b]);
    }
  }
  if (!pairs.empty()) return pairs;
  for (const Side& actor : actors) pairs.emplace_back(actor, Side{});
  for (const Side& recipient : recipients) pairs.emplace_back(Side{}, recipient);
  if (pairs.empty()) pairs.emplace_back();
  return pairs;
}

std::uint16_t length_of(const Event& event, std::int32_t first) {
  if (first == kUndated) return 0;
  const std::int32_t last = day_number(event.date->end);
  return static_cast<std::uint16_t>(std::clamp(last - first, 0, 65535));
}

/// The columns of the event that all its facts share, and the pair.
void append_fact(FactColumns& columns, const Event& event, const std::pair<Side, Side>& pair) {
  const std::int32_t day = event.date ? day_number(event.date->start) : kUndated;
  columns.kind.push_back(kind_of(event.event_type, event.status, event.historical));
  columns.day.push_back(day);
  columns.length.push_back(length_of(event, day));
  columns.actor_country.push_back(pair.first.country);
  columns.recipient_country.push_back(pair.second.country);
  columns.place_country.push_back(event.place ? country_number(event.place->country) : 0);
  columns.cameo.push_back(cameo_number(event.cameo_code));
  columns.confidence.push_back(static_cast<float>(event.confidence));
  columns.goldstein.push_back(static_cast<float>(event.goldstein));
  columns.actor.push_back(pair.first.term);
  columns.recipient.push_back(pair.second.term);
  columns.actor_code.push_back(pair.first.code);
  columns.recipient_code.push_back(pair.second.code);
}

Result<std::vector<Side>> sides_of(const std::vector<Participant>& parties, TermWriter& terms, CodeWriter& codes,
                                   FactWriter::NextNumbers next) {
  std::vector<Side> sides;
  for (const Participant& party : parties) {
    Result<std::int64_t> term = terms.number(party_term(party), next.term);
    if (!term) return term.error();
    Result<std::uint16_t> code = codes.number(party.code, next.code);
    if (!code) return code.error();
    sides.push_back({static_cast<std::uint32_t>(*term), country_number(party.country), *code});
  }
  return sides;
}

}  // namespace

Result<FactWriter> FactWriter::prepare(const Connection& connection) {
  Result<FactStore> store = FactStore::prepare(connection);
  if (!store) return store.error();
  Result<TermWriter> terms = TermWriter::prepare(connection);
  if (!terms) return terms.error();
  Result<CodeWriter> codes = CodeWriter::prepare(connection);
  if (!codes) return codes.error();
  Result<BlockWriter> blocks = BlockWriter::prepare(connection);
  if (!blocks) return blocks.error();
  return FactWriter(*std::move(store), *std::move(terms), *std::move(codes), *std::move(blocks));
}

Result<void> FactWriter::add(std::int64_t event_key, const Event& event, NextNumbers next) {
  if (Result<void> loaded = load(event_key / kSegmentEvents); !loaded) return loaded;
  Result<std::vector<Side>> actors = sides_of(event.actor, terms_, codes_, next);
  if (!actors) return actors.error();
  Result<std::vector<Side>> recipients = sides_of(event.recipient, terms_, codes_, next);
  if (!recipients) return recipients.error();
  Result<std::int64_t> place = event.place ? terms_.number(place_term(*event.place), next.term) : 0;
  if (!place) return place.error();
  Result<std::int64_t> publisher =
      event.document.publisher.empty() ? 0 : terms_.number(publisher_term(event.document.publisher), next.term);
  if (!publisher) return publisher.error();
  FactColumns& columns = *open_;
  const auto offset = static_cast<std::uint16_t>(event_key % kSegmentEvents);
  std::uint8_t flags = kFirst | (event.attribution.empty() ? kUnsaid : 0);
  if (event.reciprocal && event.recipient.empty()) flags |= kMutual;
  for (const auto& pair : pairs_of(event, *actors, *recipients)) {
    columns.event.push_back(offset);
    columns.flags.push_back(std::exchange(flags, flags & ~kFirst));
    columns.place.push_back(static_cast<std::uint32_t>(*place));
    columns.publisher.push_back(static_cast<std::uint32_t>(*publisher));
    append_fact(columns, event, pair);
  }
  for (const Attribution& link : event.attribution) {
    Result<std::int64_t> source = terms_.number(source_term(link), next.term);
    if (!source) return source.error();
    columns.source_event.push_back(offset);
    columns.source.push_back(static_cast<std::uint32_t>(*source));
  }
  changed_ = true;
  return {};
}

Result<void> FactWriter::set_retracted(const std::vector<std::int64_t>& event_keys, bool retracted) {
  if (Result<void> flushed = flush(); !flushed) return flushed;
  for (auto key = event_keys.begin(); key != event_keys.end();) {
    FactColumns columns;
    columns.segment = *key / kSegmentEvents;
    for (const FactField field : {FactField::kEvent, FactField::kFlags}) {
      if (Result<void> read = store_.read(field, columns); !read) return read;
    }
    for (; key != event_keys.end() && *key / kSegmentEvents == columns.segment; ++key) {
      const auto offset = static_cast<std::uint16_t>(*key % kSegmentEvents);
      const auto [begin, end] = std::equal_range(columns.event.begin(), columns.event.end(), offset);
      for (auto row = begin; row != end; ++row) {
        std::uint8_t& flags = columns.flags[static_cast<std::size_t>(row - columns.event.begin())];
        flags = static_cast<std::uint8_t>(retracted ? flags | kRetracted : flags & ~kRetracted);
      }
    }
    if (Result<void> written = store_.write(FactField::kFlags, columns); !written) return written;
    if (Result<void> removed = blocks_.remove(columns.segment); !removed) return removed;
    if (open_ && open_->segment == columns.segment) open_->flags = columns.flags;
  }
  return {};
}

Result<void> FactWriter::flush() {
  if (!open_ || !changed_) return {};
  for (std::size_t field = 0; field < kFactFields; ++field) {
    if (Result<void> written = store_.write(static_cast<FactField>(field), *open_); !written) return written;
  }
  changed_ = false;
  return {};
}

Result<void> FactWriter::finish() {
  if (Result<void> flushed = flush(); !flushed) return flushed;
  return open_ ? blocks_.sum_next(open_->segment) : Result<void>();
}

void FactWriter::forget() {
  blocks_.forget();
  open_.reset();
  changed_ = false;
  terms_.forget();
  codes_.forget();
}

Result<void> FactWriter::load(std::int64_t segment) {
  if (open_ && open_->segment == segment) return {};
  if (Result<void> flushed = flush(); !flushed) return flushed;
  open_.emplace().segment = segment;
  for (std::size_t field = 0; field < kFactFields; ++field) {
    if (Result<void> read = store_.read(static_cast<FactField>(field), *open_); !read) return read;
  }
  return {};
}

}  // namespace casus::store
