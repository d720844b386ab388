// Lemmas and forms are folded and looked up once; everything else walks a few edges.
#include "events/view.h"

#include <algorithm>

namespace casus::events {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::TokenId;
using document::Relation;
using document::Upos;

namespace {

constexpr std::size_t kMaxCompoundWords = 4;

bool begins_compound(const catalog::Lexicon::Word* word) { return word != nullptr && word->begins_compound; }

constexpr std::string_view kHyphen = "-";

/// words[first] to words[end - 1] without hyphens, and `last`, with blanks between.
std::string join(std::span<const std::string> words, std::size_t first, std::size_t end, std::string_view last) {
  std::string text;
  for (std::size_t i = first; i < end; ++i) {
    if (words[i] != kHyphen) text.append(words[i]).append(1, ' ');
  }
  return text.append(last);
}

}  // namespace

View::View(const document::Document& document, const catalog::Lexicon& lexicon)
    : document_(document), lexicon_(lexicon), tree_(document), looked_through_(document.tokens.size(), kNone<TokenId>) {
  find_words();
  find_compounds();
  find_marks();
  find_conjuncts();
  find_mentions();
}

void View::find_words() {
  const std::size_t count = document_.tokens.size();
  lemmas_.reserve(count);
  forms_.reserve(count);
  words_.reserve(count);
  form_words_.reserve(count);
  numbers_.reserve(count);
  const auto number_of = [](const catalog::Lexicon::Word* word) { return word == nullptr ? 0 : word->number; };
  for (std::size_t i = 0; i < count; ++i) {
    const auto id = make_id<TokenId>(i);
    forms_.push_back(catalog::fold_lemma(document_.form(id)));
    lemmas_.push_back(folded_lemma(id));
    words_.push_back(lexicon_.find_word(lemmas_.back()));
    form_words_.push_back(forms_.back() == lemmas_.back() ? words_.back() : lexicon_.find_word(forms_.back()));
    numbers_.push_back({number_of(words_.back()), number_of(form_words_.back())});
  }
}

// Of each word those that end or begin with it, the longest of four words; "air-defence system" is as good as "air
// defence system". The first word of a compound begins one and its last ends one, so most neighbours tell by themselves
// that there is nothing to look up.
void View::find_compounds() {
  const std::size_t count = document_.tokens.size();
  compound_offsets_.reserve(count + 1);
  for (std::size_t i = 0; i < count; ++i) {
    compound_offsets_.push_back(static_cast<std::uint32_t>(compounds_.size()));
    const catalog::Lexicon::Word* word = words_[i];
    if (word == nullptr) continue;
    const document::Sentence& sentence = document_.sentence_of(make_id<TokenId>(i));
    const std::size_t end = std::min<std::size_t>(sentence.end_token, i + kMaxCompoundWords);
    std::size_t before = 0;  // words of the compound but the last
    for (std::size_t first = i; word->ends_compound && first > sentence.first_token;) {
      if (forms_[--first] == kHyphen) continue;
      if (++before == kMaxCompoundWords) break;
      const bool by_lemma = begins_compound(words_[first]), by_form = begins_compound(form_words_[first]);
      if (!by_lemma && !by_form) continue;
      const std::string compound = join(lemmas_, first, i, lemmas_[i]);
      if (by_lemma) add_compound(compound);
      // "arms sale": the first words as they stand, where their lemmas are no compound
      const std::string written = by_form ? join(forms_, first, i, lemmas_[i]) : compound;
      if (written != compound) add_compound(written);
    }
    for (std::size_t last = i + 1; word->begins_compound && last < end; ++last) {
      if (words_[last] != nullptr && words_[last]->ends_compound) add_compound(join(lemmas_, i, last, lemmas_[last]));
    }
  }
  compound_offsets_.push_back(static_cast<std::uint32_t>(compounds_.size()));
}

void View::add_compound(const std::string& words) {
  if (const catalog::Lexicon::Word* known = lexicon_.find_word(words)) compounds_.push_back({words, known});
}

// The first that is no "to" of an infinitive and no 's of a possessor.
void View::find_marks() {
  const std::size_t count = document_.tokens.size();
  prepositions_.resize(count);
  infinitives_.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const document::Token& word = document_.tokens[i];
    if (!is_some(word.head) || (word.relation != Relation::kCase && word.relation != Relation::kMark)) continue;
    const std::string_view own = lemmas_[i];
    if (word.relation == Relation::kMark && own == "to") {
      infinitives_[index_of(word.head)] = true;
      continue;
    }
    std::string_view& preposition = prepositions_[index_of(word.head)];
    if (preposition.data() == nullptr && own != "'s" && own != "'") preposition = own;
  }
  dates_.resize(count);
  for (const document::TimeExpression& time : document_.times) {
    for (std::size_t i = index_of(time.first); i <= index_of(time.last) && i < count; ++i) dates_[i] = true;
  }
}

