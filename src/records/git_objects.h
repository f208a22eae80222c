// Everything that a repository's object store holds, reachable or not, and where each version of a
// file stood.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

enum class GitObjectKind { version, commit, tag, folder }; // git's blob, commit, tag, tree

struct GitObject {
    std::string id;
    GitObjectKind kind = GitObjectKind::version;
    std::size_t size = 0; // bytes
};

// All of them, packed and loose, also those that no branch leads to any more (a stash, an amended
// commit). Throws Error where git refused.
std::vector<GitObject> git_objects(const std::filesystem::path &folder);

// Calls visit(id, content) for each of these, one at a time. Throws Error where git refused.
using VisitObject = std::function<void(const std::string &id, const std::string &content)>;
void read_git_objects(const std::filesystem::path &folder, const std::vector<std::string> &ids,
                      const VisitObject &visit);

// Calls visit for each version of a file that one of these commits made. Throws Error where git
// refused.
struct VersionMade {
    std::string_view id, path, commit;
};
void each_version_made(const std::filesystem::path &folder, const std::vector<std::string> &commits,
                       const std::function<void(const VersionMade &)> &visit);

// Branches, tags, stash and notes, by their full names.
std::vector<std::string> git_refs(const std::filesystem::path &folder);
// The start of the history was left where it came from.
bool is_shallow(const std::filesystem::path &folder);

} // namespace maillon
