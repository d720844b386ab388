// Greedy choice first (99 % of sentences), then Chu-Liu/Edmonds by contraction. train/decode.py is the twin.
#include "syntax/tree_decoder.h"

#include <algorithm>
#include <array>
#include <limits>

namespace casus::syntax {
namespace {

constexpr float kImpossible = -1e9F;
constexpr float kNever = -std::numeric_limits<float>::infinity();

/// A square matrix of score(node, head); node 0 is the root.
struct Graph {
  std::size_t size = 0;
  std::vector<float> scores;

  explicit Graph(std::size_t n) : size(n), scores(n * n, kNever) {}
  float& at(std::size_t node, std::size_t head) { return scores[node * size + head]; }
  float at(std::size_t node, std::size_t head) const { return scores[node * size + head]; }
};

std::vector<std::size_t> best_heads(const Graph& graph) {
  std::vector<std::size_t> heads(graph.size, 0);
  for (std::size_t i = 1; i < graph.size; ++i) {
    float best = kNever;
    for (std::size_t j = 0; j < graph.size; ++j) {
      if (j != i && graph.at(i, j) > best) {
        best = graph.at(i, j);
        heads[i] = j;
      }
    }
  }
  return heads;
}

std::vector<std::size_t> find_cycle(const std::vector<std::size_t>& heads) {
  std::vector<std::size_t> mark(heads.size(), 0);
  for (std::size_t start = 1; start < heads.size(); ++start) {
    std::size_t node = start;
    while (node != 0 && mark[node] == 0) {
      mark[node] = start;
      node = heads[node];
    }
    if (node == 0 || mark[node] != start) continue;
    std::vector<std::size_t> cycle;
    for (std::size_t i = node; cycle.empty() || i != node; i = heads[i]) cycle.push_back(i);
    return cycle;
  }
  return {};
}

/// A cycle seen as one node: the graph of the nodes outside it plus that node (the last), and what each arc stands for.
struct Contraction {
  Graph graph;
  std::vector<std::size_t> outside;
  std::vector<std::size_t> leave;  // per outside node: the cycle's node that would be its head
  std::vector<std::size_t> enter;  // per outside node: the cycle's node that would hang on it

