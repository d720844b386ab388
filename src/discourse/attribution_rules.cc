// Reports by rule: cues are looked up per token; each kind of cue has its own way to its content and its source.
#include <algorithm>

#include "discourse/attribution.h"
#include "discourse/attribution_candidates.h"

namespace casus::discourse {
namespace {

class SentenceReports {
 public:
  SentenceReports(const ClauseView& view, const document::Sentence& sentence, std::vector<Report>& reports)
      : view_(view), d_(view.document()), sentence_(sentence), reports_(reports) {}

  void find() {
    for (std::uint32_t i = sentence_.first_token; i < sentence_.end_token; ++i) {
      const auto token = make_id<TokenId>(i);
      if (view_.word(token) == "according") {
        according_to(token);
        continue;
      }
      switch (d_.tokens[i].upos) {
        case Upos::kVerb: verb(token); break;
        case Upos::kNoun: noun(token); break;
        case Upos::kAdj: adjective(token); break;
        case Upos::kAdv: adverb(token); break;
        default: break;
      }
    }
  }

 private:
  // Bytes from token `first` to `last` without commas and stops at the ends.
  ByteRange trimmed(std::uint32_t first, std::uint32_t last) const {
    const Stretch words = discourse::trimmed(view_, {first, last});
    return {d_.tokens[words.first].span.begin, d_.tokens[words.last].span.end};
  }

  std::uint32_t first_of(TokenId t) const {
    return static_cast<std::uint32_t>(index_of(view_.tree().subtree_first(t)));
  }
  std::uint32_t last_of(TokenId t) const { return static_cast<std::uint32_t>(index_of(view_.tree().subtree_last(t))); }

  // The subtree of `whole` without that of `hole`, as one range; a hole in the middle stays inside.
  ByteRange around(TokenId whole, TokenId hole) const {
    const std::uint32_t first = first_of(whole), last = last_of(whole);
    std::uint32_t hole_first = first_of(hole), hole_last = last_of(hole);
    while (hole_first > first && is_edge_punct(view_.word(make_id<TokenId>(hole_first - 1)))) --hole_first;
    while (hole_last < last && is_edge_punct(view_.word(make_id<TokenId>(hole_last + 1)))) ++hole_last;
    if (hole_first <= first && hole_last < last) return trimmed(hole_last + 1, last);
    if (hole_last >= last && hole_first > first) return trimmed(first, hole_first - 1);
    return trimmed(first, last);
  }

  // Content is a subtree that may swallow its own cue when the parser hangs things oddly; cut it there.
  ByteRange content_of(TokenId root, TokenId cue) const {
    std::uint32_t first = first_of(root), last = last_of(root);
    const auto at = static_cast<std::uint32_t>(index_of(cue));
    if (first <= at && at <= last) {
      if (index_of(root) > at)
        first = at + 1;
      else
        last = at == 0 ? 0 : at - 1;
    }
    return trimmed(first, last);
  }

  // "I think", "we hope" inside a speech add nothing to who speaks.
  bool is_own_thought(TokenId cue, TokenId source) const {
    if (!is_some(source)) return false;
    const std::string_view word = view_.word(source);
    if (word != "i" && word != "you" && word != "we") return false;
    return view_.report(cue) != ReportKind::kSay;
  }

  void add(TokenId cue, TokenId source, ByteRange content, ByteRange own, bool cited = false) {
    if (content.empty() || is_own_thought(cue, source)) return;
    Report report;
    report.span.cue = cue;
    report.span.content = content;
    report.own = own;
    report.is_cited = cited;
    set_source(view_, source, report);
    reports_.push_back(report);
  }

  TokenId find_clause_child(TokenId head, Relation wanted) const {
    for (const TokenId child : view_.tree().children(head)) {
      if (base_of(view_.relation(child)) == wanted) return child;
    }
    return kNone<TokenId>;
  }

  TokenId agent_of(TokenId verb) const {
    for (const TokenId child : view_.tree().children(verb)) {
      const Relation relation = view_.relation(child);
      if (relation == Relation::kOblAgent ||
          (base_of(relation) == Relation::kObl && view_.tree().has_case(child, "by")))
        return child;
    }
    return kNone<TokenId>;
  }

