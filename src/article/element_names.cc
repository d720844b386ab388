// One table, filled at compile time, without comparisons of strings.
#include "article/element_names.h"

#include <array>
#include <cstddef>

#include "article/word_bytes.h"

namespace casus::article {
namespace {

// Names of elements that reach the parser as they are.
constexpr std::array<std::string_view, 98> kElements = {
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
constexpr std::array<std::string_view, 19> kDropped = {
    "applet", "audio",  "canvas", "embed", "frameset", "iframe",   "map",      "noembed", "noframes", "noscript",
    "object", "script", "select", "style", "svg",      "template", "textarea", "video",   "xmp"};
// Elements without content or text of their own that say nothing: the tag alone is dropped.
constexpr std::array<std::string_view, 12> kVoid = {"area",   "frame", "image", "img",    "input", "optgroup",
                                                    "option", "param", "path",  "source", "track", "wbr"};

/// Names of up to twelve bytes as numbers, for a table without comparisons of strings.
struct NameKey {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  static constexpr NameKey of_constant(std::string_view name) {
    NameKey key;
    for (std::size_t i = 0; i < name.size() && i < 8; ++i) key.low |= byte(name[i]) << (8 * i);
    for (std::size_t i = 8; i < name.size(); ++i) key.high |= byte(name[i]) << (8 * (i - 8));
    return key;
  }
  /// The same at run time, in any case.
  static NameKey of(std::string_view name) {
    if (name.size() <= 8) return {lower_bytes(load_bytes(name.data(), name.size())), 0};
    return {lower_bytes(load_bytes(name.data(), 8)), lower_bytes(load_bytes(name.data() + 8, name.size() - 8))};
  }
  constexpr bool operator==(const NameKey&) const = default;
  constexpr std::size_t hash() const { return ((low ^ high << 21) * 0x9E3779B97F4A7C15U) >> 55; }

 private:
  static constexpr std::uint64_t byte(char c) { return static_cast<unsigned char>(c); }
};

constexpr std::size_t kLongestName = 12;

/// Names, in any case, and what they stand for.
template <typename Meaning>
class NameTable {
 public:
  constexpr void add(std::string_view name, Meaning meaning) {
    const NameKey key = NameKey::of_constant(name);
    std::size_t i = key.hash();
    while (entries_[i].is_taken) i = (i + 1) % entries_.size();
    entries_[i] = {key, meaning, true};
  }

  const Meaning* find(std::string_view name) const {
    if (name.empty() || name.size() > kLongestName) return nullptr;
    const NameKey key = NameKey::of(name);
    for (std::size_t i = key.hash(); entries_[i].is_taken; i = (i + 1) % entries_.size()) {
      if (entries_[i].key == key) return &entries_[i].meaning;
    }
    return nullptr;
  }

 private:
  struct Entry {
    NameKey key;
    Meaning meaning = {};
    bool is_taken = false;
  };
  std::array<Entry, 512> entries_ = {};
};

constexpr NameTable<ElementFate> kFates = [] {
  NameTable<ElementFate> table;
  for (const std::string_view name : kElements) table.add(name, ElementFate::kKept);
  for (const std::string_view name : kDropped) table.add(name, ElementFate::kContentDropped);
  for (const std::string_view name : kVoid) table.add(name, ElementFate::kTagDropped);
  return table;
}();

constexpr NameTable<Attribute> kAttributes = [] {
  NameTable<Attribute> table;
  for (std::size_t i = 0; i < kAttributeNames.size(); ++i) {
    table.add(kAttributeNames[i], static_cast<Attribute>(i));
  }
  return table;
}();

}  // namespace

ElementFate fate_of(std::string_view element) {
  const ElementFate* fate = kFates.find(element);
  return fate == nullptr ? ElementFate::kRenamed : *fate;
}

std::optional<Attribute> find_attribute(std::string_view name) {
  const Attribute* attribute = kAttributes.find(name);
  return attribute == nullptr ? std::nullopt : std::optional(*attribute);
}

}  // namespace casus::article
