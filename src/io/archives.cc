// tar and zip: each file in them is opened as if it lay in a folder.
#include <libdeflate.h>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "io/decoders.h"
#include "io/open_source.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

constexpr std::size_t kTarBlock = 512;
constexpr std::size_t kLargestEntry = std::size_t{512} << 20;  // a record file or archive within the archive
constexpr std::size_t kLargestZip = std::size_t{1} << 30;
constexpr std::size_t kLongestName = 1024;  // it becomes part of the location of each document
constexpr std::size_t kLongestNameEntry = std::size_t{1} << 18;
constexpr std::size_t kDeflateRatio = 1032;  // more bytes do not come out of one
constexpr std::uint64_t kManyEntries = 0xFFFF;
constexpr int kDeepest = 4;

/// A file of an archive: its bytes, or why there are none.
struct Entry {
  std::string name;
  std::string bytes;
  DocumentStatus status = DocumentStatus::kOk;
  std::string problem;
  bool is_last = false;  // nothing can be read behind it
};

/// Reads entries of type Archive::next_entry() and hands each to open_source().
template <typename Archive>
class ArchiveSource final : public Source {
 public:
  ArchiveSource(Input input, const Options& options)
      : name_(input.name),
        depth_(input.depth),
        options_(options),
        is_outermost_(input.budget == nullptr),
        budget_(is_outermost_ ? std::make_shared<UnpackBudget>() : input.budget),
        archive_(std::move(input), options) {
    options_.format = Format::kAuto;
  }

  std::optional<document::Page> next() override {
    while (true) {
      if (inner_) {
        if (auto page = inner_->next()) return page;
        inner_.reset();
      }
      if (is_done_) return std::nullopt;
      std::optional<Entry> entry = archive_.next_entry();
      if (!entry) {
        is_done_ = true;
        continue;
      }
      is_done_ = entry->is_last;
      if (is_outermost_) budget_->file_bytes = archive_.bytes_read();
      std::string location = name_ + "!" + entry->name;
      if (entry->status != DocumentStatus::kOk) {
        std::string reason = location + ": " + entry->problem;
        return make_failed_page(std::move(location), stem_of(entry->name), entry->status, std::move(reason));
      }
      if (!is_readable_name(entry->name)) continue;
      Input inside{std::move(location), stem_of(entry->name), ByteReader::over(std::move(entry->bytes)), depth_ + 1,
                   budget_};
      inner_ = open_source(std::move(inside), options_);
    }
  }

  std::uint64_t bytes_read() const override { return archive_.bytes_read(); }
  std::uint64_t bytes_total() const override { return 0; }

 private:
  std::string name_;
  int depth_;
  Options options_;
  bool is_outermost_;
  std::shared_ptr<UnpackBudget> budget_;
  Archive archive_;
  std::unique_ptr<Source> inner_;
  bool is_done_ = false;
};

