// The attributes that a tree keeps, and their names.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace casus::article {

enum class Attribute : std::uint8_t {
  kAriaHidden,
  kClass,
  kContent,
  kDatetime,
  kHidden,
  kHref,
  kId,
  kItemprop,
  kItemtype,
  kLang,
  kName,
  kProperty,
  kPubdate,
  kRel,
  kRole,
  kStyle,
  kTitle,
};

/// In the order of the enumeration.
inline constexpr std::array<std::string_view, 17> kAttributeNames = {
    "aria-hidden", "class", "content",  "datetime", "hidden", "href", "id",    "itemprop", "itemtype",
    "lang",        "name",  "property", "pubdate",  "rel",    "role", "style", "title"};

}  // namespace casus::article
