// NER is right nine times in ten; most of its slips are edges ("Lee Jung|-ho", "Ambassador Mohib"), and what it misses
// is mostly a family name that the article has introduced in full before.
#include "mentions/person_names.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::mentions {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::Document;
using document::NameSpan;
using document::NameType;
using document::Relation;
using document::Token;
using document::Upos;

namespace {

constexpr std::array<std::string_view, 6> kSuffixes = {"jr", "jr.", "sr", "sr.", "ii", "iii"};

// Titles that are first names as well: "Dean Kamen".
bool is_given_name(std::string_view folded) {
  constexpr std::array<std::string_view, 6> kNames = {"dean", "earl", "duke", "prince", "judge", "marshal"};
  return std::find(kNames.begin(), kNames.end(), folded) != kNames.end();
}

TokenId next(TokenId token) { return make_id<TokenId>(index_of(token) + 1); }

bool is_shouted(std::string_view text) { return std::none_of(text.begin(), text.end(), base::is_ascii_lower); }

bool starts_upper(const Document& document, TokenId token) {
  return base::is_upper(base::code_point_at(document.form(token), 0).value);
}

// NER likes to stop at the hyphen of "Lee Jung-ho"; "Obama-era" is not one name.
TokenId end_of_name(const Document& document, TokenId first, TokenId last) {
  constexpr std::array<std::string_view, 7> kSuffixWords = {"era", "led", "like", "style", "run", "owned", "based"};
  constexpr std::size_t kLongestSyllable = 6;
  const std::size_t end = document.sentence_of(last).end_token;
  while (index_of(last) + 2 < end) {
    const Token& hyphen = document.tokens[index_of(last) + 1];
    const Token& after = document.tokens[index_of(last) + 2];
    const bool is_tight =
        !document.token(last).space_after && !hyphen.space_after && document.slice(hyphen.span) == "-";
    const std::string_view form = document.slice(after.span);
    const bool is_word = std::find(kSuffixWords.begin(), kSuffixWords.end(), form) != kSuffixWords.end();
    const bool is_syllable =
        first != last && form.size() <= kLongestSyllable && base::is_ascii_lower(form[0]) && !is_word;
    const bool is_name = after.upos == Upos::kPropn || after.relation == Relation::kFlat || is_syllable;
    if (!is_tight || !is_name) break;
    last = make_id<TokenId>(index_of(last) + 2);
  }
  return last;
}

class NameFinder {
 public:
  explicit NameFinder(const Scene& scene)
      : scene_(scene), document_(scene.document), taken_(scene.document.tokens.size()) {}

  std::vector<PersonName> find();

 private:
  void add(const PersonName& name);
  TokenId behind_offices(const PersonName& name) const;
  void add_tagged(const NameSpan& span);
  void add_linked();
  void add_marked();
  void add_repeats();
  bool is_titled(const NameSpan& span) const;
  void add_titled_tail(const NameSpan& span);
  void add_after_titles();
  bool is_free(TokenId token) const;
  bool is_marked(TokenId token) const;
  TokenId start_of_name(const PersonName& name) const;
  PersonName grow(TokenId head) const;
  bool is_known_surname(std::string_view folded, TokenId before) const;

