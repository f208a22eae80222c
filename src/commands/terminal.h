// Where a command speaks and listens: output, errors, input, and what a person at a terminal can be
// shown. Tests build one over strings.
// SPDX-License-Identifier: MIT
#pragma once

#include <iosfwd>

namespace maillon {

struct Terminal {
    std::ostream &out;
    std::ostream &err;
    std::istream &in;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    bool in_is_terminal = false;
    int width = 80; // columns, of a terminal
};

// Over the process's own streams.
Terminal real_terminal();

// Flushes the output: 0 when it went out or nobody reads any more (a closed pipe), 1 when it was
// lost (a full disk).
int finish(Terminal &terminal, int exit_code);

} // namespace maillon
