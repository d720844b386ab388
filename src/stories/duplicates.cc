#include "stories/duplicates.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <unordered_map>
#include <utility>

namespace casus::stories {
namespace {

// Of two runs of words that a copy kept, one is where a typo or a cut has left it: half of the shorter text is enough,
// as reports written apart share hardly a tenth.
constexpr double kContainment = 0.5;
constexpr std::size_t kLongText = 70;
// Three lines share half of their runs with other three lines more easily, and under every short notice the same two
// lines may stand of who wrote it.
constexpr double kShortContainment = 0.8;
constexpr std::size_t kShortText = 20;
// "News in brief" holds ten articles whole; they are not copies of each other for that.
constexpr double kShortestPart = 0.15;

double wanted_containment(std::size_t shorter) {
  const auto size = static_cast<double>(std::clamp(shorter, kShortText, kLongText) - kShortText);
  return kShortContainment - (kShortContainment - kContainment) * size / static_cast<double>(kLongText - kShortText);
}

}  // namespace

bool is_same_text(const Sketch& a, const Sketch& b) {
  const std::size_t shorter = std::min(a.total, b.total);
  if (static_cast<double>(shorter) < kShortestPart * static_cast<double>(std::max(a.total, b.total))) return false;
  return compare(a, b).containment >= wanted_containment(shorter);
}

std::size_t DuplicateFinder::add(Sketch sketch) {
  sketches_.push_back(std::move(sketch));
  return sketches_.size() - 1;
}

std::vector<std::size_t> DuplicateFinder::group() const {
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> texts_of_key;  // looked up, never listed
  std::vector<std::size_t> common(sketches_.size());  // keys that each text shares with the one at hand
  DisjointSets sets(sketches_.size());
  for (std::size_t text = 0; text < sketches_.size(); ++text) {
    const std::span<const std::uint32_t> keys = keys_of(sketches_[text]);
    std::vector<std::size_t> others;
    for (const std::uint32_t key : keys) {
      std::vector<std::size_t>& known = texts_of_key[key];
      for (const std::size_t other : known) {
        if (common[other]++ == 0) others.push_back(other);
      }
      known.push_back(text);
    }
    for (const std::size_t other : others) {
      const bool is_near =
          std::exchange(common[other], 0) >= wanted_keys(keys.size(), keys_of(sketches_[other]).size());
      if (!is_near || sets.find(text) == sets.find(other)) continue;
      if (is_same_text(sketches_[text], sketches_[other])) sets.join(text, other);
    }
  }
  std::vector<std::size_t> groups(sketches_.size());
  for (std::size_t i = 0; i < groups.size(); ++i) groups[i] = sets.find(i);
  return groups;
}

DisjointSets::DisjointSets(std::size_t count) : parent_(count) {
  std::iota(parent_.begin(), parent_.end(), std::size_t{0});
}

std::size_t DisjointSets::add() {
  parent_.push_back(parent_.size());
  return parent_.size() - 1;
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
