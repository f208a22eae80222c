// Makes new records, one or many: proved, then written, all under the lock.
// SPDX-License-Identifier: MIT
#include "records/folder_list.h"
#include "records/folder_saver.h"
#include "records/identity_yaml.h"
#include "records/key_order.h"
#include "records/partner_yaml.h"
#include "records/youth_yaml.h"

namespace maillon {

void Folder::Saver::require_new(const std::string &file) const {
    if (loader().is_there(file)) throw nothing_written(refused(msg("{0} is there already", file)));
    if (loader().leads_outside(file))
        throw nothing_written(
            refused(msg("the folder of {0} is a link, which is not followed", file),
                    msg("put the folder itself in its place")));
    Problems problems;
    if (file.starts_with(identities_prefix) &&
        !is_plain_folder(folder.identities(), "identities", problems))
        throw nothing_written(
            refused(msg("the identities are not on this machine, and a name is kept nowhere else"),
                    msg("do it where they are, or bring their folder here")));
}

// Identities are their owner's alone, folders too (2-records, 2.1).
void Folder::Saver::make(const std::vector<Written> &records) const {
    if (folder.writing_ == Writing::rehearsal) return;
    std::vector<NewFile> files;
    for (const Written &record : records) {
        const bool is_identity = record.file.starts_with(identities_prefix);
        files.push_back({loader().path_of(record.file), record.after, is_identity ? 0600U : 0664U});
        sweep_beside(files.back().path);
    }
    create_files(files);
}

std::string Folder::Saver::proved(const NewRecord &record) {
    const std::string_view kind = record_kind(record.file);
    if (kind == "partner") return proved(record, read_partner);
    if (kind == "mentors") return proved(record, read_mentors);
    return kind == "identity" ? proved(record, read_identity) : proved(record, read_youth);
}

void Folder::Saver::create(const std::vector<NewRecord> &records) {
    std::vector<Written> all;
    for (const NewRecord &record : records) {
        std::string text = proved(record);
        require_new(record.file);
        all.push_back({record.file, "", std::move(text)});
    }
    make(all);
    for (const Written &written : all)
        noted(written);
}

void Folder::create(const std::vector<NewRecord> &records) { Saver(*this).create(records); }

Written Folder::create_youth(const std::string &id, const Value &record) {
    create({{youth_file(id), record}});
    return written_.back();
}

Written Folder::create_partner(const std::string &id, const Value &record) {
    create({{partner_file(id), record}});
    return written_.back();
}

Written Folder::create_identity(const std::string &id, const Value &identity) {
    create({{identity_file(id), identity}});
    return written_.back();
}

} // namespace maillon
