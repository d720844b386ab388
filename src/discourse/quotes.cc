// One pass over each body paragraph. An apostrophe is told from a closing single quote by what stands around it.
#include "discourse/quotes.h"
#include "discourse/names.h"

#include <string_view>

#include "base/utf8.h"

namespace casus::discourse {
namespace {

enum class Mark : std::uint8_t { kNone, kOpen, kClose, kStraight, kSingleOpen, kSingleClose };

bool is_plain(char c) { return static_cast<unsigned char>(c) < 0x80 && c != '"' && c != '\''; }
bool is_word_char(char32_t c) { return base::is_letter(c) || base::is_digit(c); }

Mark mark_of(char32_t c, char32_t before, char32_t after) {
  switch (c) {
    case 0x201C:
    case 0x201F:
    case 0x00AB: return Mark::kOpen;
    case 0x201D:
    case 0x00BB: return Mark::kClose;
    case '"': return Mark::kStraight;
    case 0x2018: return is_word_char(before) ? Mark::kNone : Mark::kSingleOpen;
    case 0x2019:
      return is_word_char(after) || !(is_word_char(before) || base::is_punctuation(before)) ? Mark::kNone
                                                                                            : Mark::kSingleClose;
    case '\'':
      if (!is_word_char(before) && before != '.' && before != ',' && is_word_char(after)) return Mark::kSingleOpen;
      if (!is_word_char(after) && before != ' ' && before != 0) return Mark::kSingleClose;
      return Mark::kNone;
    default: return Mark::kNone;
  }
}

// Some archives print double marks as two apostrophes: ''He's in,'' she said. Of three the inner single mark comes last
// where it opens and first where it closes.
bool is_double_apostrophe(std::string_view text, std::size_t at, char32_t before, bool is_open) {
  if (!text.substr(at).starts_with("''")) return false;
  return is_open ? !text.substr(at).starts_with("'''") : !is_word_char(before);
}

struct Scanner {
  const Document& document;
  std::vector<Quote> quotes;
  bool is_open = false;
  std::uint32_t open = 0;  // begin of the open quote
  Mark open_mark = Mark::kNone;
  bool continues = false;  // the last paragraph ended inside a quote

  void close(std::uint32_t end, std::uint32_t mark_length, std::uint32_t open_length) {
    Quote quote;
    const std::uint32_t begin = is_open ? open : end;
    quote.span = {begin, end};
    quote.inner = {begin + open_length, end - mark_length};
    if (quote.inner.begin > quote.inner.end) quote.inner.begin = quote.inner.end;
    is_open = false;
    if (continues && !quotes.empty()) {
      quotes.back().span.end = quote.span.end;
      quotes.back().inner.end = quote.inner.end;
    } else {
      quotes.push_back(quote);
    }
    continues = false;
  }

  bool closes(Mark mark) const {
    if (open_mark == Mark::kSingleOpen) return mark == Mark::kSingleClose;
    return mark == Mark::kClose || mark == Mark::kStraight;
  }

  void scan(base::ByteRange paragraph) {
    const std::string_view text = document.slice(paragraph);
    char32_t before = 0;
    bool first = true;
    std::uint32_t open_length = 1;
    for (std::size_t at = 0; at < text.size();) {
      // Most characters are no marks, and behind the first word they tell nothing.
      if (!first && is_plain(text[at])) {
        while (at < text.size() && is_plain(text[at])) ++at;
        before = static_cast<unsigned char>(text[at - 1]);
        continue;
      }
      const base::CodePoint here = base::code_point_at(text, at);
      const bool plain = here.value < 0x80 && is_plain(static_cast<char>(here.value));
      const std::size_t next = at + here.length;
      const char32_t after = !plain && next < text.size() ? base::code_point_at(text, next).value : 0;
      const bool is_double = !plain && is_double_apostrophe(text, at, before, is_open);
      const Mark mark = plain ? Mark::kNone : is_double ? Mark::kStraight : mark_of(here.value, before, after);
      const std::uint32_t length = is_double ? 2 : here.length;
      const std::uint32_t byte = paragraph.begin + static_cast<std::uint32_t>(at);
      if (first && continues && mark != Mark::kOpen && mark != Mark::kStraight) continues = false;
      if (is_open) {
        if (closes(mark)) close(byte + length, length, open_length);
      } else if (mark == Mark::kOpen || mark == Mark::kStraight ||
                 (mark == Mark::kSingleOpen && has_close(text, at + length))) {
        is_open = true;
        open = byte;
        open_mark = mark;
        open_length = length;
      }
      if (!base::is_space(here.value)) first = false;
      before = here.value;
      at += length;
    }
    if (is_open && open_mark != Mark::kSingleOpen) {
      close(paragraph.end, 0, open_length);
      continues = true;
    }
    is_open = false;
  }

  // A single quote is one only when it closes in the same paragraph before another opens.
  static bool has_close(std::string_view text, std::size_t from) {
    char32_t before = ' ';
    for (std::size_t at = from; at < text.size();) {
      const base::CodePoint here = base::code_point_at(text, at);
      const char32_t after = at + here.length < text.size() ? base::code_point_at(text, at + here.length).value : 0;
      const Mark mark = mark_of(here.value, before, after);
      if (mark == Mark::kSingleClose) return true;
      if (mark == Mark::kSingleOpen || mark == Mark::kOpen) return false;
      before = here.value;
      at += here.length;
    }
    return false;
  }
};

}  // namespace

std::vector<Quote> find_quotes(const Document& document) {
  Scanner scanner{document, {}, false, 0, Mark::kNone, false};
  for (const document::Paragraph& paragraph : document.paragraphs) {
    using Kind = document::ParagraphKind;
    if (paragraph.kind != Kind::kBody && paragraph.kind != Kind::kHeadline && paragraph.kind != Kind::kCaption)
      continue;
    scanner.scan(paragraph.span);
  }
  std::size_t token = 0;
  for (Quote& quote : scanner.quotes) {
    while (token < document.tokens.size() && document.tokens[token].span.begin < quote.inner.begin) ++token;
    quote.first_token = static_cast<std::uint32_t>(token);
    while (token < document.tokens.size() && document.tokens[token].span.end <= quote.inner.end) ++token;
    quote.end_token = static_cast<std::uint32_t>(token);
  }
  return std::move(scanner.quotes);
}

}  // namespace casus::discourse
