// What a Folder knows of its snapshot while it loads: which records need not be read again, and
// what there will be to keep. For folder_*.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include "records/folder_list.h"
#include "records/folder_loader.h"
#include "records/snapshot.h"

namespace maillon {

// The names that notes are judged by are not all known then.
inline bool concerns_names(const Problem &problem) {
    return problem.origin.file.starts_with(identities_prefix);
}

struct Folder::Kept {
    // Looks at the identities as they are now: before they are read, so that what is kept was never
    // judged by older names than it says.
    explicit Kept(const Folder &folder);

    // For each file, in their order, what the snapshot holds of it; null where it holds nothing.
    std::vector<const Seen *> held(const std::vector<std::string> &files);
    [[nodiscard]] bool is_unchanged(const Seen &seen) const;
    // The file's record came from what is held of it, or was read in that state.
    enum class From { snapshot, disk };
    void note(const std::string &file, From from, const Seen *held, const FileState &state);

    // Whether the snapshot holds what may no longer be kept.
    [[nodiscard]] bool must_go(const Register &whole) const;
    void leave_out(const Problems &problems);
    // Throws Error where the disk refuses.
    void write(const Register &whole) const;

    std::filesystem::path cache;
    SnapshotBasis basis;
    Descriptor root;
    std::int64_t settled; // what changed later is not kept; nanoseconds since 1970
    bool are_names_settled = false;
    Snapshot snapshot;
    std::vector<Seen> found;
    std::vector<std::pair<std::string, FileState>> read; // and settled
    std::vector<std::string> changed;                    // held, and read again
    std::size_t passed = 0; // how many of the snapshot's files held() was asked of
    bool holds_what_is_gone = false;
};

template <class Read, class Unpack>
std::vector<RecordOf<Read>> Folder::Loader::load_or_find(const std::vector<std::string> &files,
                                                         const Read &read_record,
                                                         const Unpack &unpack) {
    if (last_time == nullptr) return load_each(files, read_record);
    const auto held = last_time->held(files);
    std::vector<FileState> states(files.size());
    std::vector<char> is_found(files.size()); // not bool: two threads write here
    auto records = load_by<RecordOf<Read>>(files, [&](std::size_t i) {
        Loaded<RecordOf<Read>> loaded;
        if (held[i] != nullptr && last_time->is_unchanged(*held[i]))
            loaded.record = unpack(held[i]->bytes);
        is_found[i] = loaded.record.has_value() ? 1 : 0;
        if (loaded.record) {
            loaded.record->file = files[i];
            loaded.record->id = id_of(files[i]);
        } else {
            loaded = load_there(files[i], read_record);
            states[i] = loaded.state;
        }
        return loaded;
    });
    for (std::size_t i = 0; i < files.size(); ++i)
        last_time->note(files[i], is_found[i] != 0 ? Kept::From::snapshot : Kept::From::disk,
                        held[i], states[i]);
    return records;
}

} // namespace maillon