std::uint64_t octal(std::string_view field) {
  std::uint64_t value = 0;
  for (const char c : field) {
    if (c < '0' || c > '7') {
      if (value != 0 || c == '\0') break;
      continue;
    }
    value = value << 3 | static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

// Without its middle, if it is too long: the ending tells the format.
std::string short_name(std::string name) {
  if (name.size() > kLongestName) name.replace(kLongestName / 2, name.size() - kLongestName, "...");
  return name;
}

std::string field_of(std::string_view header, std::size_t at, std::size_t size) {
  const std::string_view field = header.substr(at, size);
  return std::string(field.substr(0, field.find('\0')));
}

class Tar {
 public:
  Tar(Input input, const Options&) : reader_(std::move(input.reader)) {}

  std::optional<Entry> next_entry() {
    std::string long_name;
    while (true) {
      const std::uint64_t offset = reader_.position();
      const std::string_view header = reader_.peek(kTarBlock);
      if (header.empty() && !reader_.has_failed()) return std::nullopt;
      if (header.size() < kTarBlock) return broken(offset, reader_.has_failed() ? reader_.problem() : "cut off");
      if (header[0] == '\0') return std::nullopt;
      if (!is_header(header)) return broken(offset, "no tar header");
      const std::uint64_t size = octal(header.substr(124, 12));
      const char type = header[156];
      std::string name = field_of(header, 0, 100);
      if (const std::string prefix = field_of(header, 345, 155); !prefix.empty() && long_name.empty()) {
        name = prefix + "/" + name;
      }
      if (!long_name.empty()) name = std::exchange(long_name, {});
      reader_.skip(kTarBlock);
      const bool is_name = (type == 'L' || type == 'x') && size <= kLongestNameEntry;
      const bool is_file = type == '0' || type == '\0' || type == '7';
      Entry entry{short_name(std::move(name)), {}, DocumentStatus::kOk, {}, false};
      if (is_name || (is_file && size <= kLargestEntry)) {
        if (!read(size, entry.bytes)) return broken(offset, "the file is cut off");
      } else if (!skip(size)) {
        return broken(offset, "the file is cut off");
      }
      if (is_name) {
        long_name = type == 'L' ? entry.bytes.substr(0, entry.bytes.find('\0')) : path_of(entry.bytes);
      } else if (is_file) {
        if (size > kLargestEntry) fail(entry, DocumentStatus::kTooLarge, std::to_string(size) + " bytes");
        return entry;
      }
    }
  }

  std::uint64_t bytes_read() const { return reader_.bytes_read(); }

 private:
  static void fail(Entry& entry, DocumentStatus status, std::string problem) {
    entry.status = status;
    entry.problem = std::move(problem);
  }

  static Entry broken(std::uint64_t offset, const std::string& what) {
    return {"", "", DocumentStatus::kBadArchive, "byte " + std::to_string(offset) + ": " + what, true};
  }

  // The sum of the header's bytes, its own field taken as blanks.
  static bool is_header(std::string_view header) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < kTarBlock; ++i) {
      sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(header[i]);
    }
    return sum == octal(header.substr(148, 8));
  }

  // "27 path=long/name\n" of a pax header.
  static std::string path_of(std::string_view records) {
    const std::size_t at = records.find(" path=");
    if (at == std::string_view::npos) return {};
    const std::string_view path = records.substr(at + 6);
    return std::string(path.substr(0, path.find('\n')));
  }

  bool read(std::uint64_t size, std::string& bytes) {
    const std::uint64_t padded = (size + kTarBlock - 1) / kTarBlock * kTarBlock;
    for (std::uint64_t left = padded; left > 0;) {
      const std::string_view piece = reader_.peek(1).substr(0, left);
      if (piece.empty()) return bytes.size() >= size;  // some writers leave out the last padding
      bytes.append(piece);
      left -= piece.size();
      reader_.skip(piece.size());
    }
    bytes.resize(size);
    return true;
  }

  bool skip(std::uint64_t size) {
    for (std::uint64_t left = (size + kTarBlock - 1) / kTarBlock * kTarBlock; left > 0;) {
      const std::size_t count = std::min<std::uint64_t>(left, reader_.peek(1).size());
      if (count == 0) return false;
      reader_.skip(count);
      left -= count;
    }
    return true;
  }

  ByteReader reader_;
};

