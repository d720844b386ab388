// Lemmas and forms are folded and looked up once; everything else walks a few edges.
#include "events/view.h"

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

}  // namespace

View::View(const document::Document& document, const catalog::Lexicon& lexicon)
    : document_(document), lexicon_(lexicon), tree_(document) {
  lemmas_.reserve(document.tokens.size());
  forms_.reserve(document.tokens.size());
  words_.reserve(document.tokens.size());
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    forms_.push_back(catalog::fold_lemma(document.form(make_id<TokenId>(i))));
    lemmas_.push_back(folded_lemma(make_id<TokenId>(i)));
    words_.push_back(lexicon.find_word(lemmas_.back()));
  }
}

// The tables of forms know "bombed" and "policemen" better than the tagger's guess.
std::string View::folded_lemma(TokenId id) const {
  const Upos upos = token(id).upos;
  if (upos == Upos::kVerb || upos == Upos::kNoun) {
    const auto word_class = upos == Upos::kVerb ? catalog::WordClass::kVerb : catalog::WordClass::kNoun;
    const std::string* known = lexicon_.find_form(form(id), word_class);
    if (known != nullptr) return *known;
  }
  return catalog::fold_lemma(document_.lemma(id));
}

bool View::is_noun(TokenId id) const {
  const Upos upos = token(id).upos;
  return upos == Upos::kNoun || upos == Upos::kPropn;
}

std::string_view View::preposition_of(TokenId id) const {
  for (const TokenId child : tree_.children(id)) {
    const Relation relation = token(child).relation;
    if (relation != Relation::kCase && relation != Relation::kMark) continue;
    if (lemma(child) == "'s" || lemma(child) == "'") continue;
    if (relation == Relation::kMark && lemma(child) == "to") continue;
    return lemma(child);
  }
  return {};
}

bool View::is_infinitive(TokenId id) const {
  for (const TokenId child : tree_.children(id)) {
    if (token(child).relation == Relation::kMark && lemma(child) == "to") return true;
  }
  return false;
}

TokenId View::antecedent(TokenId id) const {
  const std::string_view word = lemma(id);
  const bool relative = token(id).features.pron_type == document::PronType::kRel || word == "who" || word == "which" ||
                        word == "whom" || word == "that" || word == "whose";
  if (!relative || (!is_pronoun(id) && token(id).upos != Upos::kDet)) return id;
  TokenId up = token(id).head;
  for (int steps = 0; is_some(up) && steps < 6; ++steps, up = token(up).head) {
    if (token(up).relation == Relation::kAclRelcl && is_some(token(up).head)) return token(up).head;
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

TokenId View::look_through(TokenId id) const {
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

std::vector<TokenId> View::with_conjuncts(TokenId id) const {
  std::vector<TokenId> all = {id};
  for (const TokenId child : tree_.children(id)) {
    if (token(child).relation == Relation::kConj && !is_verb(child)) all.push_back(child);
  }
  return all;
}

bool View::matches(TokenId id, const catalog::WordSet& words) const {
  const catalog::Lexicon::Word* word = words_[index_of(id)];
  if (catalog::Lexicon::matches(words, lemma(id), word)) return true;
  if (word == nullptr) return false;
  // "air strike", "weapons of mass destruction": the words around the head, longest compound of four.
  std::string compound(lemma(id));
  std::string written = compound;  // "arms sale": the first words as they stand, where their lemmas are no compound
  TokenId first = id;
  for (std::size_t count = 1; word->ends_compound && count < kMaxCompoundWords && index_of(first) > 0; ++count) {
    const auto before = make_id<TokenId>(index_of(first) - 1);
    if (token(before).sentence != token(id).sentence) break;
    compound = std::string(lemma(before)) + " " + compound;
    written = std::string(form(before)) + " " + written;
    if (is_compound(compound, words) || (written != compound && is_compound(written, words))) return true;
    first = before;
  }
  if (!word->begins_compound) return false;
  compound = std::string(lemma(id));
  for (std::size_t next = index_of(id) + 1; next < lemmas_.size() && next < index_of(id) + kMaxCompoundWords; ++next) {
    if (document_.tokens[next].sentence != token(id).sentence) break;
    compound += " " + lemmas_[next];
    if (is_compound(compound, words)) return true;
  }
  return false;
}

base::MentionId View::mention_at(TokenId id) const {
  const auto& heads = document_.mention_of_head;
  return index_of(id) < heads.size() ? heads[index_of(id)] : kNone<base::MentionId>;
}

}  // namespace casus::events
