// Folding, shapes and hashes; see train/features.py for the twin.
#include "syntax/word_features.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::syntax {
namespace {

constexpr std::string_view kPlainMarks = "'\"-. ";  // what typographic quotes, dashes, dots and spaces fold to
constexpr std::size_t kMaxFoldedLetters = 40;       // a URL's n-grams beyond this say nothing more

/// 32-bit FNV-1a with a final mix; the seed keeps the kinds of feature apart.
std::uint32_t hash_text(std::string_view text, std::uint32_t seed) {
  std::uint32_t value = 0x811C9DC5U ^ seed;
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x01000193U;
  value ^= value >> 16;
  value *= 0x85EBCA6BU;
  return value ^ (value >> 13);
}

std::size_t letter_length(std::string_view text, std::size_t offset) {
  return std::max<std::size_t>(1, base::code_point_at(text, offset).length);
}

/// Byte offsets of all code points of `text` and of its end.
void find_starts(std::string_view text, std::vector<std::uint32_t>& starts) {
  starts.clear();
  for (std::size_t i = 0; i < text.size(); i += letter_length(text, i)) starts.push_back(static_cast<std::uint32_t>(i));
  starts.push_back(static_cast<std::uint32_t>(text.size()));
}

std::string_view between(std::string_view text, const std::vector<std::uint32_t>& starts, std::size_t first,
                         std::size_t last) {
  return text.substr(starts[first], starts[last] - starts[first]);
}

base::StringMap<std::uint32_t> number_from_one(const std::vector<std::string_view>& strings) {
  base::StringMap<std::uint32_t> numbers;
  numbers.reserve(strings.size());
  for (std::size_t i = 0; i < strings.size(); ++i) numbers.emplace(strings[i], static_cast<std::uint32_t>(i + 1));
  return numbers;
}

std::uint32_t find_or_zero(const base::StringMap<std::uint32_t>& numbers, const std::string& key) {
  const auto found = numbers.find(key);
  return found == numbers.end() ? 0 : found->second;
}

}  // namespace

Result<LetterTable> LetterTable::load(const learn::ModelFile& model) {
  const Result<std::vector<std::string_view>> rows = model.find_strings("letters");
  if (!rows) return rows.error();
  LetterTable table;
  for (const std::string_view row : *rows) {
    const std::vector<std::string_view> cells = base::split(row, '\t');
    const std::optional<int> code = base::parse_int(cells[0]);
    const std::optional<int> lower = cells.size() == 4 && !cells[2].empty() ? base::parse_int(cells[1]) : std::nullopt;
    if (!code || !lower) return model.error("letters: \"" + std::string(row) + "\" is not code, lower, folded, upper");
    std::string key;
    Letter letter;
    base::append_utf8(key, static_cast<char32_t>(*code));
    base::append_utf8(letter.lower, static_cast<char32_t>(*lower));
    letter.folded = cells[2];
    letter.is_upper = cells[3] == "1";
    table.letters_.emplace(key, std::move(letter));
  }
  return table;
}

const LetterTable::Letter* LetterTable::find(std::string_view utf8) const {
  const auto found = letters_.find(utf8);
  return found == letters_.end() ? nullptr : &found->second;
}

void LetterTable::lower(std::string_view text, std::string& out) const {
  out.clear();
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view letter = text.substr(i, letter_length(text, i));
    i += letter.size();
    const Letter* row = letter.size() > 1 ? find(letter) : nullptr;
    if (row != nullptr)
      out.append(row->lower);
    else if (letter.size() > 1)
      out.append(letter);
    else
      out.push_back(base::ascii_lower(letter[0]));
  }
}

void LetterTable::fold(std::string_view text, std::string& out) const {
  out.clear();
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view letter = text.substr(i, letter_length(text, i));
    i += letter.size();
    const Letter* row = letter.size() > 1 ? find(letter) : nullptr;
    if (row != nullptr)
      out.append(row->folded);
    else if (letter.size() > 1)
      out.append(letter);
    else
      out.push_back(base::is_ascii_digit(letter[0]) ? '0' : base::ascii_lower(letter[0]));
  }
}

