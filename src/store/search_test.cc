// Search and counts over the packed columns against plain loops over the events themselves.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "casus/database.h"
#include "store/test_place.h"

namespace casus {
namespace {

constexpr std::size_t kDocuments = 700;  // with six events each: more than one segment of columns
constexpr const char* kCountries[] = {"NOR", "SWE", "FIN", "DNK", "ISL"};

class Maker {
 public:
  CodedDocument document(std::size_t number) {
    CodedDocument coded;
    coded.document.document_id = "d" + std::to_string(number);
    coded.document.content_hash = "c";
    for (std::size_t i = 0; i < 6; ++i) coded.events.push_back(event(number, i));
    return coded;
  }

 private:
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(random_() % end); }

  Participant participant(const char* side) {
    const std::string country = kCountries[below(5)];
    const std::string sector = below(2) == 0 ? "GOV" : "MIL";
    Participant party{.text = side, .country = country, .sectors = {sector}, .code = country + sector};
    if (below(6) == 0) party.country = party.code = "";
    return party;
  }

  Event event(std::size_t document, std::size_t position) {
    Event event;
    event.event_id = "e" + std::to_string(document * 6 + position);
    event.document_id = "d" + std::to_string(document);
    event.event_type = static_cast<EventType>(below(kEventTypeCount));
    event.quad_class = quad_class(event.event_type);
    event.status = static_cast<Status>(below(5));
    event.historical = below(4) == 0;
    event.cameo_code = below(2) == 0 ? "0831" : "19";
    event.goldstein = static_cast<double>(below(40)) / 2 - 10;
    event.confidence = static_cast<double>(below(8)) / 8;
    for (std::size_t i = 0, count = below(3); i <= count; ++i) event.actor.push_back(participant("one"));
    for (std::size_t i = 0, count = below(3); i < count; ++i) event.recipient.push_back(participant("other"));
    event.reciprocal = event.recipient.empty();
    if (below(3) == 0) event.attribution = {{.text = "a paper", .country = "ISL"}};
    const std::size_t place = below(7);
    if (place < 5) event.place = EventPlace{.name = "Town", .country = kCountries[place]};
    const std::string day = "2024-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(10));
    if (below(9) > 0) event.date = EventDate{.start = day, .end = day};
    event.evidence.text = "Words.";
    return event;
  }

  std::mt19937 random_{7};
};

using Pairs = std::vector<std::pair<Participant, Participant>>;

/// Who acts on whom, as Database::count_pairs promises.
Pairs pairs_of(const Event& event) {
  Pairs pairs;
  for (const Participant& actor : event.actor) {
    for (const Participant& recipient : event.recipient) pairs.emplace_back(actor, recipient);
  }
  for (std::size_t a = 0; event.reciprocal && a < event.actor.size(); ++a) {
    for (std::size_t b = a + 1; b < event.actor.size(); ++b) pairs.emplace_back(event.actor[a], event.actor[b]);
  }
  return pairs;
}

struct Case {
  std::string name;
  EventFilter filter;
  std::function<bool(const Event&)> passes;
};

bool any_country(const std::vector<Participant>& side, std::string_view country) {
  return std::any_of(side.begin(), side.end(), [&](const Participant& party) { return party.country == country; });
}

std::vector<Case> cases() {
  return {
      {"all", {}, [](const Event&) { return true; }},
      {"type", {.type = {EventType::kAid}}, [](const Event& e) { return e.event_type == EventType::kAid; }},
      {"quad", {.quad = {3, 4}}, [](const Event& e) { return e.quad_class >= 3; }},
      {"status", {.status = {Status::kActual}}, [](const Event& e) { return e.status == Status::kActual; }},
      {"historical", {.historical = true}, [](const Event& e) { return e.historical; }},
      {"cameo", {.cameo = "08"}, [](const Event& e) { return e.cameo_code == "0831"; }},
      {"confidence", {.min_confidence = 0.5}, [](const Event& e) { return e.confidence >= 0.5; }},
      {"no source", {.source = {"none"}}, [](const Event& e) { return e.attribution.empty(); }},
      {"source", {.source = {"ISL"}}, [](const Event& e) { return !e.attribution.empty(); }},
      {"actor", {.actor = {"NOR"}}, [](const Event& e) { return any_country(e.actor, "NOR"); }},
      {"recipient",  // the parties of a reciprocal act are acted on, too
       {.recipient = {"SWE"}},
       [](const Event& e) { return any_country(e.recipient, "SWE") || (e.reciprocal && any_country(e.actor, "SWE")); }},
      {"country",
       {.country = {"FIN"}},
       [](const Event& e) {
         return any_country(e.actor, "FIN") || any_country(e.recipient, "FIN") ||
                (e.place && e.place->country == "FIN");
       }},
      {"pair",
       {.pair = {"NOR~DNK"}},
       [](const Event& e) {
         const Pairs pairs = pairs_of(e);
         return std::any_of(pairs.begin(), pairs.end(), [](const auto& pair) {
           return (pair.first.country == "NOR" && pair.second.country == "DNK") ||
                  (pair.first.country == "DNK" && pair.second.country == "NOR");
         });
       }},
      {"period",
       {.from = "2024-03-05", .to = "2024-05-15"},
       [](const Event& e) { return e.date && e.date->start >= "2024-03-05" && e.date->start <= "2024-05-15"; }},
      {"several",
       {.actor = {"NOR"}, .quad = {1, 2}, .from = "2024-04-01"},
       [](const Event& e) {
         return any_country(e.actor, "NOR") && e.quad_class <= 2 && e.date && e.date->start >= "2024-04-01";
       }},
  };
}

class SearchTest : public testing::TestWithParam<store::Dialect> {
 protected:
  void SetUp() override {
    Result<Database> opened = Database::open(place_.where(), Database::Mode::kReadWrite);
    ASSERT_TRUE(opened) << opened.error().message;
    database_ = std::make_unique<Database>(*std::move(opened));
    Maker maker;
    std::vector<CodedDocument> batch;
    std::vector<std::string> gone;
    for (std::size_t i = 0; i < kDocuments; ++i) {
      batch.push_back(maker.document(i));
      if (i % 50 == 7) {
        gone.push_back(batch.back().document.document_id);
      } else {
        events_.insert(events_.end(), batch.back().events.begin(), batch.back().events.end());
      }
    }
    ASSERT_TRUE(database_->write(batch));
    ASSERT_TRUE(database_->retract(gone, "test"));
  }

