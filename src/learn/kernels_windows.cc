// Products with overlapping rows of which many values are 0, on AVX2 and AVX-512.
//
// Row by row of the input: a value that is not 0 meets the weights of all the windows it is in, whose sums stay in
// registers meanwhile. Each output gets its products in the order of its inputs all the same.
#include "learn/kernel_paths.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include <algorithm>
#include <cstring>

#define CASUS_AVX2 __attribute__((target("avx2,fma")))
#define CASUS_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,popcnt")))
#define CASUS_AVX512_INLINE __attribute__((always_inline, target("avx512f,avx512bw,avx512dq,avx512vl,popcnt"))) inline

namespace casus::learn {
namespace {

constexpr std::size_t kMostColumns = 64;  // of a row at a time

/// A row of the input on its way to the outputs.
struct RowJob {
  const float* values = nullptr;
  const float* weights = nullptr;  // of the first block; those of the next place of the window lie `distance` behind
  std::size_t distance = 0;
  std::size_t count = 0;                     // of values that are not 0
  std::uint32_t columns[kMostColumns + 16];  // where they are; and room for a whole register
  float* targets[kWindowRows];               // for each place of a window, the output that has the row there
};

/// Walks over the rows of the input.
class RowWalk {
 public:
  RowWalk(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights, float* out)
      : columns_(columns), rows_(rows), stride_(weights.padded_outputs()), out_(out), unused_(stride_) {
    for (std::size_t r = 0; r < rows; ++r) std::memcpy(out + r * stride_, weights.bias.data(), stride_ * sizeof(float));
    job.values = a;
    job.weights = weights.values.data();
    job.distance = columns * 16;
    set_targets();
  }

  bool is_done() const { return row_ == rows_ + kWindowRows - 1; }

  void advance() {
    ++row_;
    job.values += columns_;
    set_targets();
  }

  RowJob job;

 private:
  // Windows that begin before the first row or end behind the last do not count.
  void set_targets() {
    for (std::size_t place = 0; place < kWindowRows; ++place) {
      const bool is_output = row_ >= place && row_ - place < rows_;
      job.targets[place] = is_output ? out_ + (row_ - place) * stride_ : unused_.data();
    }
  }

