// Each repair asks for the words themselves: it must not touch what the parser reads well.
#include "syntax/news_trees.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/strings.h"

namespace casus::syntax {
namespace {

using base::is_some;
using base::make_id;
using base::TokenId;
using document::Document;
using document::Relation;
using document::Token;
using document::Upos;
using document::Xpos;

/// Adjectives of somebody: they have no filler for a subject.
constexpr std::array<std::string_view, 14> kWilling = {"ready",      "willing",   "prepared", "eager",    "keen",
                                                       "unwilling",  "reluctant", "loath",    "opposed",  "committed",
                                                       "determined", "unable",    "open",     "concerned"};
/// People whom one can free.
constexpr std::array<std::string_view, 8> kHeld = {"jailed",    "imprisoned", "detained", "captured",
                                                   "kidnapped", "arrested",   "captive",  "abducted"};

/// Those without a name who open headlines: "Police to question minister".
constexpr std::array<std::string_view, 24> kHeadlineActors = {
    "police",  "army",       "troops", "rebels",     "government",  "parliament", "president", "minister",
    "king",    "opposition", "court",  "lawmakers",  "mps",         "leaders",    "ministers", "teachers",
    "doctors", "workers",    "miners", "prosecutor", "prosecutors", "junta",      "navy",      "envoy"};

template <std::size_t kSize>
bool is_among(const std::array<std::string_view, kSize>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

void give_subject(Document& document, Token& token) {
  if (token.relation != Relation::kExpl || !is_some(token.head)) return;
  if (is_among(kWilling, document.form(token.head))) token.relation = Relation::kNsubj;
}

/// "bowed on Tuesday to demands by strikers": no infinitive ends in -s, so it is a plural noun.
void make_noun(Document& document, std::uint32_t first, std::uint32_t length, std::uint32_t at) {
  Token& word = document.tokens[at];
  Token& to = document.tokens[at - 1];
  const auto noun = make_id<TokenId>(at);
  const bool marked = to.relation == Relation::kMark && to.head == noun;
  const bool clause = document::base_of(word.relation) == Relation::kAdvcl || word.relation == Relation::kXcomp;
  if (word.upos != Upos::kVerb || !marked || !clause) return;
  const std::string_view form = document.form(noun);
  if (document.form(make_id<TokenId>(at - 1)) != "to" || !form.ends_with('s') || form.ends_with("ss")) return;
  if (word.xpos != Xpos::kVbz && word.xpos != Xpos::kNns) return;
  word.upos = Upos::kNoun;
  word.xpos = Xpos::kNns;
  word.features = {};
  word.features.number = document::Number::kPlur;
  word.relation = Relation::kObl;
  to.upos = Upos::kAdp;
  to.xpos = Xpos::kIn;
  to.relation = Relation::kCase;
  for (std::uint32_t i = first; i < first + length; ++i) {
    Token& child = document.tokens[i];
    if (child.head == noun && document::base_of(child.relation) == Relation::kObl) child.relation = Relation::kNmod;
  }
}

/// "offered to host peace talks": the mark of the infinitive belongs to the verb that comes next.
void mark_infinitive(Document& document, std::uint32_t at) {
  Token& to = document.tokens[at];
  const Token& verb = document.tokens[at + 1];
  const auto next = make_id<TokenId>(at + 1);
  if (to.xpos != Xpos::kTo || verb.upos != Upos::kVerb || verb.xpos != Xpos::kVb || to.head == next) return;
  if (!is_some(to.head) || document.token(to.head).head != next) return;
  to.head = next;
  to.relation = Relation::kMark;
}

/// "said he would free 60 soldiers": with a modal and an object it is a verb, whatever its tag.
void tag_verb_free(Document& document, const std::uint32_t first, std::uint32_t length, std::uint32_t at) {
  Token& word = document.tokens[at];
  const auto free = make_id<TokenId>(at);
  if (word.upos != Upos::kAdj || document.form(free) != "free") return;
  bool modal = false, object = false;
  for (std::uint32_t i = first; i < first + length; ++i) {
    const Token& child = document.tokens[i];
    if (child.head != free) continue;
    modal = modal || child.xpos == Xpos::kMd || child.xpos == Xpos::kTo;
    object = object || child.relation == Relation::kObj;
  }
  if (!modal || !object) return;
  word.upos = Upos::kVerb;
  word.xpos = Xpos::kVb;
}

/// "to free jailed rebels": "to" marked the noun as a phrase of the verb above.
void make_verb_free(Document& document, std::uint32_t at) {
  const auto free = make_id<TokenId>(at);
  Token& word = document.tokens[at];
  Token& to = document.tokens[at - 1];
  if (document.form(free) != "free" || document.form(make_id<TokenId>(at - 1)) != "to") return;
  if (!is_among(kHeld, document.form(make_id<TokenId>(at + 1)))) return;
  if (word.upos != Upos::kAdj || to.relation != Relation::kCase || to.head != word.head || !is_some(word.head)) return;
  const TokenId noun = word.head;
  Token& held = document.tokens[base::index_of(noun)];
  word.upos = Upos::kVerb;
  word.xpos = Xpos::kVb;
  word.head = held.head;
  word.relation = Relation::kXcomp;
  to.upos = Upos::kPart;
  to.xpos = Xpos::kTo;
  to.head = free;
  to.relation = Relation::kMark;
  held.head = free;
  held.relation = Relation::kObj;
}

/// Verbs that give a sum to somebody.
constexpr std::array<std::string_view, 32> kGiving = {
    "give",  "gives",  "gave",    "given",   "lend", "lends", "lent",   "lending", "grant",   "grants",   "granted",
    "offer", "offers", "offered", "pay",     "pays", "paid",  "pledge", "pledged", "promise", "promised", "send",
    "sends", "sent",   "award",   "awarded", "owe",  "owes",  "loan",   "loaned",  "hand",    "handed"};

/// "sent Malawi forty tractors": a name before the number of what is given.
void give_counted(Document& document, std::uint32_t at) {
  Token& name = document.tokens[at];
  const Token& number = document.tokens[at + 1];
  if (name.relation != Relation::kCompound || name.upos != Upos::kPropn || !is_some(name.head)) return;
  const Token& things = document.token(name.head);
  const bool counted = number.upos == Upos::kNum && number.head == name.head;
  if (!counted || things.relation != Relation::kObj || !is_some(things.head)) return;
  const bool gives = base::index_of(things.head) + 1 == at && is_among(kGiving, document.form(things.head));
  if (!gives) return;
  name.head = things.head;
  name.relation = Relation::kIobj;
}

/// Verbs that "over" makes another of.
constexpr std::array<std::string_view, 9> kHanding = {"hand",   "hands", "handed", "handing", "turn",
                                                      "turned", "turns", "signed", "turning"};

/// "handed over two hostages": no hostages more than two.
void give_particle(Document& document, std::uint32_t at) {
  Token& over = document.tokens[at];
  const auto verb = make_id<TokenId>(at - 1);
  if (document.form(make_id<TokenId>(at)) != "over" || over.relation != Relation::kAdvmod || !is_some(over.head))
    return;
  if (document.token(over.head).upos != Upos::kNum || !is_among(kHanding, document.form(verb))) return;
  over.head = verb;
  over.relation = Relation::kCompoundPrt;
  over.upos = Upos::kAdp;
  over.xpos = Xpos::kRp;
}

/// "gave Haiti $50 million".
void give_recipient(Document& document, std::uint32_t at) {
  Token& name = document.tokens[at];
  const auto sum = make_id<TokenId>(at + 1);
  const Token& sign = document.tokens[at + 1];
  if (name.head != sum || name.relation != Relation::kCompound || name.upos != Upos::kPropn) return;
  if (sign.upos != Upos::kSym || sign.relation != Relation::kObj || !is_some(sign.head)) return;
  if (base::index_of(sign.head) >= at || !is_among(kGiving, document.form(sign.head))) return;
  const std::string_view form = document.form(make_id<TokenId>(at));
  if (form == "US" || form == "U.S." || form == "C" || form == "A" || form == "NZ" || form == "HK") return;
  name.head = sign.head;
  name.relation = Relation::kIobj;
}

bool is_finite(Xpos tag) { return tag == Xpos::kVbz || tag == Xpos::kVbp || tag == Xpos::kVbd || tag == Xpos::kMd; }

/// "Cuba to send doctors to Liberia", "Nepal police to question former king": no verb but the infinitive, which follows
/// the name at once, and no full stop ("A plan to cut taxes" is no such clause).
void make_headline_clause(Document& document, std::uint32_t first, std::uint32_t length) {
  if (length < 4) return;
  std::uint32_t root = first;
  for (std::uint32_t i = first; i < first + length; ++i) {
    const Token& token = document.tokens[i];
    if (!is_some(token.head)) root = i;
    if (is_finite(token.xpos)) return;
  }
  const std::uint32_t to = root + 1;
  if (to + 1 >= first + length || document.tokens[to].xpos != Xpos::kTo) return;
  const TokenId noun = make_id<TokenId>(root);
  const TokenId verb = document.tokens[to].head;
  const bool actor = document.tokens[root].upos == Upos::kPropn || is_among(kHeadlineActors, document.form(noun));
  const bool clause = is_some(verb) && document.token(verb).head == noun && document.token(verb).upos == Upos::kVerb &&
                      document.token(verb).relation == Relation::kAcl;
  if (!actor || !clause || document.form(make_id<TokenId>(first + length - 1)) == ".") return;
  document.tokens[base::index_of(verb)].head = base::kNone<TokenId>;
  document.tokens[base::index_of(verb)].relation = Relation::kRoot;
  document.tokens[root].head = verb;
  document.tokens[root].relation = Relation::kNsubj;
}

/// Verbs of motion without an object: "the frigates headed for Cuba" are no frigates that somebody headed.
constexpr std::array<std::string_view, 20> kMoving = {"rolled",    "headed",   "sailed",   "steamed",  "marched",
                                                      "landed",    "streamed", "poured",   "trickled", "advanced",
                                                      "retreated", "withdrew", "rallied",  "gathered", "converged",
                                                      "rumbled",   "trundled", "returned", "deployed", "massed"};

/// "Two frigates headed for Cuba.": a full stop, no other verb, the noun at once before the participle; one that is
/// tagged as a past tense is none.
void make_moving_clause(Document& document, std::uint32_t first, std::uint32_t length) {
  if (length < 4 || document.form(make_id<TokenId>(first + length - 1)) != ".") return;
  std::uint32_t root = first;
  for (std::uint32_t i = first; i < first + length; ++i) {
    if (!is_some(document.tokens[i].head)) root = i;
  }
  const std::uint32_t at = root + 1;
  if (at >= first + length || document.tokens[root].upos != Upos::kNoun) return;
  for (std::uint32_t i = first; i < first + length; ++i) {
    if (i != at && is_finite(document.tokens[i].xpos)) return;
  }
  Token& verb = document.tokens[at];
  const bool moves = verb.xpos == Xpos::kVbd || is_among(kMoving, document.form(make_id<TokenId>(at)));
  if (verb.head != make_id<TokenId>(root) || verb.relation != Relation::kAcl || !moves) return;
  verb.head = base::kNone<TokenId>;
  verb.relation = Relation::kRoot;
  verb.xpos = Xpos::kVbd;
  document.tokens[root].head = make_id<TokenId>(at);
  document.tokens[root].relation = Relation::kNsubj;
}

/// "The envoy is due in Tbilisi on Sunday": the parser may take the town for the predicate and "due in" for its
/// prepositions.
void make_due_predicate(Document& document, std::uint32_t first, std::uint32_t length, std::uint32_t at) {
  Token& due = document.tokens[at];
  const auto word = make_id<TokenId>(at);
  if (document.form(word) != "due" || due.relation != Relation::kCase || !is_some(due.head)) return;
  const TokenId town = due.head;
  const Token& next = document.tokens[at + 1];
  if (base::index_of(town) < at || next.relation != Relation::kCase || next.head != town) return;
  due.head = document.token(town).head;
  due.relation = document.token(town).relation;
  for (std::uint32_t i = first; i < first + length; ++i) {
    Token& child = document.tokens[i];
    if (child.head != town) continue;
    const Relation base = document::base_of(child.relation);
    if (i < at) child.head = word;
    if (i <= base::index_of(town) || (base != Relation::kNmod && base != Relation::kObl)) continue;
    child.head = word;
    child.relation = child.relation == Relation::kNmod ? Relation::kObl : child.relation;
  }
  document.tokens[base::index_of(town)].head = word;
  document.tokens[base::index_of(town)].relation = Relation::kObl;
}

bool has_case(const Document& document, std::uint32_t first, std::uint32_t at) {
  for (std::uint32_t i = first; i < at; ++i) {
    if (document.tokens[i].head == make_id<TokenId>(at) && document.tokens[i].relation == Relation::kCase) return true;
  }
  return false;
}

/// "as the president, Kovac, meets Blair": between the mark of a finite clause and its verb a noun without a
/// preposition is its subject.
void give_bare_subject(Document& document, std::uint32_t first, std::uint32_t at) {
  const Token& verb = document.tokens[at];
  if (verb.upos != Upos::kVerb || !is_finite(verb.xpos)) return;
  std::uint32_t mark = at, bare = at;
  for (std::uint32_t i = first; i < at; ++i) {
    const Token& token = document.tokens[i];
    if (token.head != make_id<TokenId>(at)) continue;
    const Relation base = document::base_of(token.relation);
    if (base == Relation::kNsubj || base == Relation::kCsubj || base == Relation::kExpl) return;
    if (base == Relation::kMark && mark == at) mark = i;
    const bool nominal = token.upos == Upos::kNoun || token.upos == Upos::kPropn;
    if (base == Relation::kObl && nominal && mark < i && bare == at && !has_case(document, first, i)) bare = i;
  }
  if (bare != at) document.tokens[bare].relation = Relation::kNsubj;
}

/// "will attack should talks fail": a clause that begins with "should" behind another is a condition, no content.
void open_condition(Document& document, std::uint32_t first, std::uint32_t length, std::uint32_t at) {
  const auto should = make_id<TokenId>(at);
  const TokenId clause = document.tokens[at].head;
  const bool auxiliary = document.tokens[at].relation == Relation::kAux && document.form(should) == "should";
  if (!auxiliary || !is_some(clause) || at + 1 >= first + length) return;
  Token& verb = document.tokens[base::index_of(clause)];
  const bool below = verb.relation == Relation::kCcomp || verb.relation == Relation::kParataxis;
  if (!below || !is_some(verb.head) || base::index_of(verb.head) >= at) return;
  const std::string_view asked = document.form(verb.head);
  if (asked.starts_with("ask") || asked.starts_with("wonder")) return;
  if (document.form(make_id<TokenId>(first + length - 1)) == "?") return;
  const std::string_view before = document.form(make_id<TokenId>(at - 1));
  if (!base::is_ascii_lower(before.front()) && !base::is_ascii_upper(before.front())) return;  // not behind a mark
  for (std::uint32_t i = at + 1; i < base::index_of(clause); ++i) {
    if (document.tokens[i].head == clause && document.tokens[i].relation == Relation::kNsubj) {
      verb.relation = Relation::kAdvcl;
      return;
    }
  }
}

}  // namespace

void repair_news_trees(Document& document, std::uint32_t first, std::uint32_t length) {
  for (std::uint32_t i = first; i < first + length; ++i) {
    give_subject(document, document.tokens[i]);
    tag_verb_free(document, first, length, i);
    if (i + 1 < first + length) mark_infinitive(document, i);
    if (i > first) make_noun(document, first, length, i);
    if (i > first && i + 1 < first + length) make_verb_free(document, i);
    if (i + 1 < first + length) give_recipient(document, i);
    if (i + 1 < first + length) give_counted(document, i);
    if (i > first) give_particle(document, i);
    if (i + 1 < first + length) make_due_predicate(document, first, length, i);
    open_condition(document, first, length, i);
    give_bare_subject(document, first, i);
  }
  make_headline_clause(document, first, length);
  make_moving_clause(document, first, length);
}

}  // namespace casus::syntax
