// Which language a text is in, by its commonest words: enough to keep other languages out of an English pipeline.
#pragma once

#include <string>
#include <string_view>

namespace casus::article {

/// ISO 639-1 code, "und" for a language that it does not know (or another script), empty when the text is too short to
/// tell. Reads at most the first 8,000 bytes.
std::string detect_language(std::string_view text);

}  // namespace casus::article
