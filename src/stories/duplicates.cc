#include "stories/duplicates.h"

#include <algorithm>
#include <numeric>

namespace casus::stories {
namespace {

// Of two runs of words that a copy kept, one is where a typo or a cut has left it: half of the shorter text is enough,
// as reports written apart share hardly a tenth.
constexpr double kContainment = 0.5;
// Three lines share half of their runs with other three lines more easily.
constexpr std::size_t kShortText = 20;
constexpr double kShortContainment = 0.8;
// "News in brief" holds ten articles whole; they are not copies of each other for that.
constexpr double kShortestPart = 0.15;

// Of the shingles one in eight is a key, at least eight: a cut that kept thirty runs then shares one with near
// certainty.
constexpr std::uint32_t kKeyEnd = 1U << 29;
constexpr std::size_t kFewestKeys = 8;

}  // namespace

bool is_same_text(const Sample& a, const Sample& b) {
  const std::size_t shorter = std::min(a.total, b.total);
  if (static_cast<double>(shorter) < kShortestPart * static_cast<double>(std::max(a.total, b.total))) return false;
  return compare(a, b).containment >= (shorter < kShortText ? kShortContainment : kContainment);
}

std::size_t DuplicateFinder::add(std::string_view text) {
  const std::size_t number = samples_.size();
  const std::vector<std::uint32_t> shingles = shingles_of(text);
  samples_.push_back(make_sample(shingles));
  if (shingles.empty()) return number;
  for (const std::uint64_t band : bands_of(make_signature(shingles))) keys_.push_back({band, number});
  const std::vector<std::uint32_t>& lowest = samples_.back().lowest;
  for (std::size_t i = 0; i < lowest.size() && (i < kFewestKeys || lowest[i] < kKeyEnd); ++i) {
    keys_.push_back({lowest[i], number});
  }
  return number;
}

std::vector<std::size_t> DuplicateFinder::group() const {
  std::vector<Key> keys = keys_;
  std::sort(keys.begin(), keys.end());
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
    while (end < keys.size() && keys[end].hash == keys[begin].hash) ++end;
    for (std::size_t i = begin; i < end; ++i) {
      for (std::size_t j = i + 1; j < end; ++j) pairs.emplace_back(keys[i].text, keys[j].text);
    }
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  DisjointSets sets(samples_.size());
  for (const auto& [a, b] : pairs) {
    if (sets.find(a) != sets.find(b) && is_same_text(samples_[a], samples_[b])) sets.join(a, b);
  }
  std::vector<std::size_t> groups(samples_.size());
  for (std::size_t i = 0; i < groups.size(); ++i) groups[i] = sets.find(i);
  return groups;
}

DisjointSets::DisjointSets(std::size_t count) : parent_(count) {
  std::iota(parent_.begin(), parent_.end(), std::size_t{0});
}

std::size_t DisjointSets::find(std::size_t member) {
  while (parent_[member] != member) {
    parent_[member] = parent_[parent_[member]];
    member = parent_[member];
  }
  return member;
}

void DisjointSets::join(std::size_t a, std::size_t b) {
  a = find(a);
  b = find(b);
  parent_[std::max(a, b)] = std::min(a, b);
}

}  // namespace casus::stories
