#include "article/word_windows.h"

#include <algorithm>
#include <utility>

namespace casus::article {

namespace {

// Of the kWindowWords words that end with the last.
std::uint64_t hash_window(std::span<const std::uint64_t> words, std::size_t last) {
  std::uint64_t joined = 0;
  for (std::size_t k = last + 1 - kWindowWords; k <= last; ++k) joined = joined * 0x9E3779B97F4A7C15U + words[k];
  return joined;
}

}  // namespace

std::vector<std::uint64_t> hash_words(std::string_view text) {
  constexpr std::size_t kBytesOfAWord = 5;  // hardly any text has fewer, with the blank behind it
  std::vector<std::uint64_t> words;
  words.reserve(text.size() / kBytesOfAWord);
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = word_length<false>(text, i, text.size());
    if (length > 0) words.push_back(hash_word(text, i, length));
    i += length > 0 ? length : 1;
  }
  return words;
}

void WindowSet::add(std::string_view text) {
  const std::vector<std::uint64_t> words = hash_words(text);
  for (std::size_t last = kWindowWords - 1; last < words.size(); ++last) {
    const std::uint64_t word = words[last];
    marks_[word % kMarks / 64] |= std::uint64_t{1} << word % 64;
    if (2 * (size_ + 1) > places_.size()) grow();
    const std::uint64_t hash = hash_window(words, last);
    std::uint64_t& place = places_[place_of(hash)];
    size_ += place == 0 ? 1 : 0;
    place = hash;
  }
}

std::size_t WindowSet::count(std::span<const std::uint64_t> words) const {
  if (size_ == 0) return 0;
  std::size_t found = 0;
  for (std::size_t last = kWindowWords - 1; last < words.size(); ++last) {
    if (is_marked(words[last]) && places_[place_of(hash_window(words, last))] != 0) ++found;
  }
  return found;
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
