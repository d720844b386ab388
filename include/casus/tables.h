// Tables of actors: what is wrong in them, and how a row is added to your own (docs/formats/actors.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "casus/event.h"
#include "casus/options.h"
#include "casus/result.h"

namespace casus {

/// Something in tables that load but cannot be right. `kind` is one of clash gap overlap unknown missing.
struct TableFinding {
  std::string kind;
  std::string message;
};

/// Looks through our tables and options.tables. With a day in `until` ("2026-05-01") offices that nobody holds at the
/// end count as gaps, too. Fails when a table cannot be loaded; the message names file and line.
Result<std::vector<TableFinding>> check_tables(const Options& options, std::string_view until = {});

/// A row of an actors table, cell by cell.
struct ActorEntry {
  std::string id;  // made from the name when empty
  std::string name;
  std::vector<std::string> aliases;
  std::string type = "person";
  std::string country;
  std::string sectors;
  std::string title;
  std::string valid_from;
  std::string valid_to;
  std::string wikidata;
  std::string source;
};

/// A state, territory or former state with its codes in the systems that users join on; empty where it has none.
struct CountryEntry {
  std::string code;  // ISO 3166-1 alpha-3
  std::string name;
  std::string cow;
  std::string gw;
  std::string fips;
};

/// What events may be: the 16 types in their order, with quad class, usual intensity and the modes of their codes.
struct OntologyEntries {
  struct Type {
    EventType event_type = EventType::kAgree;
    int quad_class = 1;
    double intensity = 0;
    std::vector<std::string> modes;
  };
  std::vector<Type> types;
  std::vector<std::string> contexts;
};

/// Adds the row to FOLDER/actors/own.tsv, which is made when it is not there and stays sorted by id, and returns the
/// row. FOLDER is the last of options.tables. Fails, and writes nothing, when a cell is wrong, the country is unknown,
/// the row is there already, or it clashes with another row of options.tables.
Result<std::string> add_actor(const Options& options, const ActorEntry& entry);

}  // namespace casus
