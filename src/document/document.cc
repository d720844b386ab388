// The document's string pool.
#include "document/document.h"

namespace casus::document {

TextRef Document::add_to_pool(std::string_view string) {
  const TextRef ref = {static_cast<std::uint32_t>(pool.size()), static_cast<std::uint32_t>(string.size())};
  pool.append(string);
  return ref;
}

}  // namespace casus::document
