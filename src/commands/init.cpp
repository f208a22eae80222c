// init: a data folder ready to use.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "base/error.h"
#include "base/text.h"
#include "commands/common_words.h"
#include "commands/context.h"

namespace maillon {
namespace {

Language language_from(const Context &context, const std::string &typed) {
    if (typed.empty()) return context.view.speech.language;
    if (typed == "fr") return Language::french;
    if (typed == "en") return Language::english;
    throw wrong_words(msg("'{0}' is not fr or en", typed));
}

// "." and "afev95/" have no last part of their own.
std::string name_of(const std::filesystem::path &root) {
    const auto whole = root.lexically_normal();
    return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

std::string zone_from(const std::string &typed) {
    if (typed.empty()) return {};
    const std::string zone = fold(typed);
    if (zone == "a" || zone == "b" || zone == "c") return {static_cast<char>(zone[0] - 'a' + 'A')};
    throw wrong_words(msg("'{0}' is not a school zone", typed), msg("A, B or C"));
}

int init(Context &context, const Words &words) {
    const std::filesystem::path root =
        words.has("DIR") ? context.world.here / words.one("DIR") : context.world.here;
    NewFolder wish;
    wish.association = words.has("association") ? words.one("association") : name_of(root);
    wish.language = language_from(context, words.one("language"));
    // The folder's language is the language of who makes it (3-commands, 3.1 rule 5).
    if (!words.has("lang")) context.view.speech.language = wish.language;
    wish.school_zone = zone_from(words.one("school-zone"));
    wish.identities = words.one("identities");
    wish.git = !words.has("no-git");
    const auto made = make_folder(root, wish);
    if (words.has("quiet")) return 0;
    context.say(msg("the data folder of {0} is ready:", wish.association));
    for (const auto &one : made)
        context.terminal.out << "  " << shown(one) << '\n';
    if (words.has("DIR")) {
        context.say(msg("next: cd {0}, then: maillon staff add NAME", words.one("DIR")));
    } else {
        context.say(msg("next: maillon staff add NAME"));
    }
    return 0;
}

} // namespace

std::vector<Command> init_commands() {
    return {
        {.noun = "init",
         .reach = Reach::no_folder,
         .about = msg("Make a data folder ready to use: settings, folders, git, and trust for it."),
         .examples =
             {{"init afev95 --association \"Afev Val-d'Oise\" --language fr --school-zone C",
               "créer afev95 --association \"Afev Val-d'Oise\" --langue-du-dossier fr --zone C"}},
         .takes = {{{"DIR", "DOSSIER"},
                    msg("the folder to make; here if left out"),
                    Need::optional}},
         .options = {{"association",
                      "association",
                      {"NAME", "NOM"},
                      msg("the association's name; else the folder's")},
                     {"language",
                      "langue-du-dossier",
                      {"LANGUAGE", "LANGUE"},
                      msg("fr or en: of every report made from this folder")},
                     {"school-zone",
                      "zone",
                      {"ZONE", "ZONE"},
                      msg("A, B or C: whose school holidays count")},
                     {"identities",
                      "identites",
                      {"WHERE", "OÙ"},
                      msg("'inside' the same repository, or another folder; else a repository of "
                          "its own")},
                     {"no-git", "sans-git", {}, msg("make no git repository")},
                     {"quiet", "silence", {}, msg("say nothing when all went well")}},
         .act = init},
    };
}

} // namespace maillon
