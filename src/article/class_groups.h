// The groups of words in the classes and ids of a page's elements, each attribute read once.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/html_tree.h"

namespace casus::article {

/// class_groups() of a tree's elements that remembers: pages repeat the same few attributes. The tree must outlive it.
class ClassGroups {
 public:
  explicit ClassGroups(const HtmlTree& tree) : tree_(tree), known_(tree.attribute_count()) {}

  /// Of the classes alone.
  std::uint64_t of_class(const HtmlNode& element) { return groups_of(element).of_class; }
  /// Of classes and id.
  std::uint64_t of(const HtmlNode& element) {
    const Groups& groups = groups_of(element);
    return groups.of_class | groups.of_id;
  }

 private:
  struct Groups {
    std::uint64_t of_class = 0;
    std::uint64_t of_id = 0;
    bool is_known = false;
  };
  const Groups& groups_of(const HtmlNode& element);

  const HtmlTree& tree_;
  std::vector<Groups> known_;  // by an element's first attribute: elements with equal attributes share them
};

}  // namespace casus::article
