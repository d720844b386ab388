// Every stored input of tests/fuzz/corpus, through the function that found it or was seeded with it: it must return.
// What a target finds wrong aborts, so a failure here names the file on the last line.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct ReplayTarget {
  std::string_view name;
  int (*run)(const std::uint8_t* data, std::size_t size);
};

}  // namespace

#include "replay_targets.h"  // made by CMakeLists.txt: kTargets

namespace {

namespace fs = std::filesystem;

const fs::path kCorpus = CASUS_SOURCE_DIR "/tests/fuzz/corpus";

std::vector<fs::path> stored_inputs(std::string_view target) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(kCorpus / target)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST(FuzzReplay, StoredInputsReturn) {
  for (const ReplayTarget& target : kTargets) {
    ASSERT_TRUE(fs::is_directory(kCorpus / target.name)) << target.name << " has no stored inputs";
    const std::vector<fs::path> inputs = stored_inputs(target.name);
    EXPECT_FALSE(inputs.empty()) << target.name;
    for (const fs::path& path : inputs) {
      std::fprintf(stderr, "%s\n", path.c_str());
      const std::string bytes = bytes_of(path);
      EXPECT_EQ(target.run(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()), 0) << path;
      // Half an input is an input, too: whatever was being read is cut off there.
      EXPECT_EQ(target.run(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size() / 2), 0) << path;
    }
  }
}

TEST(FuzzReplay, EachFolderHasATarget) {
  for (const fs::directory_entry& folder : fs::directory_iterator(kCorpus)) {
    const std::string name = folder.path().filename().string();
    const bool is_known = std::any_of(std::begin(kTargets), std::end(kTargets),
                                      [&](const ReplayTarget& target) { return target.name == name; });
    EXPECT_TRUE(is_known) << name;
  }
}

}  // namespace
