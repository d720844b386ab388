// Forward pass of the syntax network. Rows of a batch are ordered by position, then by sentence: row_of(t, b) is
// offsets[t] + b, and the sentences that reach position t are a prefix because they come longest first.
#include "syntax/syntax_network.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/assert.h"

namespace casus::syntax {
namespace {

constexpr std::size_t kMaxTypes = 4096;  // word types kept in a workspace: about 25 MB
constexpr float kImpossible = -1e9F;

struct Lstm {
  learn::PackedInt8 input;  // carries the bias
  learn::PackedInt8 recurrent;
};

/// Several int8 matrices over the same input, stacked into one.
class Stack {
 public:
  explicit Stack(std::size_t inputs) : inputs_(inputs) {}

  /// Appends a matrix and its bias (none when `bias_name` is empty); returns the first output's column.
  Result<std::size_t> add(const learn::ModelFile& model, const std::string& name, const std::string& bias_name) {
    const Result<learn::Int8Tensor> weight = model.find_int8(name);
    if (!weight) return weight.error();
    if (weight->columns != inputs_) return model.error("section " + name + " has the wrong number of columns");
    const std::size_t first = scales_.size();
    values_.insert(values_.end(), weight->values.begin(), weight->values.end());
    scales_.insert(scales_.end(), weight->scales.begin(), weight->scales.end());
    bias_.resize(scales_.size(), 0.0F);
    if (bias_name.empty()) return first;
    const Result<learn::FloatTensor> bias = model.find_floats(bias_name);
    if (!bias) return bias.error();
    if (bias->rows != weight->rows) return model.error("section " + bias_name + " has the wrong size");
    std::copy(bias->values.begin(), bias->values.end(), bias_.begin() + static_cast<std::ptrdiff_t>(first));
    return first;
  }

  std::size_t outputs() const { return scales_.size(); }
  learn::PackedInt8 pack() const { return learn::pack_int8(values_, scales_, inputs_, bias_); }

 private:
  std::size_t inputs_;
  std::vector<std::int8_t> values_;
  std::vector<float> scales_;
  std::vector<float> bias_;
};

/// An embedding table as int8 rows.
struct Embedding {
  std::size_t columns = 0;
  std::vector<std::int8_t> values;
  std::vector<float> scales;

  void add_row(std::size_t row, float factor, std::span<float> out) const {
    const float scale = scales[row] * factor;
    const std::int8_t* from = values.data() + row * columns;
    for (std::size_t i = 0; i < columns; ++i) out[i] += scale * static_cast<float>(from[i]);
  }
};

Result<Embedding> load_embedding(const learn::ModelFile& model, std::string_view name) {
  const Result<learn::Int8Tensor> tensor = model.find_int8(name);
  if (!tensor) return tensor.error();
  if (tensor->rows == 0) return model.error("section " + std::string(name) + " is empty");
  return Embedding{
      tensor->columns, {tensor->values.begin(), tensor->values.end()}, {tensor->scales.begin(), tensor->scales.end()}};
}

Result<learn::PackedInt8> load_recurrent(const learn::ModelFile& model, const std::string& name, std::size_t hidden) {
  const Result<learn::Int8Tensor> tensor = model.find_int8(name + ".recurrent");
  if (!tensor) return tensor.error();
  if (tensor->rows != 4 * hidden || tensor->columns != hidden) {
    return model.error("section " + name + ".recurrent has the wrong shape");
  }
  return learn::pack_int8(tensor->values, tensor->scales, hidden, {});
}

Result<std::vector<float>> load_vector(const learn::ModelFile& model, std::string_view name, std::size_t size) {
  const Result<learn::FloatTensor> tensor = model.find_floats(name);
  if (!tensor) return tensor.error();
  if (tensor->values.size() != size) return model.error("section " + std::string(name) + " has the wrong size");
  return std::vector<float>(tensor->values.begin(), tensor->values.end());
}

/// NAME.weight and NAME.bias as a float matrix over `inputs` values.
Result<void> load_dense(const learn::ModelFile& model, const std::string& name, std::size_t inputs,
                        learn::PackedFloat& packed) {
  const Result<learn::FloatTensor> weight = model.find_floats(name + ".weight");
  if (!weight) return weight.error();
  if (weight->columns != inputs) return model.error("section " + name + ".weight has the wrong number of columns");
  const Result<std::vector<float>> bias = load_vector(model, name + ".bias", weight->rows);
  if (!bias) return bias.error();
  learn::pack_float(weight->values.data(), inputs, weight->rows, inputs, *bias, packed);
  return {};
}

}  // namespace

struct SyntaxNetwork::Weights {
  const learn::Kernels* kernels = nullptr;
  WordFeatures features;
  Embedding word, suffix2, suffix3, prefix3, shape, name_kinds, ngram;
  std::size_t input_size = 0;
  std::size_t hidden = 0;
  std::size_t arc_size = 0;
  std::size_t label_size = 0;
  learn::PackedInt8 type_rows;  // word features -> first layer's gates (forward, backward), lemma scores, names_hidden
  std::size_t type_lemma = 0;   // column of the lemma scores in it
  std::size_t type_names = 0;   // column of names_hidden
  std::size_t names_size = 0;
  learn::PackedInt8 recurrent[2][2];  // [layer][backward]
  learn::PackedInt8 second_input;     // both directions' gates
  learn::PackedInt8 heads;
  ScoreColumns columns;
  learn::PackedFloat arc_query;
  learn::PackedFloat relation;
  learn::PackedFloat names;
  std::vector<float> arc_root;
  std::vector<float> label_root;
  std::vector<std::size_t> distance_limits;

