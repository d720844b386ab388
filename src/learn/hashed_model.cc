// Keys are made of hashes of words; only training puts the text of a feature together.
#include "learn/hashed_model.h"

#include <algorithm>
#include <array>
#include <bit>

#include "base/strings.h"
#include "base/table.h"

namespace casus::learn {

namespace {

// The key of a feature as the table spells it.
std::uint64_t key_of(std::string_view cell) {
  std::uint64_t key = 0;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find(' ', begin), cell.size());
    key = extend_key(key, FeatureValue(cell.substr(begin, end - begin)).hash);
    begin = end + 1;
  }
  return key;
}

// With the place in the table these are about 48 of the key's bits, enough to tell features apart.
std::uint32_t tag_of(std::uint64_t key) { return static_cast<std::uint32_t>(key >> 32U) | 1U; }

}  // namespace

void FeatureList::remember(std::uint64_t key, FeatureName name, std::initializer_list<FeatureValue> values) {
  std::string text(name.value.text);
  for (const FeatureValue& value : values) {
    text += ' ';
    const std::size_t begin = text.size();
    text += value.text;
    std::replace(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), ' ', '_');
  }
  names_->try_emplace(key, std::move(text));
}

Result<HashedModel> HashedModel::load(const std::string& path) {
  Result<base::Table> table = base::Table::load(path);
  if (!table) return table.error();
  const Result<std::size_t> feature = table->find_column("feature");
  if (!feature) return feature.error();
  const Result<std::size_t> weight = table->find_column("weight");
  if (!weight) return weight.error();
  HashedModel model;
  model.slots_.resize(std::bit_ceil(table->rows().size() * 3 / 2 + 1));
  for (const base::Table::Row& row : table->rows()) {
    const std::optional<double> value = base::parse_double(row.cells[*weight]);
    if (!value) return table->error_at(row, "weight " + std::string(row.cells[*weight]) + " is not a number");
    const std::uint64_t key = key_of(row.cells[*feature]);
    Slot& slot = model.slots_[model.place_of(key)];
    if (slot.tag != 0)
      return table->error_at(row, "feature " + std::string(row.cells[*feature]) + " stands here twice");
    slot = {tag_of(key), static_cast<float>(*value)};
    model.known_[(key >> 20U) % kKnownBits / 64] |= std::uint64_t{1} << ((key >> 20U) % 64);
  }
  return model;
}

std::size_t HashedModel::place_of(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = static_cast<std::size_t>(key) & mask;
  const std::uint32_t tag = tag_of(key);
  while (slots_[at].tag != 0 && slots_[at].tag != tag) at = (at + 1) & mask;
  return at;
}

float HashedModel::score(std::span<const std::uint64_t> features) const {
  // The table is larger than the nearer caches: all slots are asked for before the first is waited for. Whether a
  // feature is known cannot be foretold, so the known ones are set apart without a jump.
  const std::size_t mask = slots_.size() - 1;
  std::array<std::uint64_t, 128> known;  // NOLINT(*-member-init): written before it is read
  float sum = 0;
  while (!features.empty()) {
    const std::span<const std::uint64_t> part = features.first(std::min(features.size(), known.size()));
    features = features.subspan(part.size());
    std::size_t count = 0;
    for (const std::uint64_t key : part) {
      known[count] = key;
      count += may_know(key) ? 1 : 0;
    }
    for (std::size_t i = 0; i < count; ++i) __builtin_prefetch(&slots_[static_cast<std::size_t>(known[i]) & mask]);
    for (std::size_t i = 0; i < count; ++i) sum += slots_[place_of(known[i])].weight;  // a free slot weighs nothing
  }
  return sum;
}

}  // namespace casus::learn
