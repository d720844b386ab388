// Every kernel path against the plain loops, bit for bit, on all small sizes; and the plain path against the
// definition.
#include "learn/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace casus::learn {
namespace {

constexpr std::size_t kRowCounts[] = {1, 2, 3, 5, 6, 7, 13};
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

TEST(KernelsTest, MultiplyFloatIsTheSameOnEveryPath) {
  Random random;
  for (const std::size_t rows : {1, 4, 8, 9, 17}) {
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

TEST(KernelsTest, LstmStepIsTheSameOnEveryPathAndNearTheExactOne) {
  Random random;
  const std::size_t hidden = 32;
  const std::vector<float> gates = random.reals(4 * hidden, 6.0F);
  const std::vector<float> before = random.reals(hidden, 2.0F);
  std::vector<float> cell = before;
  std::vector<std::uint8_t> state(hidden);
  plain_kernels().lstm_step(gates.data(), hidden, cell.data(), state.data());
  for (std::size_t i = 0; i < hidden; ++i) {
    const auto sigmoid = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
    const double exact = sigmoid(gates[hidden + i]) * before[i] + sigmoid(gates[i]) * std::tanh(gates[2 * hidden + i]);
    EXPECT_NEAR(cell[i], exact, 1e-5);
    EXPECT_NEAR(state[i] - kByteZero, 127 * sigmoid(gates[3 * hidden + i]) * std::tanh(exact), 0.51);
  }
  for (const Kernels* kernels : available_kernels()) {
    std::vector<float> other_cell = before;
    std::vector<std::uint8_t> other_state(hidden);
    kernels->lstm_step(gates.data(), hidden, other_cell.data(), other_state.data());
    EXPECT_EQ(other_cell, cell) << kernels->name;
    EXPECT_EQ(other_state, state) << kernels->name;
  }
}

TEST(KernelsTest, EluIsTheSameOnEveryPath) {
  Random random;
  const std::vector<float> values = random.reals(160, 5.0F);
  std::vector<float> expected = values;
  plain_kernels().elu(expected.data(), expected.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    EXPECT_NEAR(expected[i], values[i] > 0 ? values[i] : std::expm1(values[i]), 2e-6);
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
  EXPECT_FLOAT_EQ(quantise_row(values, out.data()), 2.0F / 127);
  EXPECT_EQ(out, (std::vector<std::uint8_t>{128 + 32, 1, 128, 128 + 64}));
  EXPECT_EQ(quantise_row(std::vector<float>(4, 0.0F), out.data()), 0.0F);
}

}  // namespace
}  // namespace casus::learn
