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
  kLang,
  kName,
  kProperty,
  kRel,
  kRole,
  kStyle,
};

/// In the order of the enumeration.
inline constexpr std::array<std::string_view, 14> kAttributeNames = {
    "aria-hidden", "class", "content", "datetime", "hidden", "href", "id",
    "itemprop",    "lang",  "name",    "property", "rel",    "role", "style"};

}  // namespace casus::article
