// Trees: one sentence at a time, arcs first, then the relations of the arcs that were chosen.
#include <algorithm>
#include <cstring>

#include "syntax/network_state.h"

namespace casus::syntax {
namespace {

constexpr float kImpossible = -1e9F;

/// Rows that lie `stride` apart, rounded to bytes, each with the scale that fits it.
void round_rows(const learn::Kernels& kernels, const float* rows, std::size_t stride, std::size_t count,
                std::size_t size, ByteRows& bytes) {
  bytes.values.resize(count * size);
  bytes.scales.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    bytes.scales[i] = kernels.quantise_row(rows + i * stride, size, bytes.values.data() + i * size);
  }
}

/// The product of rows that are bytes.
void multiply_bytes(const learn::Kernels& kernels, std::size_t count, const learn::PackedInt8& weights, bool accumulate,
                    const ByteRows& bytes, float* out) {
  kernels.multiply_int8(bytes.values.data(), weights.inputs, count, bytes.scales.data(), weights, accumulate, out,
                        weights.padded_outputs());
}

/// The product of such rows.
void multiply_rows(const learn::Kernels& kernels, const float* rows, std::size_t stride, std::size_t count,
                   const learn::PackedInt8& weights, bool accumulate, ByteRows& bytes, float* out) {
  round_rows(kernels, rows, stride, count, weights.inputs, bytes);
  multiply_bytes(kernels, count, weights, accumulate, bytes, out);
}

}  // namespace

void SyntaxNetwork::score_tree(std::size_t sentence, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t length = s.lengths[sentence];
  const std::size_t size = 2 * w.hidden;
  const std::size_t width = w.tree_heads.padded_outputs();
  s.picked.resize(length * size);
  for (std::size_t t = 0; t < length; ++t) {
    std::memcpy(s.picked.data() + t * size, s.states[1].data() + s.row_of(sentence, t) * size, size);
  }
  s.tree.resize((length + 1) * width);
  std::copy(w.arc_root.begin(), w.arc_root.end(), s.tree.begin() + static_cast<std::ptrdiff_t>(w.tree.arc_head));
  kernels_->multiply_int8(s.picked.data(), size, length, nullptr, w.tree_heads, false, s.tree.data() + width, width);
  for (std::size_t t = 1; t <= length; ++t) kernels_->elu(s.tree.data() + t * width, w.tree.word_distance);
}

SyntaxNetwork::ArcScores SyntaxNetwork::arc_scores(std::size_t sentence, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  score_tree(sentence, workspace);
  const std::size_t length = s.lengths[sentence];
  const std::size_t width = w.tree_heads.padded_outputs();
  s.queries.resize(length * w.arc_size);
  multiply_rows(*kernels_, s.tree.data() + width + w.tree.arc_word, width, length, w.arc_query, false, s.bytes,
                s.queries.data());
  round_rows(*kernels_, s.tree.data() + w.tree.arc_head, width, length + 1, w.arc_size, s.bytes);
  learn::pack_bytes(s.bytes.values.data(), s.bytes.scales, w.arc_size, s.packed_heads);
  const std::size_t stride = s.packed_heads.padded_outputs();
  s.arcs.resize(length * stride);
  multiply_rows(*kernels_, s.queries.data(), w.arc_size, length, s.packed_heads, false, s.bytes, s.arcs.data());
  add_distances(length, workspace);
  return {s.arcs, stride};
}

void SyntaxNetwork::add_distances(std::size_t length, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t width = w.tree_heads.padded_outputs();
  const std::size_t stride = s.packed_heads.padded_outputs();
  const std::size_t farthest = w.size_of_distance.size() - 1;
  const float* of_heads = s.tree.data() + w.tree.head_distance;
  for (std::size_t i = 0; i < length; ++i) {
    const float* of_word = s.tree.data() + (i + 1) * width + w.tree.word_distance;
    float* row = s.arcs.data() + i * stride;
    row[0] += of_word[2 * w.distance_sizes];
    for (std::size_t j = 0; j < i; ++j) {
      const std::size_t bucket = w.size_of_distance[std::min(i - j, farthest)];
      row[j + 1] += of_word[bucket] + of_heads[(j + 1) * width + bucket];
    }
    row[i + 1] = kImpossible;
    for (std::size_t j = i + 1; j < length; ++j) {
      const std::size_t bucket = w.size_of_distance[std::min(j - i, farthest)] + w.distance_sizes;
      row[j + 1] += of_word[bucket] + of_heads[(j + 1) * width + bucket];
    }
  }
}

// Only words that are heads are asked what their dependents may be: about two of five.
void SyntaxNetwork::score_label_heads(std::span<const std::uint32_t> heads, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t size = 2 * w.hidden;
  s.head_states.resize(heads.size() * size);
  s.head_rows.assign(heads.size() + 1, 0);
  std::size_t count = 0;
  for (const std::uint32_t head : heads) {
    if (head == 0 || s.head_rows[head] != 0) continue;
    std::memcpy(s.head_states.data() + count * size, s.picked.data() + (head - 1) * size, size);
    s.head_rows[head] = static_cast<std::uint32_t>(++count);
  }
  s.label_heads.resize((count + 1) * w.label_size);
  std::copy(w.label_root.begin(), w.label_root.end(), s.label_heads.begin());
  float* of_words = s.label_heads.data() + w.label_size;
  kernels_->multiply_int8(s.head_states.data(), size, count, nullptr, w.label_head, false, of_words, w.label_size);
  kernels_->elu(of_words, count * w.label_size);
  s.head_parts.resize((count + 1) * relation_stride());
  multiply_rows(*kernels_, s.label_heads.data(), w.label_size, count + 1, w.relation_head, false, s.bytes,
                s.head_parts.data());
}

// relation = bias + A (word * head) + B word + C head: each of the three has a scale of its own, and C head is computed
// once per head.
std::span<float> SyntaxNetwork::relation_scores(std::span<const std::uint32_t> heads, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  score_label_heads(heads, workspace);
  const std::size_t size = w.label_size;
  const std::size_t width = w.tree_heads.padded_outputs();
  const std::size_t stride = relation_stride();
  const float* words = s.tree.data() + width + w.tree.label_word;
  s.relations.resize(heads.size() * stride);
  multiply_rows(*kernels_, words, width, heads.size(), w.relation_word, false, s.bytes, s.relations.data());
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const float* head = s.label_heads.data() + s.head_rows[heads[i]] * size;
    s.bytes.scales[i] = kernels_->quantise_products(words + i * width, head, size, s.bytes.values.data() + i * size);
  }
  multiply_bytes(*kernels_, heads.size(), w.relation_pair, true, s.bytes, s.relations.data());
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const float* part = s.head_parts.data() + s.head_rows[heads[i]] * stride;
    for (std::size_t k = 0; k < stride; ++k) s.relations[i * stride + k] += part[k];
  }
  return s.relations;
}

}  // namespace casus::syntax
