// One pass from '<' to '<'. Contents of elements without readable text are jumped over, found by their end tag.
#include "article/html_reduce.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "article/tag_bytes.h"
#include "article/word_bytes.h"
#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::size_t kLongestValue = 4096;  // "data:" addresses and inlined state are longer
constexpr std::size_t kLongestScript = 1 << 20;
constexpr std::size_t kLongestText = 1 << 16;
constexpr std::size_t kMostScripts = 64;
constexpr std::size_t kMostScriptBytes = 2 << 20;  // together: a value of two bytes becomes a hundred in memory
constexpr std::size_t kNone = std::string_view::npos;

bool ends_name(char c) { return is_one_of(c, kNameEnd); }
bool is_space(char c) { return is_one_of(c, kSpace); }

// Where the character begins that the byte at `end` belongs to.
std::size_t character_before(std::string_view text, std::size_t end) {
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return end;
}

constexpr Element kScript = known_element("script");
constexpr Element kStyle = known_element("style");
constexpr Element kTitle = known_element("title");
constexpr Element kPre = known_element("pre");
constexpr Element kHtml = known_element("html");
constexpr Element kBody = known_element("body");
constexpr Element kLink = known_element("link");
constexpr Element kMeta = known_element("meta");
constexpr NameKey kPlaintext = NameKey::of_constant("plaintext");

}  // namespace

bool MarkupReader::next(MarkupPiece& piece) {
  piece = {};
  if (std::exchange(needs_comment_, false)) {
    piece.kind = MarkupPiece::Kind::kCode;
    piece.text = "<!---->";
    return true;
  }
  if (std::exchange(is_title_, false) && read_title(piece)) return true;
  while (at_ < in_.size()) {
    if (in_[at_] != '<') {
      read_text(piece);
      return true;
    }
    if (read_markup(piece)) return true;
  }
  return false;
}

// Empty comments part long texts: lexbor keeps a text with entities in a buffer that grows by 4 kB at a time.
inline void MarkupReader::read_text(MarkupPiece& piece) {
  const std::string_view near = in_.substr(at_, kLongestText + 1);
  std::size_t end = std::min(find_near(near, 0, '<'), near.size());
  if (end > kLongestText) {
    end = kLongestText;
    while (end > kLongestText / 2 && near[end] != '&' && near[end] != ' ' && near[end] != '\n') --end;
    end = character_before(near, end);
    needs_comment_ = true;
  }
  piece.text = near.substr(0, end);
  at_ += end;
}

// The text of <title> is no markup, whatever it looks like.
bool MarkupReader::read_title(MarkupPiece& piece) {
  const std::size_t end = find_end_tag("title", at_);
  if (end == kNone) return false;
  const bool is_long = end - at_ > kLongestText;
  piece.text = in_.substr(at_, (is_long ? character_before(in_, at_ + kLongestText) : end) - at_);
  at_ = end;
  return !piece.text.empty();
}

// False where nothing is left of it.
inline bool MarkupReader::read_markup(MarkupPiece& piece) {
  const char next = peek(1);
  if (base::is_ascii_alpha(next)) return read_start_tag(piece);
  if (next == '/' && base::is_ascii_alpha(peek(2))) return read_end_tag(piece);
  if (next == '!' || next == '?' || next == '/') {
    skip_comment();
    return false;
  }
  piece.kind = MarkupPiece::Kind::kCode;
  piece.text = "&lt;";
  ++at_;
  return true;
}

// "<!-- ... -->", "<!DOCTYPE ...>", "<?xml ... ?>", "</ >".
void MarkupReader::skip_comment() {
  const bool is_short = peek(4) == '>' || (peek(4) == '-' && peek(5) == '>');
  if (!in_.substr(at_).starts_with("<!--") || is_short) {
    jump_behind(in_.find('>', at_), 1);
    return;
  }
  std::size_t end = in_.find("--", at_ + 4);
  while (end != kNone && in_.substr(end + 2, 1) != ">" && in_.substr(end + 2, 2) != "!>") end = in_.find("--", end + 1);
  jump_behind(end == kNone ? kNone : in_.find('>', end), 1);
}

