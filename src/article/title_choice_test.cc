#include "article/title_choice.h"

#include <gtest/gtest.h>

#include "article/html_blocks.h"
#include "article/html_reduce.h"
#include "article/title_parts.h"

namespace casus::article {
namespace {

TitleChoice choose(const std::string& html, std::string_view publisher = "", std::string_view url = "") {
  const ReducedPage reduced = reduce_html(html);
  const Result<HtmlTree> tree = HtmlTree::parse(reduced.html, {});
  ClassGroups groups(*tree);
  std::vector<MetaCandidate> candidates = find_metadata(*tree, read_json_ld(reduced.json_ld), groups);
  if (!has_title_heading(candidates)) add_lower_headings(*tree, cut_blocks(*tree), candidates);
  return choose_title(candidates, publisher, url);
}

TEST(TitleChoice, FindsTheTitleAndTheNameBesideIt) {
  struct Row {
    const char* html;
    const char* url;
    const char* title;
    const char* publisher;
  };
  const Row rows[] = {
      // The site's name stands at the end, whichever heading comes first.
      {"<title>Rebels leave town - Fjord Post</title><h1>Fjord Post</h1><h1>Rebels leave town</h1>", "",
       "Rebels leave town", "Fjord Post"},
      {"<title>Rebels leave town - Fjord Post</title><h1>Rebels leave town</h1><footer><h3>Fjord Post</h3></footer>",
       "", "Rebels leave town", "Fjord Post"},
      // With a colon it may lead; where both parts are headings it does.
      {"<title>Fjord Post: Rebels leave town</title><h1>Fjord Post</h1><h3>Rebels leave town</h3>", "",
       "Rebels leave town", "Fjord Post"},
      {"<title>Fjord Post: Rebels leave town</title><p>x", "https://fjordpost.example/1", "Rebels leave town",
       "Fjord Post"},
      // A short heading is the title where the page's title has it whole.
      {"<title>Coffee - Botanical Garden of the University</title><h1>Coffee</h1>", "", "Coffee",
       "Botanical Garden of the University"},
      // The last of several parts.
      {"<title>Rebels leave town | World | Fjord Post</title><h1>Rebels leave town</h1>", "", "Rebels leave town",
       "Fjord Post"},
      // A line of text on a page without headings.
      {"<title>Fjord Post Online - Rebels leave the town</title><td><b>Rebels leave the town</b><br>By Kari Lund", "",
       "Rebels leave the town", "Fjord Post Online"},
      // Who wrote it is not where it stands.
      {"<title>Rebels leave town - by Kari Lund</title><h1>Rebels leave town</h1>", "", "Rebels leave town", ""},
      // By its letters or initials in the address.
      {"<title>Rebels leave town - Farm Aid Foundation</title><p>x", "https://www.faf.example/rebels",
       "Rebels leave town", "Farm Aid Foundation"},
      {"<title>Rebels leave town - but not for long</title><p>x", "https://fjord.example/rebels",
       "Rebels leave town - but not for long", ""},
      // A lower heading counts where it is the title, and not where it is a part of its words.
      {"<meta property=og:title content='Rebels leave town'><h1>World news of today</h1><h2>Rebels leave town</h2>", "",
       "Rebels leave town", ""},
      {"<meta property=og:title content='Rebels leave town and come back'><h1>What happened in the town</h1>"
       "<h2>Rebels leave town</h2>",
       "", "What happened in the town", ""},
  };
  for (const Row& row : rows) {
    const TitleChoice found = choose(row.html, "", row.url);
    EXPECT_EQ(found.title, row.title) << row.html;
    EXPECT_EQ(found.publisher, row.publisher) << row.html;
  }
}

TEST(TitleChoice, TakesHeadingsAsTheyWereWritten) {
  struct Row {
    const char* heading;
    const char* title;
  };
  const Row rows[] = {
      {"REBELS LEAVE TOWN", "Rebels leave town"},
      {"rebels leave town", "Rebels leave town"},
      {"News: Rebels leave town", "Rebels leave town"},
      {"5 May 2020 Rebels leave town", "Rebels leave town"},
      {"Rebels leave town May 5, 2020", "Rebels leave town"},
      {"Rebels leave town (fjordpost.example) 12", "Rebels leave town"},
      {"Rebels leave town, and nobody knows why", "Rebels leave town, and nobody knows why"},
      {"The rebels: rebels leave town", "The rebels: rebels leave town"},
      {"Rebels leave town &amp;amp; valley", "Rebels leave town & valley"},
  };
  for (const Row& row : rows) {
    const std::string html =
        "<meta property=og:title content='Rebels leave town'><h1>" + std::string(row.heading) + "</h1>";
    EXPECT_EQ(choose(html).title, row.title) << row.heading;
  }
}

TEST(TitleChoice, ChoosesAmongHeadingsThatTheMetadataDoNotKnow) {
  EXPECT_EQ(choose("<title>Fuel tax: what farmers must pay</title><h1>Choose your county</h1>"
                   "<h1>What farmers have to pay under the fuel tax</h1>")
                .title,
            "What farmers have to pay under the fuel tax");
  EXPECT_EQ(choose("<title>Fuel tax: what farmers must pay</title><h1>Choose your county</h1><h1>Fuel tax</h1>").title,
            "Fuel tax: what farmers must pay");
}

TEST(TitleParts, DropsTheSitesNameAtEitherEnd) {
  EXPECT_EQ(without_site_name("Rebels leave town - Fjord Post", "Fjord Post"), "Rebels leave town");
  EXPECT_EQ(without_site_name("Fjord Post - Rebels leave town", "Fjord Post"), "Rebels leave town");
  EXPECT_EQ(without_site_name("Rebels leave town - at last", "Fjord Post"), "Rebels leave town - at last");
  EXPECT_EQ(host_name("https://news.fjord-post.example/a"), "fjordpost");
  EXPECT_TRUE(cuts_of(std::string(2000, '-')).empty());
}

}  // namespace
}  // namespace casus::article
