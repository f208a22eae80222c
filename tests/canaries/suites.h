// What is tried: every command that reads, every command that writes, mistakes on the command line,
// broken records, and trouble with disk, locks, git and tables.
// SPDX-License-Identifier: MIT
#pragma once

#include "canaries/judge.h"

namespace maillon::canaries {

struct Trial {
    const Planting &planting;
    Desk &desk;
    Judge &judge;
    std::size_t every = 1; // each n-th, by turns

    // For suites that are long when each line is asked in one setting: a quarter of them in a test.
    [[nodiscard]] bool is_chosen(std::size_t n) const { return every <= 8 || n % 4 == 0; }
    // Whether the n-th of a suite is to be tried in the m-th setting.
    [[nodiscard]] bool is_due(std::size_t n, std::size_t m = 0) const {
        return (n + m) % every == 0;
    }
};

void try_reading(Trial &trial);
void try_writing(Trial &trial);
void try_mistakes(Trial &trial);
void try_broken_records(Trial &trial);
void try_records_out_of_reach(Trial &trial);
void try_tables(Trial &trial);
void try_short_disk(Trial &trial);
void try_editor(Trial &trial);
void try_two_clones(Trial &trial);
void try_locked_folder(Trial &trial);

// The commands that no suite has asked.
void say_unasked(Judge &judge);

// Lines of the hostile suite, with the ids of this folder.
std::vector<Line> reading_lines();

// After a line that wrote: names are nowhere outside the identities, and nowhere at all in file
// names, commit messages and the user's home; no temporary is left.
void look_for_traces(Trial &trial, const std::string &after);

} // namespace maillon::canaries
