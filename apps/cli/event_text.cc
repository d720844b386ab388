#include "event_text.h"

#include <algorithm>
#include <array>

namespace casus::cli {
namespace {

constexpr std::size_t kDateWidth = 13;
constexpr std::size_t kTypeWidth = 9;
constexpr std::size_t kStatusWidth = 12;
constexpr std::string_view kSentenceIndent = "  ";
constexpr std::string_view kEventIndent = "    ";

/// Verbal cooperation green, material cooperation cyan, verbal conflict yellow, material conflict red.
std::string_view colour_of(const Event& event) {
  constexpr std::array<std::string_view, 5> kColours = {"0", "32", "36", "33", "31"};
  return event.quad_class >= 1 && event.quad_class <= 4 ? kColours[static_cast<std::size_t>(event.quad_class)] : "0";
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string place_text(const Event& event) {
  if (!event.place) return {};
  const EventPlace& place = *event.place;
  const std::string& name = place.name.empty() ? place.text : place.name;
  return place.country.empty() ? name : name + " (" + place.country + ")";
}

/// One party to each side: "A" to "B"; the parties of a reciprocal act to both.
std::string party_text(const Participant& party) {
  const std::string& name = party.name.empty() ? party.text : party.name;
  return party.code.empty() ? name : name + " (" + party.code + ")";
}

/// As much of the date as is known: 2018-05-14, 2018-05, 2018, or both ends: 2018-05-07/13.
std::string date_text(const Event& event) {
  if (!event.date) return "";
  const EventDate& date = *event.date;
  switch (date.granularity) {
    case Granularity::kDay: return date.start;
    case Granularity::kMonth: return date.start.substr(0, 7);
    case Granularity::kYear: return date.start.substr(0, 4);
    default: break;
  }
  if (date.start == date.end) return date.start;
  const bool same_month = date.end.substr(0, 7) == date.start.substr(0, 7);
  return date.start + "/" + (same_month ? date.end.substr(8) : date.end.substr(5));
}

}  // namespace

std::string parties_text(const std::vector<Participant>& parties) {
  std::vector<std::string> parts;
  for (const Participant& party : parties) parts.push_back(party_text(party));
  return join(parts, ", ");
}

std::string act_text(const Event& event) {
  if (event.reciprocal) {
    std::vector<std::string> parts;
    for (const Participant& party : event.actor) parts.push_back(party_text(party));
    for (const Participant& party : event.recipient) {
      const std::string part = party_text(party);
      if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(part);
    }
    return join(parts, " \u2194 ");
  }
  if (event.recipient.empty()) return parties_text(event.actor);
  return (event.actor.empty() ? "?" : parties_text(event.actor)) + " \u2192 " + parties_text(event.recipient);
}

std::string sources_text(const std::vector<Attribution>& chain) {
  std::vector<std::string> parts;
  for (const Attribution& link : chain) parts.push_back(link.name.empty() ? link.text : link.name);
  return join(parts, " < ");
}

EventTable::EventTable(const Style& style, std::size_t width)
    : style_(style), width_(std::clamp<std::size_t>(width, 60, 200)) {}

std::string EventTable::document(const Event& event) const {
  std::string line = style_.paint(event.document_id, "1");
  if (!event.document.published_at.empty()) line += "  " + event.document.published_at.substr(0, 10);
  if (!event.document.title.empty()) line += "  " + event.document.title;
  return line + "\n";
}

std::string EventTable::sentence(const Event& event) const {
  std::string out = "\n";
  for (const std::string& line : wrap(event.evidence.text, width_ - kSentenceIndent.size())) {
    out += std::string(kSentenceIndent) + line + "\n";
  }
  return out;
}

std::string EventTable::row(const Event& event) const {
  const std::string_view colour = colour_of(event);
  const std::string status(to_string(event.status));
  const std::string left = std::string(kEventIndent) + fit(date_text(event), kDateWidth) + "  " +
                           style_.paint(fit(to_string(event.event_type), kTypeWidth), "1;" + std::string(colour)) +
                           "  " +
                           style_.paint(fit(status, kStatusWidth), event.status == Status::kActual ? "0" : "35") + "  ";
  const std::string indent(kEventIndent.size() + kDateWidth + kTypeWidth + kStatusWidth + 3 * 2, ' ');
  std::string out;
  for (const std::string& line : wrap(act_text(event) + "  [" + event.predicate.text + "]", width_ - indent.size())) {
    out += (out.empty() ? left : indent) + line + "\n";
  }
  const std::string sources = sources_text(event.attribution);
  const std::string place = place_text(event);
  std::string details;
  if (!sources.empty()) details += "according to " + sources;
  if (!place.empty()) details += (details.empty() ? "in " : "; in ") + place;
  if (details.empty()) return out;
  for (const std::string& line : wrap(details, width_ - indent.size())) out += indent + style_.paint(line, "34") + "\n";
  return out;
}

}  // namespace casus::cli
