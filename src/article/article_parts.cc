#include "article/article_parts.h"

#include <algorithm>
#include <utility>

#include "article/dateline.h"
#include "article/dates.h"
#include "article/language.h"
#include "article/lines.h"

namespace casus::article {

using document::Document;
using document::Paragraph;
using document::ParagraphKind;

document::Info info_of(document::Page& page) {
  document::Info info;
  info.id = std::move(page.id);
  info.url = std::move(page.url);
  info.title = std::move(page.title);
  info.publisher = std::move(page.publisher);
  info.language = std::move(page.language);
  info.published_at = std::move(page.published_at);
  info.modified_at = std::move(page.modified_at);
  info.authors = std::move(page.authors);
  info.status = page.status;
  info.status_reason = std::move(page.status_reason);
  return info;
}

void set_status(Document& document, DocumentStatus status, std::string reason) {
  document.info.status = status;
  document.info.status_reason = std::move(reason);
}

bool is_read(ParagraphKind kind) { return kind == ParagraphKind::kHeadline || kind == ParagraphKind::kBody; }

bool has_text(const Document& document) {
  return std::any_of(document.paragraphs.begin(), document.paragraphs.end(),
                     [](const Paragraph& paragraph) { return is_read(paragraph.kind); });
}

void normalise_date(std::string& date) {
  if (date.empty() || base::parse_iso_date(date)) return;
  const auto printed = parse_printed_date(date);
  date = printed ? printed->iso : std::string();
}

int add_dateline(Document& document) {
  int tried = 0;
  for (Paragraph& paragraph : document.paragraphs) {
    if (paragraph.kind != ParagraphKind::kBody) continue;
    if (++tried > 3) return 0;
    const auto parsed = parse_dateline(document.slice(paragraph.span));
    if (!parsed || parsed->length >= paragraph.span.length()) continue;
    const std::uint32_t begin = paragraph.span.begin;
    const auto range = [&](std::size_t from, std::size_t to) {
      return base::ByteRange{static_cast<std::uint32_t>(begin + from), static_cast<std::uint32_t>(begin + to)};
    };
    document::Dateline& dateline = document.dateline;
    dateline.span = trim_span(document.text, range(0, parsed->length));
    dateline.place = range(parsed->place_begin, parsed->place_end);
    dateline.agency = range(parsed->agency_begin, parsed->agency_end);
    const auto anchor = base::parse_iso_date(document.info.published_at);
    dateline.date = dateline_date(*parsed, anchor ? *anchor : base::Date{});
    paragraph.span.begin = static_cast<std::uint32_t>(begin + parsed->length);
    return dateline.date.is_set() ? parsed->year : 0;
  }
  return 0;
}

void settle_published(Document& document, int dateline_year) {
  document::Info& info = document.info;
  if (info.published_at.empty() && dateline_year != 0) info.published_at = base::to_iso(document.dateline.date);
  if (info.published_at.empty() && !info.modified_at.empty()) {
    info.published_at = info.modified_at;
    info.flags.emplace_back("published_is_update");
  }
  if (const auto date = base::parse_iso_date(info.published_at)) info.published = *date;
}

void check_language(Document& document) {
  constexpr std::size_t kLongestSlice = kLanguageSample + 8;  // a character more than is read
  std::string sample;
  for (const Paragraph& paragraph : document.paragraphs) {
    if (sample.size() > kLanguageSample) break;
    if (is_read(paragraph.kind)) sample.append(document.slice(paragraph.span), 0, kLongestSlice).push_back('\n');
  }
  const std::string found = detect_language(sample);
  std::string& language = document.info.language;
  if (!found.empty()) language = found;
  if (language.size() > 2 && language != "und") language.resize(2);
  if (language.empty()) language = "en";
  if (language != "en" && language != "EN") {
    set_status(document, DocumentStatus::kNotNews, "language: not English (" + language + ")");
  }
}

}  // namespace casus::article
