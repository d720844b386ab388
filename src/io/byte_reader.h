// Bytes from a file, standard input or memory, in pieces; and lines with a length limit on top.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
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

  /// Fills the room with the next bytes and returns how many; fewer than there is room for means the end.
  using Refill = std::function<std::size_t(char* room, std::size_t size)>;
  /// Bytes that are made of others (decompression). `progress` tells the bytes consumed of the input, `problem` what
  /// went wrong, once the end was met; empty when nothing did.
  static ByteReader through(Refill refill, std::function<std::uint64_t()> progress,
                            std::function<std::string()> problem);

  /// The bytes at hand, at least `wanted` of them unless the input ends first. Empty at the end. Valid until the next
  /// call.
  std::string_view peek(std::size_t wanted);
  /// Drops the first `count` of the bytes that peek() gave.
  void skip(std::size_t count);
  /// The rest of the input without a copy; reads no further once it has more than max_bytes. The reader is spent then.
  std::string take_rest(std::size_t max_bytes);

  /// Bytes consumed of the file behind it all.
  std::uint64_t bytes_read() const { return progress_ ? progress_() : bytes_read_; }
  /// Bytes skipped so far: the offset of what peek() gives.
  std::uint64_t position() const { return bytes_read_; }
  /// True when the device or a decoder reported an error; the bytes before it were delivered.
  bool has_failed() const { return has_failed_; }
  std::string problem() const { return problem_ ? problem_() : "reading failed"; }

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };

  std::size_t usual_room() const;
  std::size_t fill(std::size_t room);

  std::unique_ptr<std::FILE, Close> file_;
  Refill refill_;
  std::function<std::uint64_t()> progress_;
  std::function<std::string()> problem_;
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

/// Reads to the end of the input. Returns false, with no more than max_bytes kept, when there is more.
bool read_rest(ByteReader& reader, std::size_t max_bytes, std::string& bytes);

}  // namespace casus::io
