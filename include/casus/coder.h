// The library's front door: load once, then code one text or whole folders.
//
//   casus::Result<casus::Coder> coder = casus::Coder::load({});
//   if (!coder) return report(coder.error());
//   for (const casus::Event& event : coder->code_text(text, {.published_at = "2024-03-06"}).events) ...
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/document_record.h"
#include "casus/event.h"
#include "casus/explain.h"
#include "casus/options.h"
#include "casus/result.h"

namespace casus {

namespace pipeline {
class Stages;
}

/// Takes what a run produces. write() is called from the thread that called run(), batch by batch, in input order.
class Sink {
 public:
  virtual ~Sink() = default;
  /// Stores a batch as a whole or not at all. An error ends the run (disk full, database locked).
  virtual Result<void> write(std::span<const CodedDocument> batch) = 0;
};

/// Time that one stage took, summed over threads.
struct StageSeconds {
  std::string stage;
  double seconds = 0;
};

/// What was seen so far.
struct Counters {
  std::size_t documents = 0;   // rows delivered, whatever their status
  std::size_t failed = 0;      // of these, with another status than ok
  std::size_t duplicates = 0;  // left out: same id and same content as an earlier document of the run
  std::size_t events = 0;
  std::size_t tokens = 0;
  std::size_t bytes = 0;          // of the pages as found
  std::size_t unreadable = 0;     // inputs that could not be opened at all; see RunHandlers::on_problem
  std::uint64_t input_bytes = 0;  // consumed of the inputs so far, and of how many; 0 when unknown
  std::uint64_t input_bytes_total = 0;
  std::vector<StageSeconds> stages;  // in the order of the stages; filled at the end of the run
};

struct RunHandlers {
  std::vector<Sink*> sinks;                          // not owned; each gets every batch
  std::function<void(const Error&)> on_problem;      // an input that could not be opened; the run goes on
  std::function<void(const Counters&)> on_progress;  // after each batch
};

/// Forced choice: what does source do to target in this sentence? Spans are UTF-8 byte offsets into `text`.
struct RelationQuery {
  std::string id;
  bool id_is_number = false;  // printed back as it came
  std::string text;
  Span source;
  Span target;
  std::string published_at;
};

struct RelationAnswer {
  std::string id;
  bool id_is_number = false;
  EventType event_type = EventType::kConsult;
  std::string cameo_code;
  Status status = Status::kActual;
  double confidence = 0;
  std::string why;  // the evidence in words
};

/// What a caller hands over as one text: plain text, or the bytes of a web page.
enum class Markup : std::uint8_t { kNone, kHtml };

/// All stages with their tables and models. Immutable after load(); may be shared by threads and copied at no cost.
class Coder {
 public:
  /// Reads tables and models up to options.last_stage. Fails with a message that names the file.
  static Result<Coder> load(const Options& options);

  /// Codes one text. `known` gives what the caller knows about it (document_id, published_at, title, ...); its text is
  /// ignored. Without an id the document is named by its content. Web pages are read like those in files; spans point
  /// into document.text.
  CodedDocument code_text(std::string_view text, const DocumentRecord& known = {}, Markup markup = Markup::kNone) const;

  /// Reads files, folders, JSON Lines, or standard input ("-" or no input), codes every document and hands batches to
  /// the sinks. One bad document never stops a run. Fails only when a sink does.
  Result<Counters> run(const std::vector<std::string>& inputs, const RunHandlers& handlers) const;

  /// Sentences, tokens, tags and trees of a text as CoNLL-U; all of the text, also what coding would set aside as a
  /// label. Fails on invalid UTF-8 and beyond max_document_bytes. Requires last_stage >= kSyntax.
  Result<std::string> parse_text(std::string_view text, const DocumentRecord& known = {}) const;
  /// Tags and trees anew for the tokens of a CoNLL-U file.
  Result<std::string> parse_conllu(std::string_view conllu) const;

  /// Always answers. Fails when a span does not lie in the text.
  Result<RelationAnswer> relate(const RelationQuery& query) const;

  /// What each stage saw in each sentence, and why it was coded so or not at all.
  Explanation explain(std::string_view text, const DocumentRecord& known = {}, Markup markup = Markup::kNone) const;

  /// Rows of the tables of actors with a word of the name or of an alias that begins as `words` does, without regard to
  /// case and accents; whole names first. With a day ("2024-03-06") only rows that hold on it. Cost: one pass over the
  /// rows. Fails on an impossible day. These three require last_stage = kEvents.
  Result<std::vector<ActorEntry>> find_actors(std::string_view words, std::string_view on, std::size_t limit) const;
  std::vector<CountryEntry> countries() const;
  OntologyEntries ontology() const;

  const Versions& versions() const;
  /// For the parts of casus itself that code pages of their own.
  const pipeline::Stages& stages() const { return *stages_; }

 private:
  explicit Coder(std::shared_ptr<const pipeline::Stages> stages);
  std::shared_ptr<const pipeline::Stages> stages_;
};

/// Version of the program: "0.1.0".
std::string_view version();

}  // namespace casus
