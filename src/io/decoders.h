// Compressed bytes -> bytes, in a stream, and gzip members one at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "io/byte_reader.h"

namespace casus::io {

/// What the archives within one archive have been unpacked to, all together: an archive of a thousand small bombs is
/// one large bomb.
struct UnpackBudget {
  std::uint64_t file_bytes = 0;  // read of the outermost archive
  std::uint64_t unpacked = 0;
};

/// Where real text ends and a bomb begins: beyond `free_bytes`, more than `ratio` bytes out of one byte of the file.
struct RatioLimit {
  std::size_t free_bytes = std::size_t{32} << 20;
  std::size_t ratio = 300;
  std::shared_ptr<UnpackBudget> budget = {};  // of the archive around it; nothing when there is none

  bool is_exceeded(std::uint64_t in, std::uint64_t out) const;
  /// Counts bytes out in the budget, too; true when that or the ratio of this input is exceeded.
  bool is_exceeded_after(std::uint64_t more, std::uint64_t in, std::uint64_t out);
  std::string message() const;
};

bool looks_like_gzip(std::string_view bytes);
bool looks_like_zstd(std::string_view bytes);

/// All members of a gzip file, one behind the other (zlib).
ByteReader inflate_gzip(ByteReader compressed, RatioLimit limit = {});
/// All frames of a zstd file; a dictionary in a first skippable frame is used (as in .warc.zst).
ByteReader inflate_zstd(ByteReader compressed, RatioLimit limit = {});

/// Up to 512 bytes that a gzip file begins with, from its first bytes.
std::string first_inflated(std::string_view compressed);

/// The members of a gzip file one at a time (libdeflate, several times as fast as a stream). For WARC files, whose
/// members are single records, and which can be read on from the offset of any.
class GzipMembers {
 public:
  struct Member {
    std::uint64_t offset = 0;  // of the compressed member in the file
    std::string_view bytes;    // valid until the next call
    std::string problem;       // why there are no bytes; the next call goes on behind the broken or too large member
  };

  GzipMembers(ByteReader compressed, std::size_t max_bytes, RatioLimit limit = {});
  ~GzipMembers();
  GzipMembers(const GzipMembers&) = delete;
  GzipMembers& operator=(const GzipMembers&) = delete;

  /// Nothing at the end.
  std::optional<Member> next();
  std::uint64_t bytes_read() const { return compressed_.bytes_read(); }

 private:
  bool try_member(std::string_view compressed, Member& member, std::size_t& consumed);
  void skip_to_next(std::size_t behind);

  ByteReader compressed_;
  std::string room_;  // of the member at hand; never made smaller, as growing would fill it with zeros each time
  std::size_t max_bytes_;
  RatioLimit limit_;
  void* inflater_;            // libdeflate's
  std::uint64_t total_ = 0;   // bytes out
  std::size_t failures_ = 0;  // one behind the other
  bool is_bomb_ = false;
};

}  // namespace casus::io
