// The special-purpose registries of IANA (RFC 6890 and its updates) as two tables of prefixes.
#include "io/ip_address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <cstddef>
#include <span>

namespace casus::io {
namespace {

using Bytes = std::span<const std::uint8_t>;

struct Prefix {
  std::array<std::uint8_t, 16> bytes;
  int bits;
  std::string_view what;
};

constexpr Prefix kV4[] = {
    {{0}, 8, "an address of this network"},
    {{10}, 8, "a private address"},
    {{100, 64}, 10, "a carrier's shared address"},
    {{127}, 8, "a loopback address"},
    {{169, 254}, 16, "a link-local address"},
    {{172, 16}, 12, "a private address"},
    {{192, 0, 0}, 24, "an address reserved for protocols"},
    {{192, 0, 2}, 24, "an address for documentation"},
    {{192, 88, 99}, 24, "a relay address"},
    {{192, 168}, 16, "a private address"},
    {{198, 18}, 15, "an address for benchmarks"},
    {{198, 51, 100}, 24, "an address for documentation"},
    {{203, 0, 113}, 24, "an address for documentation"},
    {{224}, 4, "a multicast address"},
    {{240}, 4, "a reserved address"},  // with the broadcast address
};

constexpr Prefix kV6[] = {
    {{}, 128, "the unspecified address"},
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128, "a loopback address"},
    {{0, 0x64, 0xff, 0x9b, 0, 1}, 48, "a local translation address"},
    {{0x01}, 64, "a discard address"},
    {{0x20, 0x01, 0x00, 0x00}, 23, "an address reserved for protocols"},
    {{0x20, 0x01, 0x0d, 0xb8}, 32, "an address for documentation"},
    {{0x3f, 0xff}, 20, "an address for documentation"},
    {{0x5f, 0x00}, 16, "a segment routing address"},
    {{0xfc}, 7, "a private address"},
    {{0xfe, 0x80}, 10, "a link-local address"},
    {{0xfe, 0xc0}, 10, "a site-local address"},
    {{0xff}, 8, "a multicast address"},
};

/// Where IPv6 carries an IPv4 address: at which byte, and whether its bits are turned over.
struct Carrier {
  Prefix prefix;
  std::size_t offset;
  bool is_inverted = false;
};

constexpr Carrier kCarriers[] = {
    {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, "mapped"}, 12},
    {{{0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, "translated"}, 12},
    {{{0, 0x64, 0xff, 0x9b}, 96, "NAT64"}, 12},
    {{{0x20, 0x02}, 16, "6to4"}, 2},
    {{{0x20, 0x01, 0, 0}, 32, "Teredo"}, 12, true},
};

bool matches(const Prefix& prefix, Bytes address) {
  const auto whole = static_cast<std::size_t>(prefix.bits / 8);
  if (!std::equal(address.begin(), address.begin() + whole, prefix.bytes.begin())) return false;
  const int rest = prefix.bits % 8;
  return rest == 0 || (address[whole] ^ prefix.bytes[whole]) >> (8 - rest) == 0;
}

template <std::size_t kCount>
std::string_view find_in(const Prefix (&table)[kCount], Bytes address) {
  for (const Prefix& prefix : table) {
    if (matches(prefix, address)) return prefix.what;
  }
  return {};
}

}  // namespace

IpAddress IpAddress::from_v4(const std::uint8_t (&bytes)[4]) {
  IpAddress address;
  address.bytes[10] = address.bytes[11] = 0xff;
  std::copy(std::begin(bytes), std::end(bytes), address.bytes.begin() + 12);
  return address;
}

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
  if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
  const std::string name(text.substr(0, text.find('%')));  // without the zone
  std::uint8_t v4[4];
  if (inet_pton(AF_INET, name.c_str(), v4) == 1) return from_v4(v4);
  IpAddress address;
  if (inet_pton(AF_INET6, name.c_str(), address.bytes.data()) == 1) return address;
  return std::nullopt;
}

std::string IpAddress::to_string() const {
  char text[INET6_ADDRSTRLEN];
  const bool is_v4 = matches(kCarriers[0].prefix, bytes);
  const char* shown = is_v4 ? inet_ntop(AF_INET, bytes.data() + 12, text, sizeof text)
                            : inet_ntop(AF_INET6, bytes.data(), text, sizeof text);
  return shown == nullptr ? std::string() : shown;
}

std::string_view find_restriction(const IpAddress& address) {
  for (const Carrier& carrier : kCarriers) {
    if (!matches(carrier.prefix, address.bytes)) continue;
    std::array<std::uint8_t, 4> v4;
    for (std::size_t i = 0; i < v4.size(); ++i) {
      const std::uint8_t byte = address.bytes[carrier.offset + i];
      v4[i] = carrier.is_inverted ? static_cast<std::uint8_t>(~byte) : byte;
    }
    return find_in(kV4, v4);
  }
  if (const std::string_view found = find_in(kV6, address.bytes); !found.empty()) return found;
  // ::a.b.c.d, long given up: no host has one, but some systems connect to a.b.c.d.
  constexpr Prefix kCompatible = {{}, 96, "a reserved address"};
  if (matches(kCompatible, address.bytes)) return kCompatible.what;
  // Only 2000::/3 is given out for use on the internet.
  return (address.bytes[0] & 0xe0) == 0x20 ? std::string_view() : "a reserved address";
}

}  // namespace casus::io
