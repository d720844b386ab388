#include "io/decoders.h"

#include <libdeflate.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace casus::io {
namespace {

constexpr std::size_t kInput = std::size_t{1} << 16;
constexpr std::size_t kFirstLook = std::size_t{1} << 18;       // most members of WARC files are smaller
constexpr std::size_t kLongestMember = std::size_t{64} << 20;  // compressed
constexpr std::size_t kMostFailures = 50;  // damaged members one behind the other: the rest is no gzip file
constexpr std::size_t kLargestDictionary = std::size_t{32} << 20;

/// The state of one gzip stream; shared with the functions of its ByteReader.
struct GzipStream {
  GzipStream(ByteReader source, RatioLimit ratio) : input(std::move(source)), limit(ratio) {
    is_open = inflateInit2(&state, 15 + 16) == Z_OK;
    if (!is_open) problem = "no memory for zlib";
  }
  ~GzipStream() {
    if (is_open) inflateEnd(&state);
  }
  GzipStream(const GzipStream&) = delete;
  GzipStream& operator=(const GzipStream&) = delete;

  std::size_t read(char* room, std::size_t size) {
    std::size_t written = 0;
    while (problem.empty() && written < size) {
      const std::string_view bytes = input.peek(1);
      if (bytes.empty()) {
        if (in_member) problem = "the gzip member at byte " + std::to_string(member) + " is cut off";
        break;
      }
      // Padding behind the last member is no member.
      if (!in_member && !looks_like_gzip(input.peek(2))) {
        if (input.position() == 0) problem = "no gzip member";
        break;
      }
      written += step(bytes, room + written, size - written);
    }
    total += written;
    // Against the bytes of the file, not those of a stream in between: a bomb may be packed several times.
    if (limit.is_exceeded_after(written, input.bytes_read(), total)) problem = limit.message();
    return written;
  }

  std::size_t step(std::string_view bytes, char* room, std::size_t size) {
    if (!in_member) member = input.position();
    in_member = true;
    const std::size_t given = std::min(bytes.size(), kInput);
    state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    state.avail_in = static_cast<uInt>(given);
    state.next_out = reinterpret_cast<Bytef*>(room);
    state.avail_out = static_cast<uInt>(std::min<std::size_t>(size, 1U << 30));
    const std::size_t before = state.avail_out;
    const int status = inflate(&state, Z_NO_FLUSH);
    input.skip(given - state.avail_in);
    if (status == Z_STREAM_END) {
      in_member = false;
      inflateReset(&state);
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      problem = "the gzip member at byte " + std::to_string(member) + " is damaged";
    }
    return before - state.avail_out;
  }

