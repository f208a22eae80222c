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
    FileState state = {}; // of the file when it was read
};

// A link, a device, a folder where a record belongs.
Problem not_a_regular_file(const std::string &file);

struct Folder::Loader {
    Folder &folder;
    Kept *last_time = nullptr; // where what did not change need not be read

    Register load_surroundings();
    void add_partners(Register &whole);
    void add_youths(Register &whole);
    // Nothing where there is no cache, or where the snapshot may not be relied on or made.
    [[nodiscard]] std::shared_ptr<Kept> find_kept() const;
    // As load_each, but for what the snapshot holds.
    template <class Read, class Unpack>
    std::vector<RecordOf<Read>> load_or_find(const std::vector<std::string> &files,
                                             const Read &read_record, const Unpack &unpack);

    // Identities may live elsewhere; their files are called "identities/..." all the same.
    [[nodiscard]] std::filesystem::path path_of(const std::string &file) const;
    // A folder on the way to the file is a link (6-quality, I11).
    [[nodiscard]] bool leads_outside(const std::string &file) const;
    // Nothing where there is no such file, or where it can't be read: then a problem is added. In
    // rehearsal, what would stand there.
    std::optional<FileRead> read(const std::string &file, Problems &problems) const;
    // The same, and whoever calls looks whether it leads outside.
    std::optional<FileRead> read_there(const std::string &file, Problems &problems) const;
    [[nodiscard]] bool is_there(const std::string &file) const; // readable or not
    // Puts these in the place of the problems that were known of the file.
    void keep(const std::string &file, Problems problems);
    void keep(const Problems &problems); // of any files

    // One record and its problems, kept nowhere yet: safe beside another thread's.
    template <class Read>
    Loaded<RecordOf<Read>> load_apart(const std::string &file, const Read &read_record) const {
        Loaded<RecordOf<Read>> loaded;
        auto file_read = read(file, loaded.problems);
        return decode(file, std::move(file_read), std::move(loaded), read_record);
    }

    template <class Read>
    static Loaded<RecordOf<Read>> decode(const std::string &file, std::optional<FileRead> file_read,
                                         Loaded<RecordOf<Read>> loaded, const Read &read_record) {
        if (!file_read) return loaded;
        loaded.state = file_read->state;
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

    // All of these; broken ones are left out.
    template <class Read>
    std::vector<RecordOf<Read>> load_each(const std::vector<std::string> &files,
                                          const Read &read_record) {
        return load_by<RecordOf<Read>>(
            files, [&](std::size_t i) { return load_there(files[i], read_record); });
    }

    // As load_apart, and load_by looks whether it leads outside.
    template <class Read>
    Loaded<RecordOf<Read>> load_there(const std::string &file, const Read &read_record) const {
        Loaded<RecordOf<Read>> loaded;
        auto file_read = read_there(file, loaded.problems);
        return decode(file, std::move(file_read), std::move(loaded), read_record);
    }

    // `load(i)` gives what the i-th file does. Many are read by two threads, and kept in order.
    template <class Record, class Load>
    std::vector<Record> load_by(const std::vector<std::string> &files, const Load &load) {
        std::vector<Loaded<Record>> loaded(files.size());
        const auto loads = std::this_thread::get_id();
        for_each_number(files.size(), [&](std::size_t i) {
            loaded[i] = load(i);
            const bool tells = folder.watch_ && i % 64 == 63 && std::this_thread::get_id() == loads;
            if (tells) folder.watch_(i + 1, files.size());
        });
        if (folder.watch_) folder.watch_(files.size(), files.size());
        leave_out_strangers(files, loaded);
        std::vector<Record> records;
        records.reserve(files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            keep(files[i], std::move(loaded[i].problems));
            if (loaded[i].record) records.push_back(*std::move(loaded[i].record));
        }
        return records;
    }

    // What stood in a folder that is a link. Many files share one folder, and it is asked once.
    template <class Record>
    void leave_out_strangers(const std::vector<std::string> &files,
                             std::vector<Loaded<Record>> &loaded) const {
        std::string_view folder_asked;
        bool is_outside = false;
        for (std::size_t i = 0; i < files.size(); ++i) {
            const std::string_view own = std::string_view(files[i]).substr(0, files[i].rfind('/'));
            if (own != folder_asked) is_outside = leads_outside(files[i]);
            folder_asked = own;
            if (is_outside) loaded[i] = {std::nullopt, {not_a_regular_file(files[i])}, {}};
        }
    }
};

} // namespace maillon
