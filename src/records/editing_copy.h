// A record's text in a place of its own, for a person's editor.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace maillon {

// One file, 0600, in a folder of its own, 0700, which takes the editor's own copies too. It stays
// until it is removed: no word is lost by an error. Throws Error where the disk refuses.
class EditingCopy {
public:
    // Below `runtime` ($XDG_RUNTIME_DIR, this user's alone, in memory) where that is such a place,
    // else below the folder for temporary files.
    EditingCopy(const std::string &name, std::string_view text, const std::string &runtime);

    [[nodiscard]] const std::filesystem::path &path() const { return path_; }
    // As the editor left it, written over or replaced; regular files only.
    [[nodiscard]] std::string text() const;
    void remove();

private:
    std::filesystem::path folder_;
    std::filesystem::path path_;
};

// Runs `editor`, a shell command of the user's own, on the file, at this terminal, by
// sh -c '$EDITOR "$1"' (6-quality, 6.2). Its exit status; -1 when it could not be run or ended by a
// signal.
int run_editor(const std::string &editor, const std::filesystem::path &file);

} // namespace maillon
