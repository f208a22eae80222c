// Which keys of a repository's own configuration are harmless; all others could make git run a
// program or look elsewhere (6-quality, 6.2, "git").
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <string_view>

#include "records/git_places.h"
#include "records/git_setup.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string_view>;

// A list of what is known to run programs would miss what the next git brings.
const Names harmless_sections = {"advice", "author", "color",  "column", "committer", "gui", "i18n",
                                 "index",  "pull",   "rebase", "rerere", "status",    "user"};
const Names harmless_keys = {"core.abbrev",
                             "core.autocrlf",
                             "core.bare",
                             "core.bigfilethreshold",
                             "core.checkstat",
                             "core.commentchar",
                             "core.compression",
                             "core.eol",
                             "core.filemode",
                             "core.ignorecase",
                             "core.logallrefupdates",
                             "core.longpaths",
                             "core.precomposeunicode",
                             "core.preloadindex",
                             "core.protecthfs",
                             "core.protectntfs",
                             "core.quotepath",
                             "core.repositoryformatversion",
                             "core.safecrlf",
                             "core.sharedrepository",
                             "core.symlinks",
                             "core.trustctime",
                             "core.untrackedcache",
                             "core.whitespace",
                             "diff.algorithm",
                             "diff.renames",
                             "extensions.objectformat",
                             "fetch.prune",
                             "gc.auto",
                             "init.defaultbranch",
                             "log.date",
                             "log.decorate",
                             "merge.conflictstyle",
                             "merge.ff",
                             "merge.renames",
                             "push.autosetupremote",
                             "push.default",
                             "push.followtags",
                             "receive.denycurrentbranch",
                             "receive.denynonfastforwards"};
const Names harmless_of_a_remote = {"fetch", "push", "prune", "skipdefaultupdate", "tagopt"};

// "ext::sh -c ..." is a program; a repository inside the data folder would have hooks of its own.
bool is_plain_address(const std::string &url, const fs::path &folder) {
    if (url.find("::") != url.npos || url.starts_with('-')) return false;
    constexpr std::string_view scheme = "file://";
    const fs::path path = url.starts_with(scheme) ? url.substr(scheme.size()) : url;
    if (path.is_relative()) return url.find(':') != url.npos;
    const auto below = path.lexically_normal().lexically_relative(folder);
    return below.string().starts_with("..");
}

bool is_harmless(const GitSetting &one, const fs::path &folder) {
    if (one.section == "remote") {
        const bool is_address = one.name == "url" || one.name == "pushurl";
        return is_address ? is_plain_address(one.value, folder)
                          : harmless_of_a_remote.contains(one.name);
    }
    // A branch may name an address in the place of a remote.
    if (one.section == "branch")
        return !one.name.ends_with("remote") || one.value.find_first_of(":/") == one.value.npos;
    // What git setup writes again anyway.
    if (one.section == "merge" && one.subsection == "maillon")
        return one.name == "name" || one.name == "driver";
    if (!one.subsection.empty()) return false;
    return harmless_sections.contains(one.section) || harmless_keys.contains(one.key());
}

} // namespace

std::vector<std::string> doubtful_keys(const fs::path &folder) {
    const auto config = own_git_config(folder);
    if (!config || !config->is_whole) return {".git/config"};
    std::error_code ignored;
    const fs::path real = fs::canonical(folder, ignored);
    std::vector<std::string> keys;
    for (const auto &one : config->settings)
        if (!is_harmless(one, real)) keys.push_back(one.key());
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace maillon
