// Where a command speaks and listens: output, errors, input, and what a person at a terminal can be
// shown. Tests build one over strings.
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

// What may be said in a place, and what it means.
struct Candidate {
    std::string value;
    std::string about = {};
    std::string also = {}; // another spelling of it, offered where no value begins as typed
    bool by_name = false;  // `about` is a name: its words are an answer too, in any order
};

// One line typed by a person, the candidates completed under their hand; nothing where they left
// instead.
using AskLine = std::function<std::optional<std::string>(const std::string &prompt,
                                                         const std::vector<Candidate> &)>;

struct Terminal {
    std::ostream &out;
    std::ostream &err;
    std::istream &in;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    bool in_is_terminal = false;
    int width = 80;         // columns, of a terminal
    AskLine ask_line = {};  // none: a line of `in`
    int height = 24;        // lines, of a terminal
    std::string pager = {}; // a program and its words; empty: none is wanted

    // What either stream's lines are to fit into; 0 where it is no terminal.
    [[nodiscard]] int out_width() const { return out_is_terminal ? width : 0; }
    [[nodiscard]] int err_width() const { return err_is_terminal ? width : 0; }
};

// Over the process's own streams.
Terminal real_terminal();

enum class Delivery { whole, unread, lost };

// Flushes the output: unread when the reader of a pipe went away, lost when it could not be written
// (a full disk).
Delivery deliver(Terminal &terminal);

} // namespace maillon
