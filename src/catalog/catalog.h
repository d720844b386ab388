// The catalog: all tables of actors, countries, agent nouns and places in one read-only object.
//
// Strings are views into the tables, which the catalog keeps. A user's own folder with the same layout
// (countries/ actors/ offices/ agents/ places/) is merged at load; so are PETRARCH dictionaries in it (*.actors.txt,
// *.agents.txt). Where a user and we know a name, the user's meaning is preferred.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "casus/result.h"
#include "catalog/actors.h"
#include "catalog/agents.h"
#include "catalog/countries.h"
#include "catalog/name_matcher.h"
#include "catalog/places.h"
#include "catalog/vacancies.h"

namespace casus::catalog {

/// What a name may stand for. Order is preference where nothing else decides.
enum class NameKind : std::uint8_t {
  kCountry,  // "North Korea"
  kDemonym,  // "North Korean" (adjective)
  kPeople,   // "North Koreans", "Briton"
  kCapital,  // "Pyongyang"
  kSeat,     // "Kremlin"
  kActor,    // "NATO", "Kim Jong Un"
  kPlace,    // "Aleppo"
};

/// One meaning of a name. `row` is a position in countries(), actors or places(); for kSeat also `seat`.
struct NameTarget {
  NameKind kind = NameKind::kCountry;
  std::uint32_t row = 0;
  std::uint32_t seat = 0;
};

/// An actor is a run of rows with one id, ordered by valid_from.
struct Actor {
  std::uint32_t first_row = 0;
  std::uint32_t row_count = 0;
};

/// The row that holds on a day.
struct Role {
  enum class Tense : std::uint8_t { kNow, kFormer, kFuture };
  base::ActorRowId row = base::kNone<base::ActorRowId>;
  Tense tense = Tense::kNow;
};

/// True for the countries whose persons are called by the first word of their names: "President Moon" is Moon Jae-in.
bool has_surname_first(std::string_view iso3);

class Catalog {
 public:
  struct Data;  // catalog_data.h
  struct Files {
    std::vector<std::string> folders;  // ours first, then the user's
    std::string gazetteer;             // one more place table; empty for none
    std::string towns;                 // a table for find_towns(), see town_table.h; empty for none
    std::string extra_actors;          // the bytes of one more actor table of the user's
    bool allows_empty = false;         // a user's folder may hold no table
  };

  /// Fails with the first bad row of a table (file, line, what was expected), when the first folder has no countries or
  /// when one of the others has no table at all.
  static Result<Catalog> load(const Files& files);
  /// What was left out of users' folders: lines of dictionaries, files in no place where tables are looked for.
  std::span<const Error> problems() const;

  const std::vector<Country>& countries() const;
  const Country* find_country(std::string_view iso3) const;
  std::span<const ActorRow> actor_rows() const;
  std::span<const Actor> actors() const;
  const ActorRow& actor_row(base::ActorRowId id) const { return actor_rows()[base::index_of(id)]; }
  std::span<const PlaceRow> places() const;
  std::span<const Vacancy> vacancies() const;
  /// A row of places(), or one of those behind them, which find_towns() gave. The views live as long as the catalog.
  PlaceRow place(base::PlaceRowId id) const;
  /// True for a row of find_towns().
  bool is_town(base::PlaceRowId id) const { return base::index_of(id) >= places().size(); }
  /// Small towns and districts of that name, which names() does not know; the most populous first.
  std::vector<base::PlaceRowId> find_towns(std::string_view name) const;
  std::span<const AgentNoun> agents() const;
  std::span<const Modifier> modifiers() const;

  /// The office held on that day (of several the one begun last), else the latest one before it, else the first one
  /// after. An unset day means now: the latest row.
  Role find_role(std::uint32_t actor, base::Date day) const;
  /// The actor that a row belongs to.
  std::uint32_t actor_of(base::ActorRowId row) const;
  /// Persons by family name: the last word of a name or alias ("Pompeo", "al-Sudani" and "Sudani", "N'Dour"), the first
  /// one where that is the family's ("Moon" for Moon Jae-in). Case, accents, hyphens and apostrophes do not count.
  /// Positions in actors(), ascending.
  std::vector<std::uint32_t> find_by_surname(std::string_view surname) const;

  /// Names of countries, peoples, capitals, seats, actors and places. A payload is a position in name_targets().
  const NameMatcher& names() const;
  std::span<const NameTarget> name_targets() const;
  /// Agent nouns, singular and plural. A payload is 2 * position in agents() + (plural ? 1 : 0).
  const NameMatcher& agent_names() const;
  /// Words before agent nouns ("former", "Iran-backed"). A payload is a position in modifiers().
  const NameMatcher& modifier_names() const;

  /// Hash of all tables read: 32 hex digits.
  const std::string& version() const;

 private:
  explicit Catalog(std::shared_ptr<const Data> data);
  std::shared_ptr<const Data> data_;
};

}  // namespace casus::catalog
