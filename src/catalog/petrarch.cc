// Each entry becomes one row for each of its codes; what cannot be read becomes a problem with its line.
#include "catalog/petrarch.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "base/date.h"
#include "base/strings.h"
#include "base/utf8.h"
#include "catalog/cameo_codes.h"
#include "catalog/petrarch_lines.h"

namespace casus::catalog {
namespace {

constexpr int kMostSets = 8;                // within each other, or in one phrase
constexpr std::size_t kMostSteps = 10'000;  // of one phrase

struct Restriction {
  CameoCode code;
  base::Date from;
  base::Date to;
};

struct Entry {
  std::uint32_t line = 0;
  std::vector<std::string> names;
  std::vector<Restriction> restrictions;
};

// "011229" and "20011229"; two digits from 31 on are of the last century.
std::optional<base::Date> date_of(std::string_view text) {
  const bool is_short = text.size() == 6;
  if ((!is_short && text.size() != 8) || !std::all_of(text.begin(), text.end(), base::is_ascii_digit)) {
    return std::nullopt;
  }
  std::string iso = is_short ? (text.substr(0, 2) <= "30" ? "20" : "19") + std::string(text) : std::string(text);
  iso.insert(6, "-").insert(4, "-");
  return base::parse_iso_date(iso);
}

// "<690901" ends the day before, ">690901" begins the day after; "a-b" holds both days.
bool read_period(std::string_view text, Restriction& restriction) {
  if (text.empty()) return true;
  const std::string_view rest = base::trim(text.substr(1));
  if (text.front() == '<' || text.front() == '>') {
    const std::optional<base::Date> day = date_of(rest);
    if (!day) return false;
    const bool is_before = text.front() == '<';
    const base::Date next = base::add_days(*day, is_before ? -1 : 1);
    if (next.year < 1 || next.year > 9999) return false;  // "<00010101": no table can hold the day
    (is_before ? restriction.to : restriction.from) = next;
    return true;
  }
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return false;
  const std::optional<base::Date> from = date_of(base::trim(text.substr(0, dash)));
  const std::optional<base::Date> to = date_of(base::trim(text.substr(dash + 1)));
  if (!from || !to || *to < *from) return false;
  restriction.from = *from;
  restriction.to = *to;
  return true;
}

class ActorReader {
 public:
  ActorReader(std::string_view name, std::span<const Country> countries) : name_(name), countries_(countries) {
    result_.table = "id\tname\taliases\ttype\tcountry\tsectors\tvalid_from\tvalid_to\tsource\n";
  }

  PetrarchTable read(std::string_view text) {
    for (const PetrarchLine& line : petrarch_lines(text)) read_line(line);
    finish();
    return std::move(result_);
  }

 private:
  void add_problem(std::uint32_t line, const std::string& message) {
    result_.problems.push_back(
        {ErrorCode::kBadTable, std::string(name_) + ":" + std::to_string(line) + ": " + message});
  }
  void read_line(const PetrarchLine& line);
  void read_codes(const PetrarchLine& line, std::string_view text);
  void read_code(const PetrarchLine& line, std::string_view inside);
  void finish();
  void add_row(const Restriction& restriction, bool is_person);

