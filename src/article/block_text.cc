// Words are looked up in one table for all groups.
#include "article/block_text.h"

#include <cstring>

#include "article/text_masks.h"
#include "article/word_windows.h"

namespace casus::article {
namespace {

// "don't" is two words here.
void append_hashes(std::string_view page, std::size_t begin, std::size_t end, std::vector<std::uint64_t>& words) {
  for (std::size_t at = begin; at < end;) {
    const std::size_t length = word_length<false>(page, at, end);
    if (length > 0) words.push_back(hash_word(page, at, length));
    at += length > 0 ? length : 1;
  }
}

std::uint32_t count_bits(std::uint64_t bits) {  // every machine of the supported kinds can do so much
  bits -= bits >> 1 & 0x5555555555555555U;
  bits = (bits & 0x3333333333333333U) + (bits >> 2 & 0x3333333333333333U);
  return static_cast<std::uint32_t>(((bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FU) * 0x0101010101010101U >> 56);
}

/// Reads a block 64 bytes at a time: where its words and stops are comes out of bits.
class TextCounter {
 public:
  TextCounter(std::string_view page, base::ByteRange span, std::vector<std::uint64_t>& words, TextCounts& counts)
      : page_(page), end_(span.end), words_(words), counts_(counts), kinds_(word_kinds()) {}

  /// Counts what is at `at`; returns where to go on.
  std::size_t read(std::size_t at) {
    const std::size_t left = end_ - at;
    const bool is_last = left <= kMaskBytes;
    std::size_t count = is_last ? left : kMaskBytes - 1;  // behind a stop one must see what follows
    const TextMasks masks = masks_at(at, std::min(left, kMaskBytes));
    const std::uint64_t bits = masks.letters | masks.apostrophes;
    if (!is_last) {
      const auto unfinished = static_cast<std::size_t>(std::countl_one(bits << 1));
      if (unfinished >= count) return read_long_word(at, masks);
      count -= unfinished;  // a word that goes on is read from its first letter on
    }
    const std::uint64_t valid = ones(count);
    const std::uint64_t breaks = masks.blanks >> 1 | (is_last ? std::uint64_t{1} << (count - 1) : 0);
    counts_.commas += count_bits(masks.commas & valid);
    counts_.stops += count_bits(masks.stops & breaks & valid);
    counts_.may_have_signs = counts_.may_have_signs || (masks.signs & valid) != 0;
    count_words(masks, bits & valid);
    read_words(at, bits & valid, masks.apostrophes);
    return at + count;
  }

 private:
  static std::uint64_t ones(std::size_t count) { return ~std::uint64_t{0} >> (kMaskBytes - count); }

  TextMasks masks_at(std::size_t at, std::size_t count) const {
    if (at + kMaskBytes <= page_.size()) return find_masks(page_.data() + at, count);
    std::array<char, kMaskBytes> last = {};
    std::memcpy(last.data(), page_.data() + at, count);
    return find_masks(last.data(), count);
  }

  // Of whole words, as runs of bits.
  void count_words(const TextMasks& masks, std::uint64_t words) {
    const std::uint64_t begins = words & ~(words << 1);
    const std::uint64_t capitals = masks.capitals & words;
    counts_.words += count_bits(begins);
    counts_.letters += count_bits(words);
    counts_.capitals += count_bits(capitals & begins);
    counts_.all_capitals += count_bits(capitals & capitals >> 1 & capitals >> 2 & begins);
    counts_.numbers += count_bits(masks.digits & begins);
  }

  void read_words(std::size_t at, std::uint64_t words, std::uint64_t apostrophes) {
    while (words != 0) {
      const auto begin = static_cast<std::size_t>(std::countr_zero(words));
      const std::uint64_t behind = words + (words & (~words + 1));  // the bit behind the word, and the words behind it
      const std::uint64_t word = words & ~behind;
      const std::size_t size = behind == 0 ? kMaskBytes - begin : std::countr_zero(behind) - begin;
      words &= behind;
      read_word(at + begin, size, (apostrophes & word) != 0);
    }
  }

  void read_word(std::size_t at, std::size_t size, bool has_apostrophe) {
    const std::uint64_t hash =
        size <= 8 ? hash_short_word(load_at(page_, at) & mask_of(size)) : hash_word(page_, at, size);
    if (has_apostrophe) {
      append_hashes(page_, at, at + size, words_);
    } else {
      words_.push_back(hash);
    }
    const WordKind kind = kinds_.find(hash);
    counts_.stop_words += kind.is_stop_word ? 1 : 0;
    ++counts_.groups[kind.group];  // most words have none, which count_text() forgets
    counts_.group_bits |= 1U << kind.group;
  }

  // Of more than a mask: no word of the lists.
  std::size_t read_long_word(std::size_t at, const TextMasks& masks) {
    const std::size_t size = word_length<true>(page_, at, end_);
    ++counts_.words;
    counts_.letters += static_cast<std::uint32_t>(size);
    counts_.capitals += masks.capitals & 1U;
    counts_.all_capitals += (masks.capitals & 7U) == 7U ? 1 : 0;
    counts_.numbers += masks.digits & 1U;
    counts_.may_have_signs = true;
    append_hashes(page_, at, at + size, words_);
    return at + size;
  }

  std::string_view page_;
  std::size_t end_;
  std::vector<std::uint64_t>& words_;
  TextCounts& counts_;
  const WordKinds& kinds_;
};

// The last character that is no closing quote or bracket.
bool is_stop_at_end(std::string_view text) {
  while (!text.empty()) {
    if (text.ends_with("\xE2\x80\x9D") || text.ends_with("\xE2\x80\x99")) {
      text.remove_suffix(3);
    } else if (text.back() == '"' || text.back() == '\'' || text.back() == ')') {
      text.remove_suffix(1);
    } else {
      break;
    }
  }
  return !text.empty() &&
         (text.back() == '.' || text.back() == '!' || text.back() == '?' || text.ends_with("\xE2\x80\xA6"));
}

}  // namespace

TextCounts count_text(std::string_view page, base::ByteRange span, std::vector<std::uint64_t>& words) {
  TextCounts counts;
  TextCounter counter(page, span, words, counts);
  for (std::size_t at = span.begin; at < span.end;) at = counter.read(at);
  counts.groups[kTextGroups] = 0;
  counts.group_bits &= ~(1U << kTextGroups);
  const std::string_view block = base::slice(page, span);
  counts.ends_with_stop = is_stop_at_end(block);
  counts.starts_with_capital = !block.empty() && base::is_ascii_upper(block.front());
  return counts;
}

}  // namespace casus::article
