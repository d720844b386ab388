// Features of the readings first (what the lexicon says), then of the words on and beside the path.
#include "events/relation_features.h"

#include <algorithm>
#include <array>
#include <map>

#include "events/pattern.h"

namespace casus::events {

using base::is_some;
using base::TokenId;
using document::Relation;
using document::Upos;
using learn::Feature;

namespace {

constexpr double kLinkScale = 0.2;  // links run from -3 to about 5.5

/// Function words and names say nothing about the act.
bool is_content(const View& view, TokenId token) {
  const Upos upos = view.token(token).upos;
  return upos == Upos::kVerb || upos == Upos::kNoun || upos == Upos::kAdj || upos == Upos::kAdv;
}

class Describer {
 public:
  Describer(const EventCoder& coder, const View& view, const RelationEvidence& evidence)
      : coder_(coder), view_(view), evidence_(evidence) {
    find_zone();
  }

  std::vector<Feature> run() {
    describe_choice();
    describe_readings();
    describe_path();
    describe_zone();
    describe_sentence();
    add_votes("votes:", zone_);
    add_votes("allvotes:", all_content());
    return std::move(features_);
  }

 private:
  void add(std::string name, double value = 1) { features_.push_back({std::move(name), static_cast<float>(value)}); }
  /// A set feature: once, however often it holds.
  void add_once(const std::string& name) {
    if (std::ranges::none_of(features_, [&](const Feature& f) { return f.name == name; })) add(name);
  }

  bool in_spans(TokenId token) const {
    const base::ByteRange span = view_.token(token).span;
    return evidence_.source.overlaps(span) || evidence_.target.overlaps(span);
  }

  /// Words of the path and their dependents that belong to neither span, in text order.
  void find_zone() {
    for (const TokenId token : evidence_.path) {
      if (!in_spans(token)) zone_.push_back(token);
      for (const TokenId child : view_.tree().children(token)) {
        if (!in_spans(child) && is_content(view_, child)) zone_.push_back(child);
      }
    }
    std::ranges::sort(zone_);
    zone_.erase(std::ranges::unique(zone_).begin(), zone_.end());
  }

  std::vector<TokenId> all_content() const {
    std::vector<TokenId> all;
    for (std::size_t i = 0; i < view_.document().tokens.size(); ++i) {
      const auto token = base::make_id<TokenId>(i);
      if (!in_spans(token) && is_content(view_, token)) all.push_back(token);
    }
    return all;
  }

  void describe_choice() {
    const LinkedReading* choice = evidence_.rule_choice();
    if (choice == nullptr || choice->reading.codes_nothing) {
      add("rules=none");
      return;
    }
    const std::string type(relation_label(choice->type));
    const std::string_view joins = choice->joins_both() ? "both"
                                   : choice->source > 0 ? "source"
                                   : choice->target > 0 ? "target"
                                                        : "neither";
    add("rules:" + type);
    add("rules_" + std::string(joins) + ":" + type);
    add("rules_link:" + type, kLinkScale * choice->link);
    if (choice->is_loose) add("rules_loose:" + type);
    const std::string& code = choice->reading.cameo;
    for (std::size_t digits = 2; digits <= code.size(); ++digits) add("code=" + code.substr(0, digits));
    add("sense=" + view_.lexicon().sense(choice->reading.sense).name);
    add("rule=" + choice->reading.rule);
    const std::string status(to_string(choice->reading.status));
    add("status=" + status);
    add("rules_" + status + ":" + type);
    if (is_negated(choice->reading.predicate)) add("rules_not:" + type);
    add("predicate=" + std::string(view_.lemma(choice->reading.predicate)));
  }

  void describe_readings() {
    std::map<std::string, double> links;
    for (const LinkedReading& linked : evidence_.readings) {
      if (linked.reading.codes_nothing) continue;
      const std::string type(relation_label(linked.type));
      const std::string kind = linked.is_loose ? "loose" : "strict";
      const double link = kLinkScale * std::max(linked.link, 0.0);
      double& best = links[kind + ":" + type];
      best = std::max(best, link);
      if (linked.joins_both()) links[kind + "_both:" + type] = 1;
    }
    for (const auto& [name, link] : links) add(name, link);
  }

