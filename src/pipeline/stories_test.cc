#include "casus/stories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "base/hash.h"
#include "store/sample_events.h"
#include "store/sql.h"
#include "store/test_place.h"

namespace casus {
namespace {

constexpr const char* kWords[] = {"army",   "border", "bridge", "capital", "closed", "crossing", "guns",   "harbour",
                                  "island", "market", "mayor",  "monday",  "night",  "north",    "police", "post",
                                  "river",  "road",   "shot",   "strike",  "talks",  "tariff",   "troops", "village"};

std::string some_words(std::mt19937& random, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += std::string(kWords[random() % std::size(kWords)]) + " ";
  return text;
}

Event some_event(std::mt19937& random, const std::string& sentence) {
  Event event = store::bare_event();
  event.event_type = random() % 4 == 0 ? EventType::kConsult : EventType::kSanction;
  event.actor = {{.text = "Norrland", .name = "Norrland", .country = "NOR", .sectors = {"GOV"}, .entity_id = "nor"}};
  if (random() % 3 == 0) event.actor[0] = {.text = "troops", .country = "NOR", .sectors = {"MIL"}};
  const char* recipients[] = {"Soederia", "Vesterland", "guards"};
  event.recipient = {{.text = "it", .name = recipients[random() % 3], .country = "SWE", .sectors = {"GOV"}}};
  const char* days[] = {"2024-03-05", "2024-03-06"};
  const std::string day = days[random() % 2];
  if (random() % 3 != 0) event.date = EventDate{.start = day, .end = day};
  event.evidence.text = sentence;
  return event;
}

/// An article of one of a few stories: the whole text, a cut one, or one of its own.
CodedDocument some_document(std::mt19937& random, std::size_t number) {
  std::mt19937 story(static_cast<unsigned>(random() % 6));
  std::vector<std::string> sentences;
  for (int i = 0; i < 8; ++i) sentences.push_back(some_words(story, 10));
  if (random() % 4 == 0) sentences.resize(4);
  if (random() % 4 == 0) {
    for (std::string& sentence : sentences) sentence = some_words(random, 10);
  }
  CodedDocument coded;
  coded.document.document_id = "d" + std::to_string(number);
  coded.document.published_at = "2024-03-0" + std::to_string(1 + random() % 9);
  coded.document.publisher = random() % 3 == 0 ? "" : std::string(1, static_cast<char>('A' + random() % 5));
  coded.document.url = "https://n" + std::to_string(random() % 4) + ".example/a";
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    coded.document.text += sentences[i];
    if (random() % 3 == 0) continue;
    Event event = some_event(random, sentences[i]);
    event.event_id = base::hash128_hex(coded.document.document_id + std::to_string(random()));
    event.document_id = coded.document.document_id;
    event.evidence.sentence = i;
    coded.events.push_back(event);
  }
  coded.document.content_hash = base::hash128_hex(coded.document.text);
  return coded;
}

std::vector<CodedDocument> some_documents(unsigned seed, std::size_t count) {
  std::mt19937 random(seed);
  std::vector<CodedDocument> documents;
  for (std::size_t i = 0; i < count; ++i) documents.push_back(some_document(random, i));
  return documents;
}

class StoriesTest : public testing::TestWithParam<store::Dialect> {
 protected:
  void SetUp() override { start({}); }

  void start(DatabaseOptions options) {
    place_.emplace(GetParam());
    Result<Database> database = Database::open(place_->where(), Database::Mode::kReadWrite, std::move(options));
    ASSERT_TRUE(database) << database.error().message;
    database_.emplace(*std::move(database));
    const Result<void> kept = keep_stories(*database_);
    ASSERT_TRUE(kept) << kept.error().message;
  }

  void write(std::span<const CodedDocument> batch) {
    const Result<void> written = database_->write(batch);
    ASSERT_TRUE(written) << written.error().message;
  }

  void retract(const std::string& id, bool undo) {
    const Result<void> done = database_->retract({id}, "withdrawn", undo);
    ASSERT_TRUE(done) << done.error().message;
  }

  std::string rows(const std::string& sql, int columns) const {
    Result<store::Statement> rows = database_->connection().prepare(sql);
    EXPECT_TRUE(rows) << rows.error().message;
    std::string out;
    while (*rows->step()) {
      for (int i = 0; i < columns; ++i) out += rows->text(i) + (i + 1 < columns ? "|" : "\n");
    }
    return out;
  }

