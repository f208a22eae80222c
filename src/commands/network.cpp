// Opens the folders of a network and reads them one after the other.
// SPDX-License-Identifier: MIT
#include "commands/network.h"

#include <algorithm>
#include <ostream>

#include "base/error.h"
#include "commands/early_options.h"
#include "commands/errors.h"
#include "commands/opening.h"
#include "commands/progress.h"
#include "records/network_file.h"
#include "report/answers.h"

namespace maillon {
namespace {

// A folder that could be opened, until it is read.
struct OpenOne {
    std::string name;
    std::string given;
    std::optional<Folder> folder;
};

bool answers_for_several(const Command &command) {
    return std::ranges::count(command.options, std::string_view("network"), &Option::name) > 0;
}

// "../afev-95/maillon.yaml": a file of one of several folders can be found by it.
Origin in_folder(const std::string &given, Origin origin) {
    const auto last = given.find_last_not_of('/');
    origin.file = given.substr(0, last == given.npos ? 0 : last + 1) + "/" + origin.file;
    return origin;
}

Folder opened(const NetworkFolder &one) {
    if (!Folder::find(one.root.string(), "", ""))
        throw refused(msg("'{0}' is not a data folder", one.given),
                      msg("give the folder that holds maillon.yaml"));
    try {
        return {one.root, Writing::real};
    } catch (Error &error) {
        if (error.origin()) throw Error(error).at(in_folder(one.given, *error.origin()));
        throw;
    }
}

std::string name_of(const NetworkFolder &one, const Folder &folder) {
    if (!one.name.empty()) return one.name;
    const std::string &own = folder.settings().association;
    return own.empty() ? one.given : own;
}

void require_own_names(const std::vector<OpenOne> &all) {
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t earlier = 0; earlier < i; ++earlier)
            if (all[i].name == all[earlier].name)
                throw refused(msg("'{0}' and '{1}' have the same association's name",
                                  all[earlier].given, all[i].given),
                              msg("give one of them a name in the file of --network"));
}

std::vector<OpenOne> open_all(const Context &context, const Words &words,
                              std::vector<UnreadFolder> &unread) {
    std::vector<OpenOne> all;
    for (const NetworkFolder &one :
         network_asked(context.world.here, words.all("data"), words.one("network"))) {
        try {
            Folder folder = opened(one);
            std::string name = name_of(one, folder);
            all.push_back({std::move(name), one.given, std::move(folder)});
        } catch (const Error &error) {
            context.terminal.err << error_text(error, context.view.speech,
                                               context.terminal.err_width());
            unread.push_back({one.given, error.message()});
        }
    }
    if (all.empty())
        throw refused(msg("none of the folders can be opened"), msg("see the lines above"));
    require_own_names(all);
    return all;
}

void tell_errors(const Context &context, OpenOne &one, const RecordsRead &reading) {
    Problems errors = told_at_once(reading, context.at);
    const std::size_t before = in_folder(one.given, {}).file.size();
    for (Problem &problem : errors)
        problem.origin = in_folder(one.given, problem.origin);
    LendLine lend;
    if (context.terminal.err_is_terminal)
        lend = [&](const Origin &origin) {
            return one.folder->line_at({origin.file.substr(before), origin.place});
        };
    context.terminal.err << problem_lines(errors, context.view.speech, lend,
                                          context.terminal.err_width());
}

} // namespace

Option network_option() {
    return {"network",
            "reseau",
            {"FILE", "FICHIER"},
            msg("over the associations that this file lists, or those of several -C: figures, and "
                "no person's name")};
}

void refuse_several(const Command &command, const std::vector<std::string> &line) {
    const auto lists = early_options(line, {"--network", "--reseau"});
    if (answers_for_several(command)) {
        if (std::ranges::count(lists, std::string()) > 0)
            throw wrong_words(msg("'--network' has no value"), msg("give the file's name"));
        return;
    }
    if (!lists.empty() || early_options(line, {"-C", "--data", "--dossier"}).size() > 1)
        throw wrong_words(msg("this is answered for one folder at a time"),
                          msg("give -C once; several are for health, summary, impact and "
                              "portfolio"));
}

void refuse_across(const Words &words, std::initializer_list<Label> names) {
    if (words.has("names"))
        throw wrong_words(msg("no names over several associations"),
                          msg("leave --names out; one -C alone shows them"));
    for (const Label &name : names) {
        if (!words.has(name.english)) continue;
        const bool is_place = name.english == "PARTNER";
        throw wrong_words(is_place ? msg("no partner can be named over several associations")
                                   : msg("no --{0} over several associations", name),
                          msg("leave it out, or ask one association: -C once"));
    }
}

bool asks_several(const Words &words) {
    return words.has("network") || words.all("data").size() > 1;
}

int errors_in(const Problems &problems) {
    return static_cast<int>(std::ranges::count_if(problems, &Problem::is_error));
}

NetworkOutcome each_association(Context &context, const Words &words, const TakeOne &take) {
    NetworkOutcome outcome;
    std::vector<OpenOne> all = open_all(context, words, outcome.unread);
    outcome.exit_code = outcome.unread.empty() ? 0 : 3;
    const FoldersProgress progress(context, all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        OpenOne &one = all[i];
        progress.watch(*one.folder, i + 1);
        one.folder->set_cache(cache_folder(context.world));
        const RecordsRead reading =
            read_folder(*one.folder, context.today, context.at, FreeTexts::left_out);
        if (reading.exit_code != 0) outcome.exit_code = reading.exit_code;
        const bool has_lines = !told_at_once(reading, context.at).empty();
        if (has_lines) progress.erase();
        tell_errors(context, one, reading);
        take({one.name, one.given, reading});
        one.folder.reset();
    }
    progress.erase();
    return outcome;
}

} // namespace maillon
