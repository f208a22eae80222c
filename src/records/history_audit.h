// What a repository remembers: every version of every file, messages, names of files and branches.
// For folder_audit.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "alliance/known_people.h"
#include "records/audit_search.h"
#include "records/git_objects.h"

namespace maillon {

// A repository and where the identities stand in it: "" when it is theirs, "identities/" or another
// folder; nothing where they live elsewhere.
struct RepositoryNames {
    std::string label; // as in git_repositories.h
    std::optional<std::string> identities;
};

// What is here now, and so no memory.
struct PresentState {
    std::set<std::string> identities; // ids
    std::string record;               // of the one person looked for; empty where there is none
};

// Looked through in two rounds: who is known, then where they stand.
class RememberedRepository {
public:
    RememberedRepository(std::filesystem::path folder, RepositoryNames names);

    [[nodiscard]] const std::string &label() const { return names_.label; }
    [[nodiscard]] std::size_t too_large() const { return too_large_; } // versions not looked at
    [[nodiscard]] bool lacks_its_start() const { return is_shallow(folder_); }
    // Whoever an identity of any day names.
    void add_people(KnownPeople &people) const;
    void search(AuditSearch &search, const PresentState &now) const;

private:
    struct Standing {
        std::string file; // as the data folder calls it; empty: no commit leads to it
        std::string path; // as git calls it
        std::string commit;
    };

    [[nodiscard]] std::string called(const std::string &path) const;
    [[nodiscard]] Standing standing_of(const std::string &id) const;
    [[nodiscard]] AuditFinding finding_at(AuditPlace where, const std::string &id) const;
    [[nodiscard]] bool is_out_of_place(std::string_view kind, const std::string &id,
                                       const AuditSearch &search, const PresentState &now) const;
    void search_version(AuditSearch &search, const std::string &id, const std::string &text,
                        const PresentState &now) const;
    void search_names(AuditSearch &search) const;

    std::filesystem::path folder_;
    RepositoryNames names_;
    std::vector<std::string> versions_, messages_;
    std::map<std::string, Standing> standing_; // by the version's id
    std::size_t too_large_ = 0;
};

} // namespace maillon
