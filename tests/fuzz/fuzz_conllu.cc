// Any bytes as CoNLL-U: what is read can be written, and what was written is read again to the same text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "syntax/conllu.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using casus::syntax::ConlluFile;
  const auto file = casus::syntax::read_conllu("fuzz", {reinterpret_cast<const char*>(data), size});
  if (!file) return 0;
  for (const ConlluFile::Entry& entry : file->entries) {
    std::string once;
    casus::syntax::append_conllu(entry.document, {.sentence_ids = &entry.sentence_ids}, once);
    const auto again = casus::syntax::read_conllu("again", once);
    if (!again || (!entry.document.tokens.empty() && again->entries.size() != 1)) std::abort();
    if (!entry.document.tokens.empty() && again->entries[0].document.tokens.size() != entry.document.tokens.size())
      std::abort();
  }
  return 0;
}
