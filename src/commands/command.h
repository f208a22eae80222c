// What the user may say, as data: nouns, verbs, words, options. Splitting, help, suggestions and
// the reference are made from it.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace maillon {

struct Context;
class Words;

// A word of the command line in English, and the words French speakers type for it (accents
// optional, first one shown).
struct Term {
    std::string_view english;
    std::vector<std::string_view> french;
    Message about = {};

    [[nodiscard]] std::string_view shown(Language language) const;
    [[nodiscard]] Label label() const { return {english, shown(Language::french)}; }
    [[nodiscard]] bool answers_to(std::string_view typed) const; // plurals too
};

// Once, at most once, once or more, any number of times.
enum class Need { required, optional, repeated, any };

// A word without dashes, by its place.
struct Taken {
    Label name; // as help shows it: WHO, QUI
    Message about;
    Need need = Need::required;
};

struct Option {
    std::string_view name; // without dashes
    std::string_view french;
    Label value; // empty: a flag
    Message about;
    Need need = Need::optional;
    std::string_view codes = {}; // the set of codes its values come from

    [[nodiscard]] bool is_flag() const { return value.english.empty(); }
    [[nodiscard]] Label label() const { return {name, french}; }
};

// What a command has to do with the data folder. What tends it records no fact and answers for no
// day: --on, --at and their like mean nothing to it.
enum class Reach { no_folder, reads, writes, tends };

struct Command {
    std::string_view noun = {};
    std::string_view verb = {}; // empty where the noun is the whole command: health, agenda
    Reach reach = Reach::reads;
    Message about = {};
    std::vector<Label> examples = {}; // without the leading "maillon"
    std::vector<Taken> takes = {};
    std::vector<Option> options = {};
    std::vector<std::string_view> formats = {}; // of --format, beside text
    std::function<int(Context &, const Words &)> act = {};

    // "referral add" and "orientation ajouter"; set by commands().
    std::string english_name = {}, french_name = {};

    [[nodiscard]] Label name() const { return {english_name, french_name}; }
};

// Every noun and every verb, with the French ones.
const std::vector<Term> &nouns();
const std::vector<Term> &verbs();
const Term &noun_term(std::string_view english);
const Term &verb_term(std::string_view english);

// All commands, in the order of the reference. Made once.
const std::vector<Command> &commands();
const Command *find_command(std::string_view noun, std::string_view verb);

// Options that every command takes, and those that every writing or reading command takes.
const std::vector<Option> &options_of_all();
const std::vector<Option> &options_of_writing();
const std::vector<Option> &options_of_reading();
// The command's own, then the shared ones that fit its reach.
std::vector<Option> all_options(const Command &command);

} // namespace maillon
