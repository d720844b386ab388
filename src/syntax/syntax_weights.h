// The weights of the syntax network, checked and packed for the kernels.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "learn/kernels.h"
#include "syntax/word_features.h"

namespace casus::syntax {

/// Where each head's scores stand in a word's row of tag scores.
struct TagColumns {
  std::size_t names_hidden = 0, upos = 0, xpos = 0, feats = 0;
  std::size_t total = 0;
};

/// The same for the scores that trees need.
struct TreeColumns {
  std::size_t arc_word = 0, arc_head = 0, label_word = 0, word_distance = 0, head_distance = 0;
  std::size_t total = 0;
};

/// An embedding table as int8 rows.
struct Embedding {
  std::size_t columns = 0;
  std::vector<std::int8_t> values;
  std::vector<float> scales;

  const std::int8_t* row(std::size_t number) const { return values.data() + number * columns; }
};

/// Immutable after load.
struct SyntaxWeights {
  /// Fails when a section is missing or its shape does not fit the others.
  static Result<SyntaxWeights> load(const learn::ModelFile& model);

  WordFeatures features;
  Embedding word, suffix2, suffix3, prefix3, shape, name_kinds, ngram;
  std::size_t input_size = 0;
  std::size_t hidden = 0;
  std::size_t arc_size = 0;
  std::size_t label_size = 0;
  learn::PackedInt8 type_rows;  // word features -> first layer's gates (forward, backward), names_hidden
  std::size_t type_names = 0;   // column of names_hidden in it
  std::size_t names_size = 0;
  // The gates of 16 units stand together, as learn::LstmStep wants them.
  learn::PackedInt8 recurrent[2][2];  // [layer][backward]
  learn::PackedInt8 second_input[2];  // [backward]
  learn::PackedInt8 tag_heads;
  learn::PackedInt8 tree_heads;
  learn::PackedInt8 label_head;   // of its own: few words are heads
  learn::PackedInt8 lemma_head;   // from the hidden states
  learn::PackedInt8 lemma_input;  // from the word features
  TagColumns tags;
  TreeColumns tree;
  learn::PackedInt8 arc_query;
  // The relation's columns for word times head, for the word (with the bias) and for the head.
  learn::PackedInt8 relation_pair, relation_word, relation_head;
  learn::PackedFloat names;
  std::vector<float> arc_root;
  std::vector<float> label_root;
  std::vector<std::size_t> size_of_distance;  // its last entry stands for all that are farther
  std::size_t distance_sizes = 0;

  Result<void> load_inputs(const learn::ModelFile& model);
  Result<void> load_layers(const learn::ModelFile& model);
  Result<void> load_heads(const learn::ModelFile& model);
  Result<void> load_lemmas(const learn::ModelFile& model);
  Result<void> load_arcs(const learn::ModelFile& model);
  Result<void> load_relations(const learn::ModelFile& model);
};

}  // namespace casus::syntax
