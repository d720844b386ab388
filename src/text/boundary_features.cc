// Feature names are short readable strings ("next=the", "stop|shape=.|Xx"): the weights file can be read by eye.
#include "text/boundary_features.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"
#include "text/word_lists.h"
#include "text/word_scanner.h"

namespace casus::text {
namespace {

using document::Token;
using Tokens = std::span<const Token>;

std::string_view form(std::string_view text, const Token& token) { return base::slice(text, token.span); }

bool is_stop_run(std::string_view form) {
  const Char c = char_at(form, 0);
  return c.value == U'.' || c.value == U'!' || c.value == U'?' || c.value == 0x2026;
}

bool is_other_end(std::string_view form) {
  if (form == ":" || form == ";" || form.starts_with("--") || form == "\xE2\x80\xA2") return true;
  return form.size() >= 2 && (form[0] == ':' || form[0] == ';') && !is_word_class(char_at(form, 1).type);
}

bool ends_with_stop(std::string_view form) { return form.size() > 1 && form.back() == '.'; }

// Closing marks; a straight quote closes when it is glued to what stands before it.
bool is_closer(std::string_view text, Tokens tokens, std::size_t i) {
  const std::string_view mark = form(text, tokens[i]);
  if (mark == ")" || mark == "]" || mark == "}" || mark == "\xE2\x80\x9D" || mark == "\xE2\x80\x99" ||
      mark == "\xC2\xBB") {
    return true;
  }
  const bool is_straight = mark == "\"" || mark == "'" || mark == "''";
  return is_straight && i > 0 && !tokens[i - 1].space_after;
}

bool is_opener(std::string_view mark) {
  return mark == "\"" || mark == "'" || mark == "\xE2\x80\x9C" || mark == "\xE2\x80\x98" || mark == "(" ||
         mark == "[" || mark == "``";
}

bool is_bullet(std::string_view mark) {
  return mark == "*" || mark == "-" || mark == "#" || mark == "\xE2\x80\xA2" || mark == "\xE2\x80\x93" || mark == ">";
}

// "Xx" capitalised, "X" one capital, "XX" capitals, "x" lower case, "9" digits, "X." "x." with a stop; marks as they
// are.
std::string_view shape_of(std::string_view form) {
  const Char first = char_at(form, 0);
  if (first.type == CharClass::kDigit) return form.size() > 4 ? "99" : form.size() == 4 ? "9999" : "9";
  if (first.type != CharClass::kLetter) return form.substr(0, std::min<std::size_t>(form.size(), 3));
  const bool stop = ends_with_stop(form);
  const std::string_view word = stop ? form.substr(0, form.size() - 1) : form;
  if (!base::is_upper(first.value)) return stop ? "x." : "x";
  if (word.size() == first.length) return stop ? "X." : "X";
  const bool inner = word.find('.') != std::string_view::npos;
  if (inner) return "X.X.";
  const bool capitals = base::is_upper(char_at(word, first.length).value);
  return capitals ? (stop ? "XX." : "XX") : (stop ? "Xx." : "Xx");
}

std::string_view bucket(std::size_t count) {
  return count <= 1    ? "1"
         : count == 2  ? "2"
         : count <= 4  ? "4"
         : count <= 8  ? "8"
         : count <= 16 ? "16"
         : count <= 32 ? "32"
                       : "+";
}

// The words and shapes on both sides of the gap.
struct Surroundings {
  FeaturePart kind;           // "none", "abbr", or the stop itself
  bool stop_is_word = false;  // an abbreviation, or no stop at all: the word before the gap is tokens[stop]
  bool is_title = false;
  FeaturePart previous_shape;
  FeaturePart next_shape;
  FeaturePart start_shape;  // of the first word behind opening marks
  FeaturePart closer;
  FeaturePart gap;
  std::size_t previous_size = 0;
  FeaturePart previous_word;  // lower case
  FeaturePart start_word;

  Surroundings(std::string_view text, Tokens tokens, const BoundaryCandidate& candidate) {
    const std::string_view stop = form(text, tokens[candidate.stop]);
    const bool is_abbreviated = candidate.has_stop && is_word_class(char_at(stop, 0).type);
    stop_is_word = is_abbreviated || !candidate.has_stop;
    kind = !candidate.has_stop ? std::string_view("none")
           : is_abbreviated    ? std::string_view("abbr")
                               : stop.substr(0, 4);
    is_title = is_abbreviated && is_title_abbreviation(stop.substr(0, stop.size() - 1));
    const std::string_view previous = stop_is_word         ? stop
                                      : candidate.stop > 0 ? form(text, tokens[candidate.stop - 1])
                                                           : std::string_view("^");
    std::size_t i = candidate.last + 1;
    next_shape = shape_of(form(text, tokens[i]));
    while (i + 1 < tokens.size() && (is_opener(form(text, tokens[i])) || is_bullet(form(text, tokens[i])))) ++i;
    start_shape = shape_of(form(text, tokens[i]));
    start_text_ = base::to_lower(form(text, tokens[i]));
    start_word = std::string_view(start_text_);
    previous_text_ = base::to_lower(previous);
    previous_word = std::string_view(previous_text_);
    previous_shape = shape_of(previous);
    previous_size = previous.size();
    closer = candidate.last > candidate.stop ? form(text, tokens[candidate.last]) : std::string_view("-");
    gap = tokens[candidate.last].space_after ? "s" : "g";
  }
  Surroundings(const Surroundings&) = delete;  // parts point to its own words
  Surroundings& operator=(const Surroundings&) = delete;

