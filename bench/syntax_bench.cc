// Kernels per instruction set, and the whole syntax stage in tokens per second on the example article's kind of
// sentence.
#include <benchmark/benchmark.h>

#include <string>

#include "base/strings.h"
#include "learn/kernels.h"
#include "syntax/syntax_model.h"

namespace {

using casus::learn::Kernels;

const Kernels* kernels_at(std::int64_t index) {
  const auto all = casus::learn::available_kernels();
  return index < static_cast<std::int64_t>(all.size()) ? all[static_cast<std::size_t>(index)] : nullptr;
}

/// One recurrent step of 64 sentences.
void multiply_int8(benchmark::State& state) {
  constexpr std::size_t kRows = 64, kInputs = 160, kOutputs = 640;
  const Kernels* kernels = kernels_at(state.range(0));
  if (kernels == nullptr) return state.SkipWithError("this machine lacks the instructions");
  state.SetLabel(std::string(kernels->name));
  const std::vector<std::int8_t> weights(kInputs * kOutputs, 3);
  const std::vector<float> scales(kOutputs, 0.01F);
  const auto packed = casus::learn::pack_int8(weights, scales, kInputs, {});
  const std::vector<std::uint8_t> a(kRows * kInputs, 130);
  std::vector<float> out(kRows * kOutputs);
  for (auto _ : state) {
    kernels->multiply_int8(a.data(), kInputs, kRows, nullptr, packed, true, out.data(), kOutputs);
    benchmark::DoNotOptimize(out.data());
  }
  state.counters["ops"] =
      benchmark::Counter(2.0 * kRows * kInputs * kOutputs, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(multiply_int8)->DenseRange(0, 2);

/// The second layer's step of 64 sentences: both products and the cells.
void lstm_step(benchmark::State& state) {
  constexpr std::size_t kRows = 64, kHidden = 176;
  const Kernels* kernels = kernels_at(state.range(0));
  if (kernels == nullptr) return state.SkipWithError("this machine lacks the instructions");
  state.SetLabel(std::string(kernels->name));
  const std::vector<std::int8_t> weights(8 * kHidden * kHidden, 3);
  const std::vector<float> scales(4 * kHidden, 0.001F);
  const auto inputs = casus::learn::pack_int8(weights, scales, 2 * kHidden, {});
  const auto recurrent = casus::learn::pack_int8(std::span(weights).first(4 * kHidden * kHidden), scales, kHidden, {});
  std::vector<std::uint8_t> bytes(kRows * 4 * kHidden, 130);
  std::vector<float> cells(kRows * kHidden);
  std::vector<const std::uint8_t*> rows, previous;
  std::vector<std::uint8_t*> next;
  for (std::size_t r = 0; r < kRows; ++r) {
    rows.push_back(bytes.data() + r * 4 * kHidden);
    previous.push_back(rows.back() + 2 * kHidden);
    next.push_back(bytes.data() + r * 4 * kHidden + 3 * kHidden);
  }
  casus::learn::LstmStep step{kRows,           kHidden,    nullptr,      rows.data(), &inputs,
                              previous.data(), &recurrent, cells.data(), next.data()};
  for (auto _ : state) kernels->lstm_step(step);
  state.counters["ops"] =
      benchmark::Counter(2.0 * kRows * kHidden * 12 * kHidden, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(lstm_step)->DenseRange(0, 2);

casus::document::Document article() {
  constexpr std::string_view kSentences[] = {
      "The two governments agreed on Monday to reopen the border crossing after three weeks of talks in Geneva .",
      "\" We will not accept conditions , \" the foreign minister told reporters before he left for the summit .",
      "Police arrested dozens of protesters who had blocked the road to the airport .",
      "Envoys return as ceasefire holds"};
  casus::document::Document document;
  for (int i = 0; i < 10; ++i) {
    for (const std::string_view text : kSentences) {
      casus::document::Sentence sentence;
      sentence.first_token = static_cast<std::uint32_t>(document.tokens.size());
      for (const std::string_view word : casus::base::split_words(text)) {
        casus::document::Token token;
        token.span.begin = static_cast<std::uint32_t>(document.text.size());
        document.text.append(word).append(" ");
        token.span.end = static_cast<std::uint32_t>(document.text.size()) - 1;
        token.sentence = casus::base::make_id<casus::base::SentenceId>(document.sentences.size());
        document.tokens.push_back(token);
      }
      sentence.end_token = static_cast<std::uint32_t>(document.tokens.size());
      document.sentences.push_back(sentence);
    }
  }
  return document;
}

void annotate(benchmark::State& state) {
  const auto model = casus::syntax::SyntaxModel::load(std::string(CASUS_SOURCE_DIR) + "/models/syntax-en.casus");
  if (!model) return state.SkipWithError(model.error().message.c_str());
  casus::document::Document document = article();
  casus::syntax::SyntaxModel::Workspace workspace;
  for (auto _ : state) {
    document.pool.clear();
    model->annotate(document, workspace);
  }
  state.counters["tokens"] =
      benchmark::Counter(static_cast<double>(document.tokens.size()), benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(annotate);

}  // namespace
