#include "output.h"

#include <sys/resource.h>

#include <algorithm>

#include "casus/json.h"
#include "terminal.h"

namespace casus::cli {
namespace {

std::string plural(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace

Format resolve_format(Format format) {
  if (format != Format::kAuto) return format;
  return is_terminal(stdout) ? Format::kTable : Format::kJsonl;
}

void Output::Close::operator()(std::FILE* file) const {
  if (file != stdout) std::fclose(file);
}

Result<Output> Output::open(const std::string& path) {
  if (path == "-") return Output(stdout, "standard output");
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return Error{ErrorCode::kIo, path + ": cannot be opened for writing"};
  return Output(file, path);
}

Result<void> Output::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) == bytes.size()) return {};
  return Error{ErrorCode::kIo, name_ + ": writing failed (disk full?)"};
}

Result<void> Output::flush() {
  if (std::fflush(file_.get()) == 0) return {};
  return Error{ErrorCode::kIo, name_ + ": writing failed (disk full?)"};
}

EventSink::EventSink(Output& output, Format format)
    : output_(output), format_(format), table_(Style(Style::When::kAuto, stdout), terminal_width(stdout)) {}

Result<void> EventSink::write_header() {
  if (has_header_) return {};
  has_header_ = true;
  if (format_ == Format::kCsv) return output_.write(csv_.header());
  return {};
}

Result<void> EventSink::write(const Event& event) {
  if (Result<void> written = write_header(); !written) return written;
  if (format_ == Format::kTable) return write_row(event);
  if (format_ == Format::kCsv) return output_.write(csv_.lines(event));
  return output_.write(to_json(event) + "\n");
}

Result<void> EventSink::write_row(const Event& event) {
  std::string text;
  if (event.document_id != last_document_) {
    if (!last_document_.empty()) text += "\n";
    text += table_.document(event);
  }
  if (event.document_id != last_document_ || event.evidence.sentence != last_sentence_) text += table_.sentence(event);
  last_document_ = event.document_id;
  last_sentence_ = event.evidence.sentence;
  return output_.write(text + table_.row(event));
}

Result<void> EventSink::write(std::span<const CodedDocument> batch) {
  for (const CodedDocument& coded : batch) {
    for (const Event& event : coded.events) {
      if (Result<void> written = write(event); !written) return written;
    }
  }
  return output_.flush();
}

Result<void> DocumentSink::write(std::span<const CodedDocument> batch) {
  for (const CodedDocument& coded : batch) {
    std::string line = text_ == Text::kBody ? extract_to_json(coded.document) : to_json(coded.document);
    line.push_back('\n');
    if (Result<void> written = output_.write(line); !written) return written;
  }
  return output_.flush();
}

ProgressBar::ProgressBar()
    : enabled_(is_terminal(stderr) && !is_terminal(stdout)), start_(Clock::now()), last_(start_) {}

ProgressBar::~ProgressBar() {
  if (shown_) std::fprintf(stderr, "\r\x1b[K");
}

void ProgressBar::show(const Counters& counters) {
  const Clock::time_point now = Clock::now();
  if (!enabled_ || now - start_ < std::chrono::seconds(1) || now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  shown_ = true;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  std::string bar;
  if (counters.input_bytes_total > 0) {
    constexpr std::size_t kCells = 24;
    const double share =
        std::min(1.0, static_cast<double>(counters.input_bytes) / static_cast<double>(counters.input_bytes_total));
    const auto full = static_cast<std::size_t>(share * kCells);
    bar = "[" + std::string(full, '#') + std::string(kCells - full, '.') + "] " +
          std::to_string(static_cast<int>(share * 100)) + "%  ";
  }
  std::fprintf(stderr, "\r\x1b[K%s%s, %s, %.1f documents/s", bar.c_str(),
               plural(counters.documents, "document").c_str(), plural(counters.events, "event").c_str(),
               static_cast<double>(counters.documents) / seconds);
  std::fflush(stderr);
}

Result<void> write_stats(const std::string& path, const Counters& counters, double seconds) {
  Result<Output> output = Output::open(path);
  if (!output) return output.error();
  rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
  const auto number = [](double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6f", value);
    return std::string(text);
  };
  std::string json = "{\"documents\": " + std::to_string(counters.documents) +
                     ", \"failed\": " + std::to_string(counters.failed) +
                     ", \"events\": " + std::to_string(counters.events) +
                     ", \"tokens\": " + std::to_string(counters.tokens) + ", \"seconds_total\": " + number(seconds) +
                     ", \"peak_rss_bytes\": " + std::to_string(usage.ru_maxrss * 1024L) + ", \"stages\": {";
  for (std::size_t i = 0; i < counters.stages.size(); ++i) {
    json += (i == 0 ? "\"" : ", \"") + counters.stages[i].stage + "\": " + number(counters.stages[i].seconds);
  }
  if (Result<void> written = output->write(json + "}}\n"); !written) return written;
  return output->flush();
}

void print_summary(const Counters& counters) {
  std::string line = plural(counters.documents, "document") + ", " + plural(counters.events, "event");
  if (counters.failed > 0) line += ", " + std::to_string(counters.failed) + " not coded";
  if (counters.duplicates > 0) line += ", " + std::to_string(counters.duplicates) + " read twice and left out";
  if (counters.unreadable > 0) line += ", " + plural(counters.unreadable, "input") + " not opened";
  std::fprintf(stderr, "casus: %s\n", line.c_str());
}

}  // namespace casus::cli
