// The names of elements and attributes that html_reduce.cc knows, in any case, and what becomes of them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "article/html_attribute.h"
#include "article/word_bytes.h"

namespace casus::article {

// Names of elements that reach the parser as they are.
inline constexpr std::array<std::string_view, 98> kKeptElements = {
    "a",       "abbr",     "acronym", "address",    "article",    "aside",   "b",       "base",    "bdi",     "bdo",
    "big",     "blink",    "body",    "blockquote", "br",         "button",  "caption", "center",  "cite",    "code",
    "col",     "colgroup", "data",    "dd",         "del",        "details", "dfn",     "dialog",  "dir",     "div",
    "dl",      "dt",       "em",      "fieldset",   "figcaption", "figure",  "font",    "footer",  "form",    "h1",
    "h2",      "h3",       "h4",      "h5",         "h6",         "head",    "header",  "hgroup",  "hr",      "html",
    "i",       "ins",      "kbd",     "label",      "legend",     "li",      "link",    "listing", "main",    "mark",
    "marquee", "menu",     "meta",    "nav",        "nobr",       "ol",      "output",  "p",       "picture", "pre",
    "q",       "rp",       "rt",      "ruby",       "s",          "samp",    "search",  "section", "small",   "span",
    "strike",  "strong",   "sub",     "summary",    "sup",        "table",   "tbody",   "td",      "tfoot",   "th",
    "thead",   "time",     "title",   "tr",         "tt",         "u",       "ul",      "var"};

// Elements that hold nothing to read: dropped with all their content.
inline constexpr std::array<std::string_view, 19> kDroppedElements = {
    "applet", "audio",  "canvas", "embed", "frameset", "iframe",   "map",      "noembed", "noframes", "noscript",
    "object", "script", "select", "style", "svg",      "template", "textarea", "video",   "xmp"};
// Elements without content or text of their own that say nothing: the tag alone is dropped.
inline constexpr std::array<std::string_view, 12> kVoidElements = {
    "area", "frame", "image", "img", "input", "optgroup", "option", "param", "path", "source", "track", "wbr"};

/// A number of the elements above, in their order; or kOtherElement.
enum class Element : std::uint8_t {};
inline constexpr std::size_t kElementCount = kKeptElements.size() + kDroppedElements.size() + kVoidElements.size();
inline constexpr Element kOtherElement = static_cast<Element>(kElementCount);
/// What all other elements are called behind the reader.
inline constexpr std::string_view kOtherName = "x-other";

constexpr std::string_view name_of(Element element) {
  auto number = static_cast<std::size_t>(element);
  if (number < kKeptElements.size()) return kKeptElements[number];
  number -= kKeptElements.size();
  if (number < kDroppedElements.size()) return kDroppedElements[number];
  number -= kDroppedElements.size();
  return number < kVoidElements.size() ? kVoidElements[number] : kOtherName;
}

/// For names known to the compiler.
constexpr Element known_element(std::string_view name) {
  std::size_t number = 0;
  while (name_of(static_cast<Element>(number)) != name) ++number;
  return static_cast<Element>(number);
}

/// Of an element's tags: kept under another name, kept, dropped with all between them, dropped alone.
enum class ElementFate : std::uint8_t { kRenamed, kKept, kContentDropped, kTagDropped };

struct KnownElement {
  Element element = kOtherElement;
  ElementFate fate = ElementFate::kRenamed;
};

/// A name of up to twelve bytes, and its size, as numbers; all known ones are.
struct NameKey {
  static constexpr std::size_t kLongestName = 12;
  static constexpr std::size_t kHashBits = 9;

  std::uint64_t low = 0;
  std::uint64_t high = 0;

  static constexpr NameKey of_constant(std::string_view name) {
    NameKey key;
    for (std::size_t i = 0; i < name.size() && i < 8; ++i) key.low |= byte(name[i]) << (8 * i);
    for (std::size_t i = 8; i < name.size(); ++i) key.high |= byte(name[i]) << (8 * (i - 8));
    key.high |= size_bits(name.size());
    return key;
  }
  /// The same at run time, in any case, of the name of `size` bytes at `at`.
  static NameKey at(std::string_view text, std::size_t at, std::size_t size) {
    const std::uint64_t low = lower_bytes(load_at(text, at) & mask_of(size));
    const std::uint64_t high = size <= 8 ? 0 : lower_bytes(load_at(text, at + 8) & mask_of(size - 8));
    return {low, high | size_bits(size)};
  }
  constexpr bool operator==(const NameKey&) const = default;
  constexpr std::size_t hash() const { return ((low ^ high << 21) * 0x9E3779B97F4A7C15U) >> (64 - kHashBits); }

 private:
  // "p" with a zero byte behind it is no "p".
  static constexpr std::uint64_t size_bits(std::size_t size) { return std::uint64_t{size} << 56; }
  static constexpr std::uint64_t byte(char c) { return static_cast<unsigned char>(c); }
};

KnownElement find_element(const NameKey& name);

/// Whether one that trees keep has so long a name with that first letter.
inline bool may_be_attribute(char first, std::size_t size) {
  static constexpr std::array<std::uint32_t, NameKey::kLongestName + 1> kFirstLetters = [] {
    std::array<std::uint32_t, NameKey::kLongestName + 1> letters = {};
    for (const std::string_view name : kAttributeNames) letters[name.size()] |= 1U << (name.front() & 0x1F);
    return letters;
  }();
  return (kFirstLetters[size] >> (first & 0x1F) & 1U) != 0;
}

/// The attribute of that name, if it is one that trees keep.
std::optional<Attribute> find_attribute(const NameKey& name);

}  // namespace casus::article
