// The data folder that a line works in, and the language it is answered in: both are needed before
// anything can be said.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "commands/context.h"

namespace maillon {

// The folder, or why it can't be opened: said only by a command that needs it. Of several, the
// first one that can be opened, for its language.
struct Opened {
    std::optional<std::filesystem::path> root;
    std::optional<Folder> folder;
    std::optional<Error> trouble;
};

Opened open_folder(const std::vector<std::string> &line, const Surroundings &world);

// Where this user's programs may keep what can be made again (XDG Base Directory Specification), a
// folder of ours in it; empty where there is none.
std::filesystem::path cache_folder(const Surroundings &world);

// --lang, else the folder's, else the locale's, else English (3-commands, 3.1 rule 5).
Language language_of(const std::vector<std::string> &line, const Surroundings &world,
                     const Opened &opened);

} // namespace maillon
