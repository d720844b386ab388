#include "store/fact_rebuild.h"

#include <algorithm>
#include <string>
#include <vector>

#include "store/block_sums.h"
#include "store/codes.h"
#include "store/event_reader.h"
#include "store/fact_store.h"
#include "store/fact_writer.h"

namespace casus::store {
namespace {

constexpr std::size_t kRebuildBatch = 1000;

Result<void> set_next(const Connection& connection, const std::string& name, std::int64_t next) {
  return connection.execute("UPDATE next_keys SET next = " + std::to_string(next) + " WHERE name = '" + name + "'");
}

Result<void> add_all(const Connection& connection, FactWriter& writer, FactWriter::NextNumbers next) {
  std::vector<std::int64_t> keys;
  do {
    Result<std::vector<std::int64_t>> more = next_event_keys(connection, keys.empty() ? 0 : keys.back(), kRebuildBatch);
    if (!more) return more.error();
    keys = *std::move(more);
    Result<std::vector<Event>> events = read_events(connection, keys);
    if (!events) return events.error();
    for (std::size_t i = 0; i < events->size(); ++i) {
      if (Result<void> added = writer.add(keys[i], (*events)[i], next); !added) return added;
    }
  } while (!keys.empty());
  return {};
}

/// Numbers of the codes by term.
Result<std::vector<std::uint16_t>> number_codes(const Connection& connection, std::int64_t& next) {
  Result<CodeWriter> codes = CodeWriter::prepare(connection);
  if (!codes) return codes.error();
  Result<Statement> terms = connection.prepare("SELECT term_id, code FROM terms WHERE code IS NOT NULL ORDER BY 1");
  if (!terms) return terms.error();
  std::vector<std::uint16_t> numbers;
  while (true) {
    Result<bool> more = terms->step();
    if (!more) return more.error();
    if (!*more) return numbers;
    Result<std::uint16_t> number = codes->number(terms->text(1), next);
    if (!number) return number.error();
    numbers.resize(static_cast<std::size_t>(terms->integer(0)) + 1);
    numbers.back() = *number;
  }
}

std::vector<std::uint16_t> codes_of(const std::vector<std::uint32_t>& terms,
                                    const std::vector<std::uint16_t>& numbers) {
  std::vector<std::uint16_t> codes;
  for (const std::uint32_t term : terms) codes.push_back(term < numbers.size() ? numbers[term] : std::uint16_t{0});
  return codes;
}

}  // namespace

Result<void> rebuild_facts(const Connection& connection) {
  Result<void> cleared = connection.execute("DELETE FROM facts; DELETE FROM terms");
  if (cleared && connection.dialect() == Dialect::kSqlite) {
    cleared = connection.execute("INSERT INTO term_words (term_words) VALUES ('rebuild')");
  }
  if (!cleared) return cleared;
  Result<FactWriter> writer = FactWriter::prepare(connection);
  if (!writer) return writer.error();
  std::int64_t next_term = 1;
  std::int64_t next_code = 1;
  if (Result<void> added = add_all(connection, *writer, {next_term, next_code}); !added) return added;
  Result<Statement> retracted = connection.prepare(
      "SELECT event_key FROM events JOIN documents USING (document_key) WHERE retracted IS NOT NULL ORDER BY "
      "event_key");
  if (!retracted) return retracted.error();
  Result<std::vector<std::int64_t>> gone = read_keys(*retracted);
  if (!gone) return gone.error();
  if (Result<void> marked = writer->set_retracted(*gone, true); !marked) return marked;
  Result<void> set = set_next(connection, "term", next_term);
  return set ? set_next(connection, "code", next_code) : set;
}

Result<void> add_code_columns(const Connection& connection) {
  std::int64_t next_code = 1;
  Result<std::vector<std::uint16_t>> numbers = number_codes(connection, next_code);
  if (!numbers) return numbers.error();
  Result<FactStore> facts = FactStore::prepare(connection);
  if (!facts) return facts.error();
  Result<std::vector<std::int64_t>> segments = facts->segments();
  if (!segments) return segments.error();
  for (const std::int64_t segment : *segments) {
    FactColumns columns;
    columns.segment = segment;
    Result<void> done = facts->read(FactField::kActor, columns);
    if (done) done = facts->read(FactField::kRecipient, columns);
    columns.actor_code = codes_of(columns.actor, *numbers);
    columns.recipient_code = codes_of(columns.recipient, *numbers);
    if (done) done = facts->write(FactField::kActorCode, columns);
    if (done) done = facts->write(FactField::kRecipientCode, columns);
    if (!done) return done;
  }
  return set_next(connection, "code", next_code);
}

Result<void> sum_blocks(const Connection& connection) {
  Result<BlockWriter> blocks = BlockWriter::prepare(connection);
  if (!blocks) return blocks.error();
  Result<std::int64_t> last = connection.read_integer("SELECT coalesce(max(segment), 0) FROM facts");
  return last ? blocks->sum_all(*last) : Result<void>(last.error());
}

}  // namespace casus::store
