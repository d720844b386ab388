// What a caller may choose: where tables and models lie, limits, threads, how far to go.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "casus/result.h"

namespace casus {

/// The stages that a run may end with. Later ones are neither loaded nor run.
enum class Stage : std::uint8_t { kArticle, kSyntax, kMentions, kDiscourse, kEvents };

/// Nothing untrusted is read without a limit. A document beyond one becomes a row with a status; the run goes on.
struct Limits {
  std::size_t max_document_bytes = 20'000'000;  // status too_large
  std::size_t max_document_tokens = 200'000;    // status too_large; bounds memory and time alike
  std::size_t max_depth = 256;                  // nesting of markup and of JSON; status rejected
  double seconds_per_document = 60;             // looked at between stages; status timeout. 0 = no limit
};

struct Options {
  /// The folder that holds data/ and models/. Empty: the environment's CASUS_DATA, else ../share/casus beside the
  /// program, else the source tree that the program was built from.
  std::string data;
  /// Folders with tables of your own (docs/formats/actors.md), merged with ours; where both know a name, yours counts.
  std::vector<std::string> tables;
  Limits limits;
  /// Where run() begins in its first input: the byte of a line, of a WARC record or of a gzip member
  /// ("dump.warc.gz@81920").
  std::uint64_t input_offset = 0;
  unsigned threads = 1;  // the output is the same with any number
  Stage last_stage = Stage::kEvents;
  /// Leaves models/events-en.casus out: readings are weighed by hand-set weights, forced choice goes by the rules.
  bool rules_only = false;
  /// Told by load() what it does without: a gazetteer that is not there, lines of dictionaries that it cannot use.
  std::function<void(const Error&)> on_warning;
};

}  // namespace casus
