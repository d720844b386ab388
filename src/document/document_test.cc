// Spelling tables round-trip; the tree index and the invariant checks agree with small hand-made trees.
#include "document/document.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "document/plain_text.h"
#include "document/tree.h"
#include "document/validate.h"

namespace casus::document {
namespace {

using base::kNone;
using base::TokenId;

// One sentence of blank-separated words; heads are 1-based as in CoNLL-U, 0 is the root.
Document make_document(const std::string& text, const std::vector<int>& heads) {
  Document d;
  d.text = text;
  std::uint32_t begin = 0;
  for (const int head : heads) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find(' ', begin), text.size()));
    Token token;
    token.span = {begin, end};
    token.sentence = base::SentenceId{0};
    if (head > 0) token.head = base::make_id<TokenId>(static_cast<std::size_t>(head - 1));
    d.tokens.push_back(token);
    begin = end + 1;
  }
  d.sentences.push_back(
      {{0, static_cast<std::uint32_t>(text.size())}, 0, static_cast<std::uint32_t>(heads.size()), {}});
  d.sentences[0].paragraph = kNone<base::ParagraphId>;
  return d;
}

template <typename Enum>
void expect_round_trip(std::size_t count, std::optional<Enum> (*from)(std::string_view)) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto value = static_cast<Enum>(i);
    EXPECT_EQ(from(to_string(value)), value) << to_string(value);
  }
}

TEST(Morphology, SpellingsRoundTrip) {
  expect_round_trip<Upos>(kUposCount, upos_from);
  expect_round_trip<Xpos>(static_cast<std::size_t>(Xpos::kDollar) + 1, xpos_from);
  expect_round_trip<Relation>(static_cast<std::size_t>(Relation::kClf) + 1, relation_from);
  EXPECT_EQ(relation_from("nmod:tmod"), Relation::kNmod);
  EXPECT_EQ(relation_from("nonsense"), std::nullopt);
  EXPECT_EQ(base_of(Relation::kNsubjPass), Relation::kNsubj);
  EXPECT_EQ(to_string(Xpos::kDollar), "$");
  EXPECT_EQ(to_string(Relation::kClf), "clf");
}

// The table of base relations against the spelling.
TEST(Morphology, ABaseIsTheWordBeforeTheColon) {
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Relation::kClf); ++i) {
    const auto relation = static_cast<Relation>(i);
    const std::string_view name = to_string(relation);
    EXPECT_EQ(to_string(base_of(relation)), name.substr(0, name.find(':')));
  }
}

TEST(Morphology, FeaturesRoundTripSorted) {
  for (const char* text :
       {"_", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin", "Tense=Past|VerbForm=Part|Voice=Pass",
        "Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs", "NumForm=Digit|NumType=Card"}) {
    const std::string printed = to_string(features_from(text));
    EXPECT_EQ(printed, std::string_view(text) == "NumForm=Digit|NumType=Card" ? "NumType=Card" : text);
  }
}

TEST(Sectors, SpellingsRoundTrip) {
  for (std::size_t i = 1; i <= static_cast<std::size_t>(Sector::kOth); ++i) {
    EXPECT_EQ(sector_from(to_string(static_cast<Sector>(i))), static_cast<Sector>(i));
  }
  SectorList list;
  for (const Sector s :
       {Sector::kGov, Sector::kGov, Sector::kNone, Sector::kMil, Sector::kCop, Sector::kJud, Sector::kLeg}) {
    list.add(s);
  }
  EXPECT_EQ(list.size(), SectorList::kCapacity);
  EXPECT_TRUE(list.has(Sector::kJud));
  EXPECT_FALSE(list.has(Sector::kLeg));
}

TEST(Event, SpellingsRoundTrip) {
  for (std::size_t i = 0; i < kEventTypeCount; ++i) {
    const auto type = static_cast<EventType>(i);
    EXPECT_EQ(event_type_from(to_string(type)), type);
    EXPECT_GE(quad_class(type), 1);
  }
  EXPECT_EQ(quad_class(EventType::kSanction), 4);
  EXPECT_EQ(event_type_from("YIELD"), std::nullopt);
}

