// A number for the text of a feature that is made of the numbers of its parts, so that no text is put together to be
// looked up: a polynomial over the bytes, which does not tell where one part ends and the next begins.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus::text {

/// Of a text: equal texts have equal keys, however they were put together.
struct TextKey {
  std::uint64_t sum = 0;
  std::uint64_t factor = 1;  // kBase to the power of the text's length

  static constexpr std::uint64_t kBase = 0x9e3779b97f4a7c15U;

  constexpr TextKey() = default;
  constexpr explicit TextKey(std::string_view text) {
    for (const char c : text) {
      sum = sum * kBase + static_cast<unsigned char>(c) + 1;
      factor *= kBase;
    }
  }
  /// Of this text and the other one behind it.
  constexpr TextKey operator+(TextKey other) const {
    TextKey both;
    both.sum = sum * other.factor + other.sum;
    both.factor = factor * other.factor;
    return both;
  }
};

/// A word of a feature, cut to kLongest bytes; the text must outlive it. An empty one is left out.
struct FeaturePart {
  static constexpr std::size_t kLongest = 24;

  std::string_view text;
  TextKey key;

  constexpr FeaturePart() = default;
  constexpr FeaturePart(std::string_view word) : text(word.substr(0, kLongest)), key(text) {}  // NOLINT
  constexpr FeaturePart(const char* word) : FeaturePart(std::string_view(word)) {}             // NOLINT
};

/// The features of one thing to be judged; reused from one to the next.
class FeatureKeys {
 public:
  /// Where `names` is given, the text of every feature is also written there (training). It must outlive the list.
  explicit FeatureKeys(std::vector<std::string>* names = nullptr) : names_(names) {}

  void clear() {
    keys_.clear();
    if (names_ != nullptr) names_->clear();
  }
  /// "name=a|b|c"; the name with its sign is hashed when the program is built.
  struct Name {
    std::string_view text;
    TextKey key;
    consteval Name(const char* name) : text(name), key(TextKey(name) + TextKey("=")) {}  // NOLINT
  };
  void add(Name name, const FeaturePart& a, const FeaturePart& b = {}, const FeaturePart& c = {}) {
    TextKey key = name.key + a.key;
    if (!b.text.empty()) key = key + kBar + b.key;
    if (!c.text.empty()) key = key + kBar + c.key;
    keys_.push_back(key.sum);
    if (names_ != nullptr) remember(name, a, b, c);
  }
  std::span<const std::uint64_t> keys() const { return keys_; }

 private:
  static constexpr TextKey kBar = TextKey("|");

  void remember(Name name, const FeaturePart& a, const FeaturePart& b, const FeaturePart& c) {
    std::string text(name.text);
    text.append("=").append(a.text);
    for (const FeaturePart* part : {&b, &c}) {
      if (!part->text.empty()) text.append("|").append(part->text);
    }
    names_->push_back(std::move(text));
  }

  std::vector<std::uint64_t> keys_;
  std::vector<std::string>* names_;
};

}  // namespace casus::text
