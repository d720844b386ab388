// The AVX2 path: 3 rows by 16 outputs at a time. vpmaddubsw would saturate, so bytes are widened to 16 bits and
// multiplied by vpmaddwd, which is exact.
#include "learn/kernel_paths.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#define CASUS_AVX2 __attribute__((target("avx2,fma")))
#define CASUS_AVX2_INLINE __attribute__((always_inline, target("avx2,fma"))) inline

namespace casus::learn {
namespace {

/// Four activation bytes as 16-bit numbers, repeated four times.
CASUS_AVX2_INLINE __m256i broadcast_group(const std::uint8_t* a) {
  std::int32_t four = 0;
  std::memcpy(&four, a, sizeof four);
  return _mm256_broadcastq_epi64(_mm_cvtepu8_epi16(_mm_cvtsi32_si128(four)));
}

struct Int8Job {
  const std::uint8_t* a;
  std::size_t a_stride;
  const float* row_scale;
  const PackedInt8* weights;
  bool accumulate;
  float* out;
  std::size_t out_stride;
};

/// `low` and `high` hold two partial sums for each of four outputs; together eight outputs from `n` on.
CASUS_AVX2_INLINE __m256 join_sums(const PackedInt8& weights, std::size_t n, __m256i low, __m256i high) {
  const __m256i added = _mm256_permute4x64_epi64(_mm256_hadd_epi32(low, high), 0xD8);
  const auto* sums = reinterpret_cast<const __m256i*>(weights.sums.data() + n);
  return _mm256_cvtepi32_ps(_mm256_sub_epi32(added, _mm256_loadu_si256(sums)));
}

/// out = start + their scaled values.
CASUS_AVX2_INLINE void add_scaled(const PackedInt8& weights, std::size_t n, __m256i low, __m256i high, float row_scale,
                                  const float* start, float* out) {
  const __m256 scaled = _mm256_mul_ps(join_sums(weights, n, low, high), _mm256_loadu_ps(weights.scales.data() + n));
  _mm256_storeu_ps(out, _mm256_fmadd_ps(scaled, _mm256_set1_ps(row_scale), _mm256_loadu_ps(start)));
}

template <int Rows>
struct Sums {
  __m256i items[Rows][4];
};

/// Integer products of some rows of bytes with one block of 16 outputs, as add_scaled() takes them.
template <int Rows>
CASUS_AVX2_INLINE Sums<Rows> sum_products(const std::uint8_t* const* a, const PackedInt8& weights, std::size_t block) {
  const std::size_t groups = weights.groups();
  const std::int8_t* w = weights.values.data() + block * groups * 64;
  Sums<Rows> sums;
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 8
    for (int q = 0; q < 4; ++q) sums.items[r][q] = _mm256_setzero_si256();
  }
  for (std::size_t g = 0; g < groups; ++g) {
    __m256i four[Rows];
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) four[r] = broadcast_group(a[r] + g * 4);
#pragma GCC unroll 8
    for (int q = 0; q < 4; ++q) {
      const auto* bytes = reinterpret_cast<const __m128i*>(w + g * 64 + q * 16);
      const __m256i column = _mm256_cvtepi8_epi16(_mm_loadu_si128(bytes));
#pragma GCC unroll 8
      for (int r = 0; r < Rows; ++r) {
        sums.items[r][q] = _mm256_add_epi32(sums.items[r][q], _mm256_madd_epi16(four[r], column));
      }
    }
  }
  return sums;
}

template <int Rows>
CASUS_AVX2_INLINE void int8_tile(const Int8Job& job, std::size_t row, std::size_t block) {
  const PackedInt8& weights = *job.weights;
  const std::uint8_t* a[Rows];
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) a[r] = job.a + (row + static_cast<std::size_t>(r)) * job.a_stride;
  const Sums<Rows> sums = sum_products<Rows>(a, weights, block);
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
    const std::size_t at = row + static_cast<std::size_t>(r);
    const float scale = job.row_scale == nullptr ? kByteScale : job.row_scale[at];
    float* cell = job.out + at * job.out_stride + block * 16;
    const float* start = job.accumulate ? cell : weights.bias.data() + block * 16;
    add_scaled(weights, block * 16, sums.items[r][0], sums.items[r][1], scale, start, cell);
    add_scaled(weights, block * 16 + 8, sums.items[r][2], sums.items[r][3], scale, start + 8, cell + 8);
  }
}

