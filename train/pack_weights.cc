// Makes the model file of learn/hashed_model.h from a table of features and weights.
//
//   casus_pack_weights TABLE.tsv OUT.casus VERSION
//
// TABLE.tsv is what casus_train_attribution writes: people read the table, the program reads the file, which takes a
// thirteenth of the instructions. Features are ordered by their keys, so the same table gives the same bytes.
#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "base/file.h"
#include "base/strings.h"
#include "base/table.h"
#include "learn/hashed_model.h"
#include "learn/model_builder.h"

namespace {

using namespace casus;

Result<std::vector<std::pair<std::uint64_t, float>>> read_weights(const std::string& path) {
  const Result<base::Table> table = base::Table::load(path);
  if (!table) return table.error();
  const Result<std::size_t> feature = table->find_column("feature");
  if (!feature) return feature.error();
  const Result<std::size_t> weight = table->find_column("weight");
  if (!weight) return weight.error();
  std::vector<std::pair<std::uint64_t, float>> rows;
  for (const base::Table::Row& row : table->rows()) {
    const std::optional<double> value = base::parse_double(row.cells[*weight]);
    if (!value) return table->error_at(row, "weight " + std::string(row.cells[*weight]) + " is not a number");
    rows.emplace_back(learn::key_of_feature(row.cells[*feature]), static_cast<float>(*value));
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

Result<void> pack(const std::string& table, const std::string& out, const std::string& version) {
  const auto rows = read_weights(table);
  if (!rows) return rows.error();
  std::vector<std::uint32_t> keys;
  std::vector<float> weights;
  for (const auto& [key, weight] : *rows) {
    keys.push_back(static_cast<std::uint32_t>(key));
    keys.push_back(static_cast<std::uint32_t>(key >> 32U));
    weights.push_back(weight);
  }
  learn::ModelBuilder builder;
  builder.add_strings("meta", {"kind=weights", "language=en", "version=" + version});
  builder.add_numbers("features", 2, keys);
  builder.add_floats("weights", {static_cast<std::uint32_t>(weights.size())}, weights);
  const std::string bytes = builder.bytes();
  const Result<learn::ModelFile> file = learn::ModelFile::parse(out, bytes);
  if (!file) return file.error();
  if (const Result<learn::HashedModel> model = learn::HashedModel::load(*file); !model) return model.error();
  return base::write_file(out, bytes);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "usage: casus_pack_weights TABLE.tsv OUT.casus VERSION\n");
    return 2;
  }
  const Result<void> done = pack(arguments[1], arguments[2], arguments[3]);
  if (!done) std::fprintf(stderr, "%s\n", done.error().message.c_str());
  return done ? 0 : 1;
}
