// Where names end in tags, sixteen bytes at a time.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace casus::article {

/// Of bytes in tags, as bits.
inline constexpr unsigned kSpace = 1;    // white space
inline constexpr unsigned kNameEnd = 2;  // what ends the name of an element or attribute
inline constexpr unsigned kEquals = 4;
inline constexpr std::array<std::uint8_t, 256> kTagBytes = [] {
  std::array<std::uint8_t, 256> table = {};
  for (const unsigned char c : {' ', '\t', '\n', '\r', '\f', '\v'}) table[c] = kSpace | kNameEnd;
  table['/'] = table['>'] = kNameEnd;
  table['='] = kEquals;
  return table;
}();

inline bool is_one_of(char c, unsigned kinds) { return (kTagBytes[static_cast<unsigned char>(c)] & kinds) != 0; }

/// The first byte from `at` on that ends a name, or the text's end; with kEquals, '=' ends it too.
template <unsigned kinds>
inline std::size_t find_name_end(std::string_view text, std::size_t at) {
#if defined(__SSE2__)
  const auto is = [](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
  for (; at + 16 <= text.size(); at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    // '\t' to '\r', by a signed comparison: '\t' becomes -128.
    const __m128i from_tab = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(-128 - '\t')));
    __m128i ends = _mm_cmplt_epi8(from_tab, _mm_set1_epi8(-128 + '\r' - '\t' + 1));
    ends = _mm_or_si128(ends, _mm_or_si128(is(bytes, ' '), _mm_or_si128(is(bytes, '/'), is(bytes, '>'))));
    if constexpr ((kinds & kEquals) != 0) ends = _mm_or_si128(ends, is(bytes, '='));
    const auto found = static_cast<unsigned>(_mm_movemask_epi8(ends));
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
#endif
  while (at < text.size() && !is_one_of(text[at], kinds)) ++at;
  return at;
}

/// The first `c` from `at` on, or npos; quick where it is near.
inline std::size_t find_near(std::string_view text, std::size_t at, char c) {
#if defined(__SSE2__)
  for (int i = 0; i < 2 && at + 16 <= text.size(); ++i, at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c))));
    if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found));
  }
#endif
  return text.find(c, at);
}

}  // namespace casus::article
