// casus explain: what each stage saw in each sentence, and why it was coded so or not at all.
#include <memory>

#include "casus/coder.h"
#include "commands.h"
#include "event_text.h"
#include "exit_code.h"
#include "explain_html.h"
#include "output.h"
#include "read_input.h"
#include "run_input.h"
#include "terminal.h"

namespace casus::cli {
namespace {

struct ExplainArguments {
  Options options;
  std::string format = "text";
  std::string file = "-";
  std::string published_at;
  bool trees = true;
};

std::string join(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : " ") + part;
  return out;
}

/// The tree as an indented outline: children below their head, in the order of the text.
void add_subtree(const ExplainedSentence& sentence, std::uint32_t head, std::size_t depth, const Style& style,
                 std::string& out) {
  constexpr std::size_t kMaxDepth = 60;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const ExplainedToken& token = sentence.tokens[i];
    if (token.head != head || depth > kMaxDepth) continue;
    out += "    " + std::string(2 * depth, ' ') + token.form + "  " +
           style.paint(token.relation + " " + token.upos + " " + token.lemma, "2") + "\n";
    add_subtree(sentence, static_cast<std::uint32_t>(i + 1), depth + 1, style, out);
  }
}

std::string mention_text(const ExplainedMention& mention) {
  std::string out = "    " + mention.text;
  if (!mention.name.empty() && mention.name != mention.text) out += " = " + mention.name;
  const std::string code = join(mention.sectors);
  if (!mention.country.empty() || !code.empty())
    out += "  [" + mention.country + (code.empty() ? "" : " " + code) + "]";
  out += "  " + mention.kind;
  if (mention.is_actor) out += " actor";
  if (mention.is_place) out += " place";
  return out + "\n";
}

std::string reading_text(const ExplainedReading& reading, const Style& style) {
  std::string out = "    " + style.paint(reading.coded ? "+" : "-", reading.coded ? "32" : "31") + " ";
  out += reading.predicate + "  " + reading.rule + ": " + std::string(to_string(reading.event_type)) + " " +
         reading.cameo_code + ", " + reading.actors + " > " + reading.recipients + ", " +
         std::string(to_string(reading.status)) + ", " + score_text(reading.confidence);
  if (!reading.reason.empty()) out += "; not coded: " + reading.reason;
  return out + "\n";
}

std::string sentence_text(const ExplainedSentence& sentence, const Style& style, const EventTable& table, bool trees) {
  std::string out = style.paint(sentence.text, "1") + "\n";
  if (trees && !sentence.tokens.empty()) {
    out += style.paint("  tree", "36") + "\n";
    add_subtree(sentence, 0, 0, style, out);
  }
  if (!sentence.mentions.empty()) out += style.paint("  mentions", "36") + "\n";
  for (const ExplainedMention& mention : sentence.mentions) out += mention_text(mention);
  if (!sentence.readings.empty()) out += style.paint("  readings", "36") + "\n";
  for (const ExplainedReading& reading : sentence.readings) out += reading_text(reading, style);
  if (!sentence.events.empty()) out += style.paint("  events", "36") + "\n";
  for (const Event& event : sentence.events) out += table.row(event);
  if (!sentence.none.empty()) out += "  " + style.paint("no event: " + sentence.none, "33") + "\n";
  return out + "\n";
}

std::string explain_text(const Explanation& explanation, bool trees) {
  const Style style(Style::When::kAuto, stdout);
  const EventTable table(style, terminal_width(stdout));
  std::string out;
  for (const ExplainedSentence& sentence : explanation.sentences) out += sentence_text(sentence, style, table, trees);
  return out;
}

int run_explain(const ExplainArguments& arguments) {
  const Result<std::string> bytes = read_input(arguments.file, arguments.options.limits.max_document_bytes);
  if (!bytes) {
    report(bytes.error());
    return kUnreadable;
  }
  const Coder* const coder = load_coder(arguments.options);
  if (coder == nullptr) return kNoData;
  const Explanation explanation =
      coder->explain(*bytes, {.document_id = document_id_of(arguments.file), .published_at = arguments.published_at});
  const DocumentRecord& document = explanation.document;
  if (document.status != DocumentStatus::kOk) {
    report({ErrorCode::kBadInput,
            arguments.file + ": " + std::string(to_string(document.status)) + ": " + document.reason});
    return kUnreadable;
  }
  Result<Output> output = Output::open("-");
  const std::string text =
      arguments.format == "html" ? explain_html(explanation) : explain_text(explanation, arguments.trees);
  if (Result<void> written = output->write(text); !written) {
    report(written.error());
    return kNoOutput;
  }
  return kDone;
}

}  // namespace

void add_explain_command(CLI::App& program, int& exit_code) {
  const auto arguments = std::make_shared<ExplainArguments>();
  CLI::App* command = program.add_subcommand("explain", "Show tree, mentions and readings of every sentence");
  command->add_option("INPUT", arguments->file, "An article as text; standard input when there is none, or for -");
  command->add_option("--published-at", arguments->published_at, "Date of the article, where the text has none");
  command->add_option("--format", arguments->format, "text, or html: one page that needs nothing else")
      ->check(CLI::IsMember({"text", "html"}));
  command->add_flag("!--no-trees", arguments->trees, "Leave the dependency trees out");
  add_common_options(*command, arguments->options, false);
  add_tables_option(*command, arguments->options);
  command->footer(
      "Examples:\n"
      "  casus explain article.txt | less\n"
      "  casus explain --format html article.txt > article.html\n"
      "  echo 'Iran rejected the demand of the US.' | casus explain");
  command->callback([arguments, &exit_code] { exit_code = run_explain(*arguments); });
}

}  // namespace casus::cli
