// Rows of neighbouring blocks lie one behind the other, so that a window of five is one longer row.
#include "article/block_network.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <span>
#include <string_view>

#include "base/file.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::size_t kHidden = 32;
constexpr std::size_t kWindow = 5;
constexpr std::size_t kMargin = kWindow / 2;  // empty rows before the first block and behind the last
constexpr std::size_t kPooled = 2 * (kContainers + kBlockSets);
constexpr std::size_t kJoined = kHidden + kPooled;
constexpr std::size_t kLargestFile = 16 << 20;

// Four units at once; every machine of the supported kinds has such registers.
using Lanes = float __attribute__((vector_size(16)));
using Row = std::array<Lanes, kHidden * sizeof(float) / sizeof(Lanes)>;

float sigmoid(float value) { return 1.0F / (1.0F + std::exp(-value)); }

void rectify(std::vector<float>& values) {
  for (float& value : values) value = std::max(0.0F, value);
}

float dot(const float* row, const std::vector<float>& weights, float bias) {
  float sum = bias;
  for (std::size_t k = 0; k < kHidden; ++k) sum += row[k] * weights[k];
  return sum;
}

void add_row(const float* row, float weight, float* sums) {
  for (std::size_t k = 0; k < kHidden; ++k) sums[k] += weight * row[k];
}

struct SetSum {
  double words = 0;
  double body = 0;
};

/// Reads "NAME ROWS COLUMNS" and the rows behind it.
class MatrixReader {
 public:
  MatrixReader(std::string_view name, std::string_view text) : name_(name), rest_(text) {}

  std::string_view next_word() {
    skip_space();
    std::size_t end = 0;
    while (end < rest_.size() && !base::is_ascii_space(rest_[end])) ++end;
    const std::string_view word = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return word;
  }

  Result<std::vector<float>> read(std::string_view matrix, std::size_t rows, std::size_t columns) {
    const std::string expected = std::string(matrix) + " " + std::to_string(rows) + " " + std::to_string(columns);
    std::string found;
    for (int i = 0; i < 3; ++i) found.append(i == 0 ? "" : " ").append(next_word());
    if (found != expected) return fail("found '" + found + "', expected '" + expected + "'");
    std::vector<float> values(rows * columns);
    for (float& value : values) {
      skip_space();
      const char* end_of_text = rest_.data() + rest_.size();
      const auto [end, error] = std::from_chars(rest_.data(), end_of_text, value);
      const bool is_whole = end == end_of_text || base::is_ascii_space(*end);
      if (error != std::errc() || !is_whole || !std::isfinite(value)) {
        return fail(std::string(matrix) + ": '" + std::string(next_word()) + "' is no number");
      }
      rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    }
    return values;
  }

  Error fail(std::string message) const {
    return {ErrorCode::kBadModel, std::string(name_) + ": " + std::move(message)};
  }

 private:
  void skip_space() {
    while (!rest_.empty() && base::is_ascii_space(rest_.front())) rest_.remove_prefix(1);
  }

  std::string_view name_;
  std::string_view rest_;
};

}  // namespace

Result<BlockNetwork> BlockNetwork::load(const std::string& path, std::size_t feature_count) {
  const Result<std::string> text = base::read_file(path, kLargestFile);
  if (!text) return text.error();
  return parse(path, *text, feature_count);
}