void View::find_conjuncts() {
  const std::size_t count = document_.tokens.size();
  conjunct_offsets_.reserve(count + 1);
  conjuncts_.reserve(count + count / 8);
  for (std::size_t i = 0; i < count; ++i) {
    conjunct_offsets_.push_back(static_cast<std::uint32_t>(conjuncts_.size()));
    conjuncts_.push_back(make_id<TokenId>(i));
    for (const TokenId child : tree_.children(make_id<TokenId>(i))) {
      if (token(child).relation == Relation::kConj && !is_verb(child)) conjuncts_.push_back(child);
    }
  }
  conjunct_offsets_.push_back(static_cast<std::uint32_t>(conjuncts_.size()));
}

void View::find_mentions() {
  in_names_.resize(document_.tokens.size());
  identities_.reserve(document_.mentions.size());
  for (std::size_t i = 0; i < document_.mentions.size(); ++i) {
    identities_.push_back(identify(make_id<base::MentionId>(i)));
    const document::Mention& mention = document_.mentions[i];
    if (mention.kind != document::MentionKind::kName || mention.first == mention.last) continue;
    for (std::size_t k = index_of(mention.first); k <= index_of(mention.last); ++k) in_names_[k] = true;
  }
}

Identity View::identify(base::MentionId id) const {
  const document::Mention& found = document_.mention(id);
  Identity identity{found.type, found.country, found.sectors, found.is_actor};
  const auto& entities = document_.entity_of_mention;
  if (index_of(id) >= entities.size() || !is_some(entities[index_of(id)])) return identity;
  const document::Entity& entity = document_.entity_of(id);
  if (!identity.country.is_set()) identity.country = entity.country;
  if (identity.sectors.empty()) identity.sectors = entity.sectors;
  if (found.kind == document::MentionKind::kPronoun) identity.type = entity.type;
  if (is_some(entity.representative)) {
    identity.is_actor = identity.is_actor || document_.mention(entity.representative).is_actor;
  }
  return identity;
}

// The tables of forms know "bombed" and "policemen" better than the tagger's guess.
std::string View::folded_lemma(TokenId id) const {
  const Upos upos = token(id).upos;
  if (upos == Upos::kVerb || upos == Upos::kNoun) {
    const auto word_class = upos == Upos::kVerb ? catalog::WordClass::kVerb : catalog::WordClass::kNoun;
    const std::string* known = lexicon_.find_form(form(id), word_class);
    if (known != nullptr) return *known;
  }
  return document_.lemma(id) == document_.form(id) ? forms_[index_of(id)] : catalog::fold_lemma(document_.lemma(id));
}

int View::count_in(const document::Sentence& sentence, std::string_view class_name, int most, base::TokenId but) const {
  int count = 0;
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token && count < most; ++i) {
    const auto token = base::make_id<base::TokenId>(i);
    if (token != but && in_class(token, class_name)) ++count;
  }
  return count;
}

bool View::is_noun(TokenId id) const {
  const Upos upos = token(id).upos;
  return upos == Upos::kNoun || upos == Upos::kPropn;
}

TokenId View::antecedent(TokenId id) const {
  const std::string_view word = lemma(id);
  const bool relative = token(id).features.pron_type == document::PronType::kRel || word == "who" || word == "which" ||
                        word == "whom" || word == "that" || word == "whose";
  // "the attack that Sudan launched": the tagger may take the object for a conjunction.
  const bool object = token(id).upos == Upos::kSconj && relation(id) == Relation::kObj;
  if (!relative || (!is_pronoun(id) && token(id).upos != Upos::kDet && !object)) return id;
  TokenId up = token(id).head;
  for (int steps = 0; is_some(up) && steps < 6; ++steps, up = token(up).head) {
    if (token(up).relation != Relation::kAclRelcl || !is_some(token(up).head)) continue;
    // "Senator Lee of Utah, who": nobody asks who a place is.
    const TokenId noun = token(up).head;
    const base::MentionId at =
        word == "who" || word == "whom" ? document_.mention_of_head[index_of(noun)] : kNone<base::MentionId>;
    const bool place = is_some(at) && document_.mention(at).is_place && relation(noun) == Relation::kNmod;
    return place && is_some(token(noun).head) ? token(noun).head : noun;
  }
  return id;
}

