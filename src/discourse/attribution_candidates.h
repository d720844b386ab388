// What a cue may report and who may be its source, before anything is chosen: stretches of the cue's sentence whose
// ends the tree or the punctuation suggests, and the words that could speak.
#pragma once

#include <string_view>
#include <vector>

#include "discourse/clause.h"
#include "discourse/names.h"
#include "discourse/quotes.h"

namespace casus::discourse {

/// Tokens first..last inclusive; empty when first > last.
struct Stretch {
  std::uint32_t first = 1;
  std::uint32_t last = 0;

  bool empty() const { return first > last; }
  bool contains(std::uint32_t token) const { return first <= token && token <= last; }
  bool operator==(const Stretch&) const = default;
};

/// `"A," he said. B` within one sentence gives two stretches: before and after the cue.
struct ContentCandidate {
  Stretch main;
  Stretch more;          // always behind the cue
  bool by_rule = false;  // the one that the rules of attribution_rules.cc give

  bool same_words(const ContentCandidate& other) const { return main == other.main && more == other.more; }
};

struct SourceCandidate {
  TokenId head = kNone<TokenId>;  // kNone: nobody is named
  std::string_view origin;        // how it was found: "subject", "by", "owner" ...
  bool by_rule = false;
};

/// True for a child that carries a part of its own, not a function word.
bool is_part(Relation relation);
/// The stretch without commas, colons and stops at its ends.
Stretch trimmed(const ClauseView& view, Stretch stretch);
bool is_edge_punct(std::string_view word);

/// The quote that ends where the sentence begins (`"Why now?" he asked.`), or that begins behind its closing colon, or
/// nothing.
const Quote* find_quote_beside(const ClauseView& view, const std::vector<Quote>& quotes, const Sentence& sentence);
/// At most kMostContents. Requires a cue inside `sentence`; `beside` may be null.
inline constexpr std::size_t kMostContents = 40;
std::vector<ContentCandidate> find_contents(const ClauseView& view, const Sentence& sentence, TokenId cue,
                                            const Quote* beside);
/// The last one is always "nobody".
std::vector<SourceCandidate> find_sources(const ClauseView& view, const Sentence& sentence, TokenId cue);

}  // namespace casus::discourse
