// The binary model file: named tensors and string lists behind one checksum (docs/formats/model.md).
//
// train/model_file.py writes it. A file of a newer format version is refused by name, a damaged one by its checksum, so
// that later code may trust every section's size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/mapped_file.h"
#include "casus/result.h"

namespace casus::learn {

/// Rows of floats, or a plain vector (columns = 1, as many rows as values). Views into the ModelFile.
struct FloatTensor {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::span<const float> values;

  std::span<const float> row(std::size_t i) const { return values.subspan(i * columns, columns); }
};

/// Rows of int8 with one scale each: weight(i, j) = values[i * columns + j] * scales[i]. Views into the ModelFile.
struct Int8Tensor {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::span<const std::int8_t> values;
  std::span<const float> scales;

  std::span<const std::int8_t> row(std::size_t i) const { return values.subspan(i * columns, columns); }
};

/// Rows of whole numbers. Views into the ModelFile.
struct NumberTensor {
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::span<const std::uint32_t> values;
};

/// Immutable after load. All views it gives live as long as it does (and survive moving it).
class ModelFile {
 public:
  static constexpr std::uint32_t kFormatVersion = 2;  // 1 has no numbers
  static constexpr std::size_t kMaxBytes = std::size_t{256} << 20;

  /// Reads and checks a file. Fails when it is missing, no model, of a newer format, cut short or damaged.
  static Result<ModelFile> load(const std::string& path);
  /// The same from bytes; `name` stands for the file in messages.
  static Result<ModelFile> parse(std::string name, std::string_view bytes);

  /// A section by name. Fails when it is absent or of another kind.
  Result<FloatTensor> find_floats(std::string_view name) const;
  Result<Int8Tensor> find_int8(std::string_view name) const;
  Result<NumberTensor> find_numbers(std::string_view name) const;
  Result<std::vector<std::string_view>> find_strings(std::string_view name) const;
  /// The value of `key=value` in the string list "meta"; empty when there is none.
  std::string_view meta(std::string_view key) const;

  const std::string& name() const { return name_; }
  /// `name: message`, for callers who find the content wrong.
  Error error(std::string_view message) const;

 private:
  enum class Kind : std::uint8_t { kFloats = 0, kInt8Rows = 1, kStrings = 2, kNumbers = 3 };
  struct Section {
    std::string name;
    Kind kind = Kind::kFloats;
    std::vector<std::uint32_t> shape;
    std::size_t begin = 0;
    std::size_t size = 0;
  };

  Result<void> read_directory(std::uint32_t count);
  bool has_right_size(const Section& section) const;
  Result<const Section*> find(std::string_view name, Kind kind) const;
  /// The same from bytes that stay where they are, at a multiple of eight.
  static Result<ModelFile> read(std::string name, std::string_view bytes);

  std::string name_;
  base::MappedFile file_;               // the bytes of load()
  std::vector<std::uint64_t> storage_;  // those of parse(); eight-byte units, so that floats in it are aligned
  std::string_view bytes_;              // of one of the two
  std::vector<Section> sections_;
};

}  // namespace casus::learn
