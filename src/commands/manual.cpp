// Lays out the man pages.
// SPDX-License-Identifier: MIT
#include "commands/manual.h"

#include <algorithm>

#include "base/text.h"
#include "commands/command.h"
#include "commands/help_words.h"
#include "report/roff.h"

namespace maillon {
namespace {

std::string page_name(const Term &noun, Language language) {
    return "maillon-" + slug(std::string(noun.shown(language)));
}

class Sheet {
public:
    explicit Sheet(const Speech &speech) : speech_(speech) {}

    void title(const std::string &name, const Message &about) {
        out_ += ".TH " + in_roff_quotes(name) + " 1 \"\" " +
                in_roff_quotes("maillon " MAILLON_VERSION) + " " +
                in_roff_quotes(said(msg("maillon manual"))) + "\n";
        section(msg("NAME"));
        line(in_roff(name + " - " + said(about)));
    }
    void section(const Message &name) { out_ += ".SH " + in_roff_quotes(said(name)) + "\n"; }
    void part(const std::string &name) { out_ += ".SS " + in_roff_quotes(name) + "\n"; }
    void sentence(const Message &text) { out_ += ".PP\n" + in_roff(said(text)) + "\n"; }
    // As it is typed: one line for each.
    void typed(const std::vector<std::string> &lines) {
        out_ += ".PP\n.nf\n.RS 4\n";
        for (const std::string &one : lines)
            line(in_roff(one));
        out_ += ".RE\n.fi\n";
    }
    void entry(const std::string &name, const std::string &about) {
        out_ += ".TP\n\\fB" + in_roff(name) + "\\fR\n" + in_roff(about) + "\n";
    }

    [[nodiscard]] std::string said(const Message &text) const { return say(text, speech_); }
    [[nodiscard]] const Speech &speech() const { return speech_; }
    [[nodiscard]] const std::string &text() const { return out_; }

private:
    void line(const std::string &text) { out_ += text + "\n"; }

    const Speech &speech_;
    std::string out_;
};

void write_options(const std::vector<Option> &options, Sheet &sheet) {
    for (const Option &option : options)
        sheet.entry(option_name(option, sheet.speech()), option_help(option, sheet.speech()));
}

void write_shared_options(Sheet &sheet) {
    sheet.section(msg("OPTIONS OF EVERY COMMAND"));
    write_options(options_of_all(), sheet);
    sheet.section(msg("OPTIONS OF COMMANDS THAT WRITE"));
    write_options(options_of_writing(), sheet);
    sheet.section(msg("OPTIONS OF COMMANDS THAT ANSWER"));
    write_options(options_of_reading(), sheet);
}

void write_command(const Command &command, Sheet &sheet) {
    const Speech &speech = sheet.speech();
    sheet.part("maillon " + say(command.name(), speech));
    sheet.typed({usage(command, speech)});
    sheet.sentence(command.about);
    std::vector<std::string> examples;
    for (const Label &example : command.examples)
        examples.push_back("maillon " + say(example, speech));
    if (!examples.empty()) sheet.typed(examples);
    for (const Taken &taken : command.takes)
        sheet.entry(say(taken.name, speech), say(taken.about, speech));
    write_options(command.options, sheet);
    if (command.formats.empty()) return;
    std::string formats = "text";
    for (const auto format : command.formats)
        formats += ", " + std::string(format);
    sheet.sentence(msg("Formats: {0}", formats));
}

void write_environment(Sheet &sheet) {
    sheet.section(msg("ENVIRONMENT"));
    const auto entry = [&](const char *name, const Message &about) {
        sheet.entry(name, sheet.said(about));
    };
    entry("MAILLON_DATA", msg("the data folder, where -C does not name it"));
    entry("MAILLON_STAFF", msg("who works here, where --by does not say it"));
    entry("MAILLON_TODAY", msg("the day taken as today"));
    entry("VISUAL, EDITOR", msg("what opens a record or a note"));
    entry("NO_COLOR, CLICOLOR_FORCE", msg("colours never, colours always"));
    entry("COLUMNS", msg("how wide tables are, where no terminal says it"));
}

void write_exit_codes(Sheet &sheet) {
    sheet.section(msg("EXIT STATUS"));
    sheet.entry("0", sheet.said(msg("done")));
    sheet.entry("1", sheet.said(msg("refused or failed; of check: there are errors")));
    sheet.entry("2", sheet.said(msg("words that are not understood")));
    sheet.entry("3", sheet.said(msg("done, but some records have errors, named on stderr")));
}

std::string tool_page(const Speech &speech) {
    Sheet sheet(speech);
    sheet.title("maillon", msg("see which alliance is cooling, and what to do"));
    sheet.section(msg("SYNOPSIS"));
    sheet.typed({"maillon " + say(msg("NOUN VERB [WHO] [WHAT] [--options]"), speech)});
    sheet.section(msg("DESCRIPTION"));
    sheet.sentence(
        msg("maillon follows the alliances of a mentoring association with its prescribers."));
    sheet.sentence(msg("It keeps one plain file for each partner and each young person, in a "
                       "folder that git versions. Names stand apart, among the identities."));
    sheet.section(msg("NOUNS"));
    for (const Term &noun : nouns())
        sheet.entry(std::string(noun.shown(speech.language)), say(noun.about, speech));
    write_shared_options(sheet);
    write_exit_codes(sheet);
    write_environment(sheet);
    sheet.section(msg("SEE ALSO"));
    std::string others = "git(1)";
    for (const Term &noun : nouns())
        others += ", " + page_name(noun, speech.language) + "(1)";
    sheet.sentence(msg("{0}", others));
    return sheet.text();
}

std::string noun_page(const Term &noun, const Speech &speech) {
    std::vector<const Command *> of_noun;
    for (const Command &command : commands())
        if (command.noun == noun.english) of_noun.push_back(&command);
    Sheet sheet(speech);
    sheet.title(page_name(noun, speech.language), noun.about);
    sheet.section(msg("SYNOPSIS"));
    std::vector<std::string> usages;
    for (const Command *command : of_noun)
        usages.push_back(usage(*command, speech));
    sheet.typed(usages);
    sheet.section(msg("COMMANDS"));
    for (const Command *command : of_noun)
        write_command(*command, sheet);
    write_exit_codes(sheet);
    sheet.section(msg("SEE ALSO"));
    sheet.sentence(msg("maillon(1), for the options of every command and the environment"));
    return sheet.text();
}

} // namespace

std::vector<ManualPage> manual_pages(Language language) {
    const Speech speech{language, false, {}};
    std::vector<ManualPage> pages = {{"maillon.1", tool_page(speech)}};
    for (const Term &noun : nouns()) {
        const std::string name = page_name(noun, language);
        pages.push_back({name + ".1", noun_page(noun, speech)});
        const std::string english = page_name(noun, Language::english);
        if (english != name) pages.push_back({english + ".1", ".so man1/" + name + ".1\n"});
    }
    return pages;
}

} // namespace maillon
