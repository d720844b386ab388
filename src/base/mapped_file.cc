// mmap, whose error is a pointer, behind a type that unmaps once.
#include "base/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace casus::base {
namespace {

Error failed(const std::string& path, const char* what, int error) {
  return {error == ENOENT ? ErrorCode::kNotFound : ErrorCode::kIo, path + ": " + what + ": " + std::strerror(error)};
}

}  // namespace

Result<MappedFile> MappedFile::open(const std::string& path, std::size_t max_bytes) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return failed(path, "cannot open", errno);
  struct stat info = {};
  const bool is_known = ::fstat(file, &info) == 0;
  const auto size = static_cast<std::size_t>(info.st_size);
  if (!is_known || !S_ISREG(info.st_mode) || size > max_bytes) {
    ::close(file);
    return Error{ErrorCode::kIo, path + ": not a regular file of at most " + std::to_string(max_bytes) + " bytes"};
  }
  MappedFile mapped;
  if (size > 0) {
    void* const data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    const int error = errno;
    ::close(file);
    if (data == MAP_FAILED) return failed(path, "cannot map", error);
    mapped.data_ = static_cast<const char*>(data);
    mapped.size_ = size;
  } else {
    ::close(file);
  }
  return mapped;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) ::munmap(const_cast<char*>(data_), size_);
}

}  // namespace casus::base
