// Sinks that write to files and to the terminal, and the progress bar.
#pragma once

#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "casus/coder.h"
#include "casus/database.h"
#include "casus/result.h"
#include "event_text.h"

namespace casus::cli {

enum class Format { kAuto, kTable, kJsonl, kCsv };

/// kAuto becomes a table on a terminal and JSON Lines elsewhere.
Format resolve_format(Format format);

/// A file or standard output ("-"), written through a buffer; errors are seen at once.
class Output {
 public:
  static Result<Output> open(const std::string& path);
  Result<void> write(std::string_view bytes);
  Result<void> flush();

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };
  Output(std::FILE* file, std::string name) : file_(file), name_(std::move(name)) {}
  std::unique_ptr<std::FILE, Close> file_;
  std::string name_;
};

/// Events in the chosen format, in the order of the documents.
class EventSink final : public Sink {
 public:
  /// `format` is not kAuto.
  EventSink(Output& output, Format format);
  Result<void> write(std::span<const CodedDocument> batch) override;
  /// One event that comes without its document (from a database).
  Result<void> write(const Event& event);

 private:
  Result<void> write_header();
  Result<void> write_row(const Event& event);

  Output& output_;
  Format format_;
  EventTable table_;
  ExportWriter csv_{ExportFormat::kCsv, {}};
  bool has_header_ = false;
  std::string last_document_;  // of the row before, so that a heading and a sentence are printed once
  std::uint32_t last_sentence_ = 0;
};

/// One JSON line per document.
class DocumentSink final : public Sink {
 public:
  enum class Text { kWhole, kBody };
  DocumentSink(Output& output, Text text) : output_(output), text_(text) {}
  Result<void> write(std::span<const CodedDocument> batch) override;

 private:
  Output& output_;
  Text text_;
};

/// A bar on standard error for runs of over a second, on a terminal only; the bar where the size of the input is known.
class ProgressBar {
 public:
  ProgressBar();
  ~ProgressBar();
  void show(const Counters& counters);

 private:
  using Clock = std::chrono::steady_clock;
  bool enabled_;
  bool shown_ = false;
  Clock::time_point start_;
  Clock::time_point last_;
};

/// Writes what a run took as one JSON object: documents, events, tokens, seconds, share of the stages, peak memory.
Result<void> write_stats(const std::string& path, const Counters& counters, double seconds);

/// "3 documents, 12 events, 1 not coded": one line at the end of a run, on standard error.
void print_summary(const Counters& counters);

}  // namespace casus::cli
