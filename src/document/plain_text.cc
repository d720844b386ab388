// A blank line (white space only) ends a paragraph; line breaks inside one are white space.
#include "document/plain_text.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"

namespace casus::document {
namespace {

bool is_blank(std::string_view line) { return base::trim(line).empty(); }

void add_paragraph(Document& document, std::size_t begin, std::size_t end) {
  const std::string_view text = document.text;
  while (begin < end && base::is_ascii_space(text[begin])) ++begin;
  while (end > begin && base::is_ascii_space(text[end - 1])) --end;
  if (begin == end) return;
  document.paragraphs.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
}

}  // namespace

Document make_plain_document(std::string id, std::string text) {
  Document document;
  document.info.id = std::move(id);
  document.text = std::move(text);
  const std::string_view all = document.text;
  std::size_t paragraph = 0;
  for (std::size_t line = 0; line < all.size();) {
    const std::size_t end = std::min(all.find('\n', line), all.size());
    if (is_blank(all.substr(line, end - line))) {
      add_paragraph(document, paragraph, line);
      paragraph = end;
    }
    line = end + 1;
  }
  add_paragraph(document, paragraph, all.size());
  return document;
}

}  // namespace casus::document
