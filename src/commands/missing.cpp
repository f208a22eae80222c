// One question for each word that a command can't do without.
// SPDX-License-Identifier: MIT
#include "commands/missing.h"

#include <ostream>

#include "base/error.h"
#include "commands/ask.h"
#include "commands/errors.h"
#include "commands/expected.h"

namespace maillon {
namespace {

bool is_needed(Need need) { return need == Need::required || need == Need::repeated; }

// A code that is none is said at once, and asked again.
bool is_fitting(const Context &context, const Expected &expected, const std::string &answer) {
    if (expected.sort != Sort::code || expected.codes.size() != 1) return true;
    try {
        code_from(expected.codes.front(), answer);
        return true;
    } catch (const Error &error) {
        context.terminal.err << error_text(error, context.view.speech,
                                           context.terminal.err_width());
        return false;
    }
}

std::string answer_for(Context &context, const Expected &expected, const Question &question) {
    for (;;) {
        std::string answer = ask(context, question);
        if (is_fitting(context, expected, answer)) return answer;
    }
}

} // namespace

void ask_for_missing(Context &context, const Command &command, Words &words) {
    for (const Taken &taken : command.takes) {
        if (!is_needed(taken.need) || words.has(taken.name.english)) continue;
        const Expected expected = expected_at(command, taken);
        context.note(taken.about);
        words.add(taken.name.english,
                  answer_for(
                      context, expected,
                      {msg("{0}", taken.name), candidates_for(context, command, expected, words)}));
    }
    for (const Option &option : command.options) {
        if (!is_needed(option.need) || words.has(option.name)) continue;
        const Expected expected = expected_at(command, option);
        context.note(option.about);
        words.add(option.name, answer_for(context, expected,
                                          {msg("--{0}", option.label()),
                                           candidates_for(context, command, expected, words)}));
    }
}

} // namespace maillon
