// What a caller may choose: where tables and models lie, limits, threads, how far to go; and the tables themselves:
// what is wrong in them, what stands in them, and how a row is added to your own (docs/formats/actors.md).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "casus/event.h"
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

/// Something in tables that load but cannot be right. `kind` is one of clash gap overlap unknown missing.
struct TableFinding {
  std::string kind;
  std::string message;
};

/// Looks through our tables and options.tables. With a day in `until` ("2026-05-01") offices that nobody holds at the
/// end count as gaps, too. Fails when a table cannot be loaded; the message names file and line.
Result<std::vector<TableFinding>> check_tables(const Options& options, std::string_view until = {});

/// A row of an actors table, cell by cell.
struct ActorEntry {
  std::string id;  // made from the name when empty
  std::string name;
  std::vector<std::string> aliases;
  std::string type = "person";
  std::string country;
  std::string sectors;
  std::string title;
  std::string valid_from;
  std::string valid_to;
  std::string wikidata;
  std::string source;
};

/// A state, territory or former state with its codes in the systems that users join on; empty where it has none.
struct CountryEntry {
  std::string code;  // ISO 3166-1 alpha-3
  std::string name;
  std::string cow;
  std::string gw;
  std::string fips;
};

/// All of them, in the order of the table. Reads that one table only.
Result<std::vector<CountryEntry>> read_countries(const Options& options);

/// What events may be: the 16 types in their order, with quad class, usual intensity and the modes of their codes.
struct OntologyEntries {
  struct Type {
    EventType event_type = EventType::kAgree;
    int quad_class = 1;
    double intensity = 0;
    std::vector<std::string> modes;
  };
  std::vector<Type> types;
  std::vector<std::string> contexts;
};

/// Adds the row to FOLDER/actors/own.tsv, which is made when it is not there and stays sorted by id, and returns the
/// row. FOLDER is the last of options.tables. Fails, and writes nothing, when a cell is wrong, the country is unknown,
/// the row is there already, or it clashes with another row of options.tables.
Result<std::string> add_actor(const Options& options, const ActorEntry& entry);

}  // namespace casus
