#include "terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>

namespace casus::cli {
namespace {

/// Decodes one code point and moves on. Bytes that are no UTF-8 count as one column each.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  char32_t value = more == 0 ? lead : lead & (0x3FU >> more);
  for (int i = 0; i < more && at < text.size(); ++i)
    value = (value << 6) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return value;
}

std::size_t columns_of(char32_t value) {
  if (value < 0x300) return value < 0x20 ? 0 : 1;
  if (value < 0x370 || (value >= 0x200B && value <= 0x200F) || value == 0xFEFF) return 0;  // combining, zero width
  const bool wide = (value >= 0x1100 && value < 0x1160) || (value >= 0x2E80 && value < 0xA4D0) ||
                    (value >= 0xAC00 && value < 0xD7A4) || (value >= 0xF900 && value < 0xFB00) ||
                    (value >= 0xFF00 && value < 0xFF61) || (value >= 0x1F300 && value < 0x1FAFF);
  return wide ? 2 : 1;
}

}  // namespace

bool is_terminal(std::FILE* file) { return isatty(fileno(file)) == 1; }

std::size_t terminal_width(std::FILE* file) {
  winsize size = {};
  if (ioctl(fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 100;
}

Style::Style(When when, std::FILE* file) : enabled_(when == When::kAlways) {
  const char* no_color = std::getenv("NO_COLOR");
  if (when == When::kAuto) enabled_ = is_terminal(file) && (no_color == nullptr || *no_color == '\0');
}

std::string Style::paint(std::string_view text, std::string_view code) const {
  if (!enabled_ || text.empty() || code == "0") return std::string(text);
  return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += columns_of(next_code_point(text, at));
  return width;
}

std::string fit(std::string_view text, std::size_t width) {
  std::string out;
  std::size_t used = 0;
  const bool cut = display_width(text) > width;
  const std::size_t room = cut && width > 0 ? width - 1 : width;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const std::size_t columns = columns_of(next_code_point(text, at));
    if (used + columns > room) break;
    const char c = text[begin];
    out += c == '\n' || c == '\t' || c == '\r' ? std::string_view(" ") : text.substr(begin, at - begin);
    used += columns;
  }
  if (cut && width > 0) {
    out += "…";
    ++used;
  }
  return out.append(width - std::min(width, used), ' ');
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::string line;
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n", at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find_first_of(" \t\r\n", begin), text.size());
    const std::string_view word = text.substr(begin, at - begin);
    const std::size_t columns = display_width(word);
    if (!line.empty() && used + 1 + columns > width) {
      lines.push_back(std::move(line));
      line.clear();
      used = 0;
    }
    if (!line.empty()) {
      line += ' ';
      ++used;
    }
    line += word;
    used += columns;
  }
  if (!line.empty()) lines.push_back(std::move(line));
  return lines;
}

}  // namespace casus::cli
