// Any bytes as a model file, also with a right header and checksum, so that the directory is reached: no section may
// reach outside the file.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include "base/hash.h"
#include "learn/model_file.h"
#include "syntax/syntax_model.h"

namespace {

std::string with_right_header(std::string bytes) {
  if (bytes.size() < 32) return bytes;
  const std::uint64_t size = bytes.size();
  const std::uint64_t checksum = casus::base::hash64(std::string_view(bytes).substr(32));
  std::memcpy(bytes.data(), "CASUSMDL\x01\0\0\0", 12);
  std::memcpy(bytes.data() + 16, &size, sizeof size);
  std::memcpy(bytes.data() + 24, &checksum, sizeof checksum);
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  for (const std::string& candidate : {bytes, with_right_header(bytes)}) {
    const auto file = casus::learn::ModelFile::parse("fuzz.casus", candidate);
    if (!file) continue;
    static_cast<void>(file->meta("kind"));
    static_cast<void>(casus::syntax::SyntaxModel::load(*file).has_value());
  }
  return 0;
}
