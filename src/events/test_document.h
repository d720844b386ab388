// Hand-made trees for the tests of events/: one word per item, "form/lemma/UPOS/XPOS/head/relation", heads counted
// from 1.
//
// A seventh part makes the word a mention: @IRN a country, @IRN:GOV an actor with a sector, @place:SYR a place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "document/document.h"

namespace casus::events {

inline void add_test_mention(document::Document& document, base::TokenId token, std::string_view code) {
  document::Mention mention;
  const document::Token& word = document.token(token);
  mention.span = word.span;
  mention.first = mention.last = mention.head = token;
  mention.sentence = word.sentence;
  mention.type = document::MentionType::kCountry;
  mention.is_actor = true;
  if (code.starts_with("place:")) {
    code.remove_prefix(6);
    mention.type = document::MentionType::kPlace;
    mention.is_actor = false;
    mention.is_place = true;
  }
  mention.country = document::CountryCode(code.substr(0, 3));
  if (code.size() > 4) {
    mention.type = document::MentionType::kOrganisation;
    mention.sectors.add(document::sector_from(code.substr(4)).value_or(document::Sector::kNone));
  }
  mention.is_adjectival = word.upos == document::Upos::kAdj;
  document.mention_of_head[base::index_of(token)] = base::make_id<base::MentionId>(document.mentions.size());
  document.mentions.push_back(mention);
}

/// One sentence, words joined by blanks.
inline document::Document make_test_document(std::string_view spec) {
  document::Document document;
  document.info.id = "test";
  std::vector<std::string_view> mentions;
  for (const std::string_view item : base::split_words(spec)) {
    const std::vector<std::string_view> parts = base::split(item, '/');
    document::Token token;
    if (!document.text.empty()) document.text += ' ';
    token.span.begin = static_cast<std::uint32_t>(document.text.size());
    document.text += parts[0];
    token.span.end = static_cast<std::uint32_t>(document.text.size());
    token.sentence = base::make_id<base::SentenceId>(0);
    token.lemma = document.add_to_pool(parts[1]);
    token.upos = document::upos_from(parts[2]).value_or(document::Upos::kX);
    token.xpos = document::xpos_from(parts[3]).value_or(document::Xpos::kNone);
    const int head = base::parse_int(parts[4]).value_or(0);
    if (head > 0) token.head = base::make_id<base::TokenId>(static_cast<std::size_t>(head - 1));
    token.relation = document::relation_from(parts[5]).value_or(document::Relation::kDep);
    document.tokens.push_back(token);
    mentions.push_back(parts.size() > 6 ? parts[6].substr(1) : std::string_view());
  }
  document.sentences.push_back({{0, static_cast<std::uint32_t>(document.text.size())},
                                0,
                                static_cast<std::uint32_t>(document.tokens.size()),
                                base::make_id<base::ParagraphId>(0)});
  document.paragraphs.push_back({document.sentences[0].span, document::ParagraphKind::kBody});
  document.mention_of_head.assign(document.tokens.size(), base::kNone<base::MentionId>);
  document.circumstances.resize(document.tokens.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (!mentions[i].empty()) add_test_mention(document, base::make_id<base::TokenId>(i), mentions[i]);
  }
  return document;
}

/// "ACCUSE 111 Iran > Israel; ..." in text order.
inline std::string dump_events(const document::Document& document) {
  std::string out;
  const auto names = [&](const std::vector<base::MentionId>& ids) {
    std::string text;
    for (const base::MentionId id : ids) {
      text += (text.empty() ? "" : " & ") + std::string(document.slice(document.mention(id).span));
    }
    return text.empty() ? std::string("-") : text;
  };
  for (const document::CodedEvent& event : document.events) {
    if (!out.empty()) out += "; ";
    out += std::string(to_string(event.type)) + " " + event.cameo_code + " " + names(event.actors) + " > " +
           names(event.recipients);
  }
  return out;
}

}  // namespace casus::events
