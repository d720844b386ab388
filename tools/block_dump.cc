// block_dump FILE...: the blocks of pages (.html) or the lines of text dumps (.txt) with their features, for
// train/train_blocks.py. One line per page (its name), then one line per block: words, key and sets, containers,
// features as id:value, and the text, separated by tabs.
#include <cstdio>
#include <filesystem>
#include <string>

#include "article/block_features.h"
#include "article/html_encoding.h"
#include "article/html_reduce.h"
#include "article/json_ld.h"
#include "article/line_features.h"
#include "base/file.h"

namespace {

using namespace casus;

void print(const article::BlockFeatures& made, std::size_t i, std::string text) {
  std::printf("%u %u", made.words[i], made.keys[i]);
  for (std::size_t set = 0; set < article::kBlockSets && !made.sets.empty(); ++set) {
    std::printf(" %u", made.sets[i * article::kBlockSets + set]);
  }
  std::printf("\t");
  for (std::size_t level = 0; level < article::kContainers; ++level) {
    const article::BlockFeatures::Range& range = made.containers[i * article::kContainers + level];
    std::printf("%s%u:%u", level == 0 ? "" : " ", range.first, range.end);
  }
  std::printf("\t");
  for (std::size_t column = 0; column < made.columns; ++column) {
    const float value = made.numbers[i * made.columns + column];
    if (value != 0) std::printf("%zu:%.6g ", article::dense_id(column), static_cast<double>(value));
  }
  for (std::uint32_t k = made.begins[i]; k < made.begins[i + 1]; ++k) {
    std::printf("%u:%.6g ", made.features[k].id, static_cast<double>(made.features[k].value));
  }
  for (char& c : text) c = c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
  std::printf("\t%s\n", text.c_str());
}

void dump_page(const std::string& bytes) {
  const std::string html = article::decode_html(bytes, "");
  const article::ReducedPage reduced = article::reduce_html(html);
  const Result<article::HtmlTree> tree = article::HtmlTree::parse(reduced.html, {});
  if (!tree) return;
  const article::PageText page = article::cut_blocks(*tree);
  const article::LinkedData linked = article::read_json_ld(reduced.json_ld);
  article::ClassGroups groups(*tree);
  const article::BlockFeatures made = article::block_features(*tree, page, linked, groups);
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    print(made, i, std::string(base::slice(page.text, page.blocks[i].span)));
  }
}

void dump_lines(const std::string& text) {
  const std::vector<article::Piece> pieces = article::cut_pieces(text);
  const article::BlockFeatures made = article::line_features(text, pieces);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    print(made, i, std::string(base::slice(text, pieces[i].line.span)));
  }
}

void dump(const std::string& path) {
  const Result<std::string> bytes = base::read_file(path, std::size_t{100} << 20);
  if (!bytes) return;
  std::printf("page\t%s\n", std::filesystem::path(path).stem().c_str());
  path.ends_with(".txt") ? dump_lines(*bytes) : dump_page(*bytes);
}

}  // namespace

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) dump(arguments[i]);
  return 0;
}