void LetterTable::shape(std::string_view text, std::string& out) const {
  out.clear();
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view letter = text.substr(i, letter_length(text, i));
    i += letter.size();
    char kind = 'a';
    if (letter.size() > 1) {
      const Letter* row = find(letter);
      if (row != nullptr && row->is_upper) kind = 'A';
      if (row != nullptr && kPlainMarks.find(row->folded[0]) != std::string_view::npos) kind = row->folded[0];
    } else if (base::is_ascii_upper(letter[0])) {
      kind = 'A';
    } else if (base::is_ascii_digit(letter[0])) {
      kind = '0';
    } else if (!base::is_ascii_lower(letter[0])) {
      kind = letter[0];
    }
    const std::size_t size = out.size();
    if (size < 2 || out[size - 1] != kind || out[size - 2] != kind) out.push_back(kind);
  }
}

Result<WordFeatures> WordFeatures::load(const learn::ModelFile& model, const Buckets& buckets) {
  Result<LetterTable> letters = LetterTable::load(model);
  if (!letters) return letters.error();
  const Result<std::vector<std::string_view>> words = model.find_strings("words");
  if (!words) return words.error();
  const Result<std::vector<std::string_view>> shapes = model.find_strings("shapes");
  if (!shapes) return shapes.error();
  const Result<std::vector<std::string_view>> name_rows = model.find_strings("name_words");
  if (!name_rows) return name_rows.error();
  WordFeatures features;
  features.name_words_.reserve(name_rows->size());
  for (const std::string_view row : *name_rows) {
    const std::size_t tab = std::min(row.find('\t'), row.size());
    const std::optional<int> bits = base::parse_int(row.substr(std::min(tab + 1, row.size())));
    if (!bits || *bits < 0 || static_cast<std::size_t>(*bits) >= buckets.name_kinds) {
      return model.error("name_words: \"" + std::string(row) + "\" is not word, kinds");
    }
    features.name_words_.emplace(row.substr(0, tab), static_cast<std::uint32_t>(*bits));
  }
  features.letters_ = *std::move(letters);
  features.buckets_ = buckets;
  features.words_ = number_from_one(*words);
  features.shapes_ = number_from_one(*shapes);
  return features;
}

void WordFeatures::find_rows(std::string_view form, Workspace& workspace, WordRows& rows) const {
  letters_.fold(form, workspace.folded);
  letters_.shape(form, workspace.shape);
  rows.word = find_or_zero(words_, workspace.folded);
  rows.shape = find_or_zero(shapes_, workspace.shape);
  rows.name_kinds = find_or_zero(name_words_, workspace.folded);

  std::vector<std::uint32_t>& starts = workspace.starts;
  find_starts(workspace.folded, starts);
  const std::size_t count = starts.size() - 1;
  const auto bucket = [](std::string_view text, std::uint32_t seed, std::size_t buckets) {
    return static_cast<std::uint32_t>(hash_text(text, seed) % buckets);
  };
  const std::string_view folded = workspace.folded;
  rows.suffix2 = bucket(between(folded, starts, count - std::min<std::size_t>(count, 2), count), 1, buckets_.suffix2);
  rows.suffix3 = bucket(between(folded, starts, count - std::min<std::size_t>(count, 3), count), 2, buckets_.suffix3);
  rows.prefix3 = bucket(between(folded, starts, 0, std::min<std::size_t>(count, 3)), 3, buckets_.prefix3);

  workspace.text.assign("^").append(between(folded, starts, 0, std::min(count, kMaxFoldedLetters))).append("$");
  find_starts(workspace.text, starts);
  const std::size_t letters = starts.size() - 1;
  rows.ngrams.clear();
  for (std::size_t n = 3; n <= 5; ++n) {
    for (std::size_t i = 0; i + n <= letters; ++i) {
      rows.ngrams.push_back(bucket(between(workspace.text, starts, i, i + n), 4, buckets_.ngrams));
    }
  }
  if (rows.ngrams.empty()) rows.ngrams.push_back(bucket(workspace.text, 4, buckets_.ngrams));
}

}  // namespace casus::syntax
