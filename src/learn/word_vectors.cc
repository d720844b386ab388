#include "learn/word_vectors.h"

#include <string>

namespace casus::learn {

Result<WordVectors> WordVectors::load(const ModelFile& file, std::string_view prefix) {
  const std::string start(prefix);
  const auto words = file.find_strings(start + ".words");
  if (!words) return words.error();
  const auto vectors = file.find_int8(start + ".vectors");
  if (!vectors) return vectors.error();
  if (vectors->rows != words->size()) return file.error(start + ": words and vectors do not agree in number");
  WordVectors table;
  table.columns_ = vectors->columns;
  table.values_.assign(vectors->values.begin(), vectors->values.end());
  table.scales_.assign(vectors->scales.begin(), vectors->scales.end());
  for (std::size_t row = 0; row < words->size(); ++row) {
    table.rows_.emplace((*words)[row], static_cast<std::uint32_t>(row));
  }
  return table;
}

void WordVectors::add_mean(std::string_view kind, std::vector<Feature>& features) const {
  std::vector<float> sum(columns_);
  std::size_t count = 0;
  for (const Feature& feature : features) {
    if (!feature.name.starts_with(kind)) continue;
    const auto found = rows_.find(std::string_view(feature.name).substr(kind.size()));
    if (found == rows_.end()) continue;
    const std::int8_t* row = values_.data() + found->second * columns_;
    for (std::size_t i = 0; i < columns_; ++i) sum[i] += static_cast<float>(row[i]) * scales_[found->second];
    ++count;
  }
  if (count == 0) return;
  const std::string name = std::string(kind.substr(0, kind.size() - 1)) + "v=";
  for (std::size_t i = 0; i < columns_; ++i) {
    features.push_back({name + std::to_string(i), sum[i] / static_cast<float>(count)});
  }
}

}  // namespace casus::learn
