// What the kernel paths share: the rational approximation of tanh, and how each path is found. Internal to learn/.
#pragma once

#include "learn/kernels.h"

namespace casus::learn {

// tanh(x) = x P(x^2) / Q(x^2) on [-limit, limit], error under 3e-7 (the coefficients of Eigen's fast tanh).
inline constexpr float kTanhLimit = 7.90531110763549805F;
inline constexpr float kTanhTop[7] = {4.89352455891786e-03F, 6.37261928875436e-04F,  1.48572235717979e-05F,
                                      5.12229709037114e-08F, -8.60467152213735e-11F, 2.00018790482477e-13F,
                                      -2.76076847742355e-16F};
inline constexpr float kTanhBottom[4] = {4.89352518554385e-03F, 2.26843463243900e-03F, 1.18534705686654e-04F,
                                         1.19825839466702e-06F};

/// Null where the machine (or the compiler's target) has no such instructions.
const Kernels* find_avx2_kernels();
const Kernels* find_avx512_kernels();

}  // namespace casus::learn
