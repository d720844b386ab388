// Three linear models share one table of weights: cue.*, content.*, source.* (train/train_attribution.cc).
#include "discourse/attribution_judge.h"

#include <algorithm>
#include <array>

namespace casus::discourse {
namespace {

// Chosen on texts held out of training: where precision and recall of cues meet.
constexpr float kCueThreshold = -0.3F;
// What stands around a word lifted none of 461,273 that lay so low by themselves over that threshold (924 articles of
// PolNeAR, the gold, 300 web pages six times; the lowest that it lifted lay at -1.39).
constexpr float kHopeless = -1.5F;
// A clause that the rules take for reported needs less, as it says whose word an act is: most of all one that a named
// actor says.
constexpr float kRuleThreshold = -1;
constexpr float kNounThreshold = -1.5F;
constexpr float kStatementThreshold = -2.5F;

// "criticism of the plan by ...", "their support for", "the decision to": a noun with something that it is about.
// An owner makes more prepositions count: "their opposition to", "his criticism of".
bool has_topic(const ClauseView& view, TokenId noun) {
  const bool owned = is_some(view.tree().find_child(noun, Relation::kNmodPoss));
  constexpr std::array<std::string_view, 8> kAbout = {"for",  "on",      "about", "against",
                                                      "with", "towards", "over",  "toward"};
  for (const TokenId child : view.tree().children(noun)) {
    if (child < noun) continue;
    const Relation relation = view.relation(child);
    const Relation base = base_of(relation);
    if (base == Relation::kCcomp || (base == Relation::kAcl && relation != Relation::kAclRelcl)) return true;
    if (base != Relation::kNmod) continue;
    const std::string_view word = view.preposition(child);
    if (owned && (word == "of" || word == "to")) return true;
    if (std::find(kAbout.begin(), kAbout.end(), word) != kAbout.end()) return true;
  }
  return false;
}

// "willing to leave", "sure that it will", "critical of the plan".
bool has_complement(const ClauseView& view, TokenId adjective) {
  for (const TokenId child : view.tree().children(adjective)) {
    if (child < adjective) continue;
    const Relation base = base_of(view.relation(child));
    if (base == Relation::kCcomp || base == Relation::kXcomp) return true;
    if (base == Relation::kAdvcl && view.is_infinitive(child)) return true;
    const std::string_view word = view.preposition(child);
    if (base == Relation::kObl && (word == "of" || word == "about" || word == "to" || word == "on")) return true;
  }
  return false;
}

bool is_content_word(const ClauseView& view, TokenId token) {
  const Upos upos = view.document().token(token).upos;
  return view.word(token) != "according" && (upos == Upos::kVerb || upos == Upos::kNoun || upos == Upos::kAdj);
}

bool may_be_cue(const ClauseView& view, TokenId token) {
  const document::Token& t = view.document().token(token);
  switch (t.upos) {
    case Upos::kVerb: return t.relation != Relation::kCase;
    case Upos::kNoun:
      if (has_topic(view, token)) return true;
      [[fallthrough]];
    case Upos::kPropn:
    case Upos::kAdv: return view.report(token) != ReportKind::kNone;
    case Upos::kAdj: return has_complement(view, token) || view.report(token) != ReportKind::kNone;
    default: return false;
  }
}

const Report* rule_of(const PossibleCue& cue, std::span<const Report> rules) {
  return cue.has_rule() ? &rules[cue.rule] : nullptr;
}

Stretch words_of(const Document& document, const Sentence& sentence, ByteRange bytes) {
  Stretch stretch;
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    if (!bytes.contains(document.tokens[i].span)) continue;
    if (stretch.empty()) stretch.first = i;
    stretch.last = i;
  }
  return stretch;
}

ByteRange bytes_of(const Document& document, Stretch stretch) {
  return {document.tokens[stretch.first].span.begin, document.tokens[stretch.last].span.end};
}

// "Kim said X, according to KCNA": the phrase vouches for the whole, it is no part of what Kim said.
void leave_out_vouching(const ClauseView& view, const Sentence& sentence, std::span<const Report> rules,
                        Report& report) {
  const Document& d = view.document();
  ByteRange& content = report.span.content;
  for (const Report& rule : rules) {
    const bool vouches = view.word(rule.span.cue) == "according" && rule.own.begin > content.begin &&
                         rule.own.begin < content.end && rule.span.content.contains(d.token(report.span.cue).span);
    if (!vouches) continue;
    const Stretch words = words_of(d, sentence, {content.begin, rule.own.begin});
    if (!words.empty()) content = bytes_of(d, trimmed(view, words));
  }
}

}  // namespace

