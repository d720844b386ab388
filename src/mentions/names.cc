// Countries, peoples, capitals, seats, organisations and places by name.
#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "mentions/drafts.h"

namespace casus::mentions {

using base::index_of;
using base::is_some;
using base::make_id;
using base::TokenId;
using catalog::NameKind;
using document::Document;
using document::Mention;
using document::MentionType;
using document::NameSpan;
using document::NameType;
using document::Relation;
using document::Token;
using document::Upos;

namespace {

class NameMaker {
 public:
  NameMaker(const Scene& scene, Drafts& drafts) : scene_(scene), document_(scene.document), drafts_(drafts) {}

  void add_link(const Link& link);
  void add_unlisted(const NameSpan& tagged);

 private:
  bool is_modifier(const Link& link) const;
  bool is_joined_half(const Link& link) const;
  bool is_region_of(const Link& link) const;
  void fill_country(const Link& link, Draft& draft) const;
  void fill_people(const Link& link, Draft& draft) const;
  void fill_capital(const Link& link, Draft& draft) const;
  void fill_seat(const Link& link, Draft& draft) const;
  bool is_member(const Link& link) const;
  void fill_organisation(const Link& link, Draft& draft) const;
  void fill_place(const Link& link, Draft& draft) const;
  NameSpan without_listed(const NameSpan& tagged) const;
  void fill_unlisted(const NameSpan& span, Mention& mention) const;
  std::string_view words(TokenId first, TokenId last) const {
    return document_.slice({document_.token(first).span.begin, document_.token(last).span.end});
  }

