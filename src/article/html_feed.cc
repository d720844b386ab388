// The tokenizer is left between two tokens, in its first state, and finds everything as it would have left it itself.
#include "article/html_feed.h"

#include <lexbor/html/tokenizer/state.h>

#include "article/word_bytes.h"

namespace casus::article {
namespace {

const lxb_char_t* bytes_of(std::string_view text) { return reinterpret_cast<const lxb_char_t*>(text.data()); }

}  // namespace

lxb_status_t MarkupFeeder::feed(MarkupReader& markup) {
  tokenizer_->status = LXB_STATUS_OK;
  for (MarkupPiece piece; tokenizer_->status == LXB_STATUS_OK && markup.next(piece);) {
    // A title's start tag, for one, sets another state.
    const bool is_between_tokens = tokenizer_->state == lxb_html_tokenizer_state_data_before;
    if (!is_between_tokens || !feed_token(piece)) feed_through_tokenizer(piece);
  }
  return tokenizer_->status;
}

// False, with nothing done, for what is not plain.
bool MarkupFeeder::feed_token(const MarkupPiece& piece) {
  switch (piece.kind) {
    case MarkupPiece::Kind::kText: return feed_text(piece.text);
    case MarkupPiece::Kind::kCode: return false;
    default: return feed_tag(piece);
  }
}

bool MarkupFeeder::feed_text(std::string_view text) {
  if (needs_decoding(text)) return false;
  lxb_html_token_t& token = *tokenizer_->token;
  token.tag_id = LXB_TAG__TEXT;
  token.text_start = bytes_of(text);
  token.text_end = bytes_of(text) + text.size();
  emit(text);
  return true;
}

bool MarkupFeeder::feed_tag(const MarkupPiece& piece) {
  const lxb_tag_id_t id = find_tag(piece.element);
  const bool is_packed = piece.set != MarkupPiece::kNoSet;
  if (id == LXB_TAG__UNDEF || !piece.text.empty() || (is_packed && !set_packed(piece.set))) return false;
  lxb_html_token_t& token = *tokenizer_->token;
  if (is_packed) token.attr_first = token.attr_last = &packed_;
  token.tag_id = id;
  token.type = piece.kind == MarkupPiece::Kind::kEndTag ? LXB_HTML_TOKEN_TYPE_CLOSE : LXB_HTML_TOKEN_TYPE_OPEN;
  emit(name_of(piece.element));
  return true;
}

// False for the first of a page: only the tokenizer can add the name of the attribute.
bool MarkupFeeder::set_packed(std::uint32_t set) {
  if (packed_.name == nullptr) {
    packed_.name = lxb_dom_attr_data_by_local_name(tokenizer_->attrs, bytes_of("a"), 1);
    if (packed_.name == nullptr) return false;
  }
  const std::string& digits = digits_of(set);
  packed_.value_begin = bytes_of(digits);
  packed_.value_end = bytes_of(digits) + digits.size();
  packed_.value = const_cast<lxb_char_t*>(bytes_of(digits));  // it is only read
  packed_.value_size = digits.size();
  return true;
}

// `text`: some bytes, of which errors of the markup would tell where they are.
void MarkupFeeder::emit(std::string_view text) {
  tokenizer_->token->begin = bytes_of(text);
  tokenizer_->token->end = bytes_of(text) + text.size();
  tokenizer_->token = tokenizer_->callback_token_done(tokenizer_, tokenizer_->token, tokenizer_->callback_token_ctx);
  if (tokenizer_->token != nullptr) {
    lxb_html_token_clean(tokenizer_->token);
  } else if (tokenizer_->status == LXB_STATUS_OK) {
    tokenizer_->status = LXB_STATUS_ERROR;
  }
}

void MarkupFeeder::feed_through_tokenizer(const MarkupPiece& piece) {
  std::string_view code = piece.text;
  const bool is_end = piece.kind == MarkupPiece::Kind::kEndTag;
  if (is_end || piece.kind == MarkupPiece::Kind::kStartTag) {
    written_.assign(is_end ? "</" : "<").append(name_of(piece.element)).append(piece.text);
    if (piece.set != MarkupPiece::kNoSet) written_.append(" a=").append(digits_of(piece.set));
    code = written_.append(">");
  }
  lxb_html_tokenizer_chunk(tokenizer_, bytes_of(code), code.size());
}

// LXB_TAG__UNDEF for a name that is not in the tables: the tokenizer adds it when it meets it.
lxb_tag_id_t MarkupFeeder::find_tag(Element element) {
  lxb_tag_id_t& id = tags_[static_cast<std::size_t>(element)];
  if (id == LXB_TAG__UNDEF) {
    const std::string_view name = name_of(element);
    id = lxb_tag_id_by_name(tokenizer_->tags, bytes_of(name), name.size());
  }
  return id;
}

const std::string& MarkupFeeder::digits_of(std::uint32_t set) {
  while (digits_.size() <= set) digits_.push_back(std::to_string(digits_.size()));
  return digits_[set];
}

}  // namespace casus::article