CASUS_AVX2 void multiply_int8(const std::uint8_t* a, std::size_t a_stride, std::size_t rows, const float* row_scale,
                              const PackedInt8& weights, bool accumulate, float* out, std::size_t out_stride) {
  const Int8Job job = {a, a_stride, row_scale, &weights, accumulate, out, out_stride};
  for (std::size_t block = 0; block < weights.blocks(); ++block) {
    std::size_t row = 0;
    for (; row + 3 <= rows; row += 3) int8_tile<3>(job, row, block);
    for (; row < rows; ++row) int8_tile<1>(job, row, block);
  }
}

template <int Rows>
CASUS_AVX2_INLINE void float_tile(const float* a, std::size_t a_stride, const PackedFloat& weights, std::size_t block,
                                  float* out, std::size_t out_stride) {
  const float* w = weights.values.data() + block * weights.inputs * 16;
  __m256 sums[Rows][2];
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
    sums[r][0] = _mm256_loadu_ps(weights.bias.data() + block * 16);
    sums[r][1] = _mm256_loadu_ps(weights.bias.data() + block * 16 + 8);
  }
  for (std::size_t k = 0; k < weights.inputs; ++k) {
    const __m256 low = _mm256_loadu_ps(w + k * 16);
    const __m256 high = _mm256_loadu_ps(w + k * 16 + 8);
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) {
      const __m256 value = _mm256_set1_ps(a[static_cast<std::size_t>(r) * a_stride + k]);
      sums[r][0] = _mm256_fmadd_ps(low, value, sums[r][0]);
      sums[r][1] = _mm256_fmadd_ps(high, value, sums[r][1]);
    }
  }
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
    _mm256_storeu_ps(out + static_cast<std::size_t>(r) * out_stride + block * 16, sums[r][0]);
    _mm256_storeu_ps(out + static_cast<std::size_t>(r) * out_stride + block * 16 + 8, sums[r][1]);
  }
}

CASUS_AVX2 void multiply_float(const float* a, std::size_t a_stride, std::size_t rows, const PackedFloat& weights,
                               float* out, std::size_t out_stride) {
  for (std::size_t block = 0; block < weights.blocks(); ++block) {
    std::size_t r = 0;
    for (; r + 4 <= rows; r += 4)
      float_tile<4>(a + r * a_stride, a_stride, weights, block, out + r * out_stride, out_stride);
    for (; r < rows; ++r) float_tile<1>(a + r * a_stride, a_stride, weights, block, out + r * out_stride, out_stride);
  }
}

/// 8 numbers of that step.
CASUS_AVX2_INLINE __m256 load_int16(const std::int16_t* from, float step) {
  const __m256i wide = _mm256_cvtepi16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
  return _mm256_mul_ps(_mm256_cvtepi32_ps(wide), _mm256_set1_ps(step));
}

/// The 16 numbers of a table at the places of 8 indices; `upper` has the sign set where the index is 8 or more.
CASUS_AVX2_INLINE __m256 look_up(const float* table, __m256i index, __m256 upper) {
  const __m256 first = _mm256_permutevar8x32_ps(_mm256_load_ps(table), index);
  const __m256 second = _mm256_permutevar8x32_ps(_mm256_load_ps(table + 8), index);
  return _mm256_blendv_ps(first, second, upper);
}

/// Of 8 numbers that are 0 or more, in pieces of the curve.
CASUS_AVX2_INLINE __m256 values_at(const Curve& curve, __m256 y) {
  y = _mm256_min_ps(y, _mm256_set1_ps(curve.limit));
  const __m256i piece = _mm256_cvttps_epi32(y);
  const __m256 upper = _mm256_castsi256_ps(_mm256_slli_epi32(piece, 28));
  const __m256 slope = _mm256_fmadd_ps(y, look_up(curve.square, piece, upper), look_up(curve.linear, piece, upper));
  return _mm256_fmadd_ps(y, slope, look_up(curve.constant, piece, upper));
}

/// For a function that is odd.
CASUS_AVX2_INLINE __m256 odd_values_at(const Curve& curve, __m256 x) {
  const __m256 sign = _mm256_set1_ps(-0.0F);
  return _mm256_xor_ps(values_at(curve, _mm256_andnot_ps(sign, x)), _mm256_and_ps(sign, x));
}

CASUS_AVX2_INLINE __m256 sigmoid_of(__m256 x) {
  return _mm256_add_ps(_mm256_set1_ps(0.5F), odd_values_at(kHalfLogistic, x));
}

/// Eight numbers of 0 to 255, as whole numbers.
CASUS_AVX2_INLINE void store_bytes(__m256 values, std::uint8_t* out) {
  const __m256i whole = _mm256_cvtps_epi32(values);
  const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(whole), _mm256_extracti128_si256(whole, 1));
  _mm_storel_epi64(reinterpret_cast<__m128i*>(out), _mm_packus_epi16(words, words));
}

