// Scratch memory of the network, shared by its source files: all that one batch of sentences needs.
#pragma once

#include <cstdint>
#include <vector>

#include "syntax/syntax_network.h"
#include "syntax/word_types.h"

namespace casus::syntax {

/// Rows of numbers as bytes, each with its own scale.
struct ByteRows {
  std::vector<std::uint8_t> values;
  std::vector<float> scales;
};

struct SyntaxNetwork::Workspace::State {
  WordFeatures::Workspace features;
  WordRows rows;
  WordTypes types{kMaxTypes};
  std::vector<std::uint32_t> new_types;   // of this run
  std::vector<std::int16_t> type_values;  // [type][padded outputs of type_rows]: 3 kB each
  std::vector<std::uint8_t> type_bytes;   // [type][padded inputs]: the word features as bytes
  std::vector<float> type_scales;         // and their scale
  std::vector<float> embedded;            // of one new type
  std::vector<std::uint8_t> new_bytes;    // of a few new types
  std::vector<float> new_scales;
  std::vector<float> new_values;

  std::vector<std::uint32_t> lengths;
  std::vector<std::uint32_t> offsets;  // row of the first sentence at each position
  std::vector<std::uint32_t> type_of_row;
  std::size_t row_count = 0;

  // One time step: what LstmStep points to.
  std::vector<const std::int16_t*> start;
  std::vector<const std::uint8_t*> inputs;
  std::vector<const std::uint8_t*> previous;
  std::vector<std::uint8_t*> next;
  std::vector<float> cells;
  std::vector<std::uint8_t> states[2];  // [layer]: [row][2 hidden]

  std::vector<float> tags;
  std::vector<float> name_scores;

  std::vector<std::uint8_t> picked;  // the hidden states of some words
  std::vector<std::uint8_t> picked_bytes;
  std::vector<float> picked_scales;
  std::vector<float> lemmas;

  std::vector<float> tree;  // one sentence's scores as tree says; row 0 is the root
  std::vector<float> queries;
  learn::PackedInt8 packed_heads;
  std::vector<float> arcs;
  std::vector<std::uint32_t> head_rows;  // for the root and each word its row of label_heads; 0 for all others
  std::vector<std::uint8_t> head_states;
  std::vector<float> label_heads;  // row 0 is the root
  std::vector<float> head_parts;   // what each row of label_heads adds to the relations
  ByteRows bytes;
  std::vector<float> relations;

  std::size_t row_of(std::size_t sentence, std::size_t word) const { return offsets[word] + sentence; }
};

}  // namespace casus::syntax
