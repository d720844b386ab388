// Names that many events share (parties, sources, places, publishers), each stored once and known by a number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "casus/event.h"
#include "store/sql.h"
#include "store/text_search.h"

namespace casus::store {

/// Its texts belong to the record that it was made of.
struct Term {
  std::string_view kind;   // party, source, place, publisher
  std::string_view label;  // the name, or the words where there is none
  std::string_view country;
  std::string_view admin1;
  std::string_view code;
  std::string_view entity_id;
  std::string_view wikidata;
  std::optional<double> latitude;
  std::optional<double> longitude;
};

/// An id that only its document knows is left out: it would make every mention a term of its own.
Term party_term(const Participant& party);
Term source_term(const Attribution& link);
Term place_term(const EventPlace& place);
Term publisher_term(std::string_view publisher);

/// Numbers of terms by the hash of the term: one flat table, as a look-up per name of every event must not wait for
/// memory twice.
class KnownTerms {
 public:
  /// 0 when unknown.
  std::int64_t find(std::uint64_t hash) const { return slots_.empty() ? 0 : slots_[slot_of(hash)].id; }
  /// Requires an unknown hash and an id other than 0.
  void add(std::uint64_t hash, std::int64_t id);
  void clear();

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::int64_t id = 0;  // 0: free
  };
  /// Where the hash is, or the free slot where it would be.
  std::size_t slot_of(std::uint64_t hash) const;
  void grow();

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::size_t count_ = 0;
};

/// Finds or adds terms. Belongs to one writing connection.
class TermWriter {
 public:
  static Result<TermWriter> prepare(const Connection& connection);

  /// Number of the term; `next` is the number for a new one and grows by one then.
  Result<std::int64_t> number(const Term& term, std::int64_t& next);
  /// Forgets rows that a rollback has taken back.
  void forget() { known_.clear(); }

 private:
  explicit TermWriter(WordWriter words) : words_(std::move(words)) {}

  Statement find_;
  Statement add_;
  WordWriter words_;
  std::string bytes_;  // scratch memory
  KnownTerms known_;
};

}  // namespace casus::store
