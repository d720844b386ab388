// Label strings to enumerations, and the search for the best name labels.
#include "syntax/label_sets.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace casus::syntax {
namespace {

constexpr float kForbidden = -1e9F;

using NameLabel = LabelSets::NameLabel;

// Four labels at once; every machine of the supported kinds has such registers.
using Lanes = float __attribute__((vector_size(16)));

std::optional<NameLabel> name_label_from(std::string_view text) {
  if (text == "O") return NameLabel{};
  if (text.size() != 5 || text[1] != '-' || (text[0] != 'B' && text[0] != 'I')) return std::nullopt;
  NameLabel label;
  label.place = text[0] == 'B' ? NameLabel::Place::kBegin : NameLabel::Place::kInside;
  const std::string_view type = text.substr(2);
  if (type == "PER")
    label.type = document::NameType::kPerson;
  else if (type == "ORG")
    label.type = document::NameType::kOrganisation;
  else if (type == "LOC")
    label.type = document::NameType::kLocation;
  else
    return std::nullopt;
  return label;
}

/// Reads one list; `convert` gives an optional.
template <typename T, typename Convert>
Result<std::vector<T>> read_labels(const learn::ModelFile& model, const std::string& name, Convert convert) {
  const Result<std::vector<std::string_view>> strings = model.find_strings("labels." + name);
  if (!strings) return strings.error();
  if (strings->empty() || strings->size() > 255) return model.error("labels." + name + ": expected 1 to 255 labels");
  std::vector<T> labels;
  for (const std::string_view text : *strings) {
    const std::optional<T> label = convert(text);
    if (!label) return model.error("labels." + name + ": \"" + std::string(text) + "\" is unknown to this build");
    labels.push_back(*label);
  }
  return labels;
}

bool follows(const NameLabel& before, const NameLabel& after) {
  if (after.place != NameLabel::Place::kInside) return true;
  return before.place != NameLabel::Place::kOutside && before.type == after.type;
}

}  // namespace

Result<LabelSets> LabelSets::load(const learn::ModelFile& model) {
  const auto upos = read_labels<document::Upos>(model, "upos", document::upos_from);
  if (!upos) return upos.error();
  const auto xpos = read_labels<document::Xpos>(model, "xpos", document::xpos_from);
  if (!xpos) return xpos.error();
  const auto feats = read_labels<document::Features>(
      model, "feats", [](std::string_view text) { return std::optional(document::features_from(text)); });
  if (!feats) return feats.error();
  const auto relations = read_labels<document::Relation>(model, "relations", document::relation_from);
  if (!relations) return relations.error();
  const auto names = read_labels<NameLabel>(model, "names", name_label_from);
  if (!names) return names.error();
  LabelSets sets{*upos, *xpos, *feats, *relations, 0, *names};
  const auto root = std::find(relations->begin(), relations->end(), document::Relation::kRoot);
  if (root == relations->end()) return model.error("labels.relations: root is missing");
  sets.root_relation = static_cast<std::size_t>(root - relations->begin());
  return sets;
}

NameDecoder::NameDecoder(std::span<const LabelSets::NameLabel> labels)
    : count_(labels.size()), stride_((labels.size() + kLanes - 1) / kLanes * kLanes) {
  costs_.resize(count_ * stride_);
  for (std::size_t before = 0; before < count_; ++before) {
    start_costs_.push_back(labels[before].place != NameLabel::Place::kInside ? 0.0F : kForbidden);
    for (std::size_t after = 0; after < count_; ++after) {
      costs_[before * stride_ + after] = follows(labels[before], labels[after]) ? 0.0F : kForbidden;
    }
  }
}

void NameDecoder::start(Workspace& workspace) const { workspace.best.clear(); }

// Only the sums are kept: finish() asks for the label before only of those on its way.
void NameDecoder::add_word(std::span<const float> scores, Workspace& workspace) const {
  static_assert(sizeof(Lanes) == kLanes * sizeof(float));
  std::vector<float>& best = workspace.best;
  const std::size_t row = best.size();
  best.resize(row + stride_);
  if (row == 0) {
    for (std::size_t i = 0; i < count_; ++i) best[i] = scores[i] + start_costs_[i];
    return;
  }
  const float* last = best.data() + row - stride_;
  float* sums = best.data() + row;
  for (std::size_t first = 0; first < count_; first += kLanes) {
    Lanes top = Lanes{} - std::numeric_limits<float>::infinity();
    for (std::size_t before = 0; before < count_; ++before) {
      Lanes value;
      std::memcpy(&value, costs_.data() + before * stride_ + first, sizeof value);
      value += last[before];
      top = value > top ? value : top;
    }
    for (std::size_t after = first; after < std::min(first + kLanes, count_); ++after) {
      sums[after] = top[after - first] + scores[after];
    }
  }
}

std::span<const std::uint8_t> NameDecoder::finish(Workspace& workspace) const {
  std::vector<std::uint8_t>& path = workspace.path;
  path.clear();
  if (workspace.best.empty()) return path;
  const float* row = workspace.best.data() + workspace.best.size() - stride_;
  path.push_back(static_cast<std::uint8_t>(std::max_element(row, row + count_) - row));
  while (row != workspace.best.data()) {
    row -= stride_;
    const float* costs = costs_.data() + path.back();
    std::size_t from = 0;
    for (std::size_t before = 1; before < count_; ++before) {
      if (row[before] + costs[before * stride_] > row[from] + costs[from * stride_]) from = before;
    }
    path.push_back(static_cast<std::uint8_t>(from));
  }
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace casus::syntax
