// How a Folder reads: which files are records, one record's text, the problems met on the way. For
// folder_*.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include "records/atomic_file.h"
#include "records/decoded.h"
#include "records/folder.h"

namespace maillon {

inline constexpr std::string_view identities_prefix = "identities/";
inline const std::string settings_file = "maillon.yaml";
inline const std::string offer_file = "offer.yaml";
inline const std::string mentors_file = "identities/mentors.yaml";

enum class Broken { left_out, thrown };

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

    template <class Read>
    std::optional<RecordOf<Read>> load(const std::string &file, const Read &read_record,
                                       Broken how) {
        Problems problems;
        auto file_read = read(file, problems);
        if (!file_read) {
            keep(file, problems);
            if (how == Broken::thrown && !problems.empty()) throw stopped_by(problems.front());
            return std::nullopt;
        }
        auto result = decoded(file, std::move(file_read->text), read_record);
        keep(file, result.problems);
        if (const Problem *broken = result.broken()) {
            if (how == Broken::thrown) throw stopped_by(*broken);
            return std::nullopt;
        }
        return std::move(result.record);
    }

    // All of these; broken ones are left out.
    template <class Read>
    std::vector<RecordOf<Read>> load_each(const std::vector<std::string> &files,
                                          const Read &read_record) {
        std::vector<RecordOf<Read>> records;
        for (const auto &file : files)
            if (auto record = load(file, read_record, Broken::left_out))
                records.push_back(*std::move(record));
        return records;
    }
};

} // namespace maillon
