// The AVX-512 path: 6 rows by 64 outputs at a time, integer products by vpdpbusd (VNNI).
#include "learn/kernel_paths.h"

#if defined(__x86_64__)

#include <cstring>

#include "learn/avx512.h"

namespace casus::learn {
namespace {

CASUS_AVX512_INLINE __m512i broadcast_group(const std::uint8_t* a) {
  std::int32_t four = 0;
  std::memcpy(&four, a, sizeof four);
  return _mm512_set1_epi32(four);
}

/// sum += products of four bytes each. Inline assembly, because GCC 12 copies the accumulator around the intrinsic: 90
/// instead of 390 GOPS on a Zen 4 core.
CASUS_AVX512_INLINE void add_products(__m512i& sum, __m512i bytes, __m512i weights) {
  asm("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(bytes), "v"(weights));
}

/// What the products of a block are added to: the shift of the activations taken away.
CASUS_AVX512_INLINE __m512i first_sums(const PackedInt8& weights, std::size_t block) {
  return _mm512_sub_epi32(_mm512_setzero_si512(), _mm512_loadu_si512(weights.sums.data() + block * 16));
}

/// One or two rows alone would wait for their own sums: the last seven or eight go as four and the rest.
constexpr bool is_better_halved(std::size_t rows) { return rows == 7 || rows == 8; }

struct Int8Job {
  const std::uint8_t* a;
  std::size_t a_stride;
  const float* row_scale;
  const PackedInt8* weights;
  bool accumulate;
  float* out;
  std::size_t out_stride;
};

CASUS_AVX512_INLINE void store_int8(const Int8Job& job, std::size_t row, std::size_t n, __m512i sum) {
  const __m512 row_scale = _mm512_set1_ps(job.row_scale == nullptr ? kByteScale : job.row_scale[row]);
  const __m512 scaled = _mm512_mul_ps(_mm512_cvtepi32_ps(sum), _mm512_loadu_ps(job.weights->scales.data() + n));
  float* cell = job.out + row * job.out_stride + n;
  const __m512 start = _mm512_loadu_ps(job.accumulate ? cell : job.weights->bias.data() + n);
  _mm512_storeu_ps(cell, _mm512_fmadd_ps(scaled, row_scale, start));
}

template <int Rows, int Blocks>
CASUS_AVX512_INLINE void int8_tile(const Int8Job& job, std::size_t row, std::size_t block) {
  const std::size_t groups = job.weights->groups();
  const std::int8_t* w = job.weights->values.data() + block * groups * 64;
  const std::uint8_t* a = job.a + row * job.a_stride;
  __m512i sums[Rows][Blocks];
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 8
    for (int b = 0; b < Blocks; ++b) sums[r][b] = first_sums(*job.weights, block + static_cast<std::size_t>(b));
  }
  for (std::size_t g = 0; g < groups; ++g) {
    __m512i columns[Blocks];
#pragma GCC unroll 8
    for (int b = 0; b < Blocks; ++b)
      columns[b] = _mm512_loadu_si512(w + (static_cast<std::size_t>(b) * groups + g) * 64);
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) {
      const __m512i four = broadcast_group(a + static_cast<std::size_t>(r) * job.a_stride + g * 4);
#pragma GCC unroll 8
      for (int b = 0; b < Blocks; ++b) add_products(sums[r][b], four, columns[b]);
    }
  }
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 8
    for (int b = 0; b < Blocks; ++b) {
      store_int8(job, row + static_cast<std::size_t>(r), (block + static_cast<std::size_t>(b)) * 16, sums[r][b]);
    }
  }
}

template <int Blocks>
CASUS_AVX512 void int8_column(const Int8Job& job, std::size_t rows, std::size_t block) {
  std::size_t row = 0;
  for (; rows - row >= 6 && !is_better_halved(rows - row); row += 6) int8_tile<6, Blocks>(job, row, block);
  if (is_better_halved(rows - row)) {
    int8_tile<4, Blocks>(job, row, block);
    row += 4;
  }
  switch (rows - row) {
    case 5: int8_tile<5, Blocks>(job, row, block); break;
    case 4: int8_tile<4, Blocks>(job, row, block); break;
    case 3: int8_tile<3, Blocks>(job, row, block); break;
    case 2: int8_tile<2, Blocks>(job, row, block); break;
    case 1: int8_tile<1, Blocks>(job, row, block); break;
    default: break;
  }
}

