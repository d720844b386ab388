// Names that many events share (parties, sources, places, publishers), each stored once and known by a number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

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
  std::string bytes_;                                      // scratch memory
  std::unordered_map<std::uint64_t, std::int64_t> known_;  // by hash; looked up only, never listed
};

}  // namespace casus::store
