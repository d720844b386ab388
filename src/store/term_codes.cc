#include "store/term_codes.h"

namespace casus::store {

Result<void> TermCodes::refresh(const Connection& connection) {
  Result<Statement> terms =
      connection.prepare("SELECT term_id, code FROM terms WHERE term_id > ? AND code IS NOT NULL ORDER BY term_id");
  if (!terms) return terms.error();
  terms->bind(last_);
  while (true) {
    Result<bool> more = terms->step();
    if (!more) return more.error();
    if (!*more) return {};
    last_ = terms->integer(0);
    const auto [found, is_new] = by_code_.try_emplace(terms->text(1), static_cast<std::uint32_t>(codes_.size()));
    if (is_new) codes_.push_back(found->first);
    numbers_.resize(static_cast<std::size_t>(last_) + 1);
    numbers_.back() = found->second;
  }
}

}  // namespace casus::store
