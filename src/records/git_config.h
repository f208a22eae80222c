// Reads a repository's configuration file without git, which could run what it finds there.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillon {

struct GitSetting {
    std::string section;    // lower case
    std::string subsection; // as written; may be empty
    std::string name;       // lower case
    std::string value;      // "true" where only the name stands, as git reads it

    [[nodiscard]] std::string key() const; // "remote.origin.url"
};

struct GitConfig {
    std::vector<GitSetting> settings;
    bool is_whole = true; // false: what follows the last setting is not in git's format

    // The last one counts; null where there is none.
    [[nodiscard]] const GitSetting *find(std::string_view key) const;
};

GitConfig read_git_config(std::string_view text);

} // namespace maillon