std::uint64_t little(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

/// Reads the central directory; the whole archive is held in memory.
class Zip {
 public:
  Zip(Input input, const Options&) : limit_{.budget = std::move(input.budget)} {
    const bool is_whole = read_rest(input.reader, kLargestZip, bytes_);
    file_bytes_ = input.reader.bytes_read();
    if (!is_whole) problem_ = "more than " + std::to_string(kLargestZip) + " bytes";
    if (input.reader.has_failed()) problem_ = input.reader.problem();
    if (problem_.empty()) find_directory();
  }

  std::optional<Entry> next_entry() {
    if (!problem_.empty()) return broken(std::exchange(problem_, {}));
    if (left_ == 0) return std::nullopt;
    const std::string_view all = bytes_;
    const bool is_entry = at_ + 46 <= all.size() && all.substr(at_, 4) == "PK\x01\x02";
    const bool is_end =
        at_ + 4 <= all.size() && (all.substr(at_, 4) == "PK\x05\x06" || all.substr(at_, 4) == "PK\x06\x06");
    if (has_uncounted_ && is_end) {
      left_ = 0;
      return std::nullopt;
    }
    if (!has_uncounted_) --left_;
    if (!is_entry) return broken("byte " + std::to_string(at_) + ": no entry of the central directory");
    const std::size_t name_size = little(all, at_ + 28, 2);
    const std::size_t rest = little(all, at_ + 30, 2) + little(all, at_ + 32, 2);
    if (at_ + 46 + name_size > all.size()) return broken("the central directory is cut off");
    Entry entry;
    entry.name = short_name(std::string(all.substr(at_ + 46, name_size)));
    const std::uint64_t method = little(all, at_ + 10, 2);
    const std::uint64_t packed = little(all, at_ + 20, 4);
    const std::uint64_t size = little(all, at_ + 24, 4);
    const std::uint64_t local = little(all, at_ + 42, 4);
    at_ += 46 + name_size + rest;
    if (entry.name.ends_with("/") || !is_readable_name(entry.name)) {
      entry.name += "/";  // passed over
      return entry;
    }
    unpack(entry, method, packed, size, local);
    return entry;
  }

  std::uint64_t bytes_read() const { return file_bytes_; }

 private:
  Entry broken(std::string what) {
    left_ = 0;
    return {"", "", DocumentStatus::kBadArchive, std::move(what), true};
  }

  void find_directory() {
    const std::size_t end = bytes_.rfind("PK\x05\x06");
    if (end == std::string::npos || end + 22 > bytes_.size()) {
      problem_ = "no central directory: cut off, or no zip archive";
      return;
    }
    left_ = little(bytes_, end + 10, 2);
    has_uncounted_ = left_ == kManyEntries;  // as many or more
    at_ = little(bytes_, end + 16, 4);
  }

  void unpack(Entry& entry, std::uint64_t method, std::uint64_t packed, std::uint64_t size, std::uint64_t local) {
    const std::string_view all = bytes_;
    const auto fail = [&](DocumentStatus status, std::string what) {
      entry.status = status;
      entry.problem = std::move(what);
    };
    if (size > kLargestEntry) return fail(DocumentStatus::kTooLarge, std::to_string(size) + " bytes");
    // What the directory promises is not believed: entries may overlap, and say that a stored file is short.
    const bool is_possible = method == 0 ? size == packed : size / kDeflateRatio <= packed;
    if (!is_possible) return fail(DocumentStatus::kBadArchive, "damaged");
    total_ += size;
    if (limit_.is_exceeded_after(size, file_bytes_, total_)) {
      left_ = 0;
      return fail(DocumentStatus::kBadArchive, limit_.message());
    }
    if (local + 30 > all.size() || all.substr(local, 4) != "PK\x03\x04") {
      return fail(DocumentStatus::kBadArchive, "byte " + std::to_string(local) + ": no file header");
    }
    const std::size_t begin = local + 30 + little(all, local + 26, 2) + little(all, local + 28, 2);
    if (begin + packed > all.size()) return fail(DocumentStatus::kBadArchive, "the file is cut off");
    const std::string_view data = all.substr(begin, packed);
    if (method == 0) {
      entry.bytes = data;
    } else if (method != 8 || !inflate(data, size, entry.bytes)) {
      fail(DocumentStatus::kBadArchive, method == 8 ? "damaged" : "compression method " + std::to_string(method));
    }
  }

  static bool inflate(std::string_view data, std::uint64_t size, std::string& out) {
    out.resize(size);
    libdeflate_decompressor* inflater = libdeflate_alloc_decompressor();
    const libdeflate_result result =
        libdeflate_deflate_decompress(inflater, data.data(), data.size(), out.data(), out.size(), nullptr);
    libdeflate_free_decompressor(inflater);
    return result == LIBDEFLATE_SUCCESS;
  }

  std::string bytes_;
  std::uint64_t file_bytes_ = 0;  // fewer, if the archive itself is packed
  std::string problem_;
  std::size_t at_ = 0;
  RatioLimit limit_;
  std::uint64_t left_ = 0;
  bool has_uncounted_ = false;  // the directory ends where its entries do
  std::uint64_t total_ = 0;
};

template <typename Archive>
std::unique_ptr<Source> open_archive(Input input, const Options& options) {
  if (input.depth >= kDeepest) {
    std::string reason = input.name + ": more than " + std::to_string(kDeepest) + " archives within each other";
    return open_nothing(std::move(input), DocumentStatus::kBadArchive, std::move(reason));
  }
  return std::make_unique<ArchiveSource<Archive>>(std::move(input), options);
}

}  // namespace

std::unique_ptr<Source> open_tar(Input input, const Options& options) {
  return open_archive<Tar>(std::move(input), options);
}

std::unique_ptr<Source> open_zip(Input input, const Options& options) {
  return open_archive<Zip>(std::move(input), options);
}

}  // namespace casus::io
