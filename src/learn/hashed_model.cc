// Keys are made of hashes of words; only training puts the text of a feature together.
#include "learn/hashed_model.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/file.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::learn {

namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 20U;
constexpr std::string_view kPlainHeader = "feature\tweight";

// The key of a feature as the table spells it.
std::uint64_t key_of(std::string_view cell) {
  std::uint64_t key = 0;
  for (std::size_t begin = 0; begin <= cell.size();) {
    std::size_t end = begin;
    while (end < cell.size() && cell[end] != ' ') ++end;
    key = extend_key(key, FeatureValue(cell.substr(begin, end - begin)).hash);
    begin = end + 1;
  }
  return key;
}

// Nothing to trim at the ends.
bool is_trimmed(std::string_view cell) {
  return !cell.empty() && !base::is_ascii_space(cell.front()) && !base::is_ascii_space(cell.back());
}

// Four tags, or the bits of four weights; every machine of the supported kinds has such registers.
using Words = std::uint32_t __attribute__((vector_size(16)));
constexpr std::size_t kWords = sizeof(Words) / sizeof(std::uint32_t);

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
  Result<std::string> bytes = base::read_file(path, kMostBytes);
  if (!bytes) return bytes.error();
  HashedModel plain;
  if (plain.read_plain(*bytes)) return plain;
  const Result<base::Table> table = base::Table::parse(path.substr(path.rfind('/') + 1), *std::move(bytes));
  if (!table) return table.error();
  HashedModel model;
  if (Result<void> read = model.read_table(*table); !read) return read.error();
  return model;
}

// Five of a bucket's eight places are taken, or fewer.
void HashedModel::reserve(std::size_t count) { buckets_.resize(std::bit_ceil(count / 5 + 1)); }

bool HashedModel::add(std::uint64_t key, double weight) {
  std::size_t at = bucket_of(key);
  for (;; at = (at + 1) & (buckets_.size() - 1)) {
    Bucket& bucket = buckets_[at];
    for (std::size_t i = 0; i < bucket.tags.size(); ++i) {
      if (bucket.tags[i] == tag_of(key)) return false;
      if (bucket.tags[i] != 0) continue;
      bucket.tags[i] = tag_of(key);
      bucket.weights[i] = static_cast<float>(weight);
      known_[(key >> 20U) % kKnownBits / 64] |= std::uint64_t{1} << ((key >> 20U) % 64);
      return true;
    }
  }
}

bool HashedModel::read_plain(std::string_view text) {
  if (base::find_invalid_utf8(text)) return false;
  reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
  bool has_header = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    if (line.empty() || line.front() == '#') continue;
    if (!has_header) {
      if (line != kPlainHeader) return false;
      has_header = true;
      continue;
    }
    const std::size_t tab = line.rfind('\t');
    if (tab == std::string_view::npos) return false;
    const std::string_view feature = line.substr(0, tab), weight = line.substr(tab + 1);
    const std::optional<double> value = base::parse_double(weight);
    if (!value || !is_trimmed(feature) || !is_trimmed(weight) || feature.find('\t') != std::string_view::npos ||
        !add(key_of(feature), *value)) {
      return false;
    }
  }
  return has_header;
}

Result<void> HashedModel::read_table(const base::Table& table) {
  const Result<std::size_t> feature = table.find_column("feature");
  if (!feature) return feature.error();
  const Result<std::size_t> weight = table.find_column("weight");
  if (!weight) return weight.error();
  reserve(table.rows().size());
  for (const base::Table::Row& row : table.rows()) {
    const std::optional<double> value = base::parse_double(row.cells[*weight]);
    if (!value) return table.error_at(row, "weight " + std::string(row.cells[*weight]) + " is not a number");
    if (!add(key_of(row.cells[*feature]), *value)) {
      return table.error_at(row, "feature " + std::string(row.cells[*feature]) + " stands here twice");
    }
  }
  return {};
}

float HashedModel::weight_of(std::uint64_t key) const {
  const std::uint32_t tag = tag_of(key);
  for (std::size_t at = bucket_of(key);; at = (at + 1) & (buckets_.size() - 1)) {
    const Bucket& bucket = buckets_[at];
    Words found = {};
    for (std::size_t i = 0; i < bucket.tags.size(); i += kWords) {
      Words tags, weights;
      std::memcpy(&tags, &bucket.tags[i], sizeof tags);
      std::memcpy(&weights, &bucket.weights[i], sizeof weights);
      found |= static_cast<Words>(tags == tag) & weights;
    }
    const std::uint32_t weight = found[0] | found[1] | found[2] | found[3];
    if (!bucket.is_full() || weight != 0) return std::bit_cast<float>(weight);
  }
}

float HashedModel::score(std::span<const std::uint64_t> features) const {
  // The table is larger than the nearer caches: all buckets are asked for before the first is waited for. Whether a
  // feature is known cannot be foretold, so the known ones are set apart without a jump.
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
    for (std::size_t i = 0; i < count; ++i) __builtin_prefetch(&buckets_[bucket_of(known[i])]);
    for (std::size_t i = 0; i < count; ++i) sum += weight_of(known[i]);
  }
  return sum;
}

}  // namespace casus::learn
