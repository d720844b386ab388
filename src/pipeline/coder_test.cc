// The whole program behind the public API, with the real tables and models, on sentences of our own.
#include "casus/coder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "casus/database.h"
#include "casus/json.h"

namespace casus {
namespace {

namespace fs = std::filesystem;

constexpr const char* kText =
    "OSLO (Test) - Norway imposed sanctions on Belarus on Tuesday, the foreign ministry said.\n\n"
    "Belarus condemned Norway. The weather was mild.";

const Coder& shared_coder() {
  static const Coder coder = *Coder::load({.data = CASUS_SOURCE_DIR});
  return coder;
}

TEST(Coder, CodesAText) {
  const CodedDocument coded = shared_coder().code_text(kText, {.document_id = "note", .published_at = "2020-03-04"});
  EXPECT_EQ(coded.document.status, DocumentStatus::kOk);
  EXPECT_EQ(coded.document.text, kText);
  ASSERT_GE(coded.events.size(), 2U);
  const Event& event = coded.events[0];
  EXPECT_EQ(event.event_type, EventType::kSanction);
  EXPECT_EQ(event.document_id, "note");
  EXPECT_EQ(event.actor.at(0).country, "NOR");
  EXPECT_EQ(event.recipient.at(0).country, "BLR");
  EXPECT_EQ(event.versions, shared_coder().versions());
  for (const Event& each : coded.events) {
    const Span& span = each.evidence.span;
    EXPECT_EQ(std::string(kText).substr(span.begin, span.end - span.begin), each.evidence.text);
    EXPECT_EQ(*event_from_json(to_json(each)), each);
  }
}

TEST(Coder, NamesThoseToWhomItIsDone) {
  const CodedDocument coded = shared_coder().code_text(
      "Peru rescued 45 people in the port of Callao.\n\nTunde Bello was arrested by Nigerian police.",
      {.document_id = "note", .published_at = "2020-03-04"});
  ASSERT_EQ(coded.events.size(), 2U);
  EXPECT_EQ(coded.events[0].recipient.at(0).text, "45 people");
  EXPECT_EQ(coded.events[0].recipient.at(0).country, "PER");  // where they are
  const Participant& arrested = coded.events[1].recipient.at(0);
  EXPECT_EQ(arrested.name, "Tunde Bello");
  EXPECT_EQ(arrested.country, "");
  EXPECT_EQ(arrested.code, "");
}

TEST(Coder, AnActAndTheVerbThatKeepsItAreOneEvent) {
  const CodedDocument coded = shared_coder().code_text(
      "The pact is the trade deal the Kenyan government began negotiating last year.", {.document_id = "note"});
  ASSERT_EQ(coded.events.size(), 1U);
  EXPECT_EQ(coded.events[0].event_type, EventType::kConsult);
}

TEST(Coder, TheSameTextGivesTheSameBytes) {
  const DocumentRecord known = {.document_id = "note", .published_at = "2020-03-04"};
  const Coder copy = shared_coder();
  const CodedDocument first = shared_coder().code_text(kText, known);
  const CodedDocument second = copy.code_text(kText, known);
  ASSERT_EQ(first.events.size(), second.events.size());
  for (std::size_t i = 0; i < first.events.size(); ++i) EXPECT_EQ(to_json(first.events[i]), to_json(second.events[i]));
}

TEST(Coder, BadTextsGetAStatus) {
  const Coder coder = *Coder::load({.data = CASUS_SOURCE_DIR, .limits = {.max_document_bytes = 10'000}});
  EXPECT_EQ(coder.code_text("").document.status, DocumentStatus::kEmpty);
  EXPECT_EQ(coder.code_text(" \n ").document.status, DocumentStatus::kEmpty);
  EXPECT_EQ(coder.code_text(std::string("a\0b", 3)).document.status, DocumentStatus::kBadEncoding);
  EXPECT_EQ(coder.code_text("caf\xE9 au lait").document.status, DocumentStatus::kBadEncoding);
  EXPECT_EQ(coder.code_text(std::string(10'001, 'a')).document.status, DocumentStatus::kTooLarge);
  for (const char* text : {"", "caf\xE9"}) EXPECT_FALSE(coder.code_text(text).document.reason.empty());
}

TEST(Coder, OddTextsDoNoHarm) {
  const std::vector<std::string> odd = {std::string(5000, 'a'),
                                        std::string(3000, '('),
                                        std::string(3000, '"'),
                                        std::string(2000, '.'),
                                        std::string(500, '\n') + "x",
                                        "\xEF\xBB\xBF"
                                        "Norway condemned Belarus.",
                                        "\xE2\x80\x9C\xE2\x80\x9D",
                                        "\xF0\x9F\x92\xA9 \xF0\x9F\x92\xA9",
                                        "e\xCC\x81\xCC\x81\xCC\x81 said",
                                        "\xE2\x80\xAE"
                                        "drawkcab",
                                        "\x01\x02\x03"};
  for (const std::string& text : odd) {
    const CodedDocument coded = shared_coder().code_text(text);
    EXPECT_NE(coded.document.status, DocumentStatus::kCrash) << text.substr(0, 40);
  }
}

TEST(Coder, SlowDocumentsTimeOut) {
  const Coder coder = *Coder::load({.data = CASUS_SOURCE_DIR, .limits = {.seconds_per_document = 1e-9}});
  const CodedDocument coded = coder.code_text(kText);
  EXPECT_EQ(coded.document.status, DocumentStatus::kTimeout);
  EXPECT_TRUE(coded.events.empty());
}

TEST(Coder, AnswersEveryRelation) {
  const RelationQuery query = {.id = "1", .text = "Norway condemned Belarus.", .source = {0, 6}, .target = {17, 24}};
  const Result<RelationAnswer> answer = shared_coder().relate(query);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->event_type, EventType::kAccuse);
  RelationQuery beyond = query;
  beyond.target = {17, 2400};
  EXPECT_FALSE(shared_coder().relate(beyond));
  EXPECT_TRUE(shared_coder().relate({.text = "Blue.", .source = {0, 0}, .target = {4, 5}}));
}

TEST(Coder, ExplainsEverySentence) {
  const Explanation explanation = shared_coder().explain(kText);
  ASSERT_EQ(explanation.sentences.size(), 3U);
  EXPECT_FALSE(explanation.sentences[0].events.empty());
  EXPECT_FALSE(explanation.sentences[0].mentions.empty());
  EXPECT_FALSE(explanation.sentences[2].none.empty());
  for (const ExplainedSentence& sentence : explanation.sentences) {
    for (const ExplainedToken& token : sentence.tokens) EXPECT_LE(token.head, sentence.tokens.size());
  }
}

TEST(Coder, LoadsNoMoreThanItNeeds) {
  const fs::path folder = fs::temp_directory_path() / "casus_reader_alone";
  fs::remove_all(folder);
  fs::create_directories(folder / "models");
  fs::create_directories(folder / "data");
  fs::copy_file(CASUS_SOURCE_DIR "/models/blocks.txt", folder / "models" / "blocks.txt");
  fs::copy_file(CASUS_SOURCE_DIR "/models/lines.txt", folder / "models" / "lines.txt");
  EXPECT_TRUE(Coder::load({.data = folder.string(), .last_stage = Stage::kArticle}));
  EXPECT_FALSE(Coder::load({.data = folder.string(), .last_stage = Stage::kSyntax}));
  fs::remove_all(folder);
  const Result<Coder> missing = Coder::load({.data = "/nowhere"});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kNotFound);
  const Result<Coder> parser = Coder::load({.data = CASUS_SOURCE_DIR, .last_stage = Stage::kSyntax});
  ASSERT_TRUE(parser);
  EXPECT_TRUE(parser->parse_text("It rained."));
  EXPECT_FALSE(parser->relate({.text = "A hit B.", .source = {0, 1}, .target = {6, 7}}));
}

TEST(Coder, RunsOverFilesWithAnyNumberOfThreads) {
  const fs::path folder = fs::temp_directory_path() / "casus_coder_test";
  fs::remove_all(folder);
  fs::create_directories(folder);
  for (int i = 0; i < 40; ++i) std::ofstream(folder / ("note" + std::to_string(i) + ".txt")) << kText << i;
  std::ofstream(folder / "bad.txt") << "caf\xE9";
  std::string expected;
  for (const unsigned threads : {1U, 2U, 4U}) {
    class : public Sink {
     public:
      Result<void> write(std::span<const CodedDocument> batch) override {
        for (const CodedDocument& coded : batch) {
          out += to_json(coded.document) + "\n";
          for (const Event& event : coded.events) out += to_json(event) + "\n";
        }
        return {};
      }
      std::string out;
    } sink;
    const Coder coder = *Coder::load({.data = CASUS_SOURCE_DIR, .threads = threads});
    const Result<Counters> counters = coder.run({folder.string()}, {.sinks = {&sink}});
    ASSERT_TRUE(counters);
    EXPECT_EQ(counters->documents, 41U);
    EXPECT_EQ(counters->failed, 1U);
    if (expected.empty()) expected = sink.out;
    EXPECT_EQ(sink.out, expected) << threads;
  }
  fs::remove_all(folder);
}

TEST(Coder, CodesAndExplainsAWebPage) {
  const std::string page =
      "<html lang=en><head><title>Sanctions</title></head><body><article><h1>Norway acts on Belarus</h1>"
      "<p>Norway imposed sanctions on Belarus on Tuesday, the foreign ministry in Oslo said in a long statement that "
      "named twelve officials and three companies from the capital.</p>"
      "<p>Belarus condemned Norway for the decision a day later, and its foreign minister told reporters that the "
      "measures would not change the policy of his government in any way.</p>"
      "<p>Analysts in Oslo expected the sanctions to stay in force for at least a year, because talks between the two "
      "sides had ended without a result in the spring.</p></article></body></html>";
  const DocumentRecord known = {.document_id = "page", .published_at = "2020-03-04"};
  const CodedDocument coded = shared_coder().code_text(page, known, Markup::kHtml);
  EXPECT_EQ(coded.document.text.find('<'), std::string::npos);
  ASSERT_FALSE(coded.events.empty());
  EXPECT_EQ(coded.events[0].event_type, EventType::kSanction);
  EXPECT_EQ(shared_coder().explain(page, known, Markup::kHtml).document.text, coded.document.text);
}

TEST(Coder, FindsActorsByNameAndDay) {
  const auto names = [](std::string_view words, std::string_view on) {
    std::string out;
    const Result<std::vector<ActorEntry>> found = shared_coder().find_actors(words, on, 3);
    for (const ActorEntry& entry : *found) out += entry.name + "|" + entry.title + ";";
    return out;
  };
  EXPECT_EQ(names("jacinda ardern", "2020-01-01"), "Jacinda Ardern|prime minister;");
  EXPECT_EQ(names("ARDERN", "2020-01-01"), "Jacinda Ardern|prime minister;");
  EXPECT_EQ(names("ardern", "2001-01-01"), "");
  EXPECT_EQ(names("rdern", ""), "");  // words begin, they do not merely contain
  EXPECT_FALSE(shared_coder().find_actors("ardern", "2020-02-30", 3));
}

TEST(Coder, ListsCountriesAndOntology) {
  const std::vector<CountryEntry> countries = shared_coder().countries();
  const auto norway = std::find_if(countries.begin(), countries.end(), [](const auto& c) { return c.code == "NOR"; });
  ASSERT_NE(norway, countries.end());
  EXPECT_EQ(norway->cow, "385");
  const OntologyEntries ontology = shared_coder().ontology();
  ASSERT_EQ(ontology.types.size(), kEventTypeCount);
  EXPECT_EQ(ontology.types.back().event_type, EventType::kAssault);
  EXPECT_EQ(ontology.types.back().quad_class, 4);
  EXPECT_FALSE(ontology.types.back().modes.empty());
  EXPECT_FALSE(ontology.contexts.empty());
}

}  // namespace
}  // namespace casus
