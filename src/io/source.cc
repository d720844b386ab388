// One open input at a time; folders are listed when their turn comes.
#include "io/source.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/file.h"
#include "io/byte_reader.h"
#include "io/open_source.h"
#include "io/text_page.h"

namespace casus::io {
namespace {

std::uint64_t size_of(const std::string& path) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  return error ? 0 : size;
}

class InputSource final : public Source {
 public:
  InputSource(std::vector<std::string> inputs, const Options& options) : options_(options) {
    std::reverse(inputs.begin(), inputs.end());
    waiting_ = std::move(inputs);
    for (const std::string& input : waiting_) has_stdin_ = has_stdin_ || input == "-";
    expand_folders();
  }

  std::optional<document::Page> next() override {
    while (true) {
      if (open_) {
        if (auto page = open_->next()) return page;
        done_ += open_->bytes_read();
        open_.reset();
        continue;
      }
      if (!failed_.empty()) {
        document::Page page = std::move(failed_.back());
        failed_.pop_back();
        return page;
      }
      if (waiting_.empty()) return std::nullopt;
      const std::string path = std::move(waiting_.back());
      waiting_.pop_back();
      if (auto page = open(path)) return page;
    }
  }

  std::uint64_t bytes_read() const override { return done_ + (open_ ? open_->bytes_read() : 0); }
  std::uint64_t bytes_total() const override { return has_stdin_ ? 0 : total_; }

 private:
  // Replaces each folder by its files, and sums up the sizes.
  void expand_folders() {
    std::vector<std::string> files;
    for (std::string& input : waiting_) {
      if (input == "-" || !base::is_folder(input)) {
        files.push_back(std::move(input));
        continue;
      }
      auto listed = base::list_files(input);
      if (!listed) {
        failed_.push_back(unreadable(input, listed.error().message));
        continue;
      }
      std::erase_if(*listed, [](const std::string& path) { return !is_readable_name(path); });
      if (listed->empty()) {
        failed_.push_back(
            unreadable(input, input + ": no file with a known ending (.txt, .html, .jsonl, .warc.gz, ...)"));
      }
      std::reverse(listed->begin(), listed->end());
      std::move(listed->begin(), listed->end(), std::back_inserter(files));
    }
    waiting_ = std::move(files);
    for (const std::string& path : waiting_) total_ += path == "-" ? 0 : size_of(path);
  }

  static document::Page unreadable(const std::string& path, const std::string& reason) {
    document::Page page = make_failed_page(path, path == "-" ? "" : stem_of(path), DocumentStatus::kRejected, reason);
    page.is_input = true;
    return page;
  }

  // Makes `path` the open input, or returns the page that says why not.
  std::optional<document::Page> open(const std::string& path) {
    Result<ByteReader> reader = ByteReader::open(path);
    if (!reader) return unreadable(path, reader.error().message);
    if (options_.offset > 0 && !skip_to(*reader, std::exchange(options_.offset, 0))) {
      return unreadable(path, path + ": ends before the offset to begin at");
    }
    const std::string name = path == "-" ? "standard input" : path;
    open_ = open_source({name, path == "-" ? "" : stem_of(path), *std::move(reader), 0}, options_);
    return std::nullopt;
  }

  static bool skip_to(ByteReader& reader, std::uint64_t offset) {
    while (offset > 0) {
      const std::size_t count = std::min<std::uint64_t>(offset, reader.peek(1).size());
      if (count == 0) return false;
      reader.skip(count);
      offset -= count;
    }
    return true;
  }

  Options options_;
  std::vector<std::string> waiting_;  // the next one last
  std::vector<document::Page> failed_;
  std::unique_ptr<Source> open_;
  bool has_stdin_ = false;
  std::uint64_t done_ = 0;
  std::uint64_t total_ = 0;
};

}  // namespace

std::unique_ptr<Source> open_inputs(const std::vector<std::string>& inputs, const Options& options) {
  return std::make_unique<InputSource>(inputs, options);
}

std::unique_ptr<Source> open_bytes(std::string name, std::string bytes, const Options& options) {
  std::string id = stem_of(name);
  return open_source({std::move(name), std::move(id), ByteReader::over(std::move(bytes)), 0}, options);
}

}  // namespace casus::io
