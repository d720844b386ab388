// Any bytes as PETRARCH dictionaries of actors and agents: a table that our own reader takes, or problems that say why.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string_view>
#include <vector>

#include "base/table.h"
#include "catalog/actors.h"
#include "catalog/petrarch.h"

namespace {

template <typename Row, typename Read>
void check(casus::catalog::PetrarchTable made, Read read) {
  auto table = casus::base::Table::parse("fuzz.tsv", std::move(made.table));
  if (!table) std::abort();
  std::vector<Row> rows;
  if (!read(*table, rows)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace casus::catalog;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check<ActorRow>(actors_from_petrarch("fuzz.actors.txt", text, std::span<const Country>()), read_actors);
  check<AgentNoun>(agents_from_petrarch("fuzz.agents.txt", text, std::span<const AgentNoun>()), read_agents);
  return 0;
}
