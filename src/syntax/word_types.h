// Numbers for word forms, in the order of their first appearance: a small open-addressing hash table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/hash.h"

namespace casus::syntax {

/// Holds up to `capacity` forms; the caller clears it before it is full.
class WordTypes {
 public:
  explicit WordTypes(std::size_t capacity) : capacity_(capacity), slots_(slot_count(capacity)) {}

  std::size_t size() const { return forms_.size(); }
  bool has_room_for(std::size_t count) const { return forms_.size() + count <= capacity_; }
  void clear() {
    std::fill(slots_.begin(), slots_.end(), Slot{});
    forms_.clear();
    letters_.clear();
  }

  /// The form's number, and whether it is new.
  std::pair<std::uint32_t, bool> find_or_add(std::string_view form) {
    const std::uint64_t hash = base::hash64(form);
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].number != 0; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].tag == tag && this->form(slots_[at].number - 1) == form) return {slots_[at].number - 1, false};
    }
    slots_[at] = {tag, static_cast<std::uint32_t>(forms_.size() + 1)};
    forms_.push_back({static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(form.size())});
    letters_.append(form);
    return {slots_[at].number - 1, true};
  }

 private:
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t number = 0;  // 1 + the form's; 0 = free
  };
  struct Form {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };
  static std::size_t slot_count(std::size_t capacity) {
    std::size_t count = 16;
    while (count < 2 * capacity) count *= 2;
    return count;
  }
  std::string_view form(std::uint32_t number) const {
    return std::string_view(letters_).substr(forms_[number].begin, forms_[number].size);
  }

  std::size_t capacity_;
  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::vector<Form> forms_;
  std::string letters_;
};

}  // namespace casus::syntax
