// 64 bytes of a text as bits, one mask for each kind of byte that block_text.cc asks for.
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace casus::article {

inline constexpr std::size_t kMaskBytes = 64;

/// Bit i stands for byte i.
struct TextMasks {
  std::uint64_t letters = 0;  // and digits, and all bytes beyond ASCII
  std::uint64_t apostrophes = 0;
  std::uint64_t capitals = 0;
  std::uint64_t digits = 0;
  std::uint64_t commas = 0;
  std::uint64_t stops = 0;   // . ! ?
  std::uint64_t blanks = 0;  // and line ends
};

/// The same without vectors.
inline TextMasks find_masks_plain(const char* bytes, std::size_t count) {
  TextMasks masks;
  for (std::size_t i = 0; i < count; ++i) {
    const char c = bytes[i];
    const std::uint64_t bit = std::uint64_t{1} << i;
    const bool is_capital = c >= 'A' && c <= 'Z';
    const bool is_digit = c >= '0' && c <= '9';
    const bool is_letter = is_capital || is_digit || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    if (is_letter) masks.letters |= bit;
    if (is_capital) masks.capitals |= bit;
    if (is_digit) masks.digits |= bit;
    if (c == '\'') masks.apostrophes |= bit;
    if (c == ',') masks.commas |= bit;
    if (c == '.' || c == '!' || c == '?') masks.stops |= bit;
    if (c == ' ' || c == '\n') masks.blanks |= bit;
  }
  return masks;
}

#if defined(__SSE2__)

/// Of the first `count` bytes, at most 64, and perhaps of some behind them; all 64 must be readable.
inline TextMasks find_masks(const char* bytes, std::size_t count) {
  TextMasks masks;
  const auto is = [](__m128i text, char c) { return _mm_cmpeq_epi8(text, _mm_set1_epi8(c)); };
  const auto is_between = [](__m128i text, char first, char last) {  // signed comparisons: -128 comes first
    const __m128i from_first = _mm_add_epi8(text, _mm_set1_epi8(static_cast<char>(-128 - first)));
    return _mm_cmplt_epi8(from_first, _mm_set1_epi8(static_cast<char>(-128 + last - first + 1)));
  };
  for (std::size_t i = 0; i < count; i += 16) {
    const auto put = [i](std::uint64_t& mask, __m128i found) {
      mask |= std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(found))} << i;
    };
    const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
    const __m128i digits = is_between(text, '0', '9');
    const __m128i small = is_between(_mm_or_si128(text, _mm_set1_epi8(0x20)), 'a', 'z');
    put(masks.letters, _mm_or_si128(_mm_or_si128(small, digits), text));  // the high bits count
    put(masks.capitals, is_between(text, 'A', 'Z'));
    put(masks.digits, digits);
    put(masks.apostrophes, is(text, '\''));
    put(masks.commas, is(text, ','));
    put(masks.stops, _mm_or_si128(is(text, '.'), _mm_or_si128(is(text, '!'), is(text, '?'))));
    put(masks.blanks, _mm_or_si128(is(text, ' '), is(text, '\n')));
  }
  return masks;
}

#else

inline TextMasks find_masks(const char* bytes, std::size_t count) { return find_masks_plain(bytes, count); }

#endif

}  // namespace casus::article
