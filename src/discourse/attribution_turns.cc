// A name and a colon, or a quote and a dash and a name: the mark is the cue.
#include "discourse/attribution.h"
#include "discourse/attribution_candidates.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

constexpr std::uint32_t kLongestName = 6;  // words before the colon

bool is_dash(std::string_view word) {
  return word == "-" || word == "--" || word == "\u2013" || word == "\u2014" || word == "\u2015";
}

class Turns {
 public:
  Turns(const ClauseView& view, std::vector<Report>& reports) : view_(view), d_(view.document()), reports_(reports) {}

  // "WALLACE: Will you accept the result?" The turn lasts to the end of its paragraph.
  void add_colon(std::size_t sentence_index) {
    const Sentence& sentence = d_.sentences[sentence_index];
    const bool opens = sentence_index == 0 || d_.sentences[sentence_index - 1].paragraph != sentence.paragraph;
    std::uint32_t first = sentence.first_token;
    if (first < sentence.end_token && is_quote_mark(word(first))) ++first;
    if (!opens) return;
    std::uint32_t colon = first;
    while (colon < sentence.end_token && colon < first + kLongestName && is_name_word(colon)) ++colon;
    if (colon == first || colon + 1 >= sentence.end_token || word(colon) != ":") return;
    const TokenId speaker = speaker_in(first, colon);
    if (!is_some(speaker)) return;
    std::size_t last = sentence_index;
    while (last + 1 < d_.sentences.size() && d_.sentences[last + 1].paragraph == sentence.paragraph) ++last;
    Stretch words = trimmed(view_, {colon + 1, d_.sentences[last].end_token - 1});
    add(colon, speaker, {d_.tokens[words.first].span.begin, d_.tokens[words.last].span.end});
  }

  // "He is our shame." — Sonya Herrera
  void add_signature(const Quote& quote) {
    if (quote.end_token <= quote.first_token) return;
    std::uint32_t dash = quote.end_token;
    if (dash < d_.tokens.size() && is_quote_mark(word(dash))) ++dash;
    if (dash + 1 >= d_.tokens.size() || !is_dash(word(dash))) return;
    std::uint32_t end = dash + 1;
    while (!ends_line(end) && end < dash + 1 + kLongestName && is_name_word(end)) ++end;
    const TokenId speaker = end > dash + 1 && ends_line(end) ? speaker_in(dash + 1, end) : kNone<TokenId>;
    if (is_some(speaker)) add(dash, speaker, quote.span);
  }

 private:
  std::string_view word(std::uint32_t i) const { return view_.word(make_id<TokenId>(i)); }

  bool is_name_word(std::uint32_t i) const {
    const std::string_view form = d_.form(make_id<TokenId>(i));
    return d_.tokens[i].upos == Upos::kPropn || (form.size() > 1 && form[0] >= 'A' && form[0] <= 'Z');
  }

  // A comma or stop, or a line break right before the token.
  bool ends_line(std::uint32_t i) const {
    if (i == d_.tokens.size() || word(i) == "," || word(i) == ".") return true;
    const ByteRange gap{d_.tokens[i - 1].span.end, d_.tokens[i].span.begin};
    return d_.slice(gap).find('\n') != std::string_view::npos;
  }

  // The last person or organisation named in the words; a place before a colon is a dateline. A signature that no table
  // knows counts by its capitals.
  TokenId speaker_in(std::uint32_t first, std::uint32_t end) const {
    for (std::uint32_t i = end; i-- > first;) {
      const MentionId mention = d_.mention_of_head[i];
      if (!is_some(mention)) continue;
      const document::MentionType type = d_.mention(mention).type;
      if (type == document::MentionType::kPerson || type == document::MentionType::kOrganisation) {
        return make_id<TokenId>(i);
      }
      if (type == document::MentionType::kCountry || type == document::MentionType::kPlace) return kNone<TokenId>;
    }
    const bool name = end > first + 1 && d_.tokens[end - 1].upos == Upos::kPropn;
    return name ? make_id<TokenId>(end - 1) : kNone<TokenId>;
  }

  void add(std::uint32_t cue, TokenId speaker, ByteRange content) {
    Report report;
    report.span.cue = make_id<TokenId>(cue);
    report.span.content = content;
    report.span.quote = QuoteKind::kDirect;
    set_source(view_, speaker, report);
    reports_.push_back(report);
  }

  const ClauseView& view_;
  const Document& d_;
  std::vector<Report>& reports_;
};

}  // namespace

void add_turns(const ClauseView& view, const std::vector<Quote>& quotes, std::vector<Report>& reports) {
  Turns turns(view, reports);
  for (std::size_t i = 0; i < view.document().sentences.size(); ++i) turns.add_colon(i);
  for (const Quote& quote : quotes) turns.add_signature(quote);
}

}  // namespace casus::discourse
