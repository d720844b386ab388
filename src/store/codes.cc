#include "store/codes.h"

namespace casus::store {
namespace {

constexpr std::int64_t kMaxNumber = 65535;

}  // namespace

Result<CodeWriter> CodeWriter::prepare(const Connection& connection) {
  CodeWriter writer;
  Result<void> prepared = prepare_all(connection, {{&writer.find_, "SELECT code_id FROM codes WHERE code = ?"},
                                                   {&writer.add_, "INSERT INTO codes (code_id, code) VALUES (?, ?)"}});
  if (!prepared) return prepared.error();
  return writer;
}

Result<std::uint16_t> CodeWriter::number(std::string_view code, std::int64_t& next) {
  if (code.empty()) return std::uint16_t{0};
  const auto [known, is_new] = known_.try_emplace(std::string(code));
  if (!is_new) return known->second;
  find_.reset();
  Result<bool> row = find_.bind_text(code).step();
  if (!row) return row.error();
  const bool stored = *row;
  std::int64_t id = stored ? find_.integer(0) : 0;
  find_.reset();
  if (!stored && next <= kMaxNumber) {
    id = next++;
    if (Result<void> added = add_.bind(id).bind_text(code).run(); !added) return added.error();
  }
  known->second = static_cast<std::uint16_t>(id);
  return known->second;
}

}  // namespace casus::store
