// Dense numbers of the reading first, then names for what it says, then the profile of the text.
#include "events/reading_features.h"

#include <algorithm>

#include "base/strings.h"
#include "events/scorer.h"

namespace casus::events {

using base::is_some;
using base::TokenId;
using document::Xpos;
using learn::Feature;

namespace {

constexpr int kOldYears = 10;         // a date this much older than the text's latest is history
constexpr int kEarliestToday = 2000;  // a text without a date is taken to be of this century
constexpr double kUsualPast = 0.5;    // share of news sentences in the past tense
constexpr double kFadeIn = 8;         // sentences at which the profile counts half

/// A year in figures: "1944".
int year_at(const View& view, TokenId token) {
  const std::string_view form = view.document().form(token);
  if (form.size() != 4 || !std::ranges::all_of(form, base::is_ascii_digit)) return 0;
  const int year = base::parse_int(form).value_or(0);
  return year >= 1000 && year < 2100 ? year : 0;
}

int latest_year(const View& view) {
  const document::Document& document = view.document();
  if (document.info.published.is_set()) return document.info.published.year;
  int latest = kEarliestToday;
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    latest = std::max(latest, year_at(view, base::make_id<TokenId>(i)));
  }
  return latest;
}

bool is_old(const View& view, TokenId token, int latest) {
  const int year = year_at(view, token);
  return year > 0 && year <= latest - kOldYears;
}

/// "was", "said" at the root, or in front of it: "had gone".
bool is_past(const View& view, TokenId verb) {
  if (view.token(verb).xpos == Xpos::kVbd) return true;
  return std::ranges::any_of(view.tree().children(verb), [&](TokenId child) {
    const auto relation = view.relation(child);
    const bool helps = relation == document::Relation::kAux || relation == document::Relation::kCop;
    return helps && view.token(child).xpos == Xpos::kVbd;
  });
}

SentenceSigns read_signs(const View& view, const document::Sentence& sentence, int latest) {
  SentenceSigns signs;
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    const auto token = base::make_id<TokenId>(i);
    const std::string_view word = view.lemma(token);
    const auto& circumstances = view.document().circumstances;
    const bool reported = i < circumstances.size() && is_some(circumstances[i].attribution);
    signs.reported |= reported;
    signs.off_topic |= view.in_class(token, "engine_off_topic");
    signs.old_date |= is_old(view, token, latest);
    signs.addressed |= !reported && (word == "you" || word == "your");
    signs.first_person |= !reported && (word == "i" || word == "we" || word == "my" || word == "our");
    signs.past |= !is_some(view.token(token).head) && is_past(view, token);
  }
  return signs;
}

std::vector<bool> political_sentences(const View& view) {
  std::vector<bool> political(view.document().sentences.size());
  for (std::size_t i = 0; i < view.document().mentions.size(); ++i) {
    const auto id = base::make_id<base::MentionId>(i);
    if (is_political(view, id)) political[base::index_of(view.document().mentions[i].sentence)] = true;
  }
  return political;
}

class Describer {
 public:
  Describer(const View& view, const Reading& reading) : view_(view), reading_(reading) {}

  std::vector<Feature> run(const TextProfile& profile, const document::Circumstance& circumstance) {
    describe_numbers();
    describe_act(circumstance);
    describe_side("actor", reading_.actors);
    describe_side("recipient", reading_.recipients);
    describe_sentence(profile);
    describe_text(profile);
    return std::move(features_);
  }

 private:
  void add(std::string name, double value = 1) {
    if (value != 0) features_.push_back({std::move(name), static_cast<float>(value)});
  }

  void describe_numbers() {
    const ReadingFeatures& f = reading_.features;
    add("fixed_words", f.fixed_words);
    add("bound_slots", f.bound_slots);
    add("conditions", f.conditions);
    add("code_depth", f.code_depth);
    add("is_noun", f.is_noun);
    add("is_adjective", f.is_adjective);
    add("is_operator", f.is_operator);
    add("has_support", f.has_support);
    add("actor_found", f.actor_found);
    add("actor_resolved", f.actor_resolved);
    add("recipient_found", f.recipient_found);
    add("recipient_resolved", f.recipient_resolved);
    add("recipient_expected", f.recipient_expected);
    add("actor_stranger", f.actor_stranger);
    add("actor_implied", f.actor_implied);
    add("recipient_implied", f.recipient_implied);
    add("is_place", f.is_place);
    add("passive_without_agent", f.passive_without_agent);
    add("is_modifier", f.is_modifier);
    add("same_party", f.same_party);
    add("off_topic", f.off_topic);
    add("hand", 10 * score_by_hand(f) - 5);
  }

