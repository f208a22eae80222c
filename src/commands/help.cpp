// Help for people: the overview, a noun's verbs, one command.
// SPDX-License-Identifier: MIT
#include "commands/help.h"

#include <ostream>

#include "base/error.h"
#include "base/text.h"
#include "commands/common_words.h"
#include "commands/help_words.h"

namespace maillon {
namespace {

// "  left     right, wrapped under itself"
void two_columns(std::string &out, const std::string &left, const std::string &right, int width) {
    constexpr int indent = 2;
    const int gap = width < 60 ? 6 : 28; // a narrow terminal has no room for two
    const auto lines = wrapped(right, width - gap);
    out += std::string(indent, ' ');
    out += left;
    const int used = indent + maillon::width(left);
    const bool below = used + 2 > gap;
    if (below) out += '\n';
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool beside = i == 0 && !below;
        out += std::string(static_cast<std::size_t>(beside ? gap - used : gap), ' ');
        out += lines[i] + '\n';
    }
    if (lines.empty() && !below) out += '\n';
}

int help_width(const View &view) { return view.width == 0 ? 80 : std::clamp(view.width, 40, 100); }

std::string overview(const View &view) {
    const auto &speech = view.speech;
    std::string out =
        say(msg("maillon follows the alliances of a mentoring association with its prescribers."),
            speech);
    out += "\n\n  maillon referral add sarcelles \"Inès B.\" --new\n";
    if (speech.language == Language::french) {
        out = say(msg("maillon follows the alliances of a mentoring association with its "
                      "prescribers."),
                  speech) +
              "\n\n  maillon orientation ajouter sarcelles \"Inès B.\" --nouveau\n";
    }
    out += "\n";
    for (const Term &noun : nouns()) {
        two_columns(out, std::string(noun.shown(speech.language)), say(noun.about, speech),
                    help_width(view));
    }
    out += "\n" +
           say(msg("maillon help NOUN, or maillon help NOUN VERB, says more, examples first."),
               speech) +
           "\n";
    return out;
}

std::string noun_help(const Term &noun, const View &view) {
    const auto &speech = view.speech;
    std::string out = say(noun.about, speech) + "\n\n";
    for (const Command &command : commands()) {
        if (command.noun != noun.english) continue;
        two_columns(out, "maillon " + say(command.name(), speech), say(command.about, speech),
                    help_width(view));
    }
    return out;
}

std::string command_help(const Command &command, const View &view) {
    const auto &speech = view.speech;
    const int width = help_width(view);
    std::string out;
    for (const Label &example : command.examples)
        out += "  maillon " + say(example, speech) + "\n";
    out += "\n";
    for (const std::string &line : wrapped(say(command.about, speech), width))
        out += line + "\n";
    out += "\n" + usage(command, speech) + "\n\n";
    for (const Taken &taken : command.takes) {
        two_columns(out, say(taken.name, speech), say(taken.about, speech), width);
    }
    for (const Option &option : all_options(command)) {
        two_columns(out, option_name(option, speech), option_help(option, speech), width);
    }
    if (!command.formats.empty()) {
        std::string formats = "text";
        for (const auto format : command.formats)
            formats += ", " + std::string(format);
        out += "\n" + say(msg("Formats: {0}", formats), speech) + "\n";
    }
    return out;
}

int tell_topic(Context &context, const Words &words) { return help(context, words.all("TOPIC")); }

} // namespace

int help(Context &context, const std::vector<std::string> &topic) {
    if (topic.empty()) {
        context.terminal.out << overview(context.view);
        return 0;
    }
    std::vector<std::string> line = topic;
    line.emplace_back("--help"); // a noun alone is an answer here, not a slip
    const Addressed addressed = address(line);
    if (addressed.command) {
        context.terminal.out << command_help(*addressed.command, context.view);
    } else if (addressed.topic.empty()) { // "-2", which stands at no noun's place
        throw wrong_words(msg("no command '{0}'", topic.front()), msg("maillon help"));
    } else {
        context.terminal.out << noun_help(noun_term(addressed.topic.front()), context.view);
    }
    return 0;
}

std::string command_reference(const Speech &speech) {
    View view;
    view.speech = speech;
    std::string out;
    for (const Term &noun : nouns()) {
        out += "\n## " + std::string(noun.shown(speech.language)) + "\n\n" +
               say(noun.about, speech) + "\n";
        for (const Command &command : commands()) {
            if (command.noun != noun.english) continue;
            out += "\n### maillon " + say(command.name(), speech) + "\n\n```\n" +
                   command_help(command, view) + "```\n";
        }
    }
    return out;
}

std::vector<Command> help_commands() {
    return {
        {.noun = "help",
         .reach = Reach::no_folder,
         .about = msg("How to say it: everything, a noun, or one command."),
         .examples = {{"help referral add", "aide orientation ajouter"}},
         .takes = {{{"TOPIC", "SUJET"}, msg("a noun, or a noun and a verb"), Need::any}},
         .act = tell_topic},
    };
}

} // namespace maillon
