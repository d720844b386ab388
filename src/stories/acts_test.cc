#include "stories/acts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace casus::stories {
namespace {

struct Told {
  std::size_t document;
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
  event.event_id = std::string(1, static_cast<char>('a' + number));
  event.event_type = EventType::kSanction;
  event.actor = {{.name = "Norrland", .country = "NOR", .sectors = {"GOV"}, .entity_id = "nor"}};
  event.recipient = {{.name = row.recipient, .sectors = {"GOV"}}};
  event.predicate.lemma = row.lemma;
  event.date = EventDate{.start = row.day, .end = row.day};
  event.evidence = {row.text, {}, row.sentence};
  EventFacts facts = facts_of(event);
  facts.document = row.document;
  facts.text_group = row.document;
  return facts;
}

/// The acts as sets of ids, whatever the order of the events.
std::set<std::set<std::string>> acts_of(const std::vector<EventFacts>& events) {
  const std::vector<std::size_t> acts = join_acts(events);
  std::map<std::size_t, std::set<std::string>> sets;
  for (std::size_t i = 0; i < acts.size(); ++i) sets[acts[i]].insert(events[i].event_id);
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

TEST(ActsTest, ThePairScoreIsSymmetric) {
  const EventFacts a = told(0, {0, 0, "Soederia", "2024-03-05", "close", kClosed});
  const EventFacts b = told(1, {1, 0, "Soederia", "2024-03-05", "close", kShut});
  EXPECT_GT(score_pair(a, b), 0);
  EXPECT_EQ(score_pair(a, b), score_pair(b, a));
  EXPECT_TRUE(join_acts({}).empty());
}

}  // namespace
}  // namespace casus::stories
