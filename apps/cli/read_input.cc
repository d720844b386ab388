#include "read_input.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace casus::cli {
namespace {

struct Close {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

}  // namespace

Result<std::string> read_input(const std::string& path, std::size_t max_bytes) {
  std::error_code error;
  if (path != "-" && !std::filesystem::exists(path, error)) return Error{ErrorCode::kNotFound, path + ": no such file"};
  if (std::filesystem::is_directory(path, error)) {
    return Error{ErrorCode::kBadArgument, path + ": is a folder, expected a file"};
  }
  const std::unique_ptr<std::FILE, Close> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
  if (!file) return Error{ErrorCode::kIo, path + ": cannot be opened for reading"};
  std::string bytes;
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

std::string document_id_of(const std::string& path) {
  return path == "-" ? std::string() : std::filesystem::path(path).stem().string();
}

}  // namespace casus::cli
