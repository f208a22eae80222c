// How a Folder reads: which files are records, one record's text, the problems met on the way. For
// folder_*.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include <thread>

#include "records/atomic_file.h"
#include "records/decoded.h"
#include "records/folder.h"
#include "records/two_threads.h"

namespace maillon {

inline constexpr std::string_view identities_prefix = "identities/";
inline const std::string settings_file = "maillon.yaml";
inline const std::string offer_file = "offer.yaml";
inline const std::string mentors_file = "identities/mentors.yaml";

enum class Broken { left_out, thrown };

// What one file gave; no record where there is no file, or a broken one.
template <class Record> struct Loaded {
    std::optional<Record> record;
    Problems problems;
};

struct Folder::Loader {
    Folder &folder;

    // Identities may live elsewhere; their files are called "identities/..." all the same.
    [[nodiscard]] std::filesystem::path path_of(const std::string &file) const;
    // A folder on the way to the file is a link (6-quality, I11).
    [[nodiscard]] bool leads_outside(const std::string &file) const;
    // Nothing where there is no such file, or where it can't be read: then a problem is added. In
    // rehearsal, what would stand there.
    std::optional<FileRead> read(const std::string &file, Problems &problems) const;
    [[nodiscard]] bool is_there(const std::string &file) const; // readable or not
    // Puts these in the place of the problems that were known of the file.
    void keep(const std::string &file, Problems problems);
    void keep(const Problems &problems); // of any files

    // One record and its problems, kept nowhere yet: safe beside another thread's.
    template <class Read>
    Loaded<RecordOf<Read>> load_apart(const std::string &file, const Read &read_record) const {
        Loaded<RecordOf<Read>> loaded;
        auto file_read = read(file, loaded.problems);
        if (!file_read) return loaded;
        auto result = decoded(file, std::move(file_read->text), read_record);
        if (result.broken() == nullptr) loaded.record = std::move(result.record);
        loaded.problems = std::move(result.problems);
        return loaded;
    }

    template <class Read>
    std::optional<RecordOf<Read>> load(const std::string &file, const Read &read_record,
                                       Broken how) {
        auto loaded = load_apart(file, read_record);
        keep(file, loaded.problems);
        const Problem *broken = first_broken(loaded.problems);
        if (broken != nullptr && how == Broken::thrown) throw stopped_by(*broken);
        return std::move(loaded.record);
    }

    // All of these; broken ones are left out. Many are read by two threads, and kept in order.
    template <class Read>
    std::vector<RecordOf<Read>> load_each(const std::vector<std::string> &files,
                                          const Read &read_record) {
        std::vector<Loaded<RecordOf<Read>>> loaded(files.size());
        const auto loads = std::this_thread::get_id();
        for_each_number(files.size(), [&](std::size_t i) {
            loaded[i] = load_apart(files[i], read_record);
            const bool tells = folder.watch_ && i % 64 == 63 && std::this_thread::get_id() == loads;
            if (tells) folder.watch_(i + 1, files.size());
        });
        if (folder.watch_) folder.watch_(files.size(), files.size());
        std::vector<RecordOf<Read>> records;
        records.reserve(files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            keep(files[i], std::move(loaded[i].problems));
            if (loaded[i].record) records.push_back(*std::move(loaded[i].record));
        }
        return records;
    }
};

} // namespace maillon
