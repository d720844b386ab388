// Two passes over the names: the first counts the countries that the article is about, the second chooses meanings.
#include "mentions/links.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/strings.h"
#include "mentions/divided_lands.h"

namespace casus::mentions {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using catalog::Catalog;
using catalog::NameKind;
using catalog::NameMatcher;
using catalog::NameTarget;
using document::Document;
using document::NameSpan;
using document::NameType;
using document::Relation;
using document::Token;
using document::Upos;

namespace {

constexpr std::array<std::string_view, 8> kLocativeCases = {"in",      "at",     "near",   "from",
                                                            "outside", "across", "around", "throughout"};

// One name of the text with everything that bears on its meaning.
struct Sighting {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t entry = 0;
  TokenId head = kNone<TokenId>;
  const NameSpan* name = nullptr;  // the NER span over its head
  bool is_same_span = false;       // the NER span is not longer than the match
};

class LinkChooser {
 public:
  LinkChooser(const Document& document, const document::Tree& tree, const Catalog& catalog, FactsWorkspace& workspace,
              Facts& facts)
      : document_(document), tree_(tree), catalog_(catalog), workspace_(workspace), facts_(facts) {}

  void run();

 private:
  void cut_sentence(const document::Sentence& sentence);
  void find_names(const document::Sentence& sentence);
  void find_agents(const document::Sentence& sentence);
  void find_modifiers(const document::Sentence& sentence);
  bool may_be_name(std::uint32_t first, std::uint32_t last, bool is_shouted) const;
  bool is_one_name(const NameSpan& span, std::uint32_t first, std::uint32_t last) const;
  Sighting look(std::uint32_t first, std::uint32_t last, std::uint32_t entry) const;
  void count_country(const Sighting& sighting);
  void choose(const Sighting& sighting);
  double score(const NameTarget& target, const Sighting& sighting) const;
  double score_actor(const NameTarget& target, const Sighting& sighting) const;
  bool is_part_of_name(TokenId token) const;
  bool goes_on_before(const Sighting& sighting) const;
  double score_place(const NameTarget& target, const Sighting& sighting) const;
  double country_bonus(std::string_view iso3) const;
  double state_bonus(std::uint32_t country) const;
  bool is_local(TokenId token) const;
  bool has_modifier_from(TokenId head, catalog::Code country) const;
  bool is_organ_of_another(const catalog::ActorRow& row, TokenId head) const;
  Link make_link(const NameTarget& target, const Sighting& sighting) const;
  void fill_actor(std::uint32_t actor, Link& link) const;

