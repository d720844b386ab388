// Each repair on the tree that the parser makes of its sentence, and on one that it must leave alone.
#include "syntax/news_trees.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace casus::syntax {
namespace {

using document::Document;

/// "form/UPOS/XPOS/head/relation", heads counted from 1.
Document make_document(std::string_view spec) {
  Document document;
  for (const std::string_view item : base::split_words(spec)) {
    const std::vector<std::string_view> parts = base::split(item, '/');
    document::Token token;
    token.span.begin = static_cast<std::uint32_t>(document.text.size());
    document.text += parts[0];
    token.span.end = static_cast<std::uint32_t>(document.text.size());
    document.text += ' ';
    token.upos = document::upos_from(parts[1]).value_or(document::Upos::kX);
    token.xpos = document::xpos_from(parts[2]).value_or(document::Xpos::kNone);
    const int head = base::parse_int(parts[3]).value_or(0);
    if (head > 0) token.head = base::make_id<base::TokenId>(static_cast<std::size_t>(head - 1));
    token.relation = document::relation_from(parts[4]).value_or(document::Relation::kDep);
    document.tokens.push_back(token);
  }
  return document;
}

std::string dump(const Document& document) {
  std::string out;
  for (const document::Token& token : document.tokens) {
    if (!out.empty()) out += ' ';
    out += document.slice(token.span);
    out += '/';
    out += to_string(token.upos);
    out += '/' + std::to_string(base::is_some(token.head) ? base::index_of(token.head) + 1 : 0) + '/';
    out += to_string(token.relation);
  }
  return out;
}

struct Case {
  const char* what;
  const char* tree;
  const char* repaired;
};

TEST(NewsTreesTest, RepairsWhatWireReportsProvoke) {
  const Case cases[] = {
      {"a willing 'it' is somebody",
       "it/PRON/PRP/3/expl was/AUX/VBD/3/cop willing/ADJ/JJ/0/root to/PART/TO/5/mark talk/VERB/VB/3/xcomp",
       "it/PRON/3/nsubj was/AUX/3/cop willing/ADJ/0/root to/PART/5/mark talk/VERB/3/xcomp"},
      {"a hard 'it' is a filler",
       "it/PRON/PRP/3/expl was/AUX/VBD/3/cop hard/ADJ/JJ/0/root to/PART/TO/5/mark talk/VERB/VB/3/csubj",
       "it/PRON/3/expl was/AUX/3/cop hard/ADJ/0/root to/PART/5/mark talk/VERB/3/csubj"},
      {"to free jailed rebels",
       "ready/ADJ/JJ/0/root to/ADP/IN/5/case free/ADJ/JJ/5/amod jailed/VERB/VBN/5/amod rebels/NOUN/NNS/1/obl",
       "ready/ADJ/0/root to/PART/3/mark free/VERB/1/xcomp jailed/VERB/5/amod rebels/NOUN/3/obj"},
      {"access to free schools", "access/NOUN/NN/0/root to/ADP/IN/4/case free/ADJ/JJ/4/amod schools/NOUN/NNS/1/nmod",
       "access/NOUN/0/root to/ADP/4/case free/ADJ/4/amod schools/NOUN/1/nmod"},
      {"would free soldiers", "he/PRON/PRP/3/nsubj would/AUX/MD/3/aux free/ADJ/JJ/0/root soldiers/NOUN/NNS/3/obj",
       "he/PRON/3/nsubj would/AUX/3/aux free/VERB/0/root soldiers/NOUN/3/obj"},
      {"bowed to demands by strikers",
       "bowed/VERB/VBD/0/root to/PART/TO/3/mark demands/VERB/VBZ/1/advcl by/ADP/IN/5/case strikers/NOUN/NNS/3/obl",
       "bowed/VERB/0/root to/ADP/3/case demands/NOUN/1/obl by/ADP/5/case strikers/NOUN/3/nmod"},
      {"offered to host talks", "offered/VERB/VBD/0/root to/PART/TO/4/case host/VERB/VB/1/advcl talks/NOUN/NNS/3/obj",
       "offered/VERB/0/root to/PART/3/mark host/VERB/1/advcl talks/NOUN/3/obj"},
      {"gave Haiti $50 million",
       "gave/VERB/VBD/0/root Haiti/PROPN/NNP/3/compound $/SYM/SYM/1/obj million/NUM/CD/3/nummod",
       "gave/VERB/0/root Haiti/PROPN/1/iobj $/SYM/1/obj million/NUM/3/nummod"},
      {"gave US $50 million", "gave/VERB/VBD/0/root US/PROPN/NNP/3/compound $/SYM/SYM/1/obj million/NUM/CD/3/nummod",
       "gave/VERB/0/root US/PROPN/3/compound $/SYM/1/obj million/NUM/3/nummod"},
      {"sent Malawi forty tractors",
       "sent/VERB/VBD/0/root Malawi/PROPN/NNP/4/compound forty/NUM/CD/4/nummod tractors/NOUN/NNS/1/obj",
       "sent/VERB/0/root Malawi/PROPN/1/iobj forty/NUM/4/nummod tractors/NOUN/1/obj"},
      {"handed over two hostages",
       "handed/VERB/VBD/0/root over/ADV/RB/3/advmod two/NUM/CD/4/nummod hostages/NOUN/NNS/1/obj",
       "handed/VERB/0/root over/ADP/1/compound:prt two/NUM/4/nummod hostages/NOUN/1/obj"},
      {"killed over two hundred",
       "killed/VERB/VBD/0/root over/ADV/RB/3/advmod two/NUM/CD/4/nummod hostages/NOUN/NNS/1/obj",
       "killed/VERB/0/root over/ADV/3/advmod two/NUM/4/nummod hostages/NOUN/1/obj"},
      {"the envoy is due in Tbilisi",
       "envoy/NOUN/NN/5/nsubj is/AUX/VBZ/3/cop due/ADJ/JJ/5/case in/ADP/IN/5/case Tbilisi/PROPN/NNP/0/root "
       "on/ADP/IN/7/case Sunday/PROPN/NNP/5/nmod",
       "envoy/NOUN/3/nsubj is/AUX/3/cop due/ADJ/0/root in/ADP/5/case Tbilisi/PROPN/3/obl on/ADP/7/case "
       "Sunday/PROPN/3/obl"},
      {"tanks rolled into Harare",
       "Tanks/NOUN/NNS/0/root rolled/VERB/VBN/1/acl into/ADP/IN/4/case Harare/PROPN/NNP/2/obl ./PUNCT/./2/punct",
       "Tanks/NOUN/2/nsubj rolled/VERB/0/root into/ADP/4/case Harare/PROPN/2/obl ./PUNCT/2/punct"},
      {"tanks parked in Harare, of a picture",
       "Tanks/NOUN/NNS/0/root parked/VERB/VBN/1/acl in/ADP/IN/4/case Harare/PROPN/NNP/2/obl ./PUNCT/./2/punct",
       "Tanks/NOUN/0/root parked/VERB/1/acl in/ADP/4/case Harare/PROPN/2/obl ./PUNCT/2/punct"},
      {"should talks fail",
       "will/AUX/MD/2/aux attack/VERB/VB/0/root Chad/PROPN/NNP/2/obj should/AUX/MD/6/aux talks/NOUN/NNS/6/nsubj "
       "fail/VERB/VB/2/ccomp",
       "will/AUX/2/aux attack/VERB/0/root Chad/PROPN/2/obj should/AUX/6/aux talks/NOUN/6/nsubj fail/VERB/2/advcl"},
      {"what talks should do is a content",
       "says/VERB/VBZ/0/root talks/NOUN/NNS/4/nsubj should/AUX/MD/4/aux fail/VERB/VB/1/ccomp",
       "says/VERB/0/root talks/NOUN/4/nsubj should/AUX/4/aux fail/VERB/1/ccomp"},
      {"as the president meets Blair",
       "fell/VERB/VBD/0/root as/SCONJ/IN/4/mark Kovac/PROPN/NNP/4/obl meets/VERB/VBZ/1/advcl Blair/PROPN/NNP/4/obj",
       "fell/VERB/0/root as/SCONJ/4/mark Kovac/PROPN/4/nsubj meets/VERB/1/advcl Blair/PROPN/4/obj"},
      {"as in March he met Blair",
       "fell/VERB/VBD/0/root as/SCONJ/IN/6/mark in/ADP/IN/4/case March/PROPN/NNP/6/obl he/PRON/PRP/6/nsubj "
       "met/VERB/VBD/1/advcl",
       "fell/VERB/0/root as/SCONJ/6/mark in/ADP/4/case March/PROPN/6/obl he/PRON/6/nsubj met/VERB/1/advcl"},
      {"as in March began a war",
       "fell/VERB/VBD/0/root as/SCONJ/IN/5/mark in/ADP/IN/4/case March/PROPN/NNP/5/obl began/VERB/VBD/1/advcl",
       "fell/VERB/0/root as/SCONJ/5/mark in/ADP/4/case March/PROPN/5/obl began/VERB/1/advcl"},
      {"Cuba to send doctors", "Cuba/PROPN/NNP/0/root to/PART/TO/3/mark send/VERB/VB/1/acl doctors/NOUN/NNS/3/obj",
       "Cuba/PROPN/3/nsubj to/PART/3/mark send/VERB/0/root doctors/NOUN/3/obj"},
      {"a plan to send doctors is a thing",
       "Plan/NOUN/NN/0/root to/PART/TO/3/mark send/VERB/VB/1/acl doctors/NOUN/NNS/3/obj",
       "Plan/NOUN/0/root to/PART/3/mark send/VERB/1/acl doctors/NOUN/3/obj"},
  };
  for (const Case& item : cases) {
    Document document = make_document(item.tree);
    repair_news_trees(document, 0, static_cast<std::uint32_t>(document.tokens.size()));
    EXPECT_EQ(dump(document), item.repaired) << item.what;
  }
}

}  // namespace
}  // namespace casus::syntax
