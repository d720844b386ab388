// The subcommands. Each add_* puts one on the program with its options, help and examples; when the user chose it, it
// runs while the command line is parsed and leaves its exit code in the given variable.
#pragma once

#include <CLI/CLI.hpp>

#include "casus/options.h"

namespace casus::cli {

void add_code_command(CLI::App& program, int& exit_code);
void add_extract_command(CLI::App& program, int& exit_code);
void add_parse_command(CLI::App& program, int& exit_code);
void add_relate_command(CLI::App& program, int& exit_code);
void add_explain_command(CLI::App& program, int& exit_code);
void add_query_command(CLI::App& program, int& exit_code);
void add_export_command(CLI::App& program, int& exit_code);
void add_retract_command(CLI::App& program, int& exit_code);
void add_catalog_command(CLI::App& program, int& exit_code);
void add_serve_command(CLI::App& program, int& exit_code);
void add_watch_command(CLI::App& program, int& exit_code);
void add_stories_command(CLI::App& program, int& exit_code);
void add_version_command(CLI::App& program, int& exit_code);

/// --data, and with `runs` also --threads and the limits.
void add_common_options(CLI::App& command, Options& options, bool runs);
/// --tables, for the commands that link actors.
void add_tables_option(CLI::App& command, Options& options);

}  // namespace casus::cli
