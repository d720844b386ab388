// One function per layer; each returns the first thing that is wrong.
#include "document/validate.h"

#include <vector>

#include "base/utf8.h"

namespace casus::document {
namespace {

using base::index_of;
using base::is_some;
using Problem = std::optional<std::string>;

std::string at(const char* layer, std::size_t position, const char* what) {
  return std::string(layer) + " " + std::to_string(position) + ": " + what;
}

Problem check_paragraphs(const Document& d) {
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < d.paragraphs.size(); ++i) {
    const base::ByteRange span = d.paragraphs[i].span;
    if (span.end > d.text.size() || span.begin > span.end) return at("paragraph", i, "span outside the text");
    if (span.begin < end) return at("paragraph", i, "overlaps the one before");
    end = span.end;
  }
  return std::nullopt;
}

Problem check_sentences(const Document& d) {
  std::uint32_t token = 0;
  for (std::size_t i = 0; i < d.sentences.size(); ++i) {
    const Sentence& s = d.sentences[i];
    if (s.first_token != token || s.end_token <= s.first_token) return at("sentence", i, "tokens are not contiguous");
    if (is_some(s.paragraph) && !d.paragraphs[index_of(s.paragraph)].span.contains(s.span)) {
      return at("sentence", i, "lies outside its paragraph");
    }
    token = s.end_token;
  }
  if (!d.sentences.empty() && token != d.tokens.size()) return std::string("sentences: do not cover all tokens");
  return std::nullopt;
}

Problem check_tokens(const Document& d) {
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < d.tokens.size(); ++i) {
    const Token& t = d.tokens[i];
    if (t.span.empty() || t.span.end > d.text.size()) return at("token", i, "empty or outside the text");
    if (t.span.begin < end) return at("token", i, "overlaps the one before");
    if (!is_some(t.sentence) || index_of(t.sentence) >= d.sentences.size()) return at("token", i, "has no sentence");
    const Sentence& s = d.sentences[index_of(t.sentence)];
    if (!s.span.contains(t.span)) return at("token", i, "lies outside its sentence");
    if (is_some(t.head) && (index_of(t.head) < s.first_token || index_of(t.head) >= s.end_token)) {
      return at("token", i, "has its head in another sentence");
    }
    if (t.lemma.begin + t.lemma.length > d.pool.size()) return at("token", i, "lemma outside the pool");
    end = t.span.end;
  }
  return std::nullopt;
}

// The heads form a tree: every walk upwards ends at the one root.
Problem check_trees(const Document& d) {
  for (const Sentence& s : d.sentences) {
    std::size_t roots = 0;
    for (std::uint32_t i = s.first_token; i < s.end_token; ++i) {
      roots += is_some(d.tokens[i].head) ? 0 : 1;
      std::uint32_t steps = 0;
      for (base::TokenId up = d.tokens[i].head; is_some(up); up = d.token(up).head) {
        if (++steps > s.end_token - s.first_token) return at("token", i, "lies on a cycle");
      }
    }
    const bool parsed = roots < s.end_token - s.first_token || s.end_token - s.first_token == 1;
    if (parsed && roots != 1) return at("sentence of token", s.first_token, "has not exactly one root");
  }
  return std::nullopt;
}

Problem check_mentions(const Document& d) {
  if (!d.mention_of_head.empty() && d.mention_of_head.size() != d.tokens.size()) {
    return std::string("mention_of_head: not one entry per token");
  }
  std::vector<bool> is_head(d.tokens.size(), false);
  for (std::size_t i = 0; i < d.mentions.size(); ++i) {
    const Mention& m = d.mentions[i];
    if (!is_some(m.head) || m.head < m.first || m.head > m.last) return at("mention", i, "head outside its tokens");
    if (d.token(m.first).sentence != d.token(m.last).sentence) return at("mention", i, "crosses a sentence end");
    if (m.span.begin != d.token(m.first).span.begin || m.span.end != d.token(m.last).span.end) {
      return at("mention", i, "span differs from its tokens");
    }
    if (is_head[index_of(m.head)]) return at("mention", i, "shares its head with another mention");
    is_head[index_of(m.head)] = true;
    if (d.mention_of_head.empty() || index_of(d.mention_of_head[index_of(m.head)]) != i) {
      return at("mention", i, "is not found by its head");
    }
    if (is_some(m.part_of) && index_of(m.part_of) >= d.mentions.size()) return at("mention", i, "part_of nothing");
  }
  return std::nullopt;
}

Problem check_discourse(const Document& d) {
  if (!d.entity_of_mention.empty() && d.entity_of_mention.size() != d.mentions.size()) {
    return std::string("entity_of_mention: not one entry per mention");
  }
  for (std::size_t i = 0; i < d.entity_of_mention.size(); ++i) {
    if (index_of(d.entity_of_mention[i]) >= d.entities.size()) return at("mention", i, "has no entity");
  }
  for (std::size_t i = 0; i < d.attributions.size(); ++i) {
    const AttributionSpan& a = d.attributions[i];
    std::size_t steps = 0;
    for (base::AttributionId up = a.outer; is_some(up); up = d.attributions[index_of(up)].outer) {
      if (index_of(up) >= d.attributions.size()) return at("attribution", i, "outer does not exist");
      if (++steps > d.attributions.size()) return at("attribution", i, "lies on a cycle");
    }
  }
  for (std::size_t i = 0; i < d.times.size(); ++i) {
    if (d.times[i].end < d.times[i].start) return at("time", i, "ends before it starts");
  }
  if (!d.circumstances.empty() && d.circumstances.size() != d.tokens.size()) {
    return std::string("circumstances: not one entry per token");
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> find_broken_invariant(const Document& document) {
  if (const auto bad = base::find_invalid_utf8(document.text)) return at("text byte", *bad, "not valid UTF-8");
  for (const auto check :
       {check_paragraphs, check_sentences, check_tokens, check_trees, check_mentions, check_discourse}) {
    if (Problem problem = check(document)) return problem;
  }
  return std::nullopt;
}

}  // namespace casus::document
