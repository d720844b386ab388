// Reading the syntax model's matrices from the file; every shape is checked against the others.
#include "syntax/syntax_weights.h"

#include <algorithm>
#include <string>
#include <utility>

namespace casus::syntax {
namespace {

constexpr float kMaxDistanceLimit = 1000;

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

Result<SyntaxWeights> SyntaxWeights::load(const learn::ModelFile& model) {
  SyntaxWeights weights;
  if (const auto done = weights.load_inputs(model); !done) return done.error();
  if (const auto done = weights.load_layers(model); !done) return done.error();
  if (const auto done = weights.load_heads(model); !done) return done.error();
  if (const auto done = weights.load_arcs(model); !done) return done.error();
  return weights;
}

Result<void> SyntaxWeights::load_inputs(const learn::ModelFile& model) {
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

Result<void> SyntaxWeights::load_layers(const learn::ModelFile& model) {
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

Result<void> SyntaxWeights::load_heads(const learn::ModelFile& model) {
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

Result<void> SyntaxWeights::load_arcs(const learn::ModelFile& model) {
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
  const auto& values = limits->values;
  if (!std::is_sorted(values.begin(), values.end()) || values.empty() || values.back() > kMaxDistanceLimit) {
    return model.error("distance_limits: expected rising numbers of words");
  }
  for (const float limit : values) {
    while (static_cast<float>(size_of_distance.size()) <= limit) {
      size_of_distance.push_back(distance_sizes);
    }
    ++distance_sizes;
  }
  size_of_distance.push_back(distance_sizes++);  // all that are farther
  const std::size_t buckets = 2 * distance_sizes;
  if (columns.head_distance - columns.word_distance != buckets + 1 || columns.upos - columns.head_distance != buckets) {
    return model.error("the distance heads' sizes do not fit distance_limits");
  }
  return {};
}

std::size_t SyntaxWeights::distance_bucket(std::size_t at, std::size_t head) const {
  const std::size_t distance = std::min(head > at ? head - at : at - head, size_of_distance.size() - 1);
  return head < at ? size_of_distance[distance] : size_of_distance[distance] + distance_sizes;
}

}  // namespace casus::syntax
