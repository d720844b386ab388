// Forward pass of the syntax network. Rows of a batch are ordered by position, then by sentence: row_of(t, b) is
// offsets[t] + b, and the sentences that reach position t are a prefix because they come longest first.
#include "syntax/syntax_network.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/assert.h"
#include "syntax/network_state.h"

namespace casus::syntax {
namespace {

constexpr std::size_t kTypesAtOnce = 64;  // new word types whose products stay in the cache
constexpr std::size_t kRowsAhead = 8;

// What is known of a word type lies anywhere in 50 MB; asked for ahead it is there in time.
void fetch(const std::int16_t* values, std::size_t count) {
  constexpr std::size_t kLine = 64 / sizeof(std::int16_t);
  for (std::size_t i = 0; i < count; i += kLine) __builtin_prefetch(values + i, 0, 2);
}

}  // namespace

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
    kernels_->add_int8(table.row(row), table.scales[row], table.columns, values.data() + at);
    at += table.columns;
  };
  add(w.word, rows.word);
  add(w.suffix2, rows.suffix2);
  add(w.suffix3, rows.suffix3);
  add(w.prefix3, rows.prefix3);
  add(w.shape, rows.shape);
  add(w.name_kinds, rows.name_kinds);
  for (const std::uint32_t ngram : rows.ngrams) __builtin_prefetch(w.ngram.row(ngram));
  const float share = 1.0F / static_cast<float>(rows.ngrams.size());
  for (const std::uint32_t ngram : rows.ngrams) {
    kernels_->add_int8(w.ngram.row(ngram), w.ngram.scales[ngram] * share, w.ngram.columns, values.data() + at);
  }
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
  s.types.start_round(forms.size());
  s.new_types.clear();
  std::size_t word = 0;
  for (std::size_t b = 0; b < lengths.size(); ++b) {
    for (std::size_t t = 0; t < lengths[b]; ++t, ++word) {
      const auto [type, is_new] = s.types.find_or_add(forms[word]);
      s.type_of_row[s.row_of(b, t)] = type;
      if (is_new) add_type(type, forms[word], workspace);
    }
  }
  compute_types(workspace);
}

void SyntaxNetwork::add_type(std::uint32_t type, std::string_view form, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t stride = w.type_rows.padded_inputs();
  if (s.type_scales.size() <= type) {
    s.type_values.reserve(kMaxTypes * w.type_rows.padded_outputs());  // untouched memory is free, a copy is not
    s.type_bytes.reserve(kMaxTypes * stride);
    s.type_values.resize((type + 1) * w.type_rows.padded_outputs());
    s.type_bytes.resize((type + 1) * stride);
    s.type_scales.resize(type + 1);
  }
  w.features.find_rows(form, s.features, s.rows);
  s.embedded.resize(w.input_size);
  embed(s.rows, s.embedded);
  s.type_scales[type] = kernels_->quantise_row(s.embedded.data(), w.input_size, s.type_bytes.data() + type * stride);
  s.new_types.push_back(type);
}

void SyntaxNetwork::compute_types(Workspace& workspace) const {
  const learn::PackedInt8& rows = weights_->type_rows;
  Workspace::State& s = *workspace.state_;
  const std::size_t width = rows.padded_outputs();
  const std::size_t stride = rows.padded_inputs();
  s.new_bytes.resize(kTypesAtOnce * stride);
  s.new_scales.resize(kTypesAtOnce);
  s.new_values.resize(kTypesAtOnce * width);
  for (std::size_t begin = 0; begin < s.new_types.size(); begin += kTypesAtOnce) {
    const auto types = std::span(s.new_types).subspan(begin, std::min(kTypesAtOnce, s.new_types.size() - begin));
    for (std::size_t i = 0; i < types.size(); ++i) {
      std::memcpy(s.new_bytes.data() + i * stride, s.type_bytes.data() + types[i] * stride, stride);
      s.new_scales[i] = s.type_scales[types[i]];
    }
    kernels_->multiply_int8(s.new_bytes.data(), stride, types.size(), s.new_scales.data(), rows, false,
                            s.new_values.data(), width);
    for (std::size_t i = 0; i < types.size(); ++i) {
      kernels_->to_int16(s.new_values.data() + i * width, width, s.type_values.data() + types[i] * width);
    }
  }
}

void SyntaxNetwork::fetch_gates(int side, std::size_t t, const Workspace& workspace) const {
  const Workspace::State& s = *workspace.state_;
  const std::size_t size = 4 * weights_->hidden;
  for (std::size_t b = 0; b < s.lengths.size() && s.lengths[b] > t; ++b) {
    const std::size_t type = s.type_of_row[s.row_of(b, side == 0 ? t : s.lengths[b] - 1 - t)];
    const std::int16_t* gates = s.type_values.data() + type * weights_->type_rows.padded_outputs();
    fetch(gates + static_cast<std::size_t>(side) * size, size);
  }
}

