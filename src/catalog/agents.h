// Rows of data/agents/: nouns for people and bodies that act ("soldier", "foreign minister", "parliament"), and words
// that change what such a noun says ("former", "opposition", "Shiite").
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/table.h"
#include "catalog/codes.h"

namespace casus::catalog {

struct AgentNoun {
  std::string_view noun;
  std::string_view plural;  // only where it is irregular
  CodeList sectors;         // empty: a role like "leader" that takes its sector from its neighbours
  bool is_person = false;   // "spokesman"
  bool is_body = false;     // "ministry": acts as one, may be part of a proper name
  bool is_group = false;    // "rebels", "protesters": a collective without an office
  bool is_state = false;    // "country", "regime", "neighbour"
  bool is_head = false;     // "president", "king": head of state or government
  bool is_count = false;    // "thousands", "dozens": people where nothing else is counted
  bool is_thing = false;    // "phone bank", "birthday party": sounds like an actor and is none
};

enum class ModifierEffect : std::uint8_t {
  kReplace,  // its sectors take the place of the noun's: "opposition lawmakers"
  kAdd,      // its sectors come after the noun's: "Shiite militia"
  kFormer,   // "former", "ex-", "late": out of office
  kNone,     // "senior", "top": nothing changes, but the word belongs to the role
};

struct Modifier {
  std::string_view word;
  ModifierEffect effect = ModifierEffect::kNone;
  CodeList sectors;
};

/// Both append; they fail on an empty word, an unknown flag, effect or sector.
Result<void> read_agents(const base::Table& table, std::vector<AgentNoun>& agents);
Result<void> read_modifiers(const base::Table& table, std::vector<Modifier>& modifiers);

}  // namespace casus::catalog
