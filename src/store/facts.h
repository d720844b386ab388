// What filters and counts need to know of every event, as columns of numbers.
//
// Rows of the tables are wide; counting ten million of them one by one takes a minute. So a second, narrow copy is
// kept: one fact per event and pair of parties, cut into segments of 4,096 event keys, each field of a segment one blob
// (`facts`). A scan of one field of ten million events reads some tens of megabytes. The copy is written in the
// transaction of its events and can be rebuilt from them. bench/results.md has the measurements.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "casus/event.h"

namespace casus::store {

inline constexpr std::int64_t kSegmentEvents = 4096;
/// Segments of a block, a million events, of which sums are kept: block_sums.h.
inline constexpr std::int64_t kBlockSegments = 256;

/// Stored numbers: never reuse one.
enum class FactField : std::uint8_t {
  kEvent,             // u16: event key within its segment; grows
  kKind,              // u8: see kind_of
  kFlags,             // u8: kFirst, kRetracted, kUnsaid, kMutual
  kDay,               // i32: first day since 1970; kUndated
  kLength,            // u16: days from the first to the last
  kActorCountry,      // u16: see country_number
  kRecipientCountry,  // u16
  kPlaceCountry,      // u16
  kCameo,             // u16: see cameo_number
  kConfidence,        // f32
  kGoldstein,         // f32
  kActor,             // u32: term, 0 for none
  kRecipient,         // u32: term
  kPlace,             // u32: term
  kPublisher,         // u32: term
  kSourceEvent,       // u16: of the list of sources, which has rows of its own
  kSource,            // u32: term
  kActorCode,         // u16: see codes.h
  kRecipientCode,     // u16
};
inline constexpr std::size_t kFactFields = 19;

inline constexpr std::int32_t kUndated = -1'000'000'000;
inline constexpr std::uint8_t kFirst = 1;      // first fact of its event
inline constexpr std::uint8_t kRetracted = 2;  // or replaced: counts nowhere
inline constexpr std::uint8_t kUnsaid = 4;     // no source: the article itself asserts it
inline constexpr std::uint8_t kMutual = 8;     // the parties act on each other: either side is actor and recipient

/// Columns of one segment. Those that were not asked for are empty.
struct FactColumns {
  std::int64_t segment = 0;
  std::vector<std::uint16_t> event;
  std::vector<std::uint8_t> kind, flags;
  std::vector<std::int32_t> day;
  std::vector<std::uint16_t> length, actor_country, recipient_country, place_country, cameo;
  std::vector<std::uint16_t> actor_code, recipient_code;
  std::vector<float> confidence, goldstein;
  std::vector<std::uint32_t> actor, recipient, place, publisher;
  std::vector<std::uint16_t> source_event;
  std::vector<std::uint32_t> source;

  std::int64_t key(std::size_t row) const { return segment * kSegmentEvents + event[row]; }
  std::size_t size() const { return flags.size(); }
};

/// Bytes of one column, little-endian, and back; a length that is no multiple of the number's leaves out the rest.
std::string encode_column(const FactColumns& columns, FactField field);
void decode_column(std::string_view bytes, FactField field, FactColumns& columns);

/// Type, status and whether it lies well before the article, in one byte.
std::uint8_t kind_of(EventType type, Status status, bool historical);
EventType type_of(std::uint8_t kind);
Status status_of(std::uint8_t kind);
bool is_historical(std::uint8_t kind);

/// Three letters as a number; 0 for none, and for what is no such code.
std::uint16_t country_number(std::string_view country);
std::string country_name(std::uint16_t number);
/// Up to four digits of a CAMEO code, so that the codes under "08" are a range of numbers.
std::uint16_t cameo_number(std::string_view code);
/// First and last number of the codes that begin with `prefix`.
std::array<std::uint16_t, 2> cameo_range(std::string_view prefix);

/// Days since 1970-01-01 of an ISO date; kUndated when it is none.
std::int32_t day_number(std::string_view date);
std::string day_name(std::int32_t day);

}  // namespace casus::store
