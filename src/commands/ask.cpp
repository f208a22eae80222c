// Puts a question on stderr and takes the line that is typed.
// SPDX-License-Identifier: MIT
#include "commands/ask.h"

#include <algorithm>
#include <charconv>
#include <istream>
#include <ostream>

#include "base/error.h"
#include "base/fitted.h"
#include "base/text.h"

namespace maillon {
namespace {

std::string said(const Context &context, const Message &message) {
    return shown(say(message, context.view.speech));
}

void show(const Context &context, const std::string &line) {
    context.terminal.err << fitted(line, context.terminal.err_width());
}

// Many codes: the words to type alone. Many people: they are for Tab.
void show_words(const Context &context, const std::vector<Candidate> &candidates) {
    std::string words;
    for (const Candidate &one : candidates)
        if (!one.by_name) words += (words.empty() ? "  " : ", ") + shown(one.value);
    if (!words.empty()) show(context, words);
}

void show_candidates(const Context &context, const std::vector<Candidate> &candidates) {
    constexpr std::size_t most = 24; // lines
    if (candidates.size() > most) return show_words(context, candidates);
    int widest = 0;
    for (const Candidate &one : candidates)
        widest = std::max(widest, width(shown(one.value)));
    for (const Candidate &one : candidates) {
        const std::string value = shown(one.value);
        const std::string about = shown(one.about);
        const bool plain = about.empty() || about == value;
        show(context, "  " + (plain ? value : padded(value, widest) + "  " + about));
    }
}

// The line as typed, trimmed; throws where there is none.
std::string line_from(const Context &context, const std::string &prompt,
                      const std::vector<Candidate> &candidates) {
    const Terminal &terminal = context.terminal;
    std::optional<std::string> typed;
    if (terminal.ask_line) {
        typed = terminal.ask_line(prompt, candidates);
    } else {
        terminal.err << prompt << std::flush;
        std::string line;
        if (std::getline(terminal.in, line)) typed = line;
    }
    if (!typed) {
        terminal.err << '\n';
        throw refused(msg("stopped, nothing was written"));
    }
    return std::string(trimmed(*typed));
}

std::string prompt_of(const Context &context, const Question &question) {
    const std::string what = said(context, question.what);
    const std::string preset = question.preset.empty() ? "" : " [" + shown(question.preset) + "]";
    return what + preset + (context.view.speech.language == Language::french ? "\u00a0: " : ": ");
}

std::optional<std::size_t> chosen(const std::string &typed, const std::vector<std::string> &ids) {
    std::size_t number = 0;
    const auto [end, trouble] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool whole = trouble == std::errc() && end == typed.data() + typed.size();
    if (whole && number >= 1 && number <= ids.size()) return number - 1;
    const auto named = std::find(ids.begin(), ids.end(), fold(typed));
    if (named == ids.end()) return std::nullopt;
    return static_cast<std::size_t>(named - ids.begin());
}

} // namespace

bool can_ask(const Terminal &terminal) {
    return terminal.in_is_terminal && terminal.err_is_terminal;
}

std::string ask_if_known(const Context &context, const Question &question) {
    show_candidates(context, question.candidates);
    const std::string typed = line_from(context, prompt_of(context, question), question.candidates);
    return typed.empty() ? question.preset : typed;
}

std::string ask(const Context &context, const Question &question) {
    show_candidates(context, question.candidates);
    for (;;) {
        std::string typed = line_from(context, prompt_of(context, question), question.candidates);
        if (typed.empty()) typed = question.preset;
        if (!typed.empty()) return typed;
    }
}

Reply confirm(const Context &context, const Message &what, Reply preset) {
    const bool french = context.view.speech.language == Language::french;
    const bool yes_first = preset == Reply::yes;
    const std::string choices = french ? (yes_first ? "O/n" : "o/N") : (yes_first ? "Y/n" : "y/N");
    const std::string prompt =
        said(context, what) + (french ? "\u00a0? [" : "? [") + choices + "] ";
    for (;;) {
        const std::string typed = fold(line_from(context, prompt, {}));
        if (typed.empty()) return preset;
        if (typed.front() == (french ? 'o' : 'y')) return Reply::yes;
        if (typed.front() == 'n') return Reply::no;
    }
}

std::size_t choose(const Context &context, const Message &what, const std::vector<Message> &lines) {
    std::vector<std::string> ids;
    for (const Message &line : lines) {
        const std::string text = said(context, line);
        const std::string number = std::to_string(ids.size() + 1);
        ids.push_back(text.substr(0, text.find(' ')));
        show(context,
             std::string(4 - std::min<std::size_t>(number.size(), 3), ' ') + number + "  " + text);
    }
    const std::string prompt = prompt_of(context, {what});
    for (;;) {
        if (const auto place = chosen(line_from(context, prompt, {}), ids)) return *place;
    }
}

} // namespace maillon