 private:
  std::string previous_text_;
  std::string start_text_;
};

void add_local_features(const Surroundings& around, FeatureKeys& features) {
  const FeaturePart& kind = around.kind;
  features.add("kind", kind);
  features.add("start", kind, around.start_shape);
  features.add("next", kind, around.next_shape);
  features.add("closer", kind, around.closer, around.start_shape);
  features.add("gap", kind, around.gap, around.start_shape);
  features.add("previous", kind, around.previous_word);
  features.add("previous,start", kind, around.previous_word, around.start_shape);
  features.add("shape", kind, around.previous_shape, around.start_shape);
  features.add("word", kind, around.start_word);
  features.add("word,start", kind, around.start_word, around.start_shape);
  features.add("size", kind, bucket(around.previous_size), around.start_shape);
  if (around.is_title) features.add("title", around.start_shape);
}

}  // namespace

void advance(std::string_view text, Tokens tokens, std::size_t i, SentenceState& state) {
  const std::string_view mark = form(text, tokens[i]);
  if (mark.size() > 3) return;
  if (mark == "\"") state.quote_is_open = !state.quote_is_open;
  if (mark == "\xE2\x80\x9C" || mark == "``") state.quote_is_open = true;
  if (mark == "\xE2\x80\x9D" || mark == "''") state.quote_is_open = false;
  if (mark == "(" || mark == "[") ++state.open_brackets;
  if ((mark == ")" || mark == "]") && state.open_brackets > 0) --state.open_brackets;
}

bool find_candidate(std::string_view text, Tokens tokens, std::size_t i, BoundaryCandidate& candidate) {
  const bool glued = !tokens[i].space_after;
  if (glued && is_closer(text, tokens, i + 1)) return false;
  std::size_t stop = i;
  while (stop > 0 && is_closer(text, tokens, stop)) --stop;
  const std::string_view mark = form(text, tokens[stop]);
  candidate = {i, stop, true};
  if (is_stop_run(mark) || ends_with_stop(mark)) {
    return !glued || (stop == i ? is_word_class(char_at(text, tokens[i + 1].span.begin).type) : true);
  }
  if (glued) return false;
  if (is_other_end(mark)) return true;
  candidate = {i, i, false};
  const std::string_view next = form(text, tokens[i + 1]);
  const Char first = char_at(next, 0);
  if (mark == "," || (first.type == CharClass::kLetter && !base::is_upper(first.value))) return false;
  return base::is_upper(first.value) || first.type == CharClass::kDigit || is_opener(next) || is_bullet(next);
}

bool is_inside_report(std::string_view text, Tokens tokens, const BoundaryCandidate& candidate) {
  const std::string_view stop = form(text, tokens[candidate.stop]);
  const std::string_view next = form(text, tokens[candidate.last + 1]);
  if (stop == ":" && is_opener(next) && next != "(" && next != "[") return true;
  // "Roe v. Wade": two names of a case, whether the stop is a token of its own or not.
  const std::size_t v = stop == "." && candidate.stop > 0 ? candidate.stop - 1 : candidate.stop;
  const std::string_view word = form(text, tokens[v]);
  const bool versus = v > 0 && (word == "v" || word == "v.") && base::is_upper(char_at(next, 0).value) &&
                      base::is_upper(char_at(form(text, tokens[v - 1]), 0).value);
  if (versus) return true;
  const bool has_quote = candidate.last > candidate.stop && form(text, tokens[candidate.last]) != ")";
  return has_quote && base::is_lower(char_at(next, 0).value);
}

bool is_behind_final_abbreviation(std::string_view text, Tokens tokens, const BoundaryCandidate& candidate) {
  const std::string_view stop = form(text, tokens[candidate.stop]);
  const std::string_view next = form(text, tokens[candidate.last + 1]);
  if (!candidate.has_stop || !ends_with_stop(stop) || is_stop_run(stop) || !base::is_ascii_upper(next[0])) return false;
  const std::string_view word = stop.substr(0, stop.size() - 1);
  // "J. The"? An initial stands before a name: a single letter decides nothing, nor does a title.
  return word.size() > 1 && !is_title_abbreviation(word) && is_sentence_opener(next);
}

void collect_features(std::string_view text, Tokens tokens, const BoundaryCandidate& candidate,
                      const SentenceState& state, FeatureKeys& features) {
  const Surroundings around(text, tokens, candidate);
  features.clear();
  add_local_features(around, features);
  const FeaturePart& kind = around.kind;
  const FeaturePart open = state.quote_is_open ? "q" : state.open_brackets > 0 ? "b" : "n";
  const FeaturePart read = bucket(candidate.last + 1 - state.first);
  const FeaturePart left = bucket(tokens.size() - candidate.last - 1);
  features.add("open", kind, open, around.start_shape);
  features.add("read", kind, read);
  features.add("left", kind, left);
  features.add("read,left", kind, read, left);
  if (candidate.last + 2 < tokens.size()) {
    const std::string_view second = form(text, tokens[candidate.last + 2]);
    features.add("second-shape", kind, around.start_shape, shape_of(second));
    const std::string word = base::to_lower(second);
    features.add("second", kind, std::string_view(word));
  }
  if (candidate.stop >= 2) {
    const std::size_t back = around.stop_is_word ? 1 : 2;
    features.add("third", kind, shape_of(form(text, tokens[candidate.stop - back])), around.previous_shape);
  }
  if (!candidate.has_stop) {
    const std::string first = base::to_lower(form(text, tokens[state.first]));
    features.add("first", std::string_view(first), around.start_shape);
    features.add("shapes", around.previous_shape, around.start_shape, read);
  }
}

}  // namespace casus::text
