// What the program's exit status means. docs/exit-codes.md says the same for users.
#pragma once

#include "casus/result.h"

namespace casus::cli {

enum ExitCode : int {
  kDone = 0,        // every input was read; documents that could not be coded carry a status and a reason
  kUnreadable = 1,  // some input could not be opened; the others were processed
  kUsage = 2,       // wrong options or arguments; nothing was done
  kNoData = 3,      // tables or models are missing or damaged; nothing was done
  kNoOutput = 4,    // output could not be written (disk full, database locked); the run ended early
};

/// Prints `casus: message` on standard error.
void report(const Error& error);

}  // namespace casus::cli
