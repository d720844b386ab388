#include "pipeline/load_tables.h"

#include "base/file.h"

namespace casus::pipeline {
namespace {

// tools/build_gazetteer.py and build_towns.py write these tables at set-up; an installed program has them among its
// own. Without them cities are known only as far as data/places goes, and versions.catalog differs.
std::string find_built(const std::string& folder, const std::string& table) {
  for (const char* const place : {"/data/", "/build/data/"}) {
    if (base::is_file(folder + place + table)) return folder + place + table;
  }
  return {};
}

}  // namespace

catalog::Catalog::Files table_files(const std::string& folder, const Options& options) {
  catalog::Catalog::Files files{.folders = {folder + "/data"},
                                .gazetteer = find_built(folder, "gazetteer.tsv"),
                                .towns = find_built(folder, "towns.tsv")};
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
  if (files.towns.empty()) {
    options.on_warning({ErrorCode::kNotFound, folder +
                                                  ": no data/towns.tsv and no build/data/towns.tsv, so small towns "
                                                  "and districts have no point; tools/build_towns.py makes it"});
  }
  for (const Error& problem : catalog->problems()) options.on_warning(problem);
  return catalog;
}

}  // namespace casus::pipeline
