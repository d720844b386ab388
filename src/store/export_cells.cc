#include "store/export_cells.h"

#include <algorithm>
#include <charconv>

#include "base/strings.h"

namespace casus::store {
namespace {

std::string field_list(const std::vector<Participant>& parties, std::string Participant::*field) {
  std::vector<std::string> parts;
  for (const Participant& party : parties) parts.push_back(party.*field);
  return base::join(parts, ";");
}

void add_side(std::vector<std::string>& cells, const std::vector<Participant>& side) {
  std::vector<std::string> names;
  std::vector<std::string> sectors;
  for (const Participant& party : side) {
    names.push_back(party.name.empty() ? party.text : party.name);
    sectors.push_back(base::join(party.sectors, " "));
  }
  cells.push_back(base::join(names, ";"));
  cells.push_back(field_list(side, &Participant::country));
  cells.push_back(base::join(sectors, ";"));
  cells.push_back(field_list(side, &Participant::code));
}

/// RFC 4180: quoted where a comma or a quote stands inside; line ends are blanks by then.
std::string quoted(const std::string& text) {
  const std::string cell = flat(text);
  if (cell.find_first_of(",\"") == std::string::npos) return cell;
  std::string out = "\"";
  for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

std::string sources(const Event& event) {
  std::vector<std::string> names;
  for (const Attribution& link : event.attribution) names.push_back(link.name.empty() ? link.text : link.name);
  return base::join(names, " < ");
}

}  // namespace

std::string flat(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {
      out += ' ';
      i += 2;
    } else if (rest.starts_with("\xC2\x85")) {
      out += ' ';
      i += 1;
    } else {
      const auto byte = static_cast<unsigned char>(text[i]);
      out += byte < 32 || byte == 127 ? ' ' : text[i];
    }
  }
  return out;
}

std::string digits(double value) {
  char buffer[32];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

std::string digits(const std::optional<double>& value) { return value ? digits(*value) : std::string(); }

TabLine& TabLine::add(std::string_view text) {
  if (!first_) line_ += '\t';
  first_ = false;
  const std::size_t begin = line_.size();
  line_ += flat(text);
  std::replace(line_.begin() + static_cast<std::ptrdiff_t>(begin), line_.end(), '"', '\'');
  return *this;
}

TabLine& TabLine::skip(int cells) {
  for (int i = 0; i < cells; ++i) add("");
  return *this;
}

std::string TabLine::end() { return std::move(line_) + "\n"; }

std::vector<PartyPair> party_pairs(const Event& event) {
  std::vector<PartyPair> pairs;
  for (const Participant& actor : event.actor) {
    for (const Participant& recipient : event.recipient) {
      if (actor.text != recipient.text || actor.code != recipient.code) pairs.push_back({&actor, &recipient});
    }
  }
  for (std::size_t a = 0; event.reciprocal && event.recipient.empty() && a < event.actor.size(); ++a) {
    for (std::size_t b = a + 1; b < event.actor.size(); ++b) pairs.push_back({&event.actor[a], &event.actor[b]});
  }
  if (!pairs.empty()) return pairs;
  for (const Participant& actor : event.actor) pairs.push_back({&actor, nullptr});
  for (const Participant& recipient : event.recipient) pairs.push_back({nullptr, &recipient});
  if (pairs.empty()) pairs.emplace_back();
  return pairs;
}

const char* const kCsvHeader =
    "event_id,document_id,event_type,event_mode,contexts,cameo_code,quad_class,intensity,goldstein,status,historical,"
    "reciprocal,actor_name,actor_country,actor_sectors,actor_code,recipient_name,recipient_country,recipient_sectors,"
    "recipient_code,predicate,attribution,date_start,date_end,date_basis,place_name,place_country,place_admin1,"
    "latitude,longitude,geonames_id,confidence,rule,published_at,publisher,url,title,sentence,evidence\r\n";

std::string csv_line(const Event& event) {
  const EventDate date = event.date.value_or(EventDate{});
  const EventPlace place = event.place.value_or(EventPlace{});
  std::vector<std::string> cells = {event.event_id,
                                    event.document_id,
                                    std::string(to_string(event.event_type)),
                                    event.event_mode,
                                    base::join(event.contexts, ";"),
                                    event.cameo_code,
                                    std::to_string(event.quad_class),
                                    digits(event.intensity),
                                    digits(event.goldstein),
                                    std::string(to_string(event.status)),
                                    event.historical ? "1" : "0",
                                    event.reciprocal ? "1" : "0"};
  add_side(cells, event.actor);
  add_side(cells, event.recipient);
  cells.insert(cells.end(), {event.predicate.text, sources(event), date.start, date.end,
                             event.date ? std::string(to_string(date.basis)) : "", place.name, place.country,
                             place.admin1, digits(place.latitude), digits(place.longitude),
                             place.geonames_id ? std::to_string(*place.geonames_id) : "", digits(event.confidence),
                             event.rule, event.document.published_at, event.document.publisher, event.document.url,
                             event.document.title, std::to_string(event.evidence.sentence), event.evidence.text});
  std::string line;
  for (const std::string& cell : cells) line += (line.empty() ? "" : ",") + quoted(cell);
  return line + "\r\n";
}

}  // namespace casus::store
