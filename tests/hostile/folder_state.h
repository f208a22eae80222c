// Everything below a folder, so that a change shows: types, sizes, times, bytes.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace maillon::hostile {

// By path; the lock's file is left out.
using FolderState = std::map<std::string, std::string>;

FolderState state_of(const std::filesystem::path &folder);

// The first path that differs; empty where none does.
std::string difference(const FolderState &before, const FolderState &after);

} // namespace maillon::hostile