  ByteReader input;
  RatioLimit limit;
  z_stream state = {};
  bool is_open = false;
  bool in_member = false;
  std::uint64_t member = 0;
  std::uint64_t total = 0;
  std::string problem;
};

std::uint32_t little_endian(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

struct ZstdStream {
  ZstdStream(ByteReader source, RatioLimit ratio)
      : input(std::move(source)), limit(ratio), state(ZSTD_createDCtx(), ZSTD_freeDCtx) {
    if (!state) problem = "no memory for zstd";
    if (state) ZSTD_DCtx_setParameter(state.get(), ZSTD_d_windowLogMax, 27);
    if (state) load_dictionary();
  }

  // .warc.zst: a skippable frame (0x184D2A5D) at the start holds the dictionary, which may itself be compressed.
  void load_dictionary() {
    constexpr std::uint32_t kDictionaryFrame = 0x184D2A5D;
    const std::string_view head = input.peek(8);
    if (head.size() < 8 || little_endian(head, 0) != kDictionaryFrame) return;
    const std::size_t length = little_endian(head, 4);
    if (length > kLargestDictionary) return;
    const std::string_view frame = input.peek(8 + length);
    if (frame.size() < 8 + length) return;
    std::string dictionary(frame.substr(8, length));
    if (looks_like_zstd(dictionary)) {
      const unsigned long long size = ZSTD_getFrameContentSize(dictionary.data(), dictionary.size());
      if (size > kLargestDictionary) return;
      std::string plain(size, '\0');
      if (ZSTD_isError(ZSTD_decompress(plain.data(), plain.size(), dictionary.data(), dictionary.size())) != 0U) return;
      dictionary = std::move(plain);
    }
    ZSTD_DCtx_loadDictionary(state.get(), dictionary.data(), dictionary.size());
    input.skip(8 + length);
  }

  std::size_t read(char* room, std::size_t size) {
    ZSTD_outBuffer out = {room, size, 0};
    while (problem.empty() && out.pos < out.size) {
      const std::string_view bytes = input.peek(1);
      ZSTD_inBuffer in = {bytes.data(), bytes.size(), 0};
      const std::size_t before = out.pos;
      const std::size_t left = ZSTD_decompressStream(state.get(), &out, &in);
      input.skip(in.pos);
      if (ZSTD_isError(left) != 0U) {
        problem = "the zstd frame before byte " + std::to_string(input.position()) + ": " + ZSTD_getErrorName(left);
      } else if (bytes.empty()) {
        if (!at_frame_end) problem = "the last zstd frame is cut off";
        if (out.pos == before) break;
      } else {
        at_frame_end = left == 0;
      }
    }
    total += out.pos;
    if (limit.is_exceeded_after(out.pos, input.bytes_read(), total)) problem = limit.message();
    return out.pos;
  }

  ByteReader input;
  RatioLimit limit;
  std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> state;
  std::uint64_t total = 0;
  bool at_frame_end = true;
  std::string problem;
};

template <typename Stream>
ByteReader make_reader(ByteReader compressed, RatioLimit limit) {
  const auto stream = std::make_shared<Stream>(std::move(compressed), limit);
  return ByteReader::through([stream](char* room, std::size_t size) { return stream->read(room, size); },
                             [stream] { return stream->input.bytes_read(); }, [stream] { return stream->problem; });
}

// Whether the member at the start of the bytes breaks before the bytes or `max_bytes` of its content end. zlib can tell
// damage from an end that is not there yet, libdeflate cannot.
bool is_damaged(std::string_view compressed, std::size_t max_bytes, std::uint64_t& inflated) {
  z_stream state = {};
  if (inflateInit2(&state, 15 + 16) != Z_OK) return false;
  std::vector<unsigned char> out(kInput);
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data()));
  state.avail_in = static_cast<uInt>(compressed.size());
  int status = Z_OK;
  while (status == Z_OK && state.avail_in > 0 && state.total_out <= max_bytes) {
    state.next_out = out.data();
    state.avail_out = static_cast<uInt>(out.size());
    status = inflate(&state, Z_NO_FLUSH);
  }
  inflated = state.total_out;
  inflateEnd(&state);
  return status == Z_DATA_ERROR || status == Z_NEED_DICT;
}

libdeflate_decompressor* inflater_of(void* pointer) { return static_cast<libdeflate_decompressor*>(pointer); }

}  // namespace

bool RatioLimit::is_exceeded(std::uint64_t in, std::uint64_t out) const {
  return out > free_bytes && out / std::max<std::uint64_t>(1, in) > ratio;
}

bool RatioLimit::is_exceeded_after(std::uint64_t more, std::uint64_t in, std::uint64_t out) {
  if (budget) budget->unpacked += more;
  return is_exceeded(in, out) || (budget && is_exceeded(budget->file_bytes, budget->unpacked));
}

std::string RatioLimit::message() const {
  return "more than " + std::to_string(ratio) + " bytes out of each compressed byte";
}

bool looks_like_gzip(std::string_view bytes) { return bytes.starts_with("\x1F\x8B"); }

bool looks_like_zstd(std::string_view bytes) {
  if (bytes.starts_with("\x28\xB5\x2F\xFD")) return true;
  return bytes.size() >= 4 && (static_cast<unsigned char>(bytes[0]) & 0xF0) == 0x50 &&
         bytes.substr(1, 3) == "\x2A\x4D\x18";
}

ByteReader inflate_gzip(ByteReader compressed, RatioLimit limit) {
  return make_reader<GzipStream>(std::move(compressed), limit);
}

ByteReader inflate_zstd(ByteReader compressed, RatioLimit limit) {
  return make_reader<ZstdStream>(std::move(compressed), limit);
}

std::string first_inflated(std::string_view compressed) {
  ByteReader reader = inflate_gzip(ByteReader::over(std::string(compressed)));
  return std::string(reader.peek(512).substr(0, 512));
}

