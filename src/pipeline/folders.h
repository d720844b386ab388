// Where the tables and models lie.
#pragma once

#include <string>

#include "casus/result.h"

namespace casus::pipeline {

/// The folder that holds data/ and models/: `given` if not empty, else the environment's CASUS_DATA, else
/// ../share/casus beside the program, else the source tree. Fails when what was asked for is no such folder, and says
/// where it looked.
Result<std::string> find_data_folder(const std::string& given);

}  // namespace casus::pipeline
