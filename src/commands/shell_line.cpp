// Follows an unfinished line by the declarations of the commands, as address() and split() do with
// a finished one.
// SPDX-License-Identifier: MIT
#include "commands/shell_line.h"

#include <algorithm>

#include "base/text.h"
#include "commands/completing.h"
#include "commands/expected.h"

namespace maillon {
namespace {

using Line = std::vector<std::string>;

bool is_dashed(const std::string &word) {
    const bool date = word.size() > 1 && word[1] >= '0' && word[1] <= '9';
    return word.size() > 1 && word[0] == '-' && !date;
}

// What the words before the last one came to.
struct Reached {
    const Term *noun = nullptr;
    const Command *command = nullptr;
    std::size_t places = 0;
    std::optional<Option> pending = {}; // it waits for its value
    bool only_places = false;           // behind "--"
    bool is_lost = false;               // a word that no command has there
    Words said = {};
};

std::vector<Option> options_of(const Reached &reached) {
    if (reached.command) return all_options(*reached.command);
    return options_of_all();
}

std::optional<Option> option_called(const Reached &reached, const std::string &word) {
    const std::string name = fold(word.substr(0, word.find('=')));
    for (const Option &option : options_of(reached)) {
        const bool brief = (option.name == "data" && word == "-C") ||
                           (option.name == "quiet" && word == "-q") ||
                           (option.name == "help" && word == "-h");
        if (brief || name == "--" + std::string(option.name) ||
            name == "--" + std::string(option.french))
            return option;
    }
    return std::nullopt;
}

const Taken *place_reached(const Reached &reached) {
    const auto &takes = reached.command->takes;
    if (takes.empty()) return nullptr;
    if (reached.places < takes.size()) return &takes[reached.places];
    const Need last = takes.back().need;
    return last == Need::repeated || last == Need::any ? &takes.back() : nullptr;
}

void take_bare(Reached &reached, const std::string &word) {
    if (!reached.noun) {
        const auto noun =
            std::ranges::find_if(nouns(), [&](const Term &term) { return term.answers_to(word); });
        reached.is_lost = noun == nouns().end();
        if (reached.is_lost) return;
        reached.noun = &*noun;
        reached.command = find_command(noun->english, "");
    } else if (!reached.command) {
        const auto command = std::ranges::find_if(commands(), [&](const Command &one) {
            return one.noun == reached.noun->english && !one.verb.empty() &&
                   verb_term(one.verb).answers_to(word);
        });
        reached.is_lost = command == commands().end();
        if (!reached.is_lost) reached.command = &*command;
    } else {
        if (const Taken *place = place_reached(reached))
            reached.said.add(place->name.english, word);
        ++reached.places;
    }
}

void take_option(Reached &reached, const std::string &word) {
    const auto option = option_called(reached, word);
    if (!option) return;
    const bool has_value = word.find('=') != std::string::npos;
    reached.said.add(option->name, has_value ? word.substr(word.find('=') + 1) : "true");
    if (!option->is_flag() && !has_value) reached.pending = option;
}

Reached reached_by(const Line &line) {
    Reached reached;
    for (std::size_t i = 0; i + 1 < line.size() && !reached.is_lost; ++i) {
        const std::string &word = line[i];
        if (reached.pending)
            reached.pending.reset();
        else if (!reached.only_places && word == "--")
            reached.only_places = true;
        else if (!reached.only_places && is_dashed(word))
            take_option(reached, word);
        else
            take_bare(reached, word);
    }
    return reached;
}

std::vector<Candidate> option_names(const Reached &reached, const Speech &speech) {
    std::vector<Candidate> all;
    for (const Option &option : options_of(reached)) {
        if (reached.said.has(option.name) && option.need != Need::any) continue;
        all.push_back({"--" + say(option.label(), speech), say(option.about, speech)});
        all.back().also = "--" + std::string(option.name);
    }
    return all;
}

Candidate term_offered(const Term &term, const Message &about, const Speech &speech) {
    return {std::string(term.shown(speech.language)), say(about, speech),
            std::string(term.english)};
}

std::vector<Candidate> terms_offered(const Reached &reached, const Speech &speech) {
    std::vector<Candidate> all;
    if (!reached.noun) {
        for (const Term &noun : nouns())
            all.push_back(term_offered(noun, noun.about, speech));
        return all;
    }
    for (const Command &command : commands())
        if (command.noun == reached.noun->english && !command.verb.empty())
            all.push_back(term_offered(verb_term(command.verb), command.about, speech));
    return all;
}

// "ft-sarcelles,ml-no": the last of several names; "--kind=F": the value behind the option.
std::vector<Candidate> behind(const std::string &before, const std::string &typed,
                              const std::vector<Candidate> &all) {
    std::vector<Candidate> fitting = completions(typed.substr(before.size()), all);
    for (Candidate &one : fitting)
        one.value.insert(0, before);
    return fitting;
}

ShellOffer values(Context &context, const Reached &reached, const Expected &expected,
                  const std::string &typed, std::string before) {
    if (expected.sort == Sort::folder) return {{}, ShellOffer::Names::folders};
    if (expected.sort == Sort::file) return {{}, ShellOffer::Names::files};
    const auto comma = typed.rfind(',');
    if (expected.sort == Sort::anyone && comma != std::string::npos)
        before = typed.substr(0, comma + 1);
    static const Command none;
    const Command &command = reached.command ? *reached.command : none;
    return {behind(before, typed, candidates_for(context, command, expected, reached.said))};
}

ShellOffer option_or_value(Context &context, const Reached &reached, const std::string &typed) {
    const auto equals = typed.find('=');
    if (equals == std::string::npos)
        return {completions(typed, option_names(reached, context.view.speech))};
    const auto option = option_called(reached, typed);
    if (!option || option->is_flag()) return {};
    static const Command none;
    const Expected expected = expected_at(reached.command ? *reached.command : none, *option);
    return values(context, reached, expected, typed, typed.substr(0, equals + 1));
}

} // namespace

ShellOffer offer_for(Context &context, const Line &line) {
    const Reached reached = reached_by(line);
    const std::string typed = line.empty() ? std::string() : line.back();
    if (reached.is_lost) return {};
    static const Command none;
    if (reached.pending) {
        const Expected expected =
            expected_at(reached.command ? *reached.command : none, *reached.pending);
        return values(context, reached, expected, typed, {});
    }
    if (!reached.only_places && !typed.empty() && typed[0] == '-')
        return option_or_value(context, reached, typed);
    if (!reached.command) return {completions(typed, terms_offered(reached, context.view.speech))};
    if (const Taken *place = place_reached(reached))
        return values(context, reached, expected_at(*reached.command, *place), typed, {});
    return {completions(typed, option_names(reached, context.view.speech))};
}

} // namespace maillon
