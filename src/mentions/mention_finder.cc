// Runs the makers and writes the layer: sorted, with outer mentions before inner ones and part_of set.
#include "mentions/mention_finder.h"

#include <algorithm>

namespace casus::mentions {

using base::index_of;
using base::is_some;
using base::kNone;
using base::make_id;
using base::MentionId;
using document::Document;
using document::Mention;

namespace {

void sort_drafts(std::vector<Draft>& drafts) {
  std::sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) {
    if (a.mention.first != b.mention.first) return a.mention.first < b.mention.first;
    if (a.mention.last != b.mention.last) return a.mention.last > b.mention.last;
    return a.mention.head < b.mention.head;
  });
}

// Bodies above or beside the states have codes in place of a country.
void set_supranational(Mention& mention) {
  if (mention.country.is_set() || !mention.is_actor) return;
  if (mention.sectors.front() == document::Sector::kIgo) mention.country = document::CountryCode("IGO");
  if (mention.sectors.front() == document::Sector::kNgo) mention.country = document::CountryCode("NGO");
}

// The innermost earlier mention that encloses this one.
void set_parts(std::vector<Mention>& mentions) {
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    for (std::size_t j = i; j-- > 0;) {
      if (mentions[j].sentence != mentions[i].sentence) break;
      if (mentions[j].first <= mentions[i].first && mentions[i].last <= mentions[j].last) {
        mentions[i].part_of = make_id<MentionId>(j);
        break;
      }
    }
  }
}

}  // namespace

void MentionFinder::find(Document& document, Workspace& workspace) const {
  const document::Tree tree(document);
  find_facts(document, tree, *catalog_, workspace.facts_workspace, workspace.facts);
  const RoleComposer roles(document, tree, *catalog_, workspace.facts);
  const Scene scene{document, tree, *catalog_, workspace.facts, roles};
  Drafts& drafts = workspace.drafts;
  drafts.reset(document.tokens.size());
  add_persons(scene, drafts);
  add_names(scene, drafts);
  add_nominals(scene, drafts);
  add_pronouns(scene, drafts);
  share_appositions(scene, drafts);

  sort_drafts(drafts.items());
  share_repeats(drafts);
  document.mentions.clear();
  document.mentions.reserve(drafts.items().size());
  document.mention_of_head.assign(document.tokens.size(), kNone<MentionId>);
  for (Draft& draft : drafts.items()) {
    set_supranational(draft.mention);
    if (!draft.name.empty()) draft.mention.name = document.add_to_pool(draft.name);
    if (!draft.title.empty()) draft.mention.title = document.add_to_pool(draft.title);
    document.mention_of_head[index_of(draft.mention.head)] = make_id<MentionId>(document.mentions.size());
    document.mentions.push_back(draft.mention);
  }
  set_parts(document.mentions);
}

}  // namespace casus::mentions
