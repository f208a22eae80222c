// hostile [--every N] [--jobs N] [--lines few] [--family NAME] [--only WORDS]: tries hostile inputs
// on maillon and prints one line of figures; fails on any violation. SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

#include "hostile/workers.h"

using namespace maillon::hostile;

namespace {

std::size_t number(const char *text) {
    return std::max<std::size_t>(1, std::strtoull(text, nullptr, 10));
}

int tried(int count, char **words) {
    Plan plan;
    Inputs inputs = all_inputs();
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view option = words[i];
        if (option == "--every") plan.every = number(words[i + 1]);
        if (option == "--jobs") plan.jobs = number(words[i + 1]);
        if (option == "--lines" && std::string_view(words[i + 1]) == "few")
            plan.breadth = Breadth::few;
        if (option == "--family")
            std::erase_if(inputs, [&](const Input &one) { return one.family != words[i + 1]; });
        if (option == "--only")
            std::erase_if(inputs, [&](const Input &one) {
                return one.what.find(words[i + 1]) == std::string::npos;
            });
    }
    (void)reading_lines(); // says at once which command nobody thought of
    (void)rehearsals();
    const Tally tally = try_all(inputs, plan);
    std::printf("hostile: %zu inputs, %zu runs, %zu violations\n", tally.inputs, tally.runs,
                tally.violations);
    const std::size_t expected = (inputs.size() + plan.every - 1) / plan.every;
    return tally.violations == 0 && tally.inputs == expected && tally.runs > tally.inputs ? 0 : 1;
}

} // namespace

int main(int count, char **words) {
    try {
        return tried(count, words);
    } catch (const std::exception &trouble) {
        std::printf("hostile: %s\n", trouble.what());
        return 1;
    }
}
