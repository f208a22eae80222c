// The table of what may appear where: for each output which canaries, and by which rule. All else
// is a leak.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canaries/desk.h"

namespace maillon::canaries {

struct Sink {
    std::string_view command; // its English name; "" for all that are not named
    Kinds always = nothing;   // on stdout, whoever reads
    Kinds at_work = nothing;  // besides, where a person is at a terminal
    Kinds asked = nothing;    // besides, with --names
    std::string_view rule;    // where it is written
};

const std::vector<Sink> &sinks();

// What the line may say on stdout, or in the file of --output; on stderr; and what may stand in a
// file name, a commit message, a cache, the user's configuration.
Kinds allowed_out(const Line &line, const Setting &setting);
Kinds allowed_in_file(const Line &line, const Setting &setting);
Kinds allowed_err(const Line &line, const Setting &setting);
// The short names of partners and colleagues are made of theirs (2-records, 2.1).
constexpr Kinds allowed_in_traces = professional;

// The English name of the line's command, "maillon" for the bare one; empty where there is none.
std::string command_of(const Line &line);

} // namespace maillon::canaries
