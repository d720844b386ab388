// Persons by name, with the titles before their names.
//
// UD hangs a title on the name ("President <-nmod:desc- Moon"), older parses hang the name on the title (flat, appos)
// or join both as a compound; so the words decide: an agent noun that ends right before the name is its title.
#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "mentions/person_names.h"

namespace casus::mentions {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::Document;
using document::Mention;
using document::NameSpan;
using document::NameType;
using document::Relation;
using document::Sector;
using document::Token;
using document::Upos;

namespace {

TokenId before(TokenId token) { return make_id<TokenId>(index_of(token) - 1); }

bool is_sentence_start(const Document& document, TokenId token) {
  return index_of(token) == document.sentence_of(token).first_token;
}

class PersonMaker {
 public:
  PersonMaker(const Scene& scene, Drafts& drafts) : scene_(scene), document_(scene.document), drafts_(drafts) {}

  void add(const PersonName& name);

 private:
  const AgentUse* find_title(const PersonName& name) const;
  const AgentUse* find_hanging_title(const PersonName& name) const;
  base::ActorRowId find_row(const PersonName& name, const AgentUse* title, const Role& role) const;
  base::ActorRowId settle_row(const PersonName& name, const AgentUse* title, const Role& role) const;
  int rate_row(const catalog::ActorRow& row, const AgentUse* title, const Role& role) const;
  std::vector<std::uint32_t> find_namesakes(const PersonName& name) const;
  bool is_known_otherwise(const PersonName& name, std::string_view surname) const;
  const Link* find_later_full_name(const PersonName& name, std::string_view surname) const;
  bool is_country_told(const catalog::ActorRow& row, const PersonName& name) const;
  void fill_from_row(base::ActorRowId id, Draft& draft) const;
  void fill_office(const PersonName& name, base::ActorRowId row, const Role& role, Draft& draft) const;
  static void fill_from_full_name(const Draft& full_name, Draft& draft);
  const Draft* find_full_name(const PersonName& name) const;

