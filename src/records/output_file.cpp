// Writes an answer to a file of the user's, beside the data folder and never into a record of it.
// SPDX-License-Identifier: MIT
#include "records/output_file.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "records/atomic_file.h"
#include "records/disk_error.h"
#include "records/temporary_file.h"
#include "records/within.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// Records stand in these folders and at the top; hidden names are git's and maillon's own.
bool is_kept(const fs::path &way) {
    const std::string first = way.begin()->string();
    const bool is_yaml = way.extension() == ".yaml" || way.extension() == ".yml";
    return first == "partners" || first == "youth" || first == "identities" ||
           first.starts_with('.') || (is_yaml && first == way);
}

// In the open data folder, or in another one that holds the file.
bool is_record(const fs::path &target, const Folder *folder) {
    if (folder && is_within(target, fs::weakly_canonical(folder->identities()))) return true;
    for (const auto &root : {folder ? std::optional(folder->root()) : std::nullopt,
                             Folder::find("", "", target.parent_path())}) {
        if (!root) continue;
        const fs::path whole = fs::weakly_canonical(*root);
        if (is_within(target, whole) && is_kept(target.lexically_relative(whole))) return true;
    }
    return false;
}

// The mode of what stands there; nothing where nothing does.
std::optional<unsigned> mode_of(const fs::path &file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        if (errno == ENOENT) return std::nullopt;
        throw disk_error(msg("can't write '{0}'", shown_name(file)), errno);
    }
    if (S_ISDIR(status.st_mode))
        throw refused(msg("'{0}' is a folder", shown_name(file)), msg("give the name of a file"));
    if (!S_ISREG(status.st_mode))
        throw refused(msg("'{0}' is not a regular file", shown_name(file)),
                      msg("leave --output out and redirect the answer with '>'"));
    if (::access(file.c_str(), W_OK) != 0)
        throw disk_error(msg("can't write '{0}'", shown_name(file)), errno);
    return status.st_mode & 0777U;
}

// Shared by those who write into a folder, so that who has it alone may remove what a killed run
// left there. Where it can't be had the answer is written all the same.
class FolderShared {
public:
    explicit FolderShared(const fs::path &folder)
        : file_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        if (::flock(file_.number(), LOCK_EX | LOCK_NB) == 0) sweep(folder);
        (void)::flock(file_.number(), LOCK_SH | LOCK_NB);
    }

private:
    Descriptor file_;
};

} // namespace

void write_output(const fs::path &file, std::string_view text, const Folder *folder) {
    const auto mode = mode_of(file);
    std::error_code trouble;
    const fs::path target = fs::weakly_canonical(fs::absolute(file), trouble);
    const fs::path place = target.parent_path();
    if (trouble || !target.has_filename() || !fs::is_directory(place, trouble))
        throw refused(msg("there is no folder to write '{0}' into", shown_name(file)),
                      msg("make the folder first, or give another file"));
    if (is_record(target, folder))
        throw refused(msg("'{0}' belongs to the data folder", shown_name(file)),
                      msg("write the answer to a file outside it"));
    const SignalsHeld held;
    // The temporaries of a data folder are its own writers'.
    std::optional<FolderShared> shared;
    if (!Folder::find("", "", place)) shared.emplace(place);
    TemporaryFile temporary(target, mode.value_or(0600));
    temporary.write(text);
    if (mode) temporary.set_mode(*mode);
    temporary.finish();
    temporary.rename_over();
    sync_folder(temporary.folder());
}

} // namespace maillon
