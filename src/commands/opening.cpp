// Finds the folder and the language before the line is understood.
// SPDX-License-Identifier: MIT
#include "commands/opening.h"

#include <algorithm>

#include "base/text.h"
#include "commands/early_options.h"
#include "records/network_file.h"

namespace maillon {
namespace {

bool says(const std::vector<std::string> &line, std::initializer_list<std::string_view> names) {
    const auto end = std::find(line.begin(), line.end(), "--");
    return std::any_of(line.begin(), end, [&](const std::string &word) {
        const std::string name = fold(word.substr(0, word.find('=')));
        return std::find(names.begin(), names.end(), name) != names.end();
    });
}

std::optional<Language> language_named(const std::string &name) {
    if (name.rfind("fr", 0) == 0) return Language::french;
    if (name.rfind("en", 0) == 0) return Language::english;
    return std::nullopt;
}

// What can't be opened is named by the answer, beside the others.
Opened open_network(const std::vector<std::string> &typed, const std::string &list,
                    const Surroundings &world) {
    Opened opened;
    std::vector<NetworkFolder> folders;
    try {
        folders = network_asked(world.here, typed, list);
    } catch (const Error &error) {
        opened.root = world.here; // where the list's lines are
        opened.trouble = error;
    }
    for (const NetworkFolder &one : folders) {
        try {
            opened.folder.emplace(one.root, Writing::real);
            break;
        } catch (const Error &) {
            continue;
        }
    }
    return opened;
}

} // namespace

Opened open_folder(const std::vector<std::string> &line, const Surroundings &world) {
    const auto typed = early_options(line, {"-C", "--data", "--dossier"});
    const std::string list = early_option(line, {"--network", "--reseau"});
    if (typed.size() > 1 || !list.empty()) return open_network(typed, list, world);
    const std::string option = typed.empty() ? std::string() : typed.front();
    const auto writing = says(line, {"--dry-run", "--essai"}) ? Writing::rehearsal : Writing::real;
    const std::string variable = world.variable("MAILLON_DATA");
    const std::string &named = option.empty() ? variable : option;
    Opened opened;
    try {
        opened.root = Folder::find(option, variable, world.here);
        if (opened.root) opened.folder.emplace(*opened.root, writing);
        if (!opened.root && !named.empty()) {
            throw refused(msg("'{0}' is not a data folder", named),
                          msg("give the folder that holds maillon.yaml"));
        }
    } catch (const Error &error) {
        opened.trouble = error;
    }
    return opened;
}

std::filesystem::path cache_folder(const Surroundings &world) {
    std::filesystem::path cache = world.variable("XDG_CACHE_HOME");
    const std::string home = world.variable("HOME");
    if (!cache.is_absolute()) cache = home.empty() ? "" : home + "/.cache"; // relative: not valid
    return cache.is_absolute() ? cache / "maillon" : "";
}

Language language_of(const std::vector<std::string> &line, const Surroundings &world,
                     const Opened &opened) {
    const std::string option = early_option(line, {"--lang", "--langue"});
    if (const auto asked = language_named(option)) return *asked;
    if (opened.folder && opened.folder->settings().language) {
        return *opened.folder->settings().language;
    }
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const std::string locale = world.variable(name);
        if (!locale.empty()) return language_named(locale).value_or(Language::english);
    }
    return Language::english;
}

} // namespace maillon
