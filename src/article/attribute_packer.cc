// A hash table of its own: it holds numbers only, and compares with what it has packed.
#include "article/attribute_packer.h"

#include <algorithm>

#include "article/word_bytes.h"
#include "base/hash.h"

namespace casus::article {
namespace {

constexpr std::uint32_t kFree = static_cast<std::uint32_t>(-1);
constexpr std::size_t kMostSets = 1 << 15;  // pages have hundreds; the table stays in the cache

// Most values are short: without a call.
std::uint64_t hash_value(std::string_view value) {
  if (value.size() > 16) return base::hash64(value);
  const std::uint64_t first = load_bytes(value.data(), value.size());
  const std::uint64_t last = value.size() > 8 ? load_bytes(value.data() + value.size() - 8, 8) : value.size();
  const std::uint64_t hash = (first * 0x9E3779B97F4A7C15U ^ last) * 0xC2B2AE3D27D4EB4FU;
  return hash ^ hash >> 29;
}

std::uint64_t hash_of(std::span<const KeptAttribute> attributes) {
  std::uint64_t hash = 0;
  for (const KeptAttribute& kept : attributes) {
    hash = (hash ^ hash_value(kept.value)) * 0x9E3779B97F4A7C15U + static_cast<std::uint64_t>(kept.name);
  }
  return hash ^ hash >> 32;
}

}  // namespace

std::optional<std::uint32_t> AttributePacker::number_of(std::span<const KeptAttribute> attributes) {
  if (2 * (hashes_.size() + 1) > numbers_.size()) grow();
  const std::uint64_t hash = hash_of(attributes);
  const std::size_t last = numbers_.size() - 1;
  std::size_t i = hash & last;
  for (; numbers_[i] != kFree; i = (i + 1) & last) {
    if (hashes_[numbers_[i]] == hash && is_same(numbers_[i], attributes)) return numbers_[i];
  }
  if (hashes_.size() >= kMostSets) return std::nullopt;
  const auto number = static_cast<std::uint32_t>(hashes_.size());
  numbers_[i] = number;
  hashes_.push_back(hash);
  packed_.sets.push_back(
      {static_cast<std::uint32_t>(packed_.values.size()), static_cast<std::uint32_t>(attributes.size())});
  for (const KeptAttribute& kept : attributes) {
    packed_.values.push_back(
        {kept.name, static_cast<std::uint32_t>(packed_.bytes.size()), static_cast<std::uint32_t>(kept.value.size())});
    packed_.bytes.append(kept.value);
  }
  return number;
}

bool AttributePacker::is_same(std::uint32_t number, std::span<const KeptAttribute> attributes) const {
  const AttributeSets::Set& set = packed_.sets[number];
  if (set.count != attributes.size()) return false;
  for (std::size_t i = 0; i < attributes.size(); ++i) {
    const AttributeSets::Value& value = packed_.values[set.begin + i];
    const std::string_view bytes = std::string_view(packed_.bytes).substr(value.begin, value.length);
    if (value.name != attributes[i].name || bytes != attributes[i].value) return false;
  }
  return true;
}

void AttributePacker::grow() {
  numbers_.assign(std::max<std::size_t>(512, 2 * numbers_.size()), kFree);
  const std::size_t last = numbers_.size() - 1;
  for (std::uint32_t number = 0; number < hashes_.size(); ++number) {
    std::size_t i = hashes_[number] & last;
    while (numbers_[i] != kFree) i = (i + 1) & last;
    numbers_[i] = number;
  }
}

}  // namespace casus::article
