// Which tables make up the catalog of a run: ours, the generated gazetteer, a user's own.
#pragma once

#include <string>

#include "casus/options.h"
#include "catalog/catalog.h"

namespace casus::pipeline {

/// The files to load. `folder` holds data/ and models/.
catalog::Catalog::Files table_files(const std::string& folder, const Options& options);

/// Loads them; tells options.on_warning of a missing gazetteer and of what was left out of the user's tables.
Result<catalog::Catalog> load_tables(const std::string& folder, const Options& options);

}  // namespace casus::pipeline
