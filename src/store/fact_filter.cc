#include "store/fact_filter.h"

#include <algorithm>
#include <string>

#include "base/strings.h"
#include "store/event_reader.h"
#include "store/text_search.h"

namespace casus::store {
namespace {

std::string to_upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (base::is_ascii_lower(c)) c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

/// Looks terms up, each way of naming one with a statement of its own.
class TermFinder {
 public:
  explicit TermFinder(const Connection& connection) : connection_(connection) {}

  /// Terms of the kind whose label has these words.
  Result<void> add_named(std::string_view kind, const std::string& name, TermSet& terms) const {
    const std::string query = prefix_query(connection_.dialect(), name);
    if (query.empty()) return {};
    return add(word_condition(connection_.dialect(), Words::kTerms), kind, {query}, terms);
  }
  /// Terms of the kind with this value in the column.
  Result<void> add_equal(const std::string& column, std::string_view kind, const std::string& value,
                         TermSet& terms) const {
    return add(column + " = ?", kind, {value}, terms);
  }
  Result<void> add_within(const BoundingBox& box, TermSet& terms) const {
    const std::string longitude =
        box.west <= box.east ? "longitude >= ? AND longitude <= ?" : "(longitude >= ? OR longitude <= ?)";
    return add_numbers("latitude >= ? AND latitude <= ? AND " + longitude, {box.south, box.north, box.west, box.east},
                       terms);
  }

 private:
  Result<void> add(const std::string& condition, std::string_view kind, const std::vector<std::string>& values,
                   TermSet& terms) const {
    Result<Statement> find =
        connection_.prepare("SELECT term_id FROM terms WHERE kind = '" + std::string(kind) + "' AND " + condition);
    if (!find) return find.error();
    for (const std::string& value : values) find->bind_text(value);
    return take(*find, terms);
  }
  Result<void> add_numbers(const std::string& condition, const std::vector<double>& values, TermSet& terms) const {
    Result<Statement> find = connection_.prepare("SELECT term_id FROM terms WHERE kind = 'place' AND " + condition);
    if (!find) return find.error();
    for (const double value : values) find->bind(value);
    return take(*find, terms);
  }
  static Result<void> take(Statement& find, TermSet& terms) {
    Result<std::vector<std::int64_t>> ids = read_keys(find);
    if (!ids) return ids.error();
    for (const std::int64_t id : *ids) terms.add(id);
    return {};
  }

