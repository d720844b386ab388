// Which language a text is in, by its commonest words: enough to keep other languages out of an English pipeline.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace casus::article {

constexpr std::size_t kLanguageSample = 8000;  // bytes

/// ISO 639-1 code, "und" for a language that it does not know (or another script), empty when the text is too short to
/// tell. Reads at most the first kLanguageSample bytes.
std::string detect_language(std::string_view text);

}  // namespace casus::article
