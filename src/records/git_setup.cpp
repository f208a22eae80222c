// The merge driver in a clone's configuration, and the attributes that give records to it.
// SPDX-License-Identifier: MIT
#include "records/git_setup.h"

#include "base/error.h"
#include "records/atomic_file.h"
#include "records/git.h"
#include "records/git_attributes.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// Where this program stands: git runs the driver with a PATH of its own.
std::string own_program() {
    std::error_code ignored;
    return fs::read_symlink("/proc/self/exe", ignored).string();
}

// Quoted for git's shell, and '%' for git itself.
std::string quoted(const std::string &path) {
    std::string text = "'";
    for (const char c : path) {
        if (c == '\'')
            text += "'\\''";
        else
            text += c == '%' ? "%%" : std::string(1, c);
    }
    return text + "'";
}

std::string set_once(const fs::path &folder, const std::string &key, const std::string &value) {
    const auto answer = run_git(folder, {"config", "--local", "--replace-all", key, value});
    return answer.status == 0 ? std::string() : why_not(answer);
}

} // namespace

bool give_attributes(const fs::path &folder, unsigned mode) {
    const fs::path file = folder / ".gitattributes";
    const std::string line = std::string(record_attributes) + "\n";
    for (int attempt = 0; attempt < 5; ++attempt) {
        const auto there = read_file(file);
        if (!there.file && there.trouble != ReadTrouble::missing)
            throw refused(msg("{0} can't be read", ".gitattributes"),
                          msg("put a plain file in its place"));
        if (!there.file) {
            create_file(file, line, mode);
            return true;
        }
        std::string text = there.file->text;
        const MergeRules rules = merge_rules(text);
        if (rules.of_all == "maillon" && rules.union_line == 0) return false;
        if (!text.empty() && text.back() != '\n') text += '\n';
        if (replace_file(file, text + line, there.file->state)) return true;
    }
    throw refused(msg("{0} keeps changing while it is being written", ".gitattributes"),
                  msg("see which program writes it, then try again"));
}

std::string install_driver(const fs::path &folder) {
    const std::string driver = quoted(own_program()) + " git merge-driver %O %A %B %P";
    std::string why = set_once(folder, "merge.maillon.name", "maillon's records");
    if (why.empty()) why = set_once(folder, "merge.maillon.driver", driver);
    return why;
}

} // namespace maillon
