// Forward pass of the syntax network. Rows of a batch are ordered by position, then by sentence: row_of(t, b) is
// offsets[t] + b, and the sentences that reach position t are a prefix because they come longest first.
#include "syntax/syntax_network.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/assert.h"

namespace casus::syntax {
namespace {

constexpr std::size_t kMaxTypes = 4096;  // word types kept in a workspace: about 25 MB
constexpr float kImpossible = -1e9F;

}  // namespace

struct SyntaxNetwork::Workspace::State {
  WordFeatures::Workspace features;
  WordRows rows;
  std::unordered_map<std::string, std::uint32_t> type_ids;
  std::string key;
  std::vector<float> type_values;  // one row per type
  std::size_t type_count = 0;
  std::vector<float> embedded;
  std::vector<std::uint8_t> embedded_bytes;
  std::vector<float> embedded_scales;

  std::vector<std::uint32_t> lengths;
  std::vector<std::uint32_t> offsets;  // row of the first sentence at each position
  std::vector<std::uint32_t> type_of_row;
  std::size_t row_count = 0;

  std::vector<float> gates;  // second layer's input products, [row][2][4 hidden]
  std::vector<float> step;   // gates of one time step, [sentence][4 hidden]
  std::vector<float> cells;
  std::vector<std::uint8_t> previous;   // hidden state of the step before, [sentence][hidden]
  std::vector<std::uint8_t> states[2];  // [layer]: [row][2 hidden]
  std::vector<float> scores;
  std::vector<float> queries;
  std::vector<float> name_scores;

  std::vector<float> sentence_heads;  // one sentence's arc heads, the root first
  std::vector<float> sentence_queries;
  std::vector<float> sentence_distances;  // [head][bucket]
  learn::PackedFloat packed_heads;
  std::vector<float> arcs;
  std::vector<float> pairs;
  std::vector<float> relations;

