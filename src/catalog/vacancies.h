// Rows of data/offices/vacant.tsv: top offices that nobody held for a while, or that were abolished.
#pragma once

#include <string_view>
#include <vector>

#include "base/table.h"
#include "catalog/codes.h"
#include "catalog/period.h"

namespace casus::catalog {

struct Vacancy {
  Code country;
  std::string_view title;
  Period valid;
};

/// Appends the rows. Fails on a code that is not three letters, an empty title or a bad date.
Result<void> read_vacancies(const base::Table& table, std::vector<Vacancy>& vacancies);

}  // namespace casus::catalog
