// What holds of every declared command: its words are its own, its examples are lines it
// understands.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>

#include "base/error.h"
#include "base/text.h"
#include "commands/words.h"

using namespace maillon;

namespace {

// As a shell splits: at spaces, quotes taken off.
std::vector<std::string> shell_words(std::string_view line) {
    std::vector<std::string> words(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ' ' && !quoted) {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    return words;
}

void require_understood(const Command &command, std::string_view example) {
    const std::string line(example);
    CAPTURE(line);
    const Addressed addressed = address(shell_words(example));
    REQUIRE(addressed.command == &command);
    CHECK_NOTHROW(split(command, addressed.rest));
}

} // namespace

TEST_CASE("every example of help is a line that its command understands, in both languages") {
    for (const Command &command : commands()) {
        CHECK_FALSE(command.examples.empty());
        for (const Label &example : command.examples) {
            require_understood(command, example.english);
            require_understood(command, example.french);
        }
    }
}

TEST_CASE("no two options of a command answer to the same word") {
    for (const Command &command : commands()) {
        std::set<std::string> seen;
        for (const Option &option : all_options(command)) {
            CAPTURE(command.english_name);
            const std::string name(option.name);
            CAPTURE(name);
            CHECK_FALSE(option.french.empty());
            CHECK(fold(option.french) == option.french); // accents are taken off what is typed
            CHECK(seen.insert(name).second);
            if (option.french != option.name) CHECK(seen.insert(std::string(option.french)).second);
        }
    }
}

TEST_CASE("no two nouns, and no two verbs of a noun, answer to the same word") {
    for (const Term &one : nouns()) {
        for (const Term &other : nouns()) {
            if (&one == &other) continue;
            CHECK_FALSE(other.answers_to(one.english));
            for (const auto french : one.french)
                CHECK_FALSE(other.answers_to(french));
        }
    }
    for (const Command &one : commands()) {
        for (const Command &other : commands()) {
            const bool siblings = one.noun == other.noun && &one != &other;
            if (!siblings || one.verb.empty() || other.verb.empty()) continue;
            for (const auto french : verb_term(one.verb).french)
                CHECK_FALSE(verb_term(other.verb).answers_to(french));
        }
    }
}
