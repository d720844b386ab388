// Reading and listing files with limits; every failure is an Error that names the path.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "casus/result.h"

namespace casus::base {

/// The bytes of a regular file. Fails when it is missing, a folder, unreadable, or larger than `max_bytes`.
Result<std::string> read_file(const std::string& path, std::size_t max_bytes);
/// Writes the bytes to a temporary neighbour and renames it, so that readers never see half a file.
Result<void> write_file(const std::string& path, std::string_view bytes);
/// Regular files under a folder, recursively, hidden ones left out, sorted by path (bytewise).
Result<std::vector<std::string>> list_files(const std::string& folder);
bool is_folder(const std::string& path);
bool is_file(const std::string& path);

}  // namespace casus::base
