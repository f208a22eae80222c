// libedit, with Tab and Ctrl-C bound to our own.
// SPDX-License-Identifier: MIT
#include "commands/terminal_line.h"

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <histedit.h>

#include "base/text.h"
#include "commands/completing.h"

namespace maillon {
namespace {

struct Typing {
    std::string prompt;
    const std::vector<Candidate> &candidates;
    bool leaves = false;
};

Typing &typing_of(EditLine *line) {
    void *typing = nullptr;
    el_get(line, EL_CLIENTDATA, &typing);
    return *static_cast<Typing *>(typing);
}

char *prompt_shown(EditLine *line) { return typing_of(line).prompt.data(); }

// Ctrl-C arrives as a character: the line is given up, and the terminal left as it was.
unsigned char leave(EditLine *line, int) {
    typing_of(line).leaves = true;
    return CC_EOF;
}

std::string common_beginning(const std::vector<Candidate> &all) {
    std::string common = all.front().value;
    for (const Candidate &one : all) {
        const auto end =
            std::mismatch(common.begin(), common.end(), one.value.begin(), one.value.end());
        common.erase(end.first, common.end());
    }
    if (const auto broken = broken_utf8(common)) common.resize(*broken);
    return common;
}

void list(const std::vector<Candidate> &all) {
    constexpr std::size_t most = 30;
    std::fputs("\n", stderr);
    for (std::size_t i = 0; i < std::min(all.size(), most); ++i) {
        const std::string about = all[i].about.empty() ? "" : "  " + shown(all[i].about);
        std::fprintf(stderr, "  %s%s\n", shown(all[i].value).c_str(), about.c_str());
    }
    if (all.size() > most) std::fprintf(stderr, "  … (%zu)\n", all.size());
}

unsigned char complete(EditLine *line, int) {
    const LineInfo *info = el_line(line);
    const std::string typed(info->buffer, info->cursor);
    const auto fitting = completions(typed, typing_of(line).candidates);
    if (fitting.empty()) return CC_REFRESH_BEEP;
    const std::string common = common_beginning(fitting);
    if (common.size() > typed.size()) {
        el_insertstr(line, common.substr(typed.size()).c_str());
        return CC_REFRESH;
    }
    if (fitting.size() == 1) return CC_REFRESH;
    list(fitting);
    return CC_REDISPLAY;
}

void bind(EditLine *line) {
    el_set(line, EL_EDITOR, "emacs");
    el_set(line, EL_SETTY, "-d", "-isig", nullptr);
    el_set(line, EL_ADDFN, "maillon-leave", "leave", &leave);
    el_set(line, EL_ADDFN, "maillon-complete", "complete", &complete);
    el_set(line, EL_BIND, "^C", "maillon-leave", nullptr);
    el_set(line, EL_BIND, "^I", "maillon-complete", nullptr);
}

} // namespace

std::optional<std::string> line_typed(const std::string &prompt,
                                      const std::vector<Candidate> &candidates) {
    std::setlocale(LC_CTYPE, "C.UTF-8"); // what is typed is UTF-8 whatever the locale says
    const std::unique_ptr<EditLine, decltype(&el_end)> line(
        el_init("maillon", stdin, stderr, stderr), &el_end);
    if (!line) return std::nullopt;
    Typing typing{prompt, candidates};
    el_set(line.get(), EL_CLIENTDATA, &typing);
    el_set(line.get(), EL_PROMPT, &prompt_shown);
    bind(line.get());
    int count = 0;
    const char *text = el_gets(line.get(), &count);
    if (text == nullptr || count <= 0 || typing.leaves) return std::nullopt;
    return std::string(text, static_cast<std::size_t>(count));
}

bool can_edit_lines() {
    const char *name = std::getenv("TERM");
    return name != nullptr && *name != '\0' && std::string_view(name) != "dumb";
}

} // namespace maillon
