// Content hashes (XXH3): ids, checksums and hash tables. The values are stable across machines and versions.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace casus::base {

std::uint64_t hash64(std::string_view bytes);
/// 32 lower-case hex digits of the 128-bit hash.
std::string hash128_hex(std::string_view bytes);
/// The same of all pieces, one behind the other, without joining them.
std::string hash128_hex(std::span<const std::string_view> pieces);

}  // namespace casus::base
