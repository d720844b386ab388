// Attributions annotated in brat files: source, cue and content as byte ranges of a text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.h"

namespace casus::train {

struct GoldAttribution {
  std::vector<base::ByteRange> source, cue, content;
};

/// How many bytes of `range` the spans cover.
std::uint32_t shared_bytes(const std::vector<base::ByteRange>& spans, base::ByteRange range);
/// The attributions of a file for its text; those without content are left out. A file that cannot be read gives none.
std::vector<GoldAttribution> read_gold(const std::string& path, std::string_view text);

}  // namespace casus::train
