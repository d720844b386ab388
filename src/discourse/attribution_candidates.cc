// Contents behind the cue: every start (its parts and theirs, the word after it) with every end (ends of parts, a part
// cut off at the back, the sentence). Contents before it: "..., he said", "the plan that he called for".
#include "discourse/attribution_candidates.h"

#include <algorithm>

#include "discourse/attribution.h"

namespace casus::discourse {
namespace {

constexpr std::size_t kUsualEnds = 16;
constexpr std::size_t kUsualSources = 8;

void add_once(std::vector<std::uint32_t>& list, std::uint32_t value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

class Contents {
 public:
  Contents(const ClauseView& view, const Sentence& sentence, TokenId cue, const Quote* beside)
      : view_(view),
        d_(view.document()),
        begin_(sentence.first_token),
        end_(sentence.end_token),
        cue_(cue),
        at_(static_cast<std::uint32_t>(index_of(cue))),
        beside_(beside) {}

  std::vector<ContentCandidate> find() {
    starts_.reserve(kUsualEnds);
    ends_.reserve(kUsualEnds);
    found_.reserve(kMostContents);
    if (beside_ != nullptr) offer({{beside_->first_token, beside_->end_token - 1}, {}, false});
    collect_behind();
    for (const std::uint32_t first : starts_) {
      for (const std::uint32_t last : ends_) {
        if (last >= first) offer({trim({first, last}), {}, false});
      }
    }
    collect_before();
    return std::move(found_);
  }

 private:
  std::uint32_t first_of(TokenId t) const {
    return static_cast<std::uint32_t>(index_of(view_.tree().subtree_first(t)));
  }
  std::uint32_t last_of(TokenId t) const { return static_cast<std::uint32_t>(index_of(view_.tree().subtree_last(t))); }
  Stretch trim(Stretch stretch) const { return trimmed(view_, stretch); }
  std::string_view word(std::uint32_t i) const { return view_.word(make_id<TokenId>(i)); }

  void offer(const ContentCandidate& candidate) {
    if (candidate.main.contains(at_) || found_.size() >= kMostContents || !has_words(candidate.main)) return;
    const bool known =
        std::any_of(found_.begin(), found_.end(), [&](const ContentCandidate& c) { return c.same_words(candidate); });
    if (!known) found_.push_back(candidate);
  }

  bool has_words(Stretch stretch) const {
    for (std::uint32_t i = stretch.first; i <= stretch.last; ++i) {
      if (d_.tokens[i].upos != Upos::kPunct) return true;
    }
    return false;
  }

  static bool may_be_cut(Relation relation) {
    switch (base_of(relation)) {
      case Relation::kConj:
      case Relation::kAdvcl:
      case Relation::kParataxis:
      case Relation::kObl:
      case Relation::kNmod:
      case Relation::kAcl:
      case Relation::kAppos: return true;
      default: return false;
    }
  }

  // "agreed with Kim": the preposition is rather the cue's.
  void add_after_preposition(TokenId part) {
    const std::uint32_t first = first_of(part);
    const document::Token& opener = d_.tokens[first];
    const bool preposition = opener.upos == Upos::kAdp || (opener.upos == Upos::kSconj && word(first) != "that");
    if (preposition && first < index_of(part)) add_once(starts_, first + 1);
  }

  // "said it would win, adding that ...": what hangs on the right edge of the content may not belong to it.
  void add_cuts(TokenId part) {
    TokenId at = part;
    for (int depth = 0; depth < 4 && is_some(at); ++depth) {
      TokenId next = kNone<TokenId>;
      for (const TokenId child : view_.tree().children(at)) {
        if (!is_part(view_.relation(child)) || first_of(child) <= index_of(at)) continue;
        if (may_be_cut(view_.relation(child))) add_once(ends_, first_of(child) - 1);
        next = child;
      }
      at = next;
    }
  }

  void add_part(TokenId part) {
    const std::uint32_t first = first_of(part), last = last_of(part);
    if (first <= at_) return;
    add_once(starts_, first);
    add_once(ends_, last);
    add_after_preposition(part);
    for (const TokenId child : view_.tree().children(part)) {
      if (!is_part(view_.relation(child)) || first_of(child) <= index_of(part)) continue;
      // "told voters she would win": the listener may have swallowed the content.
      if (base_of(view_.relation(child)) == Relation::kConj) continue;
      add_once(starts_, first_of(child));
      add_after_preposition(child);
    }
    add_cuts(part);
  }

  void collect_behind() {
    std::uint32_t next = at_ + 1;
    while (next + 1 < end_ && (is_edge_punct(word(next)) || d_.tokens[next].relation == Relation::kCompoundPrt)) ++next;
    if (next < end_) starts_.push_back(next);
    for (const TokenId child : view_.tree().children(cue_)) {
      if (!is_part(view_.relation(child)) || child < cue_) continue;
      add_part(child);
      const std::uint32_t after = last_of(child) + 1;
      if (after < end_ && !is_edge_punct(word(after))) add_once(starts_, after);
    }
    if (next < end_) add_once(ends_, end_ - 1);
  }

  // The cue's own words in front of it: its subject, auxiliaries and what opens its clause.
  std::uint32_t own_first() const {
    std::uint32_t first = at_;
    for (const TokenId child : view_.tree().children(cue_)) {
      const Relation base = base_of(view_.relation(child));
      const bool own = base == Relation::kNsubj || base == Relation::kAux || base == Relation::kMark ||
                       base == Relation::kAdvmod || base == Relation::kExpl;
      if (own && child < cue_) first = std::min(first, first_of(child));
    }
    return first;
  }

  void collect_before() {
    const TokenId head = view_.head(cue_);
    for (const TokenId child : view_.tree().children(cue_)) {
      if (child > cue_ || !is_part(view_.relation(child))) continue;
      const Stretch part = trim({first_of(child), last_of(child)});
      offer({part, {}, false});
      // "Iran is expected to win", "Iran seems to win": the subject and the rest.
      const bool subject = base_of(view_.relation(child)) == Relation::kNsubj;
      if (subject || d_.token(cue_).upos != Upos::kVerb) add_rest(part);
    }
    add_split();
    const std::uint32_t own = own_first();
    if (own > begin_) {
      const Stretch left = trim({begin_, own - 1});
      add_with_rest(left);
      if (is_some(head) && head < cue_) {
        offer({trim({first_of(head), std::min(last_of(head), own - 1)}), {}, false});
        offer({trim({first_of(head), static_cast<std::uint32_t>(index_of(head))}), {}, false});
      }
      for (std::uint32_t i = own; i-- > begin_;) {
        if (i + 1 < own && (word(i) == ";" || word(i) == "\u201c" || word(i) == "\"" || word(i) == ",")) {
          offer({trim({word(i) == ";" || word(i) == "," ? i + 1 : i, own - 1}), {}, false});
          break;
        }
      }
    }
  }

  // "A," he said on Monday, "B": what follows the cue's own words.
  void add_with_rest(Stretch left) {
    offer({left, {}, false});
    std::uint32_t rest = at_ + 1;
    const TokenId speaker = inverted_speaker(view_, cue_);
    if (is_some(speaker)) rest = last_of(speaker) + 1;
    while (rest < end_ && !is_edge_punct(word(rest)) && !is_quote_mark(word(rest))) ++rest;
    if (rest + 2 < end_) offer({left, trim({rest, end_ - 1}), false});
  }

  // "a law which officials said will pass", "They, he said, are late": a part of the cue that begins before it.
  void add_split() {
    const std::uint32_t own = own_first();
    for (const TokenId child : view_.tree().children(cue_)) {
      if (child < cue_ || !is_part(view_.relation(child)) || first_of(child) >= own) continue;
      std::uint32_t end = first_of(child);
      while (end < own && view_.tree().is_ancestor(child, make_id<TokenId>(end))) ++end;
      offer({trim({first_of(child), end - 1}), trim({at_ + 1, last_of(child)}), false});
    }
    const TokenId head = view_.head(cue_);
    if (!is_some(head) || head < cue_ || first_of(head) >= own || last_of(head) <= at_ + 1) return;
    std::uint32_t rest = at_ + 1;
    while (rest < end_ && !is_edge_punct(word(rest))) ++rest;
    if (rest < last_of(head)) offer({trim({first_of(head), own - 1}), trim({rest, last_of(head)}), false});
  }

  void add_rest(Stretch left) {
    for (const TokenId child : view_.tree().children(cue_)) {
      const Relation base = base_of(view_.relation(child));
      if (child < cue_ || !is_part(view_.relation(child))) continue;
      if (base == Relation::kXcomp || base == Relation::kCcomp || base == Relation::kObl || base == Relation::kAdvcl) {
        offer({left, trim({first_of(child), last_of(child)}), false});
      }
    }
  }

  const ClauseView& view_;
  const Document& d_;
  std::uint32_t begin_;
  std::uint32_t end_;
  TokenId cue_;
  std::uint32_t at_;
  const Quote* beside_;
  std::vector<std::uint32_t> starts_;
  std::vector<std::uint32_t> ends_;
  std::vector<ContentCandidate> found_;
};

class Sources {
 public:
  Sources(const ClauseView& view, const Sentence& sentence, TokenId cue)
      : view_(view), sentence_(sentence), cue_(cue) {}

  std::vector<SourceCandidate> find() {
    found_.reserve(kUsualSources);
    const Document& d = view_.document();
    offer(view_.own_subject(cue_), "own-subject");
    offer(inverted_speaker(view_, cue_), "inverted");
    for (const TokenId child : view_.tree().children(cue_)) add_child(child);
    offer(view_.subject(cue_), "subject");
    offer(name_before(view_, cue_), "name-before");
    const TokenId head = view_.head(cue_);
    if (is_some(head)) {
      offer(view_.subject(head), "subject-above");
      const Upos upos = d.token(head).upos;
      if (upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kPron) offer(head, "head");
      offer(view_.tree().find_child_base(head, Relation::kObj), "object-above");
      offer(view_.tree().find_child(head, Relation::kNmodPoss), "owner-above");
      if (is_some(view_.head(head))) offer(view_.subject(view_.head(head)), "subject-two-above");
    }
    add_nearest();
    found_.push_back({kNone<TokenId>, "nobody", false});
    return std::move(found_);
  }

 private:
  void offer(TokenId head, std::string_view origin) {
    if (!is_some(head) || head == cue_) return;
    const bool known = std::any_of(found_.begin(), found_.end(), [&](const auto& c) { return c.head == head; });
    if (!known) found_.push_back({head, origin, false});
  }

  void add_child(TokenId child) {
    const Relation relation = view_.relation(child);
    const Relation base = base_of(relation);
    if (relation == Relation::kNmodPoss) offer(child, "owner");
    if (relation == Relation::kOblAgent) offer(child, "by");
    if (base == Relation::kNmod || base == Relation::kObl) offer_of(child);
    if (base == Relation::kObj || base == Relation::kIobj) offer(child, "object");
    const bool modifies = base == Relation::kCompound || base == Relation::kAmod || base == Relation::kDet;
    if (modifies && is_some(view_.document().mention_of_head[index_of(child)])) offer(child, "modifier");
  }

  void offer_of(TokenId child) {
    const std::string_view word = view_.preposition(child);
    if (word == "by") offer(child, "by");
    if (word == "from") offer(child, "from");
    if (word == "of") offer(child, "of");
    if (word == "among") offer(child, "among");
    if (word == "to") offer(child, "to");
    if (word == "in") offer(child, "in");
  }

  // The nearest mention before the cue and after it.
  void add_nearest() {
    const Document& d = view_.document();
    const std::size_t at = index_of(cue_);
    for (std::size_t i = at; i-- > sentence_.first_token;) {
      if (is_some(d.mention_of_head[i])) {
        offer(make_id<TokenId>(i), "before");
        break;
      }
    }
    for (std::size_t i = at + 1; i < sentence_.end_token; ++i) {
      if (is_some(d.mention_of_head[i])) {
        offer(make_id<TokenId>(i), "after");
        break;
      }
    }
  }

  const ClauseView& view_;
  const Sentence& sentence_;
  TokenId cue_;
  std::vector<SourceCandidate> found_;
};

}  // namespace

bool is_part(Relation relation) {
  switch (base_of(relation)) {
    case Relation::kPunct:
    case Relation::kAux:
    case Relation::kMark:
    case Relation::kCase:
    case Relation::kCc:
    case Relation::kDet:
    case Relation::kExpl:
    case Relation::kFlat:
    case Relation::kFixed:
    case Relation::kCop:
    case Relation::kNummod:
    case Relation::kGoeswith: return false;
    default: return relation != Relation::kCompoundPrt;
  }
}

bool is_edge_punct(std::string_view word) {
  if (word.size() == 1) return std::string_view(",.;:-?!").find(word.front()) != std::string_view::npos;
  return word == "--" || word == "\u2013" || word == "\u2014";
}

Stretch trimmed(const ClauseView& view, Stretch stretch) {
  while (stretch.first < stretch.last && is_edge_punct(view.word(make_id<TokenId>(stretch.first)))) ++stretch.first;
  while (stretch.last > stretch.first && is_edge_punct(view.word(make_id<TokenId>(stretch.last)))) --stretch.last;
  return stretch;
}

const Quote* find_quote_beside(const ClauseView& view, const std::vector<Quote>& quotes, const Sentence& sentence) {
  const bool colon = view.word(make_id<TokenId>(sentence.end_token - 1)) == ":";
  for (const Quote& quote : quotes) {
    if (quote.end_token <= quote.first_token) continue;
    // One token may be the mark itself.
    const bool before = quote.end_token <= sentence.first_token + 1 && quote.end_token + 1 >= sentence.first_token;
    const bool after = colon && quote.first_token >= sentence.end_token && quote.first_token <= sentence.end_token + 1;
    if (before || after) return &quote;
  }
  return nullptr;
}

std::vector<ContentCandidate> find_contents(const ClauseView& view, const Sentence& sentence, TokenId cue,
                                            const Quote* beside) {
  return Contents(view, sentence, cue, beside).find();
}

std::vector<SourceCandidate> find_sources(const ClauseView& view, const Sentence& sentence, TokenId cue) {
  return Sources(view, sentence, cue).find();
}

}  // namespace casus::discourse
