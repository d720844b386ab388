// Records for the tests of store/: one with every field set, one with every optional field absent.
#pragma once

#include <string>

#include "casus/document_record.h"
#include "casus/event.h"

namespace casus::store {

inline Event full_event() {
  Event event;
  event.event_id = "00112233445566778899aabbccddeeff";
  event.document_id = "ports";
  event.event_type = EventType::kSanction;
  event.event_mode = "embargo";
  event.contexts = {"economic", "maritime"};
  event.cameo_code = "163";
  event.quad_class = 4;
  event.intensity = -8.1;
  event.goldstein = 0.1 + 0.2;  // needs all 17 digits to read back
  event.actor = {{.text = "Norrland's cabinet",
                  .span = Span{0, 18},
                  .name = "Government of \"Norrland\"",
                  .country = "NOR",
                  .sectors = {"GOV", "LEG"},
                  .code = "NORGOVLEG",
                  .title = "cabinet",
                  .entity_id = "nor.gov",
                  .wikidata = "Q1"}};
  event.recipient = {{.text = "it"}, {.text = "Söderia", .span = Span{30, 38}, .country = "SWE", .sectors = {"BUS"}}};
  event.reciprocal = true;
  event.predicate = {"closed its ports", "close", {19, 35}};
  event.status = Status::kConditional;
  event.historical = true;
  event.attribution = {{.text = "the minister",
                        .span = Span{40, 52},
                        .name = "Ada Ek",
                        .country = "NOR",
                        .sectors = {"GOV"},
                        .cue = "said",
                        .quote = QuoteKind::kDirect},
                       {.text = "Havnebladet", .cue = "according to"}};
  event.date =
      EventDate{"2024-03-05", "2024-03-06", Granularity::kInterval, "Tuesday", Span{60, 67}, DateBasis::kRelative};
  event.place = EventPlace{.name = "Tromsø",
                           .text = "Tromso",
                           .span = Span{70, 76},
                           .country = "NOR",
                           .admin1 = "Troms",
                           .latitude = 69.6489,
                           .longitude = 18.95508,
                           .geonames_id = 3133895,
                           .basis = PlaceBasis::kDateline};
  event.evidence = {"Norrland's cabinet closed its ports,\n\tline\xE2\x80\xA8two.", {0, 40}, 3};
  event.confidence = 0.875;
  event.rule = "close.2(port)";
  event.document = {"https://example.org/a?b=1&c=\"2\"", "Havnebladet", "Ports shut", "2024-03-06T10:00:00Z", "en"};
  event.versions = {"0.1.0", "catalog-1", "lexicon-1", "model-1", "plover-2.0"};
  return event;
}

inline Event bare_event() {
  Event event;
  event.event_id = "ffeeddccbbaa99887766554433221100";
  event.document_id = "ports";
  event.evidence.text = "They agreed.";
  event.evidence.span = {80, 92};
  event.predicate = {"agreed", "agree", {85, 91}};
  event.document = full_event().document;
  event.versions = full_event().versions;
  return event;
}

inline CodedDocument coded_sample() {
  CodedDocument coded;
  coded.document = {.document_id = "ports",
                    .title = "Ports shut",
                    .published_at = "2024-03-06T10:00:00Z",
                    .authors = {"Ada Ek", "Bo Ny"},
                    .publisher = "Havnebladet",
                    .url = "https://example.org/a?b=1&c=\"2\"",
                    .language = "en",
                    .text = "Norrland's cabinet closed its ports.",
                    .body = "Norrland's cabinet closed its ports.",
                    .content_hash = "abc"};
  coded.events = {full_event(), bare_event()};
  return coded;
}

}  // namespace casus::store
