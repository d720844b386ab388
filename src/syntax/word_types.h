// Numbers for word forms: a small open-addressing hash table that forgets what it has not seen for long.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/hash.h"

namespace casus::syntax {

/// Holds up to `capacity` forms. A form keeps its number for a round at least; then the number may go to another.
class WordTypes {
 public:
  explicit WordTypes(std::size_t capacity) : capacity_(capacity), slots_(slot_count(capacity)) {}

  /// Starts a round of up to `count` forms, fewer than half the capacity. Where they might not fit, the half of the
  /// forms that were seen longest ago go. Common words so stay; to forget all forms costs twice as many new ones on
  /// news text.
  void start_round(std::size_t count) {
    ++round_;
    if (forms_.size() - free_.size() + count <= capacity_) return;
    std::vector<std::uint32_t> rounds;
    for (const Form& form : forms_) rounds.push_back(form.round);
    const auto middle = rounds.begin() + static_cast<std::ptrdiff_t>(rounds.size() / 2);
    std::nth_element(rounds.begin(), middle, rounds.end());
    keep_since(*middle + 1);
  }

  /// The form's number, and whether it is new.
  std::pair<std::uint32_t, bool> find_or_add(std::string_view form) {
    const std::uint64_t hash = base::hash64(form);
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].number != 0; at = (at + 1) & (slots_.size() - 1)) {
      const std::uint32_t number = slots_[at].number - 1;
      if (slots_[at].tag != tag || letters_of(forms_[number]) != form) continue;
      forms_[number].round = round_;
      return {number, false};
    }
    const std::uint32_t number = take_number();
    slots_[at] = {tag, number + 1};
    forms_[number] = {hash, static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(form.size()),
                      round_};
    letters_.append(form);
    return {number, true};
  }

 private:
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t number = 0;  // 1 + the form's; 0 = free
  };
  struct Form {
    std::uint64_t hash = 0;
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    std::uint32_t round = 0;  // when it was seen last; 0 = its number is free
  };
  static std::size_t slot_count(std::size_t capacity) {
    std::size_t count = 16;
    while (count < 2 * capacity) count *= 2;
    return count;
  }
  std::string_view letters_of(const Form& form) const {
    return std::string_view(letters_).substr(form.begin, form.size);
  }
  std::uint32_t take_number() {
    if (free_.empty()) {
      forms_.emplace_back();
      return static_cast<std::uint32_t>(forms_.size() - 1);
    }
    const std::uint32_t number = free_.back();
    free_.pop_back();
    return number;
  }
  void keep_since(std::uint32_t round) {
    std::fill(slots_.begin(), slots_.end(), Slot{});
    free_.clear();
    std::string letters;
    for (std::uint32_t number = 0; number < forms_.size(); ++number) {
      Form& form = forms_[number];
      if (form.round < round) {
        form.round = 0;
        free_.push_back(number);
        continue;
      }
      std::size_t at = form.hash & (slots_.size() - 1);
      while (slots_[at].number != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = {static_cast<std::uint32_t>(form.hash >> 32), number + 1};
      const auto begin = static_cast<std::uint32_t>(letters.size());
      letters.append(letters_of(form));
      form.begin = begin;
    }
    letters_ = std::move(letters);
  }

  std::size_t capacity_;
  std::uint32_t round_ = 0;
  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::vector<Form> forms_;
  std::vector<std::uint32_t> free_;  // numbers that may be taken again
  std::string letters_;
};

}  // namespace casus::syntax
