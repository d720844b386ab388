// Labels first, then the tails that some of them open.
#include "article/pieces.h"

#include "article/glued_text.h"

namespace casus::article {
namespace {

using document::ParagraphKind;

// Running text behind a box of links: the article goes on.
constexpr std::uint32_t kResumingWords = 25;

void add_pieces(std::string_view text, const Line& line, std::vector<Piece>& pieces) {
  base::ByteRange rest = line.span;
  bool blank_before = line.blank_before;
  const auto add = [&](base::ByteRange span, std::optional<Label> label) {
    span = trim_span(text, span);
    if (span.empty()) return;
    const bool is_whole = span == line.span;  // counted already
    const Line part =
        is_whole ? Line{span, line.words, blank_before, line.ends_with_stop} : make_line(text, span, blank_before);
    pieces.push_back({part, std::move(label), ParagraphKind::kBody});
    blank_before = false;
  };
  while (!rest.empty()) {
    const std::string_view content = base::slice(text, rest);
    if (auto label = find_label(content)) {
      const auto end = static_cast<std::uint32_t>(rest.begin + label->length);
      add({rest.begin, end}, std::move(label));
      rest = trim_span(text, {end, rest.end});
      // "Published: 5 May 2020 | Updated: 6 May 2020"
      while (!rest.empty() && (text[rest.begin] == '|' || text[rest.begin] == '-'))
        rest = trim_span(text, {rest.begin + 1, rest.end});
      continue;
    }
    const std::size_t inner = find_inner_label(content);
    if (inner == std::string_view::npos) {
      add(rest, std::nullopt);
      return;
    }
    const auto cut = static_cast<std::uint32_t>(rest.begin + inner);
    add({rest.begin, cut}, std::nullopt);
    rest.begin = cut;
  }
}

bool is_running_text(const Piece& piece) { return !piece.label && piece.line.ends_with_stop && piece.line.words >= 5; }

void mark_tails(std::vector<Piece>& pieces) {
  bool has_text = false;
  LabelKind tail = LabelKind::kNoise;  // stands for none
  for (Piece& piece : pieces) {
    const LabelKind kind = piece.label ? piece.label->kind : LabelKind::kNoise;
    const bool opens = kind == LabelKind::kRelated || kind == LabelKind::kSources || kind == LabelKind::kComments;
    if (opens && has_text && tail != LabelKind::kComments) tail = kind;
    if (tail == LabelKind::kRelated && is_running_text(piece) && piece.line.words >= kResumingWords)
      tail = LabelKind::kNoise;
    if (tail != LabelKind::kNoise)
      piece.tail = tail == LabelKind::kComments ? ParagraphKind::kComment : ParagraphKind::kRelated;
    has_text = has_text || is_running_text(piece);
  }
}

}  // namespace

std::vector<Piece> cut_pieces(std::string_view text) {
  std::vector<Piece> pieces;
  for (const Line& line : split_lines(text)) {
    base::ByteRange rest = line.span;
    for (const std::size_t seam : find_seams(base::slice(text, line.span))) {
      const auto cut = static_cast<std::uint32_t>(line.span.begin + seam);
      add_pieces(text, make_line(text, trim_span(text, {rest.begin, cut}), line.blank_before), pieces);
      rest.begin = cut;
    }
    add_pieces(text, rest.begin == line.span.begin ? line : make_line(text, trim_span(text, rest), false), pieces);
  }
  mark_tails(pieces);
  return pieces;
}

}  // namespace casus::article