Result<BlockNetwork> BlockNetwork::parse(std::string_view name, std::string_view text, std::size_t feature_count) {
  MatrixReader reader(name, text);
  const std::string format(reader.next_word());
  const std::string version(reader.next_word());
  if (format != "casus-blocks" || (version != "2" && version != "3")) {
    return reader.fail("begins with '" + format + " " + version + "', expected 'casus-blocks 2' or 3");
  }
  std::string sizes;
  for (int i = 0; i < 5; ++i) sizes.append(i == 0 ? "" : " ").append(reader.next_word());
  const std::string expected = std::to_string(feature_count) + " " + std::to_string(kHidden) + " " +
                               std::to_string(kWindow) + " " + std::to_string(kContainers) + " " +
                               std::to_string(kBlockSets);
  if (sizes != expected) return reader.fail("has the sizes '" + sizes + "', expected '" + expected + "'");
  struct Shape {
    std::string_view name;
    std::size_t rows;
    std::size_t columns;
  };
  const Shape shapes[] = {{"first", feature_count, kHidden},
                          {"first-bias", 1, kHidden},
                          {"second", kHidden, kWindow * kHidden},
                          {"second-bias", 1, kHidden},
                          {"guess", 1, kHidden},
                          {"guess-bias", 1, 1},
                          {"third", kHidden, kWindow * kJoined},
                          {"third-bias", 1, kHidden},
                          {"answer", 1, kHidden},
                          {"answer-bias", 1, 1}};
  std::vector<std::vector<float>> matrices;
  for (const Shape& shape : shapes) {
    Result<std::vector<float>> values = reader.read(shape.name, shape.rows, shape.columns);
    if (!values) return values.error();
    matrices.push_back(*std::move(values));
  }
  BlockNetwork network;
  network.first_ = std::move(matrices[0]);
  const std::size_t columns = dense_columns(feature_count);
  std::vector<float> dense(kHidden * columns);
  for (std::size_t id = 0; id < feature_count; ++id) {
    if (!is_dense(id)) continue;
    for (std::size_t unit = 0; unit < kHidden; ++unit) {
      dense[unit * columns + dense_column(id)] = network.first_[id * kHidden + unit];
    }
  }
  learn::pack_float(dense.data(), columns, kHidden, columns, matrices[1], network.dense_);
  learn::pack_float(matrices[2].data(), kWindow * kHidden, kHidden, kWindow * kHidden, matrices[3], network.second_);
  network.guess_ = std::move(matrices[4]);
  network.guess_bias_ = matrices[5].front();
  learn::pack_float(matrices[6].data(), kWindow * kJoined, kHidden, kWindow * kJoined, matrices[7], network.third_);
  network.answer_ = std::move(matrices[8]);
  network.answer_bias_ = matrices[9].front();
  if (version == "2") return network;
  const Result<std::vector<float>> sets = reader.read("sets", kHidden, kBlockSets * kHidden);
  if (!sets) return sets.error();
  network.sets_.resize(kBlockSets);
  for (std::size_t set = 0; set < kBlockSets; ++set) {
    learn::pack_float(sets->data() + set * kHidden, kBlockSets * kHidden, kHidden, kHidden, {}, network.sets_[set]);
  }
  return network;
}

std::vector<float> BlockNetwork::score(const BlockFeatures& blocks) const {
  const std::size_t count = blocks.words.size();
  const learn::Kernels& kernels = learn::best_kernels();
  const std::vector<float> first = read_features(blocks);
  std::vector<float> second(count * kHidden);
  kernels.multiply_windows(first.data(), kHidden, count, second_, second.data());
  rectify(second);
  std::vector<float> probabilities(count);
  for (std::size_t i = 0; i < count; ++i) {
    probabilities[i] = sigmoid(dot(second.data() + i * kHidden, guess_, guess_bias_));
  }
  const std::vector<float> pooled = pool(blocks, probabilities);
  std::vector<float> joined((count + 2 * kMargin) * kJoined);
  for (std::size_t i = 0; i < count; ++i) {
    float* row = joined.data() + (i + kMargin) * kJoined;
    std::copy_n(second.data() + i * kHidden, kHidden, row);
    std::copy_n(pooled.data() + i * kPooled, kPooled, row + kHidden);
  }
  std::vector<float> third(count * kHidden);
  kernels.multiply_windows(joined.data(), kJoined, count, third_, third.data());
  add_sets(blocks, second, third);
  rectify(third);
  for (std::size_t i = 0; i < count; ++i) {
    probabilities[i] = sigmoid(dot(third.data() + i * kHidden, answer_, answer_bias_));
  }
  return probabilities;
}

// The first layer, with empty rows around it.
std::vector<float> BlockNetwork::read_features(const BlockFeatures& blocks) const {
  const std::size_t count = blocks.words.size();
  std::vector<float> rows((count + 2 * kMargin) * kHidden);
  float* first_row = rows.data() + kMargin * kHidden;
  learn::best_kernels().multiply_float(blocks.numbers.data(), blocks.columns, count, dense_, first_row, kHidden);
  for (std::size_t i = 0; i < count; ++i) {
    float* row = first_row + i * kHidden;
    Row sums;
    std::memcpy(sums.data(), row, sizeof sums);
    for (std::uint32_t f = blocks.begins[i]; f < blocks.begins[i + 1]; ++f) {
      const std::size_t id = blocks.features[f].id;
      Row weights;
      std::memcpy(weights.data(), first_.data() + id * kHidden, sizeof weights);
      for (std::size_t k = 0; k < sums.size(); ++k) sums[k] += blocks.features[f].value * weights[k];
    }
    std::memcpy(row, sums.data(), sizeof sums);
  }
  rectify(rows);
  return rows;
}

