// Words are the lexicon's classes engine_contest and engine_verbal_attack.
#include "events/contests.h"

#include <algorithm>

namespace casus::events {

using document::MentionType;
using document::Sector;

namespace {

/// Of civil politics and nothing else: no soldier, no policeman, no rebel, no state.
bool is_civil(Sector sector) {
  switch (sector) {
    case Sector::kPty:
    case Sector::kLeg:
    case Sector::kGov:
    case Sector::kPre:
    case Sector::kEli:
    case Sector::kJud:
    case Sector::kJrn: return true;
    default: return false;
  }
}

bool is_politician(const View& view, const Party& party) {
  if (!base::is_some(party.mention)) return false;
  const Identity& identity = identify(view, party.mention);
  if (identity.type == MentionType::kCountry || identity.type == MentionType::kPlace) return false;
  const auto sectors = identity.sectors.items();
  return !identity.sectors.empty() && std::ranges::all_of(sectors, is_civil);
}

bool tells_of(const View& view, base::TokenId predicate, std::string_view word_class) {
  return view.count_in(view.document().sentence_of(predicate), word_class, 1) > 0;
}

/// "63 percent of Americans want": a share of people, whose wish is measured.
bool is_share(const View& view, const Party& party) {
  const base::TokenId above = view.token(party.token).head;
  const bool counted = base::is_some(above) && view.relation(party.token) == document::Relation::kNmod;
  return view.in_class(party.token, "engine_share") || (counted && view.in_class(above, "engine_share"));
}

/// "The candidate attacked migrants": a man of parliament or party, who has no troops, and a sentence without blood.
bool is_tirade(const View& view, const Reading& reading) {
  if (reading.type != EventType::kAssault || reading.actors.empty()) return false;
  if (tells_of(view, reading.predicate, "engine_violent")) return false;
  return std::ranges::all_of(reading.actors, [&](const Party& party) {
    if (!base::is_some(party.mention) || !is_politician(view, party)) return false;
    const Identity& identity = identify(view, party.mention);
    const bool governs = identity.sectors.has(Sector::kGov) || identity.sectors.has(Sector::kPre);
    return identity.type == MentionType::kPerson && !governs && !view.document().mention(party.mention).is_plural;
  });
}

bool is_press(const View& view, const Party& party) {
  return base::is_some(party.mention) && identify(view, party.mention).sectors.has(Sector::kJrn);
}

/// "was campaigning for president"
bool is_candidacy(const View& view, const Reading& reading) {
  if (!view.in_class(reading.predicate, "engine_campaign")) return false;
  return std::ranges::any_of(view.tree().children(reading.predicate), [&](base::TokenId child) {
    return view.preposition_of(child) == "for" && view.in_class(child, "engine_office") &&
           !base::is_some(view.tree().find_child(child, document::Relation::kDet));
  });
}

}  // namespace

bool is_contest(const View& view, const Reading& reading) {
  const bool threat = reading.type == EventType::kThreaten && reading.cameo.starts_with("138");  // "I would beat him"
  if (reading.type != EventType::kAssault && !threat) return false;
  const bool aimed = !reading.recipients.empty() && view.in_class(reading.predicate, "engine_aimed_contest");
  if (!aimed && !view.in_class(reading.predicate, "engine_contest")) return false;
  // "Her critique amounted to attacks on Obama": with nobody who attacks, and no blood.
  if (reading.actors.empty() && (reading.recipients.empty() || tells_of(view, reading.predicate, "engine_violent")))
    return false;
  const auto politician = [&](const Party& party) { return is_politician(view, party); };
  return std::ranges::all_of(reading.actors, politician) && std::ranges::all_of(reading.recipients, politician);
}

/// "a firefighter who voted for the governor", "they voted for Kovac": a ballot cast for somebody; councils and
/// lawmakers vote for laws and decide.
bool is_ballot(const View& view, const Reading& reading) {
  if (view.lemma(reading.predicate) != "vote" || reading.recipients.empty()) return false;
  const auto private_voter = [&](const Party& party) {
    if (!base::is_some(party.mention)) return true;
    const Identity& identity = identify(view, party.mention);
    const bool person = identity.type == MentionType::kPerson || identity.type == MentionType::kGroup;
    return person && !identity.sectors.has(Sector::kLeg) && !identity.sectors.has(Sector::kIgo);
  };
  const auto candidate = [&](const Party& party) {
    if (party.implied || !base::is_some(party.mention)) return false;
    const Identity& identity = identify(view, party.mention);
    return identity.type == MentionType::kPerson || identity.sectors.has(Sector::kPty);
  };
  return std::ranges::all_of(reading.actors, private_voter) && std::ranges::any_of(reading.recipients, candidate);
}

bool is_opinion(const View& view, const Reading& reading) {
  if (is_ballot(view, reading)) return true;
  const bool measured = reading.type == EventType::kAccuse || reading.type == EventType::kRequest;
  if (measured && !reading.actors.empty() && view.in_class(reading.predicate, "engine_opinion")) {
    return std::ranges::all_of(reading.actors, [&](const Party& party) { return is_share(view, party); });
  }
  if (reading.type != EventType::kSupport && reading.type != EventType::kReject) return false;
  if (view.is_noun(reading.predicate)) {  // "received 38 percent support"
    for (const base::TokenId child : view.tree().children(reading.predicate)) {
      if (child < reading.predicate && view.in_class(child, "engine_share")) return true;
    }
  }
  return !reading.actors.empty() && std::ranges::all_of(reading.actors, [&](const Party& party) {
    const bool many = base::is_some(party.mention) && view.document().mention(party.mention).is_plural;
    const base::TokenId counted = view.look_through(party.token);
    return (many || counted != party.token) && view.in_class(counted, "engine_voter");
  });
}

bool is_campaign(const View& view, const Reading& reading) {
  if (is_candidacy(view, reading)) return true;
  if (reading.type != EventType::kProtest || reading.actors.empty()) return false;
  if (tells_of(view, reading.predicate, "engine_protest_word")) return false;
  const auto rallies = [&](base::TokenId token) { return view.in_class(token, "engine_rally"); };
  if (!rallies(reading.predicate) && std::ranges::none_of(reading.bound, rallies)) return false;
  // "Voters turned out", "people who gathered at the polls".
  if (view.lemma(reading.predicate) == "turn") return tells_of(view, reading.predicate, "engine_polling");
  return std::ranges::all_of(reading.actors, [&](const Party& party) {
    return is_politician(view, party) && !view.document().mention(party.mention).is_plural;
  });
}

void drop_venue(const View& view, Reading& reading) {
  if (reading.type != EventType::kProtest || !view.in_class(reading.predicate, "engine_rally")) return;
  const auto venue = [&](const Party& party) {
    if (!base::is_some(party.mention)) return false;
    const Identity& identity = identify(view, party.mention);
    const auto sectors = identity.sectors.items();
    return identity.type == MentionType::kOrganisation && std::ranges::all_of(sectors, [](Sector sector) {
             return sector == Sector::kEdu || sector == Sector::kMed || sector == Sector::kRel;
           });
  };
  if (std::ranges::all_of(reading.recipients, venue)) reading.recipients.clear();
}

bool is_donation(const View& view, const Reading& reading) {
  if (reading.type != EventType::kAid || reading.recipients.empty()) return false;
  const auto runs = [&](const Party& party) {
    if (!is_politician(view, party)) return false;
    const Identity& identity = identify(view, party.mention);
    return !identity.sectors.has(Sector::kGov) && !identity.sectors.has(Sector::kPre);
  };
  const auto rules = [&](const Party& party) {
    return is_kind(view, party, "gov") || is_kind(view, party, "igo") || is_kind(view, party, "mil");
  };
  return std::ranges::all_of(reading.recipients, runs) && std::ranges::none_of(reading.actors, rules);
}

bool is_interview(const View& view, const Reading& reading) {
  // "told the network his policy would be to go after them"
  const bool told = reading.type == EventType::kRequest && view.lemma(reading.predicate) == "tell";
  if (told && !reading.recipients.empty() && is_press(view, reading.recipients.front())) return true;
  if (reading.type != EventType::kConsult && reading.cameo != "036") return false;
  const auto press = [&](const Party& party) { return is_press(view, party); };
  const auto count = std::ranges::count_if(reading.actors, press) + std::ranges::count_if(reading.recipients, press);
  return count > 0 && reading.actors.size() + reading.recipients.size() - static_cast<std::size_t>(count) < 2;
}

bool is_game(const View& view, const Reading& reading, double off_topic_share) {
  constexpr double kSportsText = 0.25;
  if (!view.in_class(reading.predicate, "engine_game")) return false;
  if (off_topic_share < kSportsText) return false;
  const auto is_team = [&](const Party& party) {
    if (!base::is_some(party.mention)) return true;
    const MentionType type = identify(view, party.mention).type;
    return type == MentionType::kCountry || type == MentionType::kPlace || type == MentionType::kGroup;
  };
  return std::ranges::all_of(reading.actors, is_team) && std::ranges::all_of(reading.recipients, is_team);
}

bool become_criticism(const View& view, Reading& reading) {
  if (reading.recipients.empty() || reading.reciprocal || !view.is_verb(reading.predicate)) return false;
  if (!view.in_class(reading.predicate, "engine_verbal_attack")) return false;
  if (!is_contest(view, reading) && !is_tirade(view, reading)) return false;
  reading.type = EventType::kAccuse;
  reading.cameo = "111";
  return true;
}

}  // namespace casus::events