  // Who speaks: the subject; in the passive the by-phrase; "KCNA quoted Kim as saying": the object of the quoting verb.
  TokenId speaker_of(TokenId verb) const {
    const TokenId up = view_.head(verb);
    const bool as = view_.has_mark(verb, "as") || view_.tree().has_case(verb, "as");
    if (as && is_some(up) && view_.report_as(CuePos::kVerb, up) == ReportKind::kQuote) {
      if (view_.is_passive(up)) return view_.subject(up);
      return view_.tree().find_child_base(up, Relation::kObj);
    }
    if (view_.is_passive(verb)) return agent_of(verb);
    if (const TokenId inverted = inverted_speaker(view_, verb); is_some(inverted)) return inverted;
    if (const TokenId main = continued_report(verb); is_some(main)) return speaker_of(main);
    const TokenId subject = view_.subject(verb);
    return is_some(subject) ? subject : name_before(view_, verb);
  }

  // "claimed that ..., adding that ...": the participle goes on for the main saying verb of the sentence.
  TokenId continued_report(TokenId v) const {
    if (d_.token(v).xpos != Xpos::kVbg || base_of(view_.relation(v)) != Relation::kAdvcl ||
        is_some(view_.own_subject(v))) {
      return kNone<TokenId>;
    }
    if (index_of(v) == 0 || view_.word(make_id<TokenId>(index_of(v) - 1)) != ",") return kNone<TokenId>;
    TokenId main = kNone<TokenId>;
    for (TokenId up = view_.head(v); is_some(up); up = view_.head(up)) {
      if (d_.token(up).upos != Upos::kVerb) continue;
      if (view_.report_as(CuePos::kVerb, up) == ReportKind::kSay && up < v) main = up;
    }
    return main;
  }

  void verb(TokenId v) {
    const ReportKind kind = view_.report_as(CuePos::kVerb, v);
    if (kind == ReportKind::kNone || kind == ReportKind::kHearsay) return;
    if (kind == ReportKind::kQuote) return citation(v);
    // "a group called X": a name, not a report.
    if (base_of(view_.relation(v)) == Relation::kAcl && d_.token(v).xpos == Xpos::kVbn && !is_some(agent_of(v))) return;
    const ByteRange own = trimmed(first_of(v), last_of(v));
    const Relation relation = view_.relation(v);
    if (base_of(relation) == Relation::kParataxis && kind == ReportKind::kSay && is_some(view_.head(v)) &&
        !is_some(find_clause_child(v, Relation::kCcomp))) {
      const TokenId head = view_.head(v);
      // "Talks will resume, Kim said." — but "He said: talks resume" hangs the other way round when said comes first.
      add(v, speaker_of(v), around(head, v), own);
      return;
    }
    if (view_.has_mark(v, "as") && base_of(relation) == Relation::kAdvcl && is_some(view_.head(v)) &&
        !is_some(find_clause_child(v, Relation::kCcomp)) && kind == ReportKind::kSay) {
      const TokenId up = view_.head(v);
      const bool quoted = view_.report_as(CuePos::kVerb, up) == ReportKind::kQuote;
      if (!quoted && !is_some(view_.tree().find_child_base(v, Relation::kObj))) {
        add(v, speaker_of(v), around(up, v), own);  // "as KCNA reported"
        return;
      }
    }
    const TokenId root = content_root(v, kind);
    if (is_some(root)) {
      const TokenId speaker = speaker_of(v);
      if (is_some(continued_report(v))) vouching_.push_back({first_of(v), last_of(v)});
      // "was told to prepare": nobody is named who told.
      if (is_some(speaker) || kind == ReportKind::kSay) add(v, speaker, content_of(root, v), {});
      return;
    }
    if (kind != ReportKind::kThink) topic(v, kind);
  }

  // What a speech act is about, when it is a noun: "criticised the raid", "called for talks", "spoke of a plot".
  void topic(TokenId v, ReportKind kind) {
    const TokenId speaker = speaker_of(v);
    if (!is_some(speaker) || view_.word(speaker) == "i" || view_.word(speaker) == "you" || view_.word(speaker) == "we")
      return;
    TokenId first = kNone<TokenId>, last = kNone<TokenId>;
    for (const TokenId child : view_.tree().children(v)) {
      const Relation base = base_of(view_.relation(child));
      const bool object = base == Relation::kObj || (base == Relation::kXcomp && kind == ReportKind::kAct);
      const bool about = (base == Relation::kObl || base == Relation::kAdvcl) && child > v &&
                         is_topic_preposition(view_.preposition(child));
      if ((!object && !about) || child == speaker || child < v) continue;
      if (!is_some(first)) first = child;
      last = child;
    }
    if (!is_some(first)) return;
    const std::size_t known = reports_.size();
    add(v, speaker, trimmed(first_of(first), last_of(last)), {});
    if (reports_.size() > known) reports_.back().is_topic = true;
  }

