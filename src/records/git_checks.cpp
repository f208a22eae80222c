// Reads the attributes and the configuration of the data folder's repositories for what would harm
// records in a merge (2-records, 2.7).
// SPDX-License-Identifier: MIT
#include "records/git_checks.h"

#include "records/atomic_file.h"
#include "records/git.h"
#include "records/git_attributes.h"
#include "records/git_places.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// A folder that may be a repository, and what the data folder calls it: "" or "identities/".
struct Spot {
    fs::path folder;
    std::string label;
};

// Lines of two facts would be woven into one, and git would call it merged.
void require_no_union(const MergeRules &rules, const std::string &file, Problems &problems) {
    if (rules.union_line == 0) return;
    problems.push_back({Damage::meaning,
                        {file, {rules.union_line, 1}},
                        msg("'merge=union' mixes the lines of two facts without saying so"),
                        msg("delete it, then: maillon git setup")});
}

MergeRules rules_in(const fs::path &file) {
    const auto read = read_file(file);
    return read.file ? merge_rules(read.file->text) : MergeRules{};
}

void check_attributes(const Spot &place, const std::string &below, Problems &problems) {
    const std::string file = below + ".gitattributes";
    require_no_union(rules_in(place.folder / file), place.label + file, problems);
}

void check_folders_below(const Spot &place, const std::string &below, const fs::path &but_not,
                         Problems &problems) {
    std::error_code trouble;
    fs::directory_iterator entries(place.folder / below, trouble);
    for (; !trouble && entries != fs::directory_iterator(); entries.increment(trouble)) {
        std::error_code ignored;
        const std::string name = entries->path().filename().string();
        if (!fs::is_directory(entries->symlink_status(ignored))) continue;
        if (name == ".git" || entries->path() == but_not) continue;
        check_attributes(place, below + name + "/", problems);
    }
}

void warn(const std::string &file, const Message &what, Problems &problems) {
    problems.push_back({Damage::warning, {file, {}}, what, msg("maillon git setup")});
}

bool has_driver(const fs::path &folder) {
    const auto config = own_git_config(folder);
    const auto *driver = config ? config->find("merge.maillon.driver") : nullptr;
    return driver != nullptr && driver->value.find(" git merge-driver ") != std::string::npos;
}

// A driver that was killed leaves one side's text, without a mark in it: only git knows that there
// is another.
void check_merge_is_over(const Spot &place, Problems &problems) {
    std::error_code ignored;
    if (!fs::exists(place.folder / ".git/MERGE_HEAD", ignored)) return;
    problems.push_back({Damage::warning,
                        {place.label + ".git/MERGE_HEAD", {}},
                        msg("a merge is not finished in this clone"),
                        msg("'git status' names its files; then git commit, or git merge "
                            "--abort")});
}

// info/attributes, this clone's own, goes before what the repository carries.
void check_repository(const Spot &place, MergeRules rules, Problems &problems) {
    const auto git = git_shared_folder(place.folder);
    if (git) {
        const MergeRules own = rules_in(*git / "info/attributes");
        require_no_union(own, place.label + ".git/info/attributes", problems);
        if (own.of_all) rules.of_all = own.of_all;
    }
    check_merge_is_over(place, problems);
    if (rules.of_all != "maillon")
        warn(place.label + ".gitattributes", msg("records are not given to maillon's merge driver"),
             problems);
    if (!has_driver(place.folder))
        warn(place.label + ".git/config",
             msg("maillon's merge driver is not installed in this clone"), problems);
}

void check_place(const Spot &place, Problems &problems) {
    const MergeRules rules = rules_in(place.folder / ".gitattributes");
    require_no_union(rules, place.label + ".gitattributes", problems);
    if (is_repository(place.folder)) check_repository(place, rules, problems);
}

} // namespace

Problems check_git(const Folder &folder) {
    Problems problems;
    const Spot root{folder.root(), ""};
    const Spot identities{folder.identities(), "identities/"};
    check_place(root, problems);
    check_folders_below(root, "", identities.folder, problems);
    check_folders_below(root, "youth/", {}, problems);
    check_place(identities, problems);
    check_folders_below(identities, "", {}, problems);
    return problems;
}

} // namespace maillon
