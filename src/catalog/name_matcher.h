// Finds all names of the tables in a sentence in one pass: leftmost, longest.
//
// A trie over words. The vocabulary maps a folded word to a number, edges are a hash table from (node, word) to node,
// so a token that starts no name costs one hash and two look-ups. Built once, then read-only.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "catalog/name_words.h"

namespace casus::catalog {

/// A token as the matcher sees it.
struct TextToken {
  std::string_view form;
  bool space_before = true;  // a hyphen with blanks around it parts names, one without joins them
};

/// Tokens first..last inclusive (positions in the given span) are a name; `entry` starts the chain of its meanings.
struct NameMatch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t entry = 0;
  bool operator==(const NameMatch&) const = default;
};

class NameMatcher {
 public:
  static constexpr std::uint32_t kNoEntry = 0xFFFFFFFF;

  /// One meaning of a name. Several names share spellings; `next` chains them in the order of adding.
  struct Entry {
    std::uint32_t payload = 0;
    std::uint32_t next = kNoEntry;
    std::uint32_t capitals = 0;        // bit i: word i must start with a capital
    std::uint8_t acronym_letters = 0;  // "WHO": must be in capitals in the text, too; 0 for other names
  };

  /// A sentence cut by cut(), and scratch memory; one per thread.
  struct Workspace {
    struct Piece {
      std::uint64_t key = 0;  // hash of the folded word; 0 for what parts names
      std::uint32_t token = 0;
      bool starts_token = false;
      bool ends_token = false;
      bool starts_upper = false;
      bool is_all_upper = false;
      bool after_hyphen = false;
    };
    std::vector<Piece> pieces;
    std::vector<NameWord> words;
  };

  NameMatcher();

  /// Makes room for so many names; more may come. Requires that none is there yet.
  void reserve(std::size_t names);

  /// Adds a name. Capitals in it are demanded of the text; a name in lower case matches any case. Names of more than 32
  /// words or of none are ignored. Words after the first that are names in `soft` may be small in the text, too: with
  /// agent nouns there, "Workers' Party of Korea" is found in "the Workers' party of Korea".
  void add(std::string_view name, std::uint32_t payload, const NameMatcher* soft = nullptr);

  /// Cuts a sentence into the words of names. One cut serves all matchers.
  static void cut(std::span<const TextToken> tokens, Workspace& workspace);
  /// Replaces `matches` by the names in the sentence that was cut, in order, not overlapping. Of two names that start
  /// at the same token the longer one wins. Cost: O(tokens), about 50 ns a token.
  void find(const Workspace& workspace, std::vector<NameMatch>& matches) const;

  /// The first meaning of the whole text, or kNoEntry. For look-ups of single names; capitals are not demanded.
  std::uint32_t find_entry(std::string_view name) const;

  const Entry& entry(std::uint32_t index) const { return entries_[index]; }
  std::size_t entry_count() const { return entries_.size(); }

  /// Whether an entry's demand for capitals is met by the words of a text from `begin`. Shared with the naive twin in
  /// tests.
  static bool allows(const Entry& entry, std::span<const Workspace::Piece> pieces);

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t value = 0;
  };
  // Open addressing, keys never 0. Most look-ups find nothing, and the slots are too many for the cache: a bit a key in
  // a table one thirty-second the size says so first (linking 2.3 -> 2.7 million tokens/s).
  class HashTable {
   public:
    explicit HashTable(std::size_t capacity);
    std::uint32_t find(std::uint64_t key) const;
    /// The value there, after putting `value` in if the key is new.
    std::uint32_t find_or_add(std::uint64_t key, std::uint32_t value);

   private:
    void grow();
    bool may_hold(std::uint64_t mixed) const;
    void note(std::uint64_t mixed);
    std::vector<Slot> slots_;
    std::vector<std::uint64_t> filter_;  // four bits a slot
    std::size_t used_ = 0;
  };

  static void cut_token(std::string_view form, std::uint32_t token, bool after_hyphen, Workspace& workspace);
  /// True if the single word of that key is a name.
  bool has_word(std::uint64_t key) const;
  std::uint32_t match_at(const Workspace& workspace, std::size_t begin, std::uint32_t& entry) const;
  std::uint32_t first_allowed(std::uint32_t node, std::span<const Workspace::Piece> pieces) const;

  HashTable vocabulary_;
  HashTable edges_;
  std::vector<std::uint32_t> root_edges_;   // by word number: the first step has no hash
  std::vector<std::uint32_t> first_entry_;  // by node
  std::vector<std::uint32_t> last_entry_;   // by node
  std::vector<Entry> entries_;
  std::vector<NameWord> scratch_;  // of add()
};

}  // namespace casus::catalog
