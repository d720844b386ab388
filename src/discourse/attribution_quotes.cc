// Direct quotes. A quote belongs to the report whose content it overlaps; else to a report verb beside it; else to
// whoever spoke last, when it fills its sentences.
#include <algorithm>

#include "discourse/attribution.h"
#include "discourse/names.h"

namespace casus::discourse {
namespace {

constexpr std::uint32_t kMinimumWords = 3;  // shorter ones are words in quotes, not speech

std::uint32_t overlap(ByteRange a, ByteRange b) {
  const std::uint32_t begin = std::max(a.begin, b.begin), end = std::min(a.end, b.end);
  return begin < end ? end - begin : 0;
}

class QuoteReports {
 public:
  QuoteReports(const ClauseView& view, std::vector<Report>& reports)
      : view_(view), d_(view.document()), reports_(reports) {}

  void add(const Quote& quote) {
    if (quote.end_token <= quote.first_token) return;
    const bool speech = is_speech(quote);
    const std::size_t count = reports_.size();
    std::size_t found = overlapping_report(quote);
    if (found == count && speech) found = from_verb_beside(quote);
    if (found == count && speech) found = from_colon_before(quote);
    if (found == count && speech && fills_sentences(quote)) found = from_last_speaker(quote);
    if (found == reports_.size()) return;
    widen(reports_[found], quote, speech);
    if (!speech) return;
    if (is_relay(reports_[found]) && continues(quote)) found = carry_over(quote.inner, true);
    remember(reports_[found], quote);
  }

 private:
  bool is_speech(const Quote& quote) const {
    const std::uint32_t words = quote.end_token - quote.first_token;
    if (words < kMinimumWords) return false;
    for (std::uint32_t i = quote.first_token; i < quote.end_token; ++i) {
      const Upos upos = d_.tokens[i].upos;
      if (upos == Upos::kVerb || upos == Upos::kAux) return true;
    }
    return words >= 8;
  }

  bool inside(std::uint32_t token, const Quote& quote) const {
    return token >= quote.first_token && token < quote.end_token;
  }

  // The report with its cue outside the quote whose content shares most with it.
  std::size_t overlapping_report(const Quote& quote) const {
    std::size_t best = reports_.size();
    std::uint32_t best_overlap = 0;
    for (std::size_t i = 0; i < reports_.size(); ++i) {
      const Report& r = reports_[i];
      if (inside(static_cast<std::uint32_t>(index_of(r.span.cue)), quote)) continue;
      const ByteRange content = overlap(r.more, quote.span) > 0 ? r.more : r.span.content;
      const std::uint32_t shared = overlap(content, quote.span);
      const bool noun_cue = d_.token(r.span.cue).upos != Upos::kVerb;
      // Of two that share as much the inner one speaks: "Kim said '...', KCNA reported".
      const bool closer =
          shared == best_overlap && best < reports_.size() && content.length() < reports_[best].span.content.length();
      if (shared * 2 < std::min(quote.inner.length(), content.length()) || noun_cue) continue;
      if (shared > best_overlap || closer) {
        best = i;
        best_overlap = shared;
      }
    }
    return best;
  }

  bool is_say_verb(std::uint32_t i) const {
    const auto id = make_id<TokenId>(i);
    return d_.tokens[i].upos == Upos::kVerb && d_.tokens[i].xpos != document::Xpos::kVbn &&
           view_.report_as(CuePos::kVerb, id) == ReportKind::kSay;
  }

  std::size_t make(std::uint32_t cue, const Quote& quote, bool carried, ByteRange own) {
    Report report;
    report.span.cue = make_id<TokenId>(cue);
    report.span.content = quote.span;
    report.span.quote = QuoteKind::kDirect;
    report.span.carried_over = carried;
    report.own = own;
    const TokenId inverted = inverted_speaker(view_, report.span.cue);
    TokenId source = is_some(inverted) ? inverted : view_.subject(report.span.cue);
    if (!is_some(source)) source = name_before(view_, report.span.cue);
    set_source(view_, source, report);
    reports_.push_back(report);
    return reports_.size() - 1;
  }

  // `"...", Kim said`, `Kim told reporters "..."`: the nearest say-verb without its own content in the sentences at the
  // ends.
  std::size_t from_verb_beside(const Quote& quote) {
    const document::Sentence& last = d_.sentence_of(make_id<TokenId>(quote.end_token - 1));
    for (std::uint32_t i = quote.end_token; i < last.end_token && i < quote.end_token + 14; ++i) {
      if (is_say_verb(i)) return make(i, quote, false, {});
    }
    const document::Sentence& first = d_.sentence_of(make_id<TokenId>(quote.first_token));
    for (std::uint32_t i = quote.first_token; i-- > first.first_token && i + 14 > quote.first_token;) {
      if (is_say_verb(i)) return make(i, quote, false, {});
    }
    // The closing words may stand in a sentence of their own: `"..." Kim said.`
    const std::uint32_t next = last.end_token;
    if (next < d_.tokens.size() && quote.end_token >= last.end_token - 1) {
      const document::Sentence& after = d_.sentence_of(make_id<TokenId>(next));
      if (after.end_token - next <= 12 && after.paragraph == last.paragraph) {
        for (std::uint32_t i = next; i < after.end_token && i < next + 4; ++i) {
          if (is_say_verb(i) && !has_report(i)) return make(i, quote, false, {});
        }
      }
    }
    return reports_.size();
  }

