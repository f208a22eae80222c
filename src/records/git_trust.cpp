// Which folders this user trusts git to run in: a list in the user's own configuration, one path a
// line.
// SPDX-License-Identifier: MIT
#include <cstdlib>

#include "base/error.h"
#include "records/atomic_file.h"
#include "records/git.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// Empty where the user has no place for it.
fs::path trust_file() {
    const char *set = std::getenv("XDG_CONFIG_HOME");
    if (set != nullptr && fs::path(set).is_absolute()) return fs::path(set) / "maillon/trusted";
    const char *home = std::getenv("HOME");
    if (home != nullptr && fs::path(home).is_absolute())
        return fs::path(home) / ".config/maillon/trusted";
    return {};
}

// The folder's real path as a line; empty where it has none, or one that is no single line.
std::string line_of(const fs::path &folder) {
    std::error_code trouble;
    const std::string path = fs::canonical(folder, trouble).string();
    if (trouble || path.find('\n') != path.npos) return {};
    return path + "\n";
}

bool has_line(const std::string &text, const std::string &line) {
    return text.starts_with(line) || text.find("\n" + line) != text.npos;
}

Error untrustable() {
    return refused(msg("your list of trusted folders can't be written"),
                   msg("set HOME or XDG_CONFIG_HOME to a folder of yours, or do without git"));
}

} // namespace

bool is_trusted(const fs::path &folder) {
    const std::string line = line_of(folder);
    const fs::path list = trust_file();
    if (line.empty() || list.empty()) return false;
    const auto read = read_file(list);
    return read.file && has_line(read.file->text, line);
}

void trust(const fs::path &folder) {
    const std::string line = line_of(folder);
    const fs::path list = trust_file();
    if (line.empty() || list.empty()) throw untrustable();
    for (int attempt = 0; attempt < 5; ++attempt) {
        const auto read = read_file(list);
        if (!read.file && read.trouble != ReadTrouble::missing) throw untrustable();
        if (!read.file) return create_file(list, line, 0600);
        std::string text = read.file->text;
        if (has_line(text, line)) return;
        if (!text.empty() && text.back() != '\n') text += '\n';
        if (replace_file(list, text + line, read.file->state)) return;
    }
    throw untrustable();
}

} // namespace maillon
