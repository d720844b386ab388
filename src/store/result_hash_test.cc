#include "store/result_hash.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "store/sample_events.h"

namespace casus::store {
namespace {

using Change = std::function<void(Event&)>;

/// One change of every field of an event.
std::vector<Change> changes() {
  return {
      [](Event& e) { e.event_id = "other"; },
      [](Event& e) { e.document_id = "other"; },
      [](Event& e) { e.event_type = EventType::kAid; },
      [](Event& e) { e.event_mode = "other"; },
      [](Event& e) { e.contexts = {"economicmaritime"}; },
      [](Event& e) { e.contexts.emplace_back(); },
      [](Event& e) { e.cameo_code = "164"; },
      [](Event& e) { e.quad_class = 3; },
      [](Event& e) { e.intensity = 0; },
      [](Event& e) { e.goldstein = 0.3; },
      [](Event& e) { e.actor[0].text = "other"; },
      [](Event& e) { e.actor[0].span.reset(); },
      [](Event& e) {
        e.actor[0].span = Span{0, 19};
      },
      [](Event& e) { e.actor[0].name = "other"; },
      [](Event& e) { e.actor[0].country = "FIN"; },
      [](Event& e) { e.actor[0].sectors = {"GOV"}; },
      [](Event& e) { e.actor[0].code = "NOR"; },
      [](Event& e) { e.actor[0].title = "other"; },
      [](Event& e) { e.actor[0].entity_id = "other"; },
      [](Event& e) { e.actor[0].wikidata = "Q2"; },
      [](Event& e) { std::swap(e.actor, e.recipient); },
      [](Event& e) { e.recipient.pop_back(); },
      [](Event& e) { e.reciprocal = false; },
      [](Event& e) { e.predicate.text = "other"; },
      [](Event& e) { e.predicate.lemma = "other"; },
      [](Event& e) {
        e.predicate.span = {19, 36};
      },
      [](Event& e) { e.status = Status::kActual; },
      [](Event& e) { e.historical = false; },
      [](Event& e) { e.attribution[0].text = "other"; },
      [](Event& e) { e.attribution[0].span.reset(); },
      [](Event& e) { e.attribution[0].name = "other"; },
      [](Event& e) { e.attribution[0].country = "FIN"; },
      [](Event& e) { e.attribution[0].sectors.clear(); },
      [](Event& e) { e.attribution[0].cue = "other"; },
      [](Event& e) { e.attribution[0].quote = QuoteKind::kNone; },
      [](Event& e) { e.date.reset(); },
      [](Event& e) { e.date->start = "2024-03-04"; },
      [](Event& e) { e.date->end = "2024-03-07"; },
      [](Event& e) { e.date->granularity = Granularity::kDay; },
      [](Event& e) { e.date->text = "other"; },
      [](Event& e) { e.date->span.reset(); },
      [](Event& e) { e.date->basis = DateBasis::kPublication; },
      [](Event& e) { e.place.reset(); },
      [](Event& e) { e.place->name = "other"; },
      [](Event& e) { e.place->text = "other"; },
      [](Event& e) { e.place->span.reset(); },
      [](Event& e) { e.place->country = "FIN"; },
      [](Event& e) { e.place->admin1 = "other"; },
      [](Event& e) { e.place->latitude = 0; },
      [](Event& e) { e.place->longitude = 0; },
      [](Event& e) { e.place->geonames_id.reset(); },
      [](Event& e) { e.place->basis = PlaceBasis::kClause; },
      [](Event& e) { e.evidence.text = "other"; },
      [](Event& e) {
        e.evidence.span = {0, 41};
      },
      [](Event& e) { e.evidence.sentence = 4; },
      [](Event& e) { e.confidence = 0.5; },
      [](Event& e) { e.rule = "other"; },
      [](Event& e) { e.document.url = "other"; },
      [](Event& e) { e.document.publisher = "other"; },
      [](Event& e) { e.document.title = "other"; },
      [](Event& e) { e.document.published_at = "other"; },
      [](Event& e) { e.document.language = "other"; },
      [](Event& e) { e.versions.engine = "other"; },
      [](Event& e) { e.versions.catalog = "other"; },
      [](Event& e) { e.versions.lexicon = "other"; },
      [](Event& e) { e.versions.model = "other"; },
      [](Event& e) { e.versions.ontology = "other"; },
  };
}

std::string hash(const CodedDocument& coded) {
  std::string bytes = "what an earlier document left";
  return hash_result(coded, bytes);
}

TEST(ResultHashTest, DependsOnEveryField) {
  std::set<std::string> seen = {hash(coded_sample())};
  EXPECT_TRUE(seen.contains(hash(coded_sample())));
  for (const Change& change : changes()) {
    CodedDocument coded = coded_sample();
    change(coded.events[0]);
    ASSERT_NE(coded.events[0], full_event());
    seen.insert(hash(coded));
  }
  const std::vector<std::function<void(DocumentRecord&)>> of_document = {
      [](DocumentRecord& d) { d.document_id = "other"; },  [](DocumentRecord& d) { d.title = "other"; },
      [](DocumentRecord& d) { d.published_at = "other"; }, [](DocumentRecord& d) { d.modified_at = "other"; },
      [](DocumentRecord& d) { d.authors = {"other"}; },    [](DocumentRecord& d) { d.publisher = "other"; },
      [](DocumentRecord& d) { d.url = "other"; },          [](DocumentRecord& d) { d.language = "other"; },
      [](DocumentRecord& d) { d.flags = {"other"}; },      [](DocumentRecord& d) { d.status = DocumentStatus::kEmpty; },
      [](DocumentRecord& d) { d.reason = "other"; }};
  for (const auto& change : of_document) {
    CodedDocument coded = coded_sample();
    change(coded.document);
    seen.insert(hash(coded));
  }
  CodedDocument fewer = coded_sample();
  fewer.events.pop_back();
  seen.insert(hash(fewer));
  EXPECT_EQ(seen.size(), 1 + changes().size() + of_document.size() + 1);
}

TEST(ResultHashTest, OlderHashesAreKnown) {
  EXPECT_TRUE(is_json_hash(hash_result_as_json(coded_sample())));
  EXPECT_FALSE(is_json_hash(hash(coded_sample())));
  EXPECT_FALSE(is_json_hash(""));
}

}  // namespace
}  // namespace casus::store