  bool has_report(std::uint32_t cue) const {
    return std::any_of(reports_.begin(), reports_.end(), [&](const Report& r) { return index_of(r.span.cue) == cue; });
  }

  // `He added:` then the quote in the next sentence or paragraph.
  std::size_t from_colon_before(const Quote& quote) {
    std::uint32_t i = quote.first_token;
    for (int steps = 0; steps < 4 && i > 0; ++steps) {
      --i;
      const std::string_view word = view_.word(make_id<TokenId>(i));
      if (word == ":") {
        const document::Sentence& s = d_.sentence_of(make_id<TokenId>(i));
        for (std::uint32_t k = i; k-- > s.first_token;) {
          if (is_say_verb(k)) return make(k, quote, false, {});
        }
        return reports_.size();
      }
      if (word != "\"" && word != "\u201c") break;
    }
    return reports_.size();
  }

  bool fills_sentences(const Quote& quote) const {
    const document::Sentence& first = d_.sentence_of(make_id<TokenId>(quote.first_token));
    const document::Sentence& last = d_.sentence_of(make_id<TokenId>(quote.end_token - 1));
    return quote.first_token <= first.first_token + 1 && quote.end_token + 2 >= last.end_token;
  }

  std::size_t sentences_since_last(const Quote& quote) const {
    const auto sentence_of = [&](std::uint32_t token) { return index_of(d_.tokens[token].sentence); };
    return sentence_of(quote.first_token) - sentence_of(last_end_token_ - 1);
  }

  std::size_t from_last_speaker(const Quote& quote) {
    if (!have_last_ || sentences_since_last(quote) > 2) return reports_.size();
    return carry_over(quote.span, false);
  }

  // `"A," said Kim. "B," the Herald reported.`: an outlet reports somebody's words, here of the one who spoke just
  // before.
  bool is_relay(const Report& report) const {
    if (view_.lemma(report.span.cue) != "report" || !is_some(report.span.source)) return false;
    const document::Mention& source = d_.mention(report.span.source);
    return source.type == document::MentionType::kOrganisation && source.sectors.has(document::Sector::kJrn);
  }

  bool continues(const Quote& quote) const {
    if (!have_last_ || is_relay(last_) || sentences_since_last(quote) > 1) return false;
    const auto paragraph = [&](std::uint32_t token) { return d_.sentence_of(make_id<TokenId>(token)).paragraph; };
    return paragraph(quote.first_token) == paragraph(last_end_token_ - 1);
  }

  std::size_t carry_over(ByteRange content, bool inside_another) {
    Report report = last_;
    report.span.content = content;
    report.span.quote = QuoteKind::kDirect;
    report.span.carried_over = true;
    report.is_cited = inside_another;
    report.own = {};
    reports_.push_back(report);
    return reports_.size() - 1;
  }

  void widen(Report& report, const Quote& quote, bool speech) {
    if (!speech) return;
    // `"A," said Kim. "B. C."`: the second quote runs on over the sentence.
    if (overlap(report.more, quote.span) > 0) {
      report.more = {std::min(report.more.begin, quote.span.begin), std::max(report.more.end, quote.span.end)};
      return;
    }
    const ByteRange old = report.span.content;
    const std::uint32_t quoted = overlap(old, quote.span);
    if (quoted * 10 >= old.length() * 6) report.span.quote = QuoteKind::kDirect;
    report.is_topic = false;
    report.span.content = {std::min(old.begin, quote.span.begin), std::max(old.end, quote.span.end)};
    // `"...", it added`: the subject between quote and cue is no part of what was said.
    if (report.span.quote == QuoteKind::kDirect) {
      const std::uint32_t cue_at = d_.token(report.span.cue).span.begin;
      if (cue_at >= quote.span.end && cue_at < quote.span.end + 120) report.span.content.end = quote.span.end;
      if (cue_at < quote.span.begin && quote.span.begin < old.begin + 60) {
        report.span.content.begin =
            std::max(report.span.content.begin, cue_at < old.begin ? old.begin : quote.span.begin);
      }
    }
    const ByteRange cue = d_.token(report.span.cue).span;
    const bool swallows = report.span.quote == QuoteKind::kDirect && overlap(report.own, quote.inner) > 0;
    if ((report.span.content.contains(cue) && report.own.empty()) || swallows) {
      report.own = own_clause(report.span.cue, quote);
    }
  }

  // A cue in the middle of its quote (`"A," he said. "B."` never merges; this is the odd parse): its own words.
  ByteRange own_clause(TokenId cue, const Quote& quote) const {
    ByteRange own = d_.token(cue).span;
    const TokenId subject = view_.own_subject(cue);
    if (is_some(subject)) {
      const ByteRange words = view_.tree().subtree_span(subject);
      if (overlap(words, quote.inner) == 0) own = {std::min(own.begin, words.begin), std::max(own.end, words.end)};
    }
    return own;
  }

  void remember(const Report& report, const Quote& quote) {
    last_ = report;
    last_end_token_ = quote.end_token;
    have_last_ = true;
  }

  const ClauseView& view_;
  const Document& d_;
  std::vector<Report>& reports_;
  Report last_;
  std::uint32_t last_end_token_ = 0;
  bool have_last_ = false;
};

}  // namespace

void attribute_quotes(const ClauseView& view, const std::vector<Quote>& quotes, std::vector<Report>& reports) {
  QuoteReports finder(view, reports);
  for (const Quote& quote : quotes) finder.add(quote);
}

}  // namespace casus::discourse
