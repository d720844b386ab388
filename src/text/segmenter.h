// Text to sentences and tokens: the first annotation of every document.
//
// Tokens follow UD English (tokenizer.h); sentence ends are found by a small classifier over candidate gaps
// (boundary_features.h), since the full stop of an abbreviation, a quotation or a list number is ambiguous. A
// paragraph's end always ends a sentence.
#pragma once

#include <string>
#include <vector>

#include "casus/result.h"
#include "document/document.h"
#include "text/boundary_model.h"
#include "text/feature_key.h"

namespace casus::text {

/// Immutable after load(): one segmenter may serve many threads, each with its own Workspace.
class Segmenter {
 public:
  struct Workspace {
    std::vector<document::Token> tokens;
    FeatureKeys features;
  };

  /// `path`: models/sentences.txt.
  static Result<Segmenter> load(const std::string& path);
  explicit Segmenter(BoundaryModel model) : model_(std::move(model)) {}

  /// Requires text and paragraphs; writes `sentences` and `tokens` (span, sentence, space_after, joined_to_next) for
  /// headlines, body paragraphs and captions. What was in these two layers before is dropped.
  void annotate(document::Document& document, Workspace& workspace) const;

 private:
  void add_paragraph(document::Document& document, base::ParagraphId paragraph, Workspace& workspace) const;

  BoundaryModel model_;
};

}  // namespace casus::text
