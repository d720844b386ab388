// A hash table of its own: it holds numbers only, and compares with keys that lie one behind the other.
#include "article/attribute_packer.h"

#include <algorithm>

#include "base/hash.h"

namespace casus::article {
namespace {

constexpr std::uint32_t kFree = static_cast<std::uint32_t>(-1);
constexpr std::size_t kMostSets = 1 << 15;  // pages have hundreds; the table stays in the cache

}  // namespace

std::optional<std::uint32_t> AttributePacker::number_of(std::string_view written,
                                                        std::span<const KeptAttribute> attributes) {
  if (2 * (packed_.sets.size() + 1) > numbers_.size()) grow();
  std::uint32_t& number = place_of(written);
  if (number != kFree) return number;
  if (packed_.sets.size() >= kMostSets) return std::nullopt;
  number = static_cast<std::uint32_t>(packed_.sets.size());
  keys_.append(written);
  key_ends_.push_back(keys_.size());
  packed_.sets.push_back(
      {static_cast<std::uint32_t>(packed_.values.size()), static_cast<std::uint32_t>(attributes.size())});
  for (const KeptAttribute& kept : attributes) {
    packed_.values.push_back(
        {kept.name, static_cast<std::uint32_t>(packed_.bytes.size()), static_cast<std::uint32_t>(kept.value.size())});
    packed_.bytes.append(kept.value);
  }
  return number;
}

std::string_view AttributePacker::key(std::uint32_t number) const {
  const std::size_t begin = number == 0 ? 0 : key_ends_[number - 1];
  return std::string_view(keys_).substr(begin, key_ends_[number] - begin);
}

std::uint32_t& AttributePacker::place_of(std::string_view written) {
  const std::size_t last = numbers_.size() - 1;
  for (std::size_t i = base::hash64(written) & last;; i = (i + 1) & last) {
    if (numbers_[i] == kFree || key(numbers_[i]) == written) return numbers_[i];
  }
}

void AttributePacker::grow() {
  numbers_.assign(std::max<std::size_t>(512, 2 * numbers_.size()), kFree);
  for (std::uint32_t number = 0; number < key_ends_.size(); ++number) place_of(key(number)) = number;
}

}  // namespace casus::article
