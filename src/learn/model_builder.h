// Lays out model files in memory, for tests and for trainers in C++: the twin of train/model_file.py.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus::learn {

class ModelBuilder {
 public:
  void add_floats(std::string_view name, std::vector<std::uint32_t> shape, std::span<const float> values);
  /// Row-major int8 values with a scale per row.
  void add_int8(std::string_view name, std::uint32_t columns, std::span<const std::int8_t> values,
                std::span<const float> scales);
  /// Row-major whole numbers.
  void add_numbers(std::string_view name, std::uint32_t columns, std::span<const std::uint32_t> values);
  void add_strings(std::string_view name, const std::vector<std::string>& strings);
  /// The whole file, header and checksum included.
  std::string bytes() const;

 private:
  struct Part {
    std::string name;
    std::uint8_t kind = 0;
    std::vector<std::uint32_t> shape;
    std::string data;
  };
  std::vector<Part> parts_;
};

}  // namespace casus::learn
