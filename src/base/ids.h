// Distinct integer types for the things that point at each other, so that a TokenId cannot be passed for a MentionId.
//
// An id is an index into one flat vector of the Document (or of a catalog table); kNone<Id> stands for "nothing".
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

namespace casus::base {

// Layers of a document.
enum class TokenId : std::uint32_t {};
enum class SentenceId : std::uint32_t {};
enum class ParagraphId : std::uint32_t {};
enum class MentionId : std::uint32_t {};
enum class EntityId : std::uint32_t {};
enum class AttributionId : std::uint32_t {};
enum class TimeId : std::uint32_t {};
enum class PlaceId : std::uint32_t {};
enum class EventIndex : std::uint32_t {};

// Rows of the catalog.
enum class ActorRowId : std::uint32_t {};
enum class PlaceRowId : std::uint32_t {};
enum class SenseId : std::uint32_t {};

/// The "nothing" value of an id type.
template <typename Id>
inline constexpr Id kNone = static_cast<Id>(std::numeric_limits<std::uint32_t>::max());

template <typename Id>
constexpr bool is_some(Id id) {
  return id != kNone<Id>;
}

/// The position that an id names. Requires is_some(id).
template <typename Id>
constexpr std::size_t index_of(Id id) {
  return static_cast<std::size_t>(id);
}

template <typename Id>
constexpr Id make_id(std::size_t index) {
  return static_cast<Id>(static_cast<std::uint32_t>(index));
}

}  // namespace casus::base