  const Scene& scene_;
  const Document& document_;
  std::vector<bool> taken_;
  std::vector<PersonName> names_;
  struct EdgeWords {
    std::string first;
    std::string last;
  };
  std::vector<EdgeWords> edges_;  // of each name, folded
};

void NameFinder::add(const PersonName& name) {
  for (std::size_t i = index_of(name.first); i <= index_of(name.last); ++i) {
    if (taken_[i]) return;
  }
  for (std::size_t i = index_of(name.first); i <= index_of(name.last); ++i) taken_[i] = true;
  names_.push_back(name);
  edges_.push_back({base::fold(document_.form(name.first)), base::fold(document_.form(name.last))});
}

// "Ambassador Mohib": the office is a title, not a part of the name.
TokenId NameFinder::behind_offices(const PersonName& name) const {
  TokenId first = name.first;
  while (first < name.last) {
    TokenId office = first;
    const Link* link = scene_.facts.find_link(office);
    if (link != nullptr && link->kind <= catalog::NameKind::kPeople && link->last < name.last)
      office = next(link->last);
    const AgentUse* agent = scene_.facts.find_agent(office);
    if (agent == nullptr || agent->first != office || agent->last >= name.last || !is_personal(*agent)) break;
    if (is_given_name(base::fold(document_.form(office)))) break;
    first = next(agent->last);
  }
  return first;
}

void NameFinder::add_tagged(const NameSpan& span) {
  if (!starts_upper(document_, span.last) && !starts_upper(document_, span.first)) return;
  PersonName name{span.first, end_of_name(document_, span.first, span.last)};
  name.first = behind_offices(name);
  // NER tags "Chancellor" of "Chancellor Angela Merkel" as a name of its own.
  const AgentUse* office = scene_.facts.find_agent(name.first);
  const TokenId behind = next(name.last);
  const bool goes_on = index_of(behind) < document_.sentence_of(name.last).end_token &&
                       document_.token(behind).upos == Upos::kPropn && starts_upper(document_, behind);
  const bool is_office = office != nullptr && office->first == name.first && office->last == name.last;
  if (goes_on && is_office && is_personal(*office)) return;
  // "Militiamen looted the town": the first word of a sentence has a capital anyway.
  const bool begins = index_of(name.first) == document_.sentence_of(name.first).first_token;
  if (begins && is_office && office->is_plural && name.first == name.last) return;
  name.first = start_of_name(name);
  if (goes_on && is_free(behind) && document_.token(name.last).head == behind) name.last = behind;  // "Joan|Baker"
  // "KCNA" in a sentence of small letters is no man.
  const std::string_view form = document_.form(name.first);
  const bool is_acronym = name.first == name.last && form.size() >= 3 && form.size() <= 6 &&
                          std::all_of(form.begin(), form.end(), base::is_ascii_upper);
  if (is_acronym && !is_shouted(document_.slice(document_.sentence_of(name.first).span))) return;
  for (TokenId token = name.first; token <= name.last; token = next(token)) {
    const Link* link = scene_.facts.find_link(token);
    if (link == nullptr) continue;
    if (!link->is_person) {
      if (link->first <= name.first && link->last >= name.last) return;  // the catalog knows it as something else
      continue;
    }
    // "Donald Trump" in "Donald Trump Jr." is somebody else; in "Chancellor Angela Merkel" it is she.
    const bool has_suffix =
        link->last < name.last &&
        std::find(kSuffixes.begin(), kSuffixes.end(), base::fold(document_.form(next(link->last)))) != kSuffixes.end();
    const bool is_whole = link->first <= name.first && link->last >= name.last;
    if (link->is_inner && !is_whole) continue;
    if (is_whole || (link->first < link->last && !has_suffix)) {
      // "Crown Prince Mohammed" is listed, "Mohammed bin Salman" tagged: the name is both. A tagged name that only goes
      // on after a listed one ("Kim Jong-Un Vows") has swallowed a verb.
      add({link->first, link->first < name.first ? std::max(link->last, name.last) : link->last, link});
      return;
    }
  }
  add(name);
}

// What stands right after a title is a person, even where NER says "place": "Secretary of State Antony Blinken".
bool NameFinder::is_titled(const NameSpan& span) const {
  constexpr std::size_t kLongest = 4;
  if (index_of(span.first) == document_.sentence_of(span.first).first_token) return false;
  if (index_of(span.last) - index_of(span.first) >= kLongest) return false;
  const auto left = make_id<TokenId>(index_of(span.first) - 1);
  const AgentUse* agent = scene_.facts.find_agent(left);
  if (agent == nullptr || agent->last != left || !is_personal(*agent)) return false;
  for (TokenId token = span.first; token <= span.last; token = next(token)) {
    if (scene_.facts.find_agent(token) != nullptr || scene_.facts.find_link(token) != nullptr) return false;
  }
  return true;
}

// NER takes "Slovak President Gasparovic" as a whole for a body.
void NameFinder::add_titled_tail(const NameSpan& span) {
  for (TokenId token = span.first; token < span.last; token = next(token)) {
    const AgentUse* agent = scene_.facts.find_agent(token);
    if (agent == nullptr || !is_personal(*agent) || agent->last >= span.last) continue;
    const PersonName name{next(agent->last), span.last};
    for (TokenId rest = name.first; rest <= name.last; rest = next(rest)) {
      if (scene_.facts.find_agent(rest) != nullptr || !starts_upper(document_, rest)) return;  // "King Fahd Hospital"
    }
    add(name);
    return;
  }
}

// "Prime Minister English", "President Montenegro", "Tunisian President Saied": the catalog must know the person.
void NameFinder::add_after_titles() {
  for (const AgentUse& agent : scene_.facts.agents) {
    const TokenId token = next(agent.last);
    if (!is_personal(agent) || index_of(token) >= document_.sentence_of(agent.last).end_token) continue;
    if (!starts_upper(document_, token)) continue;
    const TokenId after = next(token);
    const bool goes_on = index_of(after) < document_.sentence_of(token).end_token && starts_upper(document_, after) &&
                         document_.token(after).upos == Upos::kPropn;
    const Link* link = scene_.facts.find_link(token);
    if (goes_on || (link != nullptr && (link->is_person || link->first != link->last))) continue;
    add({token, token, nullptr, false, true});
  }
}

void NameFinder::add_linked() {
  for (const Link& link : scene_.facts.links) {
    if (link.is_person && !link.is_inner) add({link.first, link.last, &link});
  }
}

bool NameFinder::is_free(TokenId token) const {
  return !taken_[index_of(token)] && document_.token(token).upos == Upos::kPropn && starts_upper(document_, token) &&
         scene_.facts.find_link(token) == nullptr && scene_.facts.find_agent(token) == nullptr &&
         scene_.facts.name_of[index_of(token)] == kNoFact;
}

// "the prime minister, Najib Razak", "Najib Razak, the prime minister", "President Razak".
bool NameFinder::is_marked(TokenId token) const {
  const Token& word = document_.token(token);
  const auto is_office = [&](TokenId other) {
    const AgentUse* agent = scene_.facts.find_agent(other);
    return agent != nullptr && is_personal(*agent) && agent->head == other;
  };
  if (word.relation == Relation::kAppos && is_some(word.head) && is_office(word.head)) return true;
  for (const TokenId child : scene_.tree.children(token)) {
    const Relation relation = document_.token(child).relation;
    if ((relation == Relation::kAppos || relation == Relation::kNmodDesc) && is_office(child)) return true;
  }
  return false;
}

// "Wang Wenbin" with only "Wenbin" tagged: capitals before it that the tree joins to it.
TokenId NameFinder::start_of_name(const PersonName& name) const {
  TokenId first = name.first;
  const std::size_t begin = document_.sentence_of(first).first_token;
  while (index_of(first) > begin) {
    const auto left = make_id<TokenId>(index_of(first) - 1);
    const Token& word = document_.token(left);
    const Token& start = document_.token(first);
    const bool holds = start.head == left && (start.relation == Relation::kFlat || start.relation == Relation::kAppos);
    const bool hangs = word.head >= name.first && word.head <= name.last &&
                       (word.relation == Relation::kFlat || word.relation == Relation::kNmodDesc);
    if (!is_free(left) || (!holds && !hangs)) break;
    first = left;
  }
  return first;
}

PersonName NameFinder::grow(TokenId head) const {
  PersonName name{head, head};
  const document::Sentence& sentence = document_.sentence_of(head);
  const auto belongs = [&](std::size_t i) {
    const Relation relation = document_.tokens[i].relation;
    return is_free(make_id<TokenId>(i)) && (relation == Relation::kFlat || relation == Relation::kCompound);
  };
  while (index_of(name.first) > sentence.first_token && belongs(index_of(name.first) - 1)) {
    name.first = make_id<TokenId>(index_of(name.first) - 1);
  }
  while (index_of(name.last) + 1 < sentence.end_token && belongs(index_of(name.last) + 1)) name.last = next(name.last);
  name.last = end_of_name(document_, name.first, name.last);
  return name;
}

void NameFinder::add_marked() {
  for (std::size_t i = 0; i < document_.tokens.size(); ++i) {
    const auto token = make_id<TokenId>(i);
    if (is_free(token) && is_marked(token)) add(grow(token));
  }
}

// Is this the first or last word of a fuller name that stands earlier in the article?
bool NameFinder::is_known_surname(std::string_view folded, TokenId before) const {
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const PersonName& name = names_[i];
    if (name.first >= before) continue;
    if (name.first == name.last) {  // "Lindt" where the tagger has seen a person before
      const bool is_bare = document_.token(before).upos == Upos::kPropn &&
                           scene_.facts.name_of[index_of(before)] == kNoFact && !name.is_repeat && !name.is_tentative;
      if (is_bare && edges_[i].first == folded) return true;
    } else if (edges_[i].last == folded || (name.link != nullptr && edges_[i].first == folded)) {
      return true;
    }
  }
  return false;
}

