// Word classes are engine_ban, engine_sanction_noun, engine_attack_noun and engine_paper of the lexicon.
#include "events/designations.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "events/parties.h"

namespace casus::events {

using base::is_some;
using base::TokenId;
using document::MentionType;
using document::Relation;

namespace {

// A demonym ("Russian attacks") says who; a name in front may say where.
bool is_place_name(const View& view, TokenId modifier) {
  return view.document().mention(view.mention_at(modifier)).is_place &&
         view.token(modifier).upos != document::Upos::kAdj;
}

// A capital that stands for its government has the row of a place, too.
bool is_city(const View& view, TokenId modifier) {
  const base::MentionId mention = view.mention_at(modifier);
  const MentionType type = identify(view, mention).type;
  const bool city = type != MentionType::kCountry || is_some(view.document().mention(mention).place_row);
  return is_place_name(view, modifier) && city && type != MentionType::kOrganisation;
}

// "the Turkey car bomb attack": such attacks are told by where they were.
bool is_terror(const View& view, TokenId noun) {
  return std::ranges::any_of(view.tree().children(noun), [&](TokenId child) {
    return view.relation(child) == Relation::kCompound && view.in_class(child, "engine_terror_word");
  });
}

// Sanctions by these are in the news every day, sanctions on them are not.
bool is_sanctioner(const Identity& identity) {
  return identity.country == document::CountryCode("USA") || !identity.country.is_state();
}

bool is_speech_or_threat(EventType type) { return quad_class(type) == 1 || quad_class(type) == 3; }

}  // namespace

bool names_target(const View& view, TokenId noun, TokenId modifier) {
  const base::MentionId mention = view.mention_at(modifier);
  if (!is_some(mention)) return false;
  if (view.in_class(noun, "engine_attack_noun")) {
    return is_city(view, modifier) || (is_place_name(view, modifier) && is_terror(view, noun));
  }
  const Identity& identity = identify(view, mention);
  if (view.in_class(noun, "engine_ban")) {
    return identity.is_actor && !is_kind(view, {modifier, mention, false, false}, "power");
  }
  return view.in_class(noun, "engine_sanction_noun") && is_place_name(view, modifier) &&
         identity.type == MentionType::kCountry && !is_sanctioner(identity);
}

bool names_venue(const View& view, TokenId noun, TokenId modifier) {
  const bool talks = view.in_class(noun, "talks") || view.lemma(noun) == "process";
  if (!talks || view.token(modifier).head != noun || !is_city(view, modifier)) return false;
  for (const TokenId child : view.tree().children(noun)) {
    if (child < noun && child != modifier && is_some(view.mention_at(child))) return false;  // "Moscow-Kiev talks"
    if (view.preposition_of(child) == "with") return false;
  }
  return view.tree().children(modifier).empty();
}

bool is_epithet(const View& view, const Reading& reading) {
  const document::Token& word = view.token(reading.predicate);
  // "the undivided and recognised capital"
  const bool joined =
      word.relation == Relation::kConj && is_some(word.head) && view.token(word.head).relation == Relation::kAmod;
  if (word.upos == document::Upos::kNoun || (word.relation != Relation::kAmod && !joined)) return false;
  if (reading.actors.empty()) return true;
  // "forces loyal to Ouattara", "officials critical of Moscow": which ones, not what they did.
  const bool describes = word.upos == document::Upos::kAdj && word.relation == Relation::kAmod &&
                         base::index_of(reading.predicate) == base::index_of(word.head) + 1;
  if (describes && reading.actors.front().token == word.head) return true;
  if (word.xpos != document::Xpos::kVbg) return false;
  // "job-killing taxes"
  if (is_some(view.tree().find_child_base(reading.predicate, Relation::kCompound))) return true;
  const bool has_object = is_some(view.tree().find_child_base(reading.predicate, Relation::kObj));
  return reading.actors.front().token == word.head && (is_speech_or_threat(reading.type) || has_object);
}

bool is_danger(const View& view, const Reading& reading) {
  const TokenId noun = reading.predicate;
  if (reading.type != EventType::kThreaten || view.lemma(noun) != "threat" || !view.is_noun(noun)) return false;
  if (is_some(view.tree().find_child(noun, Relation::kCop))) return true;
  bool is_told = view.token(noun).features.number == document::Number::kPlur || reading.features.has_support > 0;
  for (const TokenId child : view.tree().children(noun)) {
    if (view.relation(child) == Relation::kAcl && view.in_class(child, "engine_pose")) return true;
    const bool kind = view.relation(child) == Relation::kCompound && view.in_class(child, "engine_uttered");
    const bool uttered = view.token(child).relation == Relation::kNmodPoss || view.preposition_of(child) == "by";
    if (kind || uttered || view.is_infinitive(child)) is_told = true;
  }
  return !is_told;
}

bool is_publication(const View& view, const Reading& reading) {
  if (!reading.cameo.starts_with("084") || view.relation(reading.predicate) != Relation::kAcl) return false;
  TokenId up = view.token(reading.predicate).head;
  for (int steps = 0; steps < 3 && is_some(up) && view.is_noun(up); ++steps, up = view.token(up).head) {
    if (view.in_class(up, "publication")) return true;
  }
  return false;
}

bool is_standing(const View& view, const Reading& reading) {
  if (reading.type != EventType::kCooperate || reading.features.is_noun == 0) return false;
  // "Trade resumed": it did something.
  if (view.relation(reading.predicate) == Relation::kNsubj) return false;
  return reading.features.has_support == 0 && !reading.has_embedded &&
         view.in_class(reading.predicate, "engine_standing");
}

bool is_idiom(const View& view, const Reading& reading) {
  constexpr std::array<std::array<std::string_view, 2>, 4> kIdioms = {
      {{"in", "charge"}, {"on", "march"}, {"in", "question"}, {"under", "fire"}}};
  if (reading.features.is_noun == 0) return false;
  const TokenId word = view.tree().find_child(reading.predicate, Relation::kCase);
  return is_some(word) && std::ranges::any_of(kIdioms, [&](const auto& idiom) {
           return view.lemma(word) == idiom[0] && view.lemma(reading.predicate) == idiom[1];
         });
}

bool is_backing(const View& view, const Reading& reading) {
  const document::Token& word = view.token(reading.predicate);
  const bool help = reading.type == EventType::kSupport || reading.type == EventType::kAid;
  const bool participle = word.relation == Relation::kAcl && word.xpos == document::Xpos::kVbn;
  if (!help || !participle || !view.in_class(reading.predicate, "engine_backing")) return false;
  return std::ranges::any_of(reading.recipients, [&](const Party& party) { return party.token == word.head; });
}

bool is_in_refused_paper(const View& view, const Reading& reading) {
  TokenId verb = reading.predicate;
  for (int steps = 0; steps < 3 && is_some(verb); ++steps, verb = view.token(verb).head) {
    if (view.token(verb).relation != Relation::kAclRelcl && view.token(verb).relation != Relation::kAcl) continue;
    const TokenId paper = view.token(verb).head;
    const TokenId above = view.token(paper).head;
    const bool refused =
        is_some(above) && view.relation(paper) == Relation::kObj && view.in_class(above, "engine_refusing");
    if (refused && view.in_class(paper, "engine_draft")) return true;
  }
  return false;
}

bool is_in_title(const View& view, const Reading& reading) {
  const TokenId noun = reading.predicate;
  if (!view.is_noun(noun) || reading.features.has_support > 0) return false;
  const TokenId head = view.token(noun).head;
  if (!is_some(head)) return false;
  if (view.token(noun).relation == Relation::kCompound) return view.in_class(head, "engine_paper");
  // "The sanctions bill failed": the parser may make two subjects of one compound.
  const auto next = base::make_id<TokenId>(base::index_of(noun) + 1);
  const bool within = base::index_of(next) < view.document().sentence_of(noun).end_token;
  return within && view.token(next).head == head && view.relation(next) == view.relation(noun) &&
         view.in_class(next, "engine_paper");
}

}  // namespace casus::events
