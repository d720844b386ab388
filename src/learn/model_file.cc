// Parsing of the model file. Every number that the file gives is checked against the file's size before it is used.
#include "learn/model_file.h"

#include <bit>
#include <cstring>
#include <utility>

#include "base/hash.h"

namespace casus::learn {
namespace {

static_assert(sizeof(float) == sizeof(std::uint32_t));
static_assert(std::endian::native == std::endian::little, "model files are little-endian");

constexpr std::string_view kMagic = "CASUSMDL";
constexpr std::size_t kHeaderSize = 32;
constexpr std::size_t kMaxSections = 4096;

/// Takes fixed-size numbers off the front of a view; `ok` turns false when it runs out.
struct Reader {
  std::string_view bytes;
  std::size_t position = 0;
  bool ok = true;

  template <typename T>
  T take() {
    T value{};
    if (position + sizeof(T) > bytes.size()) {
      ok = false;
    } else {
      std::memcpy(&value, bytes.data() + position, sizeof(T));
      position += sizeof(T);
    }
    return value;
  }

  std::string_view take_bytes(std::size_t count) {
    if (count > bytes.size() - position) {
      ok = false;
      return {};
    }
    position += count;
    return bytes.substr(position - count, count);
  }
};

std::size_t padded_to_four(std::size_t n) { return (n + 3) / 4 * 4; }

}  // namespace

// Read where it lies: a model of many megabytes is not copied at each start of the program.
Result<ModelFile> ModelFile::load(const std::string& path) {
  Result<base::MappedFile> file = base::MappedFile::open(path, kMaxBytes);
  if (!file) return file.error();
  Result<ModelFile> model = read(path, file->bytes());
  if (model) model->file_ = *std::move(file);
  return model;
}

Result<ModelFile> ModelFile::parse(std::string name, std::string_view bytes) {
  std::vector<std::uint64_t> storage((bytes.size() + 7) / 8);
  if (!bytes.empty()) std::memcpy(storage.data(), bytes.data(), bytes.size());
  Result<ModelFile> model = read(std::move(name), {reinterpret_cast<const char*>(storage.data()), bytes.size()});
  if (model) model->storage_ = std::move(storage);
  return model;
}

Result<ModelFile> ModelFile::read(std::string name, std::string_view bytes) {
  ModelFile file;
  file.name_ = std::move(name);
  if (bytes.size() < kHeaderSize || bytes.substr(0, kMagic.size()) != kMagic) {
    return file.error("is no casus model file (it does not start with CASUSMDL)");
  }
  Reader header{bytes.substr(kMagic.size(), kHeaderSize - kMagic.size())};
  const auto version = header.take<std::uint32_t>();
  const auto count = header.take<std::uint32_t>();
  const auto size = header.take<std::uint64_t>();
  const auto checksum = header.take<std::uint64_t>();
  if (version == 0 || version > kFormatVersion) {
    return file.error("model format " + std::to_string(version) + ", this build reads up to format " +
                      std::to_string(kFormatVersion));
  }
  if (size != bytes.size()) {
    return file.error(std::to_string(bytes.size()) + " bytes, its header says " + std::to_string(size));
  }
  if (base::hash64(bytes.substr(kHeaderSize)) != checksum) {
    return file.error("the checksum does not match: the file is damaged");
  }
  file.bytes_ = bytes;
  if (const Result<void> directory = file.read_directory(count); !directory) return directory.error();
  return file;
}

Result<void> ModelFile::read_directory(std::uint32_t count) {
  if (count > kMaxSections) return error("claims " + std::to_string(count) + " sections");
  Reader reader{bytes_, kHeaderSize};
  for (std::uint32_t i = 0; i < count; ++i) {
    Section section;
    section.name = reader.take_bytes(reader.take<std::uint16_t>());
    const auto kind = reader.take<std::uint8_t>();
    const auto rank = reader.take<std::uint8_t>();
    for (std::uint8_t d = 0; d < rank && reader.ok; ++d) section.shape.push_back(reader.take<std::uint32_t>());
    section.begin = reader.take<std::uint64_t>();
    section.size = reader.take<std::uint64_t>();
    if (!reader.ok) return error("the list of sections ends early");
    section.kind = static_cast<Kind>(kind);
    if (kind > static_cast<std::uint8_t>(Kind::kNumbers) || !has_right_size(section)) {
      return error("section " + section.name + ": its size and shape do not agree");
    }
    sections_.push_back(std::move(section));
  }
  return {};
}

bool ModelFile::has_right_size(const Section& section) const {
  if (section.begin > bytes_.size() || section.size > bytes_.size() - section.begin ||
      section.begin % sizeof(float) != 0)
    return false;
  if (section.shape.empty() || section.shape.size() > 2) return false;
  const std::size_t rows = section.shape[0];
  const std::size_t cells = rows * (section.shape.size() == 2 ? section.shape[1] : 1);
  switch (section.kind) {
    case Kind::kFloats:
    case Kind::kNumbers: return section.size == cells * sizeof(float);
    case Kind::kInt8Rows:
      return section.shape.size() == 2 && section.size == padded_to_four(cells) + rows * sizeof(float);
    case Kind::kStrings: break;
  }
  if (section.size < (rows + 1) * sizeof(std::uint32_t)) return false;
  Reader offsets{bytes_.substr(section.begin, section.size)};
  std::uint32_t last = 0;
  for (std::size_t i = 0; i <= rows; ++i) {
    const auto offset = offsets.take<std::uint32_t>();
    if (offset < last) return false;
    last = offset;
  }
  return section.size == (rows + 1) * sizeof(std::uint32_t) + last;
}

Result<const ModelFile::Section*> ModelFile::find(std::string_view name, Kind kind) const {
  for (const Section& section : sections_) {
    if (section.name != name) continue;
    if (section.kind != kind) return error("section " + section.name + " is of another kind than expected");
    return &section;
  }
  return error("section " + std::string(name) + " is missing");
}

Result<FloatTensor> ModelFile::find_floats(std::string_view name) const {
  const Result<const Section*> found = find(name, Kind::kFloats);
  if (!found) return found.error();
  const Section& section = **found;
  const auto* first = reinterpret_cast<const float*>(bytes_.data() + section.begin);
  return FloatTensor{
      section.shape[0], section.shape.size() == 2 ? section.shape[1] : 1, {first, section.size / sizeof(float)}};
}

Result<Int8Tensor> ModelFile::find_int8(std::string_view name) const {
  const Result<const Section*> found = find(name, Kind::kInt8Rows);
  if (!found) return found.error();
  const Section& section = **found;
  const std::size_t cells = std::size_t{section.shape[0]} * section.shape[1];
  const char* begin = bytes_.data() + section.begin;
  return Int8Tensor{section.shape[0],
                    section.shape[1],
                    {reinterpret_cast<const std::int8_t*>(begin), cells},
                    {reinterpret_cast<const float*>(begin + padded_to_four(cells)), section.shape[0]}};
}

Result<NumberTensor> ModelFile::find_numbers(std::string_view name) const {
  const Result<const Section*> found = find(name, Kind::kNumbers);
  if (!found) return found.error();
  const Section& section = **found;
  const auto* first = reinterpret_cast<const std::uint32_t*>(bytes_.data() + section.begin);
  return NumberTensor{
      section.shape[0], section.shape.size() == 2 ? section.shape[1] : 1, {first, section.size / sizeof(*first)}};
}

Result<std::vector<std::string_view>> ModelFile::find_strings(std::string_view name) const {
  const Result<const Section*> found = find(name, Kind::kStrings);
  if (!found) return found.error();
  const Section& section = **found;
  const std::string_view data = bytes_.substr(section.begin, section.size);
  const std::size_t count = section.shape[0];
  Reader offsets{data};
  const std::string_view text = data.substr((count + 1) * sizeof(std::uint32_t));
  std::vector<std::string_view> strings(count);
  auto begin = offsets.take<std::uint32_t>();
  for (std::string_view& string : strings) {
    const auto end = offsets.take<std::uint32_t>();
    string = text.substr(begin, end - begin);
    begin = end;
  }
  return strings;
}

std::string_view ModelFile::meta(std::string_view key) const {
  const Result<std::vector<std::string_view>> rows = find_strings("meta");
  if (!rows) return {};
  for (const std::string_view row : *rows) {
    if (row.starts_with(key) && row.substr(key.size()).starts_with('=')) return row.substr(key.size() + 1);
  }
  return {};
}

Error ModelFile::error(std::string_view message) const {
  return Error{ErrorCode::kBadModel, name_ + ": " + std::string(message)};
}

}  // namespace casus::learn
