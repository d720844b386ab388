// Patterns first, then conditions, then roles; operators call back into readings() for the act that they take.
#include "events/reader.h"

#include <algorithm>
#include <array>

#include "events/complements.h"
#include "events/mapping.h"

namespace casus::events {

using base::index_of;
using base::is_some;
using base::TokenId;
using catalog::Mapping;
using catalog::Sense;
using catalog::Slot;
using catalog::SlotKind;
using catalog::WordClass;
using document::Relation;

namespace {

constexpr double kPlainLoss = 100;  // more than any reading reaches

/// The arguments of a passive read as an adjective: its object is the subject.
Arguments adjective_arguments(Arguments arguments) {
  std::erase_if(arguments.items, [](const Argument& item) { return item.kind == SlotKind::kSubject; });
  for (Argument& item : arguments.items) {
    if (item.kind == SlotKind::kObject) item.kind = SlotKind::kSubject;
  }
  arguments.passive = false;
  return arguments;
}

double capped(std::size_t count) { return static_cast<double>(std::min<std::size_t>(count, 3)); }

/// Acts done to somebody: arrest (17), assault (18-20), release (084).
bool suffers(const Sense& sense) {
  constexpr std::array<std::string_view, 4> kCodes = {"17", "18", "20", "084"};
  return std::ranges::any_of(kCodes, [&](std::string_view code) { return sense.cameo.starts_with(code); });
}

bool names_of_phrase(const catalog::SlotChoice& choice) {
  return std::ranges::any_of(choice, [](const auto& slots) {
    return !slots.empty() && slots.front().kind == SlotKind::kPreposition && slots.front().word == "of" &&
           !slots.front().in_complement;
  });
}

bool any_resolved(const View& view, const std::vector<Party>& parties) {
  return std::ranges::any_of(parties, [&](const Party& party) { return is_resolved(view, party.mention); });
}

/// Those of the phrases that are names of people.
std::vector<base::MentionId> named_people(const View& view, const std::vector<Party>& strangers) {
  std::vector<base::MentionId> people;
  for (const Party& party : strangers) {
    const base::MentionId mention = view.mention_at(party.token);
    if (!is_some(mention)) continue;
    const document::Mention& found = view.document().mention(mention);
    const bool is_name = found.kind == document::MentionKind::kName && found.type == document::MentionType::kPerson;
    if (is_name && !found.is_place) people.push_back(mention);
  }
  return people;
}

bool any_implied(const std::vector<Party>& parties) {
  return std::ranges::any_of(parties, [](const Party& party) { return party.implied; });
}

/// "imposed sanctions on two banks": the phrase of a noun that belongs to the pattern is said of the act itself.
void own_phrases_of_bound(const View& view, Reading& reading) {
  for (Party& party : reading.recipients) {
    const bool is_direct = is_some(party.mention) && view.document().mention(party.mention).head == party.token;
    const TokenId above = view.token(party.token).head;
    if (is_direct && std::ranges::find(reading.bound, above) != reading.bound.end()) party.implied = false;
  }
}

// "A bomb killed", "shelling wounded": the subject is a tool, which makes nobody a stranger.
bool is_instrument(const View& view, const std::vector<Party>& strangers) {
  return std::ranges::all_of(strangers, [&](const Party& party) {
    return view.in_class(party.token, "engine_instrument") || view.is_pronoun(party.token);
  });
}

/// A plain sense stands behind every other reading of its predicate.
double specificity_of(const Reading& reading, bool is_plain) {
  const ReadingFeatures& f = reading.features;
  double score = f.fixed_words + 1.3 * f.bound_slots + 0.4 * f.conditions + 0.15 * f.code_depth;
  score += 0.5 * f.actor_found + 0.5 * f.recipient_found + 1.5 * f.is_operator - 0.5 * f.actor_stranger;
  return is_plain ? score - kPlainLoss : score;
}

bool same_country(const View& view, const std::vector<Party>& a, const std::vector<Party>& b) {
  if (a.empty() || b.empty()) return false;
  const auto country = identify(view, a.front().mention).country;
  return country.is_set() && country == identify(view, b.front().mention).country;
}

// One side is empty, or both name one party or parties of one state ("Israel vowed its army would strike").
bool shares_actor(const View& view, const std::vector<Party>& a, const std::vector<Party>& b) {
  if (a.empty() || b.empty() || same_country(view, a, b)) return true;
  return std::ranges::any_of(a, [&](const Party& one) {
    return std::ranges::any_of(b, [&](const Party& two) { return same_party(view, one.mention, two.mention); });
  });
}

}  // namespace

Reader::Reader(const View& view, const catalog::Ontology& ontology, const RoleSlots& slots, bool relaxed)
    : view_(view), ontology_(ontology), slots_(slots), relaxed_(relaxed), parties_(view) {
  const std::size_t count = view.document().tokens.size();
  readings_.resize(count);
  arguments_.resize(count);
  in_progress_.resize(count);
}

const Arguments& Reader::arguments(TokenId token) {
  std::optional<Arguments>& slot = arguments_[index_of(token)];
  if (!slot) slot = find_arguments(view_, token);
  return *slot;
}

const std::vector<Reading>& Reader::readings(TokenId token) {
  static const std::vector<Reading> kNone;
  std::optional<std::vector<Reading>>& slot = readings_[index_of(token)];
  if (slot) return *slot;
  if (in_progress_[index_of(token)]) return kNone;  // a circle through a trailing verb of saying
  in_progress_[index_of(token)] = true;
  std::vector<Reading> found;
  read_token(token, found);
  std::ranges::stable_sort(found, [](const Reading& a, const Reading& b) { return a.specificity > b.specificity; });
  in_progress_[index_of(token)] = false;
  slot = std::move(found);
  return *slot;
}

void Reader::read_token(TokenId token, std::vector<Reading>& out) {
  const auto word_class = word_class_of(view_, token);
  if (!word_class) return;
  // "the Episcopal Conference", "United Airlines": words of a name name no act.
  if (view_.token(token).upos == document::Upos::kPropn && view_.is_in_name(token)) return;
  read_class(token, view_.patterns(token, *word_class), *word_class, out);
  // "opposed to", "concerned about": adjectives that the tagger may take for participles, and the other way round.
  if (*word_class == WordClass::kVerb) {
    read_class(token, view_.form_patterns(token, WordClass::kAdjective), WordClass::kAdjective, out);
  }
  if (*word_class == WordClass::kNoun && view_.form(token) != view_.lemma(token)) {
    read_class(token, view_.form_patterns(token, WordClass::kNoun), WordClass::kNoun, out);
  }
}

void Reader::read_class(TokenId token, std::span<const catalog::PatternRef> patterns, WordClass word_class,
                        std::vector<Reading>& out) {
  if (patterns.empty()) return;
  const Arguments& found = arguments(token);
  // "Finland is opposed to": what looks like a passive is an adjective with a subject.
  const bool as_adjective = word_class == WordClass::kAdjective && found.passive;
  const Arguments own = as_adjective ? adjective_arguments(found) : Arguments{};
  const Arguments& used = as_adjective ? own : found;
  const PatternFilter filter(view_, used, word_class);
  // Senses and patterns lie anywhere in memory: those of a batch are all asked for before the first is waited for.
  const catalog::Lexicon& lexicon = view_.lexicon();
  std::array<const catalog::PatternRef*, 16> batch = {};
  for (std::size_t next = 0; next < patterns.size();) {
    std::size_t count = 0;
    for (; next < patterns.size() && count < batch.size(); ++next) {
      if (!filter.may_stand(patterns[next])) continue;
      __builtin_prefetch(&lexicon.sense(patterns[next].sense).patterns);
      batch[count++] = &patterns[next];
    }
    const auto refs = std::span(batch).first(count);
    for (const auto* ref : refs) __builtin_prefetch(&lexicon.sense(ref->sense).patterns[ref->pattern].words);
    for (const auto* ref : refs) try_sense(*ref, used, out);
  }
}

const Arguments* Reader::complement_of(const Arguments& found) {
  for (const Argument& item : found.items) {
    if (item.kind == SlotKind::kComplement) return &arguments(item.token);
  }
  return nullptr;
}

void Reader::try_sense(const catalog::PatternRef& ref, const Arguments& found, std::vector<Reading>& out) {
  const Sense& sense = view_.lexicon().sense(ref.sense);
  const catalog::WordPattern& pattern = sense.patterns[ref.pattern];
  if (!match_pattern(view_, pattern, found, match_)) return;
  const Arguments* complement = complement_of(found);
  Roles roles;
  const ConditionScope scope{view_, parties_, found, complement, roles.actors, roles.recipients};
  // Most senses fail at a word that is not there, which needs no roles.
  for (const catalog::Condition& condition : sense.conditions) {
    if (!relaxed_ && !asks_of_roles(condition) && !holds(condition, scope)) return;
  }
  roles = fill_roles(ref.sense, found, complement);
  for (const catalog::Condition& condition : sense.conditions) {
    if (!relaxed_ && asks_of_roles(condition) && !holds(condition, scope)) return;
  }
  const PatternMatch match = match_;  // operators come back here for the acts that they take
  std::optional<Reading> reading =
      sense.is_operator ? read_operator(sense, found, roles) : read_act(sense, found, roles);
  if (!reading) return;
  reading->sense = ref.sense;
  if (reading->words.empty()) reading->words = match.words;
  reading->bound.insert(reading->bound.end(), match.bound.begin(), match.bound.end());
  set_features(*reading, sense, pattern, found, roles);
  reading->specificity = specificity_of(*reading, sense.is_plain);
  const auto same = std::ranges::find_if(out, [&](const Reading& other) { return other.sense == ref.sense; });
  if (same == out.end()) {
    out.push_back(*std::move(reading));
  } else if (same->specificity < reading->specificity) {
    *same = *std::move(reading);
  }
}

Reader::Roles Reader::fill_roles(base::SenseId id, const Arguments& found, const Arguments* complement) {
  const Sense& sense = view_.lexicon().sense(id);
  Roles roles;
  if (!sense.reciprocal.empty()) {
    Filling parties = fill_role(view_, parties_, sense.reciprocal, found, complement, {});
    if (parties.parties.size() >= 2 || has_several_owners(view_, parties.parties)) {
      roles.actors = std::move(parties.parties);
      roles.reciprocal = true;
      return roles;
    }
  }
  Filling actor = fill_role(view_, parties_, slots_.actor(id, found.is_noun), found, complement, {});
  keep_doers(actor.parties, {});
  Filling recipient = fill_role(view_, parties_, slots_.recipient(id, found.is_noun), found, complement, actor.parties);
  roles.actor_stranger = actor.parties.empty() && !actor.strangers.empty() && !is_instrument(view_, actor.strangers);
  roles.recipient_stranger = recipient.parties.empty() && !recipient.strangers.empty();
  roles.actors = std::move(actor.parties);
  roles.recipients = std::move(recipient.parties);
  if (roles.recipients.empty()) roles.unknown_recipients = named_people(view_, recipient.strangers);
  // "you can meet him": where the subject is no actor, the object does not become one.
  if (!sense.reciprocal.empty() && roles.actors.empty() && !roles.actor_stranger) {
    Filling single = fill_role(view_, parties_, sense.reciprocal, found, complement, {});
    keep_doers(single.parties, roles.recipients);  // nobody is his own partner
    roles.actors = std::move(single.parties);
  }
  // "Navalny's arrest": the possessor of such a noun is the one arrested.
  const bool objective = found.is_noun && roles.recipients.empty() && actor.slot == SlotKind::kPossessor &&
                         suffers(sense) && names_of_phrase(sense.recipient);
  if (objective && !roles.actors.empty() && is_kind(view_, roles.actors.front(), "person")) {
    std::swap(roles.actors, roles.recipients);
  }
  return roles;
}

std::optional<Reading> Reader::read_act(const Sense& sense, const Arguments& found, const Roles& roles) {
  if (sense.cameo.empty()) return std::nullopt;
  const catalog::CameoRow* row = ontology_.find(sense.cameo);
  if (row == nullptr || (!row->type && !sense.type)) return std::nullopt;
  Reading reading;
  reading.rule = sense.name;
  reading.type = sense.type ? *sense.type : *row->type;
  reading.cameo = sense.cameo;
  reading.predicate = found.predicate;
  reading.circumstance = found.predicate;
  reading.actors = roles.actors;
  reading.recipients = roles.recipients;
  reading.unknown_recipients = roles.unknown_recipients;
  reading.reciprocal = roles.reciprocal;
  return reading;
}

std::optional<Reading> Reader::read_operator(const Sense& sense, const Arguments& found, Roles roles) {
  for (const auto& slots : sense.takes) {
    for (const Slot& slot : slots) {
      for (const Argument& argument : found.items) {
        if (!fits(argument, slot)) continue;
        const Reading* embedded = find_embedded(argument.token);
        if (embedded == nullptr) continue;
        auto composed = compose(sense, found, roles, *embedded, argument.token);
        if (composed) return composed;
      }
    }
  }
  return read_act(sense, found, roles);
}

/// The act in a filler: its own, that of a light verb's noun, of a conjunct, of what a report says ("reports that").
const Reading* Reader::find_embedded(TokenId filler) {
  const TokenId token = view_.look_through(filler);
  if (!readings(token).empty()) return &readings(token).front();
  if (view_.is_verb(token)) {
    const TokenId object = find_logical_object(view_, token).token;
    const bool light = view_.in_class(token, "engine_support") || view_.in_class(token, "engine_receive");
    if (light && is_some(object) && object != filler && !readings(object).empty()) return &readings(object).front();
  }
  for (const TokenId child : view_.tree().children(token)) {
    const bool told = view_.in_class(token, "engine_content_noun") && is_content_clause(view_, child);
    const bool inner = told || view_.token(child).relation == Relation::kConj;
    if (inner && !readings(child).empty()) return &readings(child).front();
  }
  return nullptr;
}

std::optional<Reading> Reader::compose(const Sense& sense, const Arguments& found, Roles roles, const Reading& embedded,
                                       TokenId clause) {
  const Mapping* mapping = find_mapping(sense, embedded);
  if (mapping == nullptr) return std::nullopt;
  // "Aid agencies warned that militias could attack": the militias threaten, if anybody does.
  const bool is_own = embedded.features.actor_stranger == 0 && shares_actor(view_, roles.actors, embedded.actors);
  if (sense.takes_own_acts && (!is_own || tells_fact(view_, clause))) return std::nullopt;
  const bool asks = mapping->cameo.starts_with("10") || mapping->cameo.starts_with("02");
  if (asks && is_own && speaks_of_self(view_, found.predicate, clause, embedded.actors, roles.actors)) return {};
  Reading reading = embedded;
  reading.bound.clear();
  reading.embedded = {clause, embedded.predicate};
  reading.has_embedded = true;
  reading.rule = sense.name + "(" + embedded.rule + ")";
  reading.circumstance = found.predicate;
  if (sense.status) reading.status = *sense.status;
  // "urged them to try to save": the urging is a fact, whatever becomes of the saving.
  if (!sense.status && mapping->result == Mapping::Result::kCode) reading.status = Status::kActual;
  if (mapping->result == Mapping::Result::kNone) {
    reading.codes_nothing = true;
    return reading;
  }
  const bool is_negated = view_.document().circumstances[index_of(embedded.circumstance)].status == Status::kNegated;
  if (is_negated && mapping->result == Mapping::Result::kSame) reading.circumstance = embedded.circumstance;
  if (is_negated && (sense.takes_own_acts || mapping->cameo.starts_with("13"))) return {};  // "vowed not to attack"
  if (mapping->result == Mapping::Result::kSame) {
    if (reading.actors.empty() && !reading.reciprocal) reading.actors = roles.actors;
    // "warned Pakistan that it would retaliate for an attack on its parliament"
    const bool told = sense.takes_own_acts && any_implied(reading.recipients) && !roles.recipients.empty();
    if (told && !any_implied(roles.recipients)) reading.recipients = roles.recipients;
    return reading;
  }
  const catalog::CameoRow* row = ontology_.find(mapping->cameo);
  reading.codes_nothing = row == nullptr || !row->type;
  if (!reading.codes_nothing) reading.type = sense.type ? *sense.type : *row->type;
  reading.cameo = mapping->cameo;
  reading.predicate = found.predicate;
  reading.words.clear();
  reading.actors = roles.actors;
  reading.reciprocal = roles.reciprocal;
  reading.recipients = roles.recipients;
  reading.unknown_recipients = roles.unknown_recipients;
  // "are due to meet", "is set to visit": the parser may hang the subject on the act alone.
  if (sense.takes_own_acts && reading.actors.empty() && !roles.actor_stranger) {
    reading.actors = embedded.actors;
    reading.reciprocal = embedded.reciprocal;
    reading.recipients = embedded.recipients;
    return reading;
  }
  // "demanded the withdrawal of Serbian forces from Bosnia": the from-phrase is the withdrawal's, not the demand's.
  const bool own_recipient = std::ranges::any_of(reading.recipients, [](const Party& party) { return !party.implied; });
  if (!own_recipient && !embedded.actors.empty()) reading.recipients.clear();
  if (!reading.recipients.empty() || reading.reciprocal) return reading;
  // The other party of the embedded act: who is to do it, then to whom it is done.
  const auto is_actor = [&](const Party& party) {
    return std::ranges::any_of(roles.actors,
                               [&](const Party& actor) { return same_party(view_, actor.mention, party.mention); });
  };
  for (const auto* parties : {&embedded.actors, &embedded.recipients}) {
    // "condemned the attack on Mali": to whom harm was done is not to blame for it.
    if (parties == &embedded.recipients && reading.cameo.starts_with("11") && is_harm(embedded.type)) break;
    if (sense.takes_own_acts && !embedded.reciprocal && parties == &embedded.actors) continue;  // his own
    for (const Party& party : *parties) {
      if (!is_actor(party) && is_some(party.mention)) reading.recipients.push_back(party);
    }
    if (!reading.recipients.empty()) break;
  }
  return reading;
}

void Reader::set_features(Reading& reading, const Sense& sense, const catalog::WordPattern& pattern,
                          const Arguments& found, const Roles& roles) {
  own_phrases_of_bound(view_, reading);
  ReadingFeatures& f = reading.features;
  f = {};
  f.fixed_words = capped(pattern.words.size());
  f.bound_slots = capped(pattern.bound.size());
  f.conditions = capped(sense.conditions.size());
  f.code_depth = reading.cameo.size() > 2 ? static_cast<double>(reading.cameo.size() - 2) : 0;
  f.is_noun = found.is_noun ? 1 : 0;
  f.is_adjective = pattern.word_class == WordClass::kAdjective ? 1 : 0;
  f.is_operator = reading.has_embedded ? 1 : 0;
  f.has_support = is_some(found.support) ? 1 : 0;
  f.actor_found = reading.actors.empty() ? 0 : 1;
  f.actor_resolved = any_resolved(view_, reading.actors) ? 1 : 0;
  f.recipient_found = reading.recipients.empty() && !reading.reciprocal ? 0 : 1;
  f.recipient_resolved = any_resolved(view_, reading.recipients) || reading.actors.size() > 1 ? 1 : 0;
  f.recipient_expected = sense.recipient.empty() && sense.is_operator ? 0 : 1;
  f.actor_stranger = roles.actor_stranger && reading.actors.empty() ? 1 : 0;
  f.actor_implied = any_implied(reading.actors) ? 1 : 0;
  f.recipient_implied = any_implied(reading.recipients) ? 1 : 0;
  f.is_place = std::ranges::any_of(reading.recipients, [](const Party& party) { return party.is_place; }) ? 1 : 0;
  f.passive_without_agent = found.passive && reading.actors.empty() ? 1 : 0;
  f.is_modifier = view_.relation(found.predicate) == Relation::kAmod ? 1 : 0;
  f.same_party = same_country(view_, reading.actors, reading.recipients) ? 1 : 0;
  f.quad_conflict = quad_class(reading.type) == 4 ? 1 : 0;
}

}  // namespace casus::events
