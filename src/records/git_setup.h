// Prepares a clone for merging records: the merge driver in its configuration, the attributes that
// give records to it. And what of a strange clone's configuration would run programs.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maillon {

// Keys of the repository's own configuration that are not known to be harmless: git could run a
// program or read elsewhere for them. ".git/config" alone where it can't be read. Never runs git.
std::vector<std::string> doubtful_keys(const std::filesystem::path &folder);

// Whether the line was added; what others wrote stays. Throws Error where the file can't be read or
// written. `mode` is a new file's.
bool give_attributes(const std::filesystem::path &folder, unsigned mode);

// This program as merge.maillon.driver, in a trusted folder. Empty when it stands there; else
// git's reason.
std::string install_driver(const std::filesystem::path &folder);

} // namespace maillon
