// Looks through the records line by line, whatever they hold.
// SPDX-License-Identifier: MIT
#include "records/mentions.h"

#include <sstream>

#include "alliance/known_names.h"
#include "records/atomic_file.h"
#include "records/folder_loader.h"

namespace maillon {
namespace {

bool goes_on(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

bool has_word(std::string_view line, std::string_view word) {
    for (auto at = line.find(word); at != line.npos; at = line.find(word, at + 1)) {
        const auto end = at + word.size();
        const bool begins = at == 0 || !goes_on(line[at - 1]);
        if (begins && (end == line.size() || !goes_on(line[end]))) return true;
    }
    return false;
}

Register people_of(const Identity *identity) {
    Register people;
    if (identity != nullptr) people.identities.emplace(identity->id, *identity);
    return people;
}

std::filesystem::path path_of(const Folder &folder, const std::string &file) {
    if (!file.starts_with(identities_prefix)) return folder.root() / file;
    return folder.identities() / file.substr(identities_prefix.size());
}

} // namespace

std::vector<Origin> mentions_of(Folder &folder, const std::string &id, const Identity *identity) {
    const Register people = people_of(identity);
    const KnownNames names(people);
    std::vector<Origin> found;
    for (const std::string &file : folder.record_files()) {
        if (file == Folder::youth_file(id) || file == Folder::identity_file(id)) continue;
        const ReadResult read = read_file(path_of(folder, file));
        if (!read.file) continue;
        std::istringstream lines(read.file->text);
        int number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            if (has_word(line, id) || names.has_name(line) || names.has_phone(line))
                found.push_back({file, {number, 1}});
        }
    }
    return found;
}

} // namespace maillon
