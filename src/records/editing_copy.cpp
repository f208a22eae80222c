// A record's text in a place of its own, for a person's editor.
// SPDX-License-Identifier: MIT
#include "records/editing_copy.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <vector>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "records/atomic_file.h"
#include "records/disk_error.h"
#include "records/signals_left.h"
#include "records/string_pointers.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

bool is_private_folder(const fs::path &folder) {
    struct stat status {};
    return folder.is_absolute() && ::lstat(folder.c_str(), &status) == 0 &&
           S_ISDIR(status.st_mode) && status.st_uid == ::geteuid() && (status.st_mode & 077U) == 0;
}

fs::path temporary_folder() {
    std::error_code none;
    const auto folder = fs::temp_directory_path(none);
    return none ? fs::path("/tmp") : folder;
}

// The environment of this process, with EDITOR as chosen.
std::vector<std::string> environment_with(const std::string &editor) {
    std::vector<std::string> all{"EDITOR=" + editor};
    for (char **one = environ; *one != nullptr; ++one)
        if (!std::string_view(*one).starts_with("EDITOR=")) all.emplace_back(*one);
    return all;
}

} // namespace

EditingCopy::EditingCopy(const std::string &name, std::string_view text,
                         const std::string &runtime) {
    const fs::path place = is_private_folder(runtime) ? fs::path(runtime) : temporary_folder();
    std::string pattern = (place / "maillon-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw disk_error(msg("can't make the folder '{0}'", shown_name(pattern)), errno);
    folder_ = pattern;
    path_ = folder_ / name;
    create_file(path_, text, 0600);
}

std::string EditingCopy::text() const {
    auto result = read_file(path_);
    if (result.file) return std::move(result.file->text);
    throw refused(result.trouble == ReadTrouble::too_large
                      ? msg("larger than 1 MiB")
                      : msg("the editor left no file that can be read"),
                  msg("nothing was written"));
}

void EditingCopy::remove() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

int run_editor(const std::string &editor, const fs::path &file) {
    std::vector<std::string> words{"sh", "-c", "$EDITOR \"$1\"", "maillon", file.string()};
    auto environment = environment_with(editor);
    const auto word_pointers = string_pointers(words);
    const auto environment_pointers = string_pointers(environment);
    const SignalsLeft keys({SIGINT, SIGQUIT});
    const pid_t child = ::fork();
    if (child < 0) return -1;
    if (child == 0) {
        keys.restore();
        ::signal(SIGPIPE, SIG_DFL);
        ::signal(SIGXFSZ, SIG_DFL);
        ::execve("/bin/sh", word_pointers.data(), environment_pointers.data());
        ::_exit(127);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace maillon
