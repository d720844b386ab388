// What the kernel paths share: the curves of the activations, and how each path is found. Internal to learn/.
#pragma once

#include "learn/kernels.h"

namespace casus::learn {

/// A function of y >= 0 as 16 parabolas over pieces of equal length: constant[i] + y (linear[i] + y square[i]) with
/// i = the whole part of y * pieces_per_unit. Beyond `limit`, just below the end of the last piece, it stays as it is
/// there. Divisions would take half the time of an LSTM step, and 16 numbers are one register.
struct alignas(64) Curve {
  float constant[16];
  float linear[16];
  float square[16];
  float limit;
  float pieces_per_unit;
};

// Each parabola meets the function at the three Chebyshev points of its piece.

/// tanh(y), error under 3.1e-4; a hidden state is stored in steps of 8e-3. Nowhere above 1.
inline constexpr Curve kTanh = {
    {-0.000297730876F, -0.0180061273F, -0.0225469731F, 0.0529643483F, 0.207932055F, 0.3925533F, 0.563121498F,
     0.699873924F, 0.800510228F, 0.870601118F, 0.917623818F, 0.948334098F, 0.96798861F, 0.980368733F, 0.988066494F,
     0.992801189F},
    {1.01720631F, 1.13541067F, 1.15648592F, 0.997979641F, 0.74981004F, 0.512463629F, 0.329600185F, 0.203944951F,
     0.12305963F, 0.0730025694F, 0.0427890308F, 0.024856247F, 0.0143386154F, 0.00822476856F, 0.00469557988F,
     0.00266993302F},
    {-0.149504945F, -0.350566834F, -0.372791767F, -0.289446592F, -0.189961985F, -0.113617562F, -0.0645790622F,
     -0.0357027724F, -0.0194451101F, -0.0105056008F, -0.00565137155F, -0.00303305546F, -0.00162580202F,
     -0.000870895921F, -0.000466348138F, -0.000249672972F},
    4.99995F,
    3.2F};

/// 1 / (1 + exp(-y)) - 1/2 = tanh(y / 2) / 2.
inline constexpr Curve kHalfLogistic = [] {
  Curve curve = kTanh;
  for (int i = 0; i < 16; ++i) {
    curve.constant[i] *= 0.5F;
    curve.linear[i] *= 0.25F;
    curve.square[i] *= 0.125F;
  }
  curve.limit *= 2;
  curve.pieces_per_unit *= 0.5F;
  return curve;
}();

/// 1 - exp(-y), error under 8.1e-4.
inline constexpr Curve kDecay = {
    {0.000371142582F, 0.0266614426F, 0.095533058F, 0.19629392F, 0.312408298F, 0.429841936F, 0.539212883F, 0.635449409F,
     0.716683269F, 0.783113658F, 0.836097479F, 0.877511024F, 0.909345627F, 0.933476627F, 0.951551497F, 0.964951813F},
    {0.98463428F, 0.8633793F, 0.704422534F, 0.549708664F, 0.416190207F, 0.308272511F, 0.224577501F, 0.161489159F,
     0.114912651F, 0.0810676664F, 0.0567797199F, 0.039525453F, 0.0273697935F, 0.0188658722F, 0.0129520185F,
     0.0088604372F},
    {-0.402964294F, -0.260173291F, -0.167980507F, -0.108456366F, -0.0700246915F, -0.0452113412F, -0.0291906353F,
     -0.01884689F, -0.012168467F, -0.00785655249F, -0.0050725718F, -0.00327509851F, -0.00211456255F, -0.00136526418F,
     -0.00088148081F, -0.000569126743F},
    6.9999F,
    2.28571429F};

inline constexpr float kMostSteps = 32767.0F;  // of kGateStep
inline constexpr float kWholeByte = 127.0F;    // an activation of 1

/// Kernels::multiply_windows of the two paths: kernels_windows.cc.
void multiply_windows_avx2(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights,
                           float* out);
void multiply_windows_avx512(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights,
                             float* out);

/// Null where the machine (or the compiler's target) has no such instructions.
const Kernels* find_avx2_kernels();
const Kernels* find_avx512_kernels();

}  // namespace casus::learn