  static bool is_topic_preposition(std::string_view word) {
    return word == "of" || word == "for" || word == "about" || word == "against" || word == "as" || word == "over";
  }

  TokenId content_root(TokenId v, ReportKind kind) const {
    for (const TokenId child : view_.tree().children(v)) {
      const Relation base = base_of(view_.relation(child));
      if (base == Relation::kCcomp || (base == Relation::kCsubj && view_.is_passive(v))) return child;
    }
    // "told reporters that ...": the clause may hang on the listener.
    if (const TokenId listener = view_.tree().find_child_base(v, Relation::kObj); kind == ReportKind::kSay) {
      const TokenId other = view_.tree().find_child_base(v, Relation::kIobj);
      for (const TokenId noun : {listener, other}) {
        if (!is_some(noun)) continue;
        for (const TokenId child : view_.tree().children(noun)) {
          if (base_of(view_.relation(child)) == Relation::kAcl && view_.has_mark(child, "that")) return child;
        }
      }
    }
    const bool passive = view_.is_passive(v);
    for (const TokenId child : view_.tree().children(v)) {
      const Relation base = base_of(view_.relation(child));
      const bool begins = view_.lemma(v) == "begin" || view_.lemma(v) == "continue" || view_.lemma(v) == "go on";
      if (base == Relation::kXcomp && !begins && (kind != ReportKind::kThink || passive)) {
        if (view_.is_infinitive(child) || passive) return child;  // "urged Seoul to stop", "is said to have fled"
      }
      // "He added: ..." with the quote as parataxis.
      if (base == Relation::kParataxis && kind == ReportKind::kSay && view_.is_clause(child) &&
          index_of(child) > index_of(v)) {
        const std::uint32_t first = first_of(child);
        const bool colon = first > sentence_.first_token && (view_.word(make_id<TokenId>(first - 1)) == ":" ||
                                                             view_.word(make_id<TokenId>(first)) == ":" ||
                                                             is_quote_mark(view_.word(make_id<TokenId>(first))));
        if (colon) return child;
      }
      // "accused Iran of hiding ...": the complement is a gerund.
      if (kind == ReportKind::kAct && base == Relation::kAdvcl && view_.preposition(child) == "of") return child;
    }
    return kNone<TokenId>;
  }

  // "KCNA quoted Kim as saying ...", "Yonhap, citing officials, reported ...", "according to Yonhap, quoting KCNA,
  // ...".
  void citation(TokenId v) {
    const TokenId as = citing_as(v);
    if (is_some(as)) {
      const TokenId reporter = view_.is_passive(v) ? agent_of(v) : view_.subject(v);
      const TokenId quoted = view_.is_passive(v) ? view_.subject(v) : view_.tree().find_child_base(v, Relation::kObj);
      std::uint32_t first = first_of(as), last = last_of(as);
      if (is_some(quoted)) {
        first = std::min(first, first_of(quoted));
        last = std::max(last, last_of(quoted));
      }
      const bool saying = view_.report_as(CuePos::kVerb, as) == ReportKind::kSay;
      if (is_some(reporter) && saying) add(v, reporter, trimmed(first, last), {});
      if (!saying) add(v, quoted, content_of(as, v), {});
      return;
    }
    const TokenId quoted = view_.tree().find_child_base(v, Relation::kObj);
    if (!is_some(quoted)) return;
    pending_citations_.push_back({v, quoted});
  }

  TokenId citing_as(TokenId v) const {
    for (const TokenId child : view_.tree().children(v)) {
      if (view_.has_mark(child, "as") || view_.tree().has_case(child, "as")) return child;
    }
    return kNone<TokenId>;
  }

  void according_to(TokenId cue) {
    TokenId nominal = view_.head(cue);
    if (d_.token(cue).upos == Upos::kVerb && view_.relation(cue) != Relation::kCase) {
      nominal = find_clause_child(cue, Relation::kObl);
    }
    if (!is_some(nominal) || !is_some(view_.head(nominal))) return;
    const TokenId phrase = first_of(nominal) <= index_of(cue) ? nominal : cue;
    if (!is_some(view_.head(phrase))) return;
    TokenId clause = view_.clause_of(view_.head(phrase));
    const bool leading = first_of(phrase) <= sentence_.first_token + 1;
    const bool trailing = last_of(phrase) + 2 >= sentence_.end_token;
    const bool comma = first_of(phrase) > sentence_.first_token &&
                       view_.word(make_id<TokenId>(first_of(phrase))) != "," &&
                       view_.word(make_id<TokenId>(first_of(phrase) - 1)) == ",";
    const bool own_comma = view_.word(make_id<TokenId>(first_of(phrase))) == ",";
    const bool vouches = leading || (trailing && (comma || own_comma));
    if (vouches) {
      // "Kim said X, according to KCNA": the agency vouches for the whole sentence.
      while (is_some(view_.head(clause))) clause = view_.head(clause);
    }
    const ByteRange own = trimmed(first_of(phrase), last_of(phrase));
    if (vouches) vouching_.push_back({first_of(phrase), last_of(phrase)});
    add(cue, nominal, around(clause, phrase), own);
  }

