#include "io/feed_reader.h"

#include <gtest/gtest.h>

#include <chrono>

namespace casus::io {
namespace {

TEST(FeedReaderTest, PauseOfTheFeed) {
  const auto pause = [](std::string_view head) {
    const std::string xml =
        "<rss><channel><title>T</title>" + std::string(head) + "<item><ttl>1</ttl></item></channel>";
    return FeedReader(xml).pause();
  };
  EXPECT_EQ(pause("<ttl>30</ttl>"), 1'800);
  EXPECT_EQ(pause("<ttl>99999</ttl>"), 86'400);
  EXPECT_EQ(pause("<ttl>-5</ttl>"), std::nullopt);
  EXPECT_EQ(pause("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"), 1'800);
  EXPECT_EQ(pause("<sy:updatePeriod>daily</sy:updatePeriod>"), 86'400);
  EXPECT_EQ(pause(""), std::nullopt);
}

TEST(FeedReaderTest, SitemapIndexListsSitemaps) {
  FeedReader reader("<sitemapindex><sitemap><loc> http://e.org/a.xml </loc><lastmod>2024-03-01</lastmod></sitemap>");
  EXPECT_TRUE(reader.is_index());
  const std::optional<FeedEntry> entry = reader.next();
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->url, "http://e.org/a.xml");
  EXPECT_EQ(entry->modified_at, "2024-03-01");
  EXPECT_FALSE(reader.next());
}

TEST(FeedReaderTest, BrokenXmlGivesWhatStandsThere) {
  FeedReader reader(
      "<rss><title>News & more<item><title>One</title><link>/1</link></item>"
      "<item><title>Two<link>/2</link></item><item><link>/3</link>");
  EXPECT_EQ(reader.next()->url, "/1");
  EXPECT_EQ(reader.next()->url, "/2");
  EXPECT_FALSE(reader.next());
}

TEST(FeedReaderTest, ManyEntriesTakeLinearTime) {
  std::string xml = "<urlset>";
  for (int i = 0; i < 50'000; ++i) xml += "<url><loc>http://example.org/a-longer-address-of-a-page</loc></url>";
  const auto start = std::chrono::steady_clock::now();
  FeedReader reader(xml);
  int entries = 0;
  while (reader.next()) ++entries;
  EXPECT_EQ(entries, 50'000);
  // Quadratic time would be minutes; linear time is under a tenth of a second.
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

}  // namespace
}  // namespace casus::io