  const Scene& scene_;
  const Document& document_;
  Drafts& drafts_;
  struct FullName {
    Draft draft;
    std::string folded;
  };
  std::vector<FullName> full_names_;  // made so far, for the short forms that follow
};

// "President of Russia Vladimir Putin", "the ambassador to Peru Lee Harper": the title hangs on the name, or the name
// on the title, with words but no comma between.
const AgentUse* PersonMaker::find_hanging_title(const PersonName& name) const {
  constexpr std::size_t kFarthest = 7;
  const Token& head = document_.token(head_of_span(document_, name.first, name.last));
  if (is_some(head.head) && head.head < name.first && index_of(name.first) - index_of(head.head) <= kFarthest &&
      (head.relation == Relation::kAppos || head.relation == Relation::kFlat)) {
    const AgentUse* agent = scene_.facts.find_agent(head.head);
    const std::string_view between =
        document_.slice({document_.token(head.head).span.end, document_.token(name.first).span.begin});
    if (agent != nullptr && is_personal(*agent) && between.find(',') == std::string_view::npos) return agent;
  }
  for (std::size_t i = index_of(name.first); i <= index_of(name.last); ++i) {
    for (const TokenId child : scene_.tree.children(make_id<TokenId>(i))) {
      if (child >= name.first) break;
      const Relation relation = document_.token(child).relation;
      if (relation != Relation::kNmodDesc && relation != Relation::kCompound) continue;
      const AgentUse* agent = scene_.facts.find_agent(child);
      if (agent != nullptr && is_personal(*agent)) return agent;
    }
  }
  return nullptr;
}

const AgentUse* PersonMaker::find_title(const PersonName& name) const {
  if (is_sentence_start(document_, name.first)) return nullptr;
  TokenId left = before(name.first);
  // "Mr", "Dr." and initials may stand between the office and the name.
  const auto is_honorific = [&](TokenId token) {
    const std::string_view form = document_.form(token);
    return form.size() <= 4 && form.ends_with('.') && document_.token(token).upos == Upos::kPropn;
  };
  if (is_honorific(left) && !is_sentence_start(document_, left)) left = before(left);
  const AgentUse* agent = scene_.facts.find_agent(left);
  if (agent != nullptr && agent->last == left && is_personal(*agent)) {
    // "asked the minister Kim had named": an article's noun that is an argument of its own is no title.
    const Token& head = document_.token(agent->head);
    const bool touches = head.head >= name.first && head.head <= name.last;
    const TokenId name_head = head_of_span(document_, name.first, name.last);
    const Token& name_word = document_.token(name_head);
    const bool holds_name = name_word.head >= agent->first && name_word.head <= agent->last &&
                            name_word.relation != Relation::kAclRelcl && name_word.relation != Relation::kNmodPoss;
    const bool are_sisters = head.head == name_word.head && is_some(head.head);
    const bool is_capital = base::is_upper(base::code_point_at(document_.form(agent->head), 0).value);
    if (touches || holds_name || are_sisters || is_capital) return agent;
  }
  return find_hanging_title(name);
}

int PersonMaker::rate_row(const catalog::ActorRow& row, const AgentUse* title, const Role& role) const {
  int value = 0;
  if (role.country.is_set()) value += role.country.text() == row.country.text() ? 4 : -8;
  value += row.is_users ? 1 : 0;
  const base::Date day = document_.info.published;
  value += row.valid.contains(day) ? 3 : (row.valid.is_after(day) ? -3 : 0);
  if (title == nullptr) return value;
  const std::string wanted = base::fold(title->noun->noun);
  const std::string held = base::fold(row.title);
  if (held.find(wanted) != std::string::npos) value += held == wanted ? 4 : 3;
  for (const Sector sector : role.sectors.items()) {
    if (to_sectors(row.sectors).has(sector)) value += 1;
  }
  return value;
}

// "Erdogan's son" apart: a longer name of the article with the same last word is this person, not the catalog's.
bool PersonMaker::is_known_otherwise(const PersonName& name, std::string_view surname) const {
  for (const NameSpan& span : document_.names) {
    if (span.last >= name.first) break;
    if (span.type != NameType::kPerson || span.first == span.last) continue;
    if (base::fold(document_.form(span.last)) == surname) {
      const Link* link = scene_.facts.find_link(span.last);
      return link == nullptr || !link->is_person;
    }
  }
  return false;
}

// "Christie doubles down" over an article on Chris Christie: the headline comes before the full name, which settles
// whose family name it is, unless two share it.
const Link* PersonMaker::find_later_full_name(const PersonName& name, std::string_view surname) const {
  const Link* found = nullptr;
  for (const NameSpan& span : document_.names) {
    if (span.first <= name.last || span.type != NameType::kPerson || span.first == span.last) continue;
    if (base::fold(document_.form(span.last)) != surname) continue;
    const Link* link = scene_.facts.find_link(span.last);
    if (link == nullptr || !link->is_person) return nullptr;
    if (found != nullptr && found->actor_row != link->actor_row) return nullptr;
    found = link;
  }
  return found;
}

// Without a title and without his country a family name is that of somebody else ("Roe v. Wade"); a few sentences alone
// need not name it.
bool PersonMaker::is_country_told(const catalog::ActorRow& row, const PersonName& name) const {
  constexpr std::size_t kSnippet = 6;
  if (document_.sentences.size() < kSnippet) return true;
  return std::ranges::any_of(scene_.facts.links, [&](const Link& link) {
    return link.country.text() == row.country.text() && (link.last < name.first || link.first > name.last);
  });
}

// Those who bear the last word of a name: "al-Sudani" as a whole before "Sudani" alone.
std::vector<std::uint32_t> PersonMaker::find_namesakes(const PersonName& name) const {
  TokenId first = name.last;
  while (first > name.first && !document_.token(before(first)).space_after) first = before(first);
  if (first < name.last) {
    const std::string_view joined =
        document_.slice({document_.token(first).span.begin, document_.token(name.last).span.end});
    std::vector<std::uint32_t> found = scene_.catalog.find_by_surname(joined);
    if (!found.empty()) return found;
  }
  return scene_.catalog.find_by_surname(document_.form(name.last));
}

// Title and family name, or a family name alone that only one person in high office bears: the catalog row, or none.
base::ActorRowId PersonMaker::find_row(const PersonName& name, const AgentUse* title, const Role& role) const {
  constexpr int kEnoughWithTitle = 6;
  constexpr int kEnoughAlone = 7;
  base::ActorRowId best = kNone<base::ActorRowId>;
  if (index_of(name.last) - index_of(name.first) > 2) return best;
  const std::string surname = base::fold(document_.form(name.last));
  if (name.first != name.last && title == nullptr) return best;
  if (is_known_otherwise(name, surname)) return best;
  const Link* later = title == nullptr ? find_later_full_name(name, surname) : nullptr;
  if (later != nullptr) return later->actor_row;
  int best_value = 0;
  bool is_tied = false;
  for (const std::uint32_t actor : find_namesakes(name)) {
    const catalog::Role held = scene_.catalog.find_role(actor, document_.info.published);
    const catalog::ActorRow& row = scene_.catalog.actor_row(held.row);
    int value = rate_row(row, title, role);
    // Without a title only a head of state or government is known by the family name.
    if (title == nullptr) {
      const bool is_leader =
          to_sectors(row.sectors).has(Sector::kPre) || row.title == "prime minister" || row.title == "chancellor";
      if (!is_leader || !is_country_told(row, name)) continue;
      value += 3;
    }
    if (title == nullptr && held.tense == catalog::Role::Tense::kNow) value += 1;
    if (value == best_value) is_tied = true;
    if (value <= best_value) continue;
    best_value = value;
    is_tied = false;
    best = held.row;
  }
  const bool is_enough = best_value >= (title == nullptr ? kEnoughAlone : kEnoughWithTitle);
  return is_enough && !is_tied ? best : kNone<base::ActorRowId>;
}

void PersonMaker::fill_from_row(base::ActorRowId id, Draft& draft) const {
  const catalog::ActorRow& row = scene_.catalog.actor_row(id);
  draft.mention.actor_row = id;
  draft.name = row.name;
  if (draft.title.empty()) draft.title = row.title;
  if (row.country.is_set()) draft.mention.country = to_country(row.country);
}

// The one person introduced in full before whose family name this is; none when two share it.
const Draft* PersonMaker::find_full_name(const PersonName& name) const {
  if (name.first != name.last) return nullptr;
  const std::string surname = base::fold(document_.form(name.first));
  const FullName* found = nullptr;
  for (const FullName& name_before : full_names_) {
    const std::string& full = name_before.folded;
    const Mention& mention = name_before.draft.mention;
    const bool is_last = full.ends_with(surname) && full[full.size() - surname.size() - 1] == ' ';
    const bool is_first = full.starts_with(surname) && full[surname.size()] == ' ' && is_some(mention.actor_row) &&
                          catalog::has_surname_first(mention.country.text());
    if (!is_last && !is_first) continue;
    if (found != nullptr && found->folded != full) return nullptr;
    if (found == nullptr || found->draft.mention.sectors.empty()) found = &name_before;
  }
  return found == nullptr ? nullptr : &found->draft;
}

// "Romanian Prime Minister Orban" is not the Orbán whom the catalog lists by his family name alone.
base::ActorRowId PersonMaker::settle_row(const PersonName& name, const AgentUse* title, const Role& role) const {
  if (name.link == nullptr) return find_row(name, title, role);
  const base::ActorRowId listed = name.link->actor_row;
  const bool is_short = name.link->first == name.link->last && title != nullptr && role.country.is_set();
  if (!is_short || to_country(scene_.catalog.actor_row(listed).country) == role.country) return listed;
  return find_row(name, title, role);
}

// What the row says, and whether the office still holds on the article's date.
void PersonMaker::fill_office(const PersonName& name, base::ActorRowId row, const Role& role, Draft& draft) const {
  const catalog::ActorRow& actor = scene_.catalog.actor_row(row);
  // "NATO chief Jens Stoltenberg" speaks for the alliance now, not for the country that he once led.
  const bool is_international = role.sectors.front() == Sector::kIgo && !actor.valid.contains(document_.info.published);
  fill_from_row(row, draft);
  if (is_international) draft.mention.country = role.country;
  const bool is_former = role.is_former || (name.link != nullptr && name.link->is_former) ||
                         actor.valid.is_before(document_.info.published);
  if (!is_former && !actor.sectors.empty() && !actor.valid.is_after(document_.info.published)) {
    draft.mention.sectors = to_sectors(actor.sectors);
  } else if (is_former && draft.mention.sectors.empty()) {
    draft.mention.sectors.add(Sector::kEli);
  }
}

void PersonMaker::fill_from_full_name(const Draft& full_name, Draft& draft) {
  draft.name = full_name.name;
  if (draft.title.empty()) draft.title = full_name.title;
  draft.mention.actor_row = full_name.mention.actor_row;
  if (!draft.mention.country.is_set()) draft.mention.country = full_name.mention.country;
  if (draft.mention.sectors.empty()) draft.mention.sectors = full_name.mention.sectors;
}

void PersonMaker::add(const PersonName& name) {
  const AgentUse* title = find_title(name);
  if (name.is_tentative && title == nullptr) return;
  Role role;
  TokenId first = name.first;
  TokenId left = name.first;
  if (title != nullptr) {
    role = scene_.roles.compose_title(*title, name.first, name.last);
    first = std::min(first, title->first);
    left = std::min(left_end(scene_, title->first, title->last), left_end(scene_, name.first, name.last));
  }
  const TokenId head = head_of_span(document_, first, name.last);
  Draft draft = make_draft(scene_, std::min(left, first), name.last, head);
  Mention& mention = draft.mention;
  mention.kind = document::MentionKind::kName;
  mention.type = document::MentionType::kPerson;
  mention.is_plural = false;
  if (title != nullptr) {
    draft.title = document_.slice({document_.token(title->first).span.begin, document_.token(title->last).span.end});
  }
  draft.name = document_.slice({document_.token(name.first).span.begin, document_.token(name.last).span.end});
  mention.country = role.country;
  mention.sectors = role.sectors;
  const Draft* full_name = name.link == nullptr ? find_full_name(name) : nullptr;
  if (full_name != nullptr) fill_from_full_name(*full_name, draft);
  const base::ActorRowId row = full_name != nullptr ? kNone<base::ActorRowId> : settle_row(name, title, role);
  if (name.is_tentative && !is_some(row)) return;
  if (is_some(row)) fill_office(name, row, role, draft);
  mention.is_actor = mention.country.is_set() || !mention.sectors.empty();
  const Relation relation = chain_relation(document_, head);
  mention.is_adjectival = relation == Relation::kCompound || relation == Relation::kAmod;
  drafts_.add(draft);
  drafts_.claim(std::min(left, first), name.last);
  drafts_.take(name.first, name.last);
  if (draft.name.find(' ') != std::string_view::npos) full_names_.push_back({draft, base::fold(draft.name)});
}

}  // namespace

void add_persons(const Scene& scene, Drafts& drafts) {
  PersonMaker maker(scene, drafts);
  TokenId free_from = make_id<TokenId>(0);
  for (const PersonName& name : find_person_names(scene)) {
    if (name.first < free_from) continue;
    maker.add(name);
    free_from = make_id<TokenId>(index_of(name.last) + 1);
  }
}

}  // namespace casus::mentions
