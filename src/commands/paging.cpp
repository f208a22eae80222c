// Holds stdout back, counts its lines, and chooses.
// SPDX-License-Identifier: MIT
#include "commands/paging.h"

#include <algorithm>
#include <ostream>
#include <sstream>

#include "records/pager.h"

namespace maillon {
namespace {

// What is said between its making and its end stands in `text`.
class Held {
public:
    Held(std::ostream &out, std::ostringstream &text)
        : out_(out), before_(out.rdbuf(text.rdbuf())) {}
    ~Held() { out_.rdbuf(before_); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

private:
    std::ostream &out_;
    std::streambuf *before_;
};

bool is_for_reading(const Command &command) {
    return command.reach == Reach::reads || command.noun == "help" || command.noun == "codes";
}

bool wants_pager(const Terminal &terminal, const Command &command, const Words &words) {
    return terminal.out_is_terminal && terminal.in_is_terminal && !terminal.pager.empty() &&
           is_for_reading(command) && !words.has("no-pager");
}

void tell(const Terminal &terminal, const std::string &text) {
    if (std::count(text.begin(), text.end(), '\n') >= terminal.height) {
        terminal.out.flush();
        if (show_in_pager(terminal.pager, text)) return;
    }
    terminal.out << text;
}

} // namespace

int paged(Context &context, const Command &command, const Words &words) {
    if (!wants_pager(context.terminal, command, words)) return command.act(context, words);
    std::ostringstream text;
    int code = 0;
    try {
        const Held held(context.terminal.out, text);
        code = command.act(context, words);
    } catch (...) {
        context.terminal.out << text.str();
        throw;
    }
    tell(context.terminal, text.str());
    return code;
}

} // namespace maillon
