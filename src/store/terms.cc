#include "store/terms.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/hash.h"
#include "base/utf8.h"

namespace casus::store {
namespace {

/// Terms kept at hand; beyond that all are forgotten and looked up again.
constexpr std::size_t kMaxKnown = 500'000;
constexpr std::size_t kFirstSlots = 1024;

std::string_view label_of(const std::string& name, const std::string& text) { return name.empty() ? text : name; }

/// With six digits, as std::to_string writes it, but faster.
void append_fixed(double number, std::string& bytes) {
  std::array<char, 400> text;  // the largest double has 309 digits before the point
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, 6).ptr;
  bytes.append(text.data(), end);
}

/// `bytes` is scratch memory.
std::uint64_t hash_of(const Term& term, std::string& bytes) {
  bytes.assign(term.kind);
  for (const std::string_view field :
       {term.label, term.country, term.admin1, term.code, term.entity_id, term.wikidata}) {
    bytes += '\x1f';
    bytes += field;
  }
  for (const std::optional<double>& number : {term.latitude, term.longitude}) {
    bytes += '\x1f';
    if (number) append_fixed(*number, bytes);
  }
  return base::hash64(bytes);
}

}  // namespace

Term party_term(const Participant& party) {
  Term term{.kind = "party",
            .label = label_of(party.name, party.text),
            .country = party.country,
            .code = party.code,
            .wikidata = party.wikidata};
  if (!party.entity_id.starts_with("local:")) term.entity_id = party.entity_id;
  return term;
}

Term source_term(const Attribution& link) {
  return {.kind = "source", .label = label_of(link.name, link.text), .country = link.country};
}

Term place_term(const EventPlace& place) {
  return {.kind = "place",
          .label = label_of(place.name, place.text),
          .country = place.country,
          .admin1 = place.admin1,
          .latitude = place.latitude,
          .longitude = place.longitude};
}

Term publisher_term(std::string_view publisher) { return {.kind = "publisher", .label = publisher}; }

void KnownTerms::add(std::uint64_t hash, std::int64_t id) {
  if (count_ == kMaxKnown) clear();
  if (2 * count_ >= slots_.size()) grow();
  slots_[slot_of(hash)] = {hash, id};
  ++count_;
}

void KnownTerms::clear() {
  slots_.clear();
  count_ = 0;
}

std::size_t KnownTerms::slot_of(std::uint64_t hash) const {
  std::size_t at = hash & (slots_.size() - 1);
  while (slots_[at].id != 0 && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
  return at;
}

void KnownTerms::grow() {
  std::vector<Slot> old(std::max(kFirstSlots, 2 * slots_.size()));
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.id != 0) slots_[slot_of(slot.hash)] = slot;
  }
}

Result<TermWriter> TermWriter::prepare(const Connection& connection) {
  Result<WordWriter> words = WordWriter::prepare(connection, Words::kTerms);
  if (!words) return words.error();
  TermWriter writer(*std::move(words));
  Result<void> prepared = prepare_all(
      connection,
      {{&writer.find_, "SELECT term_id FROM terms WHERE term_hash = ?"},
       {&writer.add_,
        "INSERT INTO terms (term_id, term_hash, kind, label, folded, country, admin1, code, entity_id, wikidata, "
        "latitude, longitude) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}});
  if (!prepared) return prepared.error();
  return writer;
}

Result<std::int64_t> TermWriter::number(const Term& term, std::int64_t& next) {
  const std::uint64_t hash = hash_of(term, bytes_);
  if (const std::int64_t known = known_.find(hash); known != 0) return known;
  const auto stored_hash = static_cast<std::int64_t>(hash);
  find_.reset();
  Result<bool> row = find_.bind(stored_hash).step();
  if (!row) return row.error();
  const std::int64_t id = *row ? find_.integer(0) : next++;
  find_.reset();
  known_.add(hash, id);
  if (*row) return id;
  const std::string folded = base::find_invalid_utf8(term.label) ? std::string() : base::fold(term.label);
  add_.bind(id).bind(stored_hash).bind_text(term.kind).bind(term.label).bind(folded).bind(term.country);
  add_.bind(term.admin1).bind(term.code).bind(term.entity_id).bind(term.wikidata).bind(term.latitude);
  if (Result<void> added = add_.bind(term.longitude).run(); !added) return added.error();
  if (Result<void> added = words_.add(id, folded); !added) return added.error();
  return id;
}

}  // namespace casus::store
