// completion: the script for a shell, and what that script asks while somebody types.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "base/error.h"
#include "base/text.h"
#include "commands/common_words.h"
#include "commands/completion_scripts.h"
#include "commands/opening.h"
#include "commands/shell_line.h"

namespace maillon {
namespace {

using Line = std::vector<std::string>;

// bash hands over words as they were typed, quotes and all.
std::string unquoted(const std::string &word) {
    std::string text;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '\\' && i + 1 < word.size())
            text += word[++i];
        else if (word[i] != '"' && word[i] != '\'')
            text += word[i];
    }
    return text;
}

// bash also cuts words at '=': "--kind", "=", "F" was typed as one.
Line as_typed(const Line &words) {
    Line line;
    bool joins = false;
    for (const std::string &word : words) {
        const bool is_sign = word == "=" && !line.empty() && line.back().starts_with("--");
        if (is_sign || joins)
            line.back() += unquoted(word);
        else
            line.push_back(unquoted(word));
        joins = is_sign;
    }
    return line;
}

// Of "--kind=FT" bash replaces only what stands behind the sign.
std::string behind_the_sign(const std::string &value) {
    return value.starts_with("--") ? value.substr(value.find('=') + 1) : value;
}

// The folder and the language are those of the line that is being typed, not of the one that asks;
// whatever is wrong with them is for the command itself to say.
Context of_the_line(const Context &asking, const Line &line) {
    Opened opened = open_folder(line, asking.world);
    Context context{asking.terminal, asking.world, asking.today, asking.at, asking.view};
    context.view.speech.language = language_of(line, asking.world, opened);
    const Terminal &terminal = asking.terminal;
    const bool person = terminal.in_is_terminal || terminal.out_is_terminal ||
                        terminal.err_is_terminal || asking.view.names == Names::shown;
    context.view.names = person ? Names::shown : Names::ids;
    context.folder = std::move(opened.folder);
    return context;
}

void tell(const Context &context, const ShellOffer &offer, bool bash) {
    std::ostream &out = context.terminal.out;
    if (offer.names == ShellOffer::Names::folders) out << ":folders\n";
    if (offer.names == ShellOffer::Names::files) out << ":files\n";
    for (const Candidate &one : offer.candidates) {
        const std::string value = shown(bash ? behind_the_sign(one.value) : one.value);
        out << value << (one.about.empty() ? "" : "\t" + shown(one.about)) << '\n';
    }
}

int complete(Context &context, const Words &words) {
    const std::string shell = fold(words.one("SHELL"));
    const std::string_view script = completion_script(shell);
    if (script.empty())
        throw wrong_words(msg("no completion for '{0}'", words.one("SHELL")),
                          msg("bash, zsh or fish"));
    if (!words.has("WORD")) {
        context.terminal.out << script;
        return 0;
    }
    const bool bash = shell == "bash";
    const Line line = bash ? as_typed(words.all("WORD")) : words.all("WORD");
    Context asked = of_the_line(context, line);
    tell(asked, offer_for(asked, line), bash);
    return 0;
}

} // namespace

std::vector<Command> completion_commands() {
    return {
        {.noun = "completion",
         .reach = Reach::no_folder,
         .about = msg("The script with which bash, zsh or fish completes commands, options, codes "
                      "and names; with words, what may stand in the place of the last one."),
         .examples = {{"completion bash", "complétion bash"},
                      {"completion fish -- referral ack", "complétion fish -- orientation ac"}},
         .takes = {{{"SHELL", "SHELL"}, msg("bash, zsh or fish")},
                   {{"WORD", "MOT"},
                    msg("the words typed so far, behind --; the scripts ask with them"),
                    Need::any}},
         .act = complete},
    };
}

} // namespace maillon