  void describe_path() {
    std::string shape;
    for (const TokenId token : evidence_.path) {
      if (in_spans(token)) continue;
      const std::string lemma(view_.lemma(token));
      add_once("path=" + lemma);
      shape += std::string(document::to_string(view_.relation(token))) + ">";
      if (is_negated(token)) add_once("negated");
      for (const TokenId child : view_.tree().children(token)) {
        const Relation relation = view_.relation(child);
        const std::string_view preposition = view_.preposition_of(child);
        if (!preposition.empty()) add_once("case=" + lemma + "+" + std::string(preposition));
        if (relation == Relation::kObj || relation == Relation::kXcomp || relation == Relation::kCcomp) {
          add_once("arg=" + std::string(view_.lemma(child)));
          add_once("arg2=" + lemma + "+" + std::string(view_.lemma(child)));
        }
        if (relation == Relation::kAux) add_once("aux=" + std::string(view_.lemma(child)));
        if (relation == Relation::kCompoundPrt) add_once("particle=" + lemma + "+" + std::string(view_.lemma(child)));
      }
    }
    if (shape.size() < 40) add("shape=" + shape);
    if (is_some(evidence_.target_head)) {
      add("target_case=" + std::string(view_.preposition_of(evidence_.target_head)));
      add("target_as=" + std::string(document::to_string(view_.token(evidence_.target_head).relation)));
      add("target_head=" + std::string(view_.lemma(evidence_.target_head)));
    }
    if (is_some(evidence_.source_head)) {
      add("source_as=" + std::string(document::to_string(view_.token(evidence_.source_head).relation)));
    }
  }

  /// "did not give", "gave no permission".
  bool is_negated(TokenId token) const {
    return std::ranges::any_of(view_.tree().children(token), [&](TokenId child) {
      const bool object = view_.relation(child) == Relation::kObj;
      return is_negative(child) || (object && std::ranges::any_of(view_.tree().children(child),
                                                                  [&](TokenId word) { return is_negative(word); }));
    });
  }

  bool is_negative(TokenId token) const {
    const std::string_view word = view_.lemma(token);
    return word == "not" || word == "never" || word == "no" || word == "n't";
  }

  void describe_zone() {
    for (const TokenId token : zone_) add_once("zone=" + std::string(view_.lemma(token)));
    for (const std::string& name : coder_.lexicon().class_names()) {
      const auto held = std::ranges::any_of(zone_, [&](TokenId token) { return view_.in_class(token, name); });
      if (held) add("class=" + name);
      const TokenId target = evidence_.target_head;
      if (is_some(target) && view_.in_class(target, name)) add("target_class=" + name);
    }
    describe_kind("source", evidence_.source_head);
    describe_kind("target", evidence_.target_head);
  }

  void describe_kind(const std::string& role, TokenId head) {
    if (!is_some(head)) return;
    const base::MentionId mention = view_.mention_at(head);
    if (!is_some(mention)) return;
    const Identity identity = identify(view_, mention);
    add(role + "_kind=" + std::to_string(static_cast<int>(identity.type)));
    for (const document::Sector sector : identity.sectors.items()) {
      add_once(role + "_sector=" + std::string(document::to_string(sector)));
    }
  }

  void describe_sentence() {
    std::string before;
    for (const TokenId token : all_content()) add_once("word=" + std::string(view_.lemma(token)));
    for (const TokenId token : zone_) {
      const std::string lemma(view_.lemma(token));
      if (!before.empty()) add_once("pair=" + before + "+" + lemma);
      before = lemma;
    }
  }

  /// How often the words name each type in the lexicon, whatever their patterns ask.
  void add_votes(const std::string& kind, const std::vector<TokenId>& tokens) {
    std::map<std::string, double> votes;
    for (const TokenId token : tokens) {
      const auto word_class = word_class_of(view_, token);
      if (!word_class) continue;
      const auto refs = view_.lexicon().find(view_.lemma(token), *word_class);
      for (const catalog::PatternRef& ref : refs) {
        const catalog::Sense& sense = view_.lexicon().sense(ref.sense);
        const catalog::CameoRow* row = sense.cameo.empty() ? nullptr : coder_.ontology().find(sense.cameo);
        if (row == nullptr || (!row->type && !sense.type)) continue;
        const EventType type = row->table_type ? *row->table_type : sense.type ? *sense.type : *row->type;
        votes[kind + std::string(relation_label(type))] += 1.0 / static_cast<double>(refs.size());
      }
    }
    for (const auto& [name, share] : votes) add(name, std::min(share, 2.0));
  }

  const EventCoder& coder_;
  const View& view_;
  const RelationEvidence& evidence_;
  std::vector<TokenId> zone_;
  std::vector<Feature> features_;
};

}  // namespace

std::string_view relation_label(EventType type) {
  return type == EventType::kConcede || type == EventType::kRetreat ? "YIELD" : to_string(type);
}

std::vector<Feature> relation_features(const EventCoder& coder, const View& view, const RelationEvidence& evidence) {
  return Describer(coder, view, evidence).run();
}

}  // namespace casus::events
