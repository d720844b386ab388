// Text that lost its line ends: "Home NewsSportHarbour closed after collisionBy Kari LundTwo ships collided.The coast
// guard".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace casus::article {

/// The offsets where lines were glued together, in order; empty for a line that looks whole. A line counts as glued
/// when it is long and small letters or stops often run into capitals: "NewsSport", "collided.The". Names with a
/// capital inside (YouTube, McDonald) and abbreviations (U.S.) are no seams.
std::vector<std::size_t> find_seams(std::string_view line);

}  // namespace casus::article
