// Makes a data folder ready to use: its folders and files, git, trust, the first commit.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

#include "base/error.h"
#include "records/atomic_file.h"
#include "records/disk_error.h"
#include "records/folder.h"
#include "records/folder_list.h"
#include "records/folder_lock.h"
#include "records/git.h"
#include "records/git_attributes.h"
#include "records/git_setup.h"
#include "records/temporary_file.h"
#include "records/yaml_editor.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view temporaries = ".maillon-*.tmp\n";

// What is being made, and what was made so far.
struct Making {
    fs::path root;
    const NewFolder &wish;
    std::vector<std::string> made;

    [[nodiscard]] bool inside() const { return wish.identities == "inside"; }
    [[nodiscard]] std::string identities_name() const {
        return wish.identities.empty() || inside() ? "identities" : wish.identities;
    }
    [[nodiscard]] fs::path identities() const {
        return (root / identities_name()).lexically_normal();
    }
};

Value settings_value(const NewFolder &wish) {
    Value settings = map({{"format", word(1)},
                          {"association", text(wish.association)},
                          {"language", word(wish.language == Language::french ? "fr" : "en")}});
    if (!wish.school_zone.empty())
        settings.entries.push_back({"school-zone", word(wish.school_zone)});
    if (!wish.identities.empty() && wish.identities != "inside")
        settings.entries.push_back({"identities", text(wish.identities)});
    return settings;
}

// A beginning: the sheet every prescriber is given.
Value offer_value(Language language) {
    const bool french = language == Language::french;
    Value documents;
    documents.kind = Value::Kind::list;
    documents.items.push_back(
        map({{"id", word("fiche-orientation")},
             {"title", text(french ? "Fiche d’orientation" : "Orientation sheet")},
             {"version", word(1)}}));
    return map({{"format", word(1)},
                {"title", text(french ? "Mentorat" : "Mentoring")},
                {"documents", std::move(documents)}});
}

// Identities have a history of their own, or live elsewhere: never in this one by accident.
std::string ignored(const Making &making) {
    std::string lines = "/.lock\n" + std::string(temporaries);
    const auto below = making.identities().lexically_relative(making.root).generic_string();
    if (!making.inside() && !below.starts_with("..")) lines += "/" + below + "/\n";
    return lines;
}

bool is_there(const fs::path &path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

// False where it was there already.
bool make_directory(const fs::path &folder, mode_t mode) {
    std::error_code trouble;
    fs::create_directories(folder.parent_path(), trouble);
    if (!trouble && mkdir(folder.c_str(), mode) == 0) {
        sync_folder(folder.parent_path());
        return true;
    }
    const int code = trouble ? trouble.value() : errno;
    std::error_code ignored;
    if (code == EEXIST && fs::is_directory(folder, ignored)) return false;
    throw disk_error(msg("can't make the folder '{0}'", shown_name(folder)), code);
}

void make_file(Making &making, const std::string &name, std::string_view content) {
    if (is_there(making.root / name)) return;
    create_file(making.root / name, content, 0664);
    making.made.push_back(name);
}

// A .gitignore that is there already is kept, and gets our lines.
void make_ignored(Making &making) {
    const fs::path file = making.root / ".gitignore";
    const auto there = read_file(file);
    if (there.file && there.file->text.find(ignored(making)) == std::string::npos)
        (void)replace_file(file, there.file->text + "\n" + ignored(making), there.file->state);
    make_file(making, ".gitignore", ignored(making));
}

void make_attributes(Making &making) {
    if (give_attributes(making.root, 0664)) making.made.emplace_back(".gitattributes");
}

void make_folders(Making &making) {
    for (const char *name : {"partners", "youth"})
        if (make_directory(making.root / name, 0777))
            making.made.push_back(std::string(name) + "/");
    if (make_directory(making.identities(), 0700))
        making.made.push_back(making.identities_name() + "/");
}

// A repository that is there already, or a link to one, was made by someone else: it is not trusted
// by itself.
bool make_repository(const fs::path &folder) {
    if (is_there(folder / ".git")) return false;
    trust(folder);
    if (run_git(folder, {"init", "--quiet", "--initial-branch=main"}).status != 0) return false;
    return install_driver(folder).empty();
}

void make_identities_repository(Making &making) {
    const fs::path folder = making.identities();
    if (!make_repository(folder)) return;
    give_attributes(folder, 0600);
    if (!is_there(folder / ".gitignore")) create_file(folder / ".gitignore", temporaries, 0600);
    std::string why;
    commit_files(folder, {".gitattributes", ".gitignore"}, "init", why);
    making.made.push_back(making.identities_name() + "/.git");
}

void make_repositories(Making &making) {
    std::vector<std::string> files;
    std::copy_if(making.made.begin(), making.made.end(), std::back_inserter(files),
                 [](const std::string &name) { return name.back() != '/'; });
    if (!making.inside()) make_identities_repository(making);
    if (!make_repository(making.root)) return;
    std::string why;
    commit_files(making.root, files, "init", why);
    making.made.emplace_back(".git");
}

} // namespace

std::vector<std::string> make_folder(const fs::path &root, const NewFolder &wish) {
    const fs::path given = whole_path(root);
    make_directory(given, 0777);
    Making making{given, wish, {}};
    const FolderLock lock(making.root);
    if (is_there(making.root / "maillon.yaml"))
        throw refused(msg("this folder is a data folder already"),
                      msg("go there and type 'maillon'"));
    sweep(making.root);
    make_folders(making);
    sweep(making.identities());
    make_ignored(making);
    make_attributes(making);
    make_file(making, "offer.yaml", canonical_text(offer_value(wish.language)));
    // Git clones no empty folder, and without the folder names are refused.
    if (making.inside()) make_file(making, "identities/.gitkeep", "");
    // Last: it is what makes this a data folder.
    make_file(making, "maillon.yaml", canonical_text(settings_value(wish)));
    if (wish.git && has_git()) make_repositories(making);
    return making.made;
}

} // namespace maillon
