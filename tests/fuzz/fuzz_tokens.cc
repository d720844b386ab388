// Any UTF-8 as text: tokens cover it in order and within it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "text/tokenizer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (casus::base::find_invalid_utf8(text)) return 0;
  std::vector<casus::document::Token> tokens;
  casus::text::add_tokens(text, {0, static_cast<std::uint32_t>(size)}, tokens);
  std::uint32_t end = 0;
  for (const auto& token : tokens) {
    if (token.span.begin < end || token.span.end <= token.span.begin || token.span.end > size) std::abort();
    end = token.span.end;
  }
  return 0;
}
