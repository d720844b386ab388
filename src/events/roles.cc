// "Israel's bombing of Gaza" fills the slots of "Israel bombed Gaza": subj is poss, obj is of.
#include "events/roles.h"

#include <algorithm>

namespace casus::events {
namespace {

using base::is_some;
using catalog::Slot;
using catalog::SlotChoice;
using catalog::SlotKind;

Slot preposition(std::string word) { return {SlotKind::kPreposition, std::move(word), false}; }

bool is_plain(const Slot& slot, SlotKind kind) { return slot.kind == kind && !slot.in_complement; }

bool names(const SlotChoice& choice, const Slot& slot) {
  return std::ranges::any_of(choice, [&](const auto& slots) { return std::ranges::find(slots, slot) != slots.end(); });
}

bool has_noun_slot(const SlotChoice& choice) {
  for (const auto& slots : choice) {
    for (const Slot& slot : slots) {
      const bool noun_like = slot.kind == SlotKind::kPossessor || slot.kind == SlotKind::kModifier ||
                             slot.kind == SlotKind::kParty || slot == preposition("of") || slot == preposition("by");
      if (noun_like) return true;
    }
  }
  return false;
}

void add_slot(SlotChoice& choice, Slot slot) {
  if (!names(choice, slot)) choice.push_back({std::move(slot)});
}

/// True if the sense's recipient takes the of-phrase of a noun.
bool recipient_takes_of(const catalog::Sense& sense) {
  const Slot object{SlotKind::kObject, "", false};
  return names(sense.recipient, preposition("of")) || names(sense.recipient, object);
}

void add_parties(const View& view, PartyTable& parties, const Argument& argument, const std::vector<Party>& taken,
                 Filling& filling) {
  for (Party party : parties.of(argument.token)) {
    if (!is_some(party.mention)) {
      filling.strangers.push_back(party);
      continue;
    }
    party.implied = party.implied || argument.borrowed;
    const auto equal = [&](const Party& other) { return same_party(view, other.mention, party.mention); };
    if (std::ranges::any_of(taken, equal) || std::ranges::any_of(filling.parties, equal)) continue;
    filling.parties.push_back(party);
  }
}

SlotChoice actor_slots(const catalog::Sense& sense, bool is_noun) {
  SlotChoice choice = sense.actor;
  if (!is_noun) {
    if (choice.empty()) choice.push_back({Slot{SlotKind::kSubject, "", false}});
    return choice;
  }
  const bool has_own = has_noun_slot(choice);
  SlotChoice result;
  for (const auto& slots : choice) result.push_back(slots);
  // "The premier is under arrest": where the subject suffers it, he does not do it.
  const Slot subject{SlotKind::kSubject, "", false};
  if (!names(sense.recipient, subject)) add_slot(result, subject);
  if (has_own) return result;
  add_slot(result, {SlotKind::kPossessor, "", false});
  add_slot(result, preposition("by"));
  add_slot(result, preposition("from"));
  add_slot(result, {SlotKind::kModifier, "", false});
  if (!recipient_takes_of(sense)) add_slot(result, preposition("of"));
  return result;
}

SlotChoice recipient_slots(const catalog::Sense& sense, bool is_noun) {
  SlotChoice choice = sense.recipient;
  if (!is_noun) {
    if (choice.empty()) choice.push_back({Slot{SlotKind::kObject, "", false}});
    return choice;
  }
  SlotChoice result;
  result.push_back({preposition("@receiver")});
  for (const auto& slots : choice) {
    for (const Slot& slot : slots) add_slot(result, is_plain(slot, SlotKind::kObject) ? preposition("of") : slot);
  }
  if (choice.empty()) {
    for (const char* word : {"against", "on", "to", "with"}) add_slot(result, preposition(word));
  }
  return result;
}

}  // namespace

RoleSlots::RoleSlots(const catalog::Lexicon& lexicon) {
  for (const catalog::Sense& sense : lexicon.senses()) {
    for (const bool is_noun : {false, true}) {
      actors_.push_back(actor_slots(sense, is_noun));
      recipients_.push_back(recipient_slots(sense, is_noun));
    }
  }
}

Filling fill_role(const View& view, PartyTable& parties, const SlotChoice& choice, const Arguments& arguments,
                  const Arguments* complement, const std::vector<Party>& taken) {
  Filling first_stranger;
  // "opposing his plan": the possessor of the object is no subject; that of "his plan was opposed" may be.
  const bool active = !arguments.is_noun && !arguments.passive && !choice.empty() && !choice.front().empty() &&
                      is_plain(choice.front().front(), SlotKind::kSubject);
  for (const auto& slots : choice) {
    if (active && !slots.empty() && is_plain(slots.front(), SlotKind::kPossessor)) continue;
    Filling filling;
    for (const Slot& slot : slots) {
      const Arguments* source = slot.in_complement ? complement : &arguments;
      if (source == nullptr) continue;
      for (const Argument& argument : source->items) {
        if (fits(argument, slot)) add_parties(view, parties, argument, taken, filling);
      }
      filling.slot = slot.kind;
    }
    if (!filling.parties.empty()) return filling;
    if (first_stranger.strangers.empty()) first_stranger.strangers = filling.strangers;
  }
  return first_stranger;
}

}  // namespace casus::events
