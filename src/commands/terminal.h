// Where a command speaks and listens: output, errors, input, and what a person at a terminal can be
// shown. Tests build one over strings.
// SPDX-License-Identifier: MIT
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

namespace maillon {

struct Terminal {
    std::ostream &out;
    std::ostream &err;
    std::istream &in;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    bool in_is_terminal = false;
    int width = 80; // columns, of a terminal

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