std::vector<PossibleCue> find_cues(const ClauseView& view, const Sentence& sentence, std::span<const Report> rules) {
  std::vector<PossibleCue> cues;
  cues.reserve(sentence.end_token - sentence.first_token);
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    PossibleCue cue{make_id<TokenId>(i)};
    for (std::size_t k = 0; k < rules.size() && !cue.has_rule(); ++k) {
      if (rules[k].span.cue == cue.cue) cue.rule = k;
    }
    if (cue.has_rule() || may_be_cue(view, cue.cue)) cues.push_back(cue);
  }
  return cues;
}

std::vector<ContentCandidate> find_contents(const ClauseView& view, const Sentence& sentence, const PossibleCue& cue,
                                            std::span<const Report> rules, const Quote* beside) {
  std::vector<ContentCandidate> contents = find_contents(view, sentence, cue.cue, beside);
  const Report* rule = rule_of(cue, rules);
  if (rule == nullptr) return contents;
  ContentCandidate given{words_of(view.document(), sentence, rule->span.content), {}, true};
  if (given.main.empty()) return contents;
  const auto same =
      std::find_if(contents.begin(), contents.end(), [&](const ContentCandidate& c) { return c.same_words(given); });
  if (same == contents.end()) {
    contents.insert(contents.begin(), given);
  } else {
    same->by_rule = true;
  }
  return contents;
}

std::vector<SourceCandidate> find_sources(const ClauseView& view, const Sentence& sentence, const PossibleCue& cue,
                                          std::span<const Report> rules) {
  std::vector<SourceCandidate> sources = find_sources(view, sentence, cue.cue);
  const Report* rule = rule_of(cue, rules);
  if (rule == nullptr) return sources;
  const auto same =
      std::find_if(sources.begin(), sources.end(), [&](const auto& s) { return s.head == rule->source_head; });
  if (same == sources.end()) {
    sources.insert(sources.begin(), {rule->source_head, "rule", true});
  } else {
    same->by_rule = true;
  }
  return sources;
}

void AttributionJudge::judge(const Sentence& sentence, std::span<const Report> rules, std::vector<Report>& reports) {
  const Quote* beside = find_quote_beside(view_, quotes_, sentence);
  for (const PossibleCue& cue : find_cues(view_, sentence, rules)) {
    const Report* rule = rule_of(cue, rules);
    // "according to KCNA", "reportedly", "citing officials": phrases whose reach the rules know.
    if (rule != nullptr && (rule->is_cited || !is_content_word(view_, cue.cue))) {
      reports.push_back(*rule);
      continue;
    }
    features_.set_cue(sentence, cue.cue, cue.has_rule(), rule == nullptr ? kNone<TokenId> : rule->source_head);
    if (!is_cue(rule)) continue;
    Report report = choose(sentence, cue, rules, beside);
    leave_out_vouching(view_, sentence, rules, report);
    if (!report.span.content.empty()) reports.push_back(report);
  }
}

bool AttributionJudge::is_cue(const Report* rule) {
  list_.clear();
  features_.describe_word(list_);
  const float word = model_.score(list_.keys());
  if (rule == nullptr && word < kHopeless) return false;
  list_.clear();
  features_.describe_surroundings(list_);
  return word + model_.score(list_.keys()) >= threshold_of(rule);
}

