// The past of a record: its commits in the repository where it lives.
// SPDX-License-Identifier: MIT
#include "records/git_history.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "records/git_log.h"
#include "records/git_repositories.h"

namespace maillon {
namespace {

// A colleague by the name of the team, else by the one git has.
std::string author_of(const Commit &commit, const Settings &settings) {
    for (const Staff &staff : settings.team)
        if (!staff.email.empty() && staff.email == commit.email) return staff.name;
    return commit.author;
}

Recording recording(const Commit &commit, const Settings &settings) {
    const bool by_command = !commit.mark.empty() || !commit.undoes.empty();
    return {Date::from_iso(commit.day).value_or(Date()), commit.time, author_of(commit, settings),
            commit.subject, by_command ? Hand::maillon : Hand::person};
}

std::vector<Commit> commits_of_file(const Folder &folder, const GitRepository &repository,
                                    const std::string &file) {
    constexpr int all = 100'000;
    const std::string prefix = "identities/";
    if (!file.starts_with(prefix))
        return repository.label.empty() ? commits_of(repository.folder, file, all)
                                        : std::vector<Commit>{};
    const std::string name = file.substr(prefix.size());
    if (!repository.label.empty()) return commits_of(repository.folder, name, all);
    const auto below = (folder.identities() / name).lexically_relative(folder.root()).string();
    return below.starts_with("..") ? std::vector<Commit>{}
                                   : commits_of(repository.folder, below, all);
}

} // namespace

History history_of(const Folder &folder, const std::vector<std::string> &files) {
    std::set<std::string> marks;
    History history;
    for (const auto &repository : trusted_repositories(folder))
        for (const auto &file : files)
            for (const Commit &commit : commits_of_file(folder, repository, file))
                if (marks.insert(commit.mark.empty() ? commit.id : commit.mark).second)
                    history.push_back(recording(commit, folder.settings()));
    // git lists the newest first; within a minute that order stays.
    std::reverse(history.begin(), history.end());
    std::stable_sort(history.begin(), history.end(), [](const Recording &a, const Recording &b) {
        return std::tie(a.date, a.time) < std::tie(b.date, b.time);
    });
    return history;
}

} // namespace maillon
