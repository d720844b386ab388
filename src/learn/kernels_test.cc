// Every kernel path against the plain loops, bit for bit, on all small sizes; and the plain path against the
// definition.
#include "learn/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <tuple>
#include <utility>

namespace casus::learn {
namespace {

constexpr std::size_t kRowCounts[] = {1, 2, 3, 5, 6, 7, 8, 12, 13, 14};
constexpr std::size_t kOutputCounts[] = {1, 15, 16, 17, 63, 64, 80};
constexpr std::size_t kInputCounts[] = {1, 3, 4, 5, 32, 33};

class Random {
 public:
  float real(float limit) { return std::uniform_real_distribution<float>(-limit, limit)(engine_); }
  int whole(int first, int last) { return std::uniform_int_distribution<int>(first, last)(engine_); }
  std::vector<float> reals(std::size_t count, float limit) {
    std::vector<float> values(count);
    for (float& value : values) value = real(limit);
    return values;
  }

 private:
  std::mt19937 engine_{12345};
};

PackedInt8 random_int8(Random& random, std::size_t outputs, std::size_t inputs) {
  std::vector<std::int8_t> values(outputs * inputs);
  for (std::int8_t& value : values) value = static_cast<std::int8_t>(random.whole(-127, 127));
  return pack_int8(values, random.reals(outputs, 0.01F), inputs, random.reals(outputs, 1.0F));
}

TEST(KernelsTest, MultiplyInt8FollowsItsDefinition) {
  const std::vector<std::int8_t> weights = {1, -2, 3, 4, 5, -6};
  const std::vector<float> scales = {0.5F, 2.0F};
  const std::vector<float> bias = {10.0F, 20.0F};
  const PackedInt8 packed = pack_int8(weights, scales, 3, bias);
  const std::vector<std::uint8_t> a = {128 + 10, 128 - 20, 128 + 30, 77};  // the last byte is padding
  const float row_scale = 0.25F;
  std::vector<float> out(packed.padded_outputs());
  plain_kernels().multiply_int8(a.data(), 4, 1, &row_scale, packed, false, out.data(), out.size());
  EXPECT_FLOAT_EQ(out[0], 10.0F + 0.5F * 0.25F * (10 + 40 + 90));
  EXPECT_FLOAT_EQ(out[1], 20.0F + 2.0F * 0.25F * (40 - 100 - 180));
}

TEST(KernelsTest, MultiplyInt8IsTheSameOnEveryPath) {
  Random random;
  for (const std::size_t rows : kRowCounts) {
    for (const std::size_t outputs : kOutputCounts) {
      for (const std::size_t inputs : kInputCounts) {
        const PackedInt8 packed = random_int8(random, outputs, inputs);
        std::vector<std::uint8_t> a(rows * packed.padded_inputs());
        for (std::uint8_t& byte : a) byte = static_cast<std::uint8_t>(random.whole(0, 255));
        const std::vector<float> start = random.reals(rows * packed.padded_outputs(), 3.0F);
        const std::vector<float> scale = random.reals(rows, 1.0F);
        for (const bool accumulate : {false, true}) {
          std::vector<float> expected = start;
          plain_kernels().multiply_int8(a.data(), packed.padded_inputs(), rows, scale.data(), packed, accumulate,
                                        expected.data(), packed.padded_outputs());
          for (const Kernels* kernels : available_kernels()) {
            std::vector<float> out = start;
            kernels->multiply_int8(a.data(), packed.padded_inputs(), rows, scale.data(), packed, accumulate, out.data(),
                                   packed.padded_outputs());
            ASSERT_EQ(out, expected) << kernels->name << " " << rows << "x" << outputs << "x" << inputs;
          }
        }
      }
    }
  }
}

TEST(KernelsTest, BytesPackLikeTheWeightsTheyStandFor) {
  Random random;
  PackedInt8 packed;
  for (const std::size_t outputs : kOutputCounts) {
    const std::size_t inputs = 32;
    std::vector<std::uint8_t> bytes(outputs * inputs);
    std::vector<std::int8_t> values;
    for (std::uint8_t& byte : bytes) {
      byte = static_cast<std::uint8_t>(random.whole(1, 255));
      values.push_back(static_cast<std::int8_t>(byte - kByteZero));
    }
    const std::vector<float> scales = random.reals(outputs, 1.0F);
    pack_bytes(bytes.data(), scales, inputs, packed);
    const PackedInt8 expected = pack_int8(values, scales, inputs, {});
    EXPECT_EQ(packed.values, expected.values);
    EXPECT_EQ(packed.sums, expected.sums);
    EXPECT_EQ(packed.scales, expected.scales);
    EXPECT_EQ(packed.bias, expected.bias);
  }
}

TEST(KernelsTest, MultiplyFloatIsTheSameOnEveryPath) {
  Random random;
  for (const std::size_t rows : {1, 2, 3, 4, 5, 6, 7, 8, 9, 17, 23}) {
    for (const std::size_t outputs : {1, 16, 17, 51}) {
      const std::size_t inputs = 24;
      const std::vector<float> values = random.reals(outputs * inputs, 1.0F);
      PackedFloat packed;
      pack_float(values.data(), inputs, outputs, inputs, random.reals(outputs, 1.0F), packed);
      const std::vector<float> a = random.reals(rows * inputs, 1.0F);
      std::vector<float> expected(rows * packed.padded_outputs());
      plain_kernels().multiply_float(a.data(), inputs, rows, packed, expected.data(), packed.padded_outputs());
      for (const Kernels* kernels : available_kernels()) {
        std::vector<float> out(expected.size());
        kernels->multiply_float(a.data(), inputs, rows, packed, out.data(), packed.padded_outputs());
        ASSERT_EQ(out, expected) << kernels->name;
      }
    }
  }
}

TEST(KernelsTest, MultiplyWindowsIsTheSameOnEveryPathAndNearMultiplyFloat) {
  Random random;
  for (const std::size_t rows : {1, 2, 4, 5, 6, 9, 33}) {
    for (const std::size_t outputs : {1, 16, 32, 48}) {
      for (const std::size_t columns : {1, 7, 32, 44, 64, 65, 119}) {
        const std::size_t inputs = kWindowRows * columns;
        PackedFloat packed;
        pack_float(random.reals(outputs * inputs, 1.0F).data(), inputs, outputs, inputs, random.reals(outputs, 1.0F),
                   packed);
        std::vector<float> a = random.reals((rows + kWindowRows - 1) * columns, 1.0F);
        for (float& value : a) value = std::max(value, 0.0F);
        std::vector<float> expected(rows * packed.padded_outputs());
        std::vector<float> near(expected.size());
        plain_kernels().multiply_windows(a.data(), columns, rows, packed, expected.data());
        plain_kernels().multiply_float(a.data(), columns, rows, packed, near.data(), packed.padded_outputs());
        for (std::size_t i = 0; i < near.size(); ++i)
          ASSERT_NEAR(expected[i], near[i], 1e-4F) << rows << " " << columns;
        for (const Kernels* kernels : available_kernels()) {
          std::vector<float> out(expected.size());
          kernels->multiply_windows(a.data(), columns, rows, packed, out.data());
          ASSERT_EQ(out, expected) << kernels->name << " " << rows << " " << columns;
        }
      }
    }
  }
}

/// One step of some sentences on random weights, with or without an input product and a step before.
struct StepCase {
  StepCase(Random& random, std::size_t rows, bool has_inputs, bool has_previous)
      : input_weights(random_int8(random, 4 * kHidden, 2 * kHidden)),
        recurrent(random_int8(random, 4 * kHidden, kHidden)),
        starts(rows * 4 * kHidden),
        cells(random.reals(rows * kHidden, 2.0F)),
        bytes(rows * 4 * kHidden) {
    for (std::int16_t& gate : starts) gate = static_cast<std::int16_t>(random.whole(-12000, 12000));
    for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>(random.whole(1, 255));
    for (std::size_t r = 0; r < rows; ++r) {
      start.push_back(starts.data() + r * 4 * kHidden);
      inputs.push_back(bytes.data() + r * 4 * kHidden);
      previous.push_back(bytes.data() + r * 4 * kHidden + 2 * kHidden);
      states.push_back(bytes.data() + r * 4 * kHidden + 3 * kHidden);
    }
    step.rows = rows;
    step.hidden = kHidden;
    step.start = has_inputs ? nullptr : start.data();
    step.inputs = inputs.data();
    step.input_weights = &input_weights;
    step.previous = has_previous ? previous.data() : nullptr;
    step.recurrent = &recurrent;
  }

