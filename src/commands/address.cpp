// Finds the command that a line names: its first words without dashes, in either language.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "commands/network.h"
#include "commands/words.h"

namespace maillon {
namespace {

bool is_named(const Option &option, const std::string &word) {
    return word == "--" + std::string(option.name) || word == "--" + std::string(option.french);
}

// Options before the noun may take a value; which do is known for those that say which folders, and
// those of all commands.
bool takes_value(const std::string &word) {
    if (word == "-C" || is_named(network_option(), word)) return true;
    for (const auto *shared : {&options_of_all(), &options_of_reading(), &options_of_writing()})
        for (const Option &option : *shared)
            if (is_named(option, word)) return !option.is_flag();
    return false;
}

bool is_option(const std::string &word) { return word.size() > 1 && word[0] == '-'; }

// The place of the next word without dashes, from `start`; the line's size where there is none.
std::size_t next_bare(const std::vector<std::string> &line, std::size_t start) {
    for (std::size_t i = start; i < line.size(); ++i) {
        if (line[i] == "--") return line.size();
        if (!is_option(line[i])) return i;
        if (takes_value(line[i])) ++i;
    }
    return line.size();
}

const Term *find_term(const std::vector<Term> &terms, std::string_view typed) {
    const auto found = std::find_if(terms.begin(), terms.end(),
                                    [&](const Term &term) { return term.answers_to(typed); });
    return found == terms.end() ? nullptr : &*found;
}

// French first words would be noise to an English reader, but who types them knows them.
std::vector<std::string> spellings(const std::vector<Term> &terms) {
    std::vector<std::string> all;
    for (const Term &term : terms) {
        all.emplace_back(term.english);
        for (const auto french : term.french)
            all.emplace_back(french);
    }
    return all;
}

std::vector<Term> verbs_of(std::string_view noun) {
    std::vector<Term> some;
    for (const Command &command : commands()) {
        if (command.noun == noun && !command.verb.empty()) {
            some.push_back(verb_term(command.verb));
        }
    }
    return some;
}

Message verbs_listed(const Term &noun) {
    Message list;
    for (const Term &verb : verbs_of(noun.english)) {
        list = list.empty() ? msg("{0}", verb.label()) : msg("{0}, {1}", list, verb.label());
    }
    return msg("after '{0}' comes one of: {1}", noun.label(), list);
}

// The word itself is a slip at a command's place, not text of a record: it may be shown.
Error unknown_word(const std::string &before, const std::string &typed,
                   const std::vector<Term> &terms, const Message &otherwise) {
    const auto near = nearest(typed, spellings(terms));
    const Message remedy =
        near.empty() ? otherwise : msg("did you mean '{0}'?", before + near.front());
    return wrong_words(msg("no command '{0}'", before + typed), remedy);
}

std::vector<const Command *> commands_with(const Term &verb) {
    std::vector<const Command *> some;
    for (const Command &command : commands())
        if (command.verb == verb.english) some.push_back(&command);
    return some;
}

// "acknowledge ines", "list partners": a verb stands where the noun belongs.
Error verb_first(const std::string &typed, const Term &verb, const std::string &next) {
    const auto some = commands_with(verb);
    const Command *meant = some.size() == 1 ? some.front() : nullptr;
    for (const Command *command : some)
        if (noun_term(command->noun).answers_to(next)) meant = command;
    const Message what = msg("no command '{0}'", typed);
    if (meant != nullptr) return wrong_words(what, msg("did you mean '{0}'?", meant->name()));
    Message list;
    for (const Command *command : some)
        list = list.empty() ? msg("{0}", command->name()) : msg("{0}, {1}", list, command->name());
    return wrong_words(what, msg("did you mean one of these: {0}?", list));
}

// What stands at the noun's place is none: a verb, a slip in a noun or in a verb, or nonsense.
Error unknown_noun(const std::string &typed, const std::string &next) {
    if (const Term *verb = find_term(verbs(), typed)) return verb_first(typed, *verb, next);
    const auto near_noun = nearest(typed, spellings(nouns()));
    const auto near_verb = nearest(typed, spellings(verbs()));
    if (near_noun.empty() && !near_verb.empty())
        return verb_first(typed, *find_term(verbs(), near_verb.front()), next);
    return unknown_word("", typed, nouns(), msg("maillon help"));
}

bool is_help_flag(const std::string &word) {
    return word == "--help" || word == "-h" || word == "--aide";
}

// The term a verb's place holds, among the noun's own: "rencontre" is met for a contact, meet for a
// referral.
const Command *command_with(std::string_view noun, const std::string &typed) {
    for (const Command &command : commands()) {
        const bool same_noun = command.noun == noun && !command.verb.empty();
        if (same_noun && verb_term(command.verb).answers_to(typed)) return &command;
    }
    return nullptr;
}

} // namespace

Addressed address(const std::vector<std::string> &line) {
    Addressed found;
    found.rest = line;
    const auto end_of_options = std::find(line.begin(), line.end(), "--");
    found.help = std::any_of(line.begin(), end_of_options, is_help_flag);
    found.version = std::find(line.begin(), end_of_options, "--version") != end_of_options;

    const std::size_t noun_at = next_bare(line, 0);
    if (noun_at == line.size()) return found;
    const Term *noun = find_term(nouns(), line[noun_at]);
    if (!noun) {
        const std::size_t next = next_bare(line, noun_at + 1);
        throw unknown_noun(line[noun_at], next == line.size() ? "" : line[next]);
    }
    const std::string &said = line[noun_at]; // the noun in the language of whoever typed it
    found.rest.erase(found.rest.begin() + static_cast<std::ptrdiff_t>(noun_at));
    found.topic = {std::string(noun->english)};

    found.command = find_command(noun->english, "");
    if (found.command) return found;

    const std::size_t verb_at = next_bare(found.rest, noun_at);
    if (verb_at == found.rest.size()) {
        if (found.help) return found;
        throw wrong_words(msg("'maillon {0}' needs a verb", noun->label()), verbs_listed(*noun));
    }
    const std::string typed = found.rest[verb_at];
    found.command = command_with(noun->english, typed);
    if (!found.command) {
        throw unknown_word(said + " ", typed, verbs_of(noun->english), verbs_listed(*noun));
    }
    found.topic.emplace_back(found.command->verb);
    found.rest.erase(found.rest.begin() + static_cast<std::ptrdiff_t>(verb_at));
    return found;
}

} // namespace maillon