  /// What users see.
  std::string stories() const {
    return rows("SELECT document_id, group_id FROM duplicate_groups ORDER BY document_id", 2) +
           rows("SELECT act_id, mentions, documents, sources, first_seen, last_seen FROM acts ORDER BY act_id", 6) +
           rows("SELECT event_id, act_id FROM act_reports ORDER BY event_id", 2);
  }

  /// And what they are found by.
  std::string index() const {
    return rows("SELECT document_key, document_id, version, joined FROM story_documents ORDER BY document_key", 4) +
           rows("SELECT text_key, document_key, keys FROM story_text_keys ORDER BY 1, 2", 3) +
           rows("SELECT event_key, event_id, document_key, circle FROM story_events ORDER BY event_key", 4) +
           rows("SELECT act_key, event_key FROM story_event_keys ORDER BY 1, 2", 2);
  }

  /// The twin of the stream: a join over the whole database.
  StoryCounters expect_same_as_full_join() {
    const std::string before = stories();
    const std::string index_before = index();
    const Result<StoryCounters> joined = join_stories(*database_);
    EXPECT_TRUE(joined) << joined.error().message;
    EXPECT_EQ(stories(), before);
    EXPECT_EQ(index(), index_before);
    return *joined;
  }

  std::optional<store::TestPlace> place_;
  std::optional<Database> database_;
};

INSTANTIATE_TEST_SUITE_P(Engines, StoriesTest, testing::Values(store::Dialect::kSqlite, store::Dialect::kPostgres),
                         store::engine_name);

TEST_P(StoriesTest, AnyOrderAndAnyBatchesGiveTheRowsOfAFullJoin) {
  std::vector<CodedDocument> documents = some_documents(1, 45);
  write(documents);
  const StoryCounters counters = expect_same_as_full_join();
  EXPECT_GT(counters.duplicate_documents, 20U);
  EXPECT_GT(counters.acts, 10U);
  const std::string expected = stories();
  std::mt19937 random(2);
  for (const std::size_t largest : {1, 20}) {
    std::shuffle(documents.begin(), documents.end(), random);
    database_.reset();
    start({});
    for (std::size_t begin = 0; begin < documents.size();) {
      const std::size_t size = std::min(1 + random() % largest, documents.size() - begin);
      write({documents.data() + begin, size});
      begin += size;
    }
    EXPECT_EQ(stories(), expected) << "batches of up to " << largest;
    expect_same_as_full_join();
  }
}

TEST_P(StoriesTest, ChangedRetractedAndRestoredDocumentsAreCountedAnew) {
  std::mt19937 random(3);
  std::vector<CodedDocument> documents = some_documents(4, 40);
  write(documents);
  std::vector<bool> retracted(documents.size());
  for (int round = 0; round < 40; ++round) {
    const std::size_t at = random() % documents.size();
    if (random() % 2 == 0) {
      retracted[at] = !retracted[at];
      retract(documents[at].document.document_id, !retracted[at]);
    } else {
      if (!retracted[at]) documents[at] = some_document(random, at);
      write({&documents[at], 1});
    }
    if (round % 8 == 7) expect_same_as_full_join();
  }
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (retracted[i]) retract(documents[i].document.document_id, true);
  }
  const std::string streamed = stories();
  expect_same_as_full_join();
  database_.reset();
  start({});
  write(documents);
  EXPECT_EQ(stories(), streamed);
}

TEST_P(StoriesTest, AFailedBatchLeavesNothingBehind) {
  const std::vector<CodedDocument> documents = some_documents(5, 20);
  write({documents.data(), 10});
  const std::string before = stories() + index();
  const Result<void> failed = database_->write({documents.data() + 10, 10}, [] {
    return Result<void>(Error{ErrorCode::kIo, "disk full"});
  });
  EXPECT_FALSE(failed);
  EXPECT_EQ(stories() + index(), before);
  write({documents.data() + 10, 10});
  expect_same_as_full_join();
}

TEST_P(StoriesTest, WithoutTextsTheSketchesAreKept) {
  database_.reset();
  start({.store_text = false});
  const std::vector<CodedDocument> documents = some_documents(6, 30);
  write(documents);
  retract("d3", false);
  retract("d3", true);
  EXPECT_GT(expect_same_as_full_join().duplicate_documents, 10U);
}

TEST_P(StoriesTest, WhatWasWrittenWithoutAKeeperIsJoinedWhenOneComes) {
  const std::vector<CodedDocument> documents = some_documents(7, 30);
  write({documents.data(), 10});
  database_->set_follower({});
  write({documents.data() + 10, 10});
  ASSERT_TRUE(keep_stories(*database_));
  write({documents.data() + 20, 10});
  expect_same_as_full_join();
}

}  // namespace
}  // namespace casus