  const Connection& connection_;
};

/// A party by country, code, id or words of the name.
Result<PartyTest> find_party(const TermFinder& finder, const std::string& wanted) {
  PartyTest test;
  const std::string upper = to_upper(wanted);
  test.country = country_number(upper);
  Result<void> found = finder.add_named("party", wanted, test.terms);
  if (found) found = finder.add_equal("code", "party", upper, test.terms);
  if (found) found = finder.add_equal("entity_id", "party", wanted, test.terms);
  if (found) found = finder.add_equal("wikidata", "party", upper, test.terms);
  if (!found) return found.error();
  return test;
}

Result<void> resolve_parties(const TermFinder& finder, const EventFilter& filter, FactFilter& out) {
  struct Role {
    const std::vector<std::string>* values;
    bool actor;
    bool recipient;
  };
  for (const Role& role :
       {Role{&filter.actor, true, false}, Role{&filter.recipient, false, true}, Role{&filter.party, true, true}}) {
    for (const std::string& value : *role.values) {
      Result<PartyTest> test = find_party(finder, value);
      if (!test) return test.error();
      test->on_actor = role.actor;
      test->on_recipient = role.recipient;
      out.parties.push_back(*std::move(test));
    }
  }
  for (const std::string& value : filter.country) {
    out.parties.push_back({country_number(to_upper(value)), {}, true, true, true});
    if (out.parties.back().country == 0) {
      return Error{ErrorCode::kBadArgument, "country: '" + value + "' is no code of three letters"};
    }
  }
  for (const std::string& value : filter.pair) {
    const std::size_t tilde = value.find('~');
    if (tilde == std::string::npos || tilde == 0 || tilde + 1 == value.size()) {
      return Error{ErrorCode::kBadArgument, "pair: '" + value + "' is not like RUS~UKR"};
    }
    Result<PartyTest> first = find_party(finder, value.substr(0, tilde));
    if (!first) return first.error();
    Result<PartyTest> second = find_party(finder, value.substr(tilde + 1));
    if (!second) return second.error();
    out.pairs.push_back({*std::move(first), *std::move(second)});
  }
  return {};
}

Result<void> resolve_sources(const TermFinder& finder, const EventFilter& filter, FactFilter& out) {
  for (const std::string& value : filter.source) {
    SourceTest& test = out.sources.emplace_back();
    test.nobody = value == "none";
    if (test.nobody) continue;
    if (Result<void> found = finder.add_named("source", value, test.terms); !found) return found;
    if (Result<void> found = finder.add_equal("country", "source", to_upper(value), test.terms); !found) return found;
  }
  if (filter.publisher.empty()) return {};
  out.publishers.emplace();
  for (const std::string& value : filter.publisher) {
    if (Result<void> found = finder.add_named("publisher", value, *out.publishers); !found) return found;
  }
  return {};
}

Result<void> resolve_places(const TermFinder& finder, const EventFilter& filter, FactFilter& out) {
  for (const std::string& value : filter.place) {
    TermSet& terms = out.places.emplace_back();
    if (Result<void> found = finder.add_named("place", value, terms); !found) return found;
    if (Result<void> found = finder.add_equal("country", "place", to_upper(value), terms); !found) return found;
  }
  return filter.bbox ? finder.add_within(*filter.bbox, out.places.emplace_back()) : Result<void>();
}

/// Any of the values, or no value at all.
template <typename T>
bool accepts(const std::vector<T>& wanted, const T& value) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

void resolve_kinds(const EventFilter& filter, FactFilter& out) {
  for (std::size_t kind = 0; kind < out.kinds.size(); ++kind) {
    const auto byte = static_cast<std::uint8_t>(kind);
    const EventType type = type_of(byte);
    out.kinds[kind] = accepts(filter.type, type) && accepts(filter.status, status_of(byte)) &&
                      accepts(filter.quad, quad_class(type)) &&
                      filter.historical.value_or(is_historical(byte)) == is_historical(byte);
    out.all_kinds = out.all_kinds && out.kinds[kind];
  }
}

Result<void> resolve_day(std::string_view name, const std::string& date, std::optional<std::int32_t>& out) {
  if (date.empty()) return {};
  out = day_number(date);
  if (*out != kUndated) return {};
  return Error{ErrorCode::kBadArgument, std::string(name) + ": '" + date + "' is not a date like 2024-03-06"};
}

/// Keeps the keys that an earlier condition left.
void restrict_keys(std::vector<std::int64_t> keys, FactFilter& out) {
  std::sort(keys.begin(), keys.end());
  if (out.keys) {
    std::vector<std::int64_t> both;
    std::set_intersection(keys.begin(), keys.end(), out.keys->begin(), out.keys->end(), std::back_inserter(both));
    keys = std::move(both);
  }
  out.keys = std::move(keys);
}

Result<void> resolve_text(const Connection& connection, const EventFilter& filter, FactFilter& out) {
  if (filter.text.empty()) return {};
  Result<std::string> query = word_query(connection.dialect(), filter.text);
  if (!query) return query.error();
  Result<Statement> find = connection.prepare(newest_matches(connection.dialect(), Words::kEvidence));
  if (!find) return find.error();
  const std::size_t most = has_phrase(filter.text) ? kMaxPhraseMatches : kMaxTextMatches;
  find->bind_text(*query).bind(static_cast<std::int64_t>(most));
  Result<std::vector<std::int64_t>> keys = read_keys(*find);
  if (!keys) return keys.error();
  out.exact = keys->size() < most;
  restrict_keys(*std::move(keys), out);
  return {};
}

Result<void> resolve_documents(const Connection& connection, const EventFilter& filter, FactFilter& out) {
  if (filter.document.empty()) return {};
  Result<Statement> find =
      connection.prepare("SELECT event_key FROM events JOIN documents USING (document_key) WHERE document_id = ?");
  if (!find) return find.error();
  std::vector<std::int64_t> all;
  for (const std::string& id : filter.document) {
    find->reset();
    find->bind_text(id);
    Result<std::vector<std::int64_t>> keys = read_keys(*find);
    if (!keys) return keys.error();
    all.insert(all.end(), keys->begin(), keys->end());
  }
  restrict_keys(std::move(all), out);
  return {};
}

}  // namespace

void TermSet::add(std::int64_t term) {
  if (list_.size() <= kFew) list_.push_back(static_cast<std::uint32_t>(term));
  const auto bit = static_cast<std::size_t>(term);
  if (words_.size() <= bit / 64 + 1) words_.resize(bit / 64 + 2);
  const std::uint64_t mask = std::uint64_t{1} << bit % 64;
  size_ += (words_[bit / 64] & mask) == 0 ? 1 : 0;
  words_[bit / 64] |= mask;
}

Result<FactFilter> resolve_filter(const Connection& connection, const EventFilter& filter) {
  FactFilter out;
  resolve_kinds(filter, out);
  if (!filter.cameo.empty()) out.cameo = cameo_range(filter.cameo);
  if (filter.min_confidence) out.min_confidence = static_cast<float>(*filter.min_confidence);
  const TermFinder finder(connection);
  Result<void> done = resolve_day("from", filter.from, out.from);
  if (done) done = resolve_day("to", filter.to, out.to);
  if (done) done = resolve_parties(finder, filter, out);
  if (done) done = resolve_sources(finder, filter, out);
  if (done) done = resolve_places(finder, filter, out);
  if (done) done = resolve_documents(connection, filter, out);
  if (done) done = resolve_text(connection, filter, out);
  if (!done) return done.error();
  return out;
}

}  // namespace casus::store
