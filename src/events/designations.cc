// Word classes are engine_ban, engine_sanction_noun, engine_attack_noun and engine_paper of the lexicon.
#include "events/designations.h"

#include "events/parties.h"

namespace casus::events {

using base::is_some;
using base::TokenId;
using document::MentionType;
using document::Relation;

namespace {

bool is_city(const View& view, base::MentionId mention) {
  const document::Mention& found = view.document().mention(mention);
  return found.is_place && !found.is_adjectival && identify(view, mention).type != MentionType::kCountry &&
         identify(view, mention).type != MentionType::kOrganisation;
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
  if (view.in_class(noun, "engine_attack_noun")) return is_city(view, mention);
  const Identity& identity = identify(view, mention);
  if (view.in_class(noun, "engine_ban")) {
    return identity.is_actor && !is_kind(view, {modifier, mention, false, false}, "power");
  }
  const bool adjectival = view.document().mention(mention).is_adjectival;
  return view.in_class(noun, "engine_sanction_noun") && !adjectival && identity.type == MentionType::kCountry &&
         !is_sanctioner(identity);
}

bool is_epithet(const View& view, const Reading& reading) {
  const document::Token& word = view.token(reading.predicate);
  if (word.upos == document::Upos::kNoun || word.relation != Relation::kAmod) return false;
  if (reading.actors.empty()) return true;
  if (word.xpos != document::Xpos::kVbg) return false;
  const bool own = reading.actors.front().token == word.head;
  return own && (is_speech_or_threat(reading.type) ||
                 is_some(view.tree().find_child_base(reading.predicate, Relation::kCompound)) ||
                 is_some(view.tree().find_child_base(reading.predicate, Relation::kObj)));
}

bool is_in_title(const View& view, const Reading& reading) {
  if (view.token(reading.predicate).relation != Relation::kCompound) return false;
  const TokenId head = view.token(reading.predicate).head;
  return reading.features.has_support == 0 && is_some(head) && view.in_class(head, "engine_paper");
}

}  // namespace casus::events
