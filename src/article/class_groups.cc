// Two tables: sets of attributes, and the values that differing sets have in common.
#include "article/class_groups.h"

#include <algorithm>
#include <utility>

#include "article/block_words.h"
#include "base/hash.h"

namespace casus::article {

const ClassGroups::Groups& ClassGroups::groups_of(const HtmlNode& element) {
  static constexpr Groups kNone;
  if (element.length == 0 || element.tag == Tag::kText) return kNone;
  Groups& groups = known_[element.begin];
  if (!groups.is_known) {
    groups = {of_words(tree_.attribute(element, Attribute::kClass)), of_words(tree_.attribute(element, Attribute::kId)),
              true};
  }
  return groups;
}

std::uint64_t ClassGroups::of_words(std::string_view attribute) {
  if (attribute.empty()) return 0;
  if (2 * (count_ + 1) > entries_.size()) grow();
  Entry& entry = place_of(attribute);
  if (entry.attribute.empty()) {
    entry = {attribute, class_groups(attribute)};
    ++count_;
  }
  return entry.groups;
}

// Where the attribute is, or the free place where it belongs.
ClassGroups::Entry& ClassGroups::place_of(std::string_view attribute) {
  const std::size_t last = entries_.size() - 1;
  for (std::size_t i = base::hash64(attribute) & last;; i = (i + 1) & last) {
    if (entries_[i].attribute.empty() || entries_[i].attribute == attribute) return entries_[i];
  }
}

void ClassGroups::grow() {
  const std::vector<Entry> before =
      std::exchange(entries_, std::vector<Entry>(std::max<std::size_t>(256, 2 * entries_.size())));
  for (const Entry& entry : before) {
    if (!entry.attribute.empty()) place_of(entry.attribute) = entry;
  }
}

}  // namespace casus::article
