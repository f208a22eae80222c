// The data folder: the one place that knows file names. Loads records into values and Problems;
// saves one record at a time.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "alliance/change.h"
#include "alliance/names.h"
#include "alliance/register.h"
#include "base/id.h"
#include "base/problem.h"

namespace maillon {

// A record that was written, or would be (rehearsal): what stood there and what stands there now.
struct Written {
    std::string file;   // relative to the data folder; "identities/..." wherever these live
    std::string before; // empty for a new record
    std::string after;
};

// A record to be made, and its file: Folder::youth_file and its like say which.
struct NewRecord {
    std::string file;
    Value record;
};

// A record as text, for a person's editor.
struct Draft {
    std::string file;
    std::string text;
};

// How many of how many records of a kind are read, now and then; the last time with all of them.
using Watch = std::function<void(std::size_t done, std::size_t of)>;

class FolderLock;

enum class Writing { real, rehearsal };
// Figures need no free text: then records that did not change may come from a snapshot.
enum class FreeTexts { kept, left_out };

class Folder {
public:
    // `root` must hold maillon.yaml. The settings are read at once; throws Error where they can't
    // be.
    Folder(std::filesystem::path root, Writing writing);

    // By -C, else $MAILLON_DATA, else upward from `here` (2-records, 2.1). Empty where there is
    // none.
    static std::optional<std::filesystem::path> find(const std::string &option,
                                                     const std::string &environment,
                                                     const std::filesystem::path &here);

    [[nodiscard]] const std::filesystem::path &root() const { return root_; }
    [[nodiscard]] Writing writing() const { return writing_; }
    [[nodiscard]] const Settings &settings() const { return settings_; }
    // Where identities live, by the settings; the folder may be absent.
    [[nodiscard]] std::filesystem::path identities() const;
    // Problems of everything read through this object so far, in the order of files then lines.
    [[nodiscard]] const Problems &problems() const { return problems_; }

    // The rules' problems, each moved from its fact to the word that is wrong in it.
    Problems pinpointed(Problems problems);
    // The line that a problem stands on, for a terminal; empty where it can't be had.
    std::string line_at(const Origin &origin);

    // Everything. A record with a structure error is left out and named in problems(). Of free
    // texts that are left out there may only be "…" where there was one.
    Register load_all(FreeTexts texts = FreeTexts::kept);
    // Where load_all(FreeTexts::left_out) finds what was kept last time; empty: nowhere. A file
    // that changed less than `settles` before it was read may change again and look the same: git's
    // racy rule, with room for file systems that count in seconds.
    void set_cache(std::filesystem::path folder,
                   std::chrono::nanoseconds settles = std::chrono::seconds(2)) {
        cache_ = std::move(folder);
        settles_ = settles;
    }
    // What was loaded so, but for records with a problem, is kept for the next time. Never fails.
    void keep_snapshot(const Register &whole, const Problems &problems);
    // Nothing of this folder is left in the cache.
    void drop_snapshot() const;
    // Without any youth record: partners, settings, offer, identities, mentors.
    Register load_people();
    // Whose identity is here: ids and names, in the order of the ids. No more of an identity is
    // read than that takes, so that finding one of ten thousand is quick; one that can't be read is
    // left out, unnamed.
    std::vector<Match> load_names() const;
    std::vector<Partner> load_partners();
    // One record; nothing where no such file is. Throws Error, with its place, where its structure
    // is broken.
    std::optional<Youth> load_youth(const std::string &id);
    std::optional<Partner> load_partner(const std::string &id);
    std::optional<Identity> load_identity(const std::string &id);
    // The same, for what is said once a fact is recorded: nothing, too, where it can't be read, and
    // then it is named in problems().
    std::optional<Youth> readable_youth(const std::string &id);
    std::optional<Identity> readable_identity(const std::string &id);
    std::vector<std::string> youth_ids() const;
    std::vector<std::string> partner_ids() const;

