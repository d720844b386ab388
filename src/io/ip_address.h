// Which addresses of the internet a program that follows other people's links may talk to.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casus::io {

/// Sixteen bytes in network order; IPv4 stands as ::ffff:a.b.c.d (RFC 4291, 2.5.5.2).
struct IpAddress {
  std::array<std::uint8_t, 16> bytes = {};

  static IpAddress from_v4(const std::uint8_t (&bytes)[4]);
  /// "10.0.0.1", "fe80::1", with or without the brackets of a URL; nothing for a name.
  static std::optional<IpAddress> parse(std::string_view text);
  std::string to_string() const;
};

/// Why the address is not to be talked to ("a loopback address", "a private address"); empty for a public one. IPv4
/// inside of IPv6 (mapped, compatible, 6to4, NAT64, Teredo) is judged by the IPv4 address.
std::string_view find_restriction(const IpAddress& address);

}  // namespace casus::io
