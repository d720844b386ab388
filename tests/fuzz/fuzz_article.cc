// Any UTF-8 text as a page: no crash, paragraphs in order and within the text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "article/reader.h"
#include "base/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  casus::document::Page page;
  page.location = "fuzz";
  page.bytes.assign(reinterpret_cast<const char*>(data), size);
  if (casus::base::find_invalid_utf8(page.bytes)) return 0;
  if (size % 3 == 0) page.title = page.bytes.substr(0, page.bytes.find('\n'));
  const casus::document::Document document = casus::article::read_article(std::move(page));
  std::uint32_t end = 0;
  for (const auto& paragraph : document.paragraphs) {
    if (paragraph.span.begin < end || paragraph.span.end <= paragraph.span.begin) std::abort();
    end = paragraph.span.end;
  }
  if (end > document.text.size()) std::abort();
  return 0;
}
