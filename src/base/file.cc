// std::filesystem with error codes, so that nothing throws.
#include "base/file.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>

namespace casus::base {
namespace {

namespace fs = std::filesystem;

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t max_bytes) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return Error{ErrorCode::kNotFound, path + ": no such file"};
  if (fs::is_directory(status)) return Error{ErrorCode::kBadArgument, path + ": is a folder, expected a file"};
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) return Error{ErrorCode::kIo, path + ": cannot be opened for reading"};
  std::string bytes;
  if (fs::is_regular_file(status)) {
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > max_bytes) {
      return Error{ErrorCode::kLimit,
                   path + ": " + std::to_string(size) + " bytes, the limit is " + std::to_string(max_bytes)};
    }
    if (!error) bytes.reserve(static_cast<std::size_t>(size));
  }
  char buffer[1 << 16];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file.get())) {
    bytes.append(buffer, count);
    if (bytes.size() > max_bytes) {
      return Error{ErrorCode::kLimit, path + ": more than " + std::to_string(max_bytes) + " bytes"};
    }
  }
  if (std::ferror(file.get()) != 0) return Error{ErrorCode::kIo, path + ": reading failed"};
  return bytes;
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  const std::string temporary = path + ".tmp";
  {
    const File file(std::fopen(temporary.c_str(), "wb"));
    if (!file) return Error{ErrorCode::kIo, temporary + ": cannot be opened for writing"};
    if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size() || std::fflush(file.get()) != 0) {
      return Error{ErrorCode::kIo, temporary + ": writing failed (disk full?)"};
    }
  }
  std::error_code error;
  fs::rename(temporary, path, error);
  if (error) return Error{ErrorCode::kIo, path + ": " + error.message()};
  return {};
}

Result<std::vector<std::string>> list_files(const std::string& folder) {
  std::error_code error;
  std::vector<std::string> paths;
  fs::recursive_directory_iterator walk(folder, fs::directory_options::skip_permission_denied, error);
  if (error) return Error{ErrorCode::kIo, folder + ": " + error.message()};
  for (; walk != fs::recursive_directory_iterator(); walk.increment(error)) {
    if (error) return Error{ErrorCode::kIo, folder + ": " + error.message()};
    if (is_hidden(walk->path())) {
      walk.disable_recursion_pending();
    } else if (walk->is_regular_file(error)) {
      paths.push_back(walk->path().string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

bool is_folder(const std::string& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

bool is_file(const std::string& path) {
  std::error_code error;
  return fs::is_regular_file(path, error);
}

}  // namespace casus::base
