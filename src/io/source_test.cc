// Pages as they come out of text, JSON Lines, folders and broken bytes.
#include "io/source.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "base/file.h"

namespace casus::io {
namespace {

using document::Page;
using namespace std::string_literals;

std::vector<Page> read_all(Source& source) {
  std::vector<Page> pages;
  while (auto page = source.next()) pages.push_back(*std::move(page));
  return pages;
}

std::vector<Page> pages_of(std::string name, std::string bytes, const Options& options = {}) {
  return read_all(*open_bytes(std::move(name), std::move(bytes), options));
}

class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / "casus_io_test_XXXXXX") {
    std::string name = path_.string();
    path_ = mkdtemp(name.data());
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  std::string add(const std::string& name, std::string_view bytes) const {
    const std::string path = (path_ / name).string();
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    EXPECT_TRUE(base::write_file(path, bytes));
    return path;
  }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

TEST(Source, ReadsText) {
  const auto pages = pages_of("dump/talks.v2.txt", "Talks fail\n\nBoth sides left.\n");
  ASSERT_EQ(pages.size(), 1U);
  EXPECT_EQ(pages[0].id, "talks.v2");
  EXPECT_EQ(pages[0].bytes, "Talks fail\n\nBoth sides left.\n");
  EXPECT_EQ(pages[0].status, DocumentStatus::kOk);
}

TEST(Source, ReadsJsonLines) {
  const auto pages = pages_of(
      "d.jsonl",
      "{\"id\": \"a\", \"text\": \"One \\u2013 two\", \"published_at\": \"2020-01-02\", \"extra\": {\"x\": [1]}}\r\n"
      "\n"
      "{\"id\": 17, \"headline\": \"T\", \"body\": \"B.\", \"author\": [\"Ann\", \"Bo\"], \"url\": null}\n"
      "{\"text\": \"No id\"}");
  ASSERT_EQ(pages.size(), 3U);
  EXPECT_EQ(pages[0].bytes, "One – two");
  EXPECT_EQ(pages[0].published_at, "2020-01-02");
  EXPECT_FALSE(pages[0].is_plain_body);
  EXPECT_EQ(pages[1].id, "17");
  EXPECT_EQ(pages[1].title, "T");
  EXPECT_EQ(pages[1].bytes, "B.");
  EXPECT_EQ(pages[1].authors, (std::vector<std::string>{"Ann", "Bo"}));
  EXPECT_TRUE(pages[1].is_plain_body);
  EXPECT_EQ(pages[1].location, "d.jsonl:3");
  EXPECT_EQ(pages[2].id.size(), 32U);
}

TEST(Source, GoesOnBehindBrokenLines) {
  const auto pages = pages_of("d.jsonl",
                              "{\"id\": \"a\", \"text\": \n"
                              "not json\n"
                              "[1, 2]\n"
                              "{\"id\": \"b\"}\n"
                              "{\"id\": \"c\", \"text\": 5.5e3} trailing\n"
                              "{\"id\": \"d\", \"text\": [\"x\"]}\n"
                              "{\"id\": \"e\", \"text\": \"  \"}\n"
                              "{\"id\": \"f\", \"text\": \"bad \xFF byte\"}\n"
                              "{\"id\": \"g\", \"text\": \"good\"}\n");
  ASSERT_EQ(pages.size(), 9U);
  for (const std::size_t i : {0, 1, 2, 3, 4, 5}) {
    EXPECT_EQ(pages[i].status, DocumentStatus::kRejected) << i;
    EXPECT_TRUE(pages[i].status_reason.starts_with("d.jsonl:" + std::to_string(i + 1) + ": "))
        << pages[i].status_reason;
    EXPECT_NE(pages[i].status_reason.find("expected"), std::string::npos) << pages[i].status_reason;
  }
  EXPECT_EQ(pages[3].id, "b");
  EXPECT_EQ(pages[6].status, DocumentStatus::kEmpty);
  EXPECT_EQ(pages[7].status, DocumentStatus::kBadEncoding);
  EXPECT_EQ(pages[8].status, DocumentStatus::kOk);
}

TEST(Source, GivesEncodingsAStatus) {
  const auto one = [](std::string bytes) { return pages_of("x.txt", std::move(bytes)).at(0); };
  EXPECT_EQ(one("").status, DocumentStatus::kEmpty);
  EXPECT_EQ(one(" \n\xC2\xA0\n").status, DocumentStatus::kEmpty);
  EXPECT_EQ(one("ab\0c"s).status, DocumentStatus::kBadEncoding);
  EXPECT_EQ(one("ab\0c"s).status_reason, "x.txt: byte 2 is 0, expected text (a binary file?)");
  EXPECT_EQ(one("caf\xE9 au lait").status_reason, "x.txt: byte 3 is not UTF-8, expected UTF-8 text");
  EXPECT_EQ(one("\xEF\xBB\xBFHi").bytes, "\xEF\xBB\xBFHi");
  EXPECT_EQ(one("\xFF\xFEH\0i\0\x3D\xD8\x00\xDE"s).bytes, "Hi😀");
  EXPECT_EQ(one("\xFE\xFF\0H\0i"s).bytes, "Hi");
  EXPECT_EQ(one("\xFF\xFEH\0\x3D"s).status, DocumentStatus::kBadEncoding);
  EXPECT_EQ(one("\xFF\xFE\x00\xDC"s).status, DocumentStatus::kBadEncoding);
}

TEST(Source, KeepsLimits) {
  Options options;
  options.max_document_bytes = 10;
  options.max_line_bytes = 30;
  EXPECT_EQ(pages_of("x.txt", "01234567890", options).at(0).status, DocumentStatus::kTooLarge);
  EXPECT_EQ(pages_of("x.txt", "0123456789", options).at(0).status, DocumentStatus::kOk);
  const auto pages = pages_of(
      "x.jsonl", "{\"text\": \"" + std::string(100000, 'a') + "\"}\n{\"text\": \"01234567890\"}\n{\"text\": \"ok\"}\n",
      options);
  ASSERT_EQ(pages.size(), 3U);
  EXPECT_EQ(pages[0].status, DocumentStatus::kTooLarge);
  EXPECT_EQ(pages[1].status, DocumentStatus::kTooLarge);
  EXPECT_EQ(pages[2].status, DocumentStatus::kOk);
}

TEST(Source, WalksFilesAndFoldersInOrder) {
  const Folder folder;
  folder.add("b.txt", "B");
  folder.add("a/z.jsonl", "{\"id\": \"z1\", \"text\": \"Z\"}\n{\"id\": \"z2\", \"text\": \"Z\"}\n");
  folder.add("picture.png", "\x89PNG");
  const std::string plain = folder.add("noending", "{\"id\": \"n\", \"text\": \"N\"}\n");
  const auto source = open_inputs({folder.path(), "no/such.txt", plain}, {});
  EXPECT_GT(source->bytes_total(), 0U);
  const auto pages = read_all(*source);
  std::vector<std::string> ids;
  for (const Page& page : pages) ids.push_back(page.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"z1", "z2", "b", "such", "n"}));
  EXPECT_EQ(pages[3].status, DocumentStatus::kRejected);
  EXPECT_EQ(pages[3].status_reason, "no/such.txt: no such file, or not readable");
  EXPECT_EQ(source->bytes_read(), source->bytes_total());
}

TEST(Source, ReportsAnEmptyFolder) {
  const Folder folder;
  const auto pages = read_all(*open_inputs({folder.path()}, {}));
  ASSERT_EQ(pages.size(), 1U);
  EXPECT_EQ(pages[0].status, DocumentStatus::kRejected);
}

}  // namespace
}  // namespace casus::io
