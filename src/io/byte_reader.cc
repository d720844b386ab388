// One buffer that slides over the input.
#include "io/byte_reader.h"

#include <sys/stat.h>

#include <algorithm>
#include <utility>

#include "base/file.h"

namespace casus::io {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 16;
constexpr std::size_t kSmallFile = std::size_t{1} << 20;  // read at once

// Of a plain file, what lies behind its position; 0 for pipes.
std::size_t bytes_behind(std::FILE* file) {
  struct stat status = {};
  if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  const long position = std::ftell(file);
  return position >= 0 && status.st_size > position ? static_cast<std::size_t>(status.st_size - position) : 0;
}

}  // namespace

void ByteReader::Close::operator()(std::FILE* file) const {
  if (file != stdin) std::fclose(file);
}

Result<ByteReader> ByteReader::open(const std::string& path) {
  ByteReader reader;
  if (path == "-") {
    reader.file_.reset(stdin);
    return reader;
  }
  if (base::is_folder(path)) return Error{ErrorCode::kBadArgument, path + ": is a folder, expected a file"};
  reader.file_.reset(std::fopen(path.c_str(), "rb"));
  if (!reader.file_) return Error{ErrorCode::kNotFound, path + ": no such file, or not readable"};
  std::setvbuf(reader.file_.get(), nullptr, _IONBF, 0);  // there is a buffer here
  return reader;
}

ByteReader ByteReader::over(std::string bytes) {
  ByteReader reader;
  reader.buffer_ = std::move(bytes);
  reader.at_end_ = true;
  return reader;
}

ByteReader ByteReader::through(Refill refill, std::function<std::uint64_t()> progress,
                               std::function<std::string()> problem) {
  ByteReader reader;
  reader.refill_ = std::move(refill);
  reader.progress_ = std::move(progress);
  reader.problem_ = std::move(problem);
  return reader;
}

std::string_view ByteReader::peek(std::size_t wanted) {
  while (!at_end_ && buffer_.size() - begin_ < wanted) {
    // Only when less is moved than was read: a caller that looks far ahead would move all of it for each small step.
    if (2 * begin_ >= buffer_.size()) {
      buffer_.erase(0, begin_);
      begin_ = 0;
    }
    fill(std::max(usual_room(), wanted - (buffer_.size() - begin_)));
  }
  return std::string_view(buffer_).substr(begin_);
}

// A small file is read whole, and its end seen, when it is first asked for.
std::size_t ByteReader::usual_room() const {
  const bool is_new = file_ != nullptr && buffer_.empty() && bytes_read_ == 0;
  const std::size_t size = is_new ? bytes_behind(file_.get()) : 0;
  return size < kSmallFile ? std::max(kPiece, size + 1) : kPiece;
}

// Appends up to `room` bytes to the buffer.
std::size_t ByteReader::fill(std::size_t room) {
  const std::size_t held = buffer_.size();
  buffer_.resize(held + room);
  char* begin = buffer_.data() + held;
  const std::size_t count = refill_ ? refill_(begin, room) : std::fread(begin, 1, room, file_.get());
  buffer_.resize(held + count);
  if (count < room) {
    at_end_ = true;
    has_failed_ = refill_ ? !problem_().empty() : std::ferror(file_.get()) != 0;
  }
  return count;
}

std::string ByteReader::take_rest(std::size_t max_bytes) {
  if (begin_ > 0) buffer_.erase(0, begin_);
  begin_ = 0;
  // A file is read in one piece where its size is known; each further piece doubles the buffer.
  std::size_t room = std::max(kPiece, file_ && !at_end_ ? bytes_behind(file_.get()) + 1 : 0);
  while (!at_end_ && buffer_.size() <= max_bytes) {
    fill(std::min(room, max_bytes + 1 - buffer_.size()));
    room = std::max(kPiece, buffer_.size());
  }
  bytes_read_ += buffer_.size();
  return std::exchange(buffer_, {});
}

void ByteReader::skip(std::size_t count) {
  begin_ += count;
  bytes_read_ += count;
}

LineStatus read_line(ByteReader& reader, std::size_t max_bytes, std::string& line) {
  line.clear();
  bool is_too_long = false;
  bool is_end = true;
  while (true) {
    const std::string_view bytes = reader.peek(1);
    if (bytes.empty()) break;
    is_end = false;
    const std::size_t stop = bytes.find('\n');
    const std::size_t count = stop == std::string_view::npos ? bytes.size() : stop;
    is_too_long = is_too_long || line.size() + count > max_bytes;
    if (is_too_long) {
      line.clear();
    } else {
      line.append(bytes.substr(0, count));
    }
    reader.skip(stop == std::string_view::npos ? count : count + 1);
    if (stop != std::string_view::npos) break;
  }
  if (is_end) return LineStatus::kEnd;
  if (is_too_long) return LineStatus::kTooLong;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return LineStatus::kLine;
}

bool read_rest(ByteReader& reader, std::size_t max_bytes, std::string& bytes) {
  bytes = reader.take_rest(max_bytes);
  if (bytes.size() <= max_bytes) return true;
  bytes.resize(max_bytes);
  return false;
}

}  // namespace casus::io