  std::size_t row_of(std::size_t sentence, std::size_t word) const { return offsets[word] + sentence; }
};

SyntaxNetwork::Workspace::Workspace() : state_(std::make_unique<State>()) {}
SyntaxNetwork::Workspace::~Workspace() = default;
SyntaxNetwork::Workspace::Workspace(Workspace&&) noexcept = default;
SyntaxNetwork::Workspace& SyntaxNetwork::Workspace::operator=(Workspace&&) noexcept = default;

SyntaxNetwork::SyntaxNetwork(std::shared_ptr<const SyntaxWeights> weights, const learn::Kernels& kernels)
    : weights_(std::move(weights)), kernels_(&kernels) {}

Result<SyntaxNetwork> SyntaxNetwork::load(const learn::ModelFile& model, const learn::Kernels& kernels) {
  Result<SyntaxWeights> weights = SyntaxWeights::load(model);
  if (!weights) return weights.error();
  return SyntaxNetwork(std::make_shared<const SyntaxWeights>(*std::move(weights)), kernels);
}

void SyntaxNetwork::embed(const WordRows& rows, std::span<float> values) const {
  const SyntaxWeights& w = *weights_;
  std::fill(values.begin(), values.end(), 0.0F);
  std::size_t at = 0;
  const auto add = [&](const Embedding& table, std::size_t row) {
    table.add_row(row, 1.0F, values.subspan(at, table.columns));
    at += table.columns;
  };
  add(w.word, rows.word);
  add(w.suffix2, rows.suffix2);
  add(w.suffix3, rows.suffix3);
  add(w.prefix3, rows.prefix3);
  add(w.shape, rows.shape);
  add(w.name_kinds, rows.name_kinds);
  const float share = 1.0F / static_cast<float>(rows.ngrams.size());
  for (const std::uint32_t ngram : rows.ngrams) w.ngram.add_row(ngram, share, values.subspan(at, w.ngram.columns));
}

void SyntaxNetwork::place_words(std::span<const std::string_view> forms, std::span<const std::uint32_t> lengths,
                                Workspace& workspace) const {
  Workspace::State& s = *workspace.state_;
  s.lengths.assign(lengths.begin(), lengths.end());
  s.offsets.clear();
  std::size_t rows = 0;
  std::size_t active = lengths.size();
  for (std::size_t t = 0; !lengths.empty() && t < lengths[0]; ++t) {
    while (lengths[active - 1] <= t) --active;
    s.offsets.push_back(static_cast<std::uint32_t>(rows));
    rows += active;
  }
  s.row_count = rows;
  s.type_of_row.resize(rows);
  if (s.type_count + forms.size() > kMaxTypes) {
    s.type_ids.clear();
    s.type_count = 0;
  }
  const std::size_t first_new = s.type_count;
  std::vector<float>& embedded = s.embedded;
  std::size_t word = 0;
  for (std::size_t b = 0; b < lengths.size(); ++b) {
    for (std::size_t t = 0; t < lengths[b]; ++t, ++word) {
      s.key.assign(forms[word]);
      const auto [found, is_new] = s.type_ids.try_emplace(s.key, static_cast<std::uint32_t>(s.type_count));
      s.type_of_row[s.row_of(b, t)] = found->second;
      if (!is_new) continue;
      weights_->features.find_rows(forms[word], s.features, s.rows);
      const std::size_t at = (s.type_count++ - first_new) * weights_->input_size;
      if (embedded.size() < at + weights_->input_size) embedded.resize(at + weights_->input_size);
      embed(s.rows, std::span(embedded).subspan(at, weights_->input_size));
    }
  }
  compute_types(first_new, workspace);
}

void SyntaxNetwork::compute_types(std::size_t first, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t count = s.type_count - first;
  if (count == 0) return;
  const std::size_t width = w.type_rows.padded_outputs();
  const std::size_t stride = w.type_rows.padded_inputs();
  if (s.type_values.size() < s.type_count * width) s.type_values.resize(s.type_count * width);
  if (s.embedded_bytes.size() < count * stride) s.embedded_bytes.resize(count * stride);
  s.embedded_scales.resize(std::max(s.embedded_scales.size(), count));
  for (std::size_t i = 0; i < count; ++i) {
    s.embedded_scales[i] = learn::quantise_row(std::span(s.embedded).subspan(i * w.input_size, w.input_size),
                                               s.embedded_bytes.data() + i * stride);
  }
  kernels_->multiply_int8(s.embedded_bytes.data(), stride, count, s.embedded_scales.data(), w.type_rows, false,
                          s.type_values.data() + first * width, width);
}

void SyntaxNetwork::run_layer(int layer, bool backward, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t hidden = w.hidden;
  const std::size_t side = backward ? 1 : 0;
  const learn::PackedInt8& recurrent = w.recurrent[layer][side];
  std::fill(s.cells.begin(), s.cells.end(), 0.0F);
  std::size_t active = s.lengths.size();
  for (std::size_t t = 0; t < s.offsets.size(); ++t) {
    while (s.lengths[active - 1] <= t) --active;
    const auto row_at = [&](std::size_t b) { return s.row_of(b, backward ? s.lengths[b] - 1 - t : t); };
    for (std::size_t b = 0; b < active; ++b) {
      const std::size_t row = row_at(b);
      const float* gates = layer == 0 ? s.type_values.data() + s.type_of_row[row] * w.type_rows.padded_outputs()
                                      : s.gates.data() + row * 8 * hidden;
      std::memcpy(s.step.data() + b * 4 * hidden, gates + side * 4 * hidden, 4 * hidden * sizeof(float));
    }
    if (t > 0) {
      kernels_->multiply_int8(s.previous.data(), hidden, active, nullptr, recurrent, true, s.step.data(), 4 * hidden);
    }
    for (std::size_t b = 0; b < active; ++b) {
      std::uint8_t* state = s.previous.data() + b * hidden;
      kernels_->lstm_step(s.step.data() + b * 4 * hidden, hidden, s.cells.data() + b * hidden, state);
      std::memcpy(s.states[layer].data() + (row_at(b) * 2 + side) * hidden, state, hidden);
    }
  }
}

void SyntaxNetwork::run(std::span<const std::string_view> forms, std::span<const std::uint32_t> lengths,
                        Workspace& workspace) const {
  CASUS_ASSERT(std::is_sorted(lengths.rbegin(), lengths.rend()));
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  place_words(forms, lengths, workspace);
  const std::size_t rows = s.row_count;
  const std::size_t hidden = w.hidden;
  s.step.resize(lengths.size() * 4 * hidden);
  s.cells.resize(lengths.size() * hidden);
  s.previous.resize(lengths.size() * hidden);
  for (std::vector<std::uint8_t>& states : s.states) states.resize(rows * 2 * hidden);
  run_layer(0, false, workspace);
  run_layer(0, true, workspace);
  s.gates.resize(rows * 8 * hidden);
  kernels_->multiply_int8(s.states[0].data(), 2 * hidden, rows, nullptr, w.second_input, false, s.gates.data(),
                          8 * hidden);
  run_layer(1, false, workspace);
  run_layer(1, true, workspace);

  const std::size_t width = w.heads.padded_outputs();
  s.scores.resize(rows * width);
  s.queries.resize(rows * w.arc_size);
  kernels_->multiply_int8(s.states[1].data(), 2 * hidden, rows, nullptr, w.heads, false, s.scores.data(), width);
  for (std::size_t row = 0; row < rows; ++row) {
    float* scores = s.scores.data() + row * width;
    const float* type = s.type_values.data() + s.type_of_row[row] * w.type_rows.padded_outputs();
    for (std::size_t i = 0; i < w.names_size; ++i) scores[w.columns.names_hidden + i] += type[w.type_names + i];
    kernels_->elu(scores, w.columns.word_distance);
    for (std::size_t i = w.type_lemma; i < w.type_names; ++i) scores[w.columns.lemma + i - w.type_lemma] += type[i];
  }
  s.name_scores.resize(rows * w.names.padded_outputs());
  kernels_->multiply_float(s.scores.data() + w.columns.names_hidden, width, rows, w.names, s.name_scores.data(),
                           w.names.padded_outputs());
  kernels_->multiply_float(s.scores.data() + w.columns.arc_word, width, rows, w.arc_query, s.queries.data(),
                           w.arc_size);
}

std::span<const float> SyntaxNetwork::scores(std::size_t sentence, std::size_t word, const Workspace& workspace) const {
  const Workspace::State& s = *workspace.state_;
  const std::size_t width = weights_->heads.padded_outputs();
  return std::span(s.scores).subspan(s.row_of(sentence, word) * width, width);
}

std::span<const float> SyntaxNetwork::name_scores(std::size_t sentence, std::size_t word,
                                                  const Workspace& workspace) const {
  const Workspace::State& s = *workspace.state_;
  return std::span(s.name_scores).subspan(s.row_of(sentence, word) * weights_->names.padded_outputs(), name_count());
}

SyntaxNetwork::ArcScores SyntaxNetwork::arc_scores(std::size_t sentence, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t length = s.lengths[sentence];
  s.sentence_heads.resize((length + 1) * w.arc_size);
  s.sentence_queries.resize(length * w.arc_size);
  std::copy(w.arc_root.begin(), w.arc_root.end(), s.sentence_heads.begin());
  for (std::size_t t = 0; t < length; ++t) {
    const float* head = scores(sentence, t, workspace).data() + w.columns.arc_head;
    std::copy_n(head, w.arc_size, s.sentence_heads.data() + (t + 1) * w.arc_size);
    std::copy_n(s.queries.data() + s.row_of(sentence, t) * w.arc_size, w.arc_size,
                s.sentence_queries.data() + t * w.arc_size);
  }
  learn::pack_float(s.sentence_heads.data(), w.arc_size, length + 1, w.arc_size, {}, s.packed_heads);
  const std::size_t stride = s.packed_heads.padded_outputs();
  s.arcs.resize(length * stride);
  kernels_->multiply_float(s.sentence_queries.data(), w.arc_size, length, s.packed_heads, s.arcs.data(), stride);
  const std::size_t buckets = 2 * w.distance_sizes;
  s.sentence_distances.resize(length * buckets);
  for (std::size_t j = 0; j < length; ++j) {
    std::copy_n(scores(sentence, j, workspace).data() + w.columns.head_distance, buckets,
                s.sentence_distances.data() + j * buckets);
  }
  for (std::size_t i = 0; i < length; ++i) {
    const float* of_word = scores(sentence, i, workspace).data() + w.columns.word_distance;
    float* row = s.arcs.data() + i * stride;
    row[0] += of_word[buckets];
    for (std::size_t j = 0; j < length; ++j) {
      const std::size_t bucket = w.distance_bucket(i, j);
      row[j + 1] += of_word[bucket] + s.sentence_distances[j * buckets + bucket];
    }
    row[i + 1] = kImpossible;
  }
  return {s.arcs, stride};
}

std::span<const float> SyntaxNetwork::relation_scores(std::size_t sentence, std::span<const std::uint32_t> heads,
                                                      Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t size = w.label_size;
  s.pairs.resize(heads.size() * 3 * size);
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const float* word = scores(sentence, i, workspace).data() + w.columns.label_word;
    const float* head =
        heads[i] == 0 ? w.label_root.data() : scores(sentence, heads[i] - 1, workspace).data() + w.columns.label_head;
    float* pair = s.pairs.data() + i * 3 * size;
    for (std::size_t k = 0; k < size; ++k) pair[k] = word[k] * head[k];
    std::copy_n(word, size, pair + size);
    std::copy_n(head, size, pair + 2 * size);
  }
  s.relations.resize(heads.size() * relation_stride());
  kernels_->multiply_float(s.pairs.data(), 3 * size, heads.size(), w.relation, s.relations.data(), relation_stride());
  return s.relations;
}

std::size_t SyntaxNetwork::name_count() const { return weights_->names.outputs; }
std::size_t SyntaxNetwork::relation_stride() const { return weights_->relation.padded_outputs(); }
const ScoreColumns& SyntaxNetwork::columns() const { return weights_->columns; }
const LetterTable& SyntaxNetwork::letters() const { return weights_->features.letters(); }

}  // namespace casus::syntax
