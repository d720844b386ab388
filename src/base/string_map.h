// A hash table from strings, filled once and asked often, with views: no key is copied for a question, and most words
// that are not in it are told so by one line of the cache. Goes through its entries in the order of their coming.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/hash.h"

namespace casus::base {

/// Open addressing over (part of the hash, place of the entry), at most half full; the entries lie in a row.
template <typename Value>
class StringMap {
 public:
  using Entry = std::pair<std::string, Value>;
  using Iterator = typename std::vector<Entry>::iterator;
  using ConstIterator = typename std::vector<Entry>::const_iterator;

  std::size_t size() const { return entries_.size(); }
  ConstIterator begin() const { return entries_.begin(); }
  ConstIterator end() const { return entries_.end(); }
  Iterator begin() { return entries_.begin(); }
  Iterator end() { return entries_.end(); }

  ConstIterator find(std::string_view key) const {
    if (slots_.empty()) return end();
    const std::uint32_t number = slots_[slot_of(key, hash64(key))].number;
    return number == 0 ? end() : begin() + (number - 1);
  }
  bool contains(std::string_view key) const { return find(key) != end(); }

  /// Like those of std::unordered_map; they move the entries.
  template <typename... Arguments>
  std::pair<Iterator, bool> emplace(std::string_view key, Arguments&&... arguments) {
    if (2 * (entries_.size() + 1) > slots_.size()) resize(slots_.empty() ? kFirstSlots : 2 * slots_.size());
    const std::uint64_t hash = hash64(key);
    Slot& slot = slots_[slot_of(key, hash)];
    if (slot.number != 0) return {begin() + (slot.number - 1), false};
    entries_.emplace_back(std::piecewise_construct, std::forward_as_tuple(key),
                          std::forward_as_tuple(std::forward<Arguments>(arguments)...));
    slot = {tag_of(hash), static_cast<std::uint32_t>(entries_.size())};
    return {end() - 1, true};
  }
  Value& operator[](std::string_view key) { return emplace(key).first->second; }

  void reserve(std::size_t count) {
    entries_.reserve(count);
    std::size_t slots = kFirstSlots;
    while (slots < 2 * count) slots *= 2;
    if (slots > slots_.size()) resize(slots);
  }
  void clear() {
    slots_.clear();
    entries_.clear();
  }

 private:
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t number = 0;  // 1 + the entry's; 0 = free
  };
  static constexpr std::size_t kFirstSlots = 16;

  static std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }
  /// The slot of the key, or the free one where it would stand.
  std::size_t slot_of(std::string_view key, std::uint64_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    const std::uint32_t tag = tag_of(hash);
    std::size_t at = hash & mask;
    while (slots_[at].number != 0 && (slots_[at].tag != tag || entries_[slots_[at].number - 1].first != key)) {
      at = (at + 1) & mask;
    }
    return at;
  }
  void resize(std::size_t count) {
    slots_.assign(count, Slot{});
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const std::uint64_t hash = hash64(entries_[i].first);
      std::size_t at = hash & (count - 1);
      while (slots_[at].number != 0) at = (at + 1) & (count - 1);
      slots_[at] = {tag_of(hash), static_cast<std::uint32_t>(i + 1)};
    }
  }

  std::vector<Slot> slots_;  // a power of two
  std::vector<Entry> entries_;
};

}  // namespace casus::base