/// 8 units of one sentence, whose gates lie 16 apart.
CASUS_AVX2_INLINE void lstm_units(const float* gates, float* cell, std::uint8_t* state) {
  const __m256 kept = _mm256_mul_ps(sigmoid_of(_mm256_loadu_ps(gates + 16)), _mm256_loadu_ps(cell));
  const __m256 fresh = odd_values_at(kCellTanh, _mm256_loadu_ps(gates + 32));
  const __m256 sum = _mm256_fmadd_ps(sigmoid_of(_mm256_loadu_ps(gates)), fresh, kept);
  _mm256_storeu_ps(cell, sum);
  const __m256 open = sigmoid_of(_mm256_loadu_ps(gates + 48));
  store_bytes(_mm256_fmadd_ps(open, odd_values_at(kStateTanh, sum), _mm256_set1_ps(kByteZero)), state);
}

/// Room for the gates of 16 units of up to three sentences.
struct GateTile {
  alignas(32) float values[3][64];
};

/// The same for 8 units of a gate, which is in pieces of its curve.
CASUS_AVX2_INLINE void add_gate(const PackedInt8& weights, std::size_t n, std::size_t gate, __m256i low, __m256i high,
                                float* cell) {
  const __m256 scale = _mm256_mul_ps(_mm256_loadu_ps(weights.scales.data() + n), _mm256_set1_ps(gate_product(gate)));
  _mm256_store_ps(cell, _mm256_fmadd_ps(join_sums(weights, n, low, high), scale, _mm256_load_ps(cell)));
}

/// Adds the products of `Rows` sentences' bytes to the gates of the four blocks from `block` on.
template <int Rows>
CASUS_AVX2_INLINE void add_gates(const std::uint8_t* const* a, const PackedInt8& weights, std::size_t block,
                                 GateTile& tile) {
  for (std::size_t gate = 0; gate < 4; ++gate) {
    Sums<Rows> sums = sum_products<Rows>(a, weights, block + gate);
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) {
      float* cell = tile.values[r] + gate * 16;
      const std::size_t n = (block + gate) * 16;
      add_gate(weights, n, gate, sums.items[r][0], sums.items[r][1], cell);
      add_gate(weights, n + 8, gate, sums.items[r][2], sums.items[r][3], cell + 8);
    }
  }
}

template <int Rows>
CASUS_AVX2 void lstm_tile(const LstmStep& step, std::size_t row, std::size_t block) {
  GateTile tile;
  for (std::size_t i = 0; i < 64; i += 8) {
    const std::size_t n = block * 16 + i;
    for (int r = 0; r < Rows; ++r) {
      const __m256 start = step.start != nullptr ? load_int16(step.start[row + r] + n, gate_step(i / 16))
                                                 : _mm256_mul_ps(_mm256_loadu_ps(step.input_weights->bias.data() + n),
                                                                 _mm256_set1_ps(kGatePieces[i / 16]));
      _mm256_store_ps(tile.values[r] + i, start);
    }
  }
  if (step.start == nullptr) add_gates<Rows>(step.inputs + row, *step.input_weights, block, tile);
  if (step.previous != nullptr) add_gates<Rows>(step.previous + row, *step.recurrent, block, tile);
  for (int r = 0; r < Rows; ++r) {
    float* cells = step.cells + (row + r) * step.hidden + block * 4;
    std::uint8_t* state = step.states[row + r] + block * 4;
    lstm_units(tile.values[r], cells, state);
    lstm_units(tile.values[r] + 8, cells + 8, state + 8);
  }
}

CASUS_AVX2 void lstm_step(const LstmStep& step) {
  for (std::size_t block = 0; block < step.hidden / 4; block += 4) {
    std::size_t row = 0;
    for (; row + 3 <= step.rows; row += 3) lstm_tile<3>(step, row, block);
    for (; row < step.rows; ++row) lstm_tile<1>(step, row, block);
  }
}

CASUS_AVX2 void elu(float* values, std::size_t count) {
  for (std::size_t i = 0; i < count; i += 8) {
    const __m256 x = _mm256_loadu_ps(values + i);
    const __m256 sign = _mm256_set1_ps(-0.0F);
    const __m256 below =
        _mm256_sub_ps(sign, values_at(kDecay, _mm256_mul_ps(_mm256_andnot_ps(sign, x), _mm256_set1_ps(kDecayPieces))));
    const __m256 positive = _mm256_cmp_ps(x, _mm256_setzero_ps(), _CMP_GT_OQ);
    _mm256_storeu_ps(values + i, _mm256_blendv_ps(below, x, positive));
  }
}

