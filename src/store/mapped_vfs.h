// Reading a whole SQLite file through memory. SQLite as Debian builds it maps no more than 2 GiB and fetches all that
// lies behind with a system call and a copy per page, which was 40 % of the time of a query over ten million events.
#pragma once

namespace casus::store {

/// The name of a VFS for connections that only read: the default one, except that `PRAGMA mmap_size` other than 0 maps
/// all of the main file, whatever its size. Registered at the first call; null where the default VFS cannot be extended
/// so, and then the default one is to be used.
const char* find_mapped_vfs();

}  // namespace casus::store
