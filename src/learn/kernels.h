// The arithmetic of the networks: small matrix products and LSTM steps, on the best instructions the machine has.
//
// Every path (plain, AVX2, AVX-512 with VNNI) gives the same bits: integer products are exact, and float sums run over
// k in order, one accumulator per output, and what is fused (a product added before it is rounded) is fused on each of
// them by name (the build sets -ffp-contract=off). So a model gives the same trees on every machine.
//
// Activations are bytes: a value v in [-1, 1] is stored as round(127 v) + 128.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <span>
#include <string_view>
#include <vector>

namespace casus::learn {

inline constexpr float kByteScale = 1.0F / 127.0F;
inline constexpr int kByteZero = 128;

/// Gates that are kept for long are 16-bit numbers of this step: half the memory that floats take, and gates beyond
/// 16 are as good as 16.
inline constexpr float kGateStep = 1.0F / 2048.0F;

/// Cells of an LSTM are kept this many times as large: in pieces of the curve that stands for tanh.
inline constexpr float kCellScale = 3.2F;

/// Of multiply_windows.
inline constexpr std::size_t kWindowRows = 5;

/// For weights that are read 64 bytes at a time: reads across lines of the cache cost twice as much.
template <typename T>
struct LineAllocator {
  using value_type = T;
  static constexpr std::align_val_t kLine{64};

  LineAllocator() = default;
  template <typename Other>
  explicit LineAllocator(const LineAllocator<Other>&) {}

  T* allocate(std::size_t count) { return static_cast<T*>(::operator new(count * sizeof(T), kLine)); }
  void deallocate(T* values, std::size_t) { ::operator delete(values, kLine); }
  bool operator==(const LineAllocator&) const = default;
};

/// int8 weights [outputs x inputs] in the order that the kernels read: blocks of 16 outputs, inputs in groups of four
/// (both padded with zeros), 64 bytes for each pair of block and group.
struct PackedInt8 {
  std::size_t outputs = 0;
  std::size_t inputs = 0;  // as given; activation rows must be readable up to padded_inputs()
  std::vector<std::int8_t, LineAllocator<std::int8_t>> values;
  std::vector<float, LineAllocator<float>> scales;  // per output, padded to whole blocks
  std::vector<std::int32_t, LineAllocator<std::int32_t>>
      sums;  // 128 * the sum of an output's weights: undoes the shift of the activations
  std::vector<float, LineAllocator<float>> bias;  // per output, padded; zeros when there is none

  std::size_t blocks() const { return (outputs + 15) / 16; }
  std::size_t groups() const { return (inputs + 3) / 4; }
  std::size_t padded_outputs() const { return blocks() * 16; }
  std::size_t padded_inputs() const { return groups() * 4; }
};

/// `values` is row-major [scales.size() x inputs]. `bias` may be empty.
PackedInt8 pack_int8(std::span<const std::int8_t> values, std::span<const float> scales, std::size_t inputs,
                     std::span<const float> bias);

/// Sets `packed` from rows of activation bytes, each with its scale: as if they were weights. `inputs` is a multiple of
/// four. Keeps the vectors' capacity.
void pack_bytes(const std::uint8_t* bytes, std::span<const float> scales, std::size_t inputs, PackedInt8& packed);

/// Float weights in blocks of 16 outputs: values[(block * inputs + k) * 16 + lane].
struct PackedFloat {
  std::size_t outputs = 0;
  std::size_t inputs = 0;
  std::vector<float, LineAllocator<float>> values;
  std::vector<float> bias;  // padded; zeros when there is none

  std::size_t blocks() const { return (outputs + 15) / 16; }
  std::size_t padded_outputs() const { return blocks() * 16; }
};

/// Sets `packed` from row-major [outputs x inputs] rows that lie `stride` apart. Keeps the vectors' capacity.
void pack_float(const float* values, std::size_t stride, std::size_t outputs, std::size_t inputs,
                std::span<const float> bias, PackedFloat& packed);

/// One time step of an LSTM for many sentences. The 4 x hidden outputs of both matrices come in blocks of 64: the
/// input, forget, cell and output gates of 16 units. `hidden` is a multiple of 16. Each pointer below is one
/// sentence's.
struct LstmStep {
  std::size_t rows = 0;
  std::size_t hidden = 0;
  const std::int16_t* const* start = nullptr;  // what the gates start from; or null: the product below with its bias
  const std::uint8_t* const* inputs = nullptr;
  const PackedInt8* input_weights = nullptr;
  const std::uint8_t* const* previous = nullptr;  // hidden states of the step before; null at the first step
  const PackedInt8* recurrent = nullptr;
  float* cells = nullptr;                 // [rows][hidden], kCellScale times the cell, updated
  std::uint8_t* const* states = nullptr;  // where the new hidden states go; may not overlap with `previous`
};

/// Functions of one instruction set. Outputs are written in whole blocks of 16: rows must have room for
/// padded_outputs() floats, strides count elements.
struct Kernels {
  std::string_view name;

  /// out[r][n] = (accumulate ? out[r][n] : bias[n]) + row_scale[r] * scale[n] * sum_k w[n][k] * (a[r][k] - 128).
  /// `row_scale` may be null: then it is 1/127 throughout.
  void (*multiply_int8)(const std::uint8_t* a, std::size_t a_stride, std::size_t rows, const float* row_scale,
                        const PackedInt8& weights, bool accumulate, float* out, std::size_t out_stride);

  /// out[r][n] = bias[n] + sum_k w[n][k] * a[r][k].
  void (*multiply_float)(const float* a, std::size_t a_stride, std::size_t rows, const PackedFloat& weights, float* out,
                         std::size_t out_stride);

  /// As multiply_float of rows that overlap: kWindowRows rows of `columns` each, and the next begin one row later; `a`
  /// has rows + kWindowRows - 1 of them, `out` padded_outputs() for each row. Made for values that are in good part 0,
  /// as behind a rectifier: those are left out (a sum may be 0 in place of -0). All must be finite. A product is added
  /// before it is rounded, which takes half the instructions.
  void (*multiply_windows)(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights,
                           float* out);

  /// gates = start (or inputs x input_weights + bias) + previous x recurrent, then the cells and hidden states. The
  /// gates never leave the registers.
  void (*lstm_step)(const LstmStep& step);

  /// values[i] = values[i] > 0 ? values[i] : exp(values[i]) - 1, for a count that is a multiple of 16.
  void (*elu)(float* values, std::size_t count);

  /// The first of the largest values; `count` is at least 1.
  std::size_t (*find_largest)(const float* values, std::size_t count);

  /// out[i] += factor * row[i].
  void (*add_int8)(const std::int8_t* row, float factor, std::size_t count, float* out);
  /// out[i] += kGateStep * row[i].
  void (*add_int16)(const std::int16_t* row, std::size_t count, float* out);
  /// The nearest multiples of kGateStep, at most 32767 of them.
  void (*to_int16)(const float* values, std::size_t count, std::int16_t* out);
  /// Turns floats into activation bytes with the scale that fits the largest of them; returns that scale.
  float (*quantise_row)(const float* values, std::size_t count, std::uint8_t* out);
  /// The same of the products a[i] * b[i]; `count` is a multiple of 16.
  float (*quantise_products)(const float* a, const float* b, std::size_t count, std::uint8_t* out);
};

const Kernels& plain_kernels();
/// The fastest set that this machine runs.
const Kernels& best_kernels();
/// All sets that this machine runs, plain first; for tests and benchmarks.
std::span<const Kernels* const> available_kernels();

}  // namespace casus::learn
