// The event record: one coded event, as EVENT_RECORD (docs/formats/event_record.md) describes it.
//
// These structs own their strings and stand alone; they are what sinks write and what callers of the library receive.
// Field names are the JSON keys, the table columns and the Python attributes. All spans are UTF-8 byte offsets
// [begin, end) into the document's text.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// PLOVER 2.0 event types.
enum class EventType : std::uint8_t {
  kAgree,
  kConsult,
  kSupport,
  kConcede,
  kCooperate,
  kAid,
  kRetreat,
  kRequest,
  kAccuse,
  kReject,
  kThreaten,
  kProtest,
  kSanction,
  kMobilize,
  kCoerce,
  kAssault,
};
inline constexpr std::size_t kEventTypeCount = 16;

/// Whether the act happened, on the word of the article or of the source named in `attribution`.
enum class Status : std::uint8_t { kActual, kFuture, kConditional, kHypothetical, kNegated };

enum class QuoteKind : std::uint8_t { kNone, kIndirect, kDirect };
enum class DateBasis : std::uint8_t { kExplicit, kRelative, kPublication };
enum class Granularity : std::uint8_t { kDay, kWeek, kMonth, kQuarter, kYear, kDecade, kInterval };
/// How the place was found: in the act's own clause, elsewhere in the sentence, from a participant, from the dateline.
enum class PlaceBasis : std::uint8_t { kClause, kSentence, kContext, kDateline };

/// What became of a document; the closed list of reasons.
enum class DocumentStatus : std::uint8_t {
  kOk,
  kEmpty,
  kNotNews,
  kTooLarge,
  kBadEncoding,
  kBadArchive,
  kTimeout,
  kRejected,
  kCrash,
};

/// Upper-case PLOVER spelling ("AGREE") and back; nothing for an unknown word.
std::string_view to_string(EventType type);
std::optional<EventType> event_type_from(std::string_view text);
/// Lower-case spelling as in the record ("actual", "direct", "relative", "day", "clause", "ok"), and back.
std::string_view to_string(Status status);
std::optional<Status> status_from(std::string_view text);
std::string_view to_string(QuoteKind kind);
std::optional<QuoteKind> quote_kind_from(std::string_view text);
std::string_view to_string(DateBasis basis);
std::optional<DateBasis> date_basis_from(std::string_view text);
std::string_view to_string(Granularity granularity);
std::optional<Granularity> granularity_from(std::string_view text);
std::string_view to_string(PlaceBasis basis);
std::optional<PlaceBasis> place_basis_from(std::string_view text);
std::string_view to_string(DocumentStatus status);
std::optional<DocumentStatus> document_status_from(std::string_view text);

/// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
int quad_class(EventType type);

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool operator==(const Span&) const = default;
};

/// A party to the act. `text` is what the sentence says, `name` the entity it stands for.
struct Participant {
  std::string text;
  std::optional<Span> span;  // absent for an implied participant
  std::string name;
  std::string country;               // ISO 3166-1 alpha-3, or IGO NGO UNO EUR; empty where unresolved
  std::vector<std::string> sectors;  // PLOVER sectors, most specific first
  std::string code;                  // country and sectors joined in CAMEO fashion: PRKGOV
  std::string title;                 // office held on the article's date
  std::string entity_id;             // catalog id, or a document-local id for an unlisted entity
  std::string wikidata;              // Q number where the catalog has one
  bool operator==(const Participant&) const = default;
};

/// One link of the chain of sources, innermost first.
struct Attribution {
  std::string text;
  std::optional<Span> span;
  std::string name;
  std::string country;
  std::vector<std::string> sectors;
  std::string cue;  // the word that reports: said, according to
  QuoteKind quote = QuoteKind::kNone;
  bool operator==(const Attribution&) const = default;
};

struct Predicate {
  std::string text;
  std::string lemma;
  Span span;
  bool operator==(const Predicate&) const = default;
};

/// When it happened: whole days, both ends included.
struct EventDate {
  std::string start;  // ISO date
  std::string end;
  Granularity granularity = Granularity::kDay;
  std::string text;  // the words, empty for basis publication
  std::optional<Span> span;
  DateBasis basis = DateBasis::kPublication;
  bool operator==(const EventDate&) const = default;
};

struct EventPlace {
  std::string name;
  std::string text;
  std::optional<Span> span;
  std::string country;
  std::string admin1;
  std::optional<double> latitude;
  std::optional<double> longitude;
  std::optional<std::int64_t> geonames_id;
  PlaceBasis basis = PlaceBasis::kClause;
  bool operator==(const EventPlace&) const = default;
};

struct Evidence {
  std::string text;
  Span span;
  std::uint32_t sentence = 0;  // 0-based position of the sentence in the document
  bool operator==(const Evidence&) const = default;
};

struct DocumentInfo {
  std::string url;
  std::string publisher;
  std::string title;
  std::string published_at;
  std::string language;
  bool operator==(const DocumentInfo&) const = default;
};

/// What made the record.
struct Versions {
  std::string engine;
  std::string catalog;
  std::string lexicon;
  std::string model;
  std::string ontology;
  bool operator==(const Versions&) const = default;
};

struct Event {
  std::string event_id;  // 32 hex digits
  std::string document_id;
  EventType event_type = EventType::kAgree;
  std::string event_mode;
  std::vector<std::string> contexts;
  std::string cameo_code;
  int quad_class = 1;
  double intensity = 0;
  double goldstein = 0;
  std::vector<Participant> actor;
  std::vector<Participant> recipient;
  bool reciprocal = false;
  Predicate predicate;
  Status status = Status::kActual;
  bool historical = false;
  std::vector<Attribution> attribution;
  std::optional<EventDate> date;
  std::optional<EventPlace> place;
  Evidence evidence;
  double confidence = 0;
  std::string rule;  // the lexicon sense that fired; shown by explain
  DocumentInfo document;
  Versions versions;
  bool operator==(const Event&) const = default;
};

}  // namespace casus
