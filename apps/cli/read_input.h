// Whole files and lines for the commands that work on one text.
#pragma once

#include <string>

#include "casus/result.h"

namespace casus::cli {

/// The bytes of a file, or of standard input for "-"; at most `max_bytes`.
Result<std::string> read_input(const std::string& path, std::size_t max_bytes);
/// File name without folders and ending: "news/korea.txt" gives "korea"; empty for standard input.
std::string document_id_of(const std::string& path);

}  // namespace casus::cli