  explicit Contraction(std::size_t size) : graph(size) {}
};

Contraction contract(const Graph& graph, const std::vector<std::size_t>& heads, const std::vector<std::size_t>& cycle) {
  Contraction small(graph.size - cycle.size() + 1);
  for (std::size_t i = 0; i < graph.size; ++i) {
    if (std::find(cycle.begin(), cycle.end(), i) == cycle.end()) small.outside.push_back(i);
  }
  const std::size_t merged = small.outside.size();
  for (std::size_t a = 0; a < merged; ++a) {
    const std::size_t i = small.outside[a];
    for (std::size_t b = 0; b < merged; ++b) small.graph.at(a, b) = graph.at(i, small.outside[b]);
    std::size_t leave = cycle[0];
    std::size_t enter = cycle[0];
    const auto gain = [&](std::size_t c) { return graph.at(c, i) - graph.at(c, heads[c]); };
    for (const std::size_t c : cycle) {
      if (graph.at(i, c) > graph.at(i, leave) || (graph.at(i, c) == graph.at(i, leave) && c < leave)) leave = c;
      if (gain(c) > gain(enter) || (gain(c) == gain(enter) && c < enter)) enter = c;
    }
    small.graph.at(a, merged) = graph.at(i, leave);
    small.graph.at(merged, a) = gain(enter);
    small.leave.push_back(leave);
    small.enter.push_back(enter);
  }
  return small;
}

std::vector<std::size_t> maximum_tree(const Graph& graph) {
  std::vector<std::size_t> heads = best_heads(graph);
  const std::vector<std::size_t> cycle = find_cycle(heads);
  if (cycle.empty()) return heads;
  const Contraction small = contract(graph, heads, cycle);
  const std::vector<std::size_t> solved = maximum_tree(small.graph);
  const std::size_t merged = small.outside.size();
  for (std::size_t a = 0; a < merged; ++a) {
    if (small.outside[a] == 0) continue;
    heads[small.outside[a]] = solved[a] == merged ? small.leave[a] : small.outside[solved[a]];
  }
  heads[small.enter[solved[merged]]] = small.outside[solved[merged]];
  return heads;
}

/// std::max_element: the largest is found eight lanes at a time, then its first place.
std::size_t place_of_largest(const float* row, std::size_t count) {
  constexpr std::size_t kLanes = 8;
  if (count < kLanes) return static_cast<std::size_t>(std::max_element(row, row + count) - row);
  std::array<float, kLanes> most;
  std::copy_n(row, kLanes, most.begin());
  const auto take = [&most](const float* values) {
    for (std::size_t k = 0; k < kLanes; ++k) most[k] = values[k] > most[k] ? values[k] : most[k];
  };
  for (std::size_t i = kLanes; i + kLanes <= count; i += kLanes) take(row + i);
  take(row + count - kLanes);
  const float largest = *std::max_element(most.begin(), most.end());
  return std::min(static_cast<std::size_t>(std::find(row, row + count, largest) - row), count - 1);  // no NaN is found
}

void choose_greedily(std::span<const float> scores, std::size_t words, std::size_t stride,
                     std::vector<std::uint32_t>& heads) {
  heads.resize(words);
  for (std::size_t i = 0; i < words; ++i) {
    const float* row = scores.data() + i * stride;
    heads[i] = static_cast<std::uint32_t>(place_of_largest(row, words + 1));
  }
}

/// The word that hangs on the root: the one that chose it, or, when none or several did, the word whose root arc is
/// best against its best other head.
std::size_t choose_root(std::span<const float> scores, std::size_t words, std::size_t stride,
                        std::span<const std::uint32_t> heads) {
  if (std::count(heads.begin(), heads.end(), 0U) == 1) {
    return static_cast<std::size_t>(std::find(heads.begin(), heads.end(), 0U) - heads.begin());
  }
  std::size_t root = 0;
  float best = kNever;
  for (std::size_t i = 0; i < words; ++i) {
    const float* row = scores.data() + i * stride;
    const float margin = row[0] - *std::max_element(row + 1, row + words + 1);
    if (margin > best) {
      best = margin;
      root = i;
    }
  }
  return root;
}

void forbid_other_roots(std::span<float> scores, std::size_t words, std::size_t stride, std::size_t root) {
  for (std::size_t i = 0; i < words; ++i) {
    float* row = scores.data() + i * stride;
    if (i == root)
      std::fill(row + 1, row + words + 1, kImpossible);
    else
      row[0] = kImpossible;
  }
}

}  // namespace

bool has_cycle(std::span<const std::uint32_t> heads, std::vector<std::uint8_t>& state) {
  enum : std::uint8_t { kUnseen, kOnPath, kSafe };
  state.assign(heads.size() + 1, kUnseen);
  state[0] = kSafe;
  for (std::size_t start = 1; start <= heads.size(); ++start) {
    std::size_t node = start;
    while (state[node] == kUnseen) {
      state[node] = kOnPath;
      node = heads[node - 1];
    }
    if (state[node] == kOnPath) return true;
    for (node = start; state[node] == kOnPath; node = heads[node - 1]) state[node] = kSafe;
  }
  return false;
}

std::span<const std::uint32_t> TreeDecoder::decode(std::span<float> scores, std::size_t words, std::size_t stride,
                                                   Workspace& workspace) {
  std::vector<std::uint32_t>& heads = workspace.heads;
  choose_greedily(scores, words, stride, heads);
  if (words == 0) return heads;
  if (std::count(heads.begin(), heads.end(), 0U) == 1 && !has_cycle(heads, workspace.state)) return heads;
  forbid_other_roots(scores, words, stride, choose_root(scores, words, stride, heads));
  choose_greedily(scores, words, stride, heads);
  if (!has_cycle(heads, workspace.state)) return heads;
  Graph graph(words + 1);
  for (std::size_t i = 0; i < words; ++i) {
    std::copy_n(scores.data() + i * stride, words + 1, graph.scores.data() + (i + 1) * graph.size);
  }
  const std::vector<std::size_t> tree = maximum_tree(graph);
  for (std::size_t i = 0; i < words; ++i) heads[i] = static_cast<std::uint32_t>(tree[i + 1]);
  return heads;
}

}  // namespace casus::syntax
