// What an audit found: where names, numbers and words that say too much stand, in the folder and in
// what git remembers (6-quality, 6.3). Holds no text of a record but `spellings`, which nothing
// prints.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/telling.h"
#include "base/problem.h"

namespace maillon {

// In a file that is here; in git: a version of a file, a commit's message, the name of a file or of
// a branch, an object that no file leads to.
enum class AuditPlace { here, version, message, name, loose };

struct AuditFinding {
    Telling kind = Telling::other;
    std::string whose; // the id of a young person or a mentor; empty where it is not known
    AuditPlace where = AuditPlace::here;
    std::string repository; // of what git remembers: "" the folder's own, "identities/"
    std::string file;       // as the data folder calls it; "…" for a name that says somebody's
    Place place;
    std::string commit; // one that holds it, or the object's own id; short
    int times = 1;      // versions, messages
};

// As it was written somewhere: what git-filter-repo is to replace.
struct Spelling {
    Telling kind = Telling::name;
    std::string text;

    friend auto operator<=>(const Spelling &, const Spelling &) = default;
};

struct Audit {
    std::string of; // the one person asked about; empty: everybody
    std::vector<AuditFinding> findings;
    std::vector<Message> looked_at, not_looked_at;
    std::vector<Spelling> spellings;      // of one person
    std::vector<std::string> named_files; // of one person: paths that say the name, as git has them
    bool has_names = false;               // whose names to look for was known
};

// Whether it says too much where it stands; an id may stand in files and messages.
inline bool is_telling(const AuditFinding &finding) { return finding.kind != Telling::id; }

// Put together where only the place in a file or the commit differs; by place, then by file, line
// and kind.
std::vector<AuditFinding> in_order(std::vector<AuditFinding> findings);

} // namespace maillon
