// The words of one command line, split but not yet understood: values by the name of the word or
// option they were given for.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.h"

namespace maillon {

class Words {
public:
    [[nodiscard]] bool has(std::string_view name) const { return !all(name).empty(); }
    // The value; empty text where it was not given.
    [[nodiscard]] const std::string &one(std::string_view name) const;
    [[nodiscard]] const std::vector<std::string> &all(std::string_view name) const;
    void add(std::string_view name, std::string value);

private:
    std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

// Which command a line names. Nouns and verbs are found by their places, so that a note that equals
// a command's name stays a note.
struct Addressed {
    const Command *command = nullptr;
    std::vector<std::string> rest; // the line without noun and verb
    bool help = false;
    bool version = false;
    std::vector<std::string> topic; // what help is asked about
};

// Throws Error (wrong words) with the nearest right word. An empty line, or options alone, address
// no command.
Addressed address(const std::vector<std::string> &line);

// What becomes of a line without a word that it needs: refused, or left for a question.
enum class Lack { refused, allowed };

// Splits the rest by the command's declaration. Throws Error for unknown options and surplus words,
// and for missing ones where these are refused.
Words split(const Command &command, const std::vector<std::string> &rest,
            Lack lack = Lack::refused);

// The last value of an option read before anything else is understood: --lang, -C.
std::string early_option(const std::vector<std::string> &line,
                         const std::vector<std::string_view> &names);

} // namespace maillon
