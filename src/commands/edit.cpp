// youth edit, partner edit: a record in the user's own editor, checked before it replaces the old
// one.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <istream>
#include <ostream>

#include "base/error.h"
#include "base/text.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/edited_text.h"
#include "commands/resolve.h"
#include "records/draft.h"
#include "records/text_lines.h"
#include "report/excerpt.h"

namespace maillon {
namespace {

struct Subject {
    std::string noun; // "youth"
    std::string id;
    std::string file;
    std::string name; // stands in a comment above the text; empty where names are not shown
};

// Who this is, above a text that has no name in it.
std::string name_line(const Subject &subject, const std::string &text) {
    if (subject.name.empty()) return {};
    const auto newline = text.find('\n');
    const bool crlf = newline != std::string::npos && newline > 0 && text[newline - 1] == '\r';
    return "# " + shown(subject.name) + (crlf ? "\r\n" : "\n");
}

std::string with_line(const std::string &line, const std::string &text) {
    const std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    return text.substr(0, begin) + line + text.substr(begin);
}

std::string without_line(const std::string &line, std::string text) {
    const std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    if (text.compare(begin, line.size(), line) == 0) text.erase(begin, line.size());
    return text;
}

void show(Context &context, const Problems &faults, const std::string &text) {
    const LendLine lend = [&](const Origin &origin) { return line_of(text, origin.place.line); };
    const bool person = context.terminal.err_is_terminal;
    context.terminal.err << problem_lines(faults, context.view.speech, person ? lend : LendLine(),
                                          context.terminal.err_width());
}

enum class Wish { again, drop, keep };

// Only a person at a terminal can be asked; anybody else's text is kept.
Wish ask(Context &context) {
    const bool french = context.view.speech.language == Language::french;
    while (context.terminal.in_is_terminal && context.terminal.err_is_terminal) {
        context.note(msg("(e)dit again, (d)rop this text or (k)eep it aside?"));
        std::string typed;
        if (!std::getline(context.terminal.in, typed)) break;
        const std::string word = fold(trimmed(typed));
        const char letter = word.empty() ? ' ' : word[0];
        if (letter == (french ? 'm' : 'e')) return Wish::again;
        if (letter == (french ? 'a' : 'd')) return Wish::drop;
        if (letter == (french ? 'g' : 'k')) return Wish::keep;
    }
    return Wish::keep;
}

int save(Context &context, const Subject &subject, const Draft &before, const std::string &text) {
    const Written written = context.data().replace_by_hand(before, text);
    if (written.before != before.text)
        context.note(msg("somebody else saved it meanwhile: both texts are merged"));
    const bool is_youth = subject.noun == "youth";
    const std::string who = is_youth ? who_is(context, subject.id) : subject.id;
    return answer(
        context, subject.noun + " edit " + subject.id, msg("{0} is saved ({1})", who, written.file),
        is_youth ? next_for_youth(context, subject.id) : next_for_partner(context, subject.id));
}

int edit(Context &context, const Subject &subject) {
    const Draft before = context.data().draft_of(subject.file);
    const Register people = context.data().load_people();
    const Problems known = faults_of(before, people, context.today);
    const std::string line = name_line(subject, before.text);
    const std::string editor = editor_of(context);
    context.terminal.out.flush();
    EditedText edited(context, subject.id + ".yaml", with_line(line, before.text));
    for (;;) {
        edited.open_in(editor);
        const std::string text = without_line(line, edited.text());
        if (text == before.text) {
            edited.done();
            context.say(msg("nothing was changed in {0}", subject.file));
            return 0;
        }
        const Problems faults =
            new_errors(known, faults_of({subject.file, text}, people, context.today));
        if (faults.empty()) {
            const int code = save(context, subject, before, text);
            if (!context.rehearses) edited.done();
            return code;
        }
        show(context, faults, text);
        const Wish wish = ask(context);
        if (wish == Wish::drop) edited.done();
        if (wish != Wish::again) throw refused(msg("nothing was written"));
    }
}

// The id itself opens a record that is too broken to be found by its name.
int edit_youth(Context &context, const Words &words) {
    const std::string &who = words.one("YOUTH");
    const auto ids = context.data().youth_ids();
    const bool is_id = std::find(ids.begin(), ids.end(), who) != ids.end();
    Subject subject{"youth", is_id ? who : youth_named(context, who).id, {}, {}};
    subject.file = Folder::youth_file(subject.id);
    if (context.view.names == Names::shown)
        if (const auto identity = context.data().load_identity(subject.id))
            subject.name = identity->name;
    return edit(context, subject);
}

int edit_partner(Context &context, const Words &words) {
    const std::string &who = words.one("PARTNER");
    const auto ids = context.data().partner_ids();
    const bool is_id = std::find(ids.begin(), ids.end(), who) != ids.end();
    Subject subject{"partner", is_id ? who : partner_named(context, who).id, {}, {}};
    subject.file = Folder::partner_file(subject.id);
    return edit(context, subject);
}

} // namespace

std::vector<Command> edit_commands() {
    return {
        {.noun = "partner",
         .verb = "edit",
         .reach = Reach::writes,
         .about = msg("Open a partner's record in $VISUAL or $EDITOR; it is checked before it "
                      "replaces the old one."),
         .examples = {{"partner edit sarcelles", "prescripteur modifier sarcelles"}},
         .takes = {partner_word()},
         .act = edit_partner},
        {.noun = "youth",
         .verb = "edit",
         .reach = Reach::writes,
         .about = msg("Open a young person's record in $VISUAL or $EDITOR, under their name; it is "
                      "checked before it replaces the old one."),
         .examples = {{"youth edit ines", "jeune modifier ines"}},
         .takes = {youth_word()},
         .act = edit_youth},
    };
}

} // namespace maillon
