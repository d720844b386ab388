// Spelling of the public enumerations of casus/event.h.
#include <array>

#include "casus/event.h"

namespace casus {
namespace {

constexpr std::array<std::string_view, kEventTypeCount> kTypes = {
    "AGREE",  "CONSULT", "SUPPORT",  "CONCEDE", "COOPERATE", "AID",      "RETREAT", "REQUEST",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE",  "ASSAULT"};
constexpr std::array<std::string_view, 5> kStatuses = {"actual", "future", "conditional", "hypothetical", "negated"};
constexpr std::array<std::string_view, 3> kQuotes = {"none", "indirect", "direct"};
constexpr std::array<std::string_view, 3> kDateBases = {"explicit", "relative", "publication"};
constexpr std::array<std::string_view, 7> kGranularities = {"day",  "week",   "month",   "quarter",
                                                            "year", "decade", "interval"};
constexpr std::array<std::string_view, 4> kPlaceBases = {"clause", "sentence", "context", "dateline"};
constexpr std::array<std::string_view, 9> kDocumentStatuses = {
    "ok", "empty", "not_news", "too_large", "bad_encoding", "bad_archive", "timeout", "rejected", "crash"};

template <typename Enum, std::size_t N>
std::optional<Enum> find_name(const std::array<std::string_view, N>& names, std::string_view text) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == text) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view to_string(EventType type) { return kTypes[static_cast<std::size_t>(type)]; }
std::string_view to_string(Status status) { return kStatuses[static_cast<std::size_t>(status)]; }
std::string_view to_string(QuoteKind kind) { return kQuotes[static_cast<std::size_t>(kind)]; }
std::string_view to_string(DateBasis basis) { return kDateBases[static_cast<std::size_t>(basis)]; }
std::string_view to_string(Granularity granularity) { return kGranularities[static_cast<std::size_t>(granularity)]; }
std::string_view to_string(PlaceBasis basis) { return kPlaceBases[static_cast<std::size_t>(basis)]; }
std::string_view to_string(DocumentStatus status) { return kDocumentStatuses[static_cast<std::size_t>(status)]; }

std::optional<EventType> event_type_from(std::string_view text) { return find_name<EventType>(kTypes, text); }
std::optional<Status> status_from(std::string_view text) { return find_name<Status>(kStatuses, text); }
std::optional<QuoteKind> quote_kind_from(std::string_view text) { return find_name<QuoteKind>(kQuotes, text); }
std::optional<DateBasis> date_basis_from(std::string_view text) { return find_name<DateBasis>(kDateBases, text); }
std::optional<Granularity> granularity_from(std::string_view text) {
  return find_name<Granularity>(kGranularities, text);
}
std::optional<PlaceBasis> place_basis_from(std::string_view text) { return find_name<PlaceBasis>(kPlaceBases, text); }
std::optional<DocumentStatus> document_status_from(std::string_view text) {
  return find_name<DocumentStatus>(kDocumentStatuses, text);
}

int quad_class(EventType type) {
  switch (type) {
    case EventType::kAgree:
    case EventType::kConsult:
    case EventType::kSupport:
    case EventType::kConcede: return 1;
    case EventType::kCooperate:
    case EventType::kAid:
    case EventType::kRetreat: return 2;
    case EventType::kRequest:
    case EventType::kAccuse:
    case EventType::kReject:
    case EventType::kThreaten: return 3;
    case EventType::kProtest:
    case EventType::kSanction:
    case EventType::kMobilize:
    case EventType::kCoerce:
    case EventType::kAssault: return 4;
  }
  return 0;
}

}  // namespace casus
