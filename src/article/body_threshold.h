// From what probability on the blocks of a page are its body.
//
// No fixed number does: a page of cards that the network half believes is body as a whole or not at all, while stray
// blocks of a page that it is sure of are none at the same probability.
#pragma once

#include <cstdint>
#include <vector>

namespace casus::article {

/// The least probability of a block of the body, chosen so that the precision and recall to be expected of the whole
/// are best. `words` and `probabilities` have one value per block. O(blocks log blocks).
float choose_body_threshold(const std::vector<std::uint32_t>& words, const std::vector<float>& probabilities);

}  // namespace casus::article
