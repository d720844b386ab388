#include "pipeline/folders.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/file.h"

namespace casus::pipeline {
namespace {

namespace fs = std::filesystem;

bool holds_data(const std::string& folder) {
  return base::is_folder(folder + "/data") && base::is_folder(folder + "/models");
}

Result<std::string> check_folder(const std::string& folder, const std::string& source) {
  if (holds_data(folder)) return folder;
  return Error{ErrorCode::kNotFound, folder + " (" + source + "): expected a folder that holds data/ and models/"};
}

std::string beside_program() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  return (program.parent_path().parent_path() / "share" / "casus").string();
}

}  // namespace

Result<std::string> find_data_folder(const std::string& given) {
  if (!given.empty()) return check_folder(given, "given as option");
  const char* environment = std::getenv("CASUS_DATA");
  if (environment != nullptr && *environment != '\0') return check_folder(environment, "from CASUS_DATA");
  const std::string installed = beside_program();
  if (!installed.empty() && holds_data(installed)) return installed;
  const std::string source_tree = CASUS_SOURCE_DIR;
  if (holds_data(source_tree)) return source_tree;
  return Error{ErrorCode::kNotFound, "no tables and models: looked for data/ and models/ in " + installed + " and " +
                                         source_tree + "; set CASUS_DATA or give --data"};
}

}  // namespace casus::pipeline
