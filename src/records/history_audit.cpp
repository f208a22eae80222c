// Looks through what git remembers.
// SPDX-License-Identifier: MIT
#include "records/history_audit.h"

#include <algorithm>

#include "records/decoded.h"
#include "records/folder_list.h"
#include "records/identity_yaml.h"
#include "records/key_order.h"

namespace maillon {
namespace {

// As read_file() reads no more either.
constexpr std::size_t largest = std::size_t{1024} * 1024;

std::string short_id(const std::string &id) { return id.substr(0, 10); }

// Beside records git holds its own files, the identities' .gitignore among them.
std::string_view kind_of(const std::string &file) {
    return file.ends_with(".yaml") ? record_kind(file) : std::string_view();
}

// What stands behind the empty line: a commit's or a tag's own words.
std::string message_in(const std::string &object) {
    const auto end = object.find("\n\n");
    return end == object.npos ? std::string() : object.substr(end + 2);
}

// An identity that no commit leads to, known by how all of them begin.
std::string loose_identity(const std::string &text) {
    constexpr std::string_view lead = "format: 1\nid: ";
    constexpr std::size_t id_length = 9;
    if (!text.starts_with(lead) || text.find("\nname: ") == text.npos) return {};
    return text.substr(lead.size(), id_length);
}

} // namespace

RememberedRepository::RememberedRepository(std::filesystem::path folder, RepositoryNames names)
    : folder_(std::move(folder)), names_(std::move(names)) {
    std::vector<std::string> commits;
    for (GitObject &object : git_objects(folder_)) {
        if (object.kind == GitObjectKind::folder) continue;
        if (object.size > largest) {
            ++too_large_;
            continue;
        }
        if (object.kind == GitObjectKind::commit) commits.push_back(object.id);
        auto &list = object.kind == GitObjectKind::version ? versions_ : messages_;
        list.push_back(std::move(object.id));
    }
    each_version_made(folder_, commits, [&](const VersionMade &made) {
        const std::string path(made.path);
        standing_.try_emplace(std::string(made.id),
                              Standing{called(path), path, std::string(made.commit)});
    });
}

std::string RememberedRepository::called(const std::string &path) const {
    if (names_.identities && path.starts_with(*names_.identities))
        return "identities/" + path.substr(names_.identities->size());
    return path;
}

RememberedRepository::Standing RememberedRepository::standing_of(const std::string &id) const {
    const auto found = standing_.find(id);
    return found == standing_.end() ? Standing() : found->second;
}

AuditFinding RememberedRepository::finding_at(AuditPlace where, const std::string &id) const {
    AuditFinding finding;
    finding.where = where;
    finding.repository = names_.label;
    finding.commit = short_id(id);
    return finding;
}

void RememberedRepository::add_people(KnownPeople &people) const {
    std::vector<std::string> wanted;
    for (const auto &[id, standing] : standing_)
        if (const auto kind = kind_of(standing.file); kind == "identity" || kind == "mentors")
            wanted.push_back(id);
    read_git_objects(folder_, wanted, [&](const std::string &id, const std::string &text) {
        const std::string &file = standing_.at(id).file;
        if (kind_of(file) == "mentors") {
            const auto mentors = decoded(file, text, read_mentors);
            for (const Mentor &mentor : mentors.record)
                join(people, mentor);
        } else if (const auto one = decoded(file, text, read_identity); !one.record.id.empty()) {
            join(people, one.record);
        }
    });
}

// Everybody: whoever is gone, and all of them where identities have no business. One person:
// theirs.
bool RememberedRepository::is_out_of_place(std::string_view kind, const std::string &id,
                                           const AuditSearch &search,
                                           const PresentState &now) const {
    if (!search.person().empty()) return id == search.person();
    if (!names_.identities) return true;
    return kind == "identity" && !now.identities.contains(id);
}

void RememberedRepository::search_version(AuditSearch &search, const std::string &id,
                                          const std::string &text, const PresentState &now) const {
    const Standing standing = standing_of(id);
    const bool is_loose = standing.commit.empty();
    AuditFinding at = finding_at(is_loose ? AuditPlace::loose : AuditPlace::version,
                                 is_loose ? id : standing.commit);
    at.file = search.shown_path(standing.file);
    const std::string loose = is_loose ? loose_identity(text) : "";
    const std::string_view kind = loose.empty() ? kind_of(at.file) : "identity";
    const std::string whose = loose.empty() ? id_of(at.file) : loose;
    if (kind == "identity" || kind == "mentors") {
        if (!is_out_of_place(kind, whose, search, now)) return;
        at.kind = Telling::identity;
        at.whose = kind == "identity" ? whose : "";
        search.add(std::move(at));
        return;
    }
    if (kind == "youth" && whose == search.person()) {
        if (text == now.record) return;
        AuditFinding record = at;
        record.kind = Telling::record;
        record.whose = whose;
        search.add(std::move(record));
    }
    search.search_file(text, at);
}

void RememberedRepository::search_names(AuditSearch &search) const {
    std::set<std::string> searched;
    for (const auto &[id, standing] : standing_)
        if (searched.insert(standing.path).second)
            search.search_path(standing.path, finding_at(AuditPlace::name, standing.commit));
    for (const std::string &ref : git_refs(folder_)) {
        AuditFinding at = finding_at(AuditPlace::name, "");
        at.file = "refs/…";
        search.search_text(ref, TextPlace::other, at);
    }
}

void RememberedRepository::search(AuditSearch &search, const PresentState &now) const {
    read_git_objects(folder_, versions_, [&](const std::string &id, const std::string &text) {
        search_version(search, id, text, now);
    });
    read_git_objects(folder_, messages_, [&](const std::string &id, const std::string &text) {
        search.search_text(message_in(text), TextPlace::free, finding_at(AuditPlace::message, id));
    });
    search_names(search);
}

} // namespace maillon
