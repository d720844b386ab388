// The names of elements and attributes that html_reduce.cc knows, in any case, and what becomes of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "article/html_attribute.h"

namespace casus::article {

/// Of an element's tags: kept under another name, kept, dropped with all between them, dropped alone.
enum class ElementFate : std::uint8_t { kRenamed, kKept, kContentDropped, kTagDropped };

ElementFate fate_of(std::string_view element);

/// The attribute of that name, if it is one that trees keep.
std::optional<Attribute> find_attribute(std::string_view name);

}  // namespace casus::article
