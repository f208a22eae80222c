// Puts an audit together: files first, then both histories.
// SPDX-License-Identifier: MIT
#include "records/folder_audit.h"

#include <algorithm>

#include "base/error.h"
#include "records/atomic_file.h"
#include "records/folder_list.h"
#include "records/git.h"
#include "records/history_audit.h"
#include "records/words_yaml.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// Which of git's memories may be looked at; what may not is said.
std::vector<RememberedRepository> repositories_of(const Folder &folder, Audit &audit) {
    struct Candidate {
        fs::path place;
        RepositoryNames names;
    };
    const fs::path root = whole_path(folder.root());
    const fs::path identities = whole_path(folder.identities());
    const bool are_apart = is_repository(identities);
    const std::string below = identities.lexically_relative(root).string() + "/";
    const bool are_inside = !are_apart && !below.starts_with("..");
    std::vector<Candidate> candidates{
        {root, {"", are_inside ? std::optional(below) : std::nullopt}}};
    candidates.push_back({identities, {"identities/", ""}});
    std::vector<RememberedRepository> all;
    for (const Candidate &one : candidates) {
        const std::string name = one.names.label.empty() ? "partners/, youth/" : one.names.label;
        if (!is_repository(one.place)) continue;
        if (!has_git())
            audit.not_looked_at.push_back(msg("the history of {0}: git is not installed", name));
        else if (!is_trusted(one.place))
            audit.not_looked_at.push_back(msg(
                "the history of {0}: you have not trusted this folder (maillon git setup)", name));
        else
            all.emplace_back(one.place, one.names);
    }
    return all;
}

// Every regular file but git's own and the identities, as the data folder calls it, in order.
std::vector<std::string> files_of(const Folder &folder, Audit &audit) {
    std::vector<std::string> files;
    std::error_code trouble;
    const fs::path &root = folder.root();
    const fs::path identities = whole_path(folder.identities());
    fs::recursive_directory_iterator here(root, fs::directory_options::skip_permission_denied,
                                          trouble);
    for (; !trouble && here != fs::recursive_directory_iterator(); here.increment(trouble)) {
        const fs::path &path = here->path();
        const std::string name = path.filename().string();
        std::error_code ignored;
        const bool is_folder = fs::is_directory(here->symlink_status(ignored));
        if (is_folder && (name == ".git" || whole_path(path) == identities))
            here.disable_recursion_pending();
        else if (!is_folder && name != ".git" && name != ".lock")
            files.push_back(path.lexically_relative(root).string());
    }
    if (trouble) audit.not_looked_at.push_back(msg("a folder that can't be read"));
    std::ranges::sort(files);
    return files;
}

void search_files(const Folder &folder, AuditSearch &search, Audit &audit) {
    std::size_t left_out = 0;
    const auto files = files_of(folder, audit);
    for (const std::string &file : files) {
        AuditFinding at;
        search.search_path(file, at);
        at.file = search.shown_path(file);
        const auto read = read_file(folder.root() / file);
        if (!read.file) {
            ++left_out;
            continue;
        }
        search.search_file(read.file->text, at);
    }
    audit.looked_at.push_back(msg("{0} file of the folder|{0} files of the folder", files.size()));
    if (left_out > 0)
        audit.not_looked_at.push_back(msg(
            "{0} file that is too large, a link, or can't be read|{0} files that are too large, "
            "links, or can't be read",
            left_out));
}

void search_histories(const std::vector<RememberedRepository> &all, AuditSearch &search,
                      const PresentState &now, Audit &audit) {
    for (const RememberedRepository &one : all) {
        const std::string name = one.label().empty() ? "partners/, youth/" : one.label();
        one.search(search, now);
        audit.looked_at.push_back(
            msg("the history of {0}: every branch, tag, stash and loose object, with messages and "
                "names of files",
                name));
        if (one.lacks_its_start())
            audit.not_looked_at.push_back(
                msg("the start of the history of {0}, which is not in this clone", name));
        if (one.too_large() > 0)
            audit.not_looked_at.push_back(msg(
                "{1}: {0} version over 1 MiB|{1}: {0} versions over 1 MiB", one.too_large(), name));
    }
    audit.not_looked_at.push_back(
        msg("other clones, the server, backups and mails, which keep what they have"));
    audit.not_looked_at.push_back(msg("pictures, scans, and what is packed inside documents"));
}

PresentState present_state(const Register &whole) {
    PresentState now;
    for (const auto &[id, identity] : whole.identities)
        now.identities.insert(id);
    return now;
}

} // namespace

Audit audit_of_all(Folder &folder, const Register &whole) {
    Audit audit;
    const auto histories = repositories_of(folder, audit);
    auto people = known_people(whole);
    for (const RememberedRepository &one : histories)
        one.add_people(people);
    audit.has_names = !people.empty();
    AuditSearch search({people, professional_names(whole), TellingWords(words_of(folder))}, "");
    search_files(folder, search, audit);
    search_histories(histories, search, present_state(whole), audit);
    search.give(audit);
    return audit;
}

Audit audit_of_person(Folder &folder, const Register &whole, const std::string &id) {
    Audit audit;
    audit.of = id;
    const auto histories = repositories_of(folder, audit);
    auto people = known_people(whole);
    for (const RememberedRepository &one : histories)
        one.add_people(people);
    audit.has_names = people.contains(id);
    KnownPerson person = people[id];
    person.id = id;
    AuditSearch search(FreeTextSearch(person, professional_names(whole)), id);
    PresentState now = present_state(whole);
    const auto record = read_file(folder.root() / Folder::youth_file(id));
    if (record.file) now.record = record.file->text;
    if (now.identities.contains(id)) {
        AuditFinding identity;
        identity.kind = Telling::identity;
        identity.whose = id;
        identity.file = Folder::identity_file(id);
        search.add(std::move(identity));
    }
    search_files(folder, search, audit);
    search_histories(histories, search, now, audit);
    search.give(audit);
    return audit;
}

} // namespace maillon