    // The file names, relative to the root.
    static std::string partner_file(const std::string &id);
    static std::string youth_file(const std::string &id);
    static std::string identity_file(const std::string &id); // "identities/..." wherever they live

    // Under the lock: the record is read, `decide` says what is to change or throws, the text is
    // edited and proved, decoded again and must have no new error, and replaces the old one. If the
    // file changed meanwhile, all of it again. Refused on a record whose structure is broken, or
    // whose format is newer. No changes: nothing is written.
    Written change_youth(const std::string &id,
                         const std::function<Changes(const Youth &)> &decide);
    Written change_partner(const std::string &id,
                           const std::function<Changes(const Partner &)> &decide);
    Written change_identity(const std::string &id,
                            const std::function<Changes(const Identity &)> &decide);
    Written change_settings(const std::function<Changes(const Settings &)> &decide);
    Written create_youth(const std::string &id, const Value &record);
    Written create_partner(const std::string &id, const Value &record);
    Written create_identity(const std::string &id, const Value &identity);
    // Many at once, and quicker: all are proved before the first is made, then made in this order.
    void create(const std::vector<NewRecord> &records);
    // Puts what `reduce` leaves of a young person's record in the place of the whole of it.
    Written reduce_youth(const std::string &id, const std::function<Value(const Youth &)> &reduce);
    // For good, readable or not; where it is gone already, that is left to commit.
    Written remove_identity(const std::string &id);
    // A record for its user's editor, broken or not; throws Error where there is none, where it
    // can't be read, or where its format is newer.
    Draft draft_of(const std::string &file);
    // Puts the text, which draft.h found in order, in the place of the draft's; merged with what
    // was saved meanwhile. Throws Error where the two contradict each other.
    Written replace_by_hand(const Draft &draft, const std::string &text);
    // One mentor of identities/mentors.yaml; throws Error where it is not there.
    Written change_mentor(const std::string &id,
                          const std::function<Changes(const Mentor &)> &decide);
    // The mentor of that name, or a new one: its id, and what was written, if anything.
    std::pair<std::string, std::optional<Written>> find_or_add_mentor(const std::string &name,
                                                                      Chance &chance, Date today);

    // Every record that is there, broken or not: settings, offer, partners, young people,
    // identities, mentors.
    [[nodiscard]] std::vector<std::string> record_files();
    // The record in canonical style, comments kept, by the road of a change. Nothing where it can't
    // be rewritten safely: then it is left alone.
    std::optional<Written> put_into_style(const std::string &file);

    // What was written so far by this object, for the answer, for --dry-run and for the commit.
    [[nodiscard]] const std::vector<Written> &written() const { return written_; }

    // Called by the thread that loads.
    void set_watch(Watch watch) { watch_ = std::move(watch); }

    // Keeps the lock until this object goes, so that what is read and then written belongs
    // together: an import. Nothing in rehearsal.
    void keep_locked();

private:
    struct Loader; // reads, lists
    struct Saver;  // changes, creates; both keep yaml out of this header
    struct Kept;   // the snapshot
    std::filesystem::path root_;
    Writing writing_;
    Settings settings_;
    Problems problems_;
    std::vector<Written> written_;
    std::shared_ptr<FolderLock> kept_lock_;
    Watch watch_;
    std::filesystem::path cache_;
    std::chrono::nanoseconds settles_{};
    std::shared_ptr<Kept> kept_;
    std::vector<std::filesystem::path> swept_; // under the kept lock once is enough
};

struct NewFolder {
    std::string association;
    Language language = Language::english;
    std::string school_zone; // may be empty
    std::string identities;  // "" for identities/ as a repository of its own, "inside", or a folder
    bool git = true;
};

// Makes a data folder ready to use (3-commands, init). Throws Error where one is there already.
// What it made, in order.
std::vector<std::string> make_folder(const std::filesystem::path &root, const NewFolder &wish);

// A unified diff of one record, three lines of context, for --dry-run.
std::string unified_diff(const Written &written);

} // namespace maillon