  const Scene& scene_;
  const Document& document_;
  Drafts& drafts_;
};

// "Russian attack", "US and South Korean troops", "Iran-backed rebels".
bool NameMaker::is_modifier(const Link& link) const {
  switch (document::base_of(chain_relation(document_, link.head))) {
    case Relation::kAmod:
    case Relation::kCompound:
    case Relation::kDet: return true;
    case Relation::kObl:
    case Relation::kAdvmod: return link.kind == NameKind::kDemonym && document_.token(link.head).upos == Upos::kAdj;
    default: return document_.token(link.head).relation == Relation::kNmodDesc;
  }
}

bool NameMaker::is_joined_half(const Link& link) const {
  const std::size_t after = index_of(link.last) + 2;
  if (link.kind != NameKind::kCountry || link.first != link.last || after >= document_.tokens.size()) return false;
  const Link* partner = scene_.facts.find_link(make_id<TokenId>(after));
  const Relation relation = document_.token(link.head).relation;
  return partner != nullptr && partner->kind == NameKind::kCountry && index_of(partner->first) == after &&
         document_.tokens[after - 1].upos == Upos::kCconj && document_.token(link.head).head == partner->head &&
         relation != Relation::kNmodPoss;
}

// "northern Syria" is a place; Syria does not act there by being named.
bool NameMaker::is_region_of(const Link& link) const {
  constexpr std::array<std::string_view, 12> kParts = {"north",   "south",   "east",    "west",  "northern", "southern",
                                                       "eastern", "western", "central", "upper", "lower",    "coastal"};
  if (index_of(link.first) == document_.sentence_of(link.first).first_token) return false;
  std::string word = base::fold(document_.form(make_id<TokenId>(index_of(link.first) - 1)));
  for (const std::string_view prefix : {"north", "south"}) {
    if (word.starts_with(prefix) && word.size() > prefix.size() + 3 && word.substr(prefix.size()) != "ern")
      word.erase(0, prefix.size());
  }
  return std::find(kParts.begin(), kParts.end(), word) != kParts.end();
}

void NameMaker::fill_country(const Link& link, Draft& draft) const {
  const catalog::Country* country = scene_.catalog.find_country(link.country.text());
  draft.name = country == nullptr ? words(link.first, link.last) : country->name;
  draft.mention.type = MentionType::kCountry;
  draft.mention.is_place = true;
  draft.mention.is_actor = !is_region_of(link);
  if (!draft.mention.is_actor) draft.mention.type = MentionType::kPlace;
}

void NameMaker::fill_people(const Link& link, Draft& draft) const {
  const catalog::Country* country = scene_.catalog.find_country(link.country.text());
  if (country != nullptr) draft.name = country->name;
  draft.mention.is_actor = true;
  if (draft.mention.is_adjectival) {
    draft.mention.type = MentionType::kCountry;
    draft.mention.is_plural = false;
    return;
  }
  // "the Japanese" has no plural form; "a Briton", "the Russian" is one person.
  const std::string folded = base::fold(document_.form(link.last));
  const bool has_plural = folded.ends_with('s') || folded.ends_with("ese") || folded.ends_with("ish") ||
                          folded.ends_with("ch") || folded.ends_with("men");
  draft.mention.is_plural = has_plural;
  draft.mention.type = has_plural ? MentionType::kPeople : MentionType::kPerson;
  draft.mention.kind = document::MentionKind::kNominal;
  draft.name = {};
}

void NameMaker::fill_capital(const Link& link, Draft& draft) const {
  draft.name = is_some(link.place_row) ? scene_.catalog.place(link.place_row).name : words(link.first, link.last);
  // "PYONGYANG" in a headline is Pyongyang.
  if (const catalog::Country* country = scene_.catalog.find_country(link.country.text()); country != nullptr) {
    for (const std::string_view capital : country->capitals) {
      if (base::fold(capital) == base::fold(draft.name)) draft.name = capital;
    }
  }
  draft.mention.place_row = link.place_row;
  draft.mention.is_place = true;
  draft.mention.is_actor = !is_locative(scene_, link.head);
  draft.mention.type = draft.mention.is_actor ? MentionType::kCountry : MentionType::kPlace;
  if (draft.mention.is_actor) draft.mention.sectors = link.sectors;
}

void NameMaker::fill_seat(const Link& link, Draft& draft) const {
  const bool has_article = base::fold(document_.form(link.first)) == "the" && link.first < link.last;
  draft.name = words(has_article ? make_id<TokenId>(index_of(link.first) + 1) : link.first, link.last);
  draft.mention.is_place = is_locative(scene_, link.head);
  draft.mention.is_actor = !draft.mention.is_place;
  draft.mention.type = draft.mention.is_actor ? MentionType::kOrganisation : MentionType::kPlace;
  draft.mention.sectors = link.sectors;
}

// "the Republican", "a Houthi": where the table has the plural, too, the singular is one of them.
bool NameMaker::is_member(const Link& link) const {
  const catalog::ActorRow& row = scene_.catalog.actor_row(link.actor_row);
  if (link.first != link.last || row.type == catalog::ActorType::kPerson) return false;
  const std::string plural = std::string(document_.form(link.last)) + "s";
  return row.name == plural || std::find(row.aliases.begin(), row.aliases.end(), plural) != row.aliases.end();
}

void NameMaker::fill_organisation(const Link& link, Draft& draft) const {
  const catalog::ActorRow& row = scene_.catalog.actor_row(link.actor_row);
  if (!draft.mention.is_adjectival && is_member(link)) {
    draft.mention.kind = document::MentionKind::kNominal;
    draft.mention.type = MentionType::kPerson;
    draft.mention.is_actor = true;
    draft.mention.sectors = link.sectors;
    return;
  }
  draft.name = row.name;
  draft.mention.actor_row = link.actor_row;
  draft.mention.type = row.type == catalog::ActorType::kGroup ? MentionType::kGroup : MentionType::kOrganisation;
  draft.mention.is_actor = true;
  draft.mention.sectors = link.sectors;
  if (!draft.mention.country.is_set()) draft.mention.country = scene_.roles.describe(link.head).country;
}

void NameMaker::fill_place(const Link& link, Draft& draft) const {
  draft.name = scene_.catalog.place(link.place_row).name;
  draft.mention.place_row = link.place_row;
  draft.mention.type = MentionType::kPlace;
  draft.mention.is_place = true;
}

void NameMaker::add_link(const Link& link) {
  if (link.is_person || link.is_inner || drafts_.find(link.head) != nullptr || drafts_.is_taken(link.head)) return;
  // In "North and South Korea" the tree hangs "North" on "Korea"; it is a country of its own all the same.
  const bool is_half = is_joined_half(link);
  const bool modifies = !is_half && is_modifier(link);
  TokenId first = modifies || is_half ? link.first : left_end(scene_, link.first, link.last);
  for (TokenId token = first; token < link.first; token = make_id<TokenId>(index_of(token) + 1)) {
    if (document_.token(token).upos == Upos::kCconj) first = link.first;
  }
  Draft draft = make_draft(scene_, first, link.last, link.head);
  draft.mention.kind = document::MentionKind::kName;
  draft.mention.country = link.country;
  draft.mention.is_adjectival = modifies;
  draft.mention.is_plural = false;
  switch (link.kind) {
    case NameKind::kCountry: fill_country(link, draft); break;
    case NameKind::kDemonym:
    case NameKind::kPeople: fill_people(link, draft); break;
    case NameKind::kCapital: fill_capital(link, draft); break;
    case NameKind::kSeat: fill_seat(link, draft); break;
    case NameKind::kActor: fill_organisation(link, draft); break;
    case NameKind::kPlace: fill_place(link, draft); break;
  }
  drafts_.add(draft);
}

// "Rivers Board and United Nations" tagged as one: what the catalog knows stands for itself, the rest is the name.
NameSpan NameMaker::without_listed(const NameSpan& tagged) const {
  NameSpan span = tagged;
  for (TokenId token = tagged.first; token <= tagged.last; token = make_id<TokenId>(index_of(token) + 1)) {
    if (document_.token(token).upos != Upos::kCconj || token == tagged.first || token == tagged.last) continue;
    if (scene_.facts.find_link(make_id<TokenId>(index_of(token) + 1)) == nullptr) continue;
    span.last = make_id<TokenId>(index_of(token) - 1);
    break;
  }
  return span;
}

void NameMaker::fill_unlisted(const NameSpan& span, Mention& mention) const {
  if (span.type == NameType::kLocation) {
    mention.type = MentionType::kPlace;
    mention.is_place = true;
    // "Kabul province": the part that is known gives the country.
    for (std::size_t i = index_of(span.first); i <= index_of(span.last); ++i) {
      const Link* inner = scene_.facts.find_link(make_id<TokenId>(i));
      if (inner != nullptr && !mention.country.is_set()) mention.country = inner->country;
    }
    return;
  }
  mention.type = MentionType::kOrganisation;
  mention.is_actor = true;
  const Role role = scene_.roles.describe_organisation(span.first, span.last, mention.head);
  mention.country = role.country;
  mention.sectors = role.sectors;
}

// A name that NER found and no table knows.
void NameMaker::add_unlisted(const NameSpan& tagged) {
  if (tagged.type == NameType::kPerson) return;
  const NameSpan span = without_listed(tagged);
  const TokenId head = head_of_span(document_, span.first, span.last);
  if (drafts_.find(head) != nullptr || drafts_.is_claimed(head) || drafts_.is_claimed(span.last)) return;
  const Link* link = scene_.facts.find_link(head);
  if (link != nullptr && !link->is_inner) return;
  // An agent noun at the head knows better than NER what the phrase is: "an Ottawa MP", "the Indonesian navy",
  // "fishermen".
  if (scene_.facts.find_agent(head) != nullptr) return;
  const std::string_view first_form = document_.form(span.first);
  const std::string_view head_form = document_.form(head);
  const auto is_capital = [](std::string_view form) { return !base::is_lower(base::code_point_at(form, 0).value); };
  if (!is_capital(first_form) && !is_capital(head_form)) return;
  const Relation relation = chain_relation(document_, head);
  const bool modifies = document::base_of(relation) == Relation::kCompound || relation == Relation::kAmod;
  const TokenId first = modifies ? span.first : left_end(scene_, span.first, span.last);
  Draft draft = make_draft(scene_, first, span.last, head);
  draft.mention.kind = document::MentionKind::kName;
  draft.mention.is_adjectival = modifies;
  draft.mention.is_plural = false;
  draft.name = words(span.first, span.last);
  fill_unlisted(span, draft.mention);
  drafts_.add(draft);
  drafts_.claim(span.first, span.last);
}

}  // namespace

void add_names(const Scene& scene, Drafts& drafts) {
  NameMaker maker(scene, drafts);
  for (const Link& link : scene.facts.links) maker.add_link(link);
  for (const NameSpan& span : scene.document.names) maker.add_unlisted(span);
}

}  // namespace casus::mentions
