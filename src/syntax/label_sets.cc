// Label strings to enumerations, and the search for the best name labels.
#include "syntax/label_sets.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace casus::syntax {
namespace {

constexpr float kForbidden = -1e9F;

using NameLabel = LabelSets::NameLabel;

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

NameDecoder::NameDecoder(std::span<const LabelSets::NameLabel> labels) : count_(labels.size()) {
  for (const NameLabel& before : labels) {
    may_start_.push_back(before.place != NameLabel::Place::kInside);
    for (const NameLabel& after : labels) may_follow_.push_back(follows(before, after));
  }
}

void NameDecoder::start(Workspace& workspace) const {
  workspace.best.clear();
  workspace.back.clear();
}

void NameDecoder::add_word(std::span<const float> scores, Workspace& workspace) const {
  std::vector<float>& best = workspace.best;
  if (best.empty()) {
    for (std::size_t i = 0; i < count_; ++i) best.push_back(scores[i] + (may_start_[i] != 0 ? 0.0F : kForbidden));
    return;
  }
  workspace.next.assign(count_, 0.0F);
  for (std::size_t after = 0; after < count_; ++after) {
    std::size_t from = 0;
    float top = -std::numeric_limits<float>::infinity();
    for (std::size_t before = 0; before < count_; ++before) {
      const float value = best[before] + (may_follow_[before * count_ + after] != 0 ? 0.0F : kForbidden);
      if (value > top) {
        top = value;
        from = before;
      }
    }
    workspace.next[after] = top + scores[after];
    workspace.back.push_back(static_cast<std::uint8_t>(from));
  }
  best.swap(workspace.next);
}

std::span<const std::uint8_t> NameDecoder::finish(Workspace& workspace) const {
  std::vector<std::uint8_t>& path = workspace.path;
  path.clear();
  if (workspace.best.empty()) return path;
  const auto last = std::max_element(workspace.best.begin(), workspace.best.end());
  path.push_back(static_cast<std::uint8_t>(last - workspace.best.begin()));
  for (std::size_t row = workspace.back.size() / count_; row > 0; --row) {
    path.push_back(workspace.back[(row - 1) * count_ + path.back()]);
  }
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace casus::syntax
