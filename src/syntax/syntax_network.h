// The network: two BiLSTM layers over word features, then one product for all heads. Inference only.
//
// train/network.py defines it; this computes the same with int8 weights. Sentences of like length run together, one
// time step at a time. What depends on the word alone (embeddings times the first layer) is computed once per word type
// and kept in the workspace. Tags are scored for every word of the batch, lemmas and trees for those that are asked
// for, so that a caller pays for what it wants. A sentence's scores do not depend on which others it was batched with,
// down to the last bit.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "learn/kernels.h"
#include "syntax/syntax_weights.h"

namespace casus::syntax {

/// Immutable after load; one network serves many threads, each with its own Workspace.
class SyntaxNetwork {
 public:
  class Workspace;

  /// Fails when a section is missing or its shape does not fit the others. `kernels` must run on this machine.
  static Result<SyntaxNetwork> load(const learn::ModelFile& model, const learn::Kernels& kernels);

  /// Scores every word of some sentences. They come longest first; `forms` holds their words, sentence after sentence.
  void run(std::span<const std::string_view> forms, std::span<const std::uint32_t> lengths, Workspace& workspace) const;

  /// After run(): the tag scores of word `word` of sentence `sentence`, laid out as tags() says.
  const float* tag_scores(std::size_t sentence, std::size_t word, const Workspace& workspace) const;
  /// After run(): the scores of the name labels of that word.
  std::span<const float> name_scores(std::size_t sentence, std::size_t word, const Workspace& workspace) const;
  std::size_t name_count() const;
  /// After run(): a number for the form of that word, less than kMaxTypes. It stands for that form until it is among
  /// new_types() again.
  std::uint32_t type_of(std::size_t sentence, std::size_t word, const Workspace& workspace) const;
  /// After run(): the numbers that got a form in it.
  std::span<const std::uint32_t> new_types(const Workspace& workspace) const;
  static constexpr std::size_t kMaxTypes = 16384;

  /// A word of the batch.
  struct Place {
    std::uint32_t sentence = 0;
    std::uint32_t word = 0;
  };
  /// After run(): the scores of the lemma edits of some words, [places x lemma_stride()]. Valid until the next call.
  std::span<const float> lemma_scores(std::span<const Place> places, Workspace& workspace) const;
  std::size_t lemma_stride() const;
  std::size_t lemma_count() const;

  /// After run(): row-major [length x stride] arc scores of a sentence, column 0 for the root, column h for word h - 1.
  /// The diagonal is very low. Valid until the next call.
  struct ArcScores {
    std::span<float> values;
    std::size_t stride = 0;
  };
  ArcScores arc_scores(std::size_t sentence, Workspace& workspace) const;
  /// After arc_scores(), before it is called again: row-major [length x stride] relation scores of the same sentence,
  /// given heads (0 = root, h = word h - 1).
  std::span<float> relation_scores(std::span<const std::uint32_t> heads, Workspace& workspace) const;
  std::size_t relation_stride() const;

  const TagColumns& tags() const;
  const LetterTable& letters() const;
  const learn::Kernels& kernels() const { return *kernels_; }

 private:
  SyntaxNetwork(std::shared_ptr<const SyntaxWeights> weights, const learn::Kernels& kernels);
  void place_words(std::span<const std::string_view> forms, std::span<const std::uint32_t> lengths,
                   Workspace& workspace) const;
  void add_type(std::uint32_t type, std::string_view form, Workspace& workspace) const;
  void compute_types(Workspace& workspace) const;
  void embed(const WordRows& rows, std::span<float> values) const;
  void fetch_gates(int side, std::size_t t, const Workspace& workspace) const;
  void run_layer(int layer, int side, Workspace& workspace) const;
  void score_tags(Workspace& workspace) const;
  void score_tree(std::size_t sentence, Workspace& workspace) const;
  void score_label_heads(std::span<const std::uint32_t> heads, Workspace& workspace) const;
  void add_distances(std::size_t length, Workspace& workspace) const;

  std::shared_ptr<const SyntaxWeights> weights_;
  const learn::Kernels* kernels_;
};

/// Scratch memory and the cache of word types. Grows to what the largest batch needs, then allocates no more.
class SyntaxNetwork::Workspace {
 public:
  Workspace();
  ~Workspace();
  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;

 private:
  friend class SyntaxNetwork;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace casus::syntax
