// Words of a command line: CLI11 splits them, meanings are given elsewhere.
// SPDX-License-Identifier: MIT
#include "commands/words.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "base/text.h"
#include "commands/early_options.h"

namespace maillon {
namespace {

const std::string nothing;
const std::vector<std::string> none;

bool is_dashed(std::string_view word) { return word.size() > 1 && word[0] == '-'; }

// "-2w" is a date, never an option: CLI11 is handed it behind a space, and values are trimmed.
bool is_relative_date(std::string_view word) {
    return word.size() > 2 && word[0] == '-' && word[1] >= '0' && word[1] <= '9';
}

// "--Échéance=x" is "--echeance=x": accents and case of an option's name do not matter.
std::string plain_option(const std::string &word) {
    if (word.rfind("--", 0) != 0 || word.size() == 2) return word;
    const auto equals = word.find('=');
    const std::string value = equals == std::string::npos ? "" : word.substr(equals);
    std::string name = fold(word.substr(2, equals == std::string::npos ? equals : equals - 2));
    return "--" + name + value;
}

std::string names_for_cli11(const Option &option) {
    std::string names = "--" + std::string(option.name);
    if (!option.french.empty() && option.french != option.name) {
        names += ",--" + std::string(option.french);
    }
    if (option.name == "data") names += ",-C";
    if (option.name == "quiet") names += ",-q";
    if (option.name == "help") names += ",-h";
    return names;
}

void declare(CLI::App &app, const Option &option) {
    if (option.is_flag()) {
        app.add_flag(names_for_cli11(option))->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        return;
    }
    app.add_option(names_for_cli11(option))
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false)
        ->type_name("");
}

Error unknown_option(const Command &command, const std::string &typed) {
    const std::string name = typed.substr(0, typed.find('='));
    std::vector<std::string> known;
    for (const Option &option : all_options(command)) {
        known.push_back("--" + std::string(option.name));
        known.push_back("--" + std::string(option.french));
    }
    const auto near = nearest(name, known);
    if (near.empty()) {
        return wrong_words(msg("no option '{0}' in 'maillon {1}'", name, command.name()),
                           msg("maillon help {0}", command.name()));
    }
    return wrong_words(msg("no option '{0}' in 'maillon {1}'", name, command.name()),
                       msg("did you mean '{0}'?", near.front()));
}

Message what_fits(const Command &command, const Option &option) {
    return option.codes.empty() ? msg("maillon help {0}", command.name())
                                : msg("one of those that 'maillon codes {0}' lists", option.codes);
}

// CLI11 says which option it is: "--kind: 1 required TEXT missing".
Error without_value(const Command &command, std::string_view mismatch) {
    for (const Option &option : all_options(command)) {
        const std::string name = "--" + std::string(option.name) + ":";
        if (mismatch.starts_with(name))
            return wrong_words(
                msg("'--{0}' has no value in 'maillon {1}'", option.label(), command.name()),
                what_fits(command, option));
    }
    return wrong_words(msg("an option of 'maillon {0}' has no value", command.name()),
                       msg("maillon help {0}", command.name()));
}

void take_options(const Command &command, const CLI::App &app, Words &words) {
    for (const Option &option : all_options(command)) {
        const CLI::Option *given = app.get_option("--" + std::string(option.name));
        if (given->count() == 0) continue;
        if (option.is_flag()) {
            words.add(option.name, "true");
            continue;
        }
        if (given->count() > 1 && option.need != Need::any) {
            throw wrong_words(msg("'--{0}' is given more than once", option.label()),
                              msg("give it once"));
        }
        for (const auto &value : given->results()) {
            words.add(option.name, std::string(trimmed(value)));
        }
    }
}

// The surplus word is not echoed: it may be part of a note or of a name.
void take_places(const Command &command, const std::vector<std::string> &given, Words &words,
                 Lack lack) {
    std::size_t next = 0;
    for (const Taken &taken : command.takes) {
        const bool repeated = taken.need == Need::repeated || taken.need == Need::any;
        do {
            if (next == given.size()) break;
            words.add(taken.name.english, std::string(trimmed(given[next++])));
        } while (repeated);
        const bool needed = taken.need == Need::required || taken.need == Need::repeated;
        if (needed && lack == Lack::refused && !words.has(taken.name.english)) {
            throw wrong_words(msg("'{0}' is missing in 'maillon {1}'", taken.name, command.name()),
                              msg("maillon help {0}", command.name()));
        }
    }
    if (next < given.size()) {
        throw wrong_words(
            msg("{0} word too many in 'maillon {1}'|{0} words too many in 'maillon {1}'",
                given.size() - next, command.name()),
            msg("put a name or a note of several words in quotes; maillon help {0}",
                command.name()));
    }
}

void require_options(const Command &command, const Words &words) {
    for (const Option &option : command.options) {
        if (option.need != Need::required || words.has(option.name)) continue;
        throw wrong_words(
            msg("'--{0}' is missing in 'maillon {1}'", option.label(), command.name()),
            what_fits(command, option));
    }
}

} // namespace

const std::string &Words::one(std::string_view name) const {
    const auto &values = all(name);
    return values.empty() ? nothing : values.back();
}

const std::vector<std::string> &Words::all(std::string_view name) const {
    const auto found = values_.find(name);
    return found == values_.end() ? none : found->second;
}

void Words::add(std::string_view name, std::string value) {
    values_[std::string(name)].push_back(std::move(value));
}

Words split(const Command &command, const std::vector<std::string> &rest, Lack lack) {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    for (const Option &option : all_options(command))
        declare(app, option);
    std::vector<std::string> places;
    app.add_option("places", places);

    const auto end_of_options = std::find(rest.begin(), rest.end(), "--");
    std::vector<std::string> reversed; // CLI11 takes its words last first
    for (auto word = rest.begin(); word != end_of_options; ++word) {
        reversed.insert(reversed.begin(),
                        is_relative_date(*word) ? " " + *word : plain_option(*word));
    }
    try {
        app.parse(reversed);
    } catch (const CLI::ArgumentMismatch &mismatch) {
        throw without_value(command, mismatch.what());
    } catch (const CLI::ParseError &) {
        throw wrong_words(msg("the words after 'maillon {0}' can't be understood", command.name()),
                          msg("maillon help {0}", command.name()));
    }
    for (const auto &extra : app.remaining()) {
        if (is_dashed(extra)) throw unknown_option(command, extra);
        places.push_back(extra);
    }
    if (end_of_options != rest.end()) {
        places.insert(places.end(), end_of_options + 1, rest.end());
    }
    Words words;
    take_options(command, app, words);
    take_places(command, places, words, lack);
    if (lack == Lack::refused) require_options(command, words);
    return words;
}

std::vector<std::string> early_options(const std::vector<std::string> &line,
                                       const std::vector<std::string_view> &names) {
    std::vector<std::string> values;
    for (std::size_t i = 0; i < line.size() && line[i] != "--"; ++i) {
        const std::string word = plain_option(line[i]);
        for (const auto name : names) {
            const bool is_brief = name.size() == 2; // its value may stand right behind it
            if (word == name && i + 1 < line.size())
                values.push_back(line[i + 1]);
            else if (word.starts_with(std::string(name) + "="))
                values.push_back(word.substr(name.size() + 1));
            else if (is_brief && word.size() > 2 && word.starts_with(name))
                values.push_back(word.substr(2));
        }
    }
    return values;
}

std::string early_option(const std::vector<std::string> &line,
                         const std::vector<std::string_view> &names) {
    const auto values = early_options(line, names);
    return values.empty() ? std::string() : values.back();
}

} // namespace maillon
