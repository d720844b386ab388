// "Moon Jae-in, the South Korean president": the apposition says who the name is; "the US secretary of state, Mike
// Pompeo": the name says who holds the office. Both are mentions; each learns what the other knows.
#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "mentions/drafts.h"

namespace casus::mentions {

using base::index_of;
using base::is_some;
using base::make_id;
using base::TokenId;
using document::Document;
using document::Mention;
using document::MentionKind;
using document::MentionType;
using document::Relation;
using document::Token;

namespace {

bool is_human(const Mention& mention) { return mention.type == MentionType::kPerson; }
bool is_body(const Mention& mention) {
  return mention.type == MentionType::kOrganisation || mention.type == MentionType::kGroup;
}

bool has_coordinator(const Scene& scene, TokenId token) { return is_some(scene.tree.find_child(token, Relation::kCc)); }

// Does `later` explain `earlier`? The tree says so, or a lone comma stands between and no "and" joins them.
bool is_apposition(const Scene& scene, const Mention& earlier, const Mention& later) {
  const Token& word = scene.document.token(later.head);
  const bool hangs_on = is_some(word.head) && word.head >= earlier.first && word.head <= earlier.last;
  if (hangs_on && word.relation == Relation::kAppos) return true;
  const std::size_t between = index_of(earlier.last) + 1;
  if (between >= scene.document.tokens.size() || index_of(later.first) != between + 1) return false;
  if (scene.document.slice(scene.document.tokens[between].span) != ",") return false;
  if (has_coordinator(scene, later.head)) return false;
  // "Kim Min-ho, a ministry spokesman said": an indefinite role right after a name explains it, whatever the tree says.
  const std::string_view opener = scene.document.form(later.first);
  if (earlier.kind == MentionKind::kName && later.kind == MentionKind::kNominal && (opener == "a" || opener == "an"))
    return true;
  if (!hangs_on) return false;
  switch (document::base_of(word.relation)) {
    case Relation::kParataxis:
    case Relation::kNmod:
    case Relation::kDep:
    case Relation::kList: return true;
    case Relation::kConj: {
      // A list of persons has more links or a coordinator further on; two with a comma alone are one.
      const auto siblings = scene.tree.children(word.head);
      return std::count_if(siblings.begin(), siblings.end(),
                           [&](TokenId child) { return scene.document.token(child).relation == Relation::kConj; }) == 1;
    }
    default: return false;
  }
}

bool agree(const Mention& a, const Mention& b) { return (is_human(a) && is_human(b)) || (is_body(a) && is_body(b)); }

void copy_role(const Draft& from, Draft& to) {
  if (!to.mention.country.is_set()) to.mention.country = from.mention.country;
  if (to.mention.sectors.empty()) to.mention.sectors = from.mention.sectors;
  if (to.title.empty()) to.title = from.title;
  to.mention.is_actor = to.mention.is_actor || to.mention.country.is_set() || !to.mention.sectors.empty();
}

// The drafts that hold each token, by their place in the list.
class Holders {
 public:
  Holders(const std::vector<Draft>& drafts, std::size_t tokens) : offsets_(tokens + 1, 0) {
    for (const Draft& draft : drafts) {
      for (std::size_t i = index_of(draft.mention.first); i <= index_of(draft.mention.last); ++i) ++offsets_[i + 1];
    }
    for (std::size_t i = 0; i < tokens; ++i) offsets_[i + 1] += offsets_[i];
    items_.resize(offsets_[tokens]);
    std::vector<std::uint32_t> next(offsets_.begin(), offsets_.end() - 1);
    for (std::size_t k = 0; k < drafts.size(); ++k) {
      const Mention& mention = drafts[k].mention;
      for (std::size_t i = index_of(mention.first); i <= index_of(mention.last); ++i) {
        items_[next[i]++] = static_cast<std::uint32_t>(k);
      }
    }
  }
  std::span<const std::uint32_t> of(std::size_t token) const {
    return std::span(items_).subspan(offsets_[token], offsets_[token + 1] - offsets_[token]);
  }

 private:
  std::vector<std::uint32_t> offsets_;  // of token i: items_[offsets_[i] .. offsets_[i + 1])
  std::vector<std::uint32_t> items_;
};

// The mention that `later` may explain: what the tree hangs it on, or what ends right before the comma.
Draft* find_explained(const Scene& scene, Drafts& drafts, const Holders& holders, const Mention& later) {
  const TokenId above = scene.document.token(later.head).head;
  if (is_some(above)) {
    if (Draft* draft = drafts.find(above)) {
      if (draft->mention.last < later.first) return draft;
    }
  }
  // Of nested mentions the outermost: it comes last before the comma and starts first.
  std::vector<Draft>& items = drafts.items();
  std::uint32_t found = kNoFact;
  const auto offer = [&](std::uint32_t k) {
    if (items[k].mention.last >= later.first) return;
    const bool is_better = found == kNoFact || items[k].mention.first < items[found].mention.first ||
                           (items[k].mention.first == items[found].mention.first && k < found);
    if (is_better) found = k;
  };
  if (is_some(above)) std::ranges::for_each(holders.of(index_of(above)), offer);
  if (const std::size_t first = index_of(later.first); first >= 2) {
    for (const std::uint32_t k : holders.of(first - 2)) {
      if (index_of(items[k].mention.last) == first - 2) offer(k);
    }
  }
  return found == kNoFact ? nullptr : &items[found];
}

}  // namespace

void share_appositions(const Scene& scene, Drafts& drafts) {
  const Holders holders(drafts.items(), scene.document.tokens.size());
  for (Draft& later : drafts.items()) {
    Draft* earlier = find_explained(scene, drafts, holders, later.mention);
    if (earlier == nullptr || earlier->mention.sentence != later.mention.sentence) continue;
    if (!agree(earlier->mention, later.mention) || !is_apposition(scene, earlier->mention, later.mention)) continue;
    if (earlier->mention.kind == MentionKind::kPronoun || later.mention.kind == MentionKind::kPronoun) continue;
    copy_role(later, *earlier);
    copy_role(*earlier, later);
  }
}

void share_repeats(Drafts& drafts) {
  std::vector<const Draft*> known;
  for (Draft& draft : drafts.items()) {
    if (draft.mention.kind != MentionKind::kName || !is_human(draft.mention) || draft.name.empty()) continue;
    const auto* found = std::find_if(known.data(), known.data() + known.size(),
                                     [&](const Draft* other) { return other->name == draft.name; });
    if (found != known.data() + known.size()) {
      copy_role(**found, draft);
    } else {
      known.push_back(&draft);
    }
  }
}

}  // namespace casus::mentions
