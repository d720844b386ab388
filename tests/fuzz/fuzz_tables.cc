// Any bytes as one of the tables that users write (actors, agents, modifiers, countries, places, vacancies): rows, or
// an error. The first byte chooses the table, and puts its header line in front.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "base/table.h"
#include "base/utf8.h"
#include "catalog/actors.h"
#include "catalog/agents.h"
#include "catalog/countries.h"
#include "catalog/places.h"
#include "catalog/vacancies.h"

namespace {

template <typename Row, typename Read>
void read_as(std::string_view header, std::string_view rows, Read read) {
  const auto table = casus::base::Table::parse("fuzz.tsv", std::string(header).append(rows));
  if (!table) {
    if (table.error().message.empty()) std::abort();
    return;
  }
  std::vector<Row> made;
  const auto result = read(*table, made);
  if (!result && result.error().message.empty()) std::abort();
  if (result && made.size() > table->rows().size()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace casus::catalog;
  if (size == 0) return 0;
  const std::string_view rows(reinterpret_cast<const char*>(data + 1), size - 1);
  switch (data[0] % 6) {
    case 0:
      read_as<ActorRow>("id\tname\taliases\ttype\tcountry\tsectors\ttitle\tvalid_from\tvalid_to\twikidata\tsource\n",
                        rows, read_actors);
      break;
    case 1: read_as<AgentNoun>("noun\tplural\tsectors\tflags\tnote\n", rows, read_agents); break;
    case 2: read_as<Modifier>("word\teffect\tsectors\n", rows, read_modifiers); break;
    case 3:
      read_as<Country>(
          "iso3\tiso2\tname\tnames\tdemonyms\tpeople\tcapitals\tseats\tcow\tgw\tfips\tregion\tflags\tlatitude\t"
          "longitude\tpoint_source\n",
          rows, read_countries);
      break;
    case 4:
      read_as<PlaceRow>(
          "name\taliases\tcountry\tadmin1\tkind\tlatitude\tlongitude\tgeonames_id\tpopulation\tadmin1_code\tsource\n",
          rows, read_places);
      break;
    default: read_as<Vacancy>("country\ttitle\tvalid_from\tvalid_to\tnote\tsource\n", rows, read_vacancies); break;
  }
  return 0;
}
