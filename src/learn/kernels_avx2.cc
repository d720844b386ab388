// The AVX2 path: 3 rows by 16 outputs at a time. vpmaddubsw would saturate, so bytes are widened to 16 bits and
// multiplied by vpmaddwd, which is exact.
#include "learn/kernel_paths.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include <cstring>

#define CASUS_AVX2 __attribute__((target("avx2")))
#define CASUS_AVX2_INLINE __attribute__((always_inline, target("avx2"))) inline

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
CASUS_AVX2_INLINE void store_int8(const Int8Job& job, std::size_t row, std::size_t n, __m256i low, __m256i high) {
  const __m256i added = _mm256_permute4x64_epi64(_mm256_hadd_epi32(low, high), 0xD8);
  const auto* sums = reinterpret_cast<const __m256i*>(job.weights->sums.data() + n);
  const __m256i shifted = _mm256_sub_epi32(added, _mm256_loadu_si256(sums));
  const __m256 row_scale = _mm256_set1_ps(job.row_scale == nullptr ? kByteScale : job.row_scale[row]);
  const __m256 scaled = _mm256_mul_ps(_mm256_cvtepi32_ps(shifted), _mm256_loadu_ps(job.weights->scales.data() + n));
  float* cell = job.out + row * job.out_stride + n;
  const __m256 start = _mm256_loadu_ps(job.accumulate ? cell : job.weights->bias.data() + n);
  _mm256_storeu_ps(cell, _mm256_add_ps(start, _mm256_mul_ps(scaled, row_scale)));
}

template <int Rows>
CASUS_AVX2_INLINE void int8_tile(const Int8Job& job, std::size_t row, std::size_t block) {
  const std::size_t groups = job.weights->groups();
  const std::int8_t* w = job.weights->values.data() + block * groups * 64;
  const std::uint8_t* a = job.a + row * job.a_stride;
  __m256i sums[Rows][4];
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 8
    for (int q = 0; q < 4; ++q) sums[r][q] = _mm256_setzero_si256();
  }
  for (std::size_t g = 0; g < groups; ++g) {
    __m256i four[Rows];
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) four[r] = broadcast_group(a + static_cast<std::size_t>(r) * job.a_stride + g * 4);
#pragma GCC unroll 8
    for (int q = 0; q < 4; ++q) {
      const auto* bytes = reinterpret_cast<const __m128i*>(w + g * 64 + q * 16);
      const __m256i column = _mm256_cvtepi8_epi16(_mm_loadu_si128(bytes));
#pragma GCC unroll 8
      for (int r = 0; r < Rows; ++r) sums[r][q] = _mm256_add_epi32(sums[r][q], _mm256_madd_epi16(four[r], column));
    }
  }
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r) {
    store_int8(job, row + static_cast<std::size_t>(r), block * 16, sums[r][0], sums[r][1]);
    store_int8(job, row + static_cast<std::size_t>(r), block * 16 + 8, sums[r][2], sums[r][3]);
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
      sums[r][0] = _mm256_add_ps(sums[r][0], _mm256_mul_ps(low, value));
      sums[r][1] = _mm256_add_ps(sums[r][1], _mm256_mul_ps(high, value));
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

CASUS_AVX2_INLINE __m256 tanh_of(__m256 x) {
  x = _mm256_min_ps(_mm256_max_ps(x, _mm256_set1_ps(-kTanhLimit)), _mm256_set1_ps(kTanhLimit));
  const __m256 square = _mm256_mul_ps(x, x);
  __m256 top = _mm256_set1_ps(kTanhTop[6]);
#pragma GCC unroll 8
  for (int i = 5; i >= 0; --i) top = _mm256_add_ps(_mm256_mul_ps(top, square), _mm256_set1_ps(kTanhTop[i]));
  __m256 bottom = _mm256_set1_ps(kTanhBottom[3]);
#pragma GCC unroll 8
  for (int i = 2; i >= 0; --i) bottom = _mm256_add_ps(_mm256_mul_ps(bottom, square), _mm256_set1_ps(kTanhBottom[i]));
  return _mm256_div_ps(_mm256_mul_ps(top, x), bottom);
}

CASUS_AVX2_INLINE __m256 sigmoid_of(__m256 x) {
  const __m256 half = _mm256_set1_ps(0.5F);
  return _mm256_add_ps(_mm256_mul_ps(tanh_of(_mm256_mul_ps(x, half)), half), half);
}

CASUS_AVX2 void lstm_step(const float* gates, std::size_t hidden, float* cell, std::uint8_t* state) {
  for (std::size_t i = 0; i < hidden; i += 8) {
    const __m256 fresh = tanh_of(_mm256_loadu_ps(gates + 2 * hidden + i));
    const __m256 input = _mm256_mul_ps(sigmoid_of(_mm256_loadu_ps(gates + i)), fresh);
    const __m256 kept = _mm256_mul_ps(sigmoid_of(_mm256_loadu_ps(gates + hidden + i)), _mm256_loadu_ps(cell + i));
    const __m256 sum = _mm256_add_ps(kept, input);
    _mm256_storeu_ps(cell + i, sum);
    const __m256 value = _mm256_mul_ps(sigmoid_of(_mm256_loadu_ps(gates + 3 * hidden + i)), tanh_of(sum));
    const __m256i rounded = _mm256_cvtps_epi32(_mm256_mul_ps(value, _mm256_set1_ps(127.0F)));
    const __m256i shifted = _mm256_add_epi32(rounded, _mm256_set1_epi32(kByteZero));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(shifted), _mm256_extracti128_si256(shifted, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(state + i), _mm_packus_epi16(words, words));
  }
}

CASUS_AVX2 void elu(float* values, std::size_t count) {
  const __m256 one = _mm256_set1_ps(1.0F);
  for (std::size_t i = 0; i < count; i += 8) {
    const __m256 x = _mm256_loadu_ps(values + i);
    const __m256 t = tanh_of(_mm256_mul_ps(x, _mm256_set1_ps(0.5F)));
    const __m256 below = _mm256_div_ps(_mm256_add_ps(t, t), _mm256_sub_ps(one, t));
    const __m256 positive = _mm256_cmp_ps(x, _mm256_setzero_ps(), _CMP_GT_OQ);
    _mm256_storeu_ps(values + i, _mm256_blendv_ps(below, x, positive));
  }
}

}  // namespace

const Kernels* find_avx2_kernels() {
  static constexpr Kernels kAvx2 = {"avx2", multiply_int8, multiply_float, lstm_step, elu};
  return __builtin_cpu_supports("avx2") ? &kAvx2 : nullptr;
}

}  // namespace casus::learn

#else

namespace casus::learn {
const Kernels* find_avx2_kernels() { return nullptr; }
}  // namespace casus::learn

#endif