  void noun(TokenId n) {
    const ReportKind kind = view_.report_as(CuePos::kNoun, n);
    if (kind == ReportKind::kNone) return;
    TokenId root = kNone<TokenId>;
    for (const TokenId child : view_.tree().children(n)) {
      const Relation base = base_of(view_.relation(child));
      const bool that = view_.has_mark(child, "that") || opens_with_that(child);
      if ((base == Relation::kAcl && view_.relation(child) != Relation::kAclRelcl && that) ||
          base == Relation::kCcomp || (view_.relation(child) == Relation::kAclRelcl && that)) {
        root = child;
        break;
      }
    }
    if (!is_some(root)) return;
    add(n, noun_source(view_, n), content_of(root, n), {});
  }

  // "the report that Iran attacked the ship", parsed as a relative clause: "that" is not its subject.
  bool opens_with_that(TokenId clause) const {
    const TokenId first = view_.tree().subtree_first(clause);
    return view_.word(first) == "that" && base_of(view_.relation(first)) != Relation::kNsubj &&
           is_some(view_.own_subject(clause));
  }

  void adjective(TokenId a) {
    if (view_.report_as(CuePos::kAdjective, a) == ReportKind::kNone) return;
    const TokenId root = find_clause_child(a, Relation::kCcomp);
    if (is_some(root)) add(a, view_.subject(a), content_of(root, a), {});
  }

  void adverb(TokenId a) {
    if (view_.report_as(CuePos::kAdverb, a) != ReportKind::kHearsay) return;
    const TokenId clause = view_.head(a);
    if (!is_some(clause)) return;
    const TokenId top = view_.clause_of(clause);
    add(a, kNone<TokenId>, trimmed(first_of(top), last_of(top)), d_.token(a).span);
  }

 public:
  // "citing officials": the same content as the report of the citing party.
  void finish(std::size_t first_report) {
    // "Kim said X, according to KCNA": the phrase is no part of what Kim said.
    for (const auto& [first, last] : vouching_) {
      for (std::size_t i = first_report; i < reports_.size(); ++i) {
        ByteRange& content = reports_[i].span.content;
        const std::uint32_t begin = d_.tokens[first].span.begin;
        if (content.begin < begin && content.end > begin && first > sentence_.first_token &&
            last + 2 >= sentence_.end_token) {
          std::uint32_t stop = first - 1;
          while (stop > sentence_.first_token && is_edge_punct(view_.word(make_id<TokenId>(stop)))) --stop;
          content.end = d_.tokens[stop].span.end;
        }
      }
    }
    for (const auto& [cue, quoted] : pending_citations_) {
      const TokenId citing = view_.head(cue);
      if (!is_some(citing)) continue;
      const std::size_t known = reports_.size();
      std::size_t best = known;
      for (std::size_t i = first_report; i < known; ++i) {
        const Report& r = reports_[i];
        const bool same = r.span.cue == citing || r.source_head == citing ||
                          (is_some(r.source_head) && view_.head(citing) == r.source_head);
        if (same && !r.is_cited) best = i;
      }
      if (best == known) continue;
      add(cue, quoted, reports_[best].span.content, trimmed(first_of(cue), last_of(cue)), true);
    }
  }

 private:
  struct Citation {
    TokenId cue;
    TokenId quoted;
  };

  const ClauseView& view_;
  const Document& d_;
  const document::Sentence& sentence_;
  std::vector<Report>& reports_;
  struct Words {
    std::uint32_t first;
    std::uint32_t last;
  };
  std::vector<Citation> pending_citations_;
  std::vector<Words> vouching_;
};

}  // namespace

void find_reports(const ClauseView& view, const document::Sentence& sentence, std::vector<Report>& reports) {
  const std::size_t first = reports.size();
  SentenceReports finder(view, sentence, reports);
  finder.find();
  finder.finish(first);
}

}  // namespace casus::discourse
