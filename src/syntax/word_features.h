// What the network sees of a word: its form folded, its affixes, its shape, its character n-grams, as row numbers.
//
// train/features.py does the same; the two must agree byte for byte, so case and accents above ASCII come from a small
// table inside the model file.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/string_map.h"
#include "learn/model_file.h"

namespace casus::syntax {

/// Case and accents of letters above ASCII.
class LetterTable {
 public:
  static Result<LetterTable> load(const learn::ModelFile& model);

  /// Lower case, one code point for one.
  void lower(std::string_view text, std::string& out) const;
  /// Lower case, no accents, plain quotes and dashes, every digit a 0: "2,500" and "9,100" look alike.
  void fold(std::string_view text, std::string& out) const;
  /// A, a, 0 for letters and digits, the rest as it is, runs cut at two: "McDonald's" -> "AaAaa'a".
  void shape(std::string_view text, std::string& out) const;

 private:
  struct Letter {
    std::string lower;
    std::string folded;
    bool is_upper = false;
  };
  const Letter* find(std::string_view utf8) const;

  base::StringMap<Letter> letters_;
};

/// Row numbers into the embedding tables. n-grams are kept apart because their number varies.
struct WordRows {
  std::uint32_t word = 0;  // 0 = unknown
  std::uint32_t suffix2 = 0;
  std::uint32_t suffix3 = 0;
  std::uint32_t prefix3 = 0;
  std::uint32_t shape = 0;       // 0 = unknown
  std::uint32_t name_kinds = 0;  // bits: given, family, place, part of a place, organisation
  std::vector<std::uint32_t> ngrams;
};

/// Immutable after load.
class WordFeatures {
 public:
  /// Scratch, so that no call allocates once it is warm.
  struct Workspace {
    std::string folded;
    std::string shape;
    std::string text;
    std::vector<std::uint32_t> starts;
  };
  struct Buckets {
    std::size_t suffix2 = 1;
    std::size_t suffix3 = 1;
    std::size_t prefix3 = 1;
    std::size_t name_kinds = 1;
    std::size_t ngrams = 1;
  };

  static Result<WordFeatures> load(const learn::ModelFile& model, const Buckets& buckets);

  void find_rows(std::string_view form, Workspace& workspace, WordRows& rows) const;
  const LetterTable& letters() const { return letters_; }

 private:
  LetterTable letters_;
  Buckets buckets_;
  base::StringMap<std::uint32_t> words_;
  base::StringMap<std::uint32_t> shapes_;
  base::StringMap<std::uint32_t> name_words_;
};

}  // namespace casus::syntax
