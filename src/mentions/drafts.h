// Mentions while they are being made: the public fields plus the strings that go to the pool at the end.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "mentions/links.h"
#include "mentions/roles.h"

namespace casus::mentions {

struct Draft {
  document::Mention mention;
  std::string_view name;  // views into the catalog or the document's text
  std::string_view title;
};

/// The drafts of one document, at most one for each head token.
class Drafts {
 public:
  void reset(std::size_t tokens);
  /// Keeps the first draft of a head; a later one for the same head is dropped.
  void add(const Draft& draft);
  Draft* find(base::TokenId head);
  std::vector<Draft>& items() { return items_; }
  /// Removes the drafts that lie inside these words: "England" is no mention in "Bank of England".
  void drop_inside(base::TokenId first, base::TokenId last);
  /// Words that belong to a mention already made (titles inside a person's phrase).
  void claim(base::TokenId first, base::TokenId last);
  /// Words of a person's name: no other name is made of them ("English" in "Prime Minister English").
  void take(base::TokenId first, base::TokenId last);
  bool is_taken(base::TokenId token) const { return taken_[base::index_of(token)]; }
  bool is_claimed(base::TokenId token) const { return claimed_[base::index_of(token)]; }

 private:
  std::vector<Draft> items_;
  std::vector<std::uint32_t> by_head_;
  std::vector<bool> claimed_;
  std::vector<bool> taken_;
};

/// What every maker of drafts looks at. References; lives as long as one call of MentionFinder::find.
struct Scene {
  const document::Document& document;
  const document::Tree& tree;
  const catalog::Catalog& catalog;
  const Facts& facts;
  const RoleComposer& roles;
};

/// First token of the noun phrase of the words first..last: determiners, adjectives, compounds, genitives on the left.
base::TokenId left_end(const Scene& scene, base::TokenId first, base::TokenId last);

/// A draft over first..last with the given head; span, sentence and number filled in.
Draft make_draft(const Scene& scene, base::TokenId first, base::TokenId last, base::TokenId head);

/// The relation under which a chain of conjuncts hangs: "US" and "Korean" in "US and South Korean troops" are both
/// amod.
document::Relation chain_relation(const document::Document& document, base::TokenId token);

/// "in Washington", "near the Kremlin": a place, not its government.
bool is_locative(const Scene& scene, base::TokenId head);

// The makers, in this order (persons claim their titles first).
void add_persons(const Scene& scene, Drafts& drafts);
void add_names(const Scene& scene, Drafts& drafts);
void add_nominals(const Scene& scene, Drafts& drafts);
void add_pronouns(const Scene& scene, Drafts& drafts);

/// Passes office and country between a name and its apposition, both ways.
void share_appositions(const Scene& scene, Drafts& drafts);
/// Gives later mentions of a person what the first one has learnt. Requires the drafts in text order.
void share_repeats(Drafts& drafts);

}  // namespace casus::mentions
