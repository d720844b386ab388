// A chain learns from each mention that joins it; the entity takes what the best-informed mention knows.
#include "discourse/entity_builder.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"
#include "discourse/names.h"

namespace casus::discourse {

namespace {

bool is_word(std::string_view text) { return !text.empty() && base::is_letter(base::code_point_at(text, 0).value); }

bool is_honorific(std::string_view folded) {
  constexpr std::array<std::string_view, 11> kHonorifics = {"mr",  "mrs",  "ms",   "miss", "dr", "prof",
                                                            "sir", "dame", "lord", "lady", "rev"};
  if (folded.ends_with('.')) folded.remove_suffix(1);
  return std::find(kHonorifics.begin(), kHonorifics.end(), folded) != kHonorifics.end();
}

int count_words(std::string_view text) {
  int count = 0;
  bool in_word = false;
  for (const char c : text) {
    count += !in_word && !base::is_ascii_space(c) ? 1 : 0;
    in_word = !base::is_ascii_space(c);
  }
  return count;
}

// How much a mention tells: a catalog row, then a full name, then a title.
int information(const document::Document& d, const Mention& m) {
  int score = 0;
  if (is_some(m.actor_row)) score += 100;
  if (m.kind == MentionKind::kName) score += 40;
  if (m.kind == MentionKind::kNominal) score += 10;
  if (!m.title.empty()) score += 8;
  if (!m.sectors.empty()) score += 6;
  if (m.country.is_set()) score += 4;
  if (m.type == document::MentionType::kCountry && m.sectors.empty()) score += 20;  // "Sudan" before "Khartoum"
  return score + std::min(3, count_words(d.pooled(m.name)));
}

}  // namespace

EntityBuilder::EntityBuilder(const ClauseView& view, const catalog::Catalog* catalog)
    : view_(view), catalog_(catalog), chain_of_(view.document().mentions.size(), npos) {
  const std::vector<Mention>& mentions = document().mentions;
  words_.reserve(mentions.size());
  genders_.reserve(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const bool is_name = mentions[i].kind == MentionKind::kName;
    words_.push_back(is_name ? read_words(mentions[i]) : std::vector<std::string>());
    genders_.push_back(read_gender(make_id<MentionId>(i)));
  }
}

std::vector<std::string> EntityBuilder::read_words(const Mention& m) const {
  std::vector<std::string> words;
  const std::string folded = base::fold(m.name.empty() ? document().slice(m.span) : document().pooled(m.name));
  for (std::string_view word : base::split_words(folded)) {
    if (is_word(word) && word != "the" && word != "of" && word != "and") words.emplace_back(word);
  }
  // "Mr. Hale" is Peter Hale by one word.
  if (words.size() > 1 && is_honorific(words.front())) words.erase(words.begin());
  return words;
}

std::int64_t EntityBuilder::actor_of(MentionId mention) const {
  const Mention& m = document().mention(mention);
  if (!is_some(m.actor_row)) return -1;
  if (catalog_ == nullptr) return static_cast<std::int64_t>(index_of(m.actor_row));
  return static_cast<std::int64_t>(catalog_->actor_of(m.actor_row));
}

NounGender EntityBuilder::read_gender(MentionId mention) const {
  const Mention& m = document().mention(mention);
  const CueLexicon& lexicon = view_.lexicon();
  NounGender found = NounGender::kUnknown;
  for (auto i = index_of(m.first); i <= index_of(m.last) && found == NounGender::kUnknown; ++i) {
    std::string word = base::fold(document().form(make_id<TokenId>(i)));
    if (word.ends_with('.')) word.pop_back();
    if (lexicon.contains(WordSet::kMaleTitle, word)) found = NounGender::kMale;
    if (lexicon.contains(WordSet::kFemaleTitle, word)) found = NounGender::kFemale;
  }
  if (m.kind == MentionKind::kPronoun) {  // "Hale ... his": from then on a man
    const std::string_view word = view_.word(m.head);
    if (word == "he" || word == "his" || word == "him" || word == "himself") return NounGender::kMale;
    if (word == "she" || word == "her" || word == "hers" || word == "herself") return NounGender::kFemale;
  }
  if (found != NounGender::kUnknown || m.type != document::MentionType::kPerson || m.kind != MentionKind::kName)
    return found;
  const std::vector<std::string>& words = words_of(mention);
  if (words.size() < 2) return found;
  if (lexicon.contains(WordSet::kMaleName, words[0])) return NounGender::kMale;
  if (lexicon.contains(WordSet::kFemaleName, words[0])) return NounGender::kFemale;
  return found;
}

void EntityBuilder::start_chain(MentionId mention) {
  const Mention& m = document().mention(mention);
  Chain chain;
  chain.type = m.type;
  chain.is_plural = m.is_plural;
  chains_.push_back(std::move(chain));
  join(mention, chains_.size() - 1);
}

void EntityBuilder::join(MentionId mention, std::size_t chain) {
  chain_of_[index_of(mention)] = chain;
  auto& list = chains_[chain].mentions;
  list.insert(std::upper_bound(list.begin(), list.end(), mention), mention);
  learn(chains_[chain], mention);
}

void EntityBuilder::learn(Chain& chain, MentionId mention) const {
  const Mention& m = document().mention(mention);
  if (!chain.country.is_set()) chain.country = m.country;
  if (chain.gender == NounGender::kUnknown) chain.gender = gender_of(mention);
  if (chain.actor < 0) chain.actor = actor_of(mention);
  if (m.kind == MentionKind::kName) {
    chain.has_name = true;
    const std::vector<std::string>& words = words_of(mention);
    if (words.size() > chain.words.size()) chain.words = words;
  }
  const std::string title = base::fold(document().pooled(m.title));
  for (std::string_view word : base::split_words(title)) chain.titles.emplace_back(word);
  if (m.kind == MentionKind::kNominal && m.type == document::MentionType::kPerson) {
    chain.titles.emplace_back(view_.lemma(m.head));
  }
}

MentionId EntityBuilder::last_before(std::size_t chain, TokenId before) const {
  MentionId last = base::kNone<MentionId>;
  for (const MentionId mention : chains_[chain].mentions) {
    if (document().mention(mention).head >= before) break;
    last = mention;
  }
  return last;
}

document::Entity EntityBuilder::entity_from(const Chain& chain) const {
  document::Entity entity;
  MentionId best = chain.mentions.front();
  int most = -1;
  for (const MentionId id : chain.mentions) {
    const int told = information(document(), document().mention(id));
    if (told <= most) continue;
    most = told;
    best = id;
  }
  const Mention& m = document().mention(best);
  entity.type = m.type;
  entity.country = m.country;
  entity.sectors = m.sectors;
  entity.name = m.name;
  entity.title = m.title;
  entity.actor_row = m.actor_row;
  entity.representative = best;
  for (const MentionId id : chain.mentions) {  // what the best one does not know
    const Mention& other = document().mention(id);
    if (!entity.country.is_set()) entity.country = other.country;
    if (entity.sectors.empty()) entity.sectors = other.sectors;
    if (entity.title.empty() && entity.type == document::MentionType::kPerson) entity.title = other.title;
    if (entity.name.empty()) entity.name = other.name;
  }
  return entity;
}

void EntityBuilder::write(document::Document& document) const {
  document.entities.clear();
  document.entity_of_mention.assign(document.mentions.size(), base::kNone<base::EntityId>);
  for (std::size_t i = 0; i < chains_.size(); ++i) {
    document.entities.push_back(entity_from(chains_[i]));
    for (const MentionId mention : chains_[i].mentions) {
      document.entity_of_mention[index_of(mention)] = make_id<base::EntityId>(i);
    }
  }
}

}  // namespace casus::discourse
