// Changes and creates records: read, decide, edit, prove, replace, all under the lock.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "records/folder_list.h"
#include "records/folder_saver.h"
#include "records/identity_yaml.h"
#include "records/partner_yaml.h"
#include "records/settings_yaml.h"
#include "records/youth_yaml.h"

namespace maillon {
namespace {

// The first error of `some` that `others` do not have as often; null where there is none. Lines
// move when a record is edited, so an error is known by what it says.
const Problem *first_beyond(const Problems &some, const Problems &others) {
    std::map<std::string, int> count;
    for (const auto &problem : others)
        if (problem.is_error()) ++count[say(problem.what, {})];
    for (const auto &problem : some)
        if (problem.is_error() && --count[say(problem.what, {})] < 0) return &problem;
    return nullptr;
}

// A date or a word that can't be read may be set right; a fact with more to say is not written over
// unread (2-records, 2.2 rule 6).
bool only_sets_words(const Changes &changes) {
    return std::all_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.action == Change::Action::set &&
               (change.value.kind == Value::Kind::word || change.value.kind == Value::Kind::text);
    });
}

} // namespace

Error nothing_written(Error error) { return error.with({msg("Nothing was written.")}); }

Error fix_first(const Problem &problem) {
    return stopped_by(problem).with({msg("Fix it first; nothing was written.")});
}

void require_no_worse(const Problems &before, const Problems &after, const Changes &changes) {
    if (const Problem *added = first_beyond(after, before))
        throw nothing_written(refused(added->what, added->remedy));
    const Problem *gone = first_beyond(before, after);
    if (gone != nullptr && !only_sets_words(changes)) throw fix_first(*gone);
}

void require_all_read(const Problems &before, const Changes &changes) {
    const auto counts = [](const Step &step) { return step.item.starts_with('#'); };
    const bool by_number = std::ranges::any_of(changes, [&](const Change &change) {
        const bool takes_item = change.action == Change::Action::remove_item;
        return std::ranges::any_of(change.at, counts) ||
               (takes_item && counts({change.key, change.value.scalar}));
    });
    const auto fault = std::ranges::find_if(before, &Problem::is_error);
    if (by_number && fault != before.end()) throw fix_first(*fault);
}

FileRead Folder::Saver::read(const std::string &file) const {
    if (folder.writing_ == Writing::real) sweep_beside(loader().path_of(file));
    Problems problems;
    auto found = loader().read(file, problems);
    if (!problems.empty()) throw fix_first(problems.front());
    if (!found) throw nothing_written(refused(msg("there is no record {0}", file)));
    return *std::move(found);
}

void Folder::Saver::sweep_beside(const std::filesystem::path &path) const {
    auto &swept = folder.swept_;
    const auto where = path.parent_path();
    if (std::ranges::find(swept, where) != swept.end()) return;
    sweep(where);
    if (folder.kept_lock_) swept.push_back(where);
}

bool Folder::Saver::replace(const std::string &file, const std::string &text,
                            const FileState &state) const {
    return folder.writing_ == Writing::rehearsal ||
           replace_file(loader().path_of(file), text, state);
}

// One difference per record, however often it was written.
Written Folder::Saver::noted(Written written) const {
    for (auto &earlier : folder.written_)
        if (earlier.file == written.file) {
            earlier.after = written.after;
            return written;
        }
    folder.written_.push_back(written);
    return written;
}

void Folder::keep_locked() {
    if (writing_ == Writing::real) kept_lock_ = std::make_shared<FolderLock>(root_);
}

Written Folder::change_youth(const std::string &id,
                             const std::function<Changes(const Youth &)> &decide) {
    return Saver(*this).change(youth_file(id), read_youth, decide);
}

Written Folder::change_partner(const std::string &id,
                               const std::function<Changes(const Partner &)> &decide) {
    return Saver(*this).change(partner_file(id), read_partner, decide);
}

Written Folder::change_identity(const std::string &id,
                                const std::function<Changes(const Identity &)> &decide) {
    return Saver(*this).change(identity_file(id), read_identity, decide);
}

Written Folder::change_settings(const std::function<Changes(const Settings &)> &decide) {
    Written written = Saver(*this).change(settings_file, read_settings, decide);
    // Recorded all the same where it can't be read again.
    settings_ =
        Loader{*this}.load(settings_file, read_settings, Broken::left_out).value_or(settings_);
    return written;
}

Written Folder::reduce_youth(const std::string &id,
                             const std::function<Value(const Youth &)> &reduce) {
    if (writing_ == Writing::real) drop_snapshot(); // it may hold the whole of them
    using Renewal = Saver::Renewal;
    return Saver(*this).renew(youth_file(id), read_youth,
                              [&](const auto &before) -> std::optional<Renewal> {
                                  return Renewal{canonical_text(reduce(before.record)), {}};
                              });
}

Written Folder::remove_identity(const std::string &id) {
    const Saver saver(*this);
    const std::string file = identity_file(id);
    if (saver.loader().leads_outside(file))
        throw nothing_written(
            refused(msg("the folder of {0} is a link, which is not followed", file),
                    msg("put the folder itself in its place")));
    Problems unread;
    const auto found = saver.loader().read(file, unread);
    const bool is_there = saver.loader().is_there(file) || !unread.empty();
    const Written written{file, found ? found->text : "", ""};
    if (writing_ == Writing::real) remove_file(saver.loader().path_of(file));
    return is_there || writing_ == Writing::real ? saver.noted(written) : written;
}

} // namespace maillon
