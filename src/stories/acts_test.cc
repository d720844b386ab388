#include "stories/acts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <random>
#include <set>

namespace casus::stories {
namespace {

struct Told {
  std::int64_t document;
  std::uint32_t sentence;
  const char* recipient;
  const char* day;
  const char* lemma;
  const char* text;
};

constexpr const char* kClosed = "Norrland closed the border crossings with Soederia after the shelling of its post.";
constexpr const char* kShut = "Border crossings with Soederia closed by Norrland after post was shelled.";

EventFacts told(std::size_t number, const Told& row) {
  Event event;
  event.event_id = number < 26 ? std::string(1, static_cast<char>('a' + number)) : "z" + std::to_string(number);
  event.event_type = EventType::kSanction;
  event.actor = {{.name = "Norrland", .country = "NOR", .sectors = {"GOV"}, .entity_id = "nor"}};
  event.recipient = {{.name = row.recipient, .sectors = {"GOV"}}};
  event.predicate.lemma = row.lemma;
  if (*row.day != 0) event.date = EventDate{.start = row.day, .end = row.day};
  event.evidence = {row.text, {}, row.sentence};
  EventFacts facts = facts_of(event);
  facts.document = row.document;
  facts.text_group = row.document;
  return facts;
}

/// The acts as sets of ids, whatever the order of the events.
std::set<std::set<std::string>> acts_of(const std::vector<EventFacts>& events) {
  const std::vector<JoinedEvent> acts = join_acts(events);
  std::map<std::size_t, std::set<std::string>> sets;
  for (std::size_t i = 0; i < acts.size(); ++i) sets[acts[i].act].insert(events[i].event_id);
  std::set<std::set<std::string>> found;
  for (const auto& [act, members] : sets) {
    EXPECT_EQ(events[act].event_id, *members.begin());
    found.insert(members);
  }
  return found;
}

TEST(ActsTest, OneActPerDayRecipientAndVerbOfASentenceInAnyOrder) {
  const std::vector<Told> rows = {
      {0, 0, "Soederia", "2024-03-05", "close", kClosed},
      {1, 0, "Soederia", "2024-03-05", "close", kShut},
      {0, 4, "Soederia", "2024-03-05", "close", kShut},
      {2, 0, "Soederia", "2024-03-06", "close", kClosed},
      {3, 0, "Vesterland", "2024-03-05", "close", kShut},
      {1, 0, "Soederia", "2024-03-05", "shell", kShut},
      {4, 0, "Soederia", "2024-03-05", "close", "Norrland imposed tariffs on timber from Soederia."}};
  std::vector<EventFacts> events;
  for (std::size_t i = 0; i < rows.size(); ++i) events.push_back(told(i, rows[i]));
  const std::set<std::set<std::string>> expected = {{"a", "b", "c"}, {"d"}, {"e"}, {"f"}, {"g"}};
  std::sort(events.begin(), events.end(), [](const auto& x, const auto& y) { return x.event_id < y.event_id; });
  do {
    ASSERT_EQ(acts_of(events), expected);
  } while (std::next_permutation(events.begin(), events.end(),
                                 [](const auto& x, const auto& y) { return x.event_id < y.event_id; }));
}

/// The slow twin: every pair, without keys.
TEST(ActsTest, EveryPairWithASideInCommonSharesAKey) {
  std::mt19937 random(5);
  const std::vector<std::string> words = {"closed", "border",  "crossing", "post",  "shelling", "army",
                                          "north",  "village", "monday",   "talks", "minister", "guns",
                                          "river",  "road",    "bridge",   "night"};
  std::vector<EventFacts> events;
  for (std::size_t i = 0; i < 400; ++i) {
    std::string text;
    for (int word = 0; word < 10; ++word) text += words[random() % words.size()] + " ";
    const char* recipients[] = {"Soederia", "Vesterland", "border guards"};
    const char* days[] = {"2024-03-05", "2024-03-06", ""};
    events.push_back(told(i, {static_cast<std::int64_t>(random() % 200), static_cast<std::uint32_t>(random() % 4),
                              recipients[random() % 3], days[random() % 3], "close", text.c_str()}));
  }
  std::size_t found = 0;
  for (const EventFacts& a : events) {
    for (const EventFacts& b : events) {
      if (score_pair(a, b) <= 0 || !a.is_dated) continue;
      const std::vector<std::uint64_t> left = act_keys(a);
      const std::vector<std::uint64_t> right = act_keys(b);
      std::vector<std::uint64_t> both;
      std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
      EXPECT_FALSE(both.empty());
      ++found;
    }
  }
  EXPECT_GT(found, 1000U);
}

TEST(ActsTest, FactsComeBackFromTheirBytes) {
  EventFacts facts = told(3, {7, 2, "Soederia", "1912-10-08", "close", kClosed});
  EXPECT_EQ(facts.actor[0].sectors, std::vector<std::string>{"GOV"});
  const std::string bytes = encode(facts);
  EventFacts read = decode_facts(bytes);
  read.event_id = facts.event_id;
  read.document = facts.document;
  read.text_group = facts.text_group;
  EXPECT_EQ(read, facts);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_LE(decode_facts(bytes.substr(0, size)).words.size(), facts.words.size());
  }
}

TEST(ActsTest, ThePairScoreIsSymmetric) {
  const EventFacts a = told(0, {0, 0, "Soederia", "2024-03-05", "close", kClosed});
  const EventFacts b = told(1, {1, 0, "Soederia", "2024-03-05", "close", kShut});
  EXPECT_GT(score_pair(a, b), 0);
  EXPECT_EQ(score_pair(a, b), score_pair(b, a));
  EXPECT_TRUE(join_acts({}).empty());
}

}  // namespace
}  // namespace casus::stories
