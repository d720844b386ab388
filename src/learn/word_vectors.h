// What words mean, as vectors: a model of few sentences learns from them about words that it has not seen.
//
// Sections of the model file: PREFIX.words (strings: lemmas as catalog::fold_lemma writes them), PREFIX.vectors (int8
// rows, one per word).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/string_map.h"
#include "learn/linear_model.h"
#include "learn/model_file.h"

namespace casus::learn {

/// Immutable after load(); owns its numbers, the file may go.
class WordVectors {
 public:
  /// Fails when a section is missing or the sizes do not agree.
  static Result<WordVectors> load(const ModelFile& file, std::string_view prefix);

  /// Adds the mean vector of the words in the features that begin with `kind` ("path=attack" for "path="), each of its
  /// numbers a feature of its own ("pathv=0" ...); none when no such word has a vector.
  void add_mean(std::string_view kind, std::vector<Feature>& features) const;

 private:
  std::size_t columns_ = 0;
  std::vector<std::int8_t> values_;
  std::vector<float> scales_;
  base::StringMap<std::uint32_t> rows_;
};

}  // namespace casus::learn
