// Words that tell what a block of a page is for: words of class and id attributes, and words of its text.
//
// The words are general English of web design and of publishing; each group is one feature of the block classifier.
#pragma once

#include <cstdint>
#include <string_view>

namespace casus::article {

inline constexpr std::size_t kClassGroups = 50;
inline constexpr std::size_t kTextGroups = 28;

/// The groups, as bits, of the words in a class or id attribute ("related-posts", "relatedPosts", "related_posts").
std::uint64_t class_groups(std::string_view attribute);

struct WordKind {
  bool is_stop_word = false;
  std::int8_t group = -1;  // of kTextGroups, or -1
};

/// What a word of the text is; any case.
WordKind word_kind(std::string_view word);
/// The same of a word in a longer text, which is faster to read.
WordKind word_kind(std::string_view text, std::size_t at, std::size_t size);

}  // namespace casus::article