void MarkupReader::jump_behind(std::size_t position, std::size_t length) {
  at_ = position == kNone ? in_.size() : position + length;
}

// The cursor moves behind the name. A new tag has no attributes.
inline KnownElement MarkupReader::read_name() {
  kept_.clear();
  seen_ = 0;
  has_coded_ = false;
  const std::size_t begin = std::exchange(at_, find_name_end<kNameEnd>(in_, at_));
  key_ = {};
  if (at_ - begin <= NameKey::kLongestName) key_ = NameKey::at(in_, begin, at_ - begin);
  const KnownElement found = find_element(key_);
  element_ = found.element;
  return found;
}

inline bool MarkupReader::read_start_tag(MarkupPiece& piece) {
  ++at_;
  const KnownElement found = read_name();
  if (!read_attributes()) return false;  // the input ends inside the tag
  if (found.fate == ElementFate::kContentDropped) drop_content();
  if (found.fate == ElementFate::kContentDropped || found.fate == ElementFate::kTagDropped) return false;
  if (key_ == kPlaintext) element_ = kPre;
  is_title_ = element_ == kTitle;
  piece.kind = MarkupPiece::Kind::kStartTag;
  piece.element = element_;
  if (kept_.empty()) return true;
  // Of <html> and <body> there may be several tags, whose attributes the parser joins.
  const bool is_packed = packs_ && !has_coded_ && element_ != kHtml && element_ != kBody;
  if (is_packed) piece.set = packer_.number_of(kept_).value_or(MarkupPiece::kNoSet);
  if (piece.set == MarkupPiece::kNoSet) {
    write_attributes();
    piece.text = written_;
  }
  return true;
}

inline bool MarkupReader::read_end_tag(MarkupPiece& piece) {
  at_ += 2;
  const KnownElement found = read_name();
  if (!read_attributes()) return false;
  if (found.fate == ElementFate::kContentDropped || found.fate == ElementFate::kTagDropped) return false;
  piece.kind = MarkupPiece::Kind::kEndTag;
  piece.element = element_;
  return true;
}

// Moves behind the '>' of the tag and collects what is kept. False at the end of the input.
inline bool MarkupReader::read_attributes() {
  while (at_ < in_.size()) {
    const char c = in_[at_];
    if (c == '>') {
      ++at_;
      return true;
    }
    if (is_space(c) || c == '/') {
      ++at_;
    } else {
      read_attribute();
    }
  }
  return false;
}

inline void MarkupReader::read_attribute() {
  const std::size_t begin = at_;
  at_ = find_name_end<kNameEnd | kEquals>(in_, at_ + 1);
  const std::size_t size = at_ - begin;
  skip_space();
  KeptAttribute attribute;
  if (at_ < in_.size() && in_[at_] == '=') {
    ++at_;
    skip_space();
    read_value(attribute);
  }
  if (size > NameKey::kLongestName || (!may_be_attribute(in_[begin], size) && element_ != kScript)) return;
  const NameKey key = NameKey::at(in_, begin, size);
  if (element_ == kScript && key == NameKey::of_constant("type")) script_type_ = attribute.value;
  const std::optional<Attribute> name = find_attribute(key);
  if (!name) return;
  attribute.name = *name;
  keep_attribute(attribute);
}

inline void MarkupReader::skip_space() {
  while (at_ < in_.size() && is_space(in_[at_])) ++at_;
}

inline void MarkupReader::read_value(KeptAttribute& attribute) {
  const std::size_t begin = at_;
  const char quote = peek(0);
  if (quote == '"' || quote == '\'') {
    const std::size_t end = find_near(in_, at_ + 1, quote);
    at_ = end == kNone ? in_.size() : end + 1;
    attribute.value = in_.substr(begin + 1, (end == kNone ? in_.size() : end) - begin - 1);
    attribute.has_quote = quote == '\'' && attribute.value.find('"') != kNone;
    return;
  }
  while (at_ < in_.size() && !is_space(in_[at_]) && in_[at_] != '>') ++at_;
  attribute.value = in_.substr(begin, at_ - begin);
  attribute.has_quote = attribute.value.find('"') != kNone;
}

