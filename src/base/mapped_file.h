// A file that is read where it lies: its pages are fetched when they are touched and shared by all processes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "casus/result.h"

namespace casus::base {

/// Read-only. The file must not shrink while it is mapped; tools/ replace their tables by renaming.
class MappedFile {
 public:
  /// Fails when the file is missing, a folder, unreadable, or larger than `max_bytes`. An empty file has no bytes.
  static Result<MappedFile> open(const std::string& path, std::size_t max_bytes);

  MappedFile() = default;
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  /// The bytes stay where they are when the object moves.
  std::string_view bytes() const { return {data_, size_}; }

 private:
  const char* data_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace casus::base
