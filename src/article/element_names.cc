// Two tables of names as numbers.
#include "article/element_names.h"

#include <array>
#include <cstddef>

namespace casus::article {
namespace {

/// Names, in any case, and what they stand for: one table, filled at compile time, without comparisons of strings.
template <typename Meaning>
class NameTable {
 public:
  constexpr void add(std::string_view name, Meaning meaning) {
    const NameKey key = NameKey::of_constant(name);
    std::size_t i = key.hash();
    while (entries_[i].is_taken) i = (i + 1) % entries_.size();
    entries_[i] = {key, meaning, true};
  }

  const Meaning* find(const NameKey& key) const {
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
  std::array<Entry, std::size_t{1} << NameKey::kHashBits> entries_ = {};
};

constexpr NameTable<KnownElement> kFates = [] {
  NameTable<KnownElement> table;
  const auto add = [&](std::string_view name, ElementFate fate) { table.add(name, {known_element(name), fate}); };
  for (const std::string_view name : kKeptElements) add(name, ElementFate::kKept);
  for (const std::string_view name : kDroppedElements) add(name, ElementFate::kContentDropped);
  for (const std::string_view name : kVoidElements) add(name, ElementFate::kTagDropped);
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

KnownElement find_element(const NameKey& name) {
  const KnownElement* element = kFates.find(name);
  return element == nullptr ? KnownElement{} : *element;
}

std::optional<Attribute> find_attribute(const NameKey& name) {
  const Attribute* attribute = kAttributes.find(name);
  return attribute == nullptr ? std::nullopt : std::optional(*attribute);
}

}  // namespace casus::article
