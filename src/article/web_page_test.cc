#include "article/web_page.h"

#include <gtest/gtest.h>

#include <string>

#include "article/reader.h"
#include "document/validate.h"

namespace casus::article {
namespace {

using document::Document;
using document::Page;
using document::ParagraphKind;

const BlockNetwork& network() {
  static const Result<BlockNetwork> loaded = BlockNetwork::load(CASUS_SOURCE_DIR "/models/blocks.txt", kFeatureCount);
  return *loaded;
}

Document read(const std::string& html) {
  Page page;
  page.location = "test.html";
  page.kind = document::PageKind::kHtml;
  page.bytes = html;
  Document document = read_web_page(std::move(page), network(), {});
  EXPECT_EQ(document::find_broken_invariant(document), std::nullopt) << html;
  return document;
}

std::string of_kind(const Document& document, ParagraphKind kind) {
  std::string joined;
  for (const document::Paragraph& paragraph : document.paragraphs) {
    if (paragraph.kind == kind) joined.append(document.slice(paragraph.span)).append("|");
  }
  return joined;
}

const std::string kFirst =
    "The coast guard said on Monday that it had closed the harbour, because two ships had collided in the fog and oil "
    "was "
    "drifting towards the beaches in the south of the bay.";
const std::string kSecond =
    "Fishermen in the villages, who have asked for years that the channel be dredged, said that nobody had warned "
    "them, and "
    "that their boats would have to stay where they are for at least a week.";
const std::string kThird =
    "A spokeswoman for the ministry told reporters that the owners of both ships would be made to pay, but that it was "
    "too "
    "early to say who was to blame for the accident.";

std::string article_page(const std::string& before_body, const std::string& after_body) {
  return "<!DOCTYPE html><html lang=en><head><title>Harbour closed after collision | Fjord Post</title>"
         "<meta property=og:title content='Harbour closed after collision'><meta property=og:site_name content='Fjord "
         "Post'>"
         "<meta property=article:published_time content='2021-03-08T10:00:00Z'></head><body>"
         "<header class=site-header><nav class=main-menu><ul><li><a href=/>Home</a><li><a href=/w>World</a><li><a "
         "href=/s>Sport</a></ul></nav></header><main><article class=post><h1>Harbour closed after collision</h1>"
         "<p class=byline>By Kari Lund</p>" +
         before_body + "<div class=article-body><p>" + kFirst + "</p><p>" + kSecond + "</p><p>" + kThird +
         "</p></div>" + after_body +
         "</article></main><aside class=sidebar><h3>Most read</h3><ul><li><a href=/1>Snow in the hills</a><li><a "
         "href=/2>New "
         "bridge opens</a></ul></aside><footer class=site-footer><p>Copyright 2021 Fjord Post. All rights reserved.</p>"
         "<a href=/p>Privacy policy</a></footer></body></html>";
}

TEST(WebPage, FindsTheArticle) {
  const Document document = read(article_page("", ""));
  EXPECT_EQ(document.info.status, DocumentStatus::kOk) << document.info.status_reason;
  EXPECT_EQ(document.info.title, "Harbour closed after collision");
  EXPECT_EQ(document.info.published_at, "2021-03-08T10:00:00Z");
  EXPECT_EQ(document.info.publisher, "Fjord Post");
  EXPECT_EQ(document.info.language, "en");
  EXPECT_EQ(body_text(document), kFirst + "\n\n" + kSecond + "\n\n" + kThird);
  EXPECT_EQ(of_kind(document, ParagraphKind::kHeadline), "Harbour closed after collision|");
  EXPECT_EQ(document.text.find("Privacy"), std::string::npos);
}

TEST(WebPage, LabelsWhatIsNotTheBody) {
  const Document document = read(article_page(
      "<figure><img src=x><figcaption>Oil off the beach. Photo: Ola Nord</figcaption></figure>",
      "<div class=related-posts><h3>Related</h3><a href=/3>Old harbour, new trouble</a></div><section id=comments "
      "class=comments-area><div class=comment><p>What a mess, I hope they pay for it.</p></div></section>"));
  EXPECT_EQ(of_kind(document, ParagraphKind::kCaption), "Oil off the beach. Photo: Ola Nord|");
  EXPECT_NE(of_kind(document, ParagraphKind::kComment).find("What a mess"), std::string::npos);
  EXPECT_NE(of_kind(document, ParagraphKind::kRelated).find("Old harbour, new trouble"), std::string::npos);
  EXPECT_EQ(body_text(document).find("What a mess"), std::string::npos);
}

TEST(WebPage, LeavesOutWhatATemplateSays) {
  const std::string filler =
      "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor ut labore.";
  std::string page = article_page("", "");
  page.replace(page.find("<p>" + kSecond), 0, "<p>" + filler + "</p>");
  EXPECT_EQ(body_text(read(page)), kFirst + "\n\n" + kSecond + "\n\n" + kThird);
}

TEST(WebPage, CutsTheDateline) {
  std::string page = article_page("", "");
  page.replace(page.find("<p>" + kFirst), 3, "<p>OSLO (Fjord Press) - ");
  const Document document = read(page);
  EXPECT_EQ(document.slice(document.dateline.place), "OSLO");
  EXPECT_TRUE(body_text(document).starts_with("The coast guard"));
}

TEST(WebPage, EachPageEndsInAStatus) {
  struct Row {
    std::string html;
    DocumentStatus status;
    const char* reason;
  };
  std::string index = "<html lang=en><body><h1>World</h1>";
  for (int i = 0; i < 12; ++i) index += "<div class=teaser><h3><a href=/x>Another storm hits the coast</a></h3></div>";
  const std::string wall =
      "<html lang=en><body><div class=consent-modal><h2>We value your privacy</h2><p>We and our partners store cookies "
      "on "
      "your device.</p><button>Accept all cookies</button></div>";
  std::string french = article_page("", "");
  for (const std::string* text : {&kFirst, &kSecond, &kThird}) {
    french.replace(
        french.find(*text), text->size(),
        "Le gouvernement a annoncé que les ports de la région sont fermés pour une semaine, et que les pêcheurs "
        "ont été avertis par la radio dans la nuit de lundi.");
  }
  const Row rows[] = {
      {"", DocumentStatus::kEmpty, "no article text"},
      {"<html><body></body></html>", DocumentStatus::kEmpty, "no article text"},
      {index, DocumentStatus::kEmpty, ""},
      {wall, DocumentStatus::kEmpty, "consent wall"},
      {french, DocumentStatus::kNotNews, "not English (fr)"},
      {std::string(100'000, '\0'), DocumentStatus::kEmpty, "no article text"},
  };
  for (const Row& row : rows) {
    const Document document = read(row.html);
    EXPECT_EQ(document.info.status, row.status) << row.html.substr(0, 80);
    EXPECT_NE(document.info.status_reason.find(row.reason), std::string::npos) << document.info.status_reason;
  }
}

TEST(WebPage, FlagsPaywallsAndLiveBlogs) {
  const Document locked =
      read(article_page("", "<div class=regwall><p>Subscribe to continue reading this story.</p></div>"));
  EXPECT_EQ(locked.info.status, DocumentStatus::kOk);
  EXPECT_EQ(locked.info.flags, std::vector<std::string>{"paywall"});
  const Document live =
      read(article_page("<script type=application/ld+json>{\"@type\": \"LiveBlogPosting\"}</script>", ""));
  EXPECT_EQ(live.info.flags, std::vector<std::string>{"live_blog"});
}

TEST(WebPage, ReportsTheLimitsThatItMet) {
  Page page;
  page.location = "slow.html";
  page.kind = document::PageKind::kHtml;
  for (int i = 0; i < 5000; ++i) page.bytes += "<p>x</p>";
  EXPECT_EQ(read_web_page(page, network(), {.seconds = 0}).info.status, DocumentStatus::kTimeout);
  EXPECT_EQ(read_web_page(page, network(), {.nodes = 100}).info.status, DocumentStatus::kRejected);
}

TEST(BlockNetwork, RefusesOtherFiles) {
  EXPECT_FALSE(BlockNetwork::load("no/such/file", kFeatureCount));
  EXPECT_EQ(BlockNetwork::parse("x", "casus-blocks 2 1 32 5 4", 1).error().code, ErrorCode::kBadModel);
  const Result<BlockNetwork> broken = BlockNetwork::parse("x", "casus-blocks 2 1 32 5 4 2\nfirst 1 32\n1 2 three", 1);
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().message, "x: first: 'three' is no number");
}

}  // namespace
}  // namespace casus::article
