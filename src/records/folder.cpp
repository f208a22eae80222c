// The data folder: where it is, where each file stands in it, what was met while reading.
// SPDX-License-Identifier: MIT
#include "records/folder.h"

#include <algorithm>

#include "records/folder_list.h"
#include "records/folder_loader.h"
#include "records/settings_yaml.h"
#include "records/text_lines.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

bool is_data_folder(const fs::path &folder) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(folder / settings_file, ignored));
}

bool stands_before(const Problem &a, const Problem &b) {
    if (a.origin.file != b.origin.file) return a.origin.file < b.origin.file;
    return std::pair(a.origin.place.line, a.origin.place.column) <
           std::pair(b.origin.place.line, b.origin.place.column);
}

Problem reading_problem(const std::string &file, ReadTrouble trouble) {
    Problem problem{Damage::structure, {file, {}}, {}, {}};
    switch (trouble) {
    case ReadTrouble::not_regular:
        problem.what = msg("not a regular file: links, devices and folders are not read");
        problem.remedy = msg("put the record itself in its place");
        break;
    case ReadTrouble::too_large:
        problem.what = msg("larger than 1 MiB");
        problem.remedy = msg("cut it down: a record is a few pages");
        break;
    default:
        problem.what = msg("the file can't be read");
        problem.remedy = msg("give yourself the right to read it");
    }
    return problem;
}

} // namespace

Problem not_a_regular_file(const std::string &file) {
    return reading_problem(file, ReadTrouble::not_regular);
}

Folder::Folder(fs::path root, Writing writing) : root_(whole_path(root)), writing_(writing) {
    auto settings = Loader{*this}.load(settings_file, read_settings, Broken::thrown);
    if (!settings)
        throw refused(msg("this folder has no maillon.yaml"),
                      msg("make one with 'maillon init', or give the folder with -C"));
    settings_ = *std::move(settings);
}

std::optional<fs::path> Folder::find(const std::string &option, const std::string &environment,
                                     const fs::path &here) {
    const std::string &named = option.empty() ? environment : option;
    if (!named.empty()) {
        const fs::path folder = here / named;
        return is_data_folder(folder) ? std::optional(folder) : std::nullopt;
    }
    for (fs::path folder = whole_path(here);; folder = folder.parent_path()) {
        if (is_data_folder(folder)) return folder;
        if (folder == folder.parent_path()) return std::nullopt;
    }
}

fs::path Folder::identities() const { return whole_path(root_ / settings_.identities); }

std::string Folder::partner_file(const std::string &id) { return "partners/" + id + ".yaml"; }

// The year of the id: y26-7kq2m was made in 2026.
std::string Folder::youth_file(const std::string &id) {
    return "youth/20" + id.substr(1, 2) + "/" + id + ".yaml";
}

std::string Folder::identity_file(const std::string &id) {
    return "identities/20" + id.substr(1, 2) + "/" + id + ".yaml";
}

fs::path Folder::Loader::path_of(const std::string &file) const {
    if (!file.starts_with(identities_prefix)) return folder.root_ / file;
    return folder.identities() / file.substr(identities_prefix.size());
}

bool Folder::Loader::leads_outside(const std::string &file) const {
    const bool is_identity = file.starts_with(identities_prefix);
    fs::path way = is_identity ? folder.identities() : folder.root_;
    const fs::path below = is_identity ? file.substr(identities_prefix.size()) : file;
    std::error_code ignored;
    for (const auto &name : below.parent_path()) {
        way /= name;
        if (fs::is_symlink(fs::symlink_status(way, ignored))) return true;
    }
    return false;
}

std::optional<FileRead> Folder::Loader::read(const std::string &file, Problems &problems) const {
    auto found = read_there(file, problems);
    if (!found || !leads_outside(file)) return found;
    problems.push_back(not_a_regular_file(file));
    return std::nullopt;
}

std::optional<FileRead> Folder::Loader::read_there(const std::string &file,
                                                   Problems &problems) const {
    if (folder.writing_ == Writing::rehearsal)
        for (const auto &written : folder.written_)
            if (written.file == file) return FileRead{written.after, {}};
    auto result = read_file(path_of(file));
    if (!result.file && result.trouble != ReadTrouble::missing)
        problems.push_back(reading_problem(file, result.trouble));
    return std::move(result.file);
}

std::string Folder::line_at(const Origin &origin) {
    Problems named_already;
    const auto found = Loader{*this}.read(origin.file, named_already);
    return found ? line_of(found->text, origin.place.line) : std::string();
}

bool Folder::Loader::is_there(const std::string &file) const {
    Problems problems;
    return read(file, problems) || !problems.empty();
}

void Folder::Loader::keep(const std::string &file, Problems problems) {
    auto &kept = folder.problems_;
    const Problem least{Damage::hint, {file, {-1, 0}}, {}, {}};
    const auto begin = std::lower_bound(kept.begin(), kept.end(), least, stands_before);
    const auto end = std::find_if(begin, kept.end(),
                                  [&](const Problem &one) { return one.origin.file != file; });
    std::stable_sort(problems.begin(), problems.end(), stands_before);
    const auto place = kept.erase(begin, end);
    kept.insert(place, std::make_move_iterator(problems.begin()),
                std::make_move_iterator(problems.end()));
}

void Folder::Loader::keep(const Problems &problems) {
    for (auto first = problems.begin(); first != problems.end();) {
        const std::string &file = first->origin.file;
        const auto last = std::find_if(first, problems.end(),
                                       [&](const Problem &one) { return one.origin.file != file; });
        keep(file, Problems(first, last));
        first = last;
    }
}

} // namespace maillon