CASUS_AVX2 std::size_t find_largest(const float* values, std::size_t count) {
  const std::size_t whole = count / 8 * 8;
  float largest = values[0];
  if (whole > 0) {
    __m256 top = _mm256_loadu_ps(values);
    for (std::size_t i = 8; i < whole; i += 8) top = _mm256_max_ps(top, _mm256_loadu_ps(values + i));
    alignas(32) float lanes[8];
    _mm256_store_ps(lanes, top);
    for (const float lane : lanes) largest = lane > largest ? lane : largest;
  }
  for (std::size_t i = whole; i < count; ++i) largest = values[i] > largest ? values[i] : largest;
  std::size_t at = 0;
  while (values[at] != largest) ++at;
  return at;
}

// The last values, fewer than eight, go one by one.
CASUS_AVX2 void add_int8(const std::int8_t* row, float factor, std::size_t count, float* out) {
  const std::size_t whole = count / 8 * 8;
  for (std::size_t i = 0; i < whole; i += 8) {
    const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(row + i));
    const __m256 values = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes));
    const __m256 added = _mm256_mul_ps(_mm256_set1_ps(factor), values);
    _mm256_storeu_ps(out + i, _mm256_add_ps(_mm256_loadu_ps(out + i), added));
  }
  plain_kernels().add_int8(row + whole, factor, count - whole, out + whole);
}

CASUS_AVX2 void add_int16(const std::int16_t* row, std::size_t count, float* out) {
  const std::size_t whole = count / 8 * 8;
  for (std::size_t i = 0; i < whole; i += 8) {
    _mm256_storeu_ps(out + i, _mm256_add_ps(_mm256_loadu_ps(out + i), load_int16(row + i, kGateStep)));
  }
  plain_kernels().add_int16(row + whole, count - whole, out + whole);
}

CASUS_AVX2_INLINE float largest_lane(__m256 values) {
  alignas(32) float lanes[8];
  _mm256_store_ps(lanes, values);
  return *std::max_element(lanes, lanes + 8);
}

CASUS_AVX2 float quantise_row(const float* values, std::size_t count, std::uint8_t* out) {
  const std::size_t whole = count / 8 * 8;
  const __m256 sign = _mm256_set1_ps(-0.0F);
  __m256 top = _mm256_setzero_ps();
  for (std::size_t i = 0; i < whole; i += 8) {
    top = _mm256_max_ps(top, _mm256_andnot_ps(sign, _mm256_loadu_ps(values + i)));
  }
  float largest = largest_lane(top);
  for (std::size_t i = whole; i < count; ++i) largest = std::max(largest, std::fabs(values[i]));
  const float factor = largest == 0 ? 0.0F : 127.0F / largest;
  const __m256 zero = _mm256_set1_ps(kByteZero);
  for (std::size_t i = 0; i < whole; i += 8) {
    store_bytes(_mm256_fmadd_ps(_mm256_loadu_ps(values + i), _mm256_set1_ps(factor), zero), out + i);
  }
  for (std::size_t i = whole; i < count; ++i) {
    const __m128 value = _mm_fmadd_ss(_mm_set_ss(values[i]), _mm_set_ss(factor), _mm_set_ss(kByteZero));
    out[i] = static_cast<std::uint8_t>(_mm_cvtss_si32(value));
  }
  return largest * kByteScale;
}

CASUS_AVX2 float quantise_products(const float* a, const float* b, std::size_t count, std::uint8_t* out) {
  const __m256 sign = _mm256_set1_ps(-0.0F);
  __m256 top = _mm256_setzero_ps();
  for (std::size_t i = 0; i < count; i += 8) {
    const __m256 product = _mm256_mul_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i));
    top = _mm256_max_ps(top, _mm256_andnot_ps(sign, product));
  }
  const float largest = largest_lane(top);
  const __m256 factor = _mm256_set1_ps(largest == 0 ? 0.0F : 127.0F / largest);
  for (std::size_t i = 0; i < count; i += 8) {
    const __m256 product = _mm256_mul_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i));
    store_bytes(_mm256_fmadd_ps(product, factor, _mm256_set1_ps(kByteZero)), out + i);
  }
  return largest * kByteScale;
}

}  // namespace

const Kernels* find_avx2_kernels() {
  // What is done once per word type has no path of its own.
  static const Kernels kAvx2 = {
      "avx2",       multiply_int8, multiply_float, multiply_windows_avx2,    lstm_step,    elu,
      find_largest, add_int8,      add_int16,      plain_kernels().to_int16, quantise_row, quantise_products};
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &kAvx2 : nullptr;
}

}  // namespace casus::learn

#else

namespace casus::learn {
const Kernels* find_avx2_kernels() { return nullptr; }
}  // namespace casus::learn

#endif
