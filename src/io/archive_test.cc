// Compressed inputs, archives, WARC, feeds: what comes out, and what becomes of damaged ones. All bytes are made here.
#include <gtest/gtest.h>

#include <string>

#include "base/strings.h"
#include "io/source.h"
#include "io/test_archives.h"

namespace casus::io {
namespace {

TEST(Archives, OpensCompressedInputs) {
  EXPECT_EQ(read_all("a.txt.gz", gzip("One day.") + gzip(" Two days.")), "a.txt ok text One day. Two days.\n");
  EXPECT_EQ(read_all("a.html.zst", zstd(kPage)), "a.html ok html " + kPage + "\n");
  EXPECT_EQ(read_all("a.jsonl.gz", gzip("{\"text\": \"x\"}\n{\"text\": \"y\"}\n")),
            "a.jsonl:1 ok text x\na.jsonl:2 ok text y\n");
  EXPECT_EQ(read_all("no-ending", gzip(zstd(gzip(kPage)))), "no-ending ok html " + kPage + "\n");
}

TEST(Archives, OpensTarAndZip) {
  const std::string tar = tar_entry("d/a.txt", "One day.") + tar_entry("d/b.png", "\x89PNG") +
                          tar_entry("d/c.html.gz", gzip(kPage)) + std::string(1024, '\0');
  const std::string expected = "!d/a.txt ok text One day.\n";
  EXPECT_EQ(read_all("x.tar", tar), "x.tar" + expected + "x.tar!d/c.html ok html " + kPage + "\n");
  EXPECT_EQ(read_all("x.tar.gz", gzip(tar)), "x.tar" + expected + "x.tar!d/c.html ok html " + kPage + "\n");
  ZipFile zip;
  zip.add("d/a.txt", "One day.", 8, 0);
  zip.add("d/", "", 0, 0);
  zip.add("d/b.html", deflate(kPage), kPage.size(), 8);
  EXPECT_EQ(read_all("x.zip", zip.bytes()), "x.zip!d/a.txt ok text One day.\nx.zip!d/b.html ok html " + kPage + "\n");
}

TEST(Archives, ReadsWarc) {
  const std::string chunked = http("5\r\n<html\r\n4;x\r\n><p>\r\n2\r\nHi\r\n0\r\n\r\n",
                                   "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n");
  const std::string records[] = {
      warc_record("warcinfo", "", "software: ours\r\n"),
      warc_record("response", "https://fjord.example/a", http(kPage)),
      warc_record("request", "https://fjord.example/a", "GET / HTTP/1.1\r\n\r\n"),
      warc_record("response", "https://fjord.example/b", chunked),
      warc_record("response", "https://fjord.example/i", http("x", "Content-Type: image/png\r\n")),
      warc_record("response", "https://fjord.example/c",
                  http(gzip(kPage), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n"))};
  std::string plain;
  std::string packed;
  for (const std::string& record : records) {
    plain += record;
    packed += gzip(record);
  }
  const std::string texts[] = {kPage, "<html><p>Hi", kPage};
  for (const auto& [name, bytes] : {std::pair{"x.warc", plain}, {"x.warc.gz", packed}, {"x.warc.zst", zstd(plain)}}) {
    const auto source = open_bytes(name, bytes, {});
    std::size_t i = 0;
    while (const auto page = source->next()) {
      ASSERT_LT(i, 3U);
      EXPECT_EQ(page->bytes, texts[i++]);
      EXPECT_EQ(page->url, page->id);
      EXPECT_EQ(page->fetched_at, "2021-03-08T10:00:00Z");
    }
    EXPECT_EQ(i, 3U) << name;
  }
  EXPECT_EQ(open_bytes("x.warc", plain, {})->next()->charset, "iso-8859-1");
}

TEST(Archives, SkipsBrokenRecordsAndSaysWhere) {
  const std::string good = warc_record("response", "https://fjord.example/a", http(kPage));
  std::string broken = gzip(good);
  broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0x55);
  const std::string packed = gzip(good) + broken + gzip(good);
  const std::string second = std::to_string(gzip(good).size());
  const std::string third = std::to_string(2 * gzip(good).size());
  EXPECT_EQ(read_all("x.warc.gz", packed), "x.warc.gz@0 ok html " + kPage + "\nx.warc.gz@" + second +
                                               " bad_archive text \nx.warc.gz@" + third + " ok html " + kPage + "\n");
  const std::string plain = good + "garbage\r\nmore\r\n" + good;
  EXPECT_EQ(read_all("x.warc", plain), "x.warc@0 ok html " + kPage + "\nx.warc@" + std::to_string(good.size()) +
                                           " bad_archive text \nx.warc@" + std::to_string(good.size() + 15) +
                                           " ok html " + kPage + "\n");
}

TEST(Archives, EndsInAStatusWhereverItIsCut) {
  ZipFile zip;
  zip.add("b.html", deflate(kPage), kPage.size(), 8);
  const std::string record = warc_record("response", "https://fjord.example/a", http(kPage));
  for (const auto& [name, bytes] : {std::pair{"x.warc.gz", gzip(record)},
                                    {"x.warc", record},
                                    {"x.zip", zip.bytes()},
                                    {"a.html.gz", gzip(kPage)},
                                    {"a.html.zst", zstd(kPage)},
                                    {"x.tar", tar_entry("a.html", kPage)}}) {
    for (std::size_t size = 8; size < bytes.size(); ++size) {
      const auto source = open_bytes(name, bytes.substr(0, size), {});
      int pages = 0;
      while (const auto page = source->next()) {
        EXPECT_TRUE(page->status == DocumentStatus::kOk || !page->status_reason.empty());
        ASSERT_LT(++pages, 100);
      }
      EXPECT_GE(pages, 1) << name << " " << size;
    }
  }
}

TEST(Archives, StopsBombs) {
  const std::string zeros(std::size_t{64} << 20, '\0');
  const std::string bomb = gzip(zeros);
  Options options;
  options.max_document_bytes = std::size_t{1} << 30;
  EXPECT_NE(read_all("x.html.gz", bomb + bomb, options).find("bad_archive"), std::string::npos);
  options.max_document_bytes = std::size_t{1} << 20;
  EXPECT_NE(read_all("x.html.gz", bomb, options).find("too_large"), std::string::npos);
  EXPECT_NE(read_all("x.warc.gz", gzip("WARC/1.0\r\n\r\n") + bomb, options).find("too_large"), std::string::npos);
  std::string nested = kPage;
  for (int i = 0; i < 10; ++i) nested = gzip(nested);
  EXPECT_NE(read_all("x", nested).find("bad_archive"), std::string::npos);
  ZipFile zip;
  zip.add("a.html", deflate(zeros), zeros.size(), 8);
  EXPECT_NE(read_all("x.zip", zip.bytes(), options).find("bad_archive"), std::string::npos);
  std::string members;
  for (int i = 0; i < 20'000; ++i) members += std::string("\x1F\x8B\x08\0\0\0\0\0", 8);
  const std::string lines = read_all("x.warc.gz", gzip("WARC/1.0\r\n\r\n") + members);
  EXPECT_LE(std::count(lines.begin(), lines.end(), '\n'), 60);
}

TEST(Archives, BeginsAtAnOffset) {
  const std::string first = "{\"text\": \"x\"}\n";
  const std::string path = ::testing::TempDir() + "offset.jsonl";
  std::FILE* file = std::fopen(path.c_str(), "wb");
  ASSERT_NE(file, nullptr);
  std::fputs((first + "{\"text\": \"y\"}\n").c_str(), file);
  std::fclose(file);
  Options options;
  options.offset = first.size();
  const auto source = open_inputs({path}, options);
  EXPECT_EQ(source->next()->bytes, "y");
  EXPECT_FALSE(source->next());
  options.offset = 1000;
  EXPECT_TRUE(open_inputs({path}, options)->next()->is_input);
}

TEST(Feeds, ReadsRssAtomAndSitemaps) {
  const std::string rss =
      "<?xml version='1.0'?><rss><channel><title>Fjord Post</title><item><title>Ships &amp; fog</title>"
      "<link>https://fjord.example/a</link><pubDate>Mon, 08 Mar 2021 10:00:00 GMT</pubDate><dc:creator>Kari "
      "Lund</dc:creator>"
      "<description>short</description><content:encoded><![CDATA[<p>Two ships </item> "
      "collided.</p>]]></content:encoded>"
      "</item><item><title>Empty</title></item></channel></rss>";
  const auto source = open_bytes("feed.xml", rss, {});
  const auto first = source->next();
  ASSERT_TRUE(first);
  EXPECT_EQ(first->title, "Ships & fog");
  EXPECT_EQ(first->bytes, "<p>Two ships </item> collided.</p>");
  EXPECT_EQ(first->url, "https://fjord.example/a");
  EXPECT_EQ(first->published_at, "08 Mar 2021 10:00:00 GMT");
  EXPECT_EQ(first->publisher, "Fjord Post");
  EXPECT_EQ(base::join(first->authors, ";"), "Kari Lund");
  EXPECT_EQ(source->next()->bytes, "Empty");
  EXPECT_FALSE(source->next());
  const auto atom = open_bytes("x.atom",
                               "<feed><title>F</title><entry><id>7</id><link rel='self' href='/no'/><link href='/a'/>"
                               "<title>T</title><published>2021-03-08</published><summary>S</summary></entry></feed>",
                               {})
                        ->next();
  EXPECT_EQ(atom->url, "/a");
  EXPECT_EQ(atom->id, "7");
  EXPECT_EQ(atom->published_at, "2021-03-08");
  const std::string map =
      "<urlset><url><loc>https://fjord.example/a</loc><news:title>Ships</news:title></url>"
      "<url><loc>https://fjord.example/b</loc></url></urlset>";
  const std::string first_entry = std::to_string(map.find("<url>"));
  const std::string second_entry = std::to_string(map.rfind("<url>"));
  EXPECT_EQ(read_all("map.xml", map),
            "map.xml@" + first_entry + " ok html Ships\nmap.xml@" + second_entry + " empty text \n");
}

}  // namespace
}  // namespace casus::io