CASUS_AVX512 void multiply_int8(const std::uint8_t* a, std::size_t a_stride, std::size_t rows, const float* row_scale,
                                const PackedInt8& weights, bool accumulate, float* out, std::size_t out_stride) {
  const Int8Job job = {a, a_stride, row_scale, &weights, accumulate, out, out_stride};
  std::size_t block = 0;
  for (; block + 4 <= weights.blocks(); block += 4) int8_column<4>(job, rows, block);
  switch (weights.blocks() - block) {
    case 3: int8_column<3>(job, rows, block); break;
    case 2: int8_column<2>(job, rows, block); break;
    case 1: int8_column<1>(job, rows, block); break;
    default: break;
  }
}

template <int Rows, int Blocks>
CASUS_AVX512_INLINE void float_tile(const float* a, std::size_t a_stride, const PackedFloat& weights, std::size_t block,
                                    float* out, std::size_t out_stride) {
  const float* w = weights.values.data() + block * weights.inputs * 16;
  __m512 sums[Rows][Blocks];
#pragma GCC unroll 8
  for (int b = 0; b < Blocks; ++b) {
    const __m512 bias = _mm512_loadu_ps(weights.bias.data() + (block + static_cast<std::size_t>(b)) * 16);
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) sums[r][b] = bias;
  }
  for (std::size_t k = 0; k < weights.inputs; ++k) {
    __m512 columns[Blocks];
#pragma GCC unroll 8
    for (int b = 0; b < Blocks; ++b)
      columns[b] = _mm512_loadu_ps(w + (static_cast<std::size_t>(b) * weights.inputs + k) * 16);
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) {
      const __m512 value = _mm512_set1_ps(a[static_cast<std::size_t>(r) * a_stride + k]);
#pragma GCC unroll 8
      for (int b = 0; b < Blocks; ++b) sums[r][b] = _mm512_fmadd_ps(columns[b], value, sums[r][b]);
    }
  }
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 8
    for (int b = 0; b < Blocks; ++b) {
      float* cell = out + static_cast<std::size_t>(r) * out_stride + (block + static_cast<std::size_t>(b)) * 16;
      _mm512_storeu_ps(cell, sums[r][b]);
    }
  }
}

// A sentence's last rows go together too: alone, each would wait for its own chain of additions.
template <int Blocks>
CASUS_AVX512 void float_column(const float* a, std::size_t a_stride, std::size_t rows, const PackedFloat& weights,
                               std::size_t block, float* out, std::size_t out_stride) {
  std::size_t r = 0;
  for (; r + 8 <= rows; r += 8)
    float_tile<8, Blocks>(a + r * a_stride, a_stride, weights, block, out + r * out_stride, out_stride);
  const float* rest = a + r * a_stride;
  float* rest_out = out + r * out_stride;
  switch (rows - r) {
    case 7: float_tile<7, Blocks>(rest, a_stride, weights, block, rest_out, out_stride); break;
    case 6: float_tile<6, Blocks>(rest, a_stride, weights, block, rest_out, out_stride); break;
    case 5: float_tile<5, Blocks>(rest, a_stride, weights, block, rest_out, out_stride); break;
    case 4: float_tile<4, Blocks>(rest, a_stride, weights, block, rest_out, out_stride); break;
    case 3: float_tile<3, Blocks>(rest, a_stride, weights, block, rest_out, out_stride); break;
    case 2: float_tile<2, Blocks>(rest, a_stride, weights, block, rest_out, out_stride); break;
    case 1: float_tile<1, Blocks>(rest, a_stride, weights, block, rest_out, out_stride); break;
    default: break;
  }
}

CASUS_AVX512 void multiply_float(const float* a, std::size_t a_stride, std::size_t rows, const PackedFloat& weights,
                                 float* out, std::size_t out_stride) {
  std::size_t block = 0;
  for (; block + 2 <= weights.blocks(); block += 2) float_column<2>(a, a_stride, rows, weights, block, out, out_stride);
  if (block < weights.blocks()) float_column<1>(a, a_stride, rows, weights, block, out, out_stride);
}

