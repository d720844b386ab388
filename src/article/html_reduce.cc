// One pass from '<' to '<'. Contents of elements without readable text are jumped over, found by their end tag.
#include "article/html_reduce.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/strings.h"

namespace casus::article {
namespace {

constexpr std::size_t kLongestValue = 4096;  // "data:" addresses and inlined state are longer
constexpr std::size_t kLongestScript = 1 << 20;
constexpr std::size_t kMostScripts = 64;
constexpr std::size_t kNone = std::string_view::npos;

// Names of elements that reach the parser as they are.
constexpr std::array<std::string_view, 98> kElements = {
    "a",       "abbr",     "acronym", "address",    "article",    "aside",   "b",       "base",    "bdi",     "bdo",
    "big",     "blink",    "body",    "blockquote", "br",         "button",  "caption", "center",  "cite",    "code",
    "col",     "colgroup", "data",    "dd",         "del",        "details", "dfn",     "dialog",  "dir",     "div",
    "dl",      "dt",       "em",      "fieldset",   "figcaption", "figure",  "font",    "footer",  "form",    "h1",
    "h2",      "h3",       "h4",      "h5",         "h6",         "head",    "header",  "hgroup",  "hr",      "html",
    "i",       "ins",      "kbd",     "label",      "legend",     "li",      "link",    "listing", "main",    "mark",
    "marquee", "menu",     "meta",    "nav",        "nobr",       "ol",      "output",  "p",       "picture", "pre",
    "q",       "rp",       "rt",      "ruby",       "s",          "samp",    "search",  "section", "small",   "span",
    "strike",  "strong",   "sub",     "summary",    "sup",        "table",   "tbody",   "td",      "tfoot",   "th",
    "thead",   "time",     "title",   "tr",         "tt",         "u",       "ul",      "var"};

// Elements that hold nothing to read: dropped with all their content.
constexpr std::array<std::string_view, 19> kDropped = {
    "applet", "audio",  "canvas", "embed", "frameset", "iframe",   "map",      "noembed", "noframes", "noscript",
    "object", "script", "select", "style", "svg",      "template", "textarea", "video",   "xmp"};
// Elements without content or text of their own that say nothing: the tag alone is dropped.
constexpr std::array<std::string_view, 12> kVoid = {"area",   "frame", "image", "img",    "input", "optgroup",
                                                    "option", "param", "path",  "source", "track", "wbr"};

constexpr std::array<std::string_view, 17> kAttributes = {
    "aria-hidden", "class", "content", "datetime", "hidden", "href", "id",    "itemprop", "itemtype",
    "lang",        "name",  "pubdate", "property", "rel",    "role", "style", "title"};

template <std::size_t size>
constexpr std::array<std::string_view, size> sorted(std::array<std::string_view, size> names) {
  std::sort(names.begin(), names.end());
  return names;
}
constexpr auto kKnownElements = sorted(kElements);

bool is_known(std::string_view name) { return std::binary_search(kKnownElements.begin(), kKnownElements.end(), name); }

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool ends_name(char c) { return base::is_ascii_space(c) || c == '/' || c == '>'; }

class Reducer {
 public:
  explicit Reducer(std::string_view in) : in_(in) { page_.html.reserve(in.size() / 4 + 256); }

  ReducedPage run() {
    while (at_ < in_.size()) {
      const auto* found = static_cast<const char*>(std::memchr(in_.data() + at_, '<', in_.size() - at_));
      const std::size_t tag = found == nullptr ? in_.size() : static_cast<std::size_t>(found - in_.data());
      page_.html.append(in_.substr(at_, tag - at_));
      at_ = tag;
      if (at_ < in_.size()) read_markup();
    }
    return std::move(page_);
  }