  /// Cells and bytes after the step.
  std::pair<std::vector<float>, std::vector<std::uint8_t>> run(const Kernels& kernels) const {
    std::vector<float> new_cells = cells;
    std::vector<std::uint8_t> new_bytes(cells.size());
    std::vector<std::uint8_t*> targets;
    for (std::size_t r = 0; r < step.rows; ++r) targets.push_back(new_bytes.data() + r * kHidden);
    LstmStep own = step;
    own.cells = new_cells.data();
    own.states = targets.data();
    kernels.lstm_step(own);
    return {new_cells, new_bytes};
  }

  static constexpr std::size_t kHidden = 32;
  PackedInt8 input_weights, recurrent;
  std::vector<std::int16_t> starts;
  std::vector<float> cells;
  std::vector<std::uint8_t> bytes;
  std::vector<const std::int16_t*> start;
  std::vector<const std::uint8_t*> inputs, previous, states;
  LstmStep step;
};

TEST(KernelsTest, LstmStepIsNearTheExactOne) {
  Random random;
  const StepCase one(random, 1, false, false);
  const auto [cells, bytes] = one.run(plain_kernels());
  const auto sigmoid = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
  for (std::size_t i = 0; i < StepCase::kHidden; ++i) {
    const auto gate = [&](std::size_t kind) { return kGateStep * one.starts[i / 16 * 64 + kind * 16 + i % 16]; };
    const double exact = sigmoid(gate(1)) * one.cells[i] / kCellScale + sigmoid(gate(0)) * std::tanh(gate(2));
    EXPECT_NEAR(cells[i] / kCellScale, exact, 1e-3);
    EXPECT_NEAR(bytes[i] - kByteZero, 127 * sigmoid(gate(3)) * std::tanh(exact), 0.6);
  }
}

// Bytes of 128 stand for zeros: a product with them leaves the bias, one with both inputs adds up.
TEST(KernelsTest, LstmStepAddsItsProducts) {
  Random random;
  StepCase both(random, 1, true, true);
  std::vector<float> gates(4 * StepCase::kHidden);
  plain_kernels().multiply_int8(both.inputs[0], 0, 1, nullptr, both.input_weights, false, gates.data(), 0);
  plain_kernels().multiply_int8(both.previous[0], 0, 1, nullptr, both.recurrent, true, gates.data(), 0);
  StepCase given = both;
  given.step.previous = nullptr;
  const std::vector<std::uint8_t> zeros(2 * StepCase::kHidden, kByteZero);
  given.inputs[0] = zeros.data();
  given.step.inputs = given.inputs.data();
  given.input_weights.bias.assign(gates.begin(), gates.end());
  given.step.input_weights = &given.input_weights;
  const auto [given_cells, given_bytes] = given.run(plain_kernels());
  const auto [cells, bytes] = both.run(plain_kernels());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    EXPECT_NEAR(given_cells[i], cells[i], 1e-5);
    EXPECT_NEAR(given_bytes[i], bytes[i], 1);  // sums in another order may round to the next byte
  }
}

TEST(KernelsTest, LstmStepIsTheSameOnEveryPath) {
  Random random;
  for (const std::size_t rows : kRowCounts) {
    for (const int kind : {0, 1, 2, 3}) {
      const StepCase one(random, rows, (kind & 1) != 0, (kind & 2) != 0);
      for (const Kernels* kernels : available_kernels()) {
        EXPECT_EQ(one.run(*kernels), one.run(plain_kernels())) << kernels->name << " " << rows << " " << kind;
      }
    }
  }
}

TEST(KernelsTest, FindLargestIsTheFirstOnEveryPath) {
  Random random;
  for (std::size_t count = 1; count < 70; ++count) {
    std::vector<float> values(count);
    for (float& value : values) value = static_cast<float>(random.whole(-3, 3));
    const auto expected = std::max_element(values.begin(), values.end()) - values.begin();
    for (const Kernels* kernels : available_kernels()) {
      EXPECT_EQ(kernels->find_largest(values.data(), count), static_cast<std::size_t>(expected)) << kernels->name;
    }
  }
}

TEST(KernelsTest, EluIsTheSameOnEveryPath) {
  Random random;
  const std::vector<float> values = random.reals(160, 5.0F);
  std::vector<float> expected = values;
  plain_kernels().elu(expected.data(), expected.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    EXPECT_NEAR(expected[i], values[i] > 0 ? values[i] : std::expm1(values[i]), 9e-4);
  }
  for (const Kernels* kernels : available_kernels()) {
    std::vector<float> out = values;
    kernels->elu(out.data(), out.size());
    EXPECT_EQ(out, expected) << kernels->name;
  }
}

TEST(KernelsTest, QuantiseRowUsesTheWholeRange) {
  const std::vector<float> values = {0.5F, -2.0F, 0.0F, 1.0F};
  std::vector<std::uint8_t> out(4);
  for (const Kernels* kernels : available_kernels()) {
    EXPECT_FLOAT_EQ(kernels->quantise_row(values.data(), 4, out.data()), 2.0F / 127);
    EXPECT_EQ(out, (std::vector<std::uint8_t>{128 + 32, 1, 128, 128 + 64}));
    EXPECT_EQ(kernels->quantise_row(std::vector<float>(4, 0.0F).data(), 4, out.data()), 0.0F);
    EXPECT_EQ(out, std::vector<std::uint8_t>(4, kByteZero));
  }
}

TEST(KernelsTest, Int16IsRoundedAndCut) {
  const std::vector<float> values = {0.0F, 1.0F, -2.0F, 1.4F * kGateStep, -1.6F * kGateStep, 100.0F, -100.0F};
  std::vector<std::int16_t> out(values.size());
  for (const Kernels* kernels : available_kernels()) {
    kernels->to_int16(values.data(), values.size(), out.data());
    EXPECT_EQ(out, (std::vector<std::int16_t>{0, 2048, -4096, 1, -2, 32767, -32767})) << kernels->name;
  }
}

TEST(KernelsTest, RowsAreAddedAndTurnedTheSameOnEveryPath) {
  Random random;
  for (std::size_t count = 1; count < 40; ++count) {
    std::vector<std::int8_t> bytes(count);
    for (std::int8_t& byte : bytes) byte = static_cast<std::int8_t>(random.whole(-128, 127));
    std::vector<std::int16_t> gates(count);
    for (std::int16_t& gate : gates) gate = static_cast<std::int16_t>(random.whole(-32767, 32767));
    const float factor = random.real(0.01F);
    const std::vector<float> start = random.reals(count, 20.0F);
    const auto run = [&](const Kernels& kernels) {
      std::vector<float> sums = start;
      kernels.add_int8(bytes.data(), factor, count, sums.data());
      kernels.add_int16(gates.data(), count, sums.data());
      std::vector<std::int16_t> rounded(count);
      kernels.to_int16(sums.data(), count, rounded.data());
      std::vector<std::uint8_t> quantised(count);
      const float scale = kernels.quantise_row(sums.data(), count, quantised.data());
      return std::tuple(sums, rounded, quantised, scale);
    };
    for (const Kernels* kernels : available_kernels()) {
      EXPECT_EQ(run(*kernels), run(plain_kernels())) << kernels->name << " " << count;
    }
  }
}

TEST(KernelsTest, ProductsAreTurnedAsTheirRowWouldBe) {
  Random random;
  for (const std::size_t count : {16U, 48U, 128U}) {
    const std::vector<float> a = random.reals(count, 3.0F), b = random.reals(count, 3.0F);
    std::vector<float> products(count);
    for (std::size_t i = 0; i < count; ++i) products[i] = a[i] * b[i];
    for (const Kernels* kernels : available_kernels()) {
      std::vector<std::uint8_t> row(count), own(count);
      const float scale = kernels->quantise_row(products.data(), count, row.data());
      EXPECT_EQ(kernels->quantise_products(a.data(), b.data(), count, own.data()), scale) << kernels->name;
      EXPECT_EQ(own, row) << kernels->name;
    }
  }
}

// More bytes than its narrow sums hold at once.
TEST(KernelsTest, PackedBytesKnowTheirSum) {
  constexpr std::size_t kInputs = 4096 + 12;
  const std::vector<std::uint8_t> bytes(kInputs, 255);
  PackedInt8 packed;
  pack_bytes(bytes.data(), std::vector<float>{1.0F}, kInputs, packed);
  EXPECT_EQ(packed.sums[0], kByteZero * 127 * static_cast<int>(kInputs));
}

}  // namespace
}  // namespace casus::learn
