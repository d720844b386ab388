// Archives that promise more than they hold, or hold far more than they should: each ends with a status, soon.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <utility>

#include "io/decoders.h"
#include "io/source.h"
#include "io/test_archives.h"

namespace casus::io {
namespace {

struct Outcome {
  std::map<std::string, int> statuses;
  std::size_t bytes = 0;
  std::size_t longest_location = 0;
  std::string last_reason;

  int count(const std::string& status) const {
    const auto found = statuses.find(status);
    return found == statuses.end() ? 0 : found->second;
  }
};

Outcome outcome_of(const std::string& name, const std::string& bytes, const Options& options = {}) {
  Outcome outcome;
  const auto source = open_bytes(name, bytes, options);
  while (const auto page = source->next()) {
    ++outcome.statuses[std::string(to_string(page->status))];
    outcome.bytes += page->bytes.size();
    outcome.longest_location = std::max(outcome.longest_location, page->location.size());
    if (page->status != DocumentStatus::kOk) {
      EXPECT_FALSE(page->status_reason.empty());
      outcome.last_reason = page->status_reason;
    }
  }
  return outcome;
}

std::string repeat(const std::string& piece, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += piece;
  return out;
}

constexpr std::size_t kMegabyte = std::size_t{1} << 20;

// Each of the inner archives stays under the limits of one archive; all of them together do not.
TEST(HostileArchives, NestedBombsShareOneBudget) {
  const std::string bomb = gzip(std::string(4 * kMegabyte, '\n'));
  ZipFile zip;
  std::string tar;
  for (int i = 0; i < 40; ++i) {
    zip.add(std::to_string(i) + ".txt.gz", bomb, bomb.size(), 0);
    tar += tar_entry(std::to_string(i) + ".txt.gz", bomb);
  }
  zip.add("last.txt", "Talks fail.", 11, 0);
  tar += tar_entry("last.txt", "Talks fail.");
  Options options;
  options.max_document_bytes = 64 * kMegabyte;
  for (const auto& [name, bytes] : {std::pair{"x.zip", zip.bytes()}, {"x.tar", tar}, {"x.tar.gz", gzip(tar)}}) {
    const Outcome outcome = outcome_of(name, bytes, options);
    EXPECT_GE(outcome.count("bad_archive"), 20) << name;
    EXPECT_EQ(outcome.count("ok"), 1) << name;
    EXPECT_NE(outcome.last_reason.find("out of each compressed byte"), std::string::npos) << outcome.last_reason;
  }
}

TEST(HostileArchives, ZipsWithinZipsShareOneBudget) {
  const std::string lines = repeat("Talks fail.\n", 200'000);
  ZipFile inner;
  for (int i = 0; i < 30; ++i) inner.add(std::to_string(i) + ".txt", deflate(lines), lines.size(), 8);
  const std::string packed = deflate(inner.bytes());
  ZipFile outer;
  for (int i = 0; i < 40; ++i) outer.add(std::to_string(i) + ".zip", packed, inner.bytes().size(), 8);
  const Outcome outcome = outcome_of("x.zip", outer.bytes());
  EXPECT_GE(outcome.count("bad_archive"), 1);
  EXPECT_LE(outcome.bytes, 300 * outer.bytes().size() + 40 * kMegabyte);
}

TEST(HostileArchives, PackedTwiceIsMeasuredAgainstTheFile) {
  const std::string twice = gzip(gzip(std::string(64 * kMegabyte, 'x')));
  Options options;
  options.max_document_bytes = 128 * kMegabyte;
  EXPECT_EQ(outcome_of("x.txt.gz", twice, options).count("bad_archive"), 1);
  EXPECT_EQ(outcome_of("x.txt.gz", zstd(gzip(std::string(64 * kMegabyte, 'x'))), options).count("bad_archive"), 1);
}

// The directory of a zip file is believed in nothing that the file itself contradicts.
TEST(HostileArchives, ZipEntriesThatOverlapOrLie) {
  const std::string text = repeat("Talks fail. ", 10'000);
  ZipFile zip;
  zip.add("0.txt", text, 5, 0);  // "stored, of five bytes"
  for (int i = 1; i < 2000; ++i) {
    zip.directory += zip.directory.substr(0, 46 + 5);  // the same file again and again
    ++zip.count;
  }
  const Outcome lied = outcome_of("x.zip", zip.bytes());
  EXPECT_EQ(lied.count("bad_archive"), 2000);
  EXPECT_EQ(lied.bytes, 0U);

  ZipFile honest;
  honest.add("0.txt", text, text.size(), 0);
  const std::string entry = honest.directory;
  for (int i = 1; i < 2000; ++i) honest.directory += entry;
  honest.count = 2000;
  const Outcome overlapping = outcome_of("x.zip", honest.bytes());
  EXPECT_EQ(overlapping.count("bad_archive"), 1);
  EXPECT_LE(overlapping.bytes, 301 * honest.bytes().size());

  ZipFile large;
  large.add("0.txt", deflate("x"), 400 * kMegabyte, 8);
  EXPECT_NE(outcome_of("x.zip", large.bytes()).last_reason.find("damaged"), std::string::npos);
  large.add("1.txt", deflate("x"), 600 * kMegabyte, 8);
  EXPECT_EQ(outcome_of("x.zip", large.bytes()).count("too_large"), 1);
}

TEST(HostileArchives, ManyTinyEntries) {
  ZipFile zip;
  std::string tar;
  for (int i = 0; i < 70'000; ++i) zip.add(std::to_string(i) + ".txt", "x", 1, 0);
  zip.count = 0xFFFF;  // what a writer puts there when the number does not fit
  EXPECT_EQ(outcome_of("x.zip", zip.bytes()).count("ok"), 70'000);
  for (int i = 0; i < 20'000; ++i) tar += tar_entry(std::to_string(i) + ".txt", "");
  EXPECT_EQ(outcome_of("x.tar", tar).count("empty"), 20'000);
  EXPECT_EQ(outcome_of("x.txt.gz", repeat(gzip(""), 100'000)).count("empty"), 1);
  EXPECT_EQ(outcome_of("x.txt.zst", repeat(zstd(""), 100'000)).count("empty"), 1);
  EXPECT_EQ(outcome_of("x.txt.gz", repeat(gzip("a "), 100'000)).bytes, 200'000U);
}

// The name is part of the location of every record in the file.
TEST(HostileArchives, LongNamesAreCut) {
  const std::string name = std::string(60'000, 'n') + ".jsonl";
  ZipFile zip;
  const std::string lines = repeat("{}\n", 1000);
  zip.add(name, lines, lines.size(), 0);
  const Outcome outcome = outcome_of("x.zip", zip.bytes());
  EXPECT_EQ(outcome.count("rejected"), 1000);
  EXPECT_LE(outcome.longest_location, 2000U);
  std::string header = tar_entry("././@LongLink", name);
  header[156] = 'L';
  unsigned sum = 0;
  header.replace(148, 8, 8, ' ');
  for (std::size_t i = 0; i < 512; ++i) sum += static_cast<unsigned char>(header[i]);
  char check[9];
  std::snprintf(check, sizeof check, "%06o", sum);
  header.replace(148, 7, check, 7);
  const Outcome tar = outcome_of("x.tar", header + tar_entry("cut", lines));
  EXPECT_EQ(tar.count("rejected"), 1000);
  EXPECT_LE(tar.longest_location, 2000U);
}

// Magic, a descriptor without checksum or size, and a window of 2^41 bytes, which the decoder would have to allocate.
TEST(HostileArchives, ZstdWithAHugeWindow) {
  const std::string frame("\x28\xB5\x2F\xFD\x00\xF8\x09\x00\x00x", 10);
  EXPECT_EQ(outcome_of("x.txt.zst", frame).count("bad_archive"), 1);
  std::string skippable("\x5D\x2A\x4D\x18\xFF\xFF\xFF\xFF", 8);  // a dictionary of four gigabytes
  EXPECT_EQ(outcome_of("x.txt.zst", skippable + "x").count("bad_archive"), 1);
}

TEST(HostileArchives, RecordsThatAreBombs) {
  const std::string good = gzip(warc_record("response", "https://fjord.example/a", http(kPage)));
  const std::string bomb = gzip("WARC/1.0\r\n\r\n" + std::string(15 * kMegabyte, '\0'));
  const Outcome outcome = outcome_of("x.warc.gz", repeat(good + bomb, 60));
  EXPECT_GE(outcome.count("too_large"), 1);
  EXPECT_EQ(outcome.count("bad_archive"), 1);
  EXPECT_LT(outcome.count("ok"), 60);
  EXPECT_NE(outcome.last_reason.find("the rest is not read"), std::string::npos);
}

// A damaged member costs neither the records behind it nor, each time, a look at the megabytes that follow.
TEST(HostileArchives, DamagedMembersAmongGoodOnes) {
  const std::string good = gzip(warc_record("response", "https://fjord.example/a", http(kPage)));
  std::string damaged = good;
  damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
  const Outcome outcome = outcome_of("x.warc.gz", repeat(good + damaged, 20'000));
  EXPECT_EQ(outcome.count("ok"), 20'000);
  EXPECT_EQ(outcome.count("bad_archive"), 20'000);
  // Larger than what is looked at first, whole and damaged.
  std::string noise(600'000, '\0');
  std::uint32_t state = 1;
  for (char& c : noise) c = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
  const std::string large = gzip(warc_record("response", "https://fjord.example/b", http("<p>" + noise)));
  std::string broken = large;
  broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0x55);
  const Outcome mixed = outcome_of("x.warc.gz", good + large + broken + good);
  EXPECT_EQ(mixed.count("ok"), 3);
  EXPECT_GE(mixed.count("bad_archive"), 1);
}

TEST(HostileArchives, LinesThatBeginLikeRecords) {
  const std::string good = warc_record("response", "https://fjord.example/a", http(kPage));
  const Outcome outcome = outcome_of("x.warc", good + repeat("\nWARC/1.0", 100'000) + "\r\n" + good);
  EXPECT_GE(outcome.count("ok"), 1);
  EXPECT_GE(outcome.count("bad_archive"), 90'000);  // the last take the good one for their own
}

TEST(HostileArchives, FeedsWhoseSectionsNeverEnd) {
  const Outcome outcome = outcome_of("x.xml", "<rss>" + repeat("<item><![CDATA[</item>", 200'000));
  EXPECT_GE(outcome.statuses.size(), 1U);
  const Outcome links = outcome_of(
      "x.xml", "<rss><item><title>x</title>" + repeat("<link rel='self'><![CDATA[</link>", 100'000) + "</item></rss>");
  EXPECT_EQ(links.count("ok"), 1);
}

// The place that a report names is where reading can begin again.
TEST(HostileArchives, ReadingGoesOnFromTheOffsetOfARecord) {
  const std::string first = warc_record("response", "https://fjord.example/a", http(kPage));
  const std::string second = warc_record("response", "https://fjord.example/b", http(kPage));
  std::string damaged = gzip(first);
  damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 0x55);
  for (const auto& [name, pieces] : {std::pair{"offset.warc.gz", std::pair{gzip(first) + damaged, gzip(second)}},
                                     {"offset.warc", std::pair{first, second}}}) {
    const std::string path = ::testing::TempDir() + name;
    std::ofstream(path, std::ios::binary) << pieces.first << pieces.second;
    Options options;
    options.offset = pieces.first.size();
    const auto source = open_inputs({path}, options);
    const auto page = source->next();
    ASSERT_TRUE(page);
    EXPECT_EQ(page->url, "https://fjord.example/b");
    EXPECT_EQ(page->location, path + "@" + std::to_string(pieces.first.size()));
    EXPECT_FALSE(source->next());
  }
}

}  // namespace
}  // namespace casus::io
