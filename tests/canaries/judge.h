// Looks at everything that came out, and keeps what must not have been there.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "canaries/sinks.h"

namespace maillon::canaries {

class Judge {
public:
    Judge(const Planting &planting, bool tells_all) : planting_(planting), tells_all_(tells_all) {}

    // Asks, and judges both streams. `wrong` is the word that an error may repeat; `more` may
    // appear on either stream besides what the table says.
    Told ask(Desk &desk, const Line &line, const Setting &setting, const std::string &wrong = "",
             Kinds more = nothing);
    void look(const std::string &what, std::string_view text, Kinds allowed,
              const std::string &wrong = "");
    // Every file below the folder, its name and its text.
    void look_below(const std::string &what, const std::filesystem::path &folder, Kinds allowed);
    // No file at all stands below: a temporary was left.
    void nothing_left(const std::string &what, const std::filesystem::path &folder);
    void fail(const std::string &what);

    std::size_t runs = 0;
    std::size_t refusals = 0; // runs that ended in an error
    std::size_t hits = 0;
    std::set<std::string> commands; // asked so far

private:
    const Planting &planting_;
    bool tells_all_;
    std::set<std::string> told_;
};

// A line as one would type it.
std::string typed(const Line &line);

} // namespace maillon::canaries
