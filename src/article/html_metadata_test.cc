#include "article/html_metadata.h"

#include <gtest/gtest.h>

#include "article/html_reduce.h"
#include "article/title_choice.h"
#include "article/visible_labels.h"
#include "base/strings.h"

namespace casus::article {
namespace {

Metadata choose(const std::string& html, std::string_view url = "", std::string_view fetched_at = "") {
  const ReducedPage reduced = reduce_html(html);
  const Result<HtmlTree> tree = HtmlTree::parse(reduced.html, {});
  ClassGroups groups(*tree);
  std::vector<MetaCandidate> candidates = find_metadata(*tree, read_json_ld(reduced.json_ld), groups);
  if (!has_title_heading(candidates)) add_lower_headings(*tree, cut_blocks(*tree), candidates);
  add_visible_labels(*tree, cut_blocks(*tree), candidates);
  return choose_metadata(candidates, url, fetched_at);
}

TEST(Metadata, ChoosesTheHeadingThatTheMetadataKnow) {
  struct Row {
    const char* html;
    const char* title;
  };
  const Row rows[] = {
      {"<title>Troops leave the valley | Fjord Post</title><h1>Fjord Post</h1><h1>Troops leave the valley</h1>",
       "Troops leave the valley"},
      {"<meta property=og:title content='Troops leave the valley - Fjord Post'><meta property=og:site_name "
       "content='Fjord Post'>",
       "Troops leave the valley"},
      {"<title>SEO words for the valley</title><h1>Troops leave the valley at last</h1>",
       "Troops leave the valley at last"},
      {"<title>Talks: what we know</title><h1>News</h1>", "Talks: what we know"},
      {"<h1>Troops  leave\n<i>the</i> valley</h1>", "Troops leave the valley"},
      {"<p>nothing</p>", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(choose(row.html).title, row.title) << row.html;
}

TEST(Metadata, KeepsPublishedAndModifiedApart) {
  struct Row {
    const char* html;
    const char* published;
    const char* modified;
  };
  const Row rows[] = {
      {"<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"datePublished\": \"2020-05-05\"}</script>"
       "<meta property=article:published_time content=2020-05-09>",
       "2020-05-05", ""},
      {"<meta name=w-published-date content='2020-05-05T06:03:43'><meta name=last-modified content='May 7, 2020'>",
       "2020-05-05T06:03:43", "2020-05-07"},
      {"<h1>Storm</h1><time datetime=2020-05-05>today</time>", "2020-05-05", ""},
      {"<h1>Storm</h1><time class=updated datetime=2020-05-05>today</time>", "", "2020-05-05"},
      {"<h1>Storm</h1><p>May 5, 2020</p><p>Last updated: 7 May 2020</p>", "2020-05-05", "2020-05-07"},
      {"<span itemprop=datePublished content='20200505'></span>", "2020-05-05", ""},
      // RDFa, with schema.org's names and Dublin Core's.
      {"<span property='dc:date dc:created' content='2020-05-05T09:30:00+01:00'>on Tuesday</span>",
       "2020-05-05T09:30:00+01:00", ""},
      {"<time property=dateModified>2020-05-05</time><b property='http://schema.org/datePublished'>2020-05-02</b>",
       "2020-05-02", "2020-05-05"},
      {"<meta name=OriginalPublicationDate content=2020/05/05><meta name=pdate content=20200505>", "2020-05-05", ""},
      // A date of something else than the text.
      {"<h1>Storm</h1><p class=profile>Joined: Sat Apr 12, 2008</p><p class=date>5 May 2020</p>", "2020-05-05", ""},
      {"<h1>Storm</h1><p>By Kari Lund, updated 5 May 2020</p>", "", "2020-05-05"},
      {"<p>The storm of May 5, 2020 was the worst in a long time, people of the valley say now.</p>", "", ""},
      {"<meta name=date content=soon>", "", ""},
      // One line with both; the word before a date names it.
      {"<h1>Storm</h1><p>May 5, 2020. Updated: May 7, 2020</p>", "2020-05-05", ""},
      // A system that stores pages again gives a later day than the one beside the headline, or in another <meta>.
      {"<meta name=article:published_time content=2022-01-02><h1>Storm</h1><p>May 5, 2020</p>", "2020-05-05", ""},
      {"<meta name=published-time content=2022-01-02><meta name=published-date content=2020-05-05>", "2020-05-05", ""},
      // The date of a teaser behind the article's own is not taken.
      {"<meta name=date content=2022-01-02><h1>Storm</h1><p>January 2, 2022</p><p>May 5, 2020</p>", "2022-01-02", ""},
      // Behind the label of an update, also far from the headline, a month is enough; in a sentence it is not.
      {"<h1>Storm</h1><p>Last updated: June 2022</p>", "", "2022-06-01"},
      {"<h1>Storm</h1><p>Nobody updated June 2022 plans.</p>", "", ""},
      // The byline's day of a new edition; that of an update is no day of publication.
      {"<meta name=pubdate content=2013-03-11><h1>Storm</h1><p>May 5, 2020</p>", "2020-05-05", ""},
      {"<meta name=pubdate content=2013-03-11><meta name=lastmod content=2020-05-06><h1>Storm</h1><p>May 5, 2020</p>",
       "2013-03-11", "2020-05-06"},
  };
  for (const Row& row : rows) {
    const Metadata found = choose(row.html);
    EXPECT_EQ(found.published_at, row.published) << row.html;
    EXPECT_EQ(found.modified_at, row.modified) << row.html;
  }
}

TEST(Metadata, ReadsTheDateOfTheAddressAndRejectsTheFuture) {
  EXPECT_EQ(choose("<p>x", "https://fjord.example/2020/05/05/storm").published_at, "2020-05-05");
  EXPECT_EQ(choose("<p>x", "https://fjord.example/2020/55/05/storm").published_at, "");
  EXPECT_EQ(choose("<p>x", "https://fjord.example/blog/2020/october/05/storm").published_at, "2020-10-05");
  // The evening of the fifth, in a time zone west of Greenwich.
  EXPECT_EQ(choose("<meta name=date content=2020-05-06T02:00Z>", "https://fjord.example/2020/05/05/storm").published_at,
            "2020-05-05");
  EXPECT_EQ(
      choose("<meta name=date content=2020-05-05><time datetime=2019-01-01>x</time>", "", "2019-02-01").published_at,
      "2019-01-01");
}

TEST(Metadata, FindsAuthorsPublisherAddressLanguage) {
  const Metadata found = choose(
      "<html lang=en-GB><link rel=canonical href=https://fjord.example/storm><meta property=og:site_name "
      "content='Fjord Post'>"
      "<a rel=author href=/kl>By Kari Lund</a><a rel=author>undefined</a><a rel=author>Updated by Per Berg</a>"
      "<a rel=author href=/on>Ola Nord</a>");
  EXPECT_EQ(base::join(found.authors, "; "), "Kari Lund; Ola Nord");
  EXPECT_EQ(found.publisher, "Fjord Post");
  EXPECT_EQ(found.url, "https://fjord.example/storm");
  EXPECT_EQ(found.language, "en-GB");
}

}  // namespace
}  // namespace casus::article
