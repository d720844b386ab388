// Words that tell what a block of a page is for: those of class and id attributes.
//
// The words are general English of web design and of publishing; each group is one feature of the block classifier.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace casus::article {

inline constexpr std::size_t kClassGroups = 50;

/// The groups, as bits, of the words in a class or id attribute ("related-posts", "relatedPosts", "related_posts").
std::uint64_t class_groups(std::string_view attribute);

}  // namespace casus::article
