// The tokenizer is left between two tokens, in its first state, and finds everything as it would have left it itself.
#include "article/html_feed.h"

#include <lexbor/html/tokenizer/state.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "article/word_bytes.h"
#include "base/strings.h"

namespace casus::article {
namespace {

/// Ids of element names of at most eight bytes, each looked up once a page.
class TagIds {
 public:
  explicit TagIds(lexbor_hash_t* tags) : tags_(tags) {}

  /// Of a name that is in the tables: LXB_TAG__UNDEF for others, which the tokenizer adds when it meets them.
  lxb_tag_id_t find(std::string_view name) {
    if (name.size() > 8) return look_up(name);
    const std::uint64_t key = load_bytes(name.data(), name.size());
    Entry& entry = entries_[key * 0x9E3779B97F4A7C15U >> 56];
    if (entry.name != key || entry.id == LXB_TAG__UNDEF) entry = {key, look_up(name)};
    return entry.id;
  }

 private:
  struct Entry {
    std::uint64_t name = 0;
    lxb_tag_id_t id = LXB_TAG__UNDEF;
  };

  lxb_tag_id_t look_up(std::string_view name) const {
    return lxb_tag_id_by_name(tags_, reinterpret_cast<const lxb_char_t*>(name.data()), name.size());
  }

  lexbor_hash_t* tags_;
  std::array<Entry, 256> entries_ = {};
};

bool is_name_byte(char c) { return base::is_ascii_lower(c) || base::is_ascii_digit(c); }

class Feeder {
 public:
  Feeder(lxb_html_tokenizer_t* tokenizer, std::string_view html)
      : tokenizer_(tokenizer), html_(html), tags_(tokenizer->tags) {}

  lxb_status_t run() {
    tokenizer_->status = LXB_STATUS_OK;
    while (at_ < html_.size() && tokenizer_->status == LXB_STATUS_OK) {
      // A title's start tag, for one, sets another state.
      const bool is_between_tokens = tokenizer_->state == lxb_html_tokenizer_state_data_before;
      if (!is_between_tokens || !feed_token()) feed_through_tokenizer();
    }
    return tokenizer_->status;
  }

 private:
  const lxb_char_t* bytes(std::size_t at) const { return reinterpret_cast<const lxb_char_t*>(html_.data() + at); }
  char peek(std::size_t at) const { return at < html_.size() ? html_[at] : '\0'; }

  // False, with nothing done, for what is not plain.
  bool feed_token() { return html_[at_] == '<' ? feed_tag() : feed_text(); }

  bool feed_text() {
    const std::size_t end = std::min(html_.find('<', at_), html_.size());
    if (needs_decoding(html_.substr(at_, end - at_))) return false;
    // "a < b": the text goes on.
    const bool is_tag =
        base::is_ascii_alpha(peek(end + 1)) || (peek(end + 1) == '/' && base::is_ascii_alpha(peek(end + 2)));
    if (end < html_.size() && !is_tag) return false;
    lxb_html_token_t& token = *tokenizer_->token;
    token.tag_id = LXB_TAG__TEXT;
    token.text_start = bytes(at_);
    token.text_end = bytes(end);
    emit(end);
    return true;
  }

  // "<div>", "<div a=12>", "</div>".
  bool feed_tag() {
    const bool is_end = peek(at_ + 1) == '/';
    const std::size_t begin = at_ + (is_end ? 2 : 1);
    if (!base::is_ascii_lower(peek(begin))) return false;
    std::size_t end = begin + 1;
    while (is_name_byte(peek(end))) ++end;
    const lxb_tag_id_t id = tags_.find(html_.substr(begin, end - begin));
    const bool is_packed = !is_end && html_.substr(end).starts_with(" a=");
    if (is_packed) {
      const std::size_t value = end + 3;
      end = value;
      while (base::is_ascii_digit(peek(end))) ++end;
      if (end == value || !set_packed(value, end)) return false;
    }
    if (peek(end) != '>' || id == LXB_TAG__UNDEF) return false;
    lxb_html_token_t& token = *tokenizer_->token;
    if (is_packed) token.attr_first = token.attr_last = &packed_;
    token.tag_id = id;
    token.type = is_end ? LXB_HTML_TOKEN_TYPE_CLOSE : LXB_HTML_TOKEN_TYPE_OPEN;
    emit(end + 1);
    return true;
  }

  // False for the first of a page: only the tokenizer can add the name of the attribute.
  bool set_packed(std::size_t value, std::size_t end) {
    if (packed_.name == nullptr) {
      packed_.name = lxb_dom_attr_data_by_local_name(tokenizer_->attrs, reinterpret_cast<const lxb_char_t*>("a"), 1);
      if (packed_.name == nullptr) return false;
    }
    packed_.value_begin = bytes(value);
    packed_.value_end = bytes(end);
    packed_.value = const_cast<lxb_char_t*>(bytes(value));  // it is only read
    packed_.value_size = end - value;
    return true;
  }

  void emit(std::size_t end) {
    tokenizer_->token->begin = bytes(at_);
    tokenizer_->token->end = bytes(end);
    at_ = end;
    tokenizer_->token = tokenizer_->callback_token_done(tokenizer_, tokenizer_->token, tokenizer_->callback_token_ctx);
    if (tokenizer_->token != nullptr) {
      lxb_html_token_clean(tokenizer_->token);
    } else if (tokenizer_->status == LXB_STATUS_OK) {
      tokenizer_->status = LXB_STATUS_ERROR;
    }
  }

  // Up to the next '>', where a token may end.
  void feed_through_tokenizer() {
    const std::size_t found = html_.find('>', at_);
    const std::size_t end = found == std::string_view::npos ? html_.size() : found + 1;
    lxb_html_tokenizer_chunk(tokenizer_, bytes(at_), end - at_);
    at_ = end;
  }

  lxb_html_tokenizer_t* tokenizer_;
  std::string_view html_;
  std::size_t at_ = 0;
  TagIds tags_;
  lxb_html_token_attr_t packed_ = {};
};

}  // namespace

lxb_status_t feed_html(lxb_html_tokenizer_t* tokenizer, std::string_view html) { return Feeder(tokenizer, html).run(); }

}  // namespace casus::article
