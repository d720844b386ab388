#include "pipeline/load_tables.h"

#include "base/file.h"

namespace casus::pipeline {
namespace {

// tools/build_gazetteer.py writes it at set-up; an installed program has it among its tables. Without it cities are
// known only as far as data/places goes, and versions.catalog differs.
std::string find_gazetteer(const std::string& folder) {
  for (const char* const place : {"/data/gazetteer.tsv", "/build/data/gazetteer.tsv"}) {
    if (base::is_file(folder + place)) return folder + place;
  }
  return {};
}

}  // namespace

catalog::Catalog::Files table_files(const std::string& folder, const Options& options) {
  catalog::Catalog::Files files{.folders = {folder + "/data"}, .gazetteer = find_gazetteer(folder)};
  files.folders.insert(files.folders.end(), options.tables.begin(), options.tables.end());
  return files;
}

Result<catalog::Catalog> load_tables(const std::string& folder, const Options& options) {
  const catalog::Catalog::Files files = table_files(folder, options);
  Result<catalog::Catalog> catalog = catalog::Catalog::load(files);
  if (!catalog || !options.on_warning) return catalog;
  if (files.gazetteer.empty()) {
    options.on_warning({ErrorCode::kNotFound, folder + ": no data/gazetteer.tsv and no build/data/gazetteer.tsv, so "
                                                       "most cities are unknown; tools/build_gazetteer.py makes it"});
  }
  for (const Error& problem : catalog->problems()) options.on_warning(problem);
  return catalog;
}

}  // namespace casus::pipeline
