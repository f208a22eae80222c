// Looks at every entry without following links.
// SPDX-License-Identifier: MIT
#include "hostile/folder_state.h"

#include <fstream>
#include <sstream>

#include <sys/stat.h>

namespace maillon::hostile {
namespace {

namespace fs = std::filesystem;

std::string described(const fs::path &path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return "gone";
    std::ostringstream text;
    text << status.st_mode << ' ' << status.st_ino << ' ' << status.st_size;
    if (!S_ISREG(status.st_mode)) return text.str();
    text << ' ' << status.st_mtim.tv_sec << '.' << status.st_mtim.tv_nsec << ' ';
    constexpr off_t worth_reading = 100'000; // larger ones are known by their time
    if (status.st_size < worth_reading) text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

void add(const fs::path &folder, FolderState &state) {
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(folder, ignored)) {
        const fs::path &path = entry.path();
        if (path.filename() == ".lock") continue;
        state[path.string()] = described(path);
        if (entry.symlink_status(ignored).type() == fs::file_type::directory) add(path, state);
    }
}

} // namespace

FolderState state_of(const fs::path &folder) {
    FolderState state;
    add(folder, state);
    return state;
}

std::string difference(const FolderState &before, const FolderState &after) {
    for (const auto &[path, what] : before) {
        const auto found = after.find(path);
        if (found == after.end() || found->second != what) return path;
    }
    for (const auto &[path, what] : after)
        if (!before.contains(path)) return path;
    return {};
}

} // namespace maillon::hostile
