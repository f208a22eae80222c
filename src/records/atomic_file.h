// One file of the data folder: read without following anything, replaced in one instant or not at
// all (6-quality, 6.2).
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

// What tells one version of a file from another.
struct FileState {
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t mtime_ns = 0;
    std::int64_t ctime_ns = 0;
    unsigned mode = 0;

    friend bool operator==(const FileState &, const FileState &) = default;
};

struct FileRead {
    std::string text;
    FileState state;
};

enum class ReadTrouble { missing, not_regular, too_large, unreadable };

// At most 1 MiB, regular files only, links not followed, never blocking.
struct ReadResult {
    std::optional<FileRead> file;
    ReadTrouble trouble = ReadTrouble::missing; // meaningful when there is no file
};
ReadResult read_file(const std::filesystem::path &path);
ReadResult read_file(const char *path); // a path taken apart costs as much as reading a small file
// Of a regular file, from an open folder or, for -1, from where we are; nothing of anything else.
std::optional<FileState> state_at(const char *path, int folder = -1);

// Replaces the file, still in `expected` state, by `text`: O_EXCL temporary in the same folder,
// mode kept, fsync, re-check, rename, fsync of the folder. False when the file is no longer in that
// state (nothing written: start again). Throws Error when the disk refuses; nothing is left behind
// then.
bool replace_file(const std::filesystem::path &path, std::string_view text,
                  const FileState &expected);

// Makes a file that must not exist yet; its folders are made too. Throws Error.
void create_file(const std::filesystem::path &path, std::string_view text, unsigned mode);

struct NewFile {
    std::filesystem::path path;
    std::string text;
    unsigned mode = 0;
};

// The same for many, in this order and each whole, in a fraction of the time: the disk is asked to
// make a few dozen last at once. Where it throws, some of the first may be there.
void create_files(const std::vector<NewFile> &files);

// For good; one that is not there is gone already. Throws Error where the disk refuses.
void remove_file(const std::filesystem::path &path);

// Removes temporaries that a killed run left in this folder (".maillon-*.tmp"). Called with the
// lock held.
void sweep(const std::filesystem::path &folder);

} // namespace maillon
