// Where a repository's own files stand: .git, a worktree's "gitdir:" line, its common folder.
// SPDX-License-Identifier: MIT
#include "records/git_places.h"

#include "base/text.h"
#include "records/atomic_file.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> line_in(const fs::path &file, std::string_view lead) {
    const auto read = read_file(file);
    if (!read.file || !read.file->text.starts_with(lead)) return std::nullopt;
    return std::string(trimmed(std::string_view(read.file->text).substr(lead.size())));
}

std::optional<fs::path> own_folder(const fs::path &folder) {
    std::error_code ignored;
    const fs::path git = folder / ".git";
    if (fs::is_directory(fs::symlink_status(git, ignored))) return git;
    const auto led = line_in(git, "gitdir: ");
    return led ? std::optional(folder / *led) : std::nullopt;
}

} // namespace

std::optional<fs::path> git_shared_folder(const fs::path &folder) {
    const auto own = own_folder(folder);
    if (!own) return std::nullopt;
    const auto common = line_in(*own / "commondir", "");
    std::error_code ignored;
    const fs::path shared = (common ? *own / *common : *own).lexically_normal();
    return fs::is_directory(shared, ignored) ? std::optional(shared) : std::nullopt;
}

std::optional<GitConfig> own_git_config(const fs::path &folder) {
    const auto shared = git_shared_folder(folder);
    if (!shared) return std::nullopt;
    const auto read = read_file(*shared / "config");
    if (!read.file) return std::nullopt;
    return read_git_config(read.file->text);
}

} // namespace maillon