// To each row of the third layer what it makes of the mean word of each set: one product for a set, not for a block.
void BlockNetwork::add_sets(const BlockFeatures& blocks, const std::vector<float>& second,
                            std::vector<float>& third) const {
  if (sets_.empty() || blocks.sets.empty()) return;
  const std::size_t count = *std::max_element(blocks.sets.begin(), blocks.sets.end()) + 1;
  std::vector<float> means(count * kHidden);
  std::vector<float> parts(count * kHidden);
  std::vector<float> words(count);
  for (std::size_t set = 0; set < kBlockSets; ++set) {
    std::fill(means.begin(), means.end(), 0.0F);
    std::fill(words.begin(), words.end(), 1.0F);
    for (std::size_t i = 0; i < blocks.words.size(); ++i) {
      const std::size_t number = blocks.sets[i * kBlockSets + set];
      const auto weight = static_cast<float>(blocks.words[i]);
      words[number] += weight;
      add_row(second.data() + i * kHidden, weight, means.data() + number * kHidden);
    }
    for (std::size_t k = 0; k < means.size(); ++k) means[k] /= words[k / kHidden];
    learn::best_kernels().multiply_float(means.data(), kHidden, count, sets_[set], parts.data(), kHidden);
    for (std::size_t i = 0; i < blocks.words.size(); ++i) {
      const std::size_t number = blocks.sets[i * kBlockSets + set];
      add_row(parts.data() + number * kHidden, 1.0F, third.data() + i * kHidden);
    }
  }
}

// Sums over ranges of keys, by prefix sums.
std::vector<float> BlockNetwork::pool(const BlockFeatures& blocks, const std::vector<float>& guesses) const {
  std::uint32_t last = 0;
  for (const std::uint32_t key : blocks.keys) last = std::max(last, key);
  for (const BlockFeatures::Range& range : blocks.containers) last = std::max(last, range.end);
  std::vector<double> words(last + 2);
  std::vector<double> body(last + 2);
  for (std::size_t i = 0; i < guesses.size(); ++i) {
    words[blocks.keys[i] + 1] += blocks.words[i];
    body[blocks.keys[i] + 1] += static_cast<double>(blocks.words[i]) * static_cast<double>(guesses[i]);
  }
  for (std::size_t key = 1; key < words.size(); ++key) {
    words[key] += words[key - 1];
    body[key] += body[key - 1];
  }
  std::vector<float> pooled(guesses.size() * kPooled);
  const auto put = [&](std::size_t i, std::size_t place, double in_body, double in_words) {
    pooled[i * kPooled + 2 * place] = static_cast<float>(in_body / (in_words + 1));
    pooled[i * kPooled + 2 * place + 1] = static_cast<float>(in_body / (body.back() + 1));
  };
  for (std::size_t i = 0; i < guesses.size(); ++i) {
    for (std::size_t level = 0; level < kContainers; ++level) {
      const BlockFeatures::Range& range = blocks.containers[i * kContainers + level];
      put(i, level, body[range.end] - body[range.first], words[range.end] - words[range.first]);
    }
  }
  if (blocks.sets.empty()) return pooled;
  std::vector<SetSum> sums(kBlockSets * (*std::max_element(blocks.sets.begin(), blocks.sets.end()) + 1));
  const auto sum_of = [&](std::size_t i, std::size_t set) -> SetSum& {
    return sums[blocks.sets[i * kBlockSets + set] * kBlockSets + set];
  };
  for (std::size_t i = 0; i < guesses.size(); ++i) {
    for (std::size_t set = 0; set < kBlockSets; ++set) {
      sum_of(i, set).words += blocks.words[i];
      sum_of(i, set).body += static_cast<double>(blocks.words[i]) * static_cast<double>(guesses[i]);
    }
  }
  for (std::size_t i = 0; i < guesses.size(); ++i) {
    for (std::size_t set = 0; set < kBlockSets; ++set) {
      put(i, kContainers + set, sum_of(i, set).body, sum_of(i, set).words);
    }
  }
  return pooled;
}

}  // namespace casus::article
