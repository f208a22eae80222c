// What git is asked for in an exchange: explicit branches, no hooks, no editor, no name in a
// message. SPDX-License-Identifier: MIT
#include "records/exchange.h"

#include <algorithm>
#include <charconv>

#include "base/error.h"
#include "base/text.h"
#include "records/git.h"

namespace maillon {
namespace {

std::string line(const GitRepository &repository, const std::vector<std::string> &words) {
    const auto answer = run_git(repository.folder, words);
    return answer.status == 0 ? std::string(trimmed(answer.out)) : std::string();
}

int count(const GitRepository &repository, const std::string &range) {
    const std::string digits = line(repository, {"rev-list", "--count", range, "--"});
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

bool has(const GitRepository &repository, const std::string &ref) {
    return run_git(repository.folder, {"rev-parse", "--quiet", "--verify", ref}).status == 0;
}

std::string remote_name(const GitRepository &repository, const std::string &configured) {
    const std::string names = "\n" + line(repository, {"remote"}) + "\n";
    for (const std::string &name : {configured, std::string("origin")})
        if (!name.empty() && names.find("\n" + name + "\n") != names.npos) return name;
    const bool is_only_one = std::count(names.begin(), names.end(), '\n') == 2;
    return is_only_one ? std::string(trimmed(names)) : std::string();
}

void require_no_merge(const GitRepository &repository) {
    if (!has(repository, "MERGE_HEAD")) return;
    throw refused(msg("a merge is under way in {0}", shown(repository.folder.filename().string())),
                  msg("mend the files that `git status` names, then `git add` them and "
                      "`git commit`; or give it up: git merge --abort"));
}

bool is_record(const GitRepository &repository, const std::string &name) {
    if (!name.ends_with(".yaml")) return false;
    if (!repository.label.empty()) return true;
    return name == "maillon.yaml" || name == "offer.yaml" || name.starts_with("partners/") ||
           name.starts_with("youth/") || name.starts_with("identities/");
}

Error unreachable(const GitAnswer &answer) {
    const std::string why =
        answer.status == -1 && answer.err.empty() ? "time out" : why_not(answer);
    return refused(msg("the other side can't be reached ({0})", why),
                   msg("go on working here, and try again later"));
}

} // namespace

std::optional<Remote> remote_of(const GitRepository &repository) {
    require_no_merge(repository);
    const std::string branch = line(repository, {"symbolic-ref", "--quiet", "--short", "HEAD"});
    if (branch.empty())
        throw refused(
            msg("no branch is checked out in {0}", shown(repository.folder.filename().string())),
            msg("git switch main"));
    const std::string configured = line(repository, {"config", "branch." + branch + ".remote"});
    const std::string name = remote_name(repository, configured);
    if (name.empty()) return std::nullopt;
    const std::string heads = "refs/heads/";
    const std::string theirs = line(repository, {"config", "branch." + branch + ".merge"});
    const bool is_told = name == configured && theirs.starts_with(heads);
    return Remote{name, is_told ? theirs.substr(heads.size()) : branch};
}

Uncommitted uncommitted_in(const GitRepository &repository) {
    const auto listed = run_git(repository.folder, {"status", "--porcelain=v1", "-z",
                                                    "--no-renames", "--untracked-files=all"});
    if (listed.status != 0) throw refused(msg("git refuses ({0})", why_not(listed)));
    Uncommitted all;
    for (const auto &entry : split_at_nul(listed.out)) {
        if (entry.size() < 4) continue;
        const std::string name = entry.substr(3);
        if (!is_record(repository, name))
            all.others.push_back(name);
        else if (entry.substr(0, 2).find('D') != entry.npos)
            all.removed.push_back(name);
        else
            all.records.push_back(name);
    }
    return all;
}

// A branch that the other side does not have yet is no fault: it will be sent.
void fetch(const GitRepository &repository, const Remote &remote) {
    const std::string refspec = "+refs/heads/" + remote.branch + ":" + remote.tracking();
    const auto answer = run_git(
        repository.folder,
        {"fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--", remote.name, refspec},
        Reaching::network);
    if (answer.status == 0 || answer.err.find("couldn't find remote ref") != answer.err.npos)
        return;
    throw unreachable(answer);
}

Received merge(const GitRepository &repository, const Remote &remote) {
    Received merged;
    if (!has(repository, remote.tracking())) return merged;
    merged.received = count(repository, "HEAD.." + remote.tracking());
    if (merged.received == 0 && has(repository, "HEAD")) return merged;
    auto words = author_words(repository.folder);
    words.insert(words.end(), {"merge", "--quiet", "--ff", "--no-edit", "--no-autostash",
                               "--no-verify-signatures", "-m", "sync", remote.tracking()});
    const auto answer = run_git(repository.folder, words);
    if (answer.status == 0) return merged;
    merged.conflicts = split_at_nul(
        run_git(repository.folder, {"diff", "--name-only", "--diff-filter=U", "-z"}).out);
    if (merged.conflicts.empty()) throw refused(msg("git does not merge ({0})", why_not(answer)));
    return merged;
}

Outgoing outgoing(const GitRepository &repository, const Remote &remote) {
    if (!has(repository, "HEAD")) return {};
    if (!has(repository, remote.tracking()))
        return {
            count(repository, "HEAD"),
            split_at_nul(
                run_git(repository.folder, {"ls-tree", "-r", "-z", "--name-only", "HEAD"}).out)};
    return {count(repository, remote.tracking() + "..HEAD"),
            split_at_nul(run_git(repository.folder, {"diff", "--name-only", "--no-renames", "-z",
                                                     remote.tracking(), "HEAD", "--"})
                             .out)};
}

Pushed push(const GitRepository &repository, const Remote &remote) {
    const auto answer = run_git(repository.folder,
                                {"push", "--porcelain", "--set-upstream", "--", remote.name,
                                 "HEAD:refs/heads/" + remote.branch},
                                Reaching::network);
    if (answer.status == 0) return Pushed::done;
    // Before the other side took it in, or while it did.
    for (const char *late : {"[rejected]", "cannot lock ref", "failed to update ref"})
        if (answer.out.find(late) != answer.out.npos) return Pushed::late;
    throw unreachable(answer);
}

} // namespace maillon
