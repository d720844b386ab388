// Bytes from a file, standard input or memory, in pieces; and lines with a length limit on top.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "casus/result.h"

namespace casus::io {

class ByteReader {
 public:
  /// "-" is standard input. Fails when the file is missing, a folder or unreadable.
  static Result<ByteReader> open(const std::string& path);
  static ByteReader over(std::string bytes);

  /// The bytes at hand, at least `wanted` of them unless the input ends first. Empty at the end. Valid until the next
  /// call.
  std::string_view peek(std::size_t wanted);
  /// Drops the first `count` of the bytes that peek() gave.
  void skip(std::size_t count);

  std::uint64_t bytes_read() const { return bytes_read_; }
  /// True when the device reported an error; the bytes before it were delivered.
  bool has_failed() const { return has_failed_; }

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };

  std::unique_ptr<std::FILE, Close> file_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::uint64_t bytes_read_ = 0;
  bool at_end_ = false;
  bool has_failed_ = false;
};

enum class LineStatus { kLine, kTooLong, kEnd };

/// Reads the next line without its end ("\n" or "\r\n") into `line`. A longer line than `max_bytes` is skipped to its
/// end and `line` is left empty.
LineStatus read_line(ByteReader& reader, std::size_t max_bytes, std::string& line);

/// Reads to the end of the input. Returns false, with at most max_bytes read, when there is more.
bool read_rest(ByteReader& reader, std::size_t max_bytes, std::string& bytes);

}  // namespace casus::io
