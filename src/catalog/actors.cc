// Reading actor tables.
#include "catalog/actors.h"

#include <optional>
#include <string>

#include "base/strings.h"
#include "catalog/columns.h"

namespace casus::catalog {
namespace {

enum Column : std::size_t {
  kId,
  kName,
  kType,
  kAliases,
  kCountry,
  kSectors,
  kTitle,
  kFrom,
  kTo,
  kWikidata,
  kSource,
  kCount
};
constexpr std::array<std::string_view, kCount> kColumns = {
    "id", "name", "type", "aliases", "country", "sectors", "title", "valid_from", "valid_to", "wikidata", "source"};

std::optional<ActorType> type_from(std::string_view text) {
  if (text == "person") return ActorType::kPerson;
  if (text == "organisation") return ActorType::kOrganisation;
  if (text == "group") return ActorType::kGroup;
  return std::nullopt;
}

}  // namespace

Result<void> read_actors(const base::Table& table, std::vector<ActorRow>& rows) {
  const auto columns = Columns<kCount>::find(table, kColumns, 3);
  if (!columns) return columns.error();
  for (const base::Table::Row& row : table.rows()) {
    const auto cell = [&](Column column) { return columns->cell(row, column); };
    ActorRow actor;
    actor.id = cell(kId);
    actor.name = cell(kName);
    if (actor.id.empty() || actor.name.empty()) return table.error_at(row, "id and name must not be empty");
    const std::optional<ActorType> type = type_from(cell(kType));
    if (!type) {
      return table.error_at(row, "type " + std::string(cell(kType)) + " is not person, organisation or group");
    }
    actor.type = *type;
    const std::string_view country = cell(kCountry);
    actor.country = Code(country);
    if (!country.empty() && !actor.country.is_set()) {
      return table.error_at(row, "country " + std::string(country) + " is not a code of three letters");
    }
    const std::optional<CodeList> sectors = sectors_from(cell(kSectors));
    if (!sectors) return table.error_at(row, "sectors " + std::string(cell(kSectors)) + " are not PLOVER sectors");
    actor.sectors = *sectors;
    std::string problem;
    const std::optional<Period> valid = period_from(cell(kFrom), cell(kTo), problem);
    if (!valid) return table.error_at(row, problem);
    actor.valid = *valid;
    actor.aliases = base::split_list(cell(kAliases), '|');
    actor.title = cell(kTitle);
    actor.wikidata = cell(kWikidata);
    actor.source = cell(kSource);
    rows.push_back(std::move(actor));
  }
  return {};
}

}  // namespace casus::catalog
