// How a Folder writes: one record at a time, under the lock, proved before it replaces the old one.
// For folder_*.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include "records/folder_loader.h"
#include "records/folder_lock.h"
#include "records/yaml_editor.h"

namespace maillon {

Error nothing_written(Error error);
Error fix_first(const Problem &problem); // a command can't write because of this fault
// Throws where the edit brings a new error, or writes over a fact that could not be read.
void require_no_worse(const Problems &before, const Problems &after, const Changes &changes);
// An item named by its number ("#1") is found only where every item before it could be read.
void require_all_read(const Problems &before, const Changes &changes);

struct Folder::Saver {
    explicit Saver(Folder &its_folder) : folder(its_folder) {
        const bool is_locked = folder.kept_lock_ != nullptr;
        if (folder.writing_ == Writing::real && !is_locked) lock.emplace(folder.root_);
    }

    // What a record's text becomes, and the changes that were meant; nothing to leave it alone.
    struct Renewal {
        std::string text;
        Changes changes;
    };

    // `renew` makes an optional Renewal of a decoded record.
    template <class Read, class Renew>
    Written renew(const std::string &file, const Read &read_record, const Renew &renew) {
        for (int attempt = 0; attempt < 5; ++attempt) {
            const FileRead found = read(file);
            const auto before = decoded(file, found.text, read_record);
            if (const Problem *broken = before.broken()) throw fix_first(*broken);
            const std::optional<Renewal> renewal = renew(before);
            if (!renewal) return {file, found.text, found.text};
            const auto after = decoded(file, renewal->text, read_record);
            require_no_worse(before.problems, after.problems, renewal->changes);
            if (!replace(file, after.document.text, found.state)) continue;
            loader().keep(file, after.problems);
            return noted({file, found.text, after.document.text});
        }
        throw nothing_written(refused(msg("{0} keeps changing while it is being written", file),
                                      msg("see which program writes it, then try again")));
    }

    template <class Read, class Decide>
    Written change(const std::string &file, const Read &read_record, const Decide &decide) {
        return renew(file, read_record, [&](const auto &before) -> std::optional<Renewal> {
            Changes changes = decide(before.record);
            if (changes.empty()) return std::nullopt;
            require_all_read(before.problems, changes);
            return Renewal{edited(before.document, changes), std::move(changes)};
        });
    }

    void create(const std::vector<NewRecord> &records);
    [[nodiscard]] std::string proved(const NewRecord &record);
    template <class Read> std::string proved(const NewRecord &record, const Read &read_record) {
        const auto made = decoded(record.file, canonical_text(record.record), read_record);
        require_no_worse({}, made.problems, {});
        loader().keep(record.file, made.problems);
        return made.document.text;
    }

    [[nodiscard]] Loader loader() const { return Loader{folder}; }
    [[nodiscard]] FileRead read(const std::string &file) const;
    [[nodiscard]] bool replace(const std::string &file, const std::string &text,
                               const FileState &state) const;
    void sweep_beside(const std::filesystem::path &path) const; // once, under a kept lock
    void require_new(const std::string &file) const;
    void make(const std::vector<Written> &records) const;
    Written noted(Written written) const;

    Folder &folder;
    std::optional<FolderLock> lock;
};

} // namespace maillon
