// undo: which commit it is, whether its files are still as it left them, and the files put back.
// SPDX-License-Identifier: MIT
#include "records/take_back.h"

#include <set>

#include "base/error.h"
#include "records/atomic_file.h"
#include "records/folder_lock.h"
#include "records/git.h"
#include "records/git_repositories.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;
using Content = std::optional<std::string>; // empty: no such file

// One file of the commit: as it stands, and as it stood before.
struct Restored {
    std::string name;
    Content now;
    Content then;
    FileState state;
};

// A command may have written in both repositories: it has a part in each.
struct Part {
    GitRepository repository;
    Commit commit;
    std::vector<Restored> files;
};

// The last one that is this user's and was not taken back already.
std::optional<Commit> last_of(const fs::path &folder) {
    constexpr int far_enough = 1000;
    std::string email = user_email(folder);
    if (email.empty()) email = nobodys_email;
    std::set<std::string> undone;
    for (const Commit &commit : commits_of(folder, "", far_enough)) {
        if (!commit.undoes.empty()) undone.insert(commit.undoes);
        const bool is_ours = !commit.mark.empty() && commit.email == email;
        if (is_ours && !undone.contains(commit.mark)) return commit;
    }
    return std::nullopt;
}

std::vector<Part> last_command(const Folder &folder) {
    std::vector<Part> parts;
    for (const auto &repository : trusted_repositories(folder)) {
        const auto commit = last_of(repository.folder);
        if (!commit) continue;
        const bool is_same = !parts.empty() && parts.front().commit.mark == commit->mark;
        const bool is_later = !parts.empty() && parts.front().commit.seconds < commit->seconds;
        if (is_later && !is_same) parts.clear();
        if (parts.empty() || is_same) parts.push_back({repository, *commit, {}});
    }
    if (parts.empty()) throw refused(msg("there is no command of yours to take back"));
    return parts;
}

void require_free(const Part &part) {
    const auto &[repository, commit, files] = part;
    if (commit.subject.starts_with("privacy forget"))
        throw refused(msg("what was forgotten stays forgotten: '{0}'", commit.subject));
    const auto sent = run_git(
        repository.folder, {"for-each-ref", "--count=1", "--contains", commit.id, "refs/remotes"});
    if (sent.status != 0 || !sent.out.empty())
        throw refused(msg("'{0}' was sent to your colleagues already", commit.subject),
                      msg("set it right with another command"));
    if (run_git(repository.folder, {"rev-parse", "--quiet", "--verify", "MERGE_HEAD"}).status == 0)
        throw refused(msg("a merge is under way"), msg("maillon sync"));
}

Content content_in(const fs::path &folder, const std::string &commit, const std::string &name) {
    const auto blob = run_git(folder, {"cat-file", "blob", commit + ":" + name});
    return blob.status == 0 ? Content(blob.out) : std::nullopt;
}

Restored restored(const Part &part, const std::string &name) {
    const fs::path &folder = part.repository.folder;
    const auto read = read_file(folder / name);
    Restored file{name, {}, content_in(folder, part.commit.id + "^", name), {}};
    if (read.file) {
        file.now = read.file->text;
        file.state = read.file->state;
    }
    const Content left = content_in(folder, part.commit.id, name);
    const bool is_gone = !read.file && read.trouble == ReadTrouble::missing;
    if (file.now != left || (!read.file && !is_gone) || content_in(folder, "HEAD", name) != left)
        throw refused(
            msg("{0} has changed since '{1}'", part.repository.label + name, part.commit.subject),
            msg("set it right with another command"));
    return file;
}

void find_files(Part &part) {
    const auto listed =
        run_git(part.repository.folder, {"diff-tree", "--root", "-r", "--no-commit-id",
                                         "--no-renames", "--name-only", "-z", part.commit.id});
    for (const auto &name : split_at_nul(listed.out))
        part.files.push_back(restored(part, name));
}

TakenBack announced(const std::vector<Part> &parts) {
    TakenBack all{parts.front().commit, {}};
    for (const Part &part : parts)
        for (const Restored &file : part.files)
            all.files.push_back(
                {part.repository.label + file.name, file.now.value_or(""), file.then.value_or("")});
    return all;
}

void restore(const GitRepository &repository, const Restored &file) {
    const fs::path path = repository.folder / file.name;
    if (!file.then) return remove_file(path);
    if (!file.now) return create_file(path, *file.then, repository.mode);
    if (!replace_file(path, *file.then, file.state))
        throw refused(
            msg("{0} keeps changing while it is being written", repository.label + file.name),
            msg("see which program writes it, then try again"));
}

std::optional<Message> restore(const Part &part) {
    std::vector<std::string> names;
    for (const Restored &file : part.files) {
        restore(part.repository, file);
        names.push_back(file.name);
    }
    std::string why;
    const CommitText message = with_undo_mark("undo: " + part.commit.subject, part.commit.mark);
    if (commit_files(part.repository.folder, names, message, why)) return std::nullopt;
    return msg("Not committed: git refused ({0}).", why);
}

} // namespace

std::optional<Message> take_back(const Folder &folder,
                                 const std::function<void(const TakenBack &)> &announce) {
    const bool rehearses = folder.writing() == Writing::rehearsal;
    std::optional<FolderLock> lock;
    if (!rehearses) lock.emplace(folder.root());
    auto parts = last_command(folder);
    for (Part &part : parts)
        require_free(part);
    for (Part &part : parts)
        find_files(part);
    announce(announced(parts));
    std::optional<Message> not_done;
    if (rehearses) return not_done;
    // The record before the identity: the other way round from making them.
    for (const Part &part : parts)
        if (const auto trouble = restore(part)) not_done = trouble;
    return not_done;
}

} // namespace maillon
