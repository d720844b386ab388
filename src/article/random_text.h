// Texts for tests that hold a quick way of reading bytes against a slow one.
#pragma once

#include <random>
#include <span>
#include <string>
#include <string_view>

namespace casus::article {

/// Fewer than `most` of the pieces, drawn at random, one behind the other.
inline std::string random_text(std::minstd_rand& random, std::span<const std::string_view> pieces, std::size_t most) {
  std::string text;
  for (std::size_t i = random() % most; i > 0; --i) text += pieces[random() % pieces.size()];
  return text;
}

}  // namespace casus::article
