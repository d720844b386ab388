// Reading the syntax model's matrices from the file; every shape is checked against the others.
#include "syntax/syntax_weights.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace casus::syntax {
namespace {

constexpr float kMaxDistanceLimit = 1000;

/// Several int8 matrices over the same input, stacked into one.
class Stack {
 public:
  explicit Stack(std::size_t inputs) : inputs_(inputs) {}

  /// Appends a matrix of gates in the order that learn::LstmStep wants: not all input gates, then all forget gates ...,
  /// but the four gates of 16 units, then those of the next 16. Their number is a multiple of 64.
  Result<void> add_gates(const learn::ModelFile& model, const std::string& name, const std::string& bias_name) {
    const Result<std::size_t> first = add(model, name, bias_name);
    if (!first) return first.error();
    const std::size_t hidden = (outputs() - *first) / 4;
    const Stack old = *this;
    for (std::size_t n = 0; n < 4 * hidden; ++n) {
      const std::size_t from = *first + n / 16 % 4 * hidden + n / 64 * 16 + n % 16;
      const auto row = old.values_.begin() + static_cast<std::ptrdiff_t>(from * inputs_);
      std::copy_n(row, inputs_, values_.begin() + static_cast<std::ptrdiff_t>((*first + n) * inputs_));
      scales_[*first + n] = old.scales_[from];
      bias_[*first + n] = old.bias_[from];
    }
    return {};
  }

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

/// One matrix with its bias (none when `bias_name` is empty) and `outputs` rows of gates.
Result<learn::PackedInt8> load_gates(const learn::ModelFile& model, const std::string& name,
                                     const std::string& bias_name, std::size_t inputs, std::size_t outputs) {
  Stack stack(inputs);
  if (const auto added = stack.add_gates(model, name, bias_name); !added) return added.error();
  if (stack.outputs() != outputs) return model.error("section " + name + " has the wrong shape");
  return stack.pack();
}

Result<std::vector<float>> load_vector(const learn::ModelFile& model, std::string_view name, std::size_t size) {
  const Result<learn::FloatTensor> tensor = model.find_floats(name);
  if (!tensor) return tensor.error();
  if (tensor->values.size() != size) return model.error("section " + std::string(name) + " has the wrong size");
  return std::vector<float>(tensor->values.begin(), tensor->values.end());
}

/// Float weights as int8 rows that lie `stride` apart, each with the scale that fits its largest weight.
learn::PackedInt8 pack_rounded(const float* values, std::size_t stride, std::size_t outputs, std::size_t inputs,
                               std::span<const float> bias) {
  std::vector<std::int8_t> rounded;
  std::vector<float> scales;
  for (std::size_t n = 0; n < outputs; ++n) {
    const std::span<const float> row(values + n * stride, inputs);
    float largest = 0;
    for (const float value : row) largest = std::max(largest, std::fabs(value));
    const float factor = largest == 0 ? 0.0F : 127.0F / largest;
    for (const float value : row) rounded.push_back(static_cast<std::int8_t>(std::lrintf(value * factor)));
    scales.push_back(largest / 127.0F);
  }
  return learn::pack_int8(rounded, scales, inputs, bias);
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
  const std::string sides[] = {".forward", ".backward"};
  Stack types(input_size);
  for (int side = 0; side < 2; ++side) {
    for (int layer = 0; layer < 2; ++layer) {
      const std::string name = "layer" + std::to_string(layer + 1) + sides[side] + ".recurrent";
      Result<learn::PackedInt8> loaded = load_gates(model, name, "", hidden, 4 * hidden);
      if (!loaded) return loaded.error();
      recurrent[layer][side] = *std::move(loaded);
    }
    const std::string second = "layer2" + sides[side];
    Result<learn::PackedInt8> loaded = load_gates(model, second + ".input", second + ".bias", 2 * hidden, 4 * hidden);
    if (!loaded) return loaded.error();
    second_input[side] = *std::move(loaded);
    const std::string first_name = "layer1" + sides[side];
    if (const auto added = types.add_gates(model, first_name + ".input", first_name + ".bias"); !added) {
      return added.error();
    }
  }
  if (types.outputs() != 8 * hidden) return model.error("the layers' input matrices have the wrong number of rows");
  const Result<std::size_t> names_input = types.add(model, "names_input.weight", "");
  if (!names_input) return names_input.error();
  type_names = *names_input;
  type_rows = types.pack();
  return {};
}

namespace {

using HeadColumn = std::pair<std::string, std::size_t*>;

/// Stacks heads and notes their columns.
Result<learn::PackedInt8> stack_heads(const learn::ModelFile& model, std::size_t inputs,
                                      std::span<const HeadColumn> heads) {
  Stack stack(inputs);
  for (const auto& [name, column] : heads) {
    const Result<std::size_t> added = stack.add(model, name + ".weight", name + ".bias");
    if (!added) return added.error();
    *column = *added;
  }
  return stack.pack();
}

}  // namespace

Result<void> SyntaxWeights::load_heads(const learn::ModelFile& model) {
  const HeadColumn tag_list[] = {
      {"names_hidden", &tags.names_hidden}, {"upos", &tags.upos}, {"xpos", &tags.xpos}, {"feats", &tags.feats}};
  const HeadColumn tree_list[] = {{"arc_word", &tree.arc_word},
                                  {"arc_head", &tree.arc_head},
                                  {"label_word", &tree.label_word},
                                  {"word_distance", &tree.word_distance},
                                  {"head_distance", &tree.head_distance}};
  std::size_t first = 0;
  const HeadColumn label_list[] = {{"label_head", &first}};
  Result<learn::PackedInt8> tag_stack = stack_heads(model, 2 * hidden, tag_list);
  if (!tag_stack) return tag_stack.error();
  Result<learn::PackedInt8> tree_stack = stack_heads(model, 2 * hidden, tree_list);
  if (!tree_stack) return tree_stack.error();
  Result<learn::PackedInt8> label_stack = stack_heads(model, 2 * hidden, label_list);
  if (!label_stack) return label_stack.error();
  tag_heads = *std::move(tag_stack);
  tree_heads = *std::move(tree_stack);
  label_head = *std::move(label_stack);
  tags.total = tag_heads.outputs;
  tree.total = tree_heads.outputs;
  arc_size = tree.arc_head;
  label_size = label_head.outputs;
  names_size = tags.upos;
  if (tree.label_word != 2 * arc_size || tree.word_distance != 2 * arc_size + label_size || arc_size % 16 != 0 ||
      label_size % 16 != 0 || names_size % 16 != 0) {
    return model.error("the arc, label and name heads' sizes do not fit");
  }
  if (type_rows.outputs - type_names != names_size) return model.error("the name heads' sizes differ");
  return load_lemmas(model);
}

Result<void> SyntaxWeights::load_lemmas(const learn::ModelFile& model) {
  Stack from_states(2 * hidden);
  Stack from_word(input_size);
  if (const auto added = from_states.add(model, "lemma.weight", "lemma.bias"); !added) return added.error();
  if (const auto added = from_word.add(model, "lemma_input.weight", ""); !added) return added.error();
  if (from_states.outputs() != from_word.outputs()) return model.error("the lemma heads' sizes differ");
  lemma_head = from_states.pack();
  lemma_input = from_word.pack();
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
  arc_query = pack_rounded(turned.data(), arc_size, arc_size, arc_size, *bias);
  if (const auto done = load_relations(model); !done) return done.error();
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
  if (tree.head_distance - tree.word_distance != buckets + 1 || tree.total - tree.head_distance != buckets) {
    return model.error("the distance heads' sizes do not fit distance_limits");
  }
  return {};
}

Result<void> SyntaxWeights::load_relations(const learn::ModelFile& model) {
  const Result<learn::FloatTensor> weight = model.find_floats("relation.weight");
  if (!weight) return weight.error();
  const std::size_t columns = 3 * label_size;
  if (weight->columns != columns) return model.error("section relation.weight has the wrong number of columns");
  const Result<std::vector<float>> bias = load_vector(model, "relation.bias", weight->rows);
  if (!bias) return bias.error();
  const float* first = weight->values.data();
  relation_pair = pack_rounded(first, columns, weight->rows, label_size, {});
  relation_word = pack_rounded(first + label_size, columns, weight->rows, label_size, *bias);
  relation_head = pack_rounded(first + 2 * label_size, columns, weight->rows, label_size, {});
  return {};
}

}  // namespace casus::syntax
