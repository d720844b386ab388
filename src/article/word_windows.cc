#include "article/word_windows.h"

#include <algorithm>
#include <utility>

namespace casus::article {

void WindowSet::add(std::string_view text) {
  WordWindow::visit(text, 0, text.size(), [&](const WordWindow& window) {
    const std::uint64_t word = window.last_word();
    marks_[word % kMarks / 64] |= std::uint64_t{1} << word % 64;
    if (2 * (size_ + 1) > places_.size()) grow();
    std::uint64_t& place = places_[place_of(window.hash())];
    size_ += place == 0 ? 1 : 0;
    place = window.hash();
  });
}

// Where the hash is, or the free place where it belongs.
std::size_t WindowSet::place_of(std::uint64_t hash) const {
  const std::size_t last = places_.size() - 1;
  std::size_t i = (hash >> 20) & last;
  while (places_[i] != 0 && places_[i] != hash) i = (i + 1) & last;
  return i;
}

void WindowSet::grow() {
  const std::vector<std::uint64_t> before =
      std::exchange(places_, std::vector<std::uint64_t>(std::max<std::size_t>(256, 2 * places_.size())));
  for (const std::uint64_t hash : before) {
    if (hash != 0) places_[place_of(hash)] = hash;
  }
}

}  // namespace casus::article
