// Sketches of texts, the part of the search for copies that every document pays.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "stories/minhash.h"

namespace {

/// Texts of 750 words, of 20,000 different ones.
std::vector<std::string> make_texts() {
  std::vector<std::string> texts(200);
  std::uint64_t state = 1;
  for (std::string& text : texts) {
    for (int word = 0; word < 750; ++word) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      text += "w" + std::to_string((state >> 33) % 20'000) + (word % 17 == 16 ? ". " : " ");
    }
  }
  return texts;
}

void BM_Sketch(benchmark::State& state) {
  const std::vector<std::string> texts = make_texts();
  std::size_t at = 0;
  for (auto _ : state) benchmark::DoNotOptimize(casus::stories::make_sketch(texts[at++ % texts.size()]));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(BM_Sketch);

void BM_Compare(benchmark::State& state) {
  const std::vector<std::string> texts = make_texts();
  const casus::stories::Sketch a = casus::stories::make_sketch(texts[0]);
  const casus::stories::Sketch b = casus::stories::make_sketch(texts[0] + texts[1]);
  for (auto _ : state) benchmark::DoNotOptimize(casus::stories::compare(a, b));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(BM_Compare);

}  // namespace