  Result<void> load_inputs(const learn::ModelFile& model);
  Result<void> load_layers(const learn::ModelFile& model);
  Result<void> load_heads(const learn::ModelFile& model);
  Result<void> load_arcs(const learn::ModelFile& model);
  std::size_t distance_bucket(std::size_t at, std::size_t head) const;
};

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

Result<void> SyntaxNetwork::Weights::load_inputs(const learn::ModelFile& model) {
  const std::pair<std::string_view, Embedding*> tables[] = {
      {"word", &word},   {"suffix2", &suffix2},       {"suffix3", &suffix3}, {"prefix3", &prefix3},
      {"shape", &shape}, {"name_kinds", &name_kinds}, {"ngram", &ngram}};
  for (const auto& [name, table] : tables) {
    Result<Embedding> loaded = load_embedding(model, name);
    if (!loaded) return loaded.error();
    *table = *std::move(loaded);
    input_size += table->columns;
  }
  const WordFeatures::Buckets buckets = {suffix2.scales.size(), suffix3.scales.size(), prefix3.scales.size(),
                                         name_kinds.scales.size(), ngram.scales.size()};
  Result<WordFeatures> loaded = WordFeatures::load(model, buckets);
  if (!loaded) return loaded.error();
  features = *std::move(loaded);
  if (word.scales.size() != model.find_strings("words")->size() + 1) {
    return model.error("section word: rows and the list of words differ");
  }
  if (shape.scales.size() != model.find_strings("shapes")->size() + 1) {
    return model.error("section shape: rows and the list of shapes differ");
  }
  return {};
}

Result<void> SyntaxNetwork::Weights::load_layers(const learn::ModelFile& model) {
  const Result<learn::Int8Tensor> first = model.find_int8("layer1.forward.recurrent");
  if (!first) return first.error();
  hidden = first->columns;
  if (hidden == 0 || hidden % 16 != 0) return model.error("the hidden size is not a multiple of 16");
  for (int layer = 0; layer < 2; ++layer) {
    for (int side = 0; side < 2; ++side) {
      const std::string name = "layer" + std::to_string(layer + 1) + (side == 0 ? ".forward" : ".backward");
      Result<learn::PackedInt8> loaded = load_recurrent(model, name, hidden);
      if (!loaded) return loaded.error();
      recurrent[layer][side] = *std::move(loaded);
    }
  }
  Stack types(input_size);
  Stack second(2 * hidden);
  for (const std::string side : {".forward", ".backward"}) {
    const auto first_added = types.add(model, "layer1" + side + ".input", "layer1" + side + ".bias");
    if (!first_added) return first_added.error();
    const auto second_added = second.add(model, "layer2" + side + ".input", "layer2" + side + ".bias");
    if (!second_added) return second_added.error();
  }
  if (types.outputs() != 8 * hidden || second.outputs() != 8 * hidden) {
    return model.error("the layers' input matrices have the wrong number of rows");
  }
  const Result<std::size_t> lemma = types.add(model, "lemma_input.weight", "");
  if (!lemma) return lemma.error();
  type_lemma = *lemma;
  const Result<std::size_t> names_input = types.add(model, "names_input.weight", "");
  if (!names_input) return names_input.error();
  type_names = *names_input;
  type_rows = types.pack();
  second_input = second.pack();
  return {};
}

Result<void> SyntaxNetwork::Weights::load_heads(const learn::ModelFile& model) {
  Stack stack(2 * hidden);
  const std::pair<std::string, std::size_t*> parts[] = {{"arc_word", &columns.arc_word},
                                                        {"arc_head", &columns.arc_head},
                                                        {"label_word", &columns.label_word},
                                                        {"label_head", &columns.label_head},
                                                        {"names_hidden", &columns.names_hidden},
                                                        {"word_distance", &columns.word_distance},
                                                        {"head_distance", &columns.head_distance},
                                                        {"upos", &columns.upos},
                                                        {"xpos", &columns.xpos},
                                                        {"feats", &columns.feats},
                                                        {"lemma", &columns.lemma}};
  for (const auto& [name, column] : parts) {
    const Result<std::size_t> added = stack.add(model, name + ".weight", name + ".bias");
    if (!added) return added.error();
    *column = *added;
  }
  columns.total = stack.outputs();
  arc_size = columns.arc_head;
  label_size = columns.label_head - columns.label_word;
  names_size = columns.word_distance - columns.names_hidden;
  if (columns.label_word != 2 * arc_size || columns.names_hidden != 2 * (arc_size + label_size) || arc_size % 16 != 0 ||
      label_size % 16 != 0 || names_size % 16 != 0) {
    return model.error("the arc, label and name heads' sizes do not fit");
  }
  if (columns.total - columns.lemma != type_names - type_lemma) return model.error("the lemma heads' sizes differ");
  if (type_rows.outputs - type_names != names_size) return model.error("the name heads' sizes differ");
  heads = stack.pack();
  return {};
}

Result<void> SyntaxNetwork::Weights::load_arcs(const learn::ModelFile& model) {
  const Result<learn::FloatTensor> bilinear = model.find_floats("arc_bilinear");
  if (!bilinear) return bilinear.error();
  const Result<std::vector<float>> bias = load_vector(model, "arc_head_bias", arc_size);
  if (!bias) return bias.error();
  if (bilinear->rows != arc_size || bilinear->columns != arc_size)
    return model.error("arc_bilinear has the wrong shape");
  std::vector<float> turned(arc_size * arc_size);
  for (std::size_t i = 0; i < arc_size; ++i) {
    for (std::size_t j = 0; j < arc_size; ++j) turned[j * arc_size + i] = bilinear->values[i * arc_size + j];
  }
  learn::pack_float(turned.data(), arc_size, arc_size, arc_size, *bias, arc_query);
  if (const auto done = load_dense(model, "relation", 3 * label_size, relation); !done) return done.error();
  if (const auto done = load_dense(model, "names", names_size, names); !done) return done.error();
  Result<std::vector<float>> root = load_vector(model, "arc_root", arc_size);
  if (!root) return root.error();
  arc_root = *std::move(root);
  root = load_vector(model, "label_root", label_size);
  if (!root) return root.error();
  label_root = *std::move(root);
  const Result<learn::FloatTensor> limits = model.find_floats("distance_limits");
  if (!limits) return limits.error();
  for (const float limit : limits->values) distance_limits.push_back(static_cast<std::size_t>(limit));
  const std::size_t buckets = 2 * (distance_limits.size() + 1);
  if (columns.head_distance - columns.word_distance != buckets + 1 || columns.upos - columns.head_distance != buckets) {
    return model.error("the distance heads' sizes do not fit distance_limits");
  }
  return {};
}

std::size_t SyntaxNetwork::Weights::distance_bucket(std::size_t at, std::size_t head) const {
  const std::size_t distance = head > at ? head - at : at - head;
  const auto found = std::lower_bound(distance_limits.begin(), distance_limits.end(), distance);
  const auto size = static_cast<std::size_t>(found - distance_limits.begin());
  return head < at ? size : size + distance_limits.size() + 1;
}

SyntaxNetwork::SyntaxNetwork(std::shared_ptr<const Weights> weights) : weights_(std::move(weights)) {}

Result<SyntaxNetwork> SyntaxNetwork::load(const learn::ModelFile& model, const learn::Kernels& kernels) {
  auto weights = std::make_shared<Weights>();
  weights->kernels = &kernels;
  if (const auto done = weights->load_inputs(model); !done) return done.error();
  if (const auto done = weights->load_layers(model); !done) return done.error();
  if (const auto done = weights->load_heads(model); !done) return done.error();
  if (const auto done = weights->load_arcs(model); !done) return done.error();
  return SyntaxNetwork(std::move(weights));
}

void SyntaxNetwork::embed(const WordRows& rows, std::span<float> values) const {
  const Weights& w = *weights_;
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
  const Weights& w = *weights_;
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
  w.kernels->multiply_int8(s.embedded_bytes.data(), stride, count, s.embedded_scales.data(), w.type_rows, false,
                           s.type_values.data() + first * width, width);
}

void SyntaxNetwork::run_layer(int layer, bool backward, Workspace& workspace) const {
  const Weights& w = *weights_;
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
      w.kernels->multiply_int8(s.previous.data(), hidden, active, nullptr, recurrent, true, s.step.data(), 4 * hidden);
    }
    for (std::size_t b = 0; b < active; ++b) {
      std::uint8_t* state = s.previous.data() + b * hidden;
      w.kernels->lstm_step(s.step.data() + b * 4 * hidden, hidden, s.cells.data() + b * hidden, state);
      std::memcpy(s.states[layer].data() + (row_at(b) * 2 + side) * hidden, state, hidden);
    }
  }
}

