// SQLite behind the interface of sql.h: write-ahead log, one writer at a time, readers never wait.
#pragma once

#include <memory>
#include <string>

#include "casus/result.h"
#include "store/sql.h"

namespace casus::store {

/// Fails with kNotFound when a file that is only to be read is not there.
Result<std::unique_ptr<ConnectionEngine>> open_sqlite(const std::string& path, bool read_only);

}  // namespace casus::store