TEST(Tree, ChildrenAndSubtrees) {
  const Document d = make_document("Police in Ankara arrested two journalists", {4, 3, 1, 0, 6, 4});
  const Tree tree(d);
  ASSERT_EQ(tree.children(TokenId{3}).size(), 2U);
  EXPECT_EQ(tree.children(TokenId{3})[0], TokenId{0});
  EXPECT_EQ(d.slice(tree.subtree_span(TokenId{0})), "Police in Ankara");
  EXPECT_EQ(d.slice(tree.subtree_span(TokenId{5})), "two journalists");
  EXPECT_TRUE(tree.is_ancestor(TokenId{3}, TokenId{1}));
  EXPECT_FALSE(tree.is_ancestor(TokenId{5}, TokenId{1}));
}

TEST(Validate, FindsWhatIsBroken) {
  Document good = make_document("Iran condemned Israel", {2, 0, 2});
  EXPECT_EQ(find_broken_invariant(good), std::nullopt);

  Document cycle = make_document("Iran condemned Israel", {2, 3, 2});
  EXPECT_NE(find_broken_invariant(cycle), std::nullopt);
  Document two_roots = make_document("Iran condemned Israel", {2, 0, 0});
  EXPECT_NE(find_broken_invariant(two_roots), std::nullopt);
  Document overlap = good;
  overlap.tokens[1].span.begin = 2;
  EXPECT_EQ(find_broken_invariant(overlap), "token 1: overlaps the one before");
  Document bad_text = good;
  bad_text.text[0] = '\xFF';
  EXPECT_EQ(find_broken_invariant(bad_text), "text byte 0: not valid UTF-8");
  Document headless = good;
  headless.mention_of_head.assign(3, kNone<base::MentionId>);
  headless.mentions.push_back({});
  EXPECT_EQ(find_broken_invariant(headless), "mention 0: head outside its tokens");
}

TEST(PlainText, KeepsEveryParagraph) {
  const Document d = make_plain_document("id", "  One\nline.\n \n\nTwo.\n\nUpdated in: today");
  ASSERT_EQ(d.paragraphs.size(), 3U);
  EXPECT_EQ(d.slice(d.paragraphs[0].span), "One\nline.");
  EXPECT_EQ(d.slice(d.paragraphs[1].span), "Two.");
  EXPECT_EQ(d.slice(d.paragraphs[2].span), "Updated in: today");
  EXPECT_TRUE(make_plain_document("id", " \n\n ").paragraphs.empty());
  EXPECT_EQ(find_broken_invariant(d), std::nullopt);
}

// All trees and forests of five words.
TEST(Tree, BoundsAreThoseOfTheWordsBelow) {
  constexpr std::size_t kWords = 5;
  for (int code = 0; code < 6 * 6 * 6 * 6 * 6; ++code) {
    std::vector<int> heads;
    for (int rest = code; heads.size() < kWords; rest /= 6) heads.push_back(rest % 6);
    const auto is_under = [&](std::size_t word, std::size_t above) {  // itself included
      for (std::size_t steps = 0; steps <= kWords; ++steps) {
        if (word == above) return true;
        if (heads[word] == 0) return false;
        word = static_cast<std::size_t>(heads[word]) - 1;
      }
      return false;
    };
    bool has_circle = false;
    for (std::size_t i = 0; i < kWords; ++i) {
      has_circle = has_circle || (heads[i] > 0 && is_under(static_cast<std::size_t>(heads[i]) - 1, i));
    }
    if (has_circle) continue;
    const Document d = make_document("a b c d e", heads);
    const Tree tree(d);
    for (std::size_t i = 0; i < kWords; ++i) {
      std::size_t first = i, last = i;
      for (std::size_t k = 0; k < kWords; ++k) {
        if (!is_under(k, i)) continue;
        first = std::min(first, k);
        last = std::max(last, k);
      }
      ASSERT_EQ(base::index_of(tree.subtree_first(base::make_id<TokenId>(i))), first) << code << ' ' << i;
      ASSERT_EQ(base::index_of(tree.subtree_last(base::make_id<TokenId>(i))), last) << code << ' ' << i;
    }
  }
}

}  // namespace
}  // namespace casus::document
