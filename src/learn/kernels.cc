// Packing, the plain path, and the choice of path.
#include "learn/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "learn/kernel_paths.h"

namespace casus::learn {
namespace {

/// y is in pieces of the curve.
float value_at(const Curve& curve, float y) {
  y = std::min(y, curve.limit);
  const auto piece = static_cast<std::size_t>(y);
  return std::fma(y, std::fma(y, curve.square[piece], curve.linear[piece]), curve.constant[piece]);
}

/// For a function that is odd.
float odd_value_at(const Curve& curve, float y) {
  const float value = value_at(curve, std::fabs(y));
  return std::signbit(y) ? -value : value;
}

float sigmoid_of(float y) { return 0.5F + odd_value_at(kHalfLogistic, y); }

/// The product of row `n` of the weights with `a`, in bytes.
float product_of(const std::uint8_t* a, const PackedInt8& weights, std::size_t n) {
  const std::size_t groups = weights.groups();
  const std::int8_t* w = weights.values.data() + (n / 16 * groups * 16 + n % 16) * 4;
  std::int32_t product = -weights.sums[n];
  for (std::size_t g = 0; g < groups; ++g) {
    for (std::size_t k = 0; k < 4; ++k) product += w[g * 64 + k] * a[g * 4 + k];
  }
  return static_cast<float>(product);
}

/// In pieces of the gate's curve.
float add_gate(float sum, const std::uint8_t* a, const PackedInt8& weights, std::size_t n, std::size_t gate) {
  return std::fma(product_of(a, weights, n), weights.scales[n] * gate_product(gate), sum);
}

void multiply_int8(const std::uint8_t* a, std::size_t a_stride, std::size_t rows, const float* row_scale,
                   const PackedInt8& weights, bool accumulate, float* out, std::size_t out_stride) {
  for (std::size_t r = 0; r < rows; ++r) {
    const float scale = row_scale == nullptr ? kByteScale : row_scale[r];
    for (std::size_t n = 0; n < weights.padded_outputs(); ++n) {
      float& cell = out[r * out_stride + n];
      const float start = accumulate ? cell : weights.bias[n];
      cell = std::fma(product_of(a + r * a_stride, weights, n) * weights.scales[n], scale, start);
    }
  }
}

void multiply_float(const float* a, std::size_t a_stride, std::size_t rows, const PackedFloat& weights, float* out,
                    std::size_t out_stride) {
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t n = 0; n < weights.padded_outputs(); ++n) {
      float sum = weights.bias[n];
      const float* w = weights.values.data() + n / 16 * weights.inputs * 16 + n % 16;
      for (std::size_t k = 0; k < weights.inputs; ++k) sum = std::fma(w[k * 16], a[r * a_stride + k], sum);
      out[r * out_stride + n] = sum;
    }
  }
}

void multiply_windows(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights, float* out) {
  multiply_float(a, columns, rows, weights, out, weights.padded_outputs());
}

void lstm_step(const LstmStep& step) {
  for (std::size_t r = 0; r < step.rows; ++r) {
    for (std::size_t unit = 0; unit < step.hidden; ++unit) {
      float gates[4];
      for (std::size_t gate = 0; gate < 4; ++gate) {
        const std::size_t n = unit / 16 * 64 + gate * 16 + unit % 16;
        float& sum = gates[gate];
        if (step.start != nullptr) {
          sum = static_cast<float>(step.start[r][n]) * gate_step(gate);
        } else {
          const float bias = step.input_weights->bias[n] * kGatePieces[gate];
          sum = add_gate(bias, step.inputs[r], *step.input_weights, n, gate);
        }
        if (step.previous != nullptr) sum = add_gate(sum, step.previous[r], *step.recurrent, n, gate);
      }
      float& cell = step.cells[r * step.hidden + unit];
      const float kept = sigmoid_of(gates[1]) * cell;
      cell = std::fma(sigmoid_of(gates[0]), odd_value_at(kCellTanh, gates[2]), kept);
      const float value = std::fma(sigmoid_of(gates[3]), odd_value_at(kStateTanh, cell), float{kByteZero});
      step.states[r][unit] = static_cast<std::uint8_t>(std::lrintf(value));
    }
  }
}

void elu(float* values, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (!(values[i] > 0)) values[i] = -value_at(kDecay, -values[i] * kDecayPieces);
  }
}

std::size_t find_largest(const float* values, std::size_t count) {
  return static_cast<std::size_t>(std::max_element(values, values + count) - values);
}

void add_int8(const std::int8_t* row, float factor, std::size_t count, float* out) {
  for (std::size_t i = 0; i < count; ++i) out[i] += factor * static_cast<float>(row[i]);
}

void add_int16(const std::int16_t* row, std::size_t count, float* out) {
  for (std::size_t i = 0; i < count; ++i) out[i] += kGateStep * static_cast<float>(row[i]);
}

void to_int16(const float* values, std::size_t count, std::int16_t* out) {
  for (std::size_t i = 0; i < count; ++i) {
    const float steps = std::min(std::max(values[i] / kGateStep, -kMostSteps), kMostSteps);
    out[i] = static_cast<std::int16_t>(std::lrintf(steps));
  }
}

float quantise_row(const float* values, std::size_t count, std::uint8_t* out) {
  float largest = 0;
  for (std::size_t i = 0; i < count; ++i) largest = std::max(largest, std::fabs(values[i]));
  const float factor = largest == 0 ? 0.0F : 127.0F / largest;
  for (std::size_t i = 0; i < count; ++i) {
    out[i] = static_cast<std::uint8_t>(std::lrintf(std::fma(values[i], factor, float{kByteZero})));
  }
  return largest * kByteScale;
}

