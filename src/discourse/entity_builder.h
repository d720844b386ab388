// The entities of a document while they are being put together; shared by the steps of coreference.
#pragma once

#include <string>
#include <vector>

#include "base/ids.h"
#include "catalog/catalog.h"
#include "discourse/clause.h"
#include "document/document.h"

namespace casus::discourse {

enum class NounGender : std::uint8_t { kUnknown, kMale, kFemale };

/// One chain. `words` are the folded words of its longest name.
struct Chain {
  document::MentionType type = document::MentionType::kPerson;
  document::CountryCode country;
  std::vector<std::string> words;
  std::vector<std::string> titles;        // folded title words of all its mentions
  std::vector<base::MentionId> mentions;  // in text order
  NounGender gender = NounGender::kUnknown;
  bool is_plural = false;
  bool has_name = false;
  std::int64_t actor = -1;  // position in the catalog's actors; the row itself without a catalog
};

class EntityBuilder {
 public:
  EntityBuilder(const ClauseView& view, const catalog::Catalog* catalog);

  const ClauseView& view() const { return view_; }
  const document::Document& document() const { return view_.document(); }
  const std::vector<Chain>& chains() const { return chains_; }
  /// The chain of a mention, or npos.
  std::size_t chain_of(base::MentionId mention) const { return chain_of_[base::index_of(mention)]; }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  void start_chain(base::MentionId mention);
  void join(base::MentionId mention, std::size_t chain);
  /// The folded words of a name, without its honorific; none for other mentions.
  const std::vector<std::string>& words_of(base::MentionId mention) const { return words_[base::index_of(mention)]; }
  std::int64_t actor_of(base::MentionId mention) const;
  NounGender gender_of(base::MentionId mention) const { return genders_[base::index_of(mention)]; }
  /// Last mention of the chain that starts before token `before`, or kNone.
  base::MentionId last_before(std::size_t chain, base::TokenId before) const;

  /// Writes entities and entity_of_mention. Chains keep the order of their first mention.
  void write(document::Document& document) const;

 private:
  std::vector<std::string> read_words(const document::Mention& mention) const;
  NounGender read_gender(base::MentionId mention) const;
  void learn(Chain& chain, base::MentionId mention) const;
  document::Entity entity_from(const Chain& chain) const;

  const ClauseView& view_;
  const catalog::Catalog* catalog_;
  std::vector<Chain> chains_;
  std::vector<std::size_t> chain_of_;
  std::vector<std::vector<std::string>> words_;  // per mention
  std::vector<NounGender> genders_;
};

}  // namespace casus::discourse
