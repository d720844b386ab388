// The model's label lists, turned from strings into the document's enumerations at load.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "document/document.h"
#include "learn/model_file.h"

namespace casus::syntax {

/// Immutable after load.
struct LabelSets {
  /// Fails when the file names a tag, relation or name type that this build does not know.
  static Result<LabelSets> load(const learn::ModelFile& model);

  struct NameLabel {
    enum class Place : std::uint8_t { kOutside, kBegin, kInside } place = Place::kOutside;
    document::NameType type = document::NameType::kPerson;
  };

  std::vector<document::Upos> upos;
  std::vector<document::Xpos> xpos;
  std::vector<document::Features> feats;
  std::vector<document::Relation> relations;
  std::size_t root_relation = 0;
  std::vector<NameLabel> names;
};

/// The best sequence of name labels in which inside-X follows only begin-X or inside-X (Viterbi over given scores).
class NameDecoder {
 public:
  struct Workspace {
    std::vector<float> best;         // of the sequences that end in a label: [word][label], rows of whole lanes
    std::vector<std::uint8_t> path;  // the answer: a label per word
  };

  explicit NameDecoder(std::span<const LabelSets::NameLabel> labels);

  /// Resets the workspace for a sentence, then takes the scores of one word after the other.
  void start(Workspace& workspace) const;
  void add_word(std::span<const float> scores, Workspace& workspace) const;
  /// Label numbers, one per word added.
  std::span<const std::uint8_t> finish(Workspace& workspace) const;

 private:
  std::size_t count_ = 0;
  static constexpr std::size_t kLanes = 4;  // labels that are looked at together

  std::vector<float> start_costs_;  // 0, or kForbidden for a label that begins nothing
  std::vector<float> costs_;        // the same for one label behind another: [before][after], rows of stride_
  std::size_t stride_ = 0;          // count_, rounded up to kLanes
};

}  // namespace casus::syntax
