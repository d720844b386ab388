// Bytes of texts, eight at a time, as numbers.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <string_view>

#include "base/strings.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace casus::article {

/// The first `count` bytes, at most eight, the first one lowest, zeros behind them.
inline std::uint64_t load_bytes(const char* bytes, std::size_t count) {
  std::uint64_t value = 0;
  if (count >= 8) {
    std::memcpy(&value, bytes, 8);
  } else if (count >= 4) {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::memcpy(&first, bytes, 4);
    std::memcpy(&last, bytes + count - 4, 4);
    value = first | std::uint64_t{last} << (8 * (count - 4));
  } else if (count > 0) {  // the middle one of three; of fewer the last or the first once more
    for (const std::size_t i : {std::size_t{0}, count / 2, count - 1}) {
      value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
  }
  return value;
}

/// Ones in the lowest `count` bytes.
inline std::uint64_t mask_of(std::size_t count) {
  return count >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * count)) - 1;
}

/// The eight bytes at `at`, zeros behind the end of the text.
inline std::uint64_t load_at(std::string_view text, std::size_t at) {
  std::uint64_t value = 0;
  if (at + 8 <= text.size()) {
    std::memcpy(&value, text.data() + at, 8);
  } else if (at < text.size()) {
    value = load_bytes(text.data() + at, text.size() - at);
  }
  return value;
}

/// The high bits of bytes that are letters of ASCII.
inline std::uint64_t find_ascii_letters(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  const std::uint64_t small = (bytes & 0x7F * kEach) | 0x20 * kEach;
  return (small + (0x80 - 'a') * kEach) & ~(small + (0x7F - 'z') * kEach) & ~bytes & 0x80 * kEach;
}

/// The high bits of letters, digits and all bytes beyond ASCII.
inline std::uint64_t find_letters(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  const std::uint64_t low = bytes & 0x7F * kEach;
  const std::uint64_t is_digit = (low + (0x80 - '0') * kEach) & ~(low + (0x7F - '9') * kEach);
  return find_ascii_letters(bytes) | ((is_digit | bytes) & 0x80 * kEach);
}

/// The high bits of bytes that are `c`, an ASCII one.
inline std::uint64_t find_all(std::uint64_t bytes, char c) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  const std::uint64_t other = (bytes & 0x7F * kEach) ^ static_cast<unsigned char>(c) * kEach;
  return ~((other + 0x7F * kEach) | bytes) & 0x80 * kEach;
}

/// Capital letters become small ones, all other bytes stay.
inline std::uint64_t lower_bytes(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  const std::uint64_t low = bytes & 0x7F * kEach;
  const std::uint64_t from_a = low + (0x80 - 'A') * kEach;
  const std::uint64_t behind_z = low + (0x7F - 'Z') * kEach;
  return bytes | (~bytes & (from_a ^ behind_z) & 0x80 * kEach) >> 2;
}

/// The hash of a word of at most eight bytes.
inline std::uint64_t hash_short_word(std::uint64_t bytes) {
  const std::uint64_t hash = lower_bytes(bytes) * 0x9E3779B97F4A7C15U;
  return hash ^ hash >> 31;
}

/// Of any word; case does not count.
inline std::uint64_t hash_word(std::string_view text, std::size_t at, std::size_t length) {
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < length; i += 8) {
    hash = (hash ^ lower_bytes(load_at(text, at + i) & mask_of(length - i))) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 31;
  }
  return hash;
}

/// The first byte from `at` on that is no white space of ASCII, or the text's end.
inline std::size_t find_nonspace(std::string_view text, std::size_t at) {
#if defined(__SSE2__)
  for (; at + 16 <= text.size(); at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    // '\t' to '\r', by a signed comparison: '\t' becomes -128.
    const __m128i from_tab = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(-128 - '\t')));
    const __m128i is_space = _mm_or_si128(_mm_cmplt_epi8(from_tab, _mm_set1_epi8(-128 + '\r' - '\t' + 1)),
                                          _mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')));
    const unsigned others = static_cast<unsigned>(_mm_movemask_epi8(is_space)) ^ 0xFFFFU;
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others));
  }
#endif
  while (at < text.size() && base::is_ascii_space(text[at])) ++at;
  return at;
}

/// Not 0 if one of the eight bytes is `c`; a little faster than find_all().
inline std::uint64_t find_byte(std::uint64_t bytes, char c) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  const std::uint64_t other = bytes ^ static_cast<unsigned char>(c) * kEach;
  return (other - kEach) & ~other & 0x80 * kEach;
}

/// The first byte from `at` on that HTML may change when it reads a text: of a reference ("&amp;"), or what the
/// standard replaces; or the text's end.
inline std::size_t find_coded(std::string_view text, std::size_t at) {
#if defined(__SSE2__)
  const auto is = [](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
  for (; at + 16 <= text.size(); at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const __m128i found = _mm_or_si128(is(bytes, '&'), _mm_or_si128(is(bytes, '\r'), is(bytes, '\0')));
    const auto bits = static_cast<unsigned>(_mm_movemask_epi8(found));
    if (bits != 0) return at + static_cast<std::size_t>(std::countr_zero(bits));
  }
#endif
  while (at < text.size() && text[at] != '&' && text[at] != '\r' && text[at] != '\0') ++at;
  return at;
}

/// Whether HTML changes a text or a value when it reads it.
inline bool needs_decoding(std::string_view text) {
  std::size_t i = 0;
#if defined(__SSE2__)
  const auto is = [](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
  __m128i any = _mm_setzero_si128();
  for (; i + 16 <= text.size(); i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + i));
    any = _mm_or_si128(any, _mm_or_si128(is(bytes, '&'), _mm_or_si128(is(bytes, '\r'), is(bytes, '\0'))));
  }
  if (_mm_movemask_epi8(any) != 0) return true;
#endif
  constexpr std::uint64_t kBlanks = 0x2020202020202020U;
  std::uint64_t found = 0;
  for (; i < text.size(); i += 8) {
    const std::size_t size = text.size() - i < 8 ? text.size() - i : 8;
    const std::uint64_t bytes = load_bytes(text.data() + i, size) | (kBlanks & ~mask_of(size));
    found |= find_byte(bytes, '&') | find_byte(bytes, '\r') | find_byte(bytes, '\0');
  }
  return found != 0;
}

}  // namespace casus::article
