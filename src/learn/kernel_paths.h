// What the kernel paths share: the rational approximation of tanh, and how each path is found. Internal to learn/.
#pragma once

#include "learn/kernels.h"

namespace casus::learn {

// tanh(x) = x P(x^2) / Q(x^2) on [-limit, limit], error under 2e-6; a hidden state is stored in steps of 8e-3. Fitted
// by weighted least squares; nowhere above 1. The gates of a cell share their divisions, see lstm_step in kernels.cc.
inline constexpr float kTanhLimit = 7.0F;
inline constexpr float kTanhTop[4] = {0.9999957084655762F, 0.12302184104919434F, 0.002276990097016096F,
                                      3.930018465325702e-06F};
inline constexpr float kTanhBottom[4] = {1.0F, 0.45634031295776367F, 0.021072184666991234F, 0.0001423509675078094F};

inline constexpr float kMostSteps = 32767.0F;  // of kGateStep
inline constexpr float kHalfByte = 63.5F;      // sigmoid_of gives twice the logistic: 127 / 2

/// Kernels::multiply_windows of the two paths: kernels_windows.cc.
void multiply_windows_avx2(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights,
                           float* out);
void multiply_windows_avx512(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights,
                             float* out);

/// Null where the machine (or the compiler's target) has no such instructions.
const Kernels* find_avx2_kernels();
const Kernels* find_avx512_kernels();

}  // namespace casus::learn
