// Any bytes as a file of the lexicon: senses, or an error that says where.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "catalog/lexicon.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto lexicon =
      casus::catalog::Lexicon::parse({{"fuzz.lex", std::string(reinterpret_cast<const char*>(data), size)}});
  if (!lexicon && lexicon.error().message.empty()) std::abort();
  return 0;
}
