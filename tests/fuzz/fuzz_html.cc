// Any bytes as a web page, with every encoding label the first byte can choose: no crash, no stall, and what comes out
// is valid.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "article/web_page.h"
#include "base/utf8.h"
#include "document/validate.h"

namespace {

const casus::article::BlockNetwork& network() {
  static const auto loaded =
      casus::article::BlockNetwork::load(CASUS_SOURCE_DIR "/models/blocks.txt", casus::article::kFeatureCount);
  if (!loaded) std::abort();
  return *loaded;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::array kLabels = {"",          "utf-8",       "windows-1252", "gb18030",
                                  "shift_jis", "iso-2022-jp", "utf-16le",     "nonsense"};
  if (size == 0) return 0;
  casus::document::Page page;
  page.location = "fuzz.html";
  page.kind = casus::document::PageKind::kHtml;
  page.charset = kLabels[data[0] % kLabels.size()];
  page.is_plain_body = (data[0] & 0x80) != 0;
  page.bytes.assign(reinterpret_cast<const char*>(data + 1), size - 1);
  const casus::document::Document document = casus::article::read_web_page(std::move(page), network(), {});
  if (casus::base::find_invalid_utf8(document.text)) std::abort();
  if (casus::document::find_broken_invariant(document)) std::abort();
  return 0;
}
