// Blanks inside values ("point out") become underscores, so that a feature is one cell of words parted by blanks.
#include "discourse/linear_model.h"

#include "base/hash.h"
#include "base/strings.h"
#include "base/table.h"

namespace casus::discourse {

void FeatureList::add(std::string_view name, std::initializer_list<std::string_view> values) {
  text_.assign(name);
  for (const std::string_view value : values) {
    text_ += ' ';
    const std::size_t begin = text_.size();
    text_ += value.empty() ? std::string_view("-") : value;
    for (std::size_t i = begin; i < text_.size(); ++i) {
      if (base::is_ascii_space(text_[i])) text_[i] = '_';
    }
  }
  const std::uint64_t key = base::hash64(text_);
  keys_.push_back(key);
  if (names_ != nullptr) names_->try_emplace(key, text_);
}

Result<LinearModel> LinearModel::load(const std::string& path) {
  Result<base::Table> table = base::Table::load(path);
  if (!table) return table.error();
  const Result<std::size_t> feature = table->find_column("feature");
  if (!feature) return feature.error();
  const Result<std::size_t> weight = table->find_column("weight");
  if (!weight) return weight.error();
  LinearModel model;
  for (const base::Table::Row& row : table->rows()) {
    const std::optional<double> value = base::parse_double(row.cells[*weight]);
    if (!value) return table->error_at(row, "weight " + std::string(row.cells[*weight]) + " is not a number");
    const std::uint64_t key = base::hash64(row.cells[*feature]);
    if (!model.weights_.emplace(key, static_cast<float>(*value)).second) {
      return table->error_at(row, "feature " + std::string(row.cells[*feature]) + " stands here twice");
    }
  }
  return model;
}

float LinearModel::score(std::span<const std::uint64_t> features) const {
  float sum = 0;
  for (const std::uint64_t key : features) {
    const auto found = weights_.find(key);
    if (found != weights_.end()) sum += found->second;
  }
  return sum;
}

}  // namespace casus::discourse
