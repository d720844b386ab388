// What the actor himself or his spokesman announces is a threat; what the article foresees is one if a condition hangs
// on it.
#include "events/threats.h"

#include <algorithm>
#include <array>
#include <string>

namespace casus::events {

using base::is_some;
using base::TokenId;

namespace {

bool is_harmful(EventType type) {
  return type == EventType::kAssault || type == EventType::kCoerce || type == EventType::kSanction ||
         type == EventType::kMobilize || type == EventType::kProtest;
}

bool has_modal(const View& view, TokenId verb, bool of_will) {
  for (const TokenId child : view.tree().children(verb)) {
    if (view.relation(child) != document::Relation::kAux) continue;
    const std::string_view word = view.lemma(child);
    const bool willed = word == "will" || word == "would" || word == "shall";
    if (willed || (!of_will && (word == "may" || word == "might" || word == "could"))) return true;
  }
  return false;
}

/// "if", "unless" somewhere behind the act in its sentence; the parser may hang that clause on the verb of saying.
bool has_condition(const View& view, TokenId predicate) {
  const document::Sentence& sentence = view.document().sentence_of(predicate);
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    const auto token = base::make_id<TokenId>(i);
    const bool mark = view.relation(token) == document::Relation::kMark;
    if (!mark || (view.lemma(token) != "if" && view.lemma(token) != "unless")) continue;
    // The act itself must not be the condition: "if Turkey attacks".
    if (view.token(token).head != predicate) return true;
  }
  return false;
}

/// "Chile announced on Friday it would expel the envoy": the parser may hang the report below what is reported,
/// in front of it, with the one who acts as its subject.
bool is_own_report(const View& view, const Reading& reading) {
  TokenId verb = reading.circumstance;
  while (is_some(verb) && !view.is_verb(verb)) verb = view.token(verb).head;
  if (!is_some(verb)) return false;
  for (const TokenId child : view.tree().children(verb)) {
    if (view.relation(child) != document::Relation::kAdvcl || child > verb || !view.preposition_of(child).empty())
      continue;
    const TokenId speaker = view.tree().find_child(child, document::Relation::kNsubj);
    if (!is_some(speaker) || !view.in_class(child, "engine_report")) continue;
    const base::MentionId mention = view.mention_at(speaker);
    const auto same = [&](const Party& party) { return same_party(view, party.mention, mention); };
    if (is_some(mention) && std::ranges::any_of(reading.actors, same)) return true;
  }
  return false;
}

struct Threatened {
  std::string_view act;
  std::string_view threat;
};
constexpr std::array<Threatened, 14> kThreatened = {{{"161", "1313"},
                                                     {"162", "1311"},
                                                     {"163", "1312"},
                                                     {"164", "134"},
                                                     {"165", "135"},
                                                     {"166", "136"},
                                                     {"191", "1381"},
                                                     {"192", "1382"},
                                                     {"1721", "1321"},
                                                     {"1722", "1322"},
                                                     {"1723", "1323"},
                                                     {"1724", "1324"},
                                                     {"204", "1385"},
                                                     {"19", "138"}}};

std::string threat_of(const Reading& reading) {
  for (const Threatened& row : kThreatened) {
    if (reading.cameo.starts_with(row.act)) return std::string(row.threat);
  }
  if (reading.type == EventType::kProtest) return "133";
  return reading.type == EventType::kSanction || reading.type == EventType::kReject ? "131"
         : reading.type == EventType::kCoerce                                       ? "130"
                                                                                    : "138";
}

}  // namespace

void become_threat(const View& view, Reading& reading, Voice voice) {
  const bool vetoes = reading.cameo == "129" && reading.status != Status::kFuture;
  if ((!is_harmful(reading.type) && !vetoes) || voice == Voice::kOther) return;
  const bool future = reading.status == Status::kFuture;
  if (future && voice == Voice::kArticle && is_own_report(view, reading)) voice = Voice::kOwn;
  // "NATO will send troops to its eastern flank, its chief announced" threatens nobody.
  const bool aimless = reading.type == EventType::kMobilize && voice == Voice::kSpokesman && reading.recipients.empty();
  bool threatens = future && voice != Voice::kArticle && !aimless;
  threatens = threatens || (reading.status == Status::kConditional && voice == Voice::kOwn);
  // "may halt mediation if", "will cut off gas unless": by the article only what is willed and depends, by the actor's
  // side also what is left open ("said it might cut off gas").
  const bool open = reading.status == Status::kConditional || reading.status == Status::kHypothetical;
  const bool policy =
      reading.type == EventType::kSanction || reading.cameo == "174";  // what governments decide and let be known
  const bool modal = has_modal(view, reading.circumstance, voice == Voice::kArticle && !policy);
  const bool own = voice != Voice::kArticle;
  threatens =
      threatens || (open && modal && !reading.actors.empty() && (own || has_condition(view, reading.circumstance)));
  if (!threatens) return;
  reading.cameo = threat_of(reading);
  reading.type = EventType::kThreaten;
  reading.status = Status::kActual;
}

}  // namespace casus::events
