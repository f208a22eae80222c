// sync: exchanges records with colleagues: fetch, merge record by record, check, push.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <ostream>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "commands/common_words.h"
#include "commands/context.h"
#include "records/exchange.h"
#include "records/folder_lock.h"
#include "records/git.h"
#include "report/answers.h"

namespace maillon {
namespace {

// One repository's exchange, and what came of it so far.
struct Trade {
    GitRepository repository;
    Remote remote;
    int received = 0;
    int sent = 0;
};

using Trades = std::vector<Trade>;

// Identities first: a record that names one never arrives before it.
Trades trades_of(const Folder &folder) {
    Trades all;
    for (auto &repository : trusted_repositories(folder))
        if (auto remote = remote_of(repository))
            all.insert(all.begin(), {std::move(repository), *std::move(remote)});
    if (all.empty() || !all.back().repository.label.empty())
        throw refused(msg("this data folder has no remote to exchange with"),
                      msg("git remote add origin ADDRESS"));
    return all;
}

// As it stands on the disk now.
Problems errors_now(Context &context) {
    const auto root = context.data().root();
    context.folder.emplace(root, Writing::real);
    Problems errors = problems_of(context, context.data().load_all());
    std::erase_if(errors, [](const Problem &problem) { return !problem.is_error(); });
    return errors;
}

std::string told(const Problem &problem) { return problem.origin.file + say(problem.what, {}); }

// Those in these files, and those that were not there before.
Problems blocking(const Problems &now, const std::set<std::string> &files, const Problems *before) {
    std::set<std::string> known;
    if (before != nullptr)
        for (const Problem &problem : *before)
            known.insert(told(problem));
    Problems found;
    for (const Problem &problem : now) {
        const bool is_new = before != nullptr && !known.contains(told(problem));
        if (is_new || files.contains(problem.origin.file)) found.push_back(problem);
    }
    return found;
}

std::vector<Message> as_lines(const std::string &label, const std::vector<std::string> &files) {
    std::vector<Message> lines;
    for (const auto &file : files)
        lines.push_back(msg("{0}", label + file));
    return lines;
}

// "partners/ft-sarcelles.yaml" is ft-sarcelles: a commit's message names ids only.
std::string log_of(const std::vector<std::string> &files) {
    constexpr std::size_t most = 12;
    std::string text = "edit";
    for (std::size_t i = 0; i < std::min(files.size(), most); ++i)
        text += " " + std::filesystem::path(files[i]).stem().string();
    return files.size() > most ? text + " ..." : text;
}

// What was written by hand goes along when it is in order; what is not maillon's stays here, for it
// may hold names.
void commit_by_hand(Context &context, const Trade &one, const Problems &errors) {
    const auto &[folder, label, mode] = one.repository;
    const Uncommitted there = uncommitted_in(one.repository);
    if (!there.removed.empty())
        throw refused(msg("records are gone or moved, and no commit says so"),
                      msg("have them back with git restore, or commit it yourself"))
            .with(as_lines(label, there.removed));
    std::set<std::string> files;
    for (const auto &name : there.records)
        files.insert(label + name);
    const Problems found = blocking(errors, files, nullptr);
    if (!found.empty()) {
        context.terminal.err << problem_lines(found, context.view.speech, {},
                                              context.terminal.err_width());
        throw refused(msg("what was written by hand has errors; nothing was exchanged"),
                      msg("mend it, then: maillon sync"));
    }
    for (const auto &name : there.others)
        context.note(msg("{0} is not one of maillon's files, and stays here", label + name));
    std::string why;
    if (!there.records.empty() && !commit_files(folder, there.records, log_of(there.records), why))
        throw refused(msg("git refuses ({0})", why));
}

void merge_all(Trades &all) {
    for (Trade &one : all) {
        const Received merged = merge(one.repository, one.remote);
        one.received += merged.received;
        if (merged.conflicts.empty()) continue;
        auto lines = as_lines(one.repository.label, merged.conflicts);
        const std::string folder = one.repository.folder.string();
        lines.push_back(msg("set right what stands between the marks in these files, then:"));
        lines.push_back(msg("  git -C {0} commit --all --no-edit && maillon sync", folder));
        lines.push_back(msg("or leave all as it was: git -C {0} merge --abort", folder));
        throw refused(msg("you and a colleague wrote different things in the same place; nothing "
                          "was sent"))
            .with(lines);
    }
}

void require_in_order(Context &context, const Trades &all, const Problems &before) {
    std::set<std::string> files;
    for (const Trade &one : all)
        for (const auto &name : outgoing(one.repository, one.remote).files)
            files.insert(one.repository.label + name);
    const Problems found = blocking(errors_now(context), files, &before);
    if (found.empty()) return;
    context.terminal.err << problem_lines(found, context.view.speech, {},
                                          context.terminal.err_width());
    throw refused(msg("the records are merged, and not in order; nothing was sent"),
                  msg("mend what is named above, then: maillon sync"));
}

// Under the lock no command writes in between.
void merge_and_check(Context &context, Trades &all) {
    const FolderLock lock(context.data().root());
    const Problems before = errors_now(context);
    for (const Trade &one : all)
        commit_by_hand(context, one, before);
    merge_all(all);
    require_in_order(context, all, before);
}

Pushed push_all(Trades &all) {
    for (Trade &one : all) {
        const int waiting = outgoing(one.repository, one.remote).commits;
        if (waiting == 0) continue;
        if (push(one.repository, one.remote) == Pushed::late) return Pushed::late;
        one.sent += waiting;
    }
    return Pushed::done;
}

void tell(Context &context, const Trades &all) {
    for (const Trade &one : all) {
        const Message whose = one.repository.label.empty() ? msg("records") : msg("identities");
        context.say(msg("{0}: {1}, {2}", whose,
                        msg("{0} change received|{0} changes received", one.received),
                        msg("{0} sent|{0} sent", one.sent)));
    }
}

int sync(Context &context, const Words &words) {
    Trades all = trades_of(context.data());
    constexpr int most_attempts = 3;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        for (const Trade &one : all)
            fetch(one.repository, one.remote);
        merge_and_check(context, all);
        if (push_all(all) == Pushed::late) continue;
        if (!words.has("quiet")) tell(context, all);
        return 0;
    }
    throw refused(msg("colleagues keep sending at this moment; all is merged here"),
                  msg("maillon sync, in a minute"));
}

} // namespace

std::vector<Command> sync_commands() {
    return {
        {.noun = "sync",
         .reach = Reach::tends,
         .about = msg("Exchange records with your colleagues: receive, merge, check, send."),
         .examples = {{"sync", "synchroniser"}},
         .options = {{"quiet", "silence", {}, msg("say nothing when all went well")}},
         .act = sync},
    };
}

} // namespace maillon
