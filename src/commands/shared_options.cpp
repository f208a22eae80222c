// Options that many commands take, declared once.
// SPDX-License-Identifier: MIT
#include "commands/command.h"

namespace maillon {

const std::vector<Option> &options_of_all() {
    static const std::vector<Option> all = {
        {"data",
         "dossier",
         {"DIR", "DOSSIER"},
         msg("the data folder; else $MAILLON_DATA, else the first one upward from here"),
         Need::any},
        {"lang",
         "langue",
         {"LANGUAGE", "LANGUE"},
         msg("fr or en; else the folder's, else the locale's")},
        {"today",
         "aujourdhui",
         {"DATE", "DATE"},
         msg("take this day as today; also $MAILLON_TODAY")},
        {"color",
         "couleur",
         {"WHEN", "QUAND"},
         msg("auto, always or never; NO_COLOR is respected")},
        {"no-pager", "sans-pagination", {}, msg("a long answer all at once, not through $PAGER")},
        {"names",
         "noms",
         {},
         msg("show names of young people and mentors also outside a terminal")},
        {"help", "aide", {}, msg("help on this command")},
        {"version", "version", {}, msg("which maillon this is")},
    };
    return all;
}

const std::vector<Option> &options_of_reading() {
    static const std::vector<Option> all = {
        {"at", "au", {"DATE", "DATE"}, msg("the answer as it would have been given on that day")},
        {"format", "format", {"FORMAT", "FORMAT"}, msg("text, or one of those named here")},
    };
    return all;
}

const std::vector<Option> &options_of_writing() {
    static const std::vector<Option> all = {
        {"on", "le", {"DATE", "DATE"}, msg("the day it happened; today if left out")},
        {"by",
         "par",
         {"STAFF", "ÉQUIPE"},
         msg("who did it; else $MAILLON_STAFF, else by git's e-mail address")},
        {"dry-run", "essai", {}, msg("show what would change, write nothing")},
        {"quiet", "silence", {}, msg("say nothing when all went well")},
    };
    return all;
}

std::vector<Option> all_options(const Command &command) {
    std::vector<Option> all = command.options;
    const auto append = [&all](const std::vector<Option> &more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    if (command.reach == Reach::reads) append(options_of_reading());
    if (command.reach == Reach::writes) append(options_of_writing());
    append(options_of_all());
    return all;
}

} // namespace maillon
