// Serialisation of model files; see docs/formats/model.md.
#include "learn/model_builder.h"

#include <algorithm>

#include "base/hash.h"
#include "learn/model_file.h"

namespace casus::learn {
namespace {

constexpr std::size_t kHeaderSize = 32;
constexpr std::size_t kAlignment = 64;
constexpr std::uint8_t kNumbers = 3;  // the kind that format 1 does not have

template <typename T>
void append(std::string& out, T value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <typename T>
std::string bytes_of(std::span<const T> values) {
  return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
}

}  // namespace

void ModelBuilder::add_floats(std::string_view name, std::vector<std::uint32_t> shape, std::span<const float> values) {
  parts_.push_back({std::string(name), 0, std::move(shape), bytes_of(values)});
}

void ModelBuilder::add_int8(std::string_view name, std::uint32_t columns, std::span<const std::int8_t> values,
                            std::span<const float> scales) {
  std::string data = bytes_of(values);
  data.append((4 - data.size() % 4) % 4, '\0');
  parts_.push_back(
      {std::string(name), 1, {static_cast<std::uint32_t>(scales.size()), columns}, data + bytes_of(scales)});
}

void ModelBuilder::add_numbers(std::string_view name, std::uint32_t columns, std::span<const std::uint32_t> values) {
  const auto rows = static_cast<std::uint32_t>(values.size() / columns);
  parts_.push_back({std::string(name), kNumbers, {rows, columns}, bytes_of(values)});
}

void ModelBuilder::add_strings(std::string_view name, const std::vector<std::string>& strings) {
  std::string offsets, text;
  append(offsets, std::uint32_t{0});
  for (const std::string& string : strings) {
    text += string;
    append(offsets, static_cast<std::uint32_t>(text.size()));
  }
  parts_.push_back({std::string(name), 2, {static_cast<std::uint32_t>(strings.size())}, offsets + text});
}

std::string ModelBuilder::bytes() const {
  std::size_t position = kHeaderSize;
  for (const Part& part : parts_) position += 2 + part.name.size() + 2 + 4 * part.shape.size() + 16;
  std::string directory, body;
  for (const Part& part : parts_) {
    const std::size_t gap = (kAlignment - position % kAlignment) % kAlignment;
    body.append(gap, '\0');
    position += gap;
    append(directory, static_cast<std::uint16_t>(part.name.size()));
    directory += part.name;
    append(directory, part.kind);
    append(directory, static_cast<std::uint8_t>(part.shape.size()));
    for (const std::uint32_t extent : part.shape) append(directory, extent);
    append(directory, static_cast<std::uint64_t>(position));
    append(directory, static_cast<std::uint64_t>(part.data.size()));
    body += part.data;
    position += part.data.size();
  }
  const std::string content = directory + body;
  std::string file = "CASUSMDL";
  const bool has_numbers = std::ranges::any_of(parts_, [](const Part& part) { return part.kind == kNumbers; });
  append(file, has_numbers ? ModelFile::kFormatVersion : ModelFile::kFormatVersion - 1);
  append(file, static_cast<std::uint32_t>(parts_.size()));
  append(file, static_cast<std::uint64_t>(kHeaderSize + content.size()));
  append(file, base::hash64(content));
  return file + content;
}

}  // namespace casus::learn