float AttributionJudge::threshold_of(const Report* rule) const {
  if (rule == nullptr || rule->is_topic) return kCueThreshold;
  const TokenId cue = rule->span.cue;
  if (view_.document().token(cue).upos == Upos::kNoun) return kNounThreshold;
  const bool says = view_.report(cue) == ReportKind::kSay;
  const MentionId source = rule->span.source;
  const bool named = is_some(source) && view_.document().mention(source).kind != document::MentionKind::kPronoun;
  return says && named && view_.document().token(cue).upos == Upos::kVerb ? kStatementThreshold : kRuleThreshold;
}

Report AttributionJudge::choose(const Sentence& sentence, const PossibleCue& cue, std::span<const Report> rules,
                                const Quote* beside) {
  const Report* rule = rule_of(cue, rules);
  Report report;
  if (rule != nullptr) report = *rule;
  report.span.cue = cue.cue;
  report.is_topic = rule == nullptr || rule->is_topic;
  const std::vector<ContentCandidate> contents = find_contents(view_, sentence, cue, rules, beside);
  const ContentCandidate* content = choose_content(contents);
  if (content == nullptr) return report;
  report.span.content = bytes_of(view_.document(), content->main);
  if (!content->more.empty()) report.more = bytes_of(view_.document(), content->more);
  // "was accused of hiding letters": the model takes the accused, the rules the act; both are reported.
  if (!report.is_topic && report.more.empty() && !report.span.content.overlaps(rule->span.content)) {
    report.more = rule->span.content;
  }
  // "claimed ..., adding that ...": the rules know who goes on speaking.
  const document::Token& word = view_.document().token(cue.cue);
  const bool is_known = !report.is_topic && is_some(rule->source_head) && word.xpos == Xpos::kVbg &&
                        base_of(word.relation) == Relation::kAdvcl;
  set_source(view_, is_known ? rule->source_head : choose_source(find_sources(view_, sentence, cue, rules)), report);
  return report;
}

const ContentCandidate* AttributionJudge::choose_content(const std::vector<ContentCandidate>& contents) {
  if (contents.size() == 1) return contents.data();
  const auto given = std::find_if(contents.begin(), contents.end(), [](const auto& c) { return c.by_rule; });
  const ContentCandidate* best = nullptr;
  float most = 0;
  starts_.clear();
  ends_.clear();
  for (const ContentCandidate& candidate : contents) {
    const float score = score_content(candidate, given == contents.end() ? nullptr : &*given);
    if (best != nullptr && score <= most) continue;
    most = score;
    best = &candidate;
  }
  return best;
}

float AttributionJudge::score_content(const ContentCandidate& candidate, const ContentCandidate* rule) {
  list_.clear();
  features_.describe_whole(candidate, rule, list_);
  const float whole = model_.score(list_.keys());
  return whole + score_border(candidate.main.first, &AttributionFeatures::describe_start, starts_) +
         score_border(candidate.main.last, &AttributionFeatures::describe_end, ends_);
}

float AttributionJudge::score_border(std::uint32_t token, Describe describe, std::vector<BorderScore>& known) {
  const auto same = std::find_if(known.begin(), known.end(), [&](const BorderScore& b) { return b.token == token; });
  if (same != known.end()) return same->score;
  list_.clear();
  (features_.*describe)(token, list_);
  known.push_back({token, model_.score(list_.keys())});
  return known.back().score;
}

TokenId AttributionJudge::choose_source(const std::vector<SourceCandidate>& sources) {
  if (sources.size() == 1) return sources.front().head;
  const SourceCandidate* best = nullptr;
  float most = 0;
  for (const SourceCandidate& candidate : sources) {
    list_.clear();
    features_.describe_source(candidate, list_);
    const float score = model_.score(list_.keys());
    if (best != nullptr && score <= most) continue;
    most = score;
    best = &candidate;
  }
  return best == nullptr ? kNone<TokenId> : best->head;
}

}  // namespace casus::discourse
