// Builds the real terminal, asks the clock once, calls run() and returns its code.
// SPDX-License-Identifier: MIT
#include "commands/last_words.h"
#include "commands/run.h"
#include "commands/surroundings.h"

int main(int count, char **words) {
    try {
        maillon::Terminal terminal = maillon::real_terminal();
        // Never taken apart: the system takes the memory of all records back at once.
        static maillon::Surroundings &world =
            *new maillon::Surroundings(maillon::real_surroundings());
        const std::vector<std::string> line(words + 1, words + count);
        return maillon::run(line, terminal, world);
    } catch (const std::bad_alloc &) {
        return maillon::last_words();
    }
}
