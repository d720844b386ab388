// 64 bytes of a text as bits, one mask for each kind of byte that is asked for.
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
  std::uint64_t signs =
      0;  // of addresses and prices: "@", "$", bytes of the pound and the euro sign, "tp" as in "http"

  bool operator==(const TextMasks&) const = default;
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
    const bool is_sign = c == '@' || c == '$' || c == '\xA3' || c == '\x82';
    if (is_sign || (c == 't' && i + 1 < count && bytes[i + 1] == 'p')) masks.signs |= bit;
  }
  return masks;
}

/// Letters of ASCII alone.
struct LetterMasks {
  std::uint64_t letters = 0;
  std::uint64_t capitals = 0;
  std::uint64_t others = 0;  // bytes beyond ASCII
};

inline LetterMasks find_letter_masks_plain(const char* bytes, std::size_t count) {
  LetterMasks masks;
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_capital = bytes[i] >= 'A' && bytes[i] <= 'Z';
    if (is_capital) masks.capitals |= std::uint64_t{1} << i;
    if (is_capital || (bytes[i] >= 'a' && bytes[i] <= 'z')) masks.letters |= std::uint64_t{1} << i;
    if (static_cast<unsigned char>(bytes[i]) >= 0x80) masks.others |= std::uint64_t{1} << i;
  }
  return masks;
}

#if defined(__SSE2__)

inline __m128i find_range(__m128i text, char first, char last) {  // signed comparisons: -128 comes first
  const __m128i from_first = _mm_add_epi8(text, _mm_set1_epi8(static_cast<char>(-128 - first)));
  return _mm_cmplt_epi8(from_first, _mm_set1_epi8(static_cast<char>(-128 + last - first + 1)));
}

inline std::uint64_t bits_at(std::size_t at, __m128i found) {
  return std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(found))} << at;
}

/// Of the first `count` bytes, at most 64, and perhaps of some behind them; all 64 must be readable.
inline TextMasks find_masks(const char* bytes, std::size_t count) {
  TextMasks masks;
  std::uint64_t small_t = 0;
  std::uint64_t small_p = 0;
  const auto is = [](__m128i text, char c) { return _mm_cmpeq_epi8(text, _mm_set1_epi8(c)); };
  for (std::size_t i = 0; i < count; i += 16) {
    const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
    const __m128i digits = find_range(text, '0', '9');
    const __m128i small = find_range(_mm_or_si128(text, _mm_set1_epi8(0x20)), 'a', 'z');
    masks.letters |= bits_at(i, _mm_or_si128(_mm_or_si128(small, digits), text));  // the high bits count
    masks.capitals |= bits_at(i, find_range(text, 'A', 'Z'));
    masks.digits |= bits_at(i, digits);
    masks.apostrophes |= bits_at(i, is(text, '\''));
    masks.commas |= bits_at(i, is(text, ','));
    masks.stops |= bits_at(i, _mm_or_si128(is(text, '.'), _mm_or_si128(is(text, '!'), is(text, '?'))));
    masks.blanks |= bits_at(i, _mm_or_si128(is(text, ' '), is(text, '\n')));
    masks.signs |= bits_at(
        i, _mm_or_si128(_mm_or_si128(is(text, '@'), is(text, '$')), _mm_or_si128(is(text, '\xA3'), is(text, '\x82'))));
    small_t |= bits_at(i, is(text, 't'));
    small_p |= bits_at(i, is(text, 'p'));
  }
  masks.signs |= small_t & small_p >> 1;
  return masks;
}

inline LetterMasks find_letter_masks(const char* bytes, std::size_t count) {
  LetterMasks masks;
  for (std::size_t i = 0; i < count; i += 16) {
    const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i));
    masks.letters |= bits_at(i, find_range(_mm_or_si128(text, _mm_set1_epi8(0x20)), 'a', 'z'));
    masks.capitals |= bits_at(i, find_range(text, 'A', 'Z'));
    masks.others |= bits_at(i, text);
  }
  return masks;
}

#else

inline TextMasks find_masks(const char* bytes, std::size_t count) { return find_masks_plain(bytes, count); }
inline LetterMasks find_letter_masks(const char* bytes, std::size_t count) {
  return find_letter_masks_plain(bytes, count);
}

#endif

}  // namespace casus::article
