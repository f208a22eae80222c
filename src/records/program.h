// Runs another program without a shell and takes what it says.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

struct ProgramAnswer {
    int status = 0; // -1 when it could not be started, ended by a signal or was stopped
    std::string out;
    std::string err;
};

// What goes in, and where what comes out goes: piece by piece, so that a large answer is never held
// whole.
struct Piping {
    std::string_view input = {};
    std::function<void(std::string_view)> take_out = {}; // nothing: it is in the answer
};

// `words` begins with the program's absolute path; `environment` ("NAME=value") is all that it
// sees. After `longest` it is asked to end, then made to.
ProgramAnswer run_program(const std::vector<std::string> &words,
                          const std::vector<std::string> &environment, std::chrono::seconds longest,
                          const Piping &piping = {});

} // namespace maillon
