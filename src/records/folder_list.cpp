// Goes through a data folder's names.
// SPDX-License-Identifier: MIT
#include "records/folder_list.h"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "base/id.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

struct Listed {
    std::string name;
    bool is_folder;
};

Problem fault(Damage damage, const std::string &file, Message what, Message remedy) {
    return {damage, {file, {}}, std::move(what), std::move(remedy)};
}

Problem wrong_name(const std::string &file) {
    return fault(Damage::structure, file, msg("the file's name is not a record's id"),
                 msg("rename it, or move it out of this folder"));
}

Problem wrong_folder(const std::string &file) {
    return fault(Damage::warning, file, msg("no record belongs in this folder, and none is read"),
                 msg("move it elsewhere"));
}

Problem unreadable_folder(const std::string &name) {
    return fault(Damage::structure, name, msg("the folder can't be read"),
                 msg("give yourself the right to read it"));
}

bool is_yaml(const std::string &name) { return name.ends_with(".yaml") || name.ends_with(".yml"); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_year(const std::string &name) {
    return name.size() == 4 && name.starts_with("20") && is_digit(name[2]) && is_digit(name[3]);
}

// Records are in the order of their ids: "ft" comes before "ft-sarcelles", "ft.yaml" would not.
std::string_view without_ending(std::string_view name) { return name.substr(0, name.rfind('.')); }

// Told by the listing itself where the file system tells: no file is looked at for it.
bool is_folder(DIR *folder, const dirent &entry) {
    if (entry.d_type != DT_UNKNOWN) return entry.d_type == DT_DIR;
    struct stat status {};
    return ::fstatat(::dirfd(folder), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISDIR(status.st_mode);
}

// Hidden names are nobody's records: .git, .lock, an editor's swap file.
std::vector<Listed> names_in(const fs::path &folder, const std::string &label, Problems &problems) {
    std::vector<Listed> names;
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(folder.c_str()), &::closedir);
    errno = 0;
    while (const dirent *entry = open ? ::readdir(open.get()) : nullptr) {
        const std::string name = entry->d_name;
        if (!name.starts_with('.')) names.push_back({name, is_folder(open.get(), *entry)});
        errno = 0;
    }
    if (!open || errno != 0) problems.push_back(unreadable_folder(label));
    std::sort(names.begin(), names.end(), [](const Listed &a, const Listed &b) {
        return without_ending(a.name) < without_ending(b.name);
    });
    return names;
}

std::vector<Listed> names_of_plain(const fs::path &folder, const std::string &label,
                                   Problems &problems) {
    return is_plain_folder(folder, label, problems) ? names_in(folder, label, problems)
                                                    : std::vector<Listed>{};
}

void list_year(const fs::path &folder, const std::string &label, Listing &listing) {
    for (const auto &[name, is_folder] : names_of_plain(folder, label, listing.problems)) {
        const std::string file = label + "/" + name;
        const std::string id = id_of(name);
        const bool has_id = name.ends_with(".yaml") && looks_like_id(id, 'y');
        if (has_id && label.ends_with("/20" + id.substr(1, 2)))
            listing.files.push_back(file);
        else if (is_folder)
            listing.problems.push_back(wrong_folder(file));
        else if (has_id)
            listing.problems.push_back(fault(Damage::structure, file,
                                             msg("the record stands in another year's folder"),
                                             msg("move it to '20{0}'", id.substr(1, 2))));
        else if (is_yaml(name))
            listing.problems.push_back(wrong_name(file));
    }
}

} // namespace

bool is_plain_folder(const fs::path &folder, const std::string &name, Problems &problems) {
    std::error_code ignored;
    const auto type = fs::symlink_status(folder, ignored).type();
    if (type == fs::file_type::directory) return true;
    if (type == fs::file_type::symlink)
        problems.push_back(fault(Damage::structure, name, msg("a link, which is not followed"),
                                 msg("put the folder itself in its place")));
    else if (type == fs::file_type::none)
        problems.push_back(unreadable_folder(name));
    else if (type != fs::file_type::not_found)
        problems.push_back(fault(Damage::structure, name,
                                 msg("not a folder, and nothing is read from it"),
                                 msg("put a folder in its place")));
    return false;
}

fs::path whole_path(const fs::path &path) {
    std::error_code trouble;
    fs::path whole = fs::absolute(path, trouble);
    if (trouble) whole = path;
    whole = whole.lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

bool is_partner_id(std::string_view id) {
    return !id.empty() && id.front() != '-' && std::all_of(id.begin(), id.end(), [](char c) {
        return c == '-' || is_digit(c) || (c >= 'a' && c <= 'z');
    });
}

std::string id_of(const std::string &file) {
    const std::string name = file.substr(file.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
}

Listing list_partners(const fs::path &partners) {
    Listing listing;
    for (const auto &[name, is_folder] : names_of_plain(partners, "partners", listing.problems)) {
        const std::string file = "partners/" + name;
        if (name.ends_with(".yaml") && is_partner_id(id_of(name)))
            listing.files.push_back(file);
        else if (is_folder)
            listing.problems.push_back(wrong_folder(file));
        else if (is_yaml(name))
            listing.problems.push_back(wrong_name(file));
    }
    return listing;
}

Listing list_years(const fs::path &folder, const std::string &top) {
    Listing listing;
    for (const auto &[name, is_folder] : names_of_plain(folder, top, listing.problems)) {
        const std::string label = top + "/" + name;
        if (is_year(name))
            list_year(folder / name, label, listing);
        else if (is_folder)
            listing.problems.push_back(wrong_folder(label));
        else if (is_yaml(name) && label != "identities/mentors.yaml")
            listing.problems.push_back(wrong_name(label));
    }
    return listing;
}

Problems strangers(const fs::path &root) {
    Problems problems;
    for (const auto &[name, is_folder] : names_in(root, ".", problems))
        if (!is_folder && is_yaml(name) && name != "maillon.yaml" && name != "offer.yaml")
            problems.push_back(fault(Damage::warning, name,
                                     msg("not one of maillon's files, and not read"),
                                     msg("move it elsewhere")));
    return problems;
}

} // namespace maillon
