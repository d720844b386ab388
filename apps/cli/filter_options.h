// The filters of `casus query` and `casus export`: one set of options for both.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "casus/database.h"

namespace casus::cli {

struct FilterArguments {
  EventFilter filter;
  std::vector<std::string> types;
  std::vector<std::string> statuses;
};

/// The options; what they leave in `arguments` must outlive the parse.
void add_filters(CLI::App& command, FilterArguments& arguments);
/// The filter with the types and statuses that were named.
EventFilter make_filter(const FilterArguments& arguments);

}  // namespace casus::cli
