#include "article/author_choice.h"

#include <gtest/gtest.h>

#include "article/byline.h"
#include "article/html_blocks.h"
#include "article/html_reduce.h"
#include "article/visible_labels.h"
#include "base/strings.h"

namespace casus::article {
namespace {

std::string authors_of(const std::string& html) {
  const ReducedPage reduced = reduce_html(html);
  const Result<HtmlTree> tree = HtmlTree::parse(reduced.html, {});
  ClassGroups groups(*tree);
  std::vector<MetaCandidate> candidates = find_metadata(*tree, read_json_ld(reduced.json_ld), groups);
  add_visible_labels(*tree, cut_blocks(*tree), candidates);
  return base::join(choose_metadata(candidates, "", "").authors, "; ");
}

TEST(AuthorChoice, ReadsWhateverNamesTheAuthor) {
  struct Row {
    const char* html;
    const char* authors;
  };
  const Row rows[] = {
      {"<meta itemprop=author content='Kari Lund'>", "Kari Lund"},
      {"<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Kari Lund'>"
       "<meta name=twitter:label2 content='Reading time'><meta name=twitter:data2 content='Four minutes'>",
       "Kari Lund"},
      {"<meta name=citation_author content='Lund, Kari'><meta name=citation_author content='Nord, Ola'>",
       "Kari Lund; Ola Nord"},
      {"<meta property=article:author content='https://social.example/kari'>", ""},
      {"<meta name=author content='Kari Lund, Ola Nord and Per Berg'>", "Kari Lund; Ola Nord; Per Berg"},
      {"<meta name=author content='Ministry of Fish, Ports and Roads'>", "Ministry of Fish, Ports and Roads"},
      {"<h1>Storm</h1><span property='schema:author'>Kari Lund</span>", "Kari Lund"},
      {"<h1>Storm</h1><p class=post-author__name>Kari Lund</p>", "Kari Lund"},
      {"<h1>Storm</h1><div class=author-line><p>Kari Lund</p><small>5 May 2020</small></div>", "Kari Lund"},
      {"<h1>Storm</h1><div class=author>More posts</div><div class=authorities>Harbour Master</div>", ""},
      {"<h1>Storm</h1><p>By <a>Kari Lund</a></p>", "Kari Lund"},
      {"<h1>Storm</h1><p>by</p><p>Kari Lund</p>", "Kari Lund"},
      {"<h1>Storm</h1><p>by</p><p>Share</p>", ""},
      {"<h1>Storm</h1><a rel=author>Follow Kari</a><a rel=author>Kari Lund</a>", "Kari Lund"},
      // Far from the title one name counts, several are those of other articles.
      {"<h1>Storm</h1><p>a</p><ul class=x><li>b</ul><p>Written by Kari Lund</p>", "Kari Lund"},
  };
  for (const Row& row : rows) EXPECT_EQ(authors_of(row.html), row.authors) << row.html;
}

TEST(AuthorChoice, PrefersPersonsAndCompleteLists) {
  const std::string site = "<meta property=og:site_name content='Fjord Post'><h1>Storm</h1>";
  EXPECT_EQ(authors_of(site + "<meta name=author content='Fjord Post'><p>By Kari Lund</p>"), "Kari Lund");
  EXPECT_EQ(authors_of(site + "<meta name=author content='Fjord Post'><p>x</p>"), "Fjord Post");
  EXPECT_EQ(authors_of(site + "<script type=application/ld+json>{\"@type\": \"Article\", \"author\": {\"name\": \"Kari "
                              "Lund\"}}</script><meta name=author content='Kari Lund, Ola Nord'>"),
            "Kari Lund; Ola Nord");
  std::string far = site + "<p>x</p>";
  for (int i = 0; i < 200; ++i) far += "<p>word</p>";
  EXPECT_EQ(authors_of(far + "<a rel=author>Kari Lund</a>"), "Kari Lund");
  EXPECT_EQ(authors_of(far + "<a rel=author>Kari Lund</a><a rel=author>Ola Nord</a>"), "");
}

TEST(AuthorChoice, CleansNames) {
  EXPECT_EQ(base::join(split_authors("By Kari Lund", ""), ";"), "Kari Lund");
  EXPECT_EQ(base::join(split_authors("Kari Lund | Fjord Post", "Fjord Post"), ";"), "Kari Lund");
  EXPECT_EQ(base::join(split_authors("Kari Lund - Political Editor", ""), ";"), "Kari Lund");
  EXPECT_EQ(base::join(split_authors("Kari Lund & Ola Nord", ""), ";"), "Kari Lund;Ola Nord");
  EXPECT_EQ(base::join(split_authors("Kari Lund, Master Gardener & Garden Educator", ""), ";"), "Kari Lund");
  EXPECT_EQ(base::join(split_authors("Kari Lund, Ola Newsome", ""), ";"), "Kari Lund;Ola Newsome");
  EXPECT_EQ(base::join(split_authors("Kari Lund kari@fjord.example", ""), ";"), "Kari Lund");
  EXPECT_EQ(base::join(split_authors("Fish and Ports Board", ""), ";"), "Fish and Ports Board");
  for (const char* name : {"Kari Lund", "Ludwig van Houten", "J. R. Berg"}) EXPECT_TRUE(is_person_name(name)) << name;
  for (const char* other : {"Kari", "About Kari Lund", "All Posts", "Kari Lund 5", "kari lund"}) {
    EXPECT_FALSE(is_person_name(other)) << other;
  }
}

TEST(Byline, ReadsNamesUpToARoleOrADate) {
  struct Row {
    const char* line;
    const char* names;
  };
  const Row rows[] = {
      {"By Kari Lund and agencies", "Kari Lund"},
      {"By Kari Lund, Ola Nord and Per Berg", "Kari Lund;Ola Nord;Per Berg"},
      {"By May Lee and Joseph Sun", "May Lee;Joseph Sun"},
      {"By Kari Lund May 5, 2020", "Kari Lund"},
      {"By Kari Lund \xE2\x80\xA2 5 min read", "Kari Lund"},
      {"By Kari Lund on 5 May 2020", "Kari Lund"},
      {"By Kari Lund. Reviewed by Ola Nord", "Kari Lund"},
      {"By Kari Lund, updated 5 May 2020", "Kari Lund"},
      {"By KARI LUND\nFjord Post Staff Writer", "KARI LUND"},
      {"Text by Kari Lund with Ola Nord", "Kari Lund;Ola Nord"},
      {"Author: Kari Lund", "Kari Lund"},
      {"By Friday the army had left", ""},
      {"By contrast, the police stayed", ""},
      {"Written by", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(base::join(parse_byline(row.line), ";"), row.names) << row.line;
}

}  // namespace
}  // namespace casus::article
