// The phrases are asked from the nearest outward: those of the object, those of the verb; a border names the other
// side.
#include "events/target_place.h"

#include <algorithm>
#include <array>

#include "events/judgement.h"

namespace casus::events {

using base::index_of;
using base::is_some;
using base::kNone;
using base::TokenId;
using document::Relation;

namespace {

bool is_noun_phrase(const View& view, TokenId token) {
  const Relation relation = view.relation(token);
  return relation == Relation::kNmod || relation == Relation::kObl;
}

/// Prepositions behind which a place is the one that is reached, held or hit; force is shown to a place near by, too.
bool is_site(std::string_view preposition, bool is_show) {
  constexpr std::array<std::string_view, 7> kSites = {"in", "on", "at", "into", "across", "inside", "of"};
  constexpr std::array<std::string_view, 8> kNear = {"along",   "near", "outside", "toward",
                                                     "towards", "over", "off",     "from"};
  if (std::ranges::find(kSites, preposition) != kSites.end()) return true;
  return is_show && std::ranges::find(kNear, preposition) != kNear.end();
}

/// By whom a place is held or claimed, where a thing is bound for.
base::MentionId state_in_clause(const View& view, TokenId clause, document::CountryCode own) {
  if (!view.is_verb(clause) && view.lemma(clause) != "bound") return kNone<base::MentionId>;
  for (const TokenId child : view.tree().children(clause)) {
    const std::string_view preposition = view.preposition_of(child);
    // "hills overlooking Beirut"
    const bool overlooked = view.relation(child) == Relation::kObj && view.lemma(clause) == "overlook";
    const bool phrase = is_noun_phrase(view, child) && (preposition == "by" || preposition == "for");
    if (!phrase && !overlooked) continue;
    const base::MentionId mention = view.mention_at(child);
    if (!is_some(mention)) continue;
    const document::CountryCode country = identify(view, mention).country;
    if (country.is_state() && country != own) return mention;
  }
  return kNone<base::MentionId>;
}

/// The state of a place, or whose a border is: "the Chinese coast", "its border with Kuwait".
base::MentionId state_at(const View& view, TokenId token, document::CountryCode own, bool is_show, int depth) {
  const base::MentionId mention = view.mention_at(token);
  const auto is_foreign = [&](base::MentionId id) {
    const document::CountryCode country = identify(view, id).country;
    return country.is_state() && country != own && view.document().mention(id).is_place;
  };
  const bool border = is_show && view.in_class(token, "engine_border");
  if (is_some(mention) && (is_foreign(mention) || !border))
    return is_foreign(mention) ? mention : kNone<base::MentionId>;
  if (depth > 3) return kNone<base::MentionId>;
  for (const TokenId child : view.tree().children(token)) {
    const Relation relation = view.relation(child);
    const bool modifier = relation == Relation::kAmod || relation == Relation::kCompound ||
                          view.token(child).relation == Relation::kNmodPoss;
    if (modifier) {
      const base::MentionId owner = view.mention_at(child);
      if (!is_some(owner) || view.is_pronoun(child)) continue;
      const document::CountryCode country = identify(view, owner).country;
      if (country.is_state() && country != own) return owner;
      continue;
    }
    // "territory claimed by Ethiopia", "convoys bound for Mostar"
    if (relation == Relation::kAcl || relation == Relation::kAdvcl) {
      const base::MentionId found = state_in_clause(view, child, own);
      if (is_some(found)) return found;
      continue;
    }
    const std::string_view preposition = view.preposition_of(child);
    const bool beyond = border && (preposition == "with" || preposition == "between");
    if (!is_noun_phrase(view, child) || view.is_date(child)) continue;
    if (!beyond && !is_site(preposition, is_show)) continue;
    const base::MentionId found = state_at(view, child, own, is_show, depth + 1);
    if (is_some(found)) return found;
  }
  return kNone<base::MentionId>;
}

/// The state of a place below a noun that is a mention itself: "a U.N. force in Haiti".
base::MentionId state_below(const View& view, TokenId noun, document::CountryCode own) {
  for (const TokenId child : view.tree().children(noun)) {
    if (view.relation(child) != Relation::kNmod || !is_site(view.preposition_of(child), false)) continue;
    const base::MentionId found = state_at(view, child, own, false, 0);
    if (is_some(found)) return found;
  }
  return kNone<base::MentionId>;
}

bool is_physical(const Reading& reading) {
  switch (reading.type) {
    case EventType::kAssault:
    case EventType::kMobilize: return true;
    case EventType::kCoerce: return reading.cameo.starts_with("19") || reading.cameo.starts_with("171");
    case EventType::kRetreat: return reading.cameo.starts_with("0872") || reading.cameo.starts_with("0874");
    case EventType::kAgree: return reading.cameo == "0356";
    case EventType::kReject: return reading.cameo == "1246";
    case EventType::kSanction: return reading.cameo.starts_with("166");
    case EventType::kThreaten: return reading.cameo == "136";
    default: return false;
  }
}

/// "doctors for a mission in Haiti": help that goes through a force, a mission or a fund is for the place where that
/// is.
bool is_help(const Reading& reading) {
  return reading.type == EventType::kAid || (reading.type == EventType::kAgree && reading.cameo.starts_with("033"));
}

bool goes_through(const View& view, const Party& party) {
  if (!is_some(party.mention) || !view.in_class(party.token, "engine_mission")) return false;
  return !identify(view, party.mention).country.is_state();
}

void recover_helped(const View& view, const Arguments& arguments, document::CountryCode own, Reading& reading) {
  const bool open = reading.recipients.empty() || std::ranges::all_of(reading.recipients, [&](const Party& party) {
                      return goes_through(view, party);
                    });
  if (!open) return;
  for (const Argument& item : arguments.items) {
    const bool phrase = item.kind == catalog::SlotKind::kPreposition &&
                        (item.preposition == "to" || item.preposition == "for" || item.preposition == "in");
    if (!phrase || view.is_date(item.token)) continue;
    const base::MentionId found =
        view.in_class(item.token, "engine_mission") ? state_below(view, item.token, own) : kNone<base::MentionId>;
    if (!is_some(found)) continue;
    reading.recipients = {{view.document().mention(found).head, found, true, true}};
    ReadingFeatures& f = reading.features;
    f.recipient_found = f.recipient_resolved = f.recipient_implied = f.is_place = 1;
    return;
  }
}

/// "marched to demand the resignation of the president", "went on strike over the capture of its leader by Turkey".
bool is_grievance(const View& view, const Arguments& arguments, TokenId token) {
  const std::string_view preposition = view.preposition_of(token);
  if (preposition == "over" || preposition == "against") return true;
  const bool purpose = view.relation(token) == Relation::kAdvcl && view.is_infinitive(token);
  return purpose && view.in_class(token, "engine_grievance") && view.token(token).head == arguments.predicate;
}

void recover_addressee(const View& view, const Arguments& arguments, Reading& reading) {
  for (const TokenId child : view.tree().children(reading.predicate)) {
    if (!is_grievance(view, arguments, child) || view.is_date(child)) continue;
    const auto first = index_of(view.tree().subtree_first(child));
    const auto last = index_of(view.tree().subtree_last(child));
    for (std::size_t i = 0; i < view.document().mentions.size(); ++i) {
      const document::Mention& mention = view.document().mentions[i];
      if (index_of(mention.head) < first || index_of(mention.head) > last) continue;
      const Party party{mention.head, base::make_id<base::MentionId>(i), true, false};
      // "over the camps of Syrian refugees": people named by a state are not that state.
      const TokenId head = view.token(mention.head).head;
      if (mention.is_adjectival && is_some(head) && (view.in_class(head, "victim") || view.in_class(head, "refugee")))
        continue;
      const bool power = is_kind(view, party, "gov") || is_kind(view, party, "mil") || is_kind(view, party, "leg");
      const bool governs = power && identify(view, party.mention).country.is_state();
      if (!governs || !identify(view, party.mention).is_actor || is_in_report(view, reading.predicate, party.token))
        continue;
      reading.recipients.push_back(party);
      ReadingFeatures& f = reading.features;
      f.recipient_found = f.recipient_resolved = f.recipient_implied = 1;
      return;
    }
  }
}

bool falls_on_place(const Reading& reading) {
  switch (reading.type) {
    case EventType::kAssault:
    case EventType::kAid: return true;
    case EventType::kCoerce: return reading.cameo.starts_with("171") || reading.cameo.starts_with("19");
    case EventType::kRetreat: return reading.cameo.starts_with("087") || reading.cameo.starts_with("085");
    default: return false;
  }
}

bool is_report_verb(const View& view, TokenId token) {
  return view.is_verb(token) && view.in_class(token, "engine_report");
}

}  // namespace

bool is_witness(const View& view, TokenId noun) {
  if (!view.in_class(noun, "engine_witness")) return false;
  const std::size_t next = index_of(view.tree().subtree_last(noun)) + 1;
  const document::Document& document = view.document();
  if (next >= document.sentence_of(noun).end_token) return false;
  const auto verb = base::make_id<TokenId>(next);
  return is_report_verb(view, verb) && !is_some(view.tree().find_child_base(verb, Relation::kObj));
}

bool is_in_report(const View& view, TokenId predicate, TokenId token) {
  // "Greek officers said that rebels had left": the clause below the verb of saying holds the predicate; what else
  // hangs on that verb tells who spoke, and where.
  for (TokenId up = token; is_some(up); up = view.token(up).head) {
    if (is_witness(view, up)) return true;
    const TokenId head = view.token(up).head;
    if (!is_some(head) || !is_report_verb(view, head) || head == predicate) continue;
    // "it said, if Cyprus drilled": the condition belongs to what is said.
    const Relation relation = view.relation(up);
    if (relation == Relation::kAdvcl || relation == Relation::kCcomp) continue;
    const bool above = view.tree().is_ancestor(head, predicate) && !view.tree().is_ancestor(up, predicate);
    const bool beside = view.token(head).relation == Relation::kParataxis && view.tree().is_ancestor(predicate, head);
    if ((above || beside) && up != predicate) return true;
  }
  return false;
}

void lend_place(const View& view, const document::Circumstance& circumstance, Reading& reading) {
  if (!reading.actors.empty() || !reading.recipients.empty() || !is_some(circumstance.place)) return;
  const base::MentionId place = view.document().places[index_of(circumstance.place)].mention;
  if (!is_some(place) || !identify(view, place).country.is_state()) return;
  ReadingFeatures& f = reading.features;
  const Party party{view.document().mention(place).head, place, true, true};
  const bool emergency = reading.cameo == "1723" || reading.cameo == "1724";
  const bool unnamed = f.passive_without_agent > 0 || (emergency && f.is_noun > 0);
  const bool rule = reading.cameo.starts_with("172") || reading.cameo.starts_with("081") || reading.cameo == "191";
  if (unnamed && rule) {
    reading.actors = {party};
    f.actor_found = f.actor_resolved = f.actor_implied = f.is_place = 1;
    f.passive_without_agent = 0;
    return;
  }
  // "A bomb went off in Kabul", "shelling of the market in Omdurman": what nobody is named to have done is done to the
  // place.
  if (f.actor_stranger > 0 || !falls_on_place(reading)) return;
  reading.recipients = {party};
  f.recipient_found = f.recipient_resolved = f.recipient_implied = f.is_place = 1;
}

void recover_place(const View& view, const Arguments& arguments, Reading& reading) {
  if (reading.reciprocal || reading.actors.empty()) return;
  const document::CountryCode own = identify(view, reading.actors.front().mention).country;
  if (!own.is_set()) return;
  if (is_help(reading)) return recover_helped(view, arguments, own, reading);
  // "could pull its monitors out of Eritrea": those who leave are the actor's own.
  const std::vector<Party> leaving = reading.recipients;
  const bool leaves = reading.cameo.starts_with("166") || reading.cameo == "136";
  if (leaves && std::ranges::all_of(reading.recipients, [&](const Party& party) {
        const document::CountryCode country = identify(view, party.mention).country;
        return !country.is_set() || country == own;
      })) {
    reading.recipients.clear();
  }
  if (!reading.recipients.empty()) return;
  if (reading.type == EventType::kProtest) recover_addressee(view, arguments, reading);
  // A minority protests against the state where it lives: "ethnic Hungarians marched in Serbia".
  const bool minority = reading.type == EventType::kProtest &&
                        identify(view, reading.actors.front().mention).sectors.has(document::Sector::kMin);
  if (!minority && !is_physical(reading)) return;
  const bool is_show = reading.type != EventType::kAssault && reading.type != EventType::kCoerce;
  const auto offer = [&](TokenId token) {
    if (!reading.recipients.empty() || is_in_report(view, arguments.predicate, token)) return;
    const base::MentionId found = state_at(view, token, minority ? document::CountryCode{} : own, is_show, 0);
    if (!is_some(found)) return;
    reading.recipients.push_back({view.document().mention(found).head, found, true, true});
    ReadingFeatures& f = reading.features;
    f.recipient_found = f.recipient_resolved = f.recipient_implied = f.is_place = 1;
  };
  for (const Argument& item : arguments.items) {
    if (item.kind == catalog::SlotKind::kObject && !item.borrowed) offer(item.token);
  }
  for (const Argument& item : arguments.items) {
    const bool phrase = item.kind == catalog::SlotKind::kPreposition && is_site(item.preposition, is_show);
    if (phrase && is_noun_phrase(view, item.token) && !view.is_date(item.token)) offer(item.token);
    // "from the frontier with Togo": the other side may hang on the verb.
    const bool border = phrase && is_show && view.in_class(item.token, "engine_border");
    const std::size_t next = index_of(view.tree().subtree_last(item.token)) + 1;
    if (!border || next >= view.document().sentence_of(item.token).end_token) continue;
    const auto with = base::make_id<TokenId>(next);
    if (view.lemma(with) == "with" && is_some(view.token(with).head)) offer(view.token(with).head);
  }
  if (reading.recipients.empty()) reading.recipients = leaving;
}

}  // namespace casus::events
