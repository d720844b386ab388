// Codes a text with the library and prints who did what to whom. Build: link the target casus_pipeline.
#include <cstdio>
#include <string>

#include "casus/coder.h"

int main() {
  const casus::Result<casus::Coder> coder = casus::Coder::load({});
  if (!coder) {
    std::fprintf(stderr, "%s\n", coder.error().message.c_str());
    return 1;
  }
  const std::string text = "Norway imposed sanctions on Belarus on Tuesday, the foreign ministry said.";
  const casus::CodedDocument coded = coder->code_text(text, {.document_id = "note", .published_at = "2020-03-04"});
  for (const casus::Event& event : coded.events) {
    const auto first_name = [](const std::vector<casus::Participant>& side) {
      return side.empty() ? "?" : side[0].name;
    };
    std::printf("%s %s -> %s\n", std::string(to_string(event.event_type)).c_str(), first_name(event.actor).c_str(),
                first_name(event.recipient).c_str());
  }
}