  const Document& document_;
  const document::Tree& tree_;
  const Catalog& catalog_;
  FactsWorkspace& workspace_;
  Facts& facts_;
  std::vector<Sighting> sightings_;
};

bool is_shouted(const Document& document, const document::Sentence& sentence) {
  const std::string_view text = document.slice(sentence.span);
  const bool has_lower = std::any_of(text.begin(), text.end(), base::is_ascii_lower);
  return !has_lower;
}

void LinkChooser::run() {
  workspace_.country_counts.assign(catalog_.countries().size(), 0);
  for (const document::Sentence& sentence : document_.sentences) {
    cut_sentence(sentence);
    find_agents(sentence);
    find_names(sentence);
    find_modifiers(sentence);
  }
  for (const Sighting& sighting : sightings_) count_country(sighting);
  for (const Sighting& sighting : sightings_) choose(sighting);
  add_divided_lands(document_, catalog_, workspace_.country_counts, facts_);
}

void LinkChooser::cut_sentence(const document::Sentence& sentence) {
  workspace_.tokens.clear();
  bool space_before = true;
  for (const Token& token : document_.tokens_of(sentence)) {
    workspace_.tokens.push_back({document_.slice(token.span), space_before});
    space_before = token.space_after;
  }
  NameMatcher::cut(workspace_.tokens, workspace_.matcher);
}

// A name of one word must look like one to the tagger, too: "Us" in a headline of capitals, "Nice" and "Reading" at the
// start of a sentence are mostly no names.
bool LinkChooser::may_be_name(std::uint32_t first, std::uint32_t last, bool shouted) const {
  if (first != last) return true;
  const Token& token = document_.tokens[first];
  if (shouted && token.span.length() <= 3) return token.upos == Upos::kPropn;
  const std::string_view form = document_.slice(token.span);
  const bool is_acronym = form.size() > 1 && std::none_of(form.begin(), form.end(), base::is_ascii_lower);
  if (is_acronym) return true;
  switch (token.upos) {
    case Upos::kPropn:
    case Upos::kNoun:
    case Upos::kAdj:
    case Upos::kX: return true;
    default: return false;
  }
}

// NER takes "Saudi Crown" and "U.S. Secretary of State" for bodies, though an office is no name; it joins what "and"
// parts; and in "Indonesian navy" the agent noun says more than the tag.
bool LinkChooser::is_one_name(const NameSpan& span, std::uint32_t first, std::uint32_t last) const {
  if (span.type == NameType::kPerson) return true;
  for (std::size_t i = index_of(span.first); i <= index_of(span.last); ++i) {
    if (i >= first && i <= last) continue;
    if (document_.tokens[i].upos == Upos::kCconj) return false;
    const AgentUse* agent = facts_.find_agent(make_id<TokenId>(i));
    if (agent != nullptr &&
        (agent->noun->is_person || (i > last && agent->head == head_of_span(document_, span.first, span.last)))) {
      return false;
    }
  }
  return true;
}

Sighting LinkChooser::look(std::uint32_t first, std::uint32_t last, std::uint32_t entry) const {
  Sighting sighting{first,   last, entry, head_of_span(document_, make_id<TokenId>(first), make_id<TokenId>(last)),
                    nullptr, false};
  const std::uint32_t name = facts_.name_of[index_of(sighting.head)];
  if (name == kNoFact) return sighting;
  if (!is_one_name(document_.names[name], first, last)) return sighting;
  const NameSpan& span = document_.names[name];
  sighting.name = &span;
  sighting.is_same_span = index_of(sighting.name->first) >= first && index_of(sighting.name->last) <= last;
  return sighting;
}

void LinkChooser::find_names(const document::Sentence& sentence) {
  catalog_.names().find(workspace_.matcher, workspace_.matches);
  const bool shouted = is_shouted(document_, sentence);
  for (const catalog::NameMatch& match : workspace_.matches) {
    const std::uint32_t first = sentence.first_token + match.first;
    const std::uint32_t last = sentence.first_token + match.last;
    if (may_be_name(first, last, shouted)) sightings_.push_back(look(first, last, match.entry));
  }
}

void LinkChooser::find_agents(const document::Sentence& sentence) {
  catalog_.agent_names().find(workspace_.matcher, workspace_.matches);
  for (const catalog::NameMatch& match : workspace_.matches) {
    const auto first = make_id<TokenId>(sentence.first_token + match.first);
    const auto last = make_id<TokenId>(sentence.first_token + match.last);
    AgentUse use{first, last, head_of_span(document_, first, last), nullptr, false};
    const Token& head = document_.token(use.head);
    // "to police the border", "the general mood": the word must stand as a noun. "NATO chief Jens ..." often gets an
    // adjective's tag, though not an adjective's relation.
    const bool is_noun = head.upos == Upos::kNoun || head.upos == Upos::kPropn;
    const bool is_disguised =
        head.upos == Upos::kAdj && (first != last || document::base_of(head.relation) != Relation::kAmod) &&
        head.relation != Relation::kAdvmod && head.relation != Relation::kXcomp && head.relation != Relation::kRoot;
    if (!is_noun && !is_disguised) continue;
    const std::uint32_t payload = catalog_.agent_names().entry(match.entry).payload;
    use.noun = &catalog_.agents()[payload / 2];
    use.is_plural =
        payload % 2 == 1 || head.features.number == document::Number::kPlur || is_plural_word(document_.form(last));
    if (is_family_name(document_, facts_, use)) continue;
    const auto index = static_cast<std::uint32_t>(facts_.agents.size());
    facts_.agents.push_back(use);
    for (std::size_t i = index_of(first); i <= index_of(last); ++i) facts_.agent_of[i] = index;
  }
}

void LinkChooser::find_modifiers(const document::Sentence& sentence) {
  catalog_.modifier_names().find(workspace_.matcher, workspace_.matches);
  for (const catalog::NameMatch& match : workspace_.matches) {
    const std::uint32_t modifier = catalog_.modifier_names().entry(match.entry).payload;
    for (std::uint32_t i = match.first; i <= match.last; ++i) facts_.modifier_of[sentence.first_token + i] = modifier;
  }
}

void LinkChooser::count_country(const Sighting& sighting) {
  const NameTarget& target = catalog_.name_targets()[catalog_.names().entry(sighting.entry).payload];
  if (target.kind <= NameKind::kSeat) ++workspace_.country_counts[target.row];
}

double LinkChooser::country_bonus(std::string_view iso3) const {
  const catalog::Country* country = catalog_.find_country(iso3);
  if (country == nullptr) return 0;
  const auto row = static_cast<std::size_t>(country - catalog_.countries().data());
  return std::min(6.0, 2.0 * workspace_.country_counts[row]);
}

// "Belgrade" and "Prague" were the capitals of states that are no more.
double LinkChooser::state_bonus(std::uint32_t country) const {
  const catalog::Country& row = catalog_.countries()[country];
  const bool has_ended = !document_.info.published.is_set() && row.existence.to.is_set();
  const bool exists = !has_ended && row.existence.contains(document_.info.published);
  return country_bonus(row.iso3.text()) / 2 - (exists ? 0 : 10);
}

bool LinkChooser::is_local(TokenId token) const {
  return std::any_of(kLocativeCases.begin(), kLocativeCases.end(),
                     [&](std::string_view lemma) { return tree_.has_case(token, lemma); });
}

// "Turkey's foreign ministry", "the Sudanese army": the phrase says whose it is.
bool LinkChooser::has_modifier_from(TokenId head, catalog::Code country) const {
  if (!country.is_set()) return false;
  for (const TokenId child : tree_.children(head)) {
    const Link* link = facts_.find_link(child);
    if (link != nullptr && link->country.text() == country.text()) return true;
  }
  return false;
}

// "Guatemala's Congress" is not the one that "Congress" alone names: an organ of state has the country that owns it.
bool LinkChooser::is_organ_of_another(const catalog::ActorRow& row, TokenId head) const {
  if (!row.country.is_set() || row.sectors.empty()) return false;
  const document::Sector sector = to_sectors(row.sectors).front();
  const bool is_organ = sector == document::Sector::kGov || sector == document::Sector::kLeg ||
                        sector == document::Sector::kJud || sector == document::Sector::kMil;
  if (!is_organ) return false;
  for (const TokenId child : tree_.children(head)) {
    if (document_.token(child).relation != Relation::kNmodPoss) continue;
    const Link* link = facts_.find_link(child);
    if (link != nullptr && link->kind == NameKind::kCountry && link->country.text() != row.country.text()) return true;
  }
  return false;
}

// The listed "Andrew" in "Andrew Wan" is another one.
bool LinkChooser::is_part_of_name(TokenId token) const {
  if (document_.token(token).relation == Relation::kFlat) return true;
  const std::span<const TokenId> children = tree_.children(token);
  return std::any_of(children.begin(), children.end(), [&](TokenId child) {
    return child > token && document_.token(child).relation == Relation::kFlat;
  });
}

// "Sweden Democrats" are listed as a whole; "Free Republicans" are not, and are no Republicans: an unknown capital that
// the tree ties to a plural name of one word.
bool LinkChooser::goes_on_before(const Sighting& sighting) const {
  if (sighting.first != sighting.last || sighting.first == 0) return false;
  const Token& word = document_.tokens[sighting.first];
  const Token& before = document_.tokens[sighting.first - 1];
  const auto token = make_id<TokenId>(sighting.first - 1);
  const bool is_tied = before.sentence == word.sentence && before.head == sighting.head &&
                       (before.relation == Relation::kCompound || before.relation == Relation::kAmod);
  if (!is_tied || !document_.slice(word.span).ends_with('s') || before.upos != Upos::kPropn) return false;
  return facts_.find_agent(token) == nullptr && facts_.modifier_of[sighting.first - 1] == kNoFact &&
         std::none_of(sightings_.begin(), sightings_.end(), [&](const Sighting& other) {
           return other.first < sighting.first && other.last + 1 == sighting.first;
         });
}

double LinkChooser::score_actor(const NameTarget& target, const Sighting& sighting) const {
  const catalog::Role role = catalog_.find_role(target.row, document_.info.published);
  const catalog::ActorRow& row = catalog_.actor_row(role.row);
  const bool is_person = row.type == catalog::ActorType::kPerson;
  double value = 85;
  if (is_person && sighting.first == sighting.last && is_part_of_name(sighting.head)) return 0;
  if (!is_person && (goes_on_before(sighting) || is_organ_of_another(row, sighting.head))) return 0;
  if (sighting.name != nullptr) {
    const NameType type = sighting.name->type;
    if (is_person) value += type == NameType::kPerson ? 20 : -30;
    if (!is_person) value += type == NameType::kOrganisation ? 10 : (type == NameType::kPerson ? -40 : 0);
  }
  if (role.tense == catalog::Role::Tense::kFormer) value -= is_person ? 3 : 8;
  if (role.tense == catalog::Role::Tense::kFuture) value -= 12;
  if (has_modifier_from(sighting.head, row.country)) value += 20;
  if (row.is_users) value += 4;  // who writes a row of his own means it
  return value + country_bonus(row.country.text());
}

double LinkChooser::score_place(const NameTarget& target, const Sighting& sighting) const {
  const catalog::PlaceRow& place = catalog_.places()[target.row];
  const bool is_listed = place.geonames_id == 0 || place.kind != "city";  // our own rows are names one can rely on
  const Token& head = document_.token(sighting.head);
  const bool is_location = sighting.name != nullptr && sighting.name->type == NameType::kLocation;
  // A town that NER takes for a man: "the governor of Kharkiv" in an article about Ukraine.
  if (sighting.name != nullptr && sighting.name->type == NameType::kPerson) {
    const bool is_of_or_in = is_local(sighting.head) || tree_.has_case(sighting.head, "of");
    const bool fits = sighting.is_same_span && is_of_or_in && country_bonus(place.country.text()) > 0;
    return fits ? 40 + country_bonus(place.country.text()) : 0;
  }
  const bool is_body = sighting.name != nullptr && sighting.name->type == NameType::kOrganisation;
  if (is_body && !is_local(sighting.head) && !(is_listed && sighting.is_same_span)) return 0;
  const bool is_flat = head.relation == Relation::kFlat;
  if (!is_listed && !is_location && (head.upos != Upos::kPropn || is_flat)) return 0;
  const bool is_supported = is_listed || is_location || is_local(sighting.head) || sighting.first != sighting.last ||
                            place.population >= 200000;
  if (!is_supported) return 0;
  return 50 + (is_listed ? 8 : 0) + (is_location ? 10 : 0) +
         2 * std::log10(static_cast<double>(place.population) + 10) + country_bonus(place.country.text());
}

double LinkChooser::score(const NameTarget& target, const Sighting& sighting) const {
  const bool is_person_name = sighting.name != nullptr && sighting.name->type == NameType::kPerson;
  const bool is_place_name = sighting.name != nullptr && sighting.name->type == NameType::kLocation;
  // "Chad Smith" is one name; a lone "Chad" that NER takes for a man stays a country.
  const double name_bonus = is_place_name ? 10 : (is_person_name && !sighting.is_same_span ? -90 : 0);
  switch (target.kind) {
    case NameKind::kCountry: return 100 + name_bonus + state_bonus(target.row);
    case NameKind::kDemonym: return 95 + state_bonus(target.row);
    case NameKind::kPeople: return 94 + state_bonus(target.row);
    case NameKind::kCapital: return 90 + name_bonus + state_bonus(target.row);
    case NameKind::kSeat: return 88 + state_bonus(target.row);
    case NameKind::kActor: return score_actor(target, sighting);
    case NameKind::kPlace: return score_place(target, sighting);
  }
  return 0;
}

void LinkChooser::fill_actor(std::uint32_t actor, Link& link) const {
  const catalog::Role role = catalog_.find_role(actor, document_.info.published);
  const catalog::ActorRow& row = catalog_.actor_row(role.row);
  link.actor_row = role.row;
  link.country = to_country(row.country);
  link.is_person = row.type == catalog::ActorType::kPerson;
  link.is_former = link.is_person && role.tense == catalog::Role::Tense::kFormer;
  if (link.is_former) {
    link.sectors.add(document::Sector::kEli);  // PLOVER: former officials are elites
  } else if (!link.is_person || role.tense == catalog::Role::Tense::kNow) {
    link.sectors = to_sectors(row.sectors);
  }
}

Link LinkChooser::make_link(const NameTarget& target, const Sighting& sighting) const {
  Link link;
  link.first = make_id<TokenId>(sighting.first);
  link.last = make_id<TokenId>(sighting.last);
  link.head = sighting.head;
  link.kind = target.kind;
  if (target.kind == NameKind::kActor) {
    fill_actor(target.row, link);
  } else if (target.kind == NameKind::kPlace) {
    link.place_row = make_id<base::PlaceRowId>(target.row);
    link.country = to_country(catalog_.places()[target.row].country);
  } else {
    const catalog::Country& country = catalog_.countries()[target.row];
    link.country = to_country(country.iso3);
    if (target.kind == NameKind::kSeat) link.sectors = to_sectors(country.seats[target.seat].sectors);
    if (target.kind == NameKind::kCapital) link.sectors.add(document::Sector::kGov);
  }
  return link;
}

void LinkChooser::choose(const Sighting& sighting) {
  const std::span<const NameTarget> targets = catalog_.name_targets();
  const NameTarget* best = nullptr;
  const NameTarget* best_place = nullptr;
  double best_score = 0;
  double best_place_score = -1;
  for (std::uint32_t i = sighting.entry; i != NameMatcher::kNoEntry; i = catalog_.names().entry(i).next) {
    const NameTarget& target = targets[catalog_.names().entry(i).payload];
    const double value = score(target, sighting);
    if (value > best_score) {
      best_score = value;
      best = &target;
    }
    if (target.kind == NameKind::kPlace && value > best_place_score) {
      best_place_score = value;
      best_place = &target;
    }
  }
  if (best == nullptr) return;
  Link link = make_link(*best, sighting);
  // A capital is in the gazetteer, too: keep its row for the coordinates.
  if (best->kind == NameKind::kCapital && best_place != nullptr &&
      to_country(catalog_.places()[best_place->row].country) == link.country) {
    link.place_row = make_id<base::PlaceRowId>(best_place->row);
  }
  link.is_inner = sighting.name != nullptr && !sighting.is_same_span &&
                  !(link.is_person && sighting.name->type == NameType::kPerson) &&
                  sighting.last - sighting.first < index_of(sighting.name->last) - index_of(sighting.name->first);
  const auto index = static_cast<std::uint32_t>(facts_.links.size());
  facts_.links.push_back(link);
  for (std::size_t i = sighting.first; i <= sighting.last; ++i) facts_.link_of[i] = index;
}

}  // namespace

void find_facts(const Document& document, const document::Tree& tree, const Catalog& catalog, FactsWorkspace& workspace,
                Facts& facts) {
  facts.reset(document.tokens.size());
  for (std::uint32_t i = 0; i < document.names.size(); ++i) {
    const NameSpan& name = document.names[i];
    for (std::size_t t = index_of(name.first); t <= index_of(name.last); ++t) facts.name_of[t] = i;
  }
  LinkChooser(document, tree, catalog, workspace, facts).run();
}

}  // namespace casus::mentions