inline void MarkupReader::keep_attribute(KeptAttribute attribute) {
  const std::string_view value = attribute.value;
  if (value.size() > kLongestValue || !says_something(attribute)) return;
  const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(attribute.name);
  if ((seen_ & bit) != 0) return;  // the first of equal names counts
  seen_ |= bit;
  if (attribute.has_quote && value.find('\'') != kNone) return;  // it cannot be written
  kept_.push_back(attribute);
  has_coded_ = has_coded_ || needs_decoding(value);
}

// Addresses of links and styles other than display differ from element to element, and nobody asks for them.
inline bool MarkupReader::says_something(const KeptAttribute& attribute) const {
  switch (attribute.name) {
    case Attribute::kHref: return element_ == kLink;
    case Attribute::kLang: return element_ == kHtml;
    case Attribute::kName: return element_ == kMeta;
    case Attribute::kStyle: return attribute.value.find("display") != kNone;
    default: return true;
  }
}

void MarkupReader::write_attributes() {
  written_.clear();
  for (const KeptAttribute& kept : kept_) {
    const char quote = kept.has_quote ? '\'' : '"';
    written_.append(" ").append(kAttributeNames[static_cast<std::size_t>(kept.name)]).append("=").push_back(quote);
    written_.append(kept.value).push_back(quote);
  }
}

void MarkupReader::drop_content() {
  const std::size_t begin = at_;
  const bool is_json_ld = element_ == kScript && script_type_.find("ld+json") != kNone;
  script_type_ = {};
  const std::size_t end = element_ == kScript ? find_script_end(at_) : find_end_tag(name_of(element_), at_);
  if (end == kNone) {
    // Without an end tag a script or style takes the rest of the page, as in browsers; other content stays.
    if (element_ == kScript || element_ == kStyle) at_ = in_.size();
    return;
  }
  at_ = end;
  const std::string_view content = in_.substr(begin, end - begin);
  if (is_json_ld && content.size() <= kLongestScript && json_ld_.size() < kMostScripts &&
      script_bytes_ + content.size() <= kMostScriptBytes) {
    script_bytes_ += content.size();
    json_ld_.push_back(content);
  }
}

// Start of the end tag of `name`, or npos. A search that failed once fails from any later position.
std::size_t MarkupReader::find_end_tag(std::string_view name, std::size_t from) {
  for (const std::string& unclosed : unclosed_) {
    if (unclosed == name) return kNone;
  }
  for (std::size_t at = in_.find("</", from); at != kNone; at = in_.find("</", at + 2)) {
    const std::string_view rest = in_.substr(at + 2);
    if (rest.size() > name.size() && ends_name(rest[name.size()]) &&
        base::equals_ignoring_case(rest.substr(0, name.size()), name)) {
      return at;
    }
  }
  unclosed_.emplace_back(name);
  return kNone;
}

// A script that writes scripts hides their end tags in a comment: <!-- <script> ... </script> -->.
std::size_t MarkupReader::find_script_end(std::size_t from) {
  std::size_t end = find_end_tag("script", from);
  while (end != kNone) {
    const std::string_view content = in_.substr(from, end - from);
    if (content.find("<!--") == kNone) return end;  // most; many times as fast as looking from behind
    const std::size_t comment = content.rfind("<!--");
    const std::string_view hidden = content.substr(comment);
    const bool is_hidden = hidden.find("-->") == kNone && hidden.find("<script") != kNone;
    if (!is_hidden || hidden.find("</script") != kNone) return end;
    end = find_end_tag("script", end + 2);
  }
  return kNone;
}

ReducedPage reduce_html(std::string_view html) {
  ReducedPage page;
  MarkupReader reader(html, false);
  for (MarkupPiece piece; reader.next(piece);) {
    switch (piece.kind) {
      case MarkupPiece::Kind::kText:
      case MarkupPiece::Kind::kCode: page.html.append(piece.text); break;
      case MarkupPiece::Kind::kStartTag:
        page.html.append("<").append(name_of(piece.element)).append(piece.text).append(">");
        break;
      case MarkupPiece::Kind::kEndTag: page.html.append("</").append(name_of(piece.element)).append(">"); break;
    }
  }
  page.json_ld = reader.json_ld();
  return page;
}

}  // namespace casus::article
