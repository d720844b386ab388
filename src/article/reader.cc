// One pass per question: where is the article, which line is its headline, what is each piece, when was it published.
#include "article/reader.h"

#include <algorithm>
#include <utility>

#include "article/article_parts.h"
#include "article/byline.h"
#include "article/headline.h"
#include "article/line_features.h"
#include "article/pieces.h"
#include "article/region.h"

namespace casus::article {
namespace {

using document::Document;
using document::Page;
using document::Paragraph;
using document::ParagraphKind;

// A line right below another that could be the headline is its deck.
constexpr int kDeckPenalty = 20;

constexpr float kLineThreshold = 0.4F;
constexpr std::size_t kMostPieces = 100'000;  // of a page's dump: each takes half a kilobyte while they are scored
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

class ArticleReader {
 public:
  ArticleReader(Document& document, bool is_plain_body, const BlockNetwork* lines)
      : document_(document),
        text_(document.text),
        is_plain_body_(is_plain_body),
        lines_(lines),
        pieces_(cut_pieces(document.text)) {}

  void read() {
    find_body();
    find_headline();
    add_paragraphs();
    find_dates();
    const int dateline_year = add_dateline(document_);
    find_authors();
    settle_published(document_, dateline_year);
  }

 private:
  std::string_view content(const Piece& piece) const { return base::slice(text_, piece.line.span); }

  void find_body() {
    const bool is_scored = !is_plain_body_ && lines_ != nullptr && pieces_.size() <= kMostPieces;
    if (is_scored && is_page_dump(pieces_) && find_scored_body()) return;
    std::vector<int> scores;
    for (const Piece& piece : pieces_) {
      const bool is_label = piece.label.has_value() || piece.tail != ParagraphKind::kBody;
      scores.push_back(line_score(piece.line, is_label));
    }
    body_ = find_region(scores);
    // A record's body, and a text without any running text ("Talks fail"), are taken whole.
    if (is_plain_body_ || body_.begin == body_.end) body_ = {0, pieces_.size()};
  }

  // Of a page's dump: what the classifier takes for the body, which boxes and menus may part. False where it finds
  // none.
  bool find_scored_body() {
    const std::vector<float> scores = lines_->score(line_features(text_, pieces_));
    is_body_.resize(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
      is_body_[i] = scores[i] > kLineThreshold;
      if (!is_body_[i]) continue;
      if (body_.begin == body_.end) body_.begin = i;
      body_.end = i + 1;
    }
    if (body_.begin == body_.end) is_body_.clear();
    return !is_body_.empty();
  }

  bool is_body(std::size_t i) const {
    return is_body_.empty() ? i >= body_.begin && i < body_.end : static_cast<bool>(is_body_[i]);
  }

  // The record's title where it stands in the text; else the best short line above the body.
  void find_headline() {
    if (!document_.info.title.empty()) {
      for (std::size_t i = 0; i < pieces_.size() && headline_ == kNone; ++i) {
        const std::size_t length = find_title_prefix(content(pieces_[i]), document_.info.title);
        if (length != 0 && length == content(pieces_[i]).size()) headline_ = i;
      }
      return;
    }
    int best = 0;
    const std::size_t end = std::min(pieces_.size(), body_.begin + 1);
    for (std::size_t i = 0; i < end; ++i) {
      if (pieces_[i].label || !could_be_headline(text_, pieces_[i].line)) continue;
      if (i >= body_.begin && i + 1 < pieces_.size() && pieces_[i].line.ends_with_stop && headline_ != kNone) continue;
      const int score = headline_score(i);
      if (score > best) {
        best = score;
        headline_ = i;
      }
    }
    if (headline_ != kNone) document_.info.title = content(pieces_[headline_]);
  }

  // Long enough to say something, near the body, above a byline or a date: no menu entry, no kicker.
  int headline_score(std::size_t i) const {
    const Line& line = pieces_[i].line;
    const auto distance = static_cast<int>(std::min<std::size_t>(body_.begin > i ? body_.begin - i : 0, 25));
    int score = 4 * static_cast<int>(std::min<std::uint32_t>(line.words, 8)) - 2 * distance + 60;
    const bool is_deck = i > 0 && !pieces_[i - 1].label && pieces_[i - 1].line.words >= 4 &&
                         could_be_headline(text_, pieces_[i - 1].line);
    if (is_deck) score -= kDeckPenalty;
    const std::size_t end = std::min(pieces_.size(), i + 5);
    for (std::size_t k = i + 1; k < end; ++k) {
      const bool is_near = pieces_[k].label && (pieces_[k].label->date || pieces_[k].label->kind == LabelKind::kByline);
      if (is_near) return score + 25;
    }
    return score;
  }

  void add_paragraph(base::ByteRange span, ParagraphKind kind) {
    span = trim_span(text_, span);
    if (!span.empty()) document_.paragraphs.push_back({span, kind});
  }

