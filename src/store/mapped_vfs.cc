// The default VFS opens the file and keeps all its methods but three: xFetch and xUnfetch, which hand out pages of the
// map, and xClose. Our state lies behind that of the default VFS in the memory that SQLite gives for a file.
//
// The map is as safe as SQLite's own of the first 2 GiB: with a write-ahead log the file changes under a reader only
// where no reader looks, and it is cut off only when nobody reads; then the pager gives all pages back first.
#include "store/mapped_vfs.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <mutex>
#include <new>
#include <utility>

namespace casus::store {
namespace {

/// Bytes behind a page that its reader may touch.
constexpr sqlite3_int64 kSlop = 256;

struct FileMap {
  sqlite3_io_methods methods = {};
  const sqlite3_io_methods* base = nullptr;
  int descriptor = -1;
  char* bytes = nullptr;
  sqlite3_int64 size = 0;
  int pages_out = 0;
};

sqlite3_vfs* base_vfs() {
  static sqlite3_vfs* const base = sqlite3_vfs_find(nullptr);
  return base;
}

FileMap& map_of(sqlite3_file* file) {
  return *std::launder(reinterpret_cast<FileMap*>(reinterpret_cast<char*>(file) + base_vfs()->szOsFile));
}

/// A descriptor to map the file with, or -1. It stays open for the life of the process, one for each file: closing it
/// would drop the locks that SQLite holds on the file through descriptors of its own (see fcntl(2)).
int descriptor_of(const char* path) {
  static std::mutex mutex;
  static std::map<std::pair<dev_t, ino_t>, int> descriptors;
  const std::lock_guard lock(mutex);
  struct stat info = {};
  if (::stat(path, &info) != 0 || !S_ISREG(info.st_mode)) return -1;
  const auto [place, added] = descriptors.try_emplace({info.st_dev, info.st_ino}, -1);
  if (added) place->second = ::open(path, O_RDONLY | O_CLOEXEC);
  return place->second;
}

void unmap(FileMap& map) {
  if (map.bytes != nullptr) ::munmap(map.bytes, static_cast<std::size_t>(map.size));
  map.bytes = nullptr;
  map.size = 0;
}

sqlite3_int64 size_of(sqlite3_file* file, const FileMap& map) {
  sqlite3_int64 size = 0;
  return map.base->xFileSize(file, &size) == SQLITE_OK ? size : 0;
}

/// Maps the file as long as it is now. What cannot be mapped is read as ever.
void map_again(FileMap& map, sqlite3_int64 size) {
  unmap(map);
  void* const bytes = ::mmap(nullptr, static_cast<std::size_t>(size), PROT_READ, MAP_SHARED, map.descriptor, 0);
  if (bytes == MAP_FAILED) return;
  map.bytes = static_cast<char*>(bytes);
  map.size = size;
}

int fetch(sqlite3_file* file, sqlite3_int64 offset, int amount, void** page) {
  FileMap& map = map_of(file);
  *page = nullptr;
  const sqlite3_int64 end = offset + amount + kSlop;
  if (end > map.size && map.pages_out == 0) {  // it has grown, or is not mapped yet
    if (const sqlite3_int64 size = size_of(file, map); size >= end) map_again(map, size);
  }
  if (end > map.size) return SQLITE_OK;
  *page = map.bytes + offset;
  ++map.pages_out;
  return SQLITE_OK;
}

/// Without a page: the file may have changed, and be shorter.
int unfetch(sqlite3_file* file, sqlite3_int64, void* page) {
  FileMap& map = map_of(file);
  if (page != nullptr) {
    --map.pages_out;
  } else if (size_of(file, map) < map.size) {
    unmap(map);
  }
  return SQLITE_OK;
}

int close(sqlite3_file* file) {
  FileMap& map = map_of(file);
  const sqlite3_io_methods* const base = map.base;
  unmap(map);
  map.~FileMap();
  file->pMethods = base;
  return base->xClose(file);
}

int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* out_flags) {
  const int code = base_vfs()->xOpen(base_vfs(), path, file, flags, out_flags);
  if (code != SQLITE_OK || (flags & SQLITE_OPEN_MAIN_DB) == 0 || path == nullptr) return code;
  if (file->pMethods == nullptr || file->pMethods->iVersion < 3) return code;
  const int descriptor = descriptor_of(path);
  int has_moved = 0;  // then the path leads to another file than the one that was opened
  const int asked = file->pMethods->xFileControl(file, SQLITE_FCNTL_HAS_MOVED, &has_moved);
  if (descriptor < 0 || asked != SQLITE_OK || has_moved != 0) return code;
  auto* const map = new (reinterpret_cast<char*>(file) + base_vfs()->szOsFile) FileMap;
  map->base = file->pMethods;
  map->descriptor = descriptor;
  map->methods = *file->pMethods;
  map->methods.xClose = close;
  map->methods.xFetch = fetch;
  map->methods.xUnfetch = unfetch;
  file->pMethods = &map->methods;
  return code;
}

}  // namespace

const char* find_mapped_vfs() {
  static constexpr const char* kName = "casus-mapped";
  static sqlite3_vfs vfs = {};
  static const bool is_registered = [] {
    const sqlite3_vfs* const base = base_vfs();
    if (base == nullptr || base->szOsFile % alignof(FileMap) != 0) return false;
    vfs = *base;
    vfs.zName = kName;
    vfs.szOsFile = base->szOsFile + static_cast<int>(sizeof(FileMap));
    vfs.xOpen = open;
    vfs.pNext = nullptr;
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
  }();
  return is_registered ? kName : nullptr;
}

}  // namespace casus::store
