// All objects are looked at in order; persons and publishers are often given by reference ("@id") to another object.
#include "article/json_ld.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

#include "article/lenient_json.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace casus::article {
namespace {

bool contains_word(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

// In small letters: "NewsArticle", "newsarticle", "https://schema.org/NewsArticle".
std::string types_of(const JsonValue& object) {
  const JsonValue* type = object.find("@type");
  if (type == nullptr) return {};
  std::string types = type->text;
  for (const JsonValue& item : type->items) types.append(" ").append(item.text);
  return base::to_ascii_lower(types);
}

bool is_article(std::string_view types) {
  for (const std::string_view word : {"article", "posting", "report", "recipe", "review", "howto", "analysisnews"}) {
    if (contains_word(types, word)) return true;
  }
  return false;
}

bool is_page(std::string_view types) {
  return contains_word(types, "webpage") || contains_word(types, "itempage") || contains_word(types, "aboutpage");
}

bool is_list(std::string_view types) {
  return contains_word(types, "collectionpage") || contains_word(types, "searchresultspage");
}

constexpr std::size_t kMostNames = 64;  // authors of one article; each is compared with those before it

class Collector {
 public:
  void add_script(std::string_view script) { walk(roots_.emplace_back(read_lenient_json(script))); }

  LinkedData finish() {
    for (const bool wants_article : {true, false}) {
      for (const Found& found : found_) {
        if (found.is_article == wants_article) take(found);
      }
    }
    data_.is_list = has_list_ && !has_article_;
    return std::move(data_);
  }

 private:
  struct Found {
    const JsonValue* object = nullptr;  // in roots_
    bool is_article = false;
  };

  void walk(const JsonValue& value) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      // What an article mentions, cites or is part of is not the article.
      const bool is_aside =
          value.kind == JsonValue::Kind::kObject &&
          (value.keys[i] == "itemListElement" || value.keys[i] == "hasPart" || value.keys[i] == "review" ||
           value.keys[i] == "comment" || value.keys[i] == "citation" || value.keys[i] == "mentions" ||
           value.keys[i] == "isPartOf" || value.keys[i] == "liveBlogUpdate");
      const bool is_nested =
          value.items[i].kind == JsonValue::Kind::kObject || value.items[i].kind == JsonValue::Kind::kList;
      if (is_nested && !is_aside) walk(value.items[i]);
    }
    if (value.kind != JsonValue::Kind::kObject) return;
    const std::string types = types_of(value);
    if (const JsonValue* id = value.find("@id"); id != nullptr) {
      if (const std::string name = text_of(value.find("name")); !name.empty()) names_.emplace(id->text, name);
    }
    data_.is_live = data_.is_live || contains_word(types, "liveblogposting");
    has_list_ = has_list_ || is_list(types);
    const bool article = is_article(types);
    has_article_ = has_article_ || article;
    if (article || is_page(types)) found_.push_back({&value, article});
  }

  static std::string text_of(const JsonValue* value) {
    if (value == nullptr) return {};
    if (value->kind == JsonValue::Kind::kList)
      return value->items.empty() ? std::string() : text_of(&value->items.front());
    if (value->kind == JsonValue::Kind::kObject) return text_of(value->find("@value"));
    return value->kind == JsonValue::Kind::kText ? plain_text(value->text) : std::string();
  }

  static void set(std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
  }

  // The names of a person, an organisation, a reference to one, or a list of them.
  void add_names(const JsonValue* value, std::vector<std::string>& names) const {
    if (value == nullptr || names.size() >= kMostNames) return;
    if (value->kind == JsonValue::Kind::kList) {
      for (const JsonValue& item : value->items) add_names(&item, names);
      return;
    }
    std::string name = value->kind == JsonValue::Kind::kObject ? text_of(value->find("name")) : text_of(value);
    if (name.empty()) {
      const JsonValue* id = value->find("@id");
      const auto known = id == nullptr ? names_.end() : names_.find(id->text);
      if (known != names_.end()) name = known->second;
    }
    const bool is_new = std::find(names.begin(), names.end(), name) == names.end();
    if (!name.empty() && is_new && !name.starts_with("http")) names.push_back(std::move(name));
  }

  void take(const Found& found) {
    const JsonValue& object = *found.object;
    if (found.is_article) {
      set(data_.headline, text_of(object.find("headline")));
      set(data_.headline, text_of(object.find("name")));
      set(data_.article_body, text_of(object.find("articleBody")));
    } else {
      set(data_.page_name, text_of(object.find("name")));
    }
    set(data_.published_at, text_of(object.find("datePublished")));
    set(data_.published_at, text_of(object.find("dateCreated")));
    set(data_.modified_at, text_of(object.find("dateModified")));
    set(data_.language, text_of(object.find("inLanguage")));
    if (data_.authors.empty()) add_names(object.find("author"), data_.authors);
    std::vector<std::string> publishers;
    add_names(object.find("publisher"), publishers);
    if (!publishers.empty()) set(data_.publisher, publishers.front());
    const JsonValue* access = object.find("isAccessibleForFree");
    if (access != nullptr) data_.is_locked = data_.is_locked || base::equals_ignoring_case(access->text, "false");
  }

