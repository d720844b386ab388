// Any UTF-8 text as a page, by rules alone and with the classifier of lines: no crash, paragraphs in order and within
// the text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "article/line_features.h"
#include "article/reader.h"
#include "base/utf8.h"

namespace {

const casus::article::BlockNetwork& lines() {
  static const casus::Result<casus::article::BlockNetwork> loaded =
      casus::article::BlockNetwork::load(CASUS_SOURCE_DIR "/models/lines.txt", casus::article::kLineFeatureCount);
  if (!loaded) std::abort();
  return *loaded;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  casus::document::Page page;
  page.location = "fuzz";
  page.bytes.assign(reinterpret_cast<const char*>(data), size);
  if (casus::base::find_invalid_utf8(page.bytes)) return 0;
  if (size % 3 == 0) page.title = page.bytes.substr(0, page.bytes.find('\n'));
  const casus::document::Document document =
      casus::article::read_article(std::move(page), size % 2 == 0 ? &lines() : nullptr);
  std::uint32_t end = 0;
  for (const auto& paragraph : document.paragraphs) {
    if (paragraph.span.begin < end || paragraph.span.end <= paragraph.span.begin) std::abort();
    end = paragraph.span.end;
  }
  if (end > document.text.size()) std::abort();
  return 0;
}
