#include "article/class_groups.h"

#include "article/block_words.h"

namespace casus::article {

const ClassGroups::Groups& ClassGroups::groups_of(const HtmlNode& element) {
  static constexpr Groups kNone;
  if (element.length == 0 || element.tag == Tag::kText) return kNone;
  Groups& groups = known_[element.begin];
  if (!groups.is_known) {
    groups = {class_groups(tree_.attribute(element, Attribute::kClass)),
              class_groups(tree_.attribute(element, Attribute::kId)), true};
  }
  return groups;
}

}  // namespace casus::article
