// Rows of numbers on the AVX-512 path: sums, largest values, rounding to bytes and steps.
#include "learn/kernel_paths.h"

#if defined(__x86_64__)

#include "learn/avx512.h"

namespace casus::learn {
namespace {

/// The lanes of the 16 from `i` on that are below `count`.
CASUS_AVX512_INLINE __mmask16 mask_at(std::size_t i, std::size_t count) {
  return static_cast<__mmask16>(count - i >= 16 ? 0xFFFFU : (1U << (count - i)) - 1U);
}

CASUS_AVX512_INLINE __m128i to_bytes(__m512 values, __m512 factor) {
  const __m512i bytes = _mm512_cvtps_epi32(_mm512_fmadd_ps(values, factor, _mm512_set1_ps(kByteZero)));
  return _mm512_cvtepi32_epi8(bytes);
}

CASUS_AVX512_INLINE void add_scaled(__m512i numbers, __m512 factor, __mmask16 mask, float* out) {
  const __m512 scaled = _mm512_mul_ps(factor, _mm512_cvtepi32_ps(numbers));
  _mm512_mask_storeu_ps(out, mask, _mm512_add_ps(_mm512_maskz_loadu_ps(mask, out), scaled));
}

}  // namespace

CASUS_AVX512 void add_int8_avx512(const std::int8_t* row, float factor, std::size_t count, float* out) {
  const __m512 factors = _mm512_set1_ps(factor);
  for (std::size_t i = 0; i < count; i += 16) {
    const __mmask16 mask = mask_at(i, count);
    add_scaled(_mm512_cvtepi8_epi32(_mm_maskz_loadu_epi8(mask, row + i)), factors, mask, out + i);
  }
}

CASUS_AVX512 void add_int16_avx512(const std::int16_t* row, std::size_t count, float* out) {
  const __m512 step = _mm512_set1_ps(kGateStep);
  for (std::size_t i = 0; i < count; i += 16) {
    const __mmask16 mask = mask_at(i, count);
    add_scaled(_mm512_cvtepi16_epi32(_mm256_maskz_loadu_epi16(mask, row + i)), step, mask, out + i);
  }
}

CASUS_AVX512 void to_int16_avx512(const float* values, std::size_t count, std::int16_t* out) {
  for (std::size_t i = 0; i < count; i += 16) {
    const __mmask16 mask = mask_at(i, count);
    const __m512 steps = _mm512_mul_ps(_mm512_maskz_loadu_ps(mask, values + i), _mm512_set1_ps(1.0F / kGateStep));
    const __m512 cut = _mm512_min_ps(_mm512_max_ps(steps, _mm512_set1_ps(-kMostSteps)), _mm512_set1_ps(kMostSteps));
    _mm256_mask_storeu_epi16(out + i, mask, _mm512_cvtepi32_epi16(_mm512_cvtps_epi32(cut)));
  }
}

CASUS_AVX512 float quantise_row_avx512(const float* values, std::size_t count, std::uint8_t* out) {
  const std::size_t whole = count / 16 * 16;
  const __mmask16 rest = mask_at(whole, count);
  __m512 top = _mm512_abs_ps(_mm512_maskz_loadu_ps(rest, values + whole));
  for (std::size_t i = 0; i < whole; i += 16) top = _mm512_max_ps(top, _mm512_abs_ps(_mm512_loadu_ps(values + i)));
  const float largest = _mm512_reduce_max_ps(top);
  const __m512 factor = _mm512_set1_ps(largest == 0 ? 0.0F : 127.0F / largest);
  for (std::size_t i = 0; i < whole; i += 16) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + i), to_bytes(_mm512_loadu_ps(values + i), factor));
  }
  _mm_mask_storeu_epi8(out + whole, rest, to_bytes(_mm512_maskz_loadu_ps(rest, values + whole), factor));
  return largest * kByteScale;
}

CASUS_AVX512 float quantise_products_avx512(const float* a, const float* b, std::size_t count, std::uint8_t* out) {
  __m512 top = _mm512_setzero_ps();
  for (std::size_t i = 0; i < count; i += 16) {
    top = _mm512_max_ps(top, _mm512_abs_ps(_mm512_mul_ps(_mm512_loadu_ps(a + i), _mm512_loadu_ps(b + i))));
  }
  const float largest = _mm512_reduce_max_ps(top);
  const __m512 factor = _mm512_set1_ps(largest == 0 ? 0.0F : 127.0F / largest);
  for (std::size_t i = 0; i < count; i += 16) {
    const __m512 product = _mm512_mul_ps(_mm512_loadu_ps(a + i), _mm512_loadu_ps(b + i));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + i), to_bytes(product, factor));
  }
  return largest * kByteScale;
}

// One pass: the largest value of each lane and where it was first, then the first of the largest lanes.
CASUS_AVX512 std::size_t find_largest_avx512(const float* values, std::size_t count) {
  const __m512 lowest = _mm512_set1_ps(-__builtin_inff());
  __m512i index = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  __m512i best = index;
  __m512 top = _mm512_mask_loadu_ps(lowest, mask_at(0, count), values);
  for (std::size_t i = 16; i < count; i += 16) {
    index = _mm512_add_epi32(index, _mm512_set1_epi32(16));
    const __m512 part = _mm512_mask_loadu_ps(lowest, mask_at(i, count), values + i);
    const __mmask16 higher = _mm512_cmp_ps_mask(part, top, _CMP_GT_OQ);
    top = _mm512_mask_blend_ps(higher, top, part);
    best = _mm512_mask_blend_epi32(higher, best, index);
  }
  const __mmask16 largest = _mm512_cmp_ps_mask(top, _mm512_set1_ps(_mm512_reduce_max_ps(top)), _CMP_EQ_OQ);
  return _mm512_mask_reduce_min_epu32(largest, best);
}

}  // namespace casus::learn

#endif
