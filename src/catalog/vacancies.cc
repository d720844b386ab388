// Reading the table of vacant offices.
#include "catalog/vacancies.h"

#include <string>

#include "catalog/columns.h"

namespace casus::catalog {
namespace {

enum Column : std::size_t { kCountry, kTitle, kFrom, kTo, kCount };
constexpr std::array<std::string_view, kCount> kColumns = {"country", "title", "valid_from", "valid_to"};

}  // namespace

Result<void> read_vacancies(const base::Table& table, std::vector<Vacancy>& vacancies) {
  const auto columns = Columns<kCount>::find(table, kColumns, kCount);
  if (!columns) return columns.error();
  for (const base::Table::Row& row : table.rows()) {
    Vacancy vacancy;
    vacancy.country = Code(columns->cell(row, kCountry));
    vacancy.title = columns->cell(row, kTitle);
    if (!vacancy.country.is_set() || vacancy.title.empty()) {
      return table.error_at(row, "expected a country of three letters and a title");
    }
    std::string problem;
    const std::optional<Period> valid = period_from(columns->cell(row, kFrom), columns->cell(row, kTo), problem);
    if (!valid) return table.error_at(row, problem);
    vacancy.valid = *valid;
    vacancies.push_back(vacancy);
  }
  return {};
}

}  // namespace casus::catalog
