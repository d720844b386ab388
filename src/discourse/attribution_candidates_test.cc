// Which stretches and speakers are on offer, on hand-made trees.
#include "discourse/attribution_candidates.h"

#include <gtest/gtest.h>

#include "discourse/test_document.h"
#include "document/tree.h"

namespace casus::discourse {
namespace {

using testing::build;

class AttributionCandidates : public ::testing::Test {
 protected:
  std::string text_of(const Document& d, Stretch stretch) const {
    return std::string(d.slice({d.tokens[stretch.first].span.begin, d.tokens[stretch.last].span.end}));
  }

  bool offers(const Document& d, std::size_t cue, std::string_view content) const {
    const document::Tree tree(d);
    const ClauseView view(d, tree, lexicon_);
    for (const ContentCandidate& c : find_contents(view, d.sentences[0], make_id<TokenId>(cue), nullptr)) {
      if (text_of(d, c.main) == content) return true;
    }
    return false;
  }

  bool offers_both(const Document& d, std::size_t cue, std::string_view content, std::string_view more) const {
    const document::Tree tree(d);
    const ClauseView view(d, tree, lexicon_);
    for (const ContentCandidate& c : find_contents(view, d.sentences[0], make_id<TokenId>(cue), nullptr)) {
      if (!c.more.empty() && text_of(d, c.main) == content && text_of(d, c.more) == more) return true;
    }
    return false;
  }

  std::vector<std::string> sources(const Document& d, std::size_t cue) const {
    const document::Tree tree(d);
    const ClauseView view(d, tree, lexicon_);
    std::vector<std::string> found;
    for (const SourceCandidate& s : find_sources(view, d.sentences[0], make_id<TokenId>(cue))) {
      found.push_back(is_some(s.head) ? std::string(d.form(s.head)) : "nobody");
    }
    return found;
  }

  CueLexicon lexicon_;
};

TEST_F(AttributionCandidates, ContentsBehindTheCue) {
  const Document d = build(
      "Ministers/NNS/2/nsubj agreed/VBD/0/root/agree with/IN/5/case the/DT/5/det judges/NNS/2/obl "
      "yesterday/RB/2/advmod "
      "././2/punct");
  EXPECT_TRUE(offers(d, 1, "with the judges"));
  EXPECT_TRUE(offers(d, 1, "the judges"));  // the preposition is rather the cue's
  EXPECT_TRUE(offers(d, 1, "with the judges yesterday"));
  EXPECT_FALSE(offers(d, 1, "Ministers agreed with the judges"));  // never the cue itself
}

TEST_F(AttributionCandidates, ContentsBeforeTheCue) {
  const Document d =
      build("Talks/NNS/2/nsubj failed/VBD/0/root ,/,/2/punct Kim/NNP/5/nsubj said/VBD/2/parataxis/say ././2/punct");
  EXPECT_TRUE(offers(d, 4, "Talks failed"));
}

// "Rivals seem to agree": the subject and the rest are one content.
TEST_F(AttributionCandidates, ContentsOnBothSidesOfTheCue) {
  const Document d = build("Rivals/NNS/2/nsubj seem/VBP/0/root/seem to/TO/4/mark agree/VB/2/xcomp/agree ././2/punct");
  EXPECT_TRUE(offers_both(d, 1, "Rivals", "to agree"));
}

TEST_F(AttributionCandidates, ContentsHaveWords) {
  const Document d = build("Talks/NNS/2/nsubj failed/VBD/4/ccomp ,/,/2/punct said/VBD/0/root/say ././4/punct");
  EXPECT_FALSE(offers(d, 3, "."));
}

TEST_F(AttributionCandidates, SourcesEndWithNobody) {
  const Document d = build("Kim/NNP/2/nsubj said/VBD/0/root/say talks/NNS/4/nsubj failed/VBD/2/ccomp/fail ././2/punct");
  EXPECT_EQ(sources(d, 1), (std::vector<std::string>{"Kim", "nobody"}));
}

}  // namespace
}  // namespace casus::discourse