  void add_paragraphs() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const Piece& piece = pieces_[i];
      const ParagraphKind kind = kind_of(i);
      if (kind == ParagraphKind::kBody) {
        add_body(piece.line.span);
      } else {
        add_paragraph(piece.line.span, kind);
      }
    }
  }

  ParagraphKind kind_of(std::size_t i) const {
    const Piece& piece = pieces_[i];
    if (i == headline_) return ParagraphKind::kHeadline;
    if (!is_body_.empty() && is_body_[i]) return ParagraphKind::kBody;
    if (piece.tail != ParagraphKind::kBody) {
      const bool is_entry = !piece.label || piece.label->kind == LabelKind::kDate;  // a list entry with its date
      return is_entry ? piece.tail : ParagraphKind::kLabel;
    }
    if (piece.label) return piece.label->kind == LabelKind::kCaption ? ParagraphKind::kCaption : ParagraphKind::kLabel;
    if (is_body(i)) return ParagraphKind::kBody;
    // A second line of the headline ("Both sides refuse to yield before Friday's vote").
    const bool is_deck = is_body_.empty() && headline_ != kNone && i == headline_ + 1 && piece.line.words >= 6;
    if (is_deck) return ParagraphKind::kBody;
    return i < body_.begin ? ParagraphKind::kLabel : ParagraphKind::kRelated;
  }

  // Cuts a headline off the front of a paragraph: the article's own, repeated, or one whose line end was lost.
  void add_body(base::ByteRange span) {
    const std::string_view paragraph = base::slice(text_, span);
    const bool is_first = !has_body_;
    std::size_t length = document_.info.title.empty() ? 0 : find_title_prefix(paragraph, document_.info.title);
    if (length == 0 && is_first) length = find_glued_headline(paragraph);
    has_body_ = true;
    if (length == 0) {
      add_paragraph(span, ParagraphKind::kBody);
      return;
    }
    const auto cut = static_cast<std::uint32_t>(span.begin + length);
    const bool is_headline = headline_ == kNone && !has_headline_;
    has_headline_ = true;
    add_paragraph({span.begin, cut}, is_headline ? ParagraphKind::kHeadline : ParagraphKind::kLabel);
    add_paragraph({cut, span.end}, ParagraphKind::kBody);
    if (document_.info.title.empty()) document_.info.title = base::slice(text_, trim_span(text_, {span.begin, cut}));
  }

  void find_dates() {
    document::Info& info = document_.info;
    normalise_date(info.published_at);
    normalise_date(info.modified_at);
    const PrintedDate* alone = nullptr;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!pieces_[i].label || !pieces_[i].label->date) continue;
      const PrintedDate& date = *pieces_[i].label->date;
      const LabelKind kind = pieces_[i].label->kind;
      if (kind == LabelKind::kPublished && info.published_at.empty()) info.published_at = date.iso;
      if (kind == LabelKind::kModified && info.modified_at.empty()) info.modified_at = date.iso;
      const bool is_alone = kind == LabelKind::kDate || kind == LabelKind::kByline;
      if (is_alone && alone == nullptr && i <= body_.begin + 3 && pieces_[i].tail == ParagraphKind::kBody)
        alone = &date;
    }
    if (info.published_at.empty() && alone != nullptr) info.published_at = alone->iso;
  }

  void find_authors() {
    if (!document_.info.authors.empty()) return;
    for (const Piece& piece : pieces_) {
      const bool may_be_byline = piece.label && (piece.label->kind == LabelKind::kByline || piece.label->date);
      if (may_be_byline) document_.info.authors = parse_byline(content(piece));
      if (!document_.info.authors.empty()) return;
    }
  }

  Document& document_;
  std::string_view text_;
  bool is_plain_body_;
  const BlockNetwork* lines_ = nullptr;
  std::vector<Piece> pieces_;
  Region body_;
  std::vector<bool> is_body_;  // per piece, where the classifier has decided; else empty
  std::size_t headline_ = kNone;
  bool has_body_ = false;
  bool has_headline_ = false;
};

}  // namespace

Document read_article(Page page, const BlockNetwork* lines) {
  Document document;
  document.info = info_of(page);
  if (document.info.status != DocumentStatus::kOk) return document;
  document.text = std::move(page.bytes);
  ArticleReader(document, page.is_plain_body, lines).read();
  if (!has_text(document)) {
    set_status(document, DocumentStatus::kEmpty, page.location + ": labels only, no article text");
    return document;
  }
  check_language(document);
  return document;
}

std::string body_text(const Document& document) {
  std::string body;
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.kind != ParagraphKind::kBody) continue;
    if (!body.empty()) body.append("\n\n");
    body.append(document.slice(paragraph.span));
  }
  return body;
}

}  // namespace casus::article
