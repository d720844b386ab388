// Rows of data/actors/*.tsv: persons in office, organisations and groups, with dates (docs/formats/actors.md).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/table.h"
#include "catalog/codes.h"
#include "catalog/period.h"

namespace casus::catalog {

enum class ActorType : std::uint8_t { kPerson, kOrganisation, kGroup };

/// One row: what an actor is during a period. A person has a row for each office.
struct ActorRow {
  std::string_view id;
  std::string_view name;
  std::vector<std::string_view> aliases;
  ActorType type = ActorType::kPerson;
  Code country;  // IGO, NGO, UNO, EUR for those of no state; empty when unknown
  CodeList sectors;
  std::string_view title;  // "president", "foreign minister"
  Period valid;
  std::string_view wikidata;
  std::string_view source;
  bool is_users = false;  // from a user's own table: preferred where ours knows the name, too
};

/// Appends the rows. Fails on an empty id or name, an unknown type or sector, or a bad date.
Result<void> read_actors(const base::Table& table, std::vector<ActorRow>& rows);

}  // namespace casus::catalog