  LinkedData data_;
  std::deque<JsonValue> roots_;
  std::vector<Found> found_;
  std::map<std::string, std::string, std::less<>> names_;
  bool has_article_ = false;
  bool has_list_ = false;
};

struct Entity {
  std::string_view name;
  std::string_view text;
};
constexpr std::array kEntities = {
    Entity{"amp", "&"},    Entity{"lt", "<"},     Entity{"gt", ">"},     Entity{"quot", "\""},  Entity{"apos", "'"},
    Entity{"nbsp", " "},   Entity{"rsquo", "’"},  Entity{"lsquo", "‘"},  Entity{"rdquo", "”"},  Entity{"ldquo", "“"},
    Entity{"ndash", "–"},  Entity{"mdash", "—"},  Entity{"hellip", "…"}, Entity{"eacute", "é"}, Entity{"egrave", "è"},
    Entity{"agrave", "à"}, Entity{"ccedil", "ç"}, Entity{"uuml", "ü"},   Entity{"ouml", "ö"},   Entity{"auml", "ä"},
    Entity{"ntilde", "ñ"}, Entity{"oacute", "ó"}, Entity{"aacute", "á"}, Entity{"iacute", "í"}, Entity{"uacute", "ú"},
    Entity{"reg", "®"},    Entity{"trade", "™"},  Entity{"copy", "©"},   Entity{"bull", "•"},   Entity{"middot", "·"},
    Entity{"pound", "£"},  Entity{"euro", "€"},   Entity{"deg", "°"},    Entity{"frac12", "½"}, Entity{"times", "×"},
    Entity{"laquo", "«"},  Entity{"raquo", "»"},  Entity{"sbquo", "‚"},  Entity{"bdquo", "„"},  Entity{"oslash", "ø"}};

// Appends the character that "&name;" or "&#39;" stands for; returns the bytes read, or 0.
std::size_t append_entity(std::string_view text, std::string& out) {
  const std::size_t end = text.substr(0, 12).find(';');
  if (end == std::string_view::npos || end < 2) return 0;
  std::string_view name = text.substr(1, end - 1);
  if (name.front() == '#') {
    name.remove_prefix(1);
    const bool is_hex = !name.empty() && base::ascii_lower(name.front()) == 'x';
    char32_t value = 0;
    for (const char c : is_hex ? name.substr(1) : name) {
      const char lower = base::ascii_lower(c);
      const bool is_letter = is_hex && lower >= 'a' && lower <= 'f';
      if (!base::is_ascii_digit(c) && !is_letter) return 0;
      value = value * (is_hex ? 16 : 10) + static_cast<char32_t>(is_letter ? lower - 'a' + 10 : c - '0');
      if (value > 0x10FFFF) return 0;
    }
    if (value == 0 || (value >= 0xD800 && value < 0xE000)) return 0;
    base::append_utf8(out, value);
    return end + 1;
  }
  for (const Entity& entity : kEntities) {
    if (entity.name != name) continue;
    out.append(entity.text);
    return end + 1;
  }
  return 0;
}

std::string decode_entities(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = text[i] == '&' ? append_entity(text.substr(i), out) : 0;
    if (length == 0) out.push_back(text[i++]);
    i += length;
  }
  return out;
}

// "<p>" and "</b>", not "a < b".
std::string drop_tags(std::string_view text) {
  std::string out;
  const std::size_t last_end = text.rfind('>');  // "<a<a<a": behind it no tag ends, and none is looked for
  for (std::size_t i = 0; i < text.size();) {
    const bool is_tag = text[i] == '<' && i + 1 < text.size() &&
                        (base::is_ascii_alpha(text[i + 1]) || text[i + 1] == '/') &&
                        last_end != std::string_view::npos && i < last_end;
    const std::size_t end = is_tag ? text.find('>', i) : std::string_view::npos;
    if (end == std::string_view::npos) {
      out.push_back(text[i++]);
    } else {
      out.push_back(' ');
      i = end + 1;
    }
  }
  return out;
}

}  // namespace

std::string plain_text(std::string_view markup) {
  if (markup.find('&') == std::string_view::npos && markup.find('<') == std::string_view::npos) {
    return base::squeeze_space(markup);
  }
  // Twice, because "&amp;#39;" is common: entities of an already escaped text.
  return base::squeeze_space(drop_tags(decode_entities(decode_entities(markup))));
}

LinkedData read_json_ld(std::span<const std::string_view> scripts) {
  Collector collector;
  for (const std::string_view script : scripts) collector.add_script(script);
  return collector.finish();
}

}  // namespace casus::article
