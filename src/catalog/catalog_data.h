// What Catalog holds and how its indexes are built. Only catalog.cc and its tests see this.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/table.h"
#include "catalog/catalog.h"
#include "catalog/town_table.h"

namespace casus::catalog {

struct Catalog::Data {
  std::vector<base::Table> tables;  // own the bytes
  std::vector<Country> countries;
  std::vector<ActorRow> rows;  // ordered by id, then valid_from
  std::vector<Actor> actors;
  std::vector<std::uint32_t> actor_of_row;
  std::vector<AgentNoun> agents;
  std::vector<PlaceRow> places;
  TownTable towns;
  std::vector<Vacancy> vacancies;
  std::unordered_map<std::string_view, std::uint32_t> country_by_code;
  std::vector<Modifier> modifiers;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> surnames;  // (hash of the folded name, actor), sorted
  std::vector<NameTarget> targets;
  NameMatcher names;
  NameMatcher agent_names;
  NameMatcher modifier_names;
  std::size_t own_agents = 0;  // agents and modifiers before these positions are ours, the others a user's
  std::size_t own_modifiers = 0;
  std::vector<Error> problems;
  std::string fingerprint;  // name and hash of each table, then their hash
};

/// A family name as the index spells it: "Al-Sudani" is alsudani, "N'Dour" ndour.
std::string surname_key(std::string_view surname);

/// Orders the actor rows, then fills every index. Requires all tables read.
void build_indexes(Catalog::Data& data);

}  // namespace casus::catalog