void SyntaxNetwork::run_layer(int layer, int side, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t hidden = w.hidden;
  const std::size_t own = static_cast<std::size_t>(side) * hidden;
  std::fill(s.cells.begin(), s.cells.end(), 0.0F);
  learn::LstmStep step;
  step.rows = s.lengths.size();
  step.hidden = hidden;
  step.start = layer == 0 ? s.start.data() : nullptr;
  step.inputs = s.inputs.data();
  step.input_weights = layer == 0 ? nullptr : &w.second_input[side];
  step.recurrent = &w.recurrent[layer][side];
  step.cells = s.cells.data();
  step.states = s.next.data();
  for (std::size_t t = 0; t < s.offsets.size(); ++t) {
    while (s.lengths[step.rows - 1] <= t) --step.rows;
    for (std::size_t b = 0; b < step.rows; ++b) {
      const std::size_t row = s.row_of(b, side == 0 ? t : s.lengths[b] - 1 - t);
      s.previous[b] = s.next[b];
      s.next[b] = s.states[layer].data() + row * 2 * hidden + own;
      if (layer == 0) {
        s.start[b] = s.type_values.data() + s.type_of_row[row] * w.type_rows.padded_outputs() + 4 * own;
      } else {
        s.inputs[b] = s.states[0].data() + row * 2 * hidden;
      }
    }
    if (layer == 0 && t + 1 < s.offsets.size()) fetch_gates(side, t + 1, workspace);
    step.previous = t == 0 ? nullptr : s.previous.data();
    kernels_->lstm_step(step);
  }
}

void SyntaxNetwork::run(std::span<const std::string_view> forms, std::span<const std::uint32_t> lengths,
                        Workspace& workspace) const {
  CASUS_ASSERT(std::is_sorted(lengths.rbegin(), lengths.rend()));
  Workspace::State& s = *workspace.state_;
  place_words(forms, lengths, workspace);
  s.start.resize(lengths.size());
  s.inputs.resize(lengths.size());
  s.previous.resize(lengths.size());
  s.next.resize(lengths.size());
  s.cells.resize(lengths.size() * weights_->hidden);
  for (std::vector<std::uint8_t>& states : s.states) states.resize(s.row_count * 2 * weights_->hidden);
  for (int layer = 0; layer < 2; ++layer) {
    for (int side = 0; side < 2; ++side) run_layer(layer, side, workspace);
  }
  score_tags(workspace);
}

void SyntaxNetwork::score_tags(Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t rows = s.row_count;
  const std::size_t width = w.tag_heads.padded_outputs();
  s.tags.resize(rows * width);
  kernels_->multiply_int8(s.states[1].data(), 2 * w.hidden, rows, nullptr, w.tag_heads, false, s.tags.data(), width);
  const auto names_of = [&](std::size_t row) {
    return s.type_values.data() + s.type_of_row[row] * w.type_rows.padded_outputs() + w.type_names;
  };
  for (std::size_t row = 0; row < rows; ++row) {
    if (row + kRowsAhead < rows) fetch(names_of(row + kRowsAhead), w.names_size);
    float* hidden = s.tags.data() + row * width + w.tags.names_hidden;
    kernels_->add_int16(names_of(row), w.names_size, hidden);
    kernels_->elu(hidden, w.names_size);
  }
  s.name_scores.resize(rows * w.names.padded_outputs());
  kernels_->multiply_float(s.tags.data() + w.tags.names_hidden, width, rows, w.names, s.name_scores.data(),
                           w.names.padded_outputs());
}

const float* SyntaxNetwork::tag_scores(std::size_t sentence, std::size_t word, const Workspace& workspace) const {
  const Workspace::State& s = *workspace.state_;
  return s.tags.data() + s.row_of(sentence, word) * weights_->tag_heads.padded_outputs();
}

std::span<const float> SyntaxNetwork::name_scores(std::size_t sentence, std::size_t word,
                                                  const Workspace& workspace) const {
  const Workspace::State& s = *workspace.state_;
  return std::span(s.name_scores).subspan(s.row_of(sentence, word) * weights_->names.padded_outputs(), name_count());
}

std::uint32_t SyntaxNetwork::type_of(std::size_t sentence, std::size_t word, const Workspace& workspace) const {
  const Workspace::State& s = *workspace.state_;
  return s.type_of_row[s.row_of(sentence, word)];
}

std::span<const std::uint32_t> SyntaxNetwork::new_types(const Workspace& workspace) const {
  return workspace.state_->new_types;
}

std::span<const float> SyntaxNetwork::lemma_scores(std::span<const Place> places, Workspace& workspace) const {
  const SyntaxWeights& w = *weights_;
  Workspace::State& s = *workspace.state_;
  const std::size_t size = 2 * w.hidden;
  const std::size_t stride = w.lemma_input.padded_inputs();
  s.picked.resize(places.size() * size);
  s.picked_bytes.resize(places.size() * stride);
  s.picked_scales.resize(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::size_t row = s.row_of(places[i].sentence, places[i].word);
    const std::size_t type = s.type_of_row[row];
    std::memcpy(s.picked.data() + i * size, s.states[1].data() + row * size, size);
    std::memcpy(s.picked_bytes.data() + i * stride, s.type_bytes.data() + type * stride, stride);
    s.picked_scales[i] = s.type_scales[type];
  }
  s.lemmas.resize(places.size() * lemma_stride());
  kernels_->multiply_int8(s.picked.data(), size, places.size(), nullptr, w.lemma_head, false, s.lemmas.data(),
                          lemma_stride());
  kernels_->multiply_int8(s.picked_bytes.data(), stride, places.size(), s.picked_scales.data(), w.lemma_input, true,
                          s.lemmas.data(), lemma_stride());
  return s.lemmas;
}

std::size_t SyntaxNetwork::name_count() const { return weights_->names.outputs; }
std::size_t SyntaxNetwork::relation_stride() const { return weights_->relation_word.padded_outputs(); }
std::size_t SyntaxNetwork::lemma_stride() const { return weights_->lemma_head.padded_outputs(); }
std::size_t SyntaxNetwork::lemma_count() const { return weights_->lemma_head.outputs; }
const TagColumns& SyntaxNetwork::tags() const { return weights_->tags; }
const LetterTable& SyntaxNetwork::letters() const { return weights_->features.letters(); }

}  // namespace casus::syntax
