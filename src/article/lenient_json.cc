// Recursive descent with a depth limit; whatever cannot start a value is skipped byte by byte.
#include "article/lenient_json.h"

#include <algorithm>

#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

constexpr int kDeepest = 64;

class Reader {
 public:
  explicit Reader(std::string_view json) : json_(json) {}

  JsonValue read_all() {
    const std::string_view cdata = "<![CDATA[";
    if (const std::size_t mark = json_.find(cdata); mark < 16) at_ = mark + cdata.size();
    at_ = std::min(json_.find_first_of("{[", at_), json_.size());
    return read_value(0);
  }

 private:
  bool at_end() const { return at_ >= json_.size(); }

  void skip_space() {
    while (!at_end()) {
      if (base::is_ascii_space(json_[at_])) {
        ++at_;
      } else if (json_.substr(at_).starts_with("/*")) {
        const std::size_t end = json_.find("*/", at_ + 2);
        at_ = end == std::string_view::npos ? json_.size() : end + 2;
      } else {
        return;
      }
    }
  }

  JsonValue read_value(int depth) {
    skip_space();
    JsonValue value;
    if (at_end()) return value;
    const char c = json_[at_];
    if (c == '{' || c == '[') {
      if (depth >= kDeepest) {
        at_ = json_.size();
      } else if (c == '{') {
        read_object(value, depth);
      } else {
        read_list(value, depth);
      }
    } else if (c == '"') {
      value.kind = JsonValue::Kind::kText;
      value.text = read_string();
    } else {
      read_word(value);
    }
    return value;
  }

  void read_object(JsonValue& value, int depth) {
    value.kind = JsonValue::Kind::kObject;
    ++at_;
    while (true) {
      skip_space();
      if (at_end()) return;
      if (json_[at_] == '}') {
        ++at_;
        return;
      }
      if (json_[at_] != '"') {
        ++at_;  // a comma, or nothing that belongs here
        continue;
      }
      std::string key = read_string();
      skip_space();
      if (at_end() || json_[at_] != ':') continue;
      ++at_;
      value.keys.push_back(std::move(key));
      value.items.push_back(read_value(depth + 1));
    }
  }

  void read_list(JsonValue& value, int depth) {
    value.kind = JsonValue::Kind::kList;
    ++at_;
    while (true) {
      skip_space();
      if (at_end()) return;
      const char c = json_[at_];
      if (c == ']') {
        ++at_;
        return;
      }
      if (c == ',' || c == '}' || c == ':') {
        ++at_;
        continue;
      }
      value.items.push_back(read_value(depth + 1));
    }
  }

  // A number, true, false, null, or a stray word.
  void read_word(JsonValue& value) {
    const std::size_t begin = at_;
    while (!at_end() && std::string_view(",]}\"{[:").find(json_[at_]) == std::string_view::npos) ++at_;
    if (at_ == begin) ++at_;
    value.text = base::trim(json_.substr(begin, at_ - begin));
    if (value.text == "true" || value.text == "false") {
      value.kind = JsonValue::Kind::kBool;
    } else if (!value.text.empty() && (base::is_ascii_digit(value.text.front()) || value.text.front() == '-')) {
      value.kind = JsonValue::Kind::kNumber;
    }
  }

  // A quote ends the string if what may follow a string follows: "headline": "He said "no" again", ...
  bool is_closing_quote() const {
    std::size_t next = at_ + 1;
    while (next < json_.size() && base::is_ascii_space(json_[next])) ++next;
    return next >= json_.size() || std::string_view(",:]}").find(json_[next]) != std::string_view::npos ||
           (json_[next] == '"' && next > at_ + 1);
  }

  std::string read_string() {
    std::string out;
    ++at_;
    while (!at_end()) {
      const char c = json_[at_];
      if (c == '"' && is_closing_quote()) {
        ++at_;
        break;
      }
      if (c == '\\') {
        read_escape(out);
      } else {
        out.push_back(c);
        ++at_;
      }
    }
    return out;
  }

  // The four hex digits behind the cursor, or -1.
  int hex_at(std::size_t at) const {
    if (at + 4 > json_.size()) return -1;
    int value = 0;
    for (const char c : json_.substr(at, 4)) {
      const char lower = base::ascii_lower(c);
      const bool is_letter = lower >= 'a' && lower <= 'f';
      if (!base::is_ascii_digit(c) && !is_letter) return -1;
      value = value * 16 + (is_letter ? lower - 'a' + 10 : c - '0');
    }
    return value;
  }

  void read_escape(std::string& out) {
    if (at_ + 1 >= json_.size()) {
      at_ = json_.size();
      return;
    }
    const char c = json_[at_ + 1];
    at_ += 2;
    switch (c) {
      case 'n':
      case 'r': out.push_back('\n'); return;
      case 't':
      case 'b':
      case 'f': out.push_back(' '); return;
      case 'u': read_code_point(out); return;
      default: out.push_back(c);
    }
  }

  void read_code_point(std::string& out) {
    const int high = hex_at(at_);
    if (high < 0) return;
    at_ += 4;
    auto point = static_cast<char32_t>(high);
    if (high >= 0xD800 && high < 0xDC00 && json_.substr(at_).starts_with("\\u")) {
      const int low = hex_at(at_ + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        point = 0x10000 + ((point - 0xD800) << 10) + (static_cast<char32_t>(low) - 0xDC00);
        at_ += 6;
      }
    }
    const bool is_scalar = point != 0 && (point < 0xD800 || point > 0xDFFF);
    base::append_utf8(out, is_scalar ? point : U'\uFFFD');
  }

  std::string_view json_;
  std::size_t at_ = 0;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view key) const {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (keys[i] == key) return &items[i];
  }
  return nullptr;
}

JsonValue read_lenient_json(std::string_view json) { return Reader(json).read_all(); }

}  // namespace casus::article