GzipMembers::GzipMembers(ByteReader compressed, std::size_t max_bytes, RatioLimit limit)
    : compressed_(std::move(compressed)),
      max_bytes_(max_bytes),
      limit_(std::move(limit)),
      inflater_(libdeflate_alloc_decompressor()) {}

GzipMembers::~GzipMembers() { libdeflate_free_decompressor(inflater_of(inflater_)); }

std::optional<GzipMembers::Member> GzipMembers::next() {
  Member member;
  member.offset = compressed_.position();
  if (failures_ >= kMostFailures || is_bomb_) return std::nullopt;
  std::string_view bytes = compressed_.peek(kInput);
  if (bytes.empty()) return std::nullopt;
  if (!looks_like_gzip(bytes)) {
    ++failures_;
    member.problem = "no gzip member at this byte";
    skip_to_next(1);
    return member;
  }
  // Whether a member is cut off or damaged cannot be told before more of it was read.
  for (std::size_t wanted = kFirstLook;; wanted *= 4) {
    bytes = compressed_.peek(wanted);
    std::size_t consumed = 0;
    const bool is_read = try_member(bytes, member, consumed);
    const bool is_large = !member.problem.empty();
    const bool is_all = bytes.size() < wanted || wanted >= kLongestMember;
    std::uint64_t inflated = is_read ? member.bytes.size() : is_large ? room_.size() : 0;
    // A damaged member must not cost a look at all the megabytes behind it.
    const bool is_broken = !is_read && !is_large && !is_all && is_damaged(bytes, max_bytes_, inflated);
    total_ += inflated;
    const std::uint64_t in = compressed_.bytes_read() + (is_read ? consumed : bytes.size());
    is_bomb_ = limit_.is_exceeded_after(inflated, in, total_);
    if (is_bomb_) {
      member.bytes = {};
      member.problem = limit_.message() + "; the rest is not read";
      return member;
    }
    if (is_read) {
      compressed_.skip(consumed);
      failures_ = 0;
      return member;
    }
    if (is_large || is_all || is_broken) break;
  }
  ++failures_;
  if (member.problem.empty()) member.problem = "the gzip member is damaged or cut off";
  if (failures_ == kMostFailures) member.problem += "; so were all before it, the rest is not read";
  skip_to_next(2);
  return member;
}

// False when the bytes do not hold the whole member, or when it is too large (then `problem` says so).
bool GzipMembers::try_member(std::string_view compressed, Member& member, std::size_t& consumed) {
  if (room_.empty()) room_.resize(std::min(max_bytes_, std::size_t{1} << 18));
  while (true) {
    std::size_t written = 0;
    const libdeflate_result result = libdeflate_gzip_decompress_ex(
        inflater_of(inflater_), compressed.data(), compressed.size(), room_.data(), room_.size(), &consumed, &written);
    if (result == LIBDEFLATE_SUCCESS) {
      member.bytes = std::string_view(room_).substr(0, written);
      return true;
    }
    if (result != LIBDEFLATE_INSUFFICIENT_SPACE) return false;
    if (room_.size() >= max_bytes_) {
      member.problem = "the record has more than " + std::to_string(max_bytes_) + " bytes";
      return false;
    }
    room_.resize(std::min(max_bytes_, room_.size() * 4));
  }
}

// To the next bytes that look like the header of a member: magic, deflate, known flags.
void GzipMembers::skip_to_next(std::size_t behind) {
  compressed_.skip(std::min(behind, compressed_.peek(behind).size()));
  while (true) {
    const std::string_view bytes = compressed_.peek(kInput);
    if (bytes.empty()) return;
    for (std::size_t at = bytes.find('\x1F'); at != std::string_view::npos; at = bytes.find('\x1F', at + 1)) {
      if (at + 4 > bytes.size()) break;
      const bool is_header = bytes[at + 1] == '\x8B' && bytes[at + 2] == 8 && (bytes[at + 3] & 0xE0) == 0;
      if (!is_header) continue;
      compressed_.skip(at);
      return;
    }
    compressed_.skip(bytes.size() > 3 ? bytes.size() - 3 : bytes.size());
  }
}

}  // namespace casus::io
