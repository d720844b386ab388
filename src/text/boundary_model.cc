// Reading the weights; scoring is a sum of look-ups.
#include "text/boundary_model.h"

#include <bit>

#include "base/file.h"
#include "base/strings.h"
#include "text/feature_key.h"

namespace casus::text {
namespace {

constexpr std::size_t kLargestFile = 16 << 20;
constexpr std::string_view kHeader = "casus-sentences 1";

Error bad_line(std::string_view name, std::size_t line, std::string_view expected) {
  return Error{ErrorCode::kBadModel,
               std::string(name) + ":" + std::to_string(line) + ": expected " + std::string(expected)};
}

}  // namespace

Result<BoundaryModel> BoundaryModel::load(const std::string& path) {
  const Result<std::string> bytes = base::read_file(path, kLargestFile);
  if (!bytes) return bytes.error();
  return parse(path, *bytes);
}

Result<BoundaryModel> BoundaryModel::parse(std::string_view name, std::string_view bytes) {
  BoundaryModel model;
  std::size_t number = 0;
  bool has_header = false;
  const std::vector<std::string_view> lines = base::split(bytes, '\n');
  model.slots_.resize(std::bit_ceil(2 * lines.size()));
  for (const std::string_view line : lines) {
    ++number;
    if (line.empty() || line.starts_with("# ")) continue;
    if (!has_header) {
      if (line != kHeader) return bad_line(name, number, "the header 'casus-sentences 1'");
      has_header = true;
      continue;
    }
    const std::size_t tab = line.rfind('\t');
    const auto weight = tab == std::string_view::npos ? std::nullopt : base::parse_double(line.substr(tab + 1));
    if (!weight) return bad_line(name, number, "feature<TAB>weight");
    const std::string_view feature = line.substr(0, tab);
    if (feature == "bias") {
      model.bias_ = static_cast<float>(*weight);
    } else {
      model.add(TextKey(feature).sum, static_cast<float>(*weight));
    }
  }
  if (!has_header) return bad_line(name, 1, "the header 'casus-sentences 1'");
  return model;
}

// Of features given twice the first counts.
void BoundaryModel::add(std::uint64_t key, float weight) {
  Slot& slot = slots_[place_of(key)];
  if (slot.key == 0) slot = {key, weight};
}

std::size_t BoundaryModel::place_of(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = (key ^ key >> 32U) & mask;
  while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask;
  return at;
}

float BoundaryModel::score(std::span<const std::uint64_t> features) const {
  float sum = bias_;
  for (const std::uint64_t key : features) sum += slots_[place_of(key)].weight;  // a free slot weighs nothing
  return sum;
}

}  // namespace casus::text
