// Tags, lemmas, dependency trees and names for tokenised documents, from one model file (docs/formats/model.md).
//
// A BiLSTM with biaffine arcs (Dozat and Manning 2017) that predicts all layers at once; trained by
// train/train_syntax.py.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "document/document.h"
#include "learn/kernels.h"
#include "syntax/label_sets.h"
#include "syntax/lemmatizer.h"
#include "syntax/syntax_network.h"
#include "syntax/tree_decoder.h"

namespace casus::syntax {

/// Immutable after load: one model may serve many threads, each with its own Workspace.
class SyntaxModel {
 public:
  /// A run of words that is parsed as one: a sentence, or a part of one that is longer than kMaxWords.
  struct Piece {
    std::uint32_t document = 0;
    std::uint32_t first_token = 0;
    std::uint32_t length = 0;
    std::uint32_t kept = 0;       // of them, those that the network sees (syntax/news_wording.h)
    std::uint32_t first_row = 0;  // place of its words among all words of the call
    std::uint32_t continues = 0;  // 1 + first token of the sentence's first part; 0 for a first part
  };
  /// Scratch of one thread; grows to what the largest call needs, then allocates no more.
  struct Workspace {
    SyntaxNetwork::Workspace network;
    TreeDecoder::Workspace tree;
    NameDecoder::Workspace name;
    Lemmatizer::Workspace lemmatizer;
    std::vector<Piece> pieces;
    std::vector<std::string_view> forms;
    std::vector<std::uint32_t> kept;  // per word of the call, by piece: offsets of what the network sees
    std::vector<std::uint32_t> lengths;
    std::vector<std::size_t> first_forms;   // per sentence of the batch: place of its first form
    std::vector<std::uint8_t> name_labels;  // per word of the call
    std::vector<std::string> lemmas;        // per word of the call
    // What the lemmatizer knows of a word type with a tag, [type][tag]: null for what was not asked, empty for nothing.
    std::vector<const std::string*> known_lemmas;
    std::vector<SyntaxNetwork::Place> unknown;  // words whose lemma must be guessed
  };
  /// Longer sentences are parsed in parts (memory is quadratic in the length); the later parts hang on the first's
  /// root.
  static constexpr std::uint32_t kMaxWords = 200;

  /// Fails when the file is missing, damaged, too new, or no syntax model of this shape.
  static Result<SyntaxModel> load(const std::string& path);
  /// The same from a parsed file; `kernels` lets tests choose the instruction set.
  static Result<SyntaxModel> load(const learn::ModelFile& file, const learn::Kernels& kernels = learn::best_kernels());

  /// Adds verb_forms.tsv and irregular_nouns.tsv of a folder to the lemmas seen in training, which go first. Call
  /// before use.
  Result<void> add_lemmas(const std::string& folder);

  /// Requires the text layer (sentences, tokens). Sets upos, xpos, features, lemma, head and relation of every token
  /// and replaces `names`; changes nothing else. The result does not depend on what else is in the call.
  void annotate(document::Document& document, Workspace& workspace) const;
  /// The same for many documents at once, which is faster for short ones: sentences are batched across them.
  void annotate(std::span<document::Document* const> documents, Workspace& workspace) const;

  /// The model's own version, for the records' `versions`.
  const std::string& version() const { return version_; }
  /// Sentences that the file carries with their expected analysis: lines of form, upos, xpos, lemma, head, relation,
  /// name.
  const std::vector<std::string>& self_tests() const { return self_tests_; }

 private:
  SyntaxModel(SyntaxNetwork network, LabelSets labels, Lemmatizer lemmatizer);
  static void list_kept(std::span<document::Document* const> documents, Workspace& workspace);
  void run_batch(std::span<document::Document* const> documents, std::span<const Piece> batch,
                 Workspace& workspace) const;
  void fetch_lemmas(std::size_t sentence, std::size_t word, const Workspace& workspace) const;
  void read_tags(document::Document& document, const Piece& piece, std::size_t sentence, Workspace& workspace) const;
  void read_quantifiers(document::Document& document, const Piece& piece, Workspace& workspace) const;
  void read_tree(document::Document& document, const Piece& piece, std::size_t sentence, Workspace& workspace) const;
  void find_lemma(const document::Token& token, const Piece& piece, SyntaxNetwork::Place place,
                  Workspace& workspace) const;
  void guess_lemmas(std::span<const Piece> batch, Workspace& workspace) const;
  std::size_t find_largest(std::span<const float> scores) const;
  void add_names(document::Document& document, std::size_t first_row, const Workspace& workspace) const;

  SyntaxNetwork network_;
  LabelSets labels_;
  Lemmatizer lemmatizer_;
  NameDecoder names_;
  std::string version_;
  std::vector<std::string> self_tests_;
};

}  // namespace casus::syntax
