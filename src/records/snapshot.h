// What was read of a data folder, kept for the next time so that files that did not change need not
// be opened (6-quality, 6.1). It lives in the user's cache, may go at any time, holds no name of a
// young person and no free text; whatever is doubtful about it, the records are read instead.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "records/atomic_file.h"
#include "records/temporary_file.h"

namespace maillon {

// A file as it stood when its record was read.
struct Seen {
    std::string_view file; // relative to the data folder
    FileState state;
    std::string_view bytes; // packed_records.h
};

// What else the records were judged by: if any of it changes, none of the snapshot counts.
struct SnapshotBasis {
    std::string root;         // the data folder, by its whole path and its inode
    std::uint64_t names = 0;  // fingerprint of the identities' files
    std::string program = {}; // which maillon, to the build

    friend bool operator==(const SnapshotBasis &, const SnapshotBasis &) = default;
};
SnapshotBasis basis_of(const std::filesystem::path &root, std::uint64_t names);

class Snapshot {
public:
    Snapshot() = default;
    // Nothing is kept where there is no snapshot, or none that can be relied on.
    Snapshot(const std::filesystem::path &cache, const SnapshotBasis &basis);

    [[nodiscard]] const std::vector<Seen> &all() const { return all_; } // by file

private:
    bool read(std::string_view bytes, const SnapshotBasis &basis);

    std::string bytes_; // whole; `all_` points into it
    std::vector<Seen> all_;
};

// Puts what is added, by file, in the place of the last snapshot once it is finished. Throws Error
// where the disk refuses.
class SnapshotWriter {
public:
    SnapshotWriter(const std::filesystem::path &cache, const SnapshotBasis &basis);
    ~SnapshotWriter();
    SnapshotWriter(const SnapshotWriter &) = delete;
    SnapshotWriter &operator=(const SnapshotWriter &) = delete;

    void add(const Seen &seen);
    void finish();

private:
    struct Sum;
    void write(std::string_view bytes);

    TemporaryFile file_;
    std::unique_ptr<Sum> sum_; // of all that was written
    std::string waiting_;
};

void remove_snapshot(const std::filesystem::path &cache, const std::string &root);

// The same bytes give the same number; others, in practice, another.
std::uint64_t fingerprint(std::string_view bytes, std::uint64_t seed = 0);

} // namespace maillon
