// Logarithms of counts, which nearly every feature of a count is.
#pragma once

#include <cstddef>

namespace casus::article {

/// log(1 + count), of a table for the counts that pages have.
float log_of(std::size_t count);

}  // namespace casus::article
