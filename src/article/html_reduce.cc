// One pass from '<' to '<'. Contents of elements without readable text are jumped over, found by their end tag.
#include "article/html_reduce.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <optional>

#include "article/attribute_packer.h"
#include "article/element_names.h"
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

/// Of bytes in tags, as bits.
constexpr unsigned kSpace = 1;    // white space
constexpr unsigned kNameEnd = 2;  // what ends the name of an element or attribute
constexpr unsigned kEquals = 4;
constexpr std::array<std::uint8_t, 256> kTagBytes = [] {
  std::array<std::uint8_t, 256> table = {};
  for (const unsigned char c : {' ', '\t', '\n', '\r', '\f', '\v'}) table[c] = kSpace | kNameEnd;
  table['/'] = table['>'] = kNameEnd;
  table['='] = kEquals;
  return table;
}();
bool is_one_of(char c, unsigned kinds) { return (kTagBytes[static_cast<unsigned char>(c)] & kinds) != 0; }

bool ends_name(char c) { return is_one_of(c, kNameEnd); }
bool is_space(char c) { return is_one_of(c, kSpace); }

// Where the character begins that the byte at `end` belongs to.
std::size_t character_before(std::string_view text, std::size_t end) {
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return end;
}

class Reducer {
 public:
  Reducer(std::string_view in, bool packs) : in_(in), packs_(packs) { page_.html.reserve(in.size() + 256); }

  ReducedPage run() {
    while (at_ < in_.size()) {
      const auto* found = static_cast<const char*>(std::memchr(in_.data() + at_, '<', in_.size() - at_));
      const std::size_t tag = found == nullptr ? in_.size() : static_cast<std::size_t>(found - in_.data());
      copy_text(in_.substr(at_, tag - at_));
      at_ = tag;
      if (at_ < in_.size()) read_markup();
    }
    page_.attributes = packer_.take();
    return std::move(page_);
  }

 private:
  // Empty comments part long texts: lexbor keeps a text with entities in a buffer that grows by 4 kB at a time.
  void copy_text(std::string_view text) {
    while (text.size() > kLongestText) {
      std::size_t end = kLongestText;
      while (end > kLongestText / 2 && text[end] != '&' && text[end] != ' ' && text[end] != '\n') --end;
      end = character_before(text, end);
      page_.html.append(text.substr(0, end)).append("<!---->");
      text.remove_prefix(end);
    }
    page_.html.append(text);
  }

  // Views compare their sizes first.
  std::string_view element() const { return name_; }

  char peek(std::size_t ahead) const { return at_ + ahead < in_.size() ? in_[at_ + ahead] : '\0'; }

  void read_markup() {
    const char next = peek(1);
    if (base::is_ascii_alpha(next)) {
      read_start_tag();
    } else if (next == '/' && base::is_ascii_alpha(peek(2))) {
      read_end_tag();
    } else if (next == '!' || next == '?' || next == '/') {
      skip_comment();
    } else {
      page_.html.append("&lt;");
      ++at_;
    }
  }

  // "<!-- ... -->", "<!DOCTYPE ...>", "<?xml ... ?>", "</ >".
  void skip_comment() {
    const bool is_short = peek(4) == '>' || (peek(4) == '-' && peek(5) == '>');
    if (!in_.substr(at_).starts_with("<!--") || is_short) {
      jump_behind(in_.find('>', at_), 1);
      return;
    }
    std::size_t end = in_.find("--", at_ + 4);
    while (end != kNone && in_.substr(end + 2, 1) != ">" && in_.substr(end + 2, 2) != "!>")
      end = in_.find("--", end + 1);
    jump_behind(end == kNone ? kNone : in_.find('>', end), 1);
  }

  void jump_behind(std::size_t position, std::size_t length) {
    at_ = position == kNone ? in_.size() : position + length;
  }

  // The name behind the cursor, in small letters, into name_; the cursor moves behind it. A new tag has no attributes.
  void read_name() {
    attributes_.clear();
    kept_.clear();
    seen_ = 0;
    has_coded_ = false;
    const std::size_t begin = at_;
    while (at_ < in_.size() && !ends_name(in_[at_])) ++at_;
    name_.resize(at_ - begin);
    for (std::size_t i = 0; i < name_.size(); ++i) name_[i] = base::ascii_lower(in_[begin + i]);
  }

  void read_start_tag() {
    ++at_;
    read_name();
    if (!read_attributes()) return;  // the input ends inside the tag
    if (element() == "plaintext") name_ = "pre";
    switch (fate_of(name_)) {
      case ElementFate::kKept:
        write_tag(name_);
        if (element() == "title") copy_title();
        break;
      case ElementFate::kContentDropped: drop_content(); break;
      case ElementFate::kTagDropped: break;
      case ElementFate::kRenamed: write_tag("x-other"); break;
    }
  }

  void read_end_tag() {
    at_ += 2;
    read_name();
    if (!read_attributes()) return;
    const ElementFate fate = fate_of(name_);
    const bool known = fate == ElementFate::kKept;
    if (fate == ElementFate::kContentDropped || fate == ElementFate::kTagDropped) return;
    page_.html.append("</").append(known ? std::string_view(name_) : "x-other").push_back('>');
  }