  std::string_view name_;
  std::span<const Country> countries_;
  Entry entry_;
  PetrarchTable result_;
};

void ActorReader::read_line(const PetrarchLine& line) {
  const std::string_view text = line.text;
  const bool is_alternate = text.front() == '+';
  const std::size_t bracket = std::min(text.find('['), text.size());
  const std::string_view phrase = base::trim(text.substr(is_alternate ? 1 : 0, bracket - (is_alternate ? 1 : 0)));
  if (bracket > 0) {
    const std::string name = petrarch_name(phrase);
    if (!is_alternate) {
      finish();
      entry_.line = line.number;
    }
    if (name.empty()) {
      add_problem(line.number, "\"" + std::string(phrase) + "\" is not a name");
    } else if (is_alternate && entry_.names.empty()) {
      add_problem(line.number, "another name of an entry that was left out");
    } else {
      entry_.names.push_back(name);
    }
  } else if (entry_.names.empty()) {
    add_problem(line.number, "a code of an entry that was left out");
    return;
  }
  read_codes(line, text.substr(bracket));
}

void ActorReader::read_codes(const PetrarchLine& line, std::string_view text) {
  std::size_t from = 0;
  std::string_view inside;
  bool is_open = false;
  while (next_bracket(text, '[', ']', from, inside, is_open)) read_code(line, inside);
  if (is_open) add_problem(line.number, "a bracket [ without ]");
}

void ActorReader::read_code(const PetrarchLine& line, std::string_view inside) {
  const std::size_t blank = std::min(inside.find_first_of(" \t<>"), inside.size());
  std::string_view text = inside.substr(0, blank);
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    add_problem(line.number, "of the codes " + std::string(text) + " only the first is used");
    text = text.substr(0, slash);
  }
  Restriction restriction;
  const std::optional<CameoCode> code = cameo_code_from(text, countries_);
  if (!code) {
    add_problem(line.number, "code " + std::string(text) + " is no state and no role of CAMEO");
    return;
  }
  restriction.code = *code;
  if (!read_period(base::trim(inside.substr(blank)), restriction)) {
    add_problem(line.number, "[" + std::string(inside) + "]: expected CODE, CODE <date, CODE >date or CODE date-date");
    return;
  }
  entry_.restrictions.push_back(restriction);
}

void ActorReader::finish() {
  Entry& entry = entry_;
  if (!entry.names.empty() && entry.restrictions.empty()) add_problem(entry.line, entry.names.front() + " has no code");
  const bool is_dated = std::any_of(entry.restrictions.begin(), entry.restrictions.end(),
                                    [](const Restriction& r) { return r.from.is_set() || r.to.is_set(); });
  const bool is_person = is_dated && !entry.names.empty() && entry.names.front().find(' ') != std::string::npos;
  if (!entry.names.empty()) {
    for (const Restriction& restriction : entry.restrictions) add_row(restriction, is_person);
  }
  entry_ = {};
}

void ActorReader::add_row(const Restriction& restriction, bool is_person) {
  std::string id = "petrarch_" + base::fold(entry_.names.front());
  for (char& c : id) {
    if (!base::is_ascii_digit(c) && !base::is_ascii_lower(c)) c = '_';
  }
  std::vector<std::string> aliases(entry_.names.begin() + 1, entry_.names.end());
  std::string sectors;
  for (const Code sector : restriction.code.sectors.items()) {
    sectors.append(sectors.empty() ? "" : "|").append(sector.text());
  }
  const auto day = [](base::Date date) { return date.is_set() ? base::to_iso(date) : std::string(); };
  const std::string cells[] = {id,
                               entry_.names.front(),
                               base::join(aliases, "|"),
                               is_person ? "person" : "organisation",
                               std::string(restriction.code.country.text()),
                               sectors,
                               day(restriction.from),
                               day(restriction.to),
                               std::string(name_) + ":" + std::to_string(entry_.line)};
  for (const std::string& cell : cells) result_.table.append(&cell == cells ? "" : "\t").append(cell);
  result_.table += '\n';
}

class AgentReader {
 public:
  AgentReader(std::string_view name, std::span<const AgentNoun> known) : name_(name) {
    result_.table = "noun\tplural\tsectors\tflags\n";
    for (const AgentNoun& agent : known) known_.emplace(agent.noun, &agent);
  }

  PetrarchTable read(std::string_view text) {
    for (const PetrarchLine& line : petrarch_lines(text)) read_line(line);
    return std::move(result_);
  }

 private:
  void add_problem(const PetrarchLine& line, const std::string& message) {
    result_.problems.push_back(
        {ErrorCode::kBadTable, std::string(name_) + ":" + std::to_string(line.number) + ": " + message});
  }
  void read_line(const PetrarchLine& line);
  void read_set(const PetrarchLine& line);
  void read_noun(const PetrarchLine& line);
  bool add_with_sets(std::string_view phrase, const std::string& plural, std::string_view sectors, int depth = 0);
  void add_row(std::string_view phrase, const std::string& plural, std::string_view sectors);
  std::string_view flags_of(const std::string& noun) const;

