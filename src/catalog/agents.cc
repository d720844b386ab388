// Reading the tables of agent nouns and modifiers.
#include "catalog/agents.h"

#include <optional>
#include <string>

#include "base/strings.h"
#include "catalog/columns.h"

namespace casus::catalog {
namespace {

enum AgentColumn : std::size_t { kNoun, kAgentSectors, kPlural, kFlags, kAgentCount };
constexpr std::array<std::string_view, kAgentCount> kAgentColumns = {"noun", "sectors", "plural", "flags"};

enum ModifierColumn : std::size_t { kWord, kEffect, kModifierSectors, kModifierCount };
constexpr std::array<std::string_view, kModifierCount> kModifierColumns = {"word", "effect", "sectors"};

bool add_flag(std::string_view flag, AgentNoun& agent) {
  if (flag == "person") return agent.is_person = true;
  if (flag == "body") return agent.is_body = true;
  if (flag == "group") return agent.is_group = true;
  if (flag == "state") return agent.is_state = true;
  if (flag == "head") return agent.is_head = true;
  if (flag == "count") return agent.is_count = true;
  if (flag == "thing") return agent.is_thing = true;
  return false;
}

std::optional<ModifierEffect> effect_from(std::string_view text) {
  if (text == "replace") return ModifierEffect::kReplace;
  if (text == "add") return ModifierEffect::kAdd;
  if (text == "former") return ModifierEffect::kFormer;
  if (text.empty() || text == "none" || text == "keep") return ModifierEffect::kNone;
  return std::nullopt;
}

Error bad_sectors(const base::Table& table, const base::Table::Row& row, std::string_view text) {
  return table.error_at(row, "sectors " + std::string(text) + " are not PLOVER sectors");
}

}  // namespace

Result<void> read_agents(const base::Table& table, std::vector<AgentNoun>& agents) {
  const auto columns = Columns<kAgentCount>::find(table, kAgentColumns, 2);
  if (!columns) return columns.error();
  for (const base::Table::Row& row : table.rows()) {
    AgentNoun agent;
    agent.noun = columns->cell(row, kNoun);
    agent.plural = columns->cell(row, kPlural);
    if (agent.noun.empty()) return table.error_at(row, "noun is empty");
    const std::optional<CodeList> sectors = sectors_from(columns->cell(row, kAgentSectors));
    if (!sectors) return bad_sectors(table, row, columns->cell(row, kAgentSectors));
    agent.sectors = *sectors;
    for (const std::string_view flag : base::split_list(columns->cell(row, kFlags), '|')) {
      if (!add_flag(flag, agent)) {
        return table.error_at(row,
                              "flag " + std::string(flag) + " is not person, body, group, state, head, count or thing");
      }
    }
    agents.push_back(agent);
  }
  return {};
}

Result<void> read_modifiers(const base::Table& table, std::vector<Modifier>& modifiers) {
  const auto columns = Columns<kModifierCount>::find(table, kModifierColumns, 2);
  if (!columns) return columns.error();
  for (const base::Table::Row& row : table.rows()) {
    Modifier modifier;
    modifier.word = columns->cell(row, kWord);
    if (modifier.word.empty()) return table.error_at(row, "word is empty");
    const std::optional<ModifierEffect> effect = effect_from(columns->cell(row, kEffect));
    if (!effect) {
      return table.error_at(
          row, "effect " + std::string(columns->cell(row, kEffect)) + " is not replace, add, former or none");
    }
    modifier.effect = *effect;
    const std::optional<CodeList> sectors = sectors_from(columns->cell(row, kModifierSectors));
    if (!sectors) return bad_sectors(table, row, columns->cell(row, kModifierSectors));
    modifier.sectors = *sectors;
    modifiers.push_back(modifier);
  }
  return {};
}

}  // namespace casus::catalog
