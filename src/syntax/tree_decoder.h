// From arc scores to one tree: greedy heads, and the maximum spanning tree only where greedy heads form a cycle.
//
// Chu-Liu/Edmonds after McDonald et al. 2005. Exactly one word hangs on the root.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace casus::syntax {

class TreeDecoder {
 public:
  /// Scratch of one thread.
  struct Workspace {
    std::vector<std::uint32_t> heads;
    std::vector<std::uint8_t> state;
  };

  /// `scores` is row-major [words x stride]: column 0 is the root, column h is word h - 1; the diagonal must be very
  /// low. It may be changed. Returns a head per word (0 = root); the view lives in the workspace. Ties go to the first
  /// column.
  static std::span<const std::uint32_t> decode(std::span<float> scores, std::size_t words, std::size_t stride,
                                               Workspace& workspace);
};

/// True if following `heads` (0 = root, h = word h - 1) from some word never meets the root.
bool has_cycle(std::span<const std::uint32_t> heads, std::vector<std::uint8_t>& state);

}  // namespace casus::syntax
