#include "io/ip_address.h"

#include <gtest/gtest.h>

namespace casus::io {
namespace {

struct Row {
  const char* address;
  const char* restriction;
};

constexpr Row kRows[] = {
    {"8.8.8.8", ""},
    {"9.255.255.255", ""},
    {"10.0.0.0", "a private address"},
    {"10.255.255.255", "a private address"},
    {"11.0.0.0", ""},
    {"0.0.0.0", "an address of this network"},
    {"100.63.255.255", ""},
    {"100.64.0.1", "a carrier's shared address"},
    {"100.127.255.255", "a carrier's shared address"},
    {"100.128.0.0", ""},
    {"127.0.0.1", "a loopback address"},
    {"127.255.255.255", "a loopback address"},
    {"128.0.0.1", ""},
    {"169.254.169.254", "a link-local address"},
    {"172.15.255.255", ""},
    {"172.16.0.1", "a private address"},
    {"172.31.255.255", "a private address"},
    {"172.32.0.0", ""},
    {"192.0.0.8", "an address reserved for protocols"},
    {"192.168.1.1", "a private address"},
    {"198.17.255.255", ""},
    {"198.19.0.1", "an address for benchmarks"},
    {"223.255.255.255", ""},
    {"224.0.0.1", "a multicast address"},
    {"239.255.255.255", "a multicast address"},
    {"255.255.255.255", "a reserved address"},
    {"::", "the unspecified address"},
    {"::1", "a loopback address"},
    {"[::1]", "a loopback address"},
    {"::127.0.0.1", "a reserved address"},
    {"::ffff:127.0.0.1", "a loopback address"},
    {"::ffff:8.8.8.8", ""},
    {"::ffff:0:10.0.0.1", "a private address"},
    {"64:ff9b::10.1.2.3", "a private address"},
    {"64:ff9b::8.8.8.8", ""},
    {"64:ff9b:1::1", "a local translation address"},
    {"2002:7f00:1::", "a loopback address"},
    {"2002:808:808::", ""},
    {"2001:0:1:2:3:4:f5ff:fffe", "a private address"},  // Teredo: the client's 10.0.0.1 with its bits turned over
    {"2001:db8::1", "an address for documentation"},
    {"2606:4700::1111", ""},
    {"fc00::1", "a private address"},
    {"fdff::1", "a private address"},
    {"fe80::1%eth0", "a link-local address"},
    {"fec0::1", "a site-local address"},
    {"ff02::1", "a multicast address"},
    {"4000::1", "a reserved address"},
};

TEST(IpAddressTest, RestrictionsAtTheEdgesOfEachRange) {
  for (const Row& row : kRows) {
    const std::optional<IpAddress> address = IpAddress::parse(row.address);
    ASSERT_TRUE(address.has_value()) << row.address;
    EXPECT_EQ(find_restriction(*address), row.restriction) << row.address;
  }
}

TEST(IpAddressTest, NamesAreNoAddresses) {
  for (const char* name : {"example.org", "", "1.2.3", "0x7f.1", "[::1", "256.1.1.1"}) {
    EXPECT_FALSE(IpAddress::parse(name).has_value()) << name;
  }
}

TEST(IpAddressTest, PrintsShort) {
  EXPECT_EQ(IpAddress::parse("::ffff:10.1.2.3")->to_string(), "10.1.2.3");
  EXPECT_EQ(IpAddress::parse("FE80:0:0::1")->to_string(), "fe80::1");
}

}  // namespace
}  // namespace casus::io
