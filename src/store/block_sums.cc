#include "store/block_sums.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "store/event_reader.h"
#include "store/fact_scan.h"
#include "store/pair_adder.h"

namespace casus::store {
namespace {

/// What a row of `pair_sums` holds. Stored numbers: never reuse one.
enum What : int {
  kCountrySums = 0,
  kCodeSums = 1,
  kBuckets = 2,  // u32 each
  kCodes = 3,    // u16 each: of the pairs of kCodeSums; one row for all blocks, of block -1
  kPlaced = 4,   // added to the first three: of the events that have a place
};

int what_of(What what, Summed events) { return events == Summed::kPlaced ? what + kPlaced : what; }

/// Segments between two looks for blocks without sums.
constexpr std::int64_t kLookSegments = 16;
constexpr int kBlockBucketBits = 15;
static_assert(kBlockBuckets == std::size_t{1} << kBlockBucketBits);

/// One pair of one quad class, as stored.
struct Cell {
  std::uint16_t recipient = 0;
  std::uint16_t actor = 0;
  std::uint32_t events = 0;
  double goldstein = 0;
};
static_assert(sizeof(Cell) == 16);

template <typename T>
std::string to_bytes(const std::vector<T>& values) {
  return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

template <typename T>
std::vector<T> from_bytes(std::string_view bytes) {
  std::vector<T> values(bytes.size() / sizeof(T));
  if (!values.empty()) std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
  return values;
}

/// " AND quad IN (...)"
std::string quad_condition(const std::array<bool, 4>& quads) {
  std::string list = "-1";
  for (std::size_t quad = 0; quad < quads.size(); ++quad) {
    if (quads[quad]) list += ", " + std::to_string(quad);
  }
  return " AND quad IN (" + list + ")";
}

std::string cells_of(const PairSums& sums, std::size_t quad) {
  std::vector<Cell> cells;
  sums.for_each([&](std::uint16_t actor, std::uint16_t recipient, const Sum& sum) {
    cells.push_back({recipient, actor, sum.quad[quad], sum.goldstein});
  });
  return to_bytes(cells);
}

FactFilter filter_of(std::int64_t block, std::size_t quad, Summed events) {
  FactFilter filter;
  filter.block = block;
  filter.has_place = events == Summed::kPlaced;
  filter.all_kinds = false;
  for (std::size_t kind = 0; kind < filter.kinds.size(); ++kind) {
    filter.kinds[kind] = quad_index(static_cast<std::uint8_t>(kind)) == quad;
  }
  return filter;
}

Summed summed_by(const FactFilter& filter) { return filter.has_place ? Summed::kPlaced : Summed::kAll; }

}  // namespace

std::optional<BlockQuestion> question_of(const FactFilter& filter) {
  if (filter.from || filter.to || filter.cameo || filter.min_confidence || filter.publishers || filter.keys ||
      filter.block || !filter.parties.empty() || !filter.pairs.empty() || !filter.sources.empty()) {
    return std::nullopt;
  }
  BlockQuestion question;
  if (!filter.places.empty()) question.events = Summed::kPlaced;
  if (filter.all_kinds) return question;
  std::array<std::size_t, 4> passing = {};
  std::array<std::size_t, 4> all = {};
  for (std::size_t kind = 0; kind < filter.kinds.size(); ++kind) {
    const std::size_t quad = quad_index(static_cast<std::uint8_t>(kind));
    ++all[quad];
    passing[quad] += filter.kinds[kind] ? 1 : 0;
  }
  for (std::size_t quad = 0; quad < passing.size(); ++quad) {
    if (passing[quad] != 0 && passing[quad] != all[quad]) return std::nullopt;
    question.quads[quad] = passing[quad] != 0;
  }
  return question;
}

Result<std::vector<std::int64_t>> BlockReader::blocks() const {
  Result<Statement> find =
      connection_.prepare("SELECT block FROM pair_sums WHERE what = " + std::to_string(what_of(kCountrySums, events_)) +
                          " AND quad = 0 ORDER BY block");
  if (!find) return find.error();
  return read_keys(*find);
}

Result<void> BlockReader::read(Pairs pairs, const std::array<bool, 4>& quads, const Receiver& receive) const {
  const int what = what_of(pairs == Pairs::kCountries ? kCountrySums : kCodeSums, events_);
  Result<Statement> rows = connection_.prepare("SELECT quad, data FROM pair_sums WHERE what = " + std::to_string(what) +
                                               quad_condition(quads) + " ORDER BY block, quad");
  if (!rows) return rows.error();
  while (true) {
    Result<bool> more = rows->step();
    if (!more) return more.error();
    if (!*more) return {};
    const auto quad = static_cast<std::size_t>(rows->integer(0));
    for (const Cell& cell : from_bytes<Cell>(rows->blob(1))) {
      Sum sum;
      sum.quad[quad] = cell.events;
      sum.goldstein = cell.goldstein;
      receive(cell.actor, cell.recipient, sum);
    }
  }
}

Result<std::vector<std::uint32_t>> BlockReader::read_buckets(const std::array<bool, 4>& quads) const {
  std::vector<std::uint32_t> sums(kBlockBuckets);
  Result<Statement> rows = connection_.prepare(
      "SELECT data FROM pair_sums WHERE what = " + std::to_string(what_of(kBuckets, events_)) + quad_condition(quads));
  if (!rows) return rows.error();
  while (true) {
    Result<bool> more = rows->step();
    if (!more) return more.error();
    if (!*more) return sums;
    const std::vector<std::uint32_t> counts = from_bytes<std::uint32_t>(rows->blob(0));
    for (std::size_t i = 0; i < std::min(counts.size(), sums.size()); ++i) sums[i] += counts[i];
  }
}

Result<std::vector<std::uint16_t>> BlockReader::read_codes() const {
  Result<Statement> find = connection_.prepare("SELECT data FROM pair_sums WHERE what = " + std::to_string(kCodes));
  if (!find) return find.error();
  Result<bool> row = find->step();
  if (!row) return row.error();
  return *row ? from_bytes<std::uint16_t>(find->blob(0)) : std::vector<std::uint16_t>();
}

Result<BlockWriter> BlockWriter::prepare(const Connection& connection) {
  BlockWriter writer(connection);
  Result<void> prepared =
      prepare_all(connection, {{&writer.put_, "INSERT INTO pair_sums (what, quad, block, data) VALUES (?, ?, ?, ?)"},
                               {&writer.remove_, "DELETE FROM pair_sums WHERE block = ?"}});
  if (!prepared) return prepared.error();
  return writer;
}

Result<void> BlockWriter::remove(std::int64_t segment) { return remove_.bind(segment / kBlockSegments).run(); }

Result<void> BlockWriter::sum_next(std::int64_t last_segment) {
  if (last_segment / kLookSegments == looked_at_) return {};
  looked_at_ = last_segment / kLookSegments;
  Result<std::int64_t> block = newest_without(last_segment);
  if (!block) return block.error();
  return *block < 0 ? Result<void>() : sum(*block);
}

Result<void> BlockWriter::sum_all(std::int64_t last_segment) {
  while (true) {
    Result<std::int64_t> block = newest_without(last_segment);
    if (!block) return block.error();
    if (*block < 0) return {};
    if (Result<void> summed = sum(*block); !summed) return summed;
  }
}

/// -1 when all full blocks have their sums.
Result<std::int64_t> BlockWriter::newest_without(std::int64_t last_segment) const {
  // The sums of events with a place are written last, and lack in files of before they were.
  Result<std::vector<std::int64_t>> blocks = BlockReader(*connection_, Summed::kPlaced).blocks();
  if (!blocks) return blocks.error();
  std::int64_t block = last_segment / kBlockSegments - 1;
  while (block >= 0 && std::binary_search(blocks->begin(), blocks->end(), block)) --block;
  return block;
}

Result<void> BlockWriter::sum(std::int64_t block) {
  FactFilter all;
  all.block = block;
  Result<std::vector<std::uint16_t>> codes = find_codes(all);
  if (!codes) return codes.error();
  if (Result<void> removed = remove(block * kBlockSegments); !removed) return removed;
  for (const Summed events : {Summed::kAll, Summed::kPlaced}) {
    for (std::size_t quad = 0; quad < 4; ++quad) {
      const FactFilter filter = filter_of(block, quad, events);
      if (Result<void> done = sum_countries(filter, quad); !done) return done;
      if (Result<void> done = sum_codes(filter, quad, *codes); !done) return done;
    }
  }
  return {};
}

/// The codes that were stored; else the most frequent ones of the block, which are stored then.
Result<std::vector<std::uint16_t>> BlockWriter::find_codes(const FactFilter& filter) {
  Result<std::vector<std::uint16_t>> stored = BlockReader(*connection_).read_codes();
  if (!stored || !stored->empty()) return stored;
  std::vector<std::uint32_t> counts(65536);
  using enum FactField;
  Result<void> scanned = scan_facts(*connection_, filter, {kActorCode, kRecipientCode},
                                    [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
                                      for (const FactRows& rows : matches) {
                                        for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
                                          ++counts[columns.actor_code[i]];
                                          ++counts[columns.recipient_code[i]];
                                        }
                                      }
                                    });
  if (!scanned) return scanned.error();
  std::vector<std::uint16_t> codes = {0};  // nobody has a cell, too, as that is quicker than to sort nobody out
  for (std::uint32_t code = 1; code < counts.size(); ++code) {
    if (counts[code] > 0) codes.push_back(static_cast<std::uint16_t>(code));
  }
  std::stable_sort(codes.begin() + 1, codes.end(),
                   [&](std::uint16_t a, std::uint16_t b) { return counts[a] > counts[b]; });
  codes.resize(std::min(codes.size(), kFirstCodes));
  if (codes.size() == 1) return codes;
  if (Result<void> done = put(kCodes, 0, -1, to_bytes(codes)); !done) return done.error();
  return codes;
}

Result<void> BlockWriter::sum_countries(const FactFilter& filter, std::size_t quad) {
  PairAdder adder(kMaxCountries);
  using enum FactField;
  Result<void> scanned = scan_facts(*connection_, filter, {kKind, kGoldstein, kActorCountry, kRecipientCountry},
                                    [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
                                      adder.add(columns, matches, columns.actor_country, columns.recipient_country);
                                    });
  const int what = what_of(kCountrySums, summed_by(filter));
  return scanned ? put(what, quad, *filter.block, cells_of(adder.sums(), quad)) : scanned;
}

Result<void> BlockWriter::sum_codes(const FactFilter& filter, std::size_t quad,
                                    const std::vector<std::uint16_t>& codes) {
  PairAdder adder(codes.size());
  for (const std::uint16_t code : codes) adder.add_number(code);
  std::vector<std::uint32_t> buckets(kBlockBuckets);
  using enum FactField;
  Result<void> scanned = scan_facts(*connection_, filter, {kKind, kGoldstein, kActorCode, kRecipientCode},
                                    [&](const FactColumns& columns, const std::vector<FactRows>& matches) {
                                      adder.add(columns, matches, columns.actor_code, columns.recipient_code);
                                      for (const std::uint32_t row : adder.rest()) {
                                        const CodePair pair = pair_of_codes(columns, row);
                                        if (pair != 0) ++buckets[bucket_of(pair, kBlockBucketBits)];
                                      }
                                    });
  const Summed events = summed_by(filter);
  if (scanned) scanned = put(what_of(kCodeSums, events), quad, *filter.block, cells_of(adder.sums(), quad));
  return scanned ? put(what_of(kBuckets, events), quad, *filter.block, to_bytes(buckets)) : scanned;
}

Result<void> BlockWriter::put(int what, std::size_t quad, std::int64_t block, const std::string& data) {
  put_.bind(std::int64_t{what}).bind(static_cast<std::int64_t>(quad)).bind(block);
  return put_.bind_blob(data).run();
}

}  // namespace casus::store