  std::size_t columns_;
  std::size_t rows_;
  std::size_t stride_;
  float* out_;
  std::vector<float> unused_;
  std::size_t row_ = 0;
};

void find_nonzeros(RowJob& job, std::size_t first, std::size_t end) {
  job.count = 0;
  for (std::size_t k = first; k < end; ++k) {
    job.columns[job.count] = static_cast<std::uint32_t>(k);
    job.count += job.values[k] != 0 ? 1 : 0;
  }
}

CASUS_AVX2 void add_row_avx2(const RowJob& job, std::size_t output, const float* block) {
  __m256 sums[kWindowRows][2];
#pragma GCC unroll 8
  for (std::size_t place = 0; place < kWindowRows; ++place) {
    sums[place][0] = _mm256_loadu_ps(job.targets[place] + output);
    sums[place][1] = _mm256_loadu_ps(job.targets[place] + output + 8);
  }
  for (std::size_t i = 0; i < job.count; ++i) {
    const __m256 value = _mm256_set1_ps(job.values[job.columns[i]]);
    const float* weights = block + std::size_t{job.columns[i]} * 16;
#pragma GCC unroll 8
    for (std::size_t place = 0; place < kWindowRows; ++place) {
      const float* w = weights + place * job.distance;
      sums[place][0] = _mm256_fmadd_ps(_mm256_loadu_ps(w), value, sums[place][0]);
      sums[place][1] = _mm256_fmadd_ps(_mm256_loadu_ps(w + 8), value, sums[place][1]);
    }
  }
#pragma GCC unroll 8
  for (std::size_t place = 0; place < kWindowRows; ++place) {
    _mm256_storeu_ps(job.targets[place] + output, sums[place][0]);
    _mm256_storeu_ps(job.targets[place] + output + 8, sums[place][1]);
  }
}

// Without branches, which would be guessed wrong every other time.
CASUS_AVX512 void find_nonzeros_avx512(RowJob& job, std::size_t first, std::size_t end) {
  const __m512i lanes = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  job.count = 0;
  for (std::size_t k = first; k < end; k += 16) {
    const auto valid = static_cast<__mmask16>(end - k >= 16 ? 0xFFFFU : (1U << (end - k)) - 1);
    const __m512 values = _mm512_maskz_loadu_ps(valid, job.values + k);
    const __mmask16 is_set = _mm512_cmp_ps_mask(values, _mm512_setzero_ps(), _CMP_NEQ_UQ);
    const __m512i columns = _mm512_add_epi32(lanes, _mm512_set1_epi32(static_cast<int>(k)));
    _mm512_storeu_si512(job.columns + job.count, _mm512_maskz_compress_epi32(is_set, columns));
    job.count += static_cast<std::size_t>(__builtin_popcount(is_set));
  }
}

/// `Blocks` of 16 outputs at once, whose weights lie `block_distance` apart.
template <int Blocks>
CASUS_AVX512_INLINE void add_row_avx512(const RowJob& job, std::size_t output, const float* block,
                                        std::size_t block_distance) {
  __m512 sums[kWindowRows][Blocks];
#pragma GCC unroll 8
  for (std::size_t place = 0; place < kWindowRows; ++place) {
#pragma GCC unroll 8
    for (std::size_t b = 0; b < Blocks; ++b) {
      sums[place][b] = _mm512_loadu_ps(job.targets[place] + output + b * 16);
    }
  }
  for (std::size_t i = 0; i < job.count; ++i) {
    const __m512 value = _mm512_set1_ps(job.values[job.columns[i]]);
    const float* weights = block + std::size_t{job.columns[i]} * 16;
#pragma GCC unroll 8
    for (std::size_t place = 0; place < kWindowRows; ++place) {
#pragma GCC unroll 8
      for (std::size_t b = 0; b < Blocks; ++b) {
        const __m512 w = _mm512_loadu_ps(weights + place * job.distance + b * block_distance);
        sums[place][b] = _mm512_fmadd_ps(w, value, sums[place][b]);
      }
    }
  }
#pragma GCC unroll 8
  for (std::size_t place = 0; place < kWindowRows; ++place) {
#pragma GCC unroll 8
    for (std::size_t b = 0; b < Blocks; ++b) {
      _mm512_storeu_ps(job.targets[place] + output + b * 16, sums[place][b]);
    }
  }
}

}  // namespace

CASUS_AVX2 void multiply_windows_avx2(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights,
                                      float* out) {
  for (RowWalk walk(a, columns, rows, weights, out); !walk.is_done(); walk.advance()) {
    for (std::size_t first = 0; first < columns; first += kMostColumns) {
      find_nonzeros(walk.job, first, std::min(columns, first + kMostColumns));
      for (std::size_t block = 0; block < weights.blocks(); ++block) {
        add_row_avx2(walk.job, block * 16, walk.job.weights + block * weights.inputs * 16);
      }
    }
  }
}

CASUS_AVX512 void multiply_windows_avx512(const float* a, std::size_t columns, std::size_t rows,
                                          const PackedFloat& weights, float* out) {
  const std::size_t distance = weights.inputs * 16;
  for (RowWalk walk(a, columns, rows, weights, out); !walk.is_done(); walk.advance()) {
    for (std::size_t first = 0; first < columns; first += kMostColumns) {
      find_nonzeros_avx512(walk.job, first, std::min(columns, first + kMostColumns));
      std::size_t block = 0;
      for (; block + 2 <= weights.blocks(); block += 2) {
        add_row_avx512<2>(walk.job, block * 16, walk.job.weights + block * distance, distance);
      }
      if (block < weights.blocks()) {
        add_row_avx512<1>(walk.job, block * 16, walk.job.weights + block * distance, distance);
      }
    }
  }
}

}  // namespace casus::learn

#endif