void SyntaxNetwork::run(std::span<const std::string_view> forms, std::span<const std::uint32_t> lengths,
                        Workspace& workspace) const {
  CASUS_ASSERT(std::is_sorted(lengths.rbegin(), lengths.rend()));
  const Weights& w = *weights_;
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
  w.kernels->multiply_int8(s.states[0].data(), 2 * hidden, rows, nullptr, w.second_input, false, s.gates.data(),
                           8 * hidden);
  run_layer(1, false, workspace);
  run_layer(1, true, workspace);

  const std::size_t width = w.heads.padded_outputs();
  s.scores.resize(rows * width);
  s.queries.resize(rows * w.arc_size);
  w.kernels->multiply_int8(s.states[1].data(), 2 * hidden, rows, nullptr, w.heads, false, s.scores.data(), width);
  for (std::size_t row = 0; row < rows; ++row) {
    float* scores = s.scores.data() + row * width;
    const float* type = s.type_values.data() + s.type_of_row[row] * w.type_rows.padded_outputs();
    for (std::size_t i = 0; i < w.names_size; ++i) scores[w.columns.names_hidden + i] += type[w.type_names + i];
    w.kernels->elu(scores, w.columns.word_distance);
    for (std::size_t i = w.type_lemma; i < w.type_names; ++i) scores[w.columns.lemma + i - w.type_lemma] += type[i];
  }
  s.name_scores.resize(rows * w.names.padded_outputs());
  w.kernels->multiply_float(s.scores.data() + w.columns.names_hidden, width, rows, w.names, s.name_scores.data(),
                            w.names.padded_outputs());
  w.kernels->multiply_float(s.scores.data() + w.columns.arc_word, width, rows, w.arc_query, s.queries.data(),
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
  const Weights& w = *weights_;
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
  w.kernels->multiply_float(s.sentence_queries.data(), w.arc_size, length, s.packed_heads, s.arcs.data(), stride);
  const std::size_t root_bucket = 2 * (w.distance_limits.size() + 1);
  for (std::size_t i = 0; i < length; ++i) {
    const float* of_word = scores(sentence, i, workspace).data() + w.columns.word_distance;
    float* row = s.arcs.data() + i * stride;
    row[0] += of_word[root_bucket];
    for (std::size_t j = 0; j < length; ++j) {
      const std::size_t bucket = w.distance_bucket(i, j);
      row[j + 1] += of_word[bucket];
      row[j + 1] += scores(sentence, j, workspace)[w.columns.head_distance + bucket];
    }
    row[i + 1] = kImpossible;
  }
  return {s.arcs, stride};
}

std::span<const float> SyntaxNetwork::relation_scores(std::size_t sentence, std::span<const std::uint32_t> heads,
                                                      Workspace& workspace) const {
  const Weights& w = *weights_;
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
  w.kernels->multiply_float(s.pairs.data(), 3 * size, heads.size(), w.relation, s.relations.data(), relation_stride());
  return s.relations;
}

std::size_t SyntaxNetwork::name_count() const { return weights_->names.outputs; }
std::size_t SyntaxNetwork::relation_stride() const { return weights_->relation.padded_outputs(); }
const ScoreColumns& SyntaxNetwork::columns() const { return weights_->columns; }
const LetterTable& SyntaxNetwork::letters() const { return weights_->features.letters(); }

}  // namespace casus::syntax
