// What a CAMEO code means: PLOVER type, mode, contexts and scores, by table (data/ontology/).
//
// cameo.tsv has one row per code, types.tsv one row per PLOVER type, contexts.tsv one row per PLOVER context. A code
// that has no row of its own takes the row of its longest listed prefix ("0871" falls back to "087", then "08").
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/table.h"
#include "casus/event.h"
#include "casus/result.h"
#include "catalog/contexts.h"

namespace casus::catalog {

struct CameoRow {
  std::string code;                     // zeros kept: "0831"
  std::string label;                    // "Accede to demands for change in leadership"
  std::optional<EventType> type;        // nothing for statements, which are never events
  std::optional<EventType> table_type;  // of the 2021 CAMEO-PLOVER table, where it has one of the 16 names
  std::string mode;                     // PLOVER mode, may be empty
  std::vector<std::string> contexts;
  double goldstein = 0;
};

/// Whether an act of the type is coded without a resolved participant on one side. kEither: one of the two is enough.
enum class Need : std::uint8_t { kNo, kYes, kEither };

struct TypeRow {
  Need actor = Need::kEither;
  Need recipient = Need::kEither;
  double intensity = 0;  // where no finer code is known
  double intensity_min = 0;
  double intensity_max = 0;
  std::string label;
};

/// Immutable after load().
class Ontology {
 public:
  /// Reads cameo.tsv, types.tsv and contexts.tsv from a folder. Fails on a missing file, an unknown type or a type
  /// without a row.
  static Result<Ontology> load(const std::string& folder);
  /// Without contexts.
  static Result<Ontology> from_tables(const base::Table& cameo, const base::Table& types);

  /// The row of the code or of its longest listed prefix; nothing when not even the first two digits are listed.
  const CameoRow* find(std::string_view code) const;
  const TypeRow& type(EventType type) const { return types_[static_cast<std::size_t>(type)]; }
  /// The modes that codes of the type may have, sorted.
  std::vector<std::string> modes(EventType type) const;
  /// PLOVER score of an act: the Goldstein score of its code within the bounds of its type.
  double intensity(EventType type, std::string_view code) const;
  double goldstein(std::string_view code) const;
  const ContextTable& contexts() const { return contexts_; }
  /// Hash of the tables' content, 32 hex digits.
  const std::string& version() const { return version_; }

 private:
  Result<void> add_codes(const base::Table& table);
  Result<void> add_types(const base::Table& table);

  std::unordered_map<std::string, CameoRow> rows_;
  std::array<TypeRow, kEventTypeCount> types_;
  ContextTable contexts_;
  std::string version_;
};

}  // namespace casus::catalog
