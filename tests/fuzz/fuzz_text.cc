// Any bytes as a text file: encoding, tokens, and the invariant that tokens cover the text in order.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "io/source.h"
#include "text/tokenizer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  casus::io::Options options;
  options.format = casus::io::Format::kText;
  const auto source =
      casus::io::open_bytes("fuzz.txt", std::string(reinterpret_cast<const char*>(data), size), options);
  while (const auto page = source->next()) {
    if (casus::base::find_invalid_utf8(page->bytes)) std::abort();
    std::vector<casus::document::Token> tokens;
    casus::text::add_tokens(page->bytes, {0, static_cast<std::uint32_t>(page->bytes.size())}, tokens);
    std::uint32_t end = 0;
    for (const auto& token : tokens) {
      if (token.span.begin < end || token.span.end <= token.span.begin || token.span.end > page->bytes.size())
        std::abort();
      end = token.span.end;
    }
  }
  return 0;
}
