// XXH3 from libxxhash, built into this file: most keys are a word of a few bytes, and a call of a library costs as much
// as their hash.
#include "base/hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <memory>

namespace casus::base {
namespace {

void append_hex(std::string& out, std::uint64_t value) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  for (int shift = 60; shift >= 0; shift -= 4) out.push_back(kDigits[(value >> shift) & 0xF]);
}

std::string hex_of(XXH128_hash_t hash) {
  std::string out;
  append_hex(out, hash.high64);
  append_hex(out, hash.low64);
  return out;
}

}  // namespace

std::uint64_t hash64(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

std::string hash128_hex(std::string_view bytes) { return hex_of(XXH3_128bits(bytes.data(), bytes.size())); }

std::string hash128_hex(std::span<const std::string_view> pieces) {
  const std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> state(XXH3_createState(), XXH3_freeState);
  XXH3_128bits_reset(state.get());
  for (const std::string_view piece : pieces) XXH3_128bits_update(state.get(), piece.data(), piece.size());
  return hex_of(XXH3_128bits_digest(state.get()));
}

}  // namespace casus::base