  void describe_act(const document::Circumstance& circumstance) {
    const std::string type(to_string(reading_.type));
    const std::string quad = std::to_string(quad_class(reading_.type));
    add("type=" + type);
    add("quad=" + quad);
    add("code=" + reading_.cameo.substr(0, 3));
    add("sense=" + view_.lexicon().sense(reading_.sense).name);
    add("lemma=" + std::string(view_.lemma(reading_.predicate)));
    add("status=" + std::string(to_string(reading_.status)));
    describe_tense(circumstance);
    if (circumstance.historical) add("historical");
    if (is_some(circumstance.attribution)) add("attributed");
    if (is_some(circumstance.time)) add("dated");
    if (is_some(circumstance.place)) add("placed");
  }

  /// "Citizens elect members": the bare present of nobody in particular states a rule, not an act.
  void describe_tense(const document::Circumstance& circumstance) {
    const Xpos xpos = view_.token(reading_.predicate).xpos;
    const bool present = xpos == Xpos::kVbp || xpos == Xpos::kVbz;
    const std::string tense = is_past(view_, reading_.predicate)  ? "past"
                              : present                           ? "present"
                              : view_.is_verb(reading_.predicate) ? "other"
                                                                  : "none";
    const bool anchored = is_some(circumstance.attribution) || is_some(circumstance.time);
    const bool named = std::ranges::any_of(reading_.actors, [&](const Party& party) { return is_named(party); });
    add("tense=" + tense);
    add("tense=" + tense + (named ? "&named" : "&unnamed"));
    add("tense=" + tense + (anchored ? "&anchored" : "&unanchored"));
  }

  bool is_named(const Party& party) const {
    return is_some(party.mention) && view_.document().mention(party.mention).kind == document::MentionKind::kName;
  }

  /// The best-known party speaks for its side.
  void describe_side(const std::string& role, const std::vector<Party>& parties) {
    const Party* best = nullptr;
    for (const Party& party : parties) {
      if (is_some(party.mention) && (best == nullptr || is_political(view_, party.mention))) best = &party;
    }
    if (best == nullptr) {
      add(role + "=nobody");
      return;
    }
    const document::Mention& mention = view_.document().mention(best->mention);
    const Identity& identity = identify(view_, best->mention);
    const std::string type = std::to_string(static_cast<int>(identity.type));
    add(role + "_type=" + type);
    add(role + "_kind=" + std::to_string(static_cast<int>(mention.kind)));
    add(role + (identity.country.is_set() ? "_country" : "_no_country"));
    if (is_political(view_, best->mention)) add(role + "_political");
    if (mention.is_plural) add(role + "_plural");
    for (const document::Sector sector : identity.sectors.items()) {
      add(role + "_sector=" + std::string(document::to_string(sector)));
    }
    add(role + "_type=" + type + "&" + std::string(to_string(reading_.type)));
  }

  void describe_sentence(const TextProfile& profile) {
    const auto id = view_.token(reading_.predicate).sentence;
    const SentenceSigns& signs = profile.sentences[base::index_of(id)];
    if (signs.old_date) add("old_date");
    if (signs.addressed) add("addressed");
    if (signs.first_person) add("first_person");
    if (signs.past) add("past_root");
  }

  void describe_text(const TextProfile& p) {
    const auto shift = [&](std::string name, double share, double usual) {
      add("text_" + std::move(name), p.weight * (share - usual));
    };
    shift("political", p.political, 0.5);
    shift("reported", p.reported, 0.3);
    shift("off_topic", p.off_topic, 0);
    shift("old_dates", p.old_dates, 0);
    shift("addressed", p.addressed, 0);
    shift("first_person", p.first_person, 0);
    add("text_mostly_past", p.weight * std::max(0.0, p.past - kUsualPast));
    add("text_hardly_past", p.weight * std::max(0.0, kUsualPast - p.past));
    add("text_neither", p.weight * (1 - p.reported) * (1 - p.political));
  }

  const View& view_;
  const Reading& reading_;
  std::vector<Feature> features_;
};

}  // namespace

TextProfile profile_text(const View& view) {
  const auto& sentences = view.document().sentences;
  TextProfile profile;
  if (sentences.empty()) return profile;
  const int latest = latest_year(view);
  const double share = 1.0 / static_cast<double>(sentences.size());
  for (const document::Sentence& sentence : sentences) {
    const SentenceSigns& signs = profile.sentences.emplace_back(read_signs(view, sentence, latest));
    profile.reported += signs.reported ? share : 0;
    profile.off_topic += signs.off_topic ? share : 0;
    profile.old_dates += signs.old_date ? share : 0;
    profile.addressed += signs.addressed ? share : 0;
    profile.first_person += signs.first_person ? share : 0;
    profile.past += signs.past ? share : 0;
  }
  for (const bool political : political_sentences(view)) profile.political += political ? share : 0;
  const auto count = static_cast<double>(sentences.size()) - 1;
  profile.weight = count / (count + kFadeIn);
  return profile;
}

std::vector<Feature> reading_features(const View& view, const TextProfile& profile, const Reading& reading,
                                      const document::Circumstance& circumstance) {
  return Describer(view, reading).run(profile, circumstance);
}

}  // namespace casus::events
