// A chunk is a run without white space. Words and addresses come from word_scanner; here are marks, clitics and output.
#include "text/tokenizer.h"

#include <array>

#include "base/strings.h"
#include "text/word_lists.h"
#include "text/word_scanner.h"

namespace casus::text {
namespace {

using document::Token;

// Longer runs without white space are no words; they are cut, so that looking ahead stays cheap.
constexpr std::size_t kLongestChunk = 1024;

constexpr std::array<std::string_view, 22> kEmoticons = {
    ":)", ":(", ";)", ":D",  ":-)", ":-(", ";-)", "(:",  "=)",  "=(", ":P",
    ":p", ";P", ":/", ":'(", "<3",  "^_^", "-_-", ":-D", ":-P", ":|", ":-/"};

class ChunkTokenizer {
 public:
  ChunkTokenizer(std::string_view text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  // `is_cut`: the chunk goes on behind `end`.
  void add_chunk(std::size_t begin, std::size_t end, bool is_cut) {
    chunk_ = text_.substr(begin, end - begin);
    offset_ = begin;
    has_address_ = chunk_.starts_with("www.");
    for (const char c : chunk_) has_address_ |= c == '@' || c == '/';
    for (std::size_t at = 0; at < chunk_.size();) at = add_token(at);
    tokens_.back().space_after = !is_cut;
  }

 private:
  void add(std::size_t begin, std::size_t end, bool joined = false) {
    Token token;
    token.span = {static_cast<std::uint32_t>(offset_ + begin), static_cast<std::uint32_t>(offset_ + end)};
    token.space_after = false;
    token.joined_to_next = joined;
    tokens_.push_back(token);
  }

  // Adds what starts at `at` and returns where it ends.
  std::size_t add_token(std::size_t at) {
    const Char c = char_at(chunk_, at);
    if (is_word_class(c.type)) return add_word(at);
    if (c.type == CharClass::kApostrophe) return add_apostrophe(at, c.length);
    if (const std::size_t length = emoticon_at(at); length != 0) {
      add(at, at + length);
      return at + length;
    }
    return add_mark(at, c);
  }

  std::size_t add_word(std::size_t at) {
    if (has_address_) {
      if (const std::size_t end = find_address_end(chunk_, at); end > at) {
        add(at, end);
        return end;
      }
    }
    if (const std::size_t end = currency_end(at); end > at) {
      add(at, end);
      return end;
    }
    const std::size_t end = find_word_end(chunk_, at);
    return add_with_clitics(at, end);
  }

  // "US$4.5": letters before the sign belong to it.
  std::size_t currency_end(std::size_t at) const {
    std::size_t i = at;
    while (i < chunk_.size() && base::is_ascii_upper(chunk_[i])) ++i;
    const bool is_currency =
        i > at && i - at <= 3 && i + 1 < chunk_.size() && chunk_[i] == '$' && base::is_ascii_digit(chunk_[i + 1]);
    return is_currency ? i + 1 : at;
  }

  // Bytes of the clitic that ends `word`, or 0: 's 're 've 'll 'd 'm n't.
  static std::size_t clitic_length(std::string_view word) {
    std::size_t mark = word.size();
    std::size_t mark_length = 0;
    for (std::size_t back = 1; back <= 5 && back < word.size() && mark_length == 0; ++back) {
      const std::size_t i = word.size() - back;
      if ((static_cast<unsigned char>(word[i]) & 0xC0) == 0x80) continue;
      const Char c = char_at(word, i);
      if (c.type != CharClass::kApostrophe) continue;
      mark = i;
      mark_length = c.length;
    }
    if (mark_length == 0) return 0;
    const std::string_view tail = word.substr(mark + mark_length);
    const std::string_view stem = word.substr(0, mark);
    if (base::equals_ignoring_case(tail, "t") && stem.size() >= 2 && base::ascii_lower(stem.back()) == 'n') {
      return word.size() - mark + 1;
    }
    // "the 1960's" is a plural, not a possessive.
    if (base::equals_ignoring_case(tail, "s"))
      return stem.size() == 4 && stem.ends_with("0") && base::is_ascii_digit(stem[0]) ? 0 : word.size() - mark;
    for (const std::string_view clitic : {"re", "ve", "ll", "d", "m"}) {
      if (base::equals_ignoring_case(tail, clitic)) return word.size() - mark;
    }
    return 0;
  }

  std::size_t add_with_clitics(std::size_t begin, std::size_t end) {
    const std::string_view word = chunk_.substr(begin, end - begin);
    if (const std::size_t first = find_joined_contraction(word); first != 0) {
      add(begin, begin + first, true);
      add(begin + first, end);
      return end;
    }
    const std::size_t clitic = clitic_length(word);
    if (clitic != 0) {
      add_with_clitics(begin, end - clitic);  // "would|n't|'ve"
      tokens_.back().joined_to_next = true;
      add(end - clitic, end);
      return end;
    }
    add(begin, end);
    return end;
  }

  // "the ministers' talks": a possessive unless a single quotation is open; "'s" and "'em" on their own; else a quote.
  std::size_t add_apostrophe(std::size_t at, std::uint32_t length) {
    const std::size_t after = at + length;
    const bool opens = chunk_[at] == '`' || char_at(chunk_, at).value == 0x2018;
    if (at > 0 && after >= chunk_.size() && !opens && can_own(at) && !quote_is_open_) {
      tokens_.back().joined_to_next = true;
      add(at, after);
      return after;
    }
    if (at == 0 || opens) {
      if (const std::size_t end = apostrophe_word_end(after); end > after && !opens) {
        add(at, end);
        return end;
      }
      quote_is_open_ = true;
    } else {
      quote_is_open_ = false;
    }
    const bool doubled = after < chunk_.size() && chunk_[at] == chunk_[after] && length == 1;
    const std::size_t end = doubled ? after + 1 : after;
    add(at, end);
    return end;
  }

  bool can_own(std::size_t at) const {
    if (tokens_.empty() || tokens_.back().span.end != offset_ + at) return false;
    const char c = base::ascii_lower(chunk_[at - 1]);
    return c == 's' || c == 'z' || c == 'x';
  }

  // "'em", "'70s", "'02".
  std::size_t apostrophe_word_end(std::size_t begin) const {
    std::size_t end = begin;
    while (end < chunk_.size() && base::is_ascii_digit(chunk_[end])) ++end;
    if (end == begin + 2) return end < chunk_.size() && chunk_[end] == 's' ? end + 1 : end;
    end = begin;
    while (end < chunk_.size() && base::is_ascii_alpha(chunk_[end])) ++end;
    const bool closes = end < chunk_.size() && char_at(chunk_, end).type == CharClass::kApostrophe;
    return !closes && is_apostrophe_word(chunk_.substr(begin, end - begin)) ? end : begin;
  }

  std::size_t emoticon_at(std::size_t at) const {
    const std::string_view rest = chunk_.substr(at);
    if (rest.size() < 2 || rest.size() > 3) return 0;
    if (chunk_.find('(') < at || (at > 0 && rest[0] == '(')) return 0;
    for (const std::string_view emoticon : kEmoticons) {
      if (rest == emoticon) return emoticon.size();
    }
    return 0;
  }

  static bool is_stop(const Char& c) {
    return c.value == U'.' || c.value == U'!' || c.value == U'?' || c.value == 0x2026;
  }

  // Marks that are one token when repeated: "--", "***", "<<".
  static bool is_repeated(const Char& c) {
    if (c.type == CharClass::kHyphen || c.value == 0x2013 || c.value == 0x2014) return true;
    return c.value < 128 &&
           std::string_view("*=_~#+<>|^\\/$").find(static_cast<char>(c.value)) != std::string_view::npos;
  }

  std::size_t add_mark(std::size_t at, const Char& c) {
    std::size_t end = at + c.length;
    if (c.value == U'.' && end < chunk_.size() && base::is_ascii_digit(chunk_[end])) {
      end = find_word_end(chunk_, end);  // ".04"
    } else if ((c.value == U'@' || c.value == U'#') && end < chunk_.size() &&
               char_at(chunk_, end).type == CharClass::kLetter) {
      end = find_word_end(chunk_, end);  // "@username", "#hashtag"
    } else if (is_stop(c)) {
      while (end < chunk_.size() && is_stop(char_at(chunk_, end))) end += char_at(chunk_, end).length;
    } else if (is_repeated(c)) {
      while (end < chunk_.size() && char_at(chunk_, end).value == c.value) end += c.length;
    }
    add(at, end);
    return end;
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  std::string_view chunk_;
  std::size_t offset_ = 0;
  bool has_address_ = false;
  bool quote_is_open_ = false;
};

}  // namespace

void add_tokens(std::string_view text, base::ByteRange span, std::vector<Token>& tokens) {
  ChunkTokenizer tokenizer(text, tokens);
  const std::string_view within = text.substr(0, span.end);
  std::size_t i = span.begin;
  while (i < within.size()) {
    const Char first = char_at(within, i);
    if (first.type == CharClass::kSpace) {
      i += first.length;
      continue;
    }
    std::size_t end = i;
    while (end < within.size() && end - i < kLongestChunk) {
      const Char c = char_at(within, end);
      if (c.type == CharClass::kSpace) break;
      end += c.length;
    }
    const bool is_cut = end < within.size() && char_at(within, end).type != CharClass::kSpace;
    tokenizer.add_chunk(i, end, is_cut);
    i = end;
  }
}

}  // namespace casus::text
