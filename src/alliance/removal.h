// The steps that take one person out of what git remembers, as lines for sh (6-quality, 6.3 rule
// 5). tests/git/forget.sh does exactly what they say.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/audit.h"

namespace maillon {

// A repository that remembers the person.
struct RemovalPlace {
    std::string folder;
    std::string label; // as in the findings: "" or "identities/"
    bool has_origin = false;
};

struct RemovalGround {
    std::string id;
    std::string root;   // the data folder
    std::string record; // youth/2026/y26-7kq2m.yaml where it is there, to be kept as it is now
    bool has_identity = false;
    std::vector<RemovalPlace> places; // the identities' last
};

// Where a step is done.
enum class StepPlace { here, server, clones };

struct RemovalStep {
    StepPlace where = StepPlace::here;
    Message why;                    // may be empty: it belongs to the step before
    std::vector<std::string> lines; // for sh, all of them in one; may be empty: nothing to type
};

// None where git remembers nothing.
std::vector<RemovalStep> removal_steps(const RemovalGround &ground);

// A line for git-filter-repo's --replace-text: this spelling as whole words, whatever stands
// between them, becomes the id.
std::string replacement_line(const std::string &spelling, const std::string &id);

} // namespace maillon
