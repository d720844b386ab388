// Words are looked up once per document; an act takes those below its predicate, without clauses that tell of other
// acts.
#include "events/contexts.h"

#include <algorithm>

namespace casus::events {

using base::index_of;
using base::make_id;
using base::TokenId;
using catalog::ContextId;
using document::Relation;

namespace {

constexpr std::size_t kMaxContexts = 5;
constexpr std::size_t kMaxOfArticle = 2;
constexpr std::size_t kLeastInArticle = 4;  // words of a context that make it a topic of the article

bool is_other_matter(Relation relation) {
  const Relation base = document::base_of(relation);
  return relation == Relation::kAclRelcl || base == Relation::kParataxis || base == Relation::kAdvcl ||
         base == Relation::kConj;
}

void add_name(const std::string& name, std::vector<std::string>& names) {
  if (names.size() < kMaxContexts && std::ranges::find(names, name) == names.end()) names.push_back(name);
}

}  // namespace

ContextFinder::ContextFinder(const View& view, const catalog::ContextTable& table) : view_(view), table_(table) {
  for (const document::Sentence& sentence : view.document().sentences) {
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      find_hits(make_id<TokenId>(i), make_id<TokenId>(sentence.end_token));
    }
  }
  std::vector<std::pair<std::size_t, ContextId>> counts;
  for (std::size_t id = 0; id < table.names().size(); ++id) {
    const auto count = static_cast<std::size_t>(std::ranges::count(hits_, id, &Hit::context));
    if (count >= kLeastInArticle) counts.emplace_back(count, static_cast<ContextId>(id));
  }
  std::ranges::stable_sort(counts, [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::size_t i = 0; i < counts.size() && i < kMaxOfArticle; ++i) article_.push_back(counts[i].second);
}

void ContextFinder::find_hits(TokenId token, TokenId end) {
  std::string words;
  const std::size_t last = std::min(index_of(token) + table_.longest_from(view_.lemma(token)), index_of(end));
  for (std::size_t i = index_of(token); i < last; ++i) {
    if (!words.empty()) words.push_back(' ');
    words.append(view_.lemma(make_id<TokenId>(i)));
    for (const ContextId context : table_.find(words)) hits_.push_back({token, context});
  }
}

void ContextFinder::collect_clause(TokenId head, std::vector<TokenId>& tokens) const {
  tokens.push_back(head);
  for (const TokenId child : view_.tree().children(head)) {
    if (!is_other_matter(view_.token(child).relation)) collect_clause(child, tokens);
  }
}

std::vector<std::string> ContextFinder::find(const Reading& reading, const std::vector<std::string>& by_code) const {
  std::vector<std::string> names;
  for (const std::string& name : by_code) add_name(name, names);
  std::vector<TokenId> tokens;
  collect_clause(reading.predicate, tokens);
  std::ranges::sort(tokens);
  std::vector<bool> of_act(table_.names().size());
  for (const Hit& hit : hits_) {
    if (std::ranges::binary_search(tokens, hit.token)) of_act[hit.context] = true;
  }
  for (std::size_t id = 0; id < of_act.size(); ++id) {
    if (of_act[id]) add_name(table_.names()[id], names);
  }
  for (const ContextId id : article_) add_name(table_.names()[id], names);
  return names;
}

}  // namespace casus::events
