// Commits what a command wrote: records in the data folder, identities where they live.
// SPDX-License-Identifier: MIT
#include "records/commit.h"

#include "records/git.h"
#include "records/git_log.h"

namespace maillon {
namespace {

constexpr std::string_view identities_prefix = "identities/";

// What was removed and never committed is nothing to git.
bool is_nothing_to_git(const std::filesystem::path &folder, const std::string &file) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(folder / file, ignored)))
        return false;
    return run_git(folder, {"ls-files", "--error-unmatch", "--", file}).status == 1;
}

std::optional<Message> commit_in(const std::filesystem::path &folder,
                                 std::vector<std::string> files, const CommitText &message) {
    if (files.empty() || !is_repository(folder)) return std::nullopt;
    if (!is_trusted(folder))
        return msg(
            "Not committed: you have not trusted this folder for git ('maillon git setup').");
    if (!has_git()) return msg("Not committed: git is not installed.");
    std::erase_if(files, [&](const auto &file) { return is_nothing_to_git(folder, file); });
    if (files.empty()) return std::nullopt;
    std::string why;
    if (commit_files(folder, files, message, why)) return std::nullopt;
    return msg("Not committed: git refused ({0}).", why);
}

struct Files {
    std::vector<std::string> records;    // from the data folder
    std::vector<std::string> identities; // from their own repository
};

Files files_of(const Folder &folder) {
    Files files;
    const bool apart = is_repository(folder.identities());
    for (const auto &written : folder.written()) {
        if (!written.file.starts_with(identities_prefix)) {
            files.records.push_back(written.file);
            continue;
        }
        const auto name = written.file.substr(identities_prefix.size());
        const auto from_root = (folder.identities() / name).lexically_relative(folder.root());
        if (apart)
            files.identities.push_back(name);
        else if (!from_root.string().starts_with(".."))
            files.records.push_back(from_root.string());
    }
    return files;
}

} // namespace

std::optional<Message> commit_written(const Folder &folder, const std::string &message) {
    if (folder.writing() == Writing::rehearsal || !folder.settings().git_commit) return {};
    const Files files = files_of(folder);
    const CommitText marked = with_mark(message, draw_mark());
    const auto not_done = commit_in(folder.identities(), files.identities, marked);
    const auto not_done_here = commit_in(folder.root(), files.records, marked);
    return not_done_here ? not_done_here : not_done;
}

} // namespace maillon