  void write_tag(std::string_view name) {
    page_.html.append("<").append(name);
    // Of <html> and <body> there may be several tags, whose attributes the parser joins.
    const bool is_packed = packs_ && !attributes_.empty() && !has_coded_ && name != "html" && name != "body";
    const auto number = is_packed ? packer_.number_of(attributes_, kept_) : std::nullopt;
    if (!number) {
      page_.html.append(attributes_).push_back('>');
      return;
    }
    std::array<char, 16> digits;
    const auto [end, error] = std::to_chars(digits.begin(), digits.end(), *number);
    page_.html.append(" a=").append(digits.data(), static_cast<std::size_t>(end - digits.data())).push_back('>');
  }

  // The text of <title> is no markup, whatever it looks like.
  void copy_title() {
    const std::size_t end = find_end_tag("title", at_);
    if (end == kNone) return;
    const bool is_long = end - at_ > kLongestText;
    page_.html.append(in_.substr(at_, (is_long ? character_before(in_, at_ + kLongestText) : end) - at_));
    at_ = end;
  }

  // Moves behind the '>' of the tag and collects what is kept. False at the end of the input.
  bool read_attributes() {
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

  void read_attribute() {
    const std::size_t begin = at_++;
    while (at_ < in_.size() && !is_one_of(in_[at_], kNameEnd | kEquals)) ++at_;
    const std::string_view name = in_.substr(begin, at_ - begin);
    skip_space();
    std::string_view value;
    if (at_ < in_.size() && in_[at_] == '=') {
      ++at_;
      skip_space();
      value = read_value();
    }
    keep_attribute(name, value);
  }

  void skip_space() {
    while (at_ < in_.size() && is_space(in_[at_])) ++at_;
  }

  std::string_view read_value() {
    const std::size_t begin = at_;
    const char quote = at_ < in_.size() ? in_[at_] : '\0';
    if (quote == '"' || quote == '\'') {
      const std::size_t end = in_.find(quote, at_ + 1);
      at_ = end == kNone ? in_.size() : end + 1;
      return in_.substr(begin + 1, (end == kNone ? in_.size() : end) - begin - 1);
    }
    while (at_ < in_.size() && !is_space(in_[at_]) && in_[at_] != '>') ++at_;
    return in_.substr(begin, at_ - begin);
  }

  void keep_attribute(std::string_view name, std::string_view value) {
    if (element() == "script" && base::equals_ignoring_case(name, "type")) script_type_ = value;
    if (value.size() > kLongestValue) return;
    const std::optional<Attribute> attribute = find_attribute(name);
    if (!attribute) return;
    if (!says_something(*attribute, value)) return;
    const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(*attribute);
    if ((seen_ & bit) != 0) return;  // the first of equal names counts
    seen_ |= bit;
    const char quote = value.find('"') == kNone ? '"' : '\'';
    if (quote == '\'' && value.find(quote) != kNone) return;
    attributes_.append(" ").append(kAttributeNames[static_cast<std::size_t>(*attribute)]).append("=").push_back(quote);
    attributes_.append(value).push_back(quote);
    kept_.push_back({*attribute, value});
    has_coded_ = has_coded_ || needs_decoding(value);
  }

  // Addresses of links and styles other than display differ from element to element, and nobody asks for them.
  bool says_something(Attribute attribute, std::string_view value) const {
    if (attribute == Attribute::kHref) return element() == "link";
    if (attribute == Attribute::kLang) return element() == "html";
    if (attribute == Attribute::kName) return element() == "meta";
    return attribute != Attribute::kStyle || value.find("display") != kNone;
  }

  void drop_content() {
    const std::size_t begin = at_;
    const bool is_json_ld = element() == "script" && script_type_.find("ld+json") != kNone;
    script_type_ = {};
    const std::size_t end = element() == "script" ? find_script_end(at_) : find_end_tag(name_, at_);
    if (end == kNone) {
      // Without an end tag a script or style takes the rest of the page, as in browsers; other content stays.
      if (element() == "script" || element() == "style") at_ = in_.size();
      return;
    }
    at_ = end;
    const std::string_view content = in_.substr(begin, end - begin);
    if (is_json_ld && content.size() <= kLongestScript && page_.json_ld.size() < kMostScripts &&
        script_bytes_ + content.size() <= kMostScriptBytes) {
      script_bytes_ += content.size();
      page_.json_ld.push_back(content);
    }
  }

  // Start of the end tag of `name`, or npos. A search that failed once fails from any later position.
  std::size_t find_end_tag(std::string_view name, std::size_t from) {
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
  std::size_t find_script_end(std::size_t from) {
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

  std::string_view in_;
  bool packs_;
  std::size_t at_ = 0;
  ReducedPage page_;
  std::string name_;
  std::string attributes_;
  std::string_view script_type_;
  std::size_t script_bytes_ = 0;  // of what is in page_.json_ld
  std::uint32_t seen_ = 0;
  std::vector<KeptAttribute> kept_;  // of the tag at hand, what is in attributes_
  bool has_coded_ = false;           // a value that the parser must decode
  AttributePacker packer_;
  std::vector<std::string> unclosed_;
};

}  // namespace

ReducedPage reduce_html(std::string_view html) { return Reducer(html, false).run(); }

ReducedPage reduce_and_pack_html(std::string_view html) { return Reducer(html, true).run(); }

}  // namespace casus::article
