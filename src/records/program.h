// Runs another program without a shell and takes what it says.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace maillon {

struct ProgramAnswer {
    int status = 0; // -1 when it could not be started, ended by a signal or was stopped
    std::string out;
    std::string err;
};

// `words` begins with the program's absolute path; `environment` ("NAME=value") is all that it
// sees. Its input is empty. After `longest` it is asked to end, then made to.
ProgramAnswer run_program(const std::vector<std::string> &words,
                          const std::vector<std::string> &environment,
                          std::chrono::seconds longest);

} // namespace maillon
