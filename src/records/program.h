// Runs another program without a shell and takes what it says.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace maillon {

struct ProgramAnswer {
    int status = 0; // -1 when it could not be started or ended by a signal
    std::string out;
    std::string err;
};

// `words` begins with the program's absolute path; `environment` ("NAME=value") is all that it
// sees. Its input is empty.
ProgramAnswer run_program(const std::vector<std::string> &words,
                          const std::vector<std::string> &environment);

} // namespace maillon
