#include "store/facts.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstdio>
#include <cstring>

#include "base/strings.h"

namespace casus::store {
namespace {

static_assert(std::endian::native == std::endian::little, "columns are stored little-endian");

/// Calls `visit` with the vector of the field.
template <typename Columns, typename Visit>
void with_column(Columns& columns, FactField field, Visit visit) {
  switch (field) {
    case FactField::kEvent: return visit(columns.event);
    case FactField::kKind: return visit(columns.kind);
    case FactField::kFlags: return visit(columns.flags);
    case FactField::kDay: return visit(columns.day);
    case FactField::kLength: return visit(columns.length);
    case FactField::kActorCountry: return visit(columns.actor_country);
    case FactField::kRecipientCountry: return visit(columns.recipient_country);
    case FactField::kPlaceCountry: return visit(columns.place_country);
    case FactField::kCameo: return visit(columns.cameo);
    case FactField::kConfidence: return visit(columns.confidence);
    case FactField::kGoldstein: return visit(columns.goldstein);
    case FactField::kActor: return visit(columns.actor);
    case FactField::kRecipient: return visit(columns.recipient);
    case FactField::kPlace: return visit(columns.place);
    case FactField::kPublisher: return visit(columns.publisher);
    case FactField::kSourceEvent: return visit(columns.source_event);
    case FactField::kSource: return visit(columns.source);
    case FactField::kActorCode: return visit(columns.actor_code);
    case FactField::kRecipientCode: return visit(columns.recipient_code);
  }
}

constexpr std::uint32_t kLetters = 27;  // A to Z, and none
constexpr std::uint32_t kDigits = 11;   // 0 to 9, and none
constexpr std::size_t kCameoDigits = 4;

/// Number of the code whose missing digits are all `filler`.
std::uint16_t cameo_with(std::string_view code, std::uint32_t filler) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < kCameoDigits; ++i) {
    const bool digit = i < code.size() && base::is_ascii_digit(code[i]);
    number = number * kDigits + (digit ? static_cast<std::uint32_t>(code[i] - '0') + 1 : filler);
  }
  return static_cast<std::uint16_t>(number);
}

}  // namespace

std::string encode_column(const FactColumns& columns, FactField field) {
  std::string bytes;
  with_column(columns, field, [&](const auto& column) {
    bytes.assign(reinterpret_cast<const char*>(column.data()), column.size() * sizeof(column[0]));
  });
  return bytes;
}

void decode_column(std::string_view bytes, FactField field, FactColumns& columns) {
  with_column(columns, field, [&](auto& column) {
    column.resize(bytes.size() / sizeof(column[0]));
    if (!column.empty()) std::memcpy(column.data(), bytes.data(), column.size() * sizeof(column[0]));
  });
}

std::uint8_t kind_of(EventType type, Status status, bool historical) {
  return static_cast<std::uint8_t>(static_cast<unsigned>(type) | static_cast<unsigned>(status) << 4 |
                                   (historical ? 128U : 0U));
}

EventType type_of(std::uint8_t kind) { return static_cast<EventType>(kind & 15); }
Status status_of(std::uint8_t kind) { return static_cast<Status>(kind >> 4 & 7); }
bool is_historical(std::uint8_t kind) { return (kind & 128) != 0; }

std::uint16_t country_number(std::string_view country) {
  if (country.size() != 3) return 0;
  std::uint32_t number = 0;
  for (const char c : country) {
    if (!base::is_ascii_upper(c)) return 0;
    number = number * kLetters + static_cast<std::uint32_t>(c - 'A') + 1;
  }
  return static_cast<std::uint16_t>(number);
}

std::string country_name(std::uint16_t number) {
  std::string name;
  for (std::uint32_t rest = number; rest > 0; rest /= kLetters) name += static_cast<char>('A' + rest % kLetters - 1);
  std::reverse(name.begin(), name.end());
  return name;
}

std::uint16_t cameo_number(std::string_view code) { return cameo_with(code, 0); }

std::array<std::uint16_t, 2> cameo_range(std::string_view prefix) {
  return {cameo_with(prefix, 0), cameo_with(prefix, kDigits - 1)};
}

std::int32_t day_number(std::string_view date) {
  if (date.size() < 10 || date[4] != '-' || date[7] != '-') return kUndated;
  const std::optional<int> year = base::parse_int(date.substr(0, 4));
  const std::optional<int> month = base::parse_int(date.substr(5, 2));
  const std::optional<int> day = base::parse_int(date.substr(8, 2));
  if (!year || !month || !day) return kUndated;
  const std::chrono::year_month_day parts{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                          std::chrono::day(static_cast<unsigned>(*day))};
  if (!parts.ok()) return kUndated;
  return static_cast<std::int32_t>(std::chrono::sys_days(parts).time_since_epoch().count());
}

std::string day_name(std::int32_t day) {
  const std::chrono::year_month_day parts{std::chrono::sys_days(std::chrono::days(day))};
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(parts.year()),
                static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
  return text;
}

}  // namespace casus::store