/// 16 numbers of that step.
CASUS_AVX512_INLINE __m512 load_int16(const std::int16_t* from, float step) {
  const __m512i wide = _mm512_cvtepi16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
  return _mm512_mul_ps(_mm512_cvtepi32_ps(wide), _mm512_set1_ps(step));
}

/// Of 16 numbers that are 0 or more, in pieces of the curve.
CASUS_AVX512_INLINE __m512 values_at(const Curve& curve, __m512 y) {
  y = _mm512_min_ps(y, _mm512_set1_ps(curve.limit));
  const __m512i piece = _mm512_cvttps_epi32(y);
  const __m512 square = _mm512_permutexvar_ps(piece, _mm512_load_ps(curve.square));
  const __m512 linear = _mm512_permutexvar_ps(piece, _mm512_load_ps(curve.linear));
  const __m512 constant = _mm512_permutexvar_ps(piece, _mm512_load_ps(curve.constant));
  return _mm512_fmadd_ps(y, _mm512_fmadd_ps(y, square, linear), constant);
}

/// For a function that is odd: the sign of x is put on its value in one operation.
CASUS_AVX512_INLINE __m512 odd_values_at(const Curve& curve, __m512 x) {
  constexpr int kFirstXorOthersAnd = 0x78;
  const __m512i value = _mm512_castps_si512(values_at(curve, _mm512_abs_ps(x)));
  const __m512i sign = _mm512_set1_epi32(static_cast<int>(0x80000000U));
  return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(value, _mm512_castps_si512(x), sign, kFirstXorOthersAnd));
}

CASUS_AVX512_INLINE __m512 sigmoid_of(__m512 x) {
  return _mm512_add_ps(_mm512_set1_ps(0.5F), odd_values_at(kHalfLogistic, x));
}

/// 16 units of one sentence.
CASUS_AVX512_INLINE void lstm_units(const __m512* gates, float* cell, std::uint8_t* state) {
  const __m512 kept = _mm512_mul_ps(sigmoid_of(gates[1]), _mm512_loadu_ps(cell));
  const __m512 sum = _mm512_fmadd_ps(sigmoid_of(gates[0]), odd_values_at(kCellTanh, gates[2]), kept);
  _mm512_storeu_ps(cell, sum);
  const __m512 zero = _mm512_set1_ps(kByteZero);
  const __m512i bytes = _mm512_cvtps_epi32(_mm512_fmadd_ps(sigmoid_of(gates[3]), odd_values_at(kStateTanh, sum), zero));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(state), _mm512_cvtepi32_epi8(bytes));
}

/// The products of `Rows` sentences' bytes with the four blocks of 16 units.
template <int Rows>
CASUS_AVX512_INLINE void multiply_gates(const std::uint8_t* const* a, const PackedInt8& weights, std::size_t block,
                                        __m512i (&sums)[Rows][4]) {
  const std::size_t groups = weights.groups();
  const std::int8_t* w = weights.values.data() + block * groups * 64;
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 8
    for (int b = 0; b < 4; ++b) sums[r][b] = first_sums(weights, block + static_cast<std::size_t>(b));
  }
  for (std::size_t g = 0; g < groups; ++g) {
    __m512i columns[4];
#pragma GCC unroll 8
    for (int b = 0; b < 4; ++b) columns[b] = _mm512_loadu_si512(w + (static_cast<std::size_t>(b) * groups + g) * 64);
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) {
      const __m512i four = broadcast_group(a[r] + g * 4);
#pragma GCC unroll 8
      for (int b = 0; b < 4; ++b) add_products(sums[r][b], four, columns[b]);
    }
  }
}

/// What an integer product of that output counts in pieces of its gate's curve.
CASUS_AVX512_INLINE __m512 gate_scale(const PackedInt8& weights, std::size_t n, std::size_t gate) {
  return _mm512_mul_ps(_mm512_loadu_ps(weights.scales.data() + n), _mm512_set1_ps(gate_product(gate)));
}

CASUS_AVX512_INLINE __m512 add_gate(__m512 gate, __m512i sum, __m512 scale) {
  return _mm512_fmadd_ps(_mm512_cvtepi32_ps(sum), scale, gate);
}

