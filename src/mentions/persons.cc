// Persons by name, with the titles before their names.
//
// UD hangs a title on the name ("President <-nmod:desc- Moon"), older parses hang the name on the title (flat, appos) or
// join both as a compound; so the words decide: an agent noun that ends right before the name is its title.
#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "mentions/drafts.h"

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

struct PersonName {
  TokenId first = kNone<TokenId>;
  TokenId last = kNone<TokenId>;
  const Link* link = nullptr;
};

TokenId before(TokenId token) { return make_id<TokenId>(index_of(token) - 1); }

bool is_sentence_start(const Document& document, TokenId token) {
  return index_of(token) == document.sentence_of(token).first_token;
}

// NER likes to stop at the hyphen of "Lee Jung-ho".
TokenId end_of_name(const Document& document, TokenId last) {
  const std::size_t end = document.sentence_of(last).end_token;
  while (index_of(last) + 2 < end) {
    const Token& hyphen = document.tokens[index_of(last) + 1];
    const Token& next = document.tokens[index_of(last) + 2];
    const bool is_tight = !document.token(last).space_after && !hyphen.space_after && document.slice(hyphen.span) == "-";
    if (!is_tight || next.upos != Upos::kPropn || next.relation != Relation::kFlat) break;
    last = make_id<TokenId>(index_of(last) + 2);
  }
  return last;
}

// NER spans and catalog names of persons, longest first at each place, in text order.
std::vector<PersonName> find_person_names(const Scene& scene) {
  std::vector<PersonName> names;
  for (const NameSpan& span : scene.document.names) {
    if (span.type != NameType::kPerson) continue;
    PersonName name{span.first, end_of_name(scene.document, span.last), nullptr};
    const Link* link = scene.facts.find_link(name.last);
    if (link == nullptr) link = scene.facts.find_link(span.last);
    if (link != nullptr && !link->is_person && link->first <= span.first && link->last >= span.last) continue;
    // The catalog's "Donald Trump" in "Donald Trump Jr." is somebody else; in "Chancellor Angela Merkel" it is she.
    if (link != nullptr && link->is_person) {
      if (link->last >= name.last && (link->first <= span.first || link->first < link->last)) {
        name = {link->first, link->last, link};
      }
    }
    names.push_back(name);
  }
  for (const Link& link : scene.facts.links) {
    if (!link.is_person || link.is_inner || scene.facts.name_of[index_of(link.last)] != kNoFact) continue;
    names.push_back({link.first, link.last, &link});
  }
  std::sort(names.begin(), names.end(), [](const PersonName& a, const PersonName& b) { return a.first < b.first; });
  return names;
}

class PersonMaker {
 public:
  PersonMaker(const Scene& scene, Drafts& drafts) : scene_(scene), document_(scene.document), drafts_(drafts) {}

  void add(const PersonName& name);

 private:
  const AgentUse* find_title(const PersonName& name) const;
  const AgentUse* find_hanging_title(const PersonName& name) const;
  base::ActorRowId find_row(const PersonName& name, const AgentUse* title, const Role& role) const;
  int rate_row(const catalog::ActorRow& row, const AgentUse* title, const Role& role) const;
  bool is_known_otherwise(const PersonName& name, std::string_view surname) const;
  void fill_from_row(base::ActorRowId id, Draft& draft) const;

  const Scene& scene_;
  const Document& document_;
  Drafts& drafts_;
};

bool is_personal(const AgentUse& agent) { return (agent.noun->is_person || agent.noun->is_head) && !agent.is_plural; }

// "President of Russia Vladimir Putin": the title hangs on the name with words between.
const AgentUse* PersonMaker::find_hanging_title(const PersonName& name) const {
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
    if (span.first >= name.first) break;
    if (span.type != NameType::kPerson || span.first == span.last) continue;
    if (base::fold(document_.form(span.last)) == surname) {
      const Link* link = scene_.facts.find_link(span.last);
      return link == nullptr || !link->is_person;
    }
  }
  return false;
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
  int best_value = 0;
  bool is_tied = false;
  for (const std::uint32_t actor : scene_.catalog.find_by_surname(surname)) {
    const catalog::Role held = scene_.catalog.find_role(actor, document_.info.published);
    const catalog::ActorRow& row = scene_.catalog.actor_row(held.row);
    int value = rate_row(row, title, role);
    if (title == nullptr) value += to_sectors(row.sectors).has(Sector::kGov) ? 3 : 0;
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

void PersonMaker::add(const PersonName& name) {
  const AgentUse* title = find_title(name);
  Role role;
  TokenId first = name.first;
  TokenId left = name.first;
  if (title != nullptr) {
    role = scene_.roles.compose(*title);
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
  const base::ActorRowId row = name.link != nullptr ? name.link->actor_row : find_row(name, title, role);
  if (is_some(row)) {
    const catalog::ActorRow& actor = scene_.catalog.actor_row(row);
    fill_from_row(row, draft);
    const bool is_former = role.is_former || (name.link != nullptr && name.link->is_former) ||
                           actor.valid.is_before(document_.info.published);
    if (!is_former && !actor.sectors.empty() && !actor.valid.is_after(document_.info.published)) {
      mention.sectors = to_sectors(actor.sectors);
    } else if (is_former && mention.sectors.empty()) {
      mention.sectors.add(Sector::kEli);
    }
  }
  mention.is_actor = mention.country.is_set() || !mention.sectors.empty();
  const Relation relation = chain_relation(document_, head);
  mention.is_adjectival = relation == Relation::kCompound || relation == Relation::kAmod;
  drafts_.add(draft);
  drafts_.claim(std::min(left, first), name.last);
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