 private:
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
    if (!in_.substr(at_).starts_with("<!--")) {
      jump_behind(in_.find('>', at_), 1);
      return;
    }
    if (peek(4) == '>' || (peek(4) == '-' && peek(5) == '>')) {
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

  // The name behind the cursor, in small letters, into name_; the cursor moves behind it.
  void read_name() {
    name_.clear();
    while (at_ < in_.size() && !ends_name(in_[at_])) name_.push_back(base::ascii_lower(in_[at_++]));
  }

  void read_start_tag() {
    ++at_;
    read_name();
    attributes_.clear();
    seen_ = 0;
    if (!read_attributes()) return;  // the input ends inside the tag
    if (name_ == "plaintext") name_ = "pre";
    if (is_known(name_)) {
      write_tag(name_);
      if (name_ == "title") copy_title();
    } else if (contains(kDropped, name_)) {
      drop_content();
    } else if (!contains(kVoid, name_)) {
      write_tag("x-other");
    }
  }

  void read_end_tag() {
    at_ += 2;
    read_name();
    attributes_.clear();
    if (!read_attributes()) return;
    const bool known = is_known(name_);
    if (!known && (contains(kDropped, name_) || contains(kVoid, name_))) return;
    page_.html.append("</").append(known ? std::string_view(name_) : "x-other").push_back('>');
  }

  void write_tag(std::string_view name) { page_.html.append("<").append(name).append(attributes_).push_back('>'); }

  // The text of <title> is no markup, whatever it looks like.
  void copy_title() {
    const std::size_t end = find_end_tag("title", at_);
    if (end == kNone) return;
    page_.html.append(in_.substr(at_, end - at_));
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
      if (base::is_ascii_space(c) || c == '/') {
        ++at_;
      } else {
        read_attribute();
      }
    }
    return false;
  }

  void read_attribute() {
    const std::size_t begin = at_++;
    while (at_ < in_.size() && in_[at_] != '=' && !ends_name(in_[at_])) ++at_;
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
    while (at_ < in_.size() && base::is_ascii_space(in_[at_])) ++at_;
  }

  std::string_view read_value() {
    const std::size_t begin = at_;
    const char quote = at_ < in_.size() ? in_[at_] : '\0';
    if (quote == '"' || quote == '\'') {
      const std::size_t end = in_.find(quote, at_ + 1);
      at_ = end == kNone ? in_.size() : end + 1;
      return in_.substr(begin + 1, (end == kNone ? in_.size() : end) - begin - 1);
    }
    while (at_ < in_.size() && !base::is_ascii_space(in_[at_]) && in_[at_] != '>') ++at_;
    return in_.substr(begin, at_ - begin);
  }

  void keep_attribute(std::string_view name, std::string_view value) {
    if (name_ == "script" && base::equals_ignoring_case(name, "type")) script_type_ = value;
    if (value.size() > kLongestValue || name.size() < 2 || name.size() > 11) return;
    for (std::size_t i = 0; i < kAttributes.size(); ++i) {
      if (!base::equals_ignoring_case(kAttributes[i], name)) continue;
      if ((seen_ >> i & 1) != 0) return;  // the first of equal names counts
      seen_ |= 1U << i;
      const char quote = value.find('"') == kNone ? '"' : '\'';
      if (value.find(quote) != kNone) return;
      attributes_.append(" ").append(kAttributes[i]).append("=").push_back(quote);
      attributes_.append(value).push_back(quote);
      return;
    }
  }

  void drop_content() {
    const std::size_t begin = at_;
    const bool is_json_ld = name_ == "script" && script_type_.find("ld+json") != kNone;
    script_type_ = {};
    const std::size_t end = name_ == "script" ? find_script_end(at_) : find_end_tag(name_, at_);
    if (end == kNone) {
      // Without an end tag a script or style takes the rest of the page, as in browsers; other content stays.
      if (name_ == "script" || name_ == "style") at_ = in_.size();
      return;
    }
    at_ = end;
    const std::string_view content = in_.substr(begin, end - begin);
    if (is_json_ld && content.size() <= kLongestScript && page_.json_ld.size() < kMostScripts) {
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
      const std::size_t comment = content.rfind("<!--");
      if (comment == kNone) return end;
      const std::string_view hidden = content.substr(comment);
      const bool is_hidden = hidden.find("-->") == kNone && hidden.find("<script") != kNone;
      if (!is_hidden || hidden.find("</script") != kNone) return end;
      end = find_end_tag("script", end + 2);
    }
    return kNone;
  }

  std::string_view in_;
  std::size_t at_ = 0;
  ReducedPage page_;
  std::string name_;
  std::string attributes_;
  std::string_view script_type_;
  std::uint32_t seen_ = 0;
  std::vector<std::string> unclosed_;
};

}  // namespace

ReducedPage reduce_html(std::string_view html) { return Reducer(html).run(); }

}  // namespace casus::article