/// `kSecond`: the gates start from the product with `inputs`, else from `start`, which is read when the sums are done.
template <int Rows, bool kSecond>
CASUS_AVX512 void lstm_tile(const LstmStep& step, std::size_t row, std::size_t block) {
  __m512 gates[Rows][4];
  __m512i sums[Rows][4];
  if (kSecond) multiply_gates<Rows>(step.inputs + row, *step.input_weights, block, sums);
#pragma GCC unroll 8
  for (std::size_t b = 0; b < 4; ++b) {
    const std::size_t n = (block + b) * 16;
    const __m512 pieces = _mm512_set1_ps(kGatePieces[b]);
#pragma GCC unroll 8
    for (int r = 0; r < Rows && kSecond; ++r) {
      const __m512 bias = _mm512_mul_ps(_mm512_loadu_ps(step.input_weights->bias.data() + n), pieces);
      gates[r][b] = add_gate(bias, sums[r][b], gate_scale(*step.input_weights, n, b));
    }
  }
  if (step.previous != nullptr) multiply_gates<Rows>(step.previous + row, *step.recurrent, block, sums);
#pragma GCC unroll 8
  for (std::size_t b = 0; b < 4; ++b) {
    const std::size_t n = (block + b) * 16;
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) {
      if (!kSecond) gates[r][b] = load_int16(step.start[row + r] + n, gate_step(b));
      if (step.previous != nullptr) gates[r][b] = add_gate(gates[r][b], sums[r][b], gate_scale(*step.recurrent, n, b));
    }
  }
  for (int r = 0; r < Rows; ++r) {
    lstm_units(gates[r], step.cells + (row + r) * step.hidden + block * 4, step.states[row + r] + block * 4);
  }
}

template <bool kSecond>
CASUS_AVX512 void lstm_rows(const LstmStep& step, std::size_t block) {
  std::size_t row = 0;
  for (; step.rows - row >= 6 && !is_better_halved(step.rows - row); row += 6) lstm_tile<6, kSecond>(step, row, block);
  if (is_better_halved(step.rows - row)) {
    lstm_tile<4, kSecond>(step, row, block);
    row += 4;
  }
  switch (step.rows - row) {
    case 5: lstm_tile<5, kSecond>(step, row, block); break;
    case 4: lstm_tile<4, kSecond>(step, row, block); break;
    case 3: lstm_tile<3, kSecond>(step, row, block); break;
    case 2: lstm_tile<2, kSecond>(step, row, block); break;
    case 1: lstm_tile<1, kSecond>(step, row, block); break;
    default: break;
  }
}

CASUS_AVX512 void lstm_step(const LstmStep& step) {
  for (std::size_t block = 0; block < step.hidden / 4; block += 4) {
    if (step.start == nullptr) {
      lstm_rows<true>(step, block);
    } else {
      lstm_rows<false>(step, block);
    }
  }
}

CASUS_AVX512 void elu(float* values, std::size_t count) {
  for (std::size_t i = 0; i < count; i += 16) {
    const __m512 x = _mm512_loadu_ps(values + i);
    const __m512 below = _mm512_sub_ps(
        _mm512_set1_ps(-0.0F), values_at(kDecay, _mm512_mul_ps(_mm512_abs_ps(x), _mm512_set1_ps(kDecayPieces))));
    const __mmask16 positive = _mm512_cmp_ps_mask(x, _mm512_setzero_ps(), _CMP_GT_OQ);
    _mm512_storeu_ps(values + i, _mm512_mask_blend_ps(positive, below, x));
  }
}

}  // namespace

const Kernels* find_avx512_kernels() {
  static constexpr Kernels kAvx512 = {"avx512",
                                      multiply_int8,
                                      multiply_float,
                                      multiply_windows_avx512,
                                      lstm_step,
                                      elu,
                                      find_largest_avx512,
                                      add_int8_avx512,
                                      add_int16_avx512,
                                      to_int16_avx512,
                                      quantise_row_avx512,
                                      quantise_products_avx512};
  const bool found = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                     __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                     __builtin_cpu_supports("avx512vnni");
  return found ? &kAvx512 : nullptr;
}

}  // namespace casus::learn

#else

namespace casus::learn {
const Kernels* find_avx512_kernels() { return nullptr; }
}  // namespace casus::learn

#endif
