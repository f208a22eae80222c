// Finds the folders of a network, each once.
// SPDX-License-Identifier: MIT
#include "records/network_file.h"

#include <algorithm>

#include "base/error.h"
#include "records/atomic_file.h"
#include "records/decoded.h"
#include "records/folder_list.h"
#include "records/network_yaml.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

Document document_of(const fs::path &path, const std::string &named) {
    auto read = read_file(path);
    if (read.file) return read_document(named, std::move(read.file->text));
    switch (read.trouble) {
    case ReadTrouble::missing:
        throw refused(msg("there is no file '{0}'", named), msg("look at its name with: ls"));
    case ReadTrouble::not_regular:
        throw refused(msg("'{0}' is not a file", named), msg("give the file that lists the data "
                                                             "folders"));
    case ReadTrouble::too_large:
        throw refused(msg("'{0}' is larger than 1 MiB", named),
                      msg("give the file that lists the data folders"));
    default:
        throw refused(msg("can't read '{0}'", named), msg("give yourself the right to read it"));
    }
}

// A hint apart, every fault counts: who misspells a key would miss an association.
void require_faultless(const Problems &problems) {
    const auto fault = std::ranges::find_if(
        problems, [](const Problem &one) { return one.damage != Damage::hint; });
    if (fault != problems.end()) throw stopped_by(*fault);
}

void require_each_once(const std::vector<NetworkFolder> &folders) {
    std::vector<fs::path> seen;
    for (const NetworkFolder &one : folders) {
        std::error_code unresolved;
        const fs::path whole = fs::weakly_canonical(whole_path(one.root), unresolved);
        if (unresolved) continue; // named when it can't be opened
        if (std::ranges::find(seen, whole) != seen.end())
            throw refused(msg("the folder '{0}' is asked twice", one.given),
                          msg("give each association's folder once"));
        seen.push_back(whole);
    }
}

} // namespace

std::vector<NetworkFolder> read_network(const fs::path &here, const std::string &named) {
    const fs::path path = here / named;
    const Document document = document_of(path, named);
    Problems problems = document.problems;
    std::vector<NetworkFolder> folders;
    if (document.readable)
        for (ListedFolder &one : read_listed_folders(document, problems))
            folders.push_back({one.folder, path.parent_path() / one.folder, std::move(one.name)});
    require_faultless(problems);
    require_each_once(folders);
    return folders;
}

std::vector<NetworkFolder> network_asked(const fs::path &here,
                                         const std::vector<std::string> &typed,
                                         const std::string &list) {
    if (!list.empty() && !typed.empty())
        throw wrong_words(msg("--network and -C at once"),
                          msg("give the folders in one of the two ways"));
    if (!list.empty()) return read_network(here, list);
    std::vector<NetworkFolder> folders;
    for (const std::string &one : typed)
        folders.push_back({one, here / one, {}});
    require_each_once(folders);
    return folders;
}

} // namespace maillon