  std::string_view name_;
  std::map<std::string_view, const AgentNoun*> known_;
  std::map<std::string, std::vector<std::string>> sets_;
  std::size_t steps_ = 0;  // of the sets of the line at hand
  PetrarchTable result_;
};

// !MINISTER! = {MINISTER,MINISTERS}
void AgentReader::read_set(const PetrarchLine& line) {
  const std::size_t mark = line.text.find('!', 1);
  std::size_t from = 0;
  std::string_view inside;
  bool is_open = false;
  if (mark == std::string_view::npos || !next_bracket(line.text, '{', '}', from, inside, is_open)) {
    add_problem(line, "a set is written !NAME! = {WORD,WORD}");
    return;
  }
  std::vector<std::string>& words = sets_[std::string(line.text.substr(0, mark + 1))];
  for (const std::string_view word : base::split_list(inside, ',')) words.emplace_back(word);
}

void AgentReader::read_line(const PetrarchLine& line) {
  const std::size_t equals = line.text.find('=');
  if (line.text.front() == '!' && equals != std::string_view::npos && equals < line.text.find('[')) {
    read_set(line);
  } else {
    read_noun(line);
  }
}

void AgentReader::read_noun(const PetrarchLine& line) {
  const std::size_t end = std::min(line.text.find_first_of("{["), line.text.size());
  const std::string_view phrase = base::trim(line.text.substr(0, end));
  std::size_t from = 0;
  std::string_view code;
  std::string_view plural;
  bool is_open = false;
  const bool has_code = next_bracket(line.text, '[', ']', from, code, is_open);
  const std::optional<CodeList> roles = has_code ? cameo_roles_from(code) : std::nullopt;
  if (!roles) {
    add_problem(line, has_code ? "[" + std::string(code) + "] is no role of CAMEO" : "expected a role such as [~GOV]");
    return;
  }
  from = 0;
  const bool has_plural = next_bracket(line.text, '{', '}', from, plural, is_open);
  std::string sectors;
  for (const Code sector : roles->items()) sectors.append(sectors.empty() ? "" : "|").append(sector.text());
  // "{}" says that there is no plural: the noun stands for it.
  const std::string noun = petrarch_noun(plural.empty() && has_plural ? phrase : plural);
  steps_ = 0;
  if (!add_with_sets(phrase, has_plural ? noun : std::string(), sectors)) {
    const bool is_endless = steps_ > kMostSteps;
    add_problem(line, "\"" + std::string(phrase) + "\" " +
                          (is_endless ? "stands for too many nouns" : "is not a noun, or its set is not given above"));
  }
}

// A set may hold other sets, not itself, and a phrase several; hence the limits.
bool AgentReader::add_with_sets(std::string_view phrase, const std::string& plural, std::string_view sectors,
                                int depth) {
  steps_ = depth > kMostSets ? kMostSteps + 1 : steps_ + 1;
  if (steps_ > kMostSteps) return false;
  const std::size_t begin = phrase.find('!');
  const std::size_t end = begin == std::string_view::npos ? begin : phrase.find('!', begin + 1);
  if (end == std::string_view::npos) {
    const bool is_noun = !petrarch_noun(phrase).empty();
    if (is_noun) add_row(phrase, plural, sectors);
    return is_noun;
  }
  const auto set = sets_.find(std::string(phrase.substr(begin, end + 1 - begin)));
  if (set == sets_.end()) return false;
  // The words of a set hold their plurals, so that no row needs one of its own.
  for (const std::string& word : set->second) {
    const std::string noun = std::string(phrase.substr(0, begin)) + word + std::string(phrase.substr(end + 1));
    if (!add_with_sets(noun, petrarch_noun(noun), sectors, depth + 1)) return false;
  }
  return true;
}

std::string_view AgentReader::flags_of(const std::string& noun) const {
  const std::size_t blank = noun.rfind(' ');
  auto found = known_.find(noun);
  if (found == known_.end() && blank != std::string::npos)
    found = known_.find(std::string_view(noun).substr(blank + 1));
  if (found == known_.end()) return "group";
  if (found->second->is_person) return "person";
  return found->second->is_body ? "body" : "group";
}

void AgentReader::add_row(std::string_view phrase, const std::string& plural, std::string_view sectors) {
  const std::string noun = petrarch_noun(phrase);
  result_.table.append(noun).append("\t").append(plural).append("\t").append(sectors).append("\t");
  result_.table.append(flags_of(noun)).append("\n");
}

}  // namespace

PetrarchTable actors_from_petrarch(std::string_view name, std::string_view text, std::span<const Country> countries) {
  return ActorReader(name, countries).read(text);
}

PetrarchTable agents_from_petrarch(std::string_view name, std::string_view text, std::span<const AgentNoun> known) {
  return AgentReader(name, known).read(text);
}

}  // namespace casus::catalog