void NameFinder::add_repeats() {
  const std::size_t full_names = names_.size();
  for (std::size_t i = 0; i < document_.tokens.size() && full_names > 0; ++i) {
    const auto token = make_id<TokenId>(i);
    const Token& word = document_.tokens[i];
    if (taken_[i] || word.span.length() < 3 || !starts_upper(document_, token)) continue;
    if (word.upos != Upos::kPropn && word.upos != Upos::kNoun) continue;
    if (word.relation == Relation::kFlat || scene_.facts.find_link(token) != nullptr) continue;
    // NER may take a bare family name for a firm or a town, but not as a part of a longer name.
    const std::uint32_t span = scene_.facts.name_of[i];
    if (span != kNoFact && document_.names[span].first != document_.names[span].last) continue;
    if (is_known_surname(base::fold(document_.form(token)), token)) add({token, token, nullptr, true});
  }
}

std::vector<PersonName> NameFinder::find() {
  for (const NameSpan& span : document_.names) {
    if (span.type == NameType::kPerson || is_titled(span)) add_tagged(span);
  }
  for (const NameSpan& span : document_.names) {
    if (span.type != NameType::kPerson) add_titled_tail(span);
  }
  add_linked();
  add_marked();
  add_after_titles();
  add_repeats();
  std::sort(names_.begin(), names_.end(), [](const PersonName& a, const PersonName& b) { return a.first < b.first; });
  return names_;
}

}  // namespace

std::vector<PersonName> find_person_names(const Scene& scene) { return NameFinder(scene).find(); }

}  // namespace casus::mentions