float quantise_products(const float* a, const float* b, std::size_t count, std::uint8_t* out) {
  float largest = 0;
  for (std::size_t i = 0; i < count; ++i) largest = std::max(largest, std::fabs(a[i] * b[i]));
  const float factor = largest == 0 ? 0.0F : 127.0F / largest;
  for (std::size_t i = 0; i < count; ++i) {
    out[i] = static_cast<std::uint8_t>(std::lrintf(std::fma(a[i] * b[i], factor, float{kByteZero})));
  }
  return largest * kByteScale;
}

struct KernelList {
  std::array<const Kernels*, 3> items = {};
  std::size_t count = 0;
};

KernelList list_kernels() {
  KernelList list;
  list.items[list.count++] = &plain_kernels();
  if (const Kernels* avx2 = find_avx2_kernels()) list.items[list.count++] = avx2;
  if (const Kernels* avx512 = find_avx512_kernels()) list.items[list.count++] = avx512;
  return list;
}

const KernelList& kernel_list() {
  static const KernelList list = list_kernels();
  return list;
}

/// Eight at a time, in four sums of 16 bits, which hold what 128 rounds of two bytes add up to.
std::int32_t sum_bytes(const std::uint8_t* bytes, std::size_t count) {
  constexpr std::uint64_t kEvenBytes = 0x00FF00FF00FF00FFU;
  constexpr std::size_t kMostAtOnce = 8 * 128;
  std::int32_t sum = 0;
  std::size_t i = 0;
  while (count - i >= 8) {
    std::uint64_t sums = 0;
    for (const std::size_t end = std::min(count, i + kMostAtOnce); end - i >= 8; i += 8) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, bytes + i, sizeof eight);
      sums += (eight & kEvenBytes) + (eight >> 8U & kEvenBytes);
    }
    for (; sums != 0; sums >>= 16U) sum += static_cast<std::int32_t>(sums & 0xFFFFU);
  }
  for (; i < count; ++i) sum += bytes[i];
  return sum;
}

// Zeros for as many outputs as there are scales, which are set. Keeps the vectors' capacity.
void clear(std::span<const float> scales, std::size_t inputs, PackedInt8& packed) {
  packed.outputs = scales.size();
  packed.inputs = inputs;
  packed.values.assign(packed.blocks() * packed.groups() * 64, 0);
  packed.scales.assign(packed.padded_outputs(), 0.0F);
  packed.sums.assign(packed.padded_outputs(), 0);
  packed.bias.assign(packed.padded_outputs(), 0.0F);
  std::copy(scales.begin(), scales.end(), packed.scales.begin());
}

}  // namespace

PackedInt8 pack_int8(std::span<const std::int8_t> values, std::span<const float> scales, std::size_t inputs,
                     std::span<const float> bias) {
  PackedInt8 packed;
  clear(scales, inputs, packed);
  std::copy(bias.begin(), bias.end(), packed.bias.begin());
  for (std::size_t n = 0; n < packed.outputs; ++n) {
    std::int8_t* target = packed.values.data() + (n / 16 * packed.groups() * 16 + n % 16) * 4;
    for (std::size_t k = 0; k < inputs; ++k) {
      const std::int8_t value = values[n * inputs + k];
      target[k / 4 * 64 + k % 4] = value;
      packed.sums[n] += kByteZero * value;
    }
  }
  return packed;
}

void pack_bytes(const std::uint8_t* bytes, std::span<const float> scales, std::size_t inputs, PackedInt8& packed) {
  clear(scales, inputs, packed);
  for (std::size_t n = 0; n < packed.outputs; ++n) {
    const std::uint8_t* row = bytes + n * inputs;
    std::int8_t* target = packed.values.data() + (n / 16 * packed.groups() * 16 + n % 16) * 4;
    for (std::size_t g = 0; g < packed.groups(); ++g) {
      std::uint32_t four = 0;
      std::memcpy(&four, row + g * 4, sizeof four);
      four ^= 0x80808080U;  // each byte less kByteZero
      std::memcpy(target + g * 64, &four, sizeof four);
    }
    packed.sums[n] = kByteZero * (sum_bytes(row, inputs) - kByteZero * static_cast<std::int32_t>(inputs));
  }
}

void pack_float(const float* values, std::size_t stride, std::size_t outputs, std::size_t inputs,
                std::span<const float> bias, PackedFloat& packed) {
  packed.outputs = outputs;
  packed.inputs = inputs;
  packed.values.assign(packed.blocks() * inputs * 16, 0.0F);
  packed.bias.assign(packed.padded_outputs(), 0.0F);
  std::copy(bias.begin(), bias.end(), packed.bias.begin());
  for (std::size_t n = 0; n < outputs; ++n) {
    float* target = packed.values.data() + n / 16 * inputs * 16 + n % 16;
    for (std::size_t k = 0; k < inputs; ++k) target[k * 16] = values[n * stride + k];
  }
}

const Kernels& plain_kernels() {
  static constexpr Kernels kPlain = {"plain",   multiply_int8, multiply_float, multiply_windows,
                                     lstm_step, elu,           find_largest,   add_int8,
                                     add_int16, to_int16,      quantise_row,   quantise_products};
  return kPlain;
}

const Kernels& best_kernels() { return *kernel_list().items[kernel_list().count - 1]; }

std::span<const Kernels* const> available_kernels() { return {kernel_list().items.data(), kernel_list().count}; }

}  // namespace casus::learn