  std::vector<Event> passing(const Case& wanted) const {
    std::vector<Event> out;
    std::copy_if(events_.begin(), events_.end(), std::back_inserter(out), wanted.passes);
    return out;
  }

  store::TestPlace place_{GetParam()};
  std::unique_ptr<Database> database_;
  std::vector<Event> events_;  // without the retracted ones
};

INSTANTIATE_TEST_SUITE_P(Engines, SearchTest, testing::Values(store::Dialect::kSqlite, store::Dialect::kPostgres),
                         store::engine_name);

/// By date, without a date first; stable, so that equal ones stay in the order of writing.
std::vector<std::string> ids_in_order(std::vector<Event> events, bool newest_first) {
  std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return (a.date ? a.date->start : "") < (b.date ? b.date->start : "");
  });
  if (newest_first) std::reverse(events.begin(), events.end());
  std::vector<std::string> ids;
  for (const Event& event : events) ids.push_back(event.event_id);
  return ids;
}

TEST_P(SearchTest, PagesHoldWhatALoopFindsInBothOrders) {
  for (const Case& one : cases()) {
    for (const bool newest_first : {true, false}) {
      const std::vector<std::string> wanted = ids_in_order(passing(one), newest_first);
      std::vector<std::string> found;
      PageRequest page{.limit = 400, .newest_first = newest_first};
      do {
        const Result<EventPage> answer = database_->search(one.filter, page);
        ASSERT_TRUE(answer) << one.name << ": " << answer.error().message;
        EXPECT_EQ(answer->total.count, wanted.size()) << one.name;
        for (const Event& event : answer->events) found.push_back(event.event_id);
        page.cursor = answer->next_cursor;
      } while (!page.cursor.empty());
      EXPECT_EQ(found, wanted) << one.name;
    }
  }
}

TEST_P(SearchTest, PairsAddUp) {
  for (const Case& one : cases()) {
    std::map<std::pair<std::string, std::string>, std::size_t> countries;
    std::map<std::pair<std::string, std::string>, std::size_t> codes;
    for (const Event& event : passing(one)) {
      for (const auto& [actor, recipient] : pairs_of(event)) {
        if (actor.country.empty() || recipient.country.empty()) continue;
        ++countries[{actor.country, recipient.country}];
        ++codes[{actor.code, recipient.code}];
      }
    }
    for (const bool by_code : {false, true}) {
      const Result<PairCounts> counts = database_->count_pairs(one.filter, 1000, by_code);
      ASSERT_TRUE(counts) << one.name << ": " << counts.error().message;
      std::map<std::pair<std::string, std::string>, std::size_t> found;
      for (const PairCounts::Row& row : counts->pairs) found[{row.actor, row.recipient}] = row.events;
      EXPECT_EQ(found, by_code ? codes : countries) << one.name;
      const Result<PairCounts> first = database_->count_pairs(one.filter, 7, by_code);
      ASSERT_TRUE(first);
      ASSERT_EQ(first->pairs.size(), std::min<std::size_t>(7, counts->pairs.size()));
      for (std::size_t i = 0; i < first->pairs.size(); ++i) {
        EXPECT_EQ(first->pairs[i].actor + first->pairs[i].recipient,
                  counts->pairs[i].actor + counts->pairs[i].recipient);
      }
    }
  }
}

TEST_P(SearchTest, CountsAddUp) {
  for (const Case& one : cases()) {
    const std::vector<Event> events = passing(one);
    QuadCounts quad = {};
    std::map<std::string, std::size_t> days;
    std::map<std::string, std::size_t> places;
    for (const Event& event : events) {
      ++quad[static_cast<std::size_t>(event.quad_class - 1)];
      ++days[event.date ? event.date->start : ""];
      ++places[event.place ? event.place->country : ""];
    }
    const Result<TypeCounts> types = database_->count_types(one.filter);
    ASSERT_TRUE(types) << types.error().message;
    EXPECT_EQ(types->total, events.size()) << one.name;
    EXPECT_EQ(types->quad, quad) << one.name;
    const Result<TimeCounts> time = database_->count_over_time(one.filter, TimeCounts::Bucket::kDay);
    ASSERT_TRUE(time) << time.error().message;
    std::map<std::string, std::size_t> found;
    if (time->undated > 0) found[""] = time->undated;
    for (const TimeCounts::Row& row : time->series) {
      found[row.start] = row.quad[0] + row.quad[1] + row.quad[2] + row.quad[3];
    }
    EXPECT_EQ(found, days) << one.name;
    const Result<PlaceCounts> towns = database_->count_places(one.filter, 100);
    ASSERT_TRUE(towns) << towns.error().message;
    std::map<std::string, std::size_t> found_places;
    if (towns->without_place > 0) found_places[""] = towns->without_place;
    for (const PlaceCounts::Row& row : towns->places) found_places[row.country] = row.events;
    EXPECT_EQ(found_places, places) << one.name;
  }
}

}  // namespace
}  // namespace casus
