// What `code` and `extract` share: load, run over the inputs with problems reported on standard error, count, choose
// the exit code.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "casus/coder.h"

namespace casus::cli {

/// The coder of this call of the program, which lives until the process ends: nobody needs its tables taken apart. Null
/// after a report of what is missing (exit code kNoData).
const Coder* load_coder(const Options& options);

/// Runs and returns the exit code. `finish` is called after a run that reached its end.
int run_inputs(const Options& options, const std::vector<std::string>& inputs, std::vector<Sink*> sinks,
               const std::function<Result<void>(const Counters&, const Versions&)>& finish = {});

/// This moment in UTC, for the table of runs.
std::string now_utc();
/// The words with blanks between them.
std::string join_words(const std::vector<std::string>& words);

}  // namespace casus::cli
