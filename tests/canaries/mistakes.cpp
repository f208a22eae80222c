// Lines that are wrong in one word: names where ids are wanted, notes where dates are, options that
// nobody has, numbers that are none. Nothing but that word may be repeated.
// SPDX-License-Identifier: MIT
#include <set>

#include "canaries/suites.h"
#include "commands/command.h"
#include "hostile/lines.h"

namespace maillon::canaries {
namespace {

struct Mistake {
    Line line;
    std::string wrong;
};

std::vector<std::string> wrong_words(const Planting &planting) {
    const std::string identity = "identities/2026/y26-rece1.yaml";
    const std::string name = value_of(planting, identity, "name");
    return {name,
            name.substr(name.find(' ') + 1),
            name.substr(0, name.find(' ')),
            value_of(planting, identity, "phone"),
            value_of(planting, identity, "email"),
            value_of(planting, "partners/ft-sarcelles.yaml", "note"),
            "2026-13-45",
            "personne",
            "zqf", // several
            ""};
}

std::string ours(const std::string &word) {
    if (word == "Texte") return typed_note();
    if (word == "ft-canari") return "ft-sarcelles";
    return word == "y26-aaaa1" ? "y26-rece1" : word;
}

std::string right_word(const Label &name, std::string_view codes, const Command &command) {
    return ours(hostile::word_for(name.english, codes, command.english_name));
}

// The line up to its places, `wrong` in the n-th.
Line with_places(const Command &command, std::size_t n, const std::string &wrong) {
    Line line{std::string(command.noun)};
    if (!command.verb.empty()) line.emplace_back(command.verb);
    for (std::size_t i = 0; i < command.takes.size(); ++i) {
        const Taken &taken = command.takes[i];
        const bool needed = taken.need == Need::required || taken.need == Need::repeated;
        if (i == n)
            line.push_back(wrong);
        else if (needed || (n < command.takes.size() && i < n))
            line.push_back(right_word(taken.name, "", command));
    }
    return line;
}

void add_required_options(const Command &command, Line &line) {
    for (const Option &option : command.options) {
        if (option.need != Need::required) continue;
        line.push_back("--" + std::string(option.name));
        line.push_back(right_word(option.value, option.codes, command));
    }
}

// Nothing is to change: each line finds the folder as planted.
void rehearse(const Command &command, Line &line) {
    for (const Option &option : all_options(command))
        if (option.name == "dry-run") line.emplace_back("--dry-run");
}

// What they name would be made, or stands in another suite.
bool names_files_to_be(const Command &command) {
    return command.noun == "init" || command.noun == "publish" || command.verb == "merge-driver";
}

// A file of that name would be made.
bool makes_what_it_names(std::string_view name) { return name == "output"; }

class Clerk {
public:
    explicit Clerk(const Planting &planting) : words_(wrong_words(planting)) {}
    std::vector<Mistake> mistakes;

    void err_in(const Command &command) {
        constexpr std::size_t none = 99;
        for (std::size_t i = 0; i < command.takes.size(); ++i)
            if (!makes_what_it_names(command.takes[i].name.english))
                for (const std::string &wrong : next_words())
                    add(command, with_places(command, i, wrong), {}, wrong);
        for (const Option &option : all_options(command)) {
            if (option.is_flag() || makes_what_it_names(option.name)) continue;
            for (const std::string &wrong : next_words())
                add(command, with_places(command, none, ""),
                    {"--" + std::string(option.name), wrong}, wrong);
        }
        const Line line = with_places(command, none, "");
        add(command, line, {"--zqtypedoption"}, "--zqtypedoption");
        add(command, line, {"--format", typed_work()}, typed_work());
        for (const std::string &wrong : next_words())
            add(command, line, {wrong, wrong}, wrong); // words too many
        mistakes.push_back({{std::string(command.noun), words_[0]}, words_[0]});
    }

private:
    // Three by turns, so that over the commands each meets each.
    std::vector<std::string> next_words() {
        std::vector<std::string> words;
        for (std::size_t i = 0; i < 3; ++i)
            words.push_back(words_[turn_++ % words_.size()]);
        return words;
    }
    void add(const Command &command, Line line, const Line &more, const std::string &wrong) {
        add_required_options(command, line);
        line.insert(line.end(), more.begin(), more.end());
        rehearse(command, line);
        mistakes.push_back({std::move(line), wrong});
    }

    std::vector<std::string> words_;
    std::size_t turn_ = 0;
};

} // namespace

void try_mistakes(Trial &trial) {
    trial.desk.renew();
    trial.desk.set_editor("true");
    Clerk clerk(trial.planting);
    for (const Command &command : commands())
        if (!names_files_to_be(command)) clerk.err_in(command);
    const std::vector<Setting> settings = all_settings();
    std::size_t n = 0;
    for (const Mistake &mistake : clerk.mistakes) {
        for (std::size_t m = 0; m < settings.size(); ++m)
            if (trial.every == 1 ||
                (m == n % settings.size() && trial.is_chosen(n / settings.size() + n)))
                trial.judge.ask(trial.desk, mistake.line, settings[m], mistake.wrong);
        ++n;
    }
    look_for_traces(trial, "mistakes");
}

} // namespace maillon::canaries