// "suspended $700 million in aid": the parser hangs "in aid" on the amount or, right behind it, on the verb.
TokenId View::inside_amount(TokenId id) const {
  if (token(id).upos != Upos::kSym && !in_class(id, "engine_currency")) return kNone<TokenId>;
  const auto is_content = [&](TokenId phrase) {
    return tree_.has_case(phrase, "in") && (token(phrase).upos == Upos::kNoun) && phrase > id &&
           token(phrase).features.number != document::Number::kNone;
  };
  for (const TokenId child : tree_.children(id)) {
    if (relation(child) == Relation::kNmod && is_content(child)) return child;
  }
  if (!is_some(token(id).head)) return kNone<TokenId>;
  const auto behind = make_id<TokenId>(index_of(tree_.subtree_last(id)) + 1);
  for (const TokenId sibling : tree_.children(token(id).head)) {
    if (relation(sibling) == Relation::kObl && is_content(sibling) && tree_.subtree_first(sibling) == behind)
      return sibling;
  }
  return kNone<TokenId>;
}

// "what it called an invasion", "what they described as theft": the thing is what it is named.
TokenId View::inside_naming(TokenId id) const {
  if (lemma(id) != "what") return kNone<TokenId>;
  const TokenId clause = tree_.find_child(id, Relation::kAclRelcl);
  if (!is_some(clause) || !in_class(clause, "engine_describing")) return kNone<TokenId>;
  for (const TokenId child : tree_.children(clause)) {
    const Relation named = relation(child);
    if (named == Relation::kObj || named == Relation::kXcomp || named == Relation::kCcomp) return child;
    if (named == Relation::kObl && tree_.has_case(child, "as")) return child;
  }
  return kNone<TokenId>;
}

TokenId View::find_content(TokenId id) const {
  if (const TokenId content = inside_amount(id); is_some(content)) return content;
  if (const TokenId named = inside_naming(id); is_some(named)) return named;
  TokenId current = id;
  for (int steps = 0; steps < 3; ++steps) {
    const bool container =
        in_class(current, "engine_quantity") || token(current).upos == Upos::kNum || token(current).upos == Upos::kDet;
    if (!container) return current;
    TokenId inner = kNone<TokenId>;
    for (const TokenId child : tree_.children(current)) {
      if (relation(child) == Relation::kNmod && tree_.has_case(child, "of")) inner = child;
    }
    if (!is_some(inner)) return current;
    current = inner;
  }
  return current;
}

bool View::matches_itself(TokenId id, const catalog::WordSet& words) const {
  const std::size_t i = index_of(id);
  if (catalog::Lexicon::matches(words, lemma(id), words_[i])) return true;
  for (std::size_t k = compound_offsets_[i]; k < compound_offsets_[i + 1]; ++k) {
    if (catalog::Lexicon::matches(words, compounds_[k].words, compounds_[k].known)) return true;
  }
  return false;
}

// "The teachers say they will strike": the pronoun is as good as the noun it stands for.
bool View::matches(TokenId id, const catalog::WordSet& words) const {
  if (matches_itself(id, words)) return true;
  const bool they = is_pronoun(id) && lemma(id) == "they" && relation(id) == Relation::kNsubj;
  const base::MentionId mention = they ? mention_at(id) : kNone<base::MentionId>;
  const auto& entities = document_.entity_of_mention;
  if (!is_some(mention) || index_of(mention) >= entities.size() || !is_some(entities[index_of(mention)])) return false;
  const base::MentionId named = document_.entity_of(mention).representative;
  return is_some(named) && named != mention && matches_itself(document_.mention(named).head, words);
}

base::MentionId View::mention_at(TokenId id) const {
  const auto& heads = document_.mention_of_head;
  return index_of(id) < heads.size() ? heads[index_of(id)] : kNone<base::MentionId>;
}

}  // namespace casus::events
