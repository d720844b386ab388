// What the kernel paths share: the curves of the activations, and how each path is found. Internal to learn/.
#pragma once

#include "learn/kernels.h"

namespace casus::learn {

inline constexpr float kWholeByte = 127.0F;  // an activation of 1

/// A function of y >= 0 as 16 parabolas over pieces of equal length: constant[i] + y (linear[i] + y square[i]), where y
/// counts pieces and i is its whole part. Beyond `limit`, just below the end of the last piece, it stays as it is
/// there. Divisions would take half the time of an LSTM step, and 16 numbers are one register.
struct alignas(64) Curve {
  float constant[16];
  float linear[16];
  float square[16];
  float limit = 15.9998F;

  /// From parabolas over the function's own variable.
  constexpr Curve(const float (&constants)[16], const float (&linears)[16], const float (&squares)[16], float scale,
                  float pieces_per_unit)
      : constant{}, linear{}, square{} {
    for (int i = 0; i < 16; ++i) {
      constant[i] = scale * constants[i];
      linear[i] = scale * linears[i] / pieces_per_unit;
      square[i] = scale * squares[i] / pieces_per_unit / pieces_per_unit;
    }
  }
};

// Each parabola meets the function at the three Chebyshev points of its piece.

/// tanh(x), error under 3.1e-4; a hidden state is stored in steps of 8e-3. Nowhere above 1.
inline constexpr float kTanhPieces = kCellScale;  // per unit of x
inline constexpr float kTanhConstants[16] = {-0.000297730876F, -0.0180061273F, -0.0225469731F, 0.0529643483F,
                                             0.207932055F,     0.3925533F,     0.563121498F,   0.699873924F,
                                             0.800510228F,     0.870601118F,   0.917623818F,   0.948334098F,
                                             0.96798861F,      0.980368733F,   0.988066494F,   0.992801189F};
inline constexpr float kTanhLinears[16] = {1.01720631F,   1.13541067F,    1.15648592F,    0.997979641F,
                                           0.74981004F,   0.512463629F,   0.329600185F,   0.203944951F,
                                           0.12305963F,   0.0730025694F,  0.0427890308F,  0.024856247F,
                                           0.0143386154F, 0.00822476856F, 0.00469557988F, 0.00266993302F};
inline constexpr float kTanhSquares[16] = {-0.149504945F,   -0.350566834F,    -0.372791767F,    -0.289446592F,
                                           -0.189961985F,   -0.113617562F,    -0.0645790622F,   -0.0357027724F,
                                           -0.0194451101F,  -0.0105056008F,   -0.00565137155F,  -0.00303305546F,
                                           -0.00162580202F, -0.000870895921F, -0.000466348138F, -0.000249672972F};
/// What goes into a cell, which is kept in pieces, too: of the curve that gives the state, in steps of a byte.
inline constexpr Curve kCellTanh(kTanhConstants, kTanhLinears, kTanhSquares, kTanhPieces, kTanhPieces);
inline constexpr Curve kStateTanh(kTanhConstants, kTanhLinears, kTanhSquares, kWholeByte, kTanhPieces);

/// 1 / (1 + exp(-x)) - 1/2 = tanh(x / 2) / 2: the same pieces, half as many per unit.
inline constexpr float kLogisticPieces = kTanhPieces / 2;
inline constexpr Curve kHalfLogistic(kTanhConstants, kTanhLinears, kTanhSquares, 0.5F, kTanhPieces);

/// 1 - exp(-x), error under 8.1e-4.
inline constexpr float kDecayPieces = 2.28571429F;
inline constexpr float kDecayConstants[16] = {
    0.000371142582F, 0.0266614426F, 0.095533058F, 0.19629392F,  0.312408298F, 0.429841936F, 0.539212883F, 0.635449409F,
    0.716683269F,    0.783113658F,  0.836097479F, 0.877511024F, 0.909345627F, 0.933476627F, 0.951551497F, 0.964951813F};
inline constexpr float kDecayLinears[16] = {0.98463428F,   0.8633793F,    0.704422534F,  0.549708664F,
                                            0.416190207F,  0.308272511F,  0.224577501F,  0.161489159F,
                                            0.114912651F,  0.0810676664F, 0.0567797199F, 0.039525453F,
                                            0.0273697935F, 0.0188658722F, 0.0129520185F, 0.0088604372F};
inline constexpr float kDecaySquares[16] = {-0.402964294F,   -0.260173291F,   -0.167980507F,   -0.108456366F,
                                            -0.0700246915F,  -0.0452113412F,  -0.0291906353F,  -0.01884689F,
                                            -0.012168467F,   -0.00785655249F, -0.0050725718F,  -0.00327509851F,
                                            -0.00211456255F, -0.00136526418F, -0.00088148081F, -0.000569126743F};
inline constexpr Curve kDecay(kDecayConstants, kDecayLinears, kDecaySquares, 1, kDecayPieces);

// The gates of an LSTM (input, forget, cell, output) are added up in pieces of their curves. What a step of `start`, a
// bias and a product of bytes with weights of scale 1 count there:
inline constexpr float kGatePieces[4] = {kLogisticPieces, kLogisticPieces, kTanhPieces, kLogisticPieces};
constexpr float gate_step(std::size_t gate) { return kGateStep * kGatePieces[gate]; }
constexpr float gate_product(std::size_t gate) { return kByteScale * kGatePieces[gate]; }

inline constexpr float kMostSteps = 32767.0F;  // of kGateStep

/// Kernels::multiply_windows of the two paths: kernels_windows.cc.
void multiply_windows_avx2(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights,
                           float* out);
void multiply_windows_avx512(const float* a, std::size_t columns, std::size_t rows, const PackedFloat& weights,
                             float* out);

// Kernels of those names: kernels_rows_avx512.cc.
std::size_t find_largest_avx512(const float* values, std::size_t count);
void add_int8_avx512(const std::int8_t* row, float factor, std::size_t count, float* out);
void add_int16_avx512(const std::int16_t* row, std::size_t count, float* out);
void to_int16_avx512(const float* values, std::size_t count, std::int16_t* out);
float quantise_row_avx512(const float* values, std::size_t count, std::uint8_t* out);
float quantise_products_avx512(const float* a, const float* b, std::size_t count, std::uint8_t* out);

/// Null where the machine (or the compiler's target) has no such instructions.
const Kernels* find_avx2_kernels();
const Kernels* find_avx512_kernels();

}  // namespace casus::learn
