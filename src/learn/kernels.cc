// Packing, the plain path, and the choice of path.
#include "learn/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "learn/kernel_paths.h"

namespace casus::learn {
namespace {

float tanh_of(float x) {
  x = std::min(std::max(x, -kTanhLimit), kTanhLimit);
  const float square = x * x;
  float top = kTanhTop[6];
  for (int i = 5; i >= 0; --i) top = top * square + kTanhTop[i];
  float bottom = kTanhBottom[3];
  for (int i = 2; i >= 0; --i) bottom = bottom * square + kTanhBottom[i];
  return top * x / bottom;
}

float sigmoid_of(float x) { return tanh_of(x * 0.5F) * 0.5F + 0.5F; }

void multiply_int8(const std::uint8_t* a, std::size_t a_stride, std::size_t rows, const float* row_scale,
                   const PackedInt8& weights, bool accumulate, float* out, std::size_t out_stride) {
  const std::size_t groups = weights.groups();
  for (std::size_t r = 0; r < rows; ++r) {
    const float scale = row_scale == nullptr ? kByteScale : row_scale[r];
    for (std::size_t n = 0; n < weights.padded_outputs(); ++n) {
      const std::int8_t* w = weights.values.data() + (n / 16 * groups * 16 + n % 16) * 4;
      std::int32_t sum = -weights.sums[n];
      for (std::size_t g = 0; g < groups; ++g) {
        for (std::size_t k = 0; k < 4; ++k) sum += w[g * 64 + k] * a[r * a_stride + g * 4 + k];
      }
      float& cell = out[r * out_stride + n];
      const float product = static_cast<float>(sum) * weights.scales[n] * scale;
      cell = (accumulate ? cell : weights.bias[n]) + product;
    }
  }
}

void multiply_float(const float* a, std::size_t a_stride, std::size_t rows, const PackedFloat& weights, float* out,
                    std::size_t out_stride) {
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t n = 0; n < weights.padded_outputs(); ++n) {
      float sum = weights.bias[n];
      const float* w = weights.values.data() + n / 16 * weights.inputs * 16 + n % 16;
      for (std::size_t k = 0; k < weights.inputs; ++k) sum = sum + w[k * 16] * a[r * a_stride + k];
      out[r * out_stride + n] = sum;
    }
  }
}

void lstm_step(const float* gates, std::size_t hidden, float* cell, std::uint8_t* state) {
  for (std::size_t i = 0; i < hidden; ++i) {
    const float input = sigmoid_of(gates[i]) * tanh_of(gates[2 * hidden + i]);
    cell[i] = sigmoid_of(gates[hidden + i]) * cell[i] + input;
    const float value = sigmoid_of(gates[3 * hidden + i]) * tanh_of(cell[i]);
    state[i] = static_cast<std::uint8_t>(std::lrintf(value * 127.0F) + kByteZero);
  }
}

// exp(x) - 1 = 2 t / (1 - t) with t = tanh(x / 2).
void elu(float* values, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (values[i] > 0) continue;
    const float t = tanh_of(values[i] * 0.5F);
    values[i] = (t + t) / (1.0F - t);
  }
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

}  // namespace

PackedInt8 pack_int8(std::span<const std::int8_t> values, std::span<const float> scales, std::size_t inputs,
                     std::span<const float> bias) {
  PackedInt8 packed;
  packed.outputs = scales.size();
  packed.inputs = inputs;
  packed.values.assign(packed.blocks() * packed.groups() * 64, 0);
  packed.scales.assign(packed.padded_outputs(), 0.0F);
  packed.sums.assign(packed.padded_outputs(), 0);
  packed.bias.assign(packed.padded_outputs(), 0.0F);
  std::copy(scales.begin(), scales.end(), packed.scales.begin());
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
  static constexpr Kernels kPlain = {"plain", multiply_int8, multiply_float, lstm_step, elu};
  return kPlain;
}

const Kernels& best_kernels() { return *kernel_list().items[kernel_list().count - 1]; }

std::span<const Kernels* const> available_kernels() { return {kernel_list().items.data(), kernel_list().count}; }

float quantise_row(std::span<const float> values, std::uint8_t* out) {
  float largest = 0;
  for (const float value : values) largest = std::max(largest, std::fabs(value));
  if (largest == 0) {
    std::fill(out, out + values.size(), static_cast<std::uint8_t>(kByteZero));
    return 0;
  }
  const float factor = 127.0F / largest;
  for (std::size_t i = 0; i < values.size(); ++i) {
    out[i] = static_cast<std::uint8_t>(std::lrintf(values[i] * factor) + kByteZero);
  }
  return largest * kByteScale;
}

}  // namespace casus::learn
