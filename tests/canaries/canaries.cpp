// canaries [--every N] [--all]: plants a word of its own in every field, asks everything, searches
// all that comes out, and prints a line of figures; fails on any hit. --all tells each hit.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

#include "canaries/suites.h"
#include "commands/run.h"
#include "commands/surroundings.h"

using namespace maillon::canaries;

namespace {

// A folder that is not in order would be refused, and prove nothing.
void look_at_the_planting(Trial &trial) {
    for (const std::string &key : keys_without_canary(trial.planting))
        trial.judge.fail("no canary: " + key +
                         ": put a PLANT into tests/canaries/folder, or name it in "
                         "tests/canaries/unplanted_keys.cpp");
    trial.desk.renew();
    const Told told = trial.desk.ask({"check", "--strict"}, {});
    if (told.code != 0)
        trial.judge.fail("the planted records are not in order:\n" + told.out + told.err);
}

// Fewer would prove little.
constexpr std::size_t least_refusals = 300;

int tried(std::size_t every, bool tells_all) {
    const Planting planting = planted();
    Desk desk(planting);
    Judge judge(planting, tells_all);
    Trial trial{planting, desk, judge, every};
    look_at_the_planting(trial);
    struct Suite {
        const char *name;
        void (*run)(Trial &);
    };
    for (const Suite &suite :
         {Suite{"reading", try_reading}, Suite{"writing", try_writing},
          Suite{"mistakes", try_mistakes}, Suite{"broken records", try_broken_records},
          Suite{"out of reach", try_records_out_of_reach}, Suite{"tables", try_tables},
          Suite{"short disk", try_short_disk}, Suite{"editor", try_editor},
          Suite{"two clones", try_two_clones}}) {
        const std::size_t runs = judge.runs, refusals = judge.refusals, hits = judge.hits;
        suite.run(trial);
        std::fflush(stdout);
        std::printf("%-15s %6zu runs, %6zu of them refused, %zu hits\n", suite.name,
                    judge.runs - runs, judge.refusals - refusals, judge.hits - hits);
    }
    if (every == 1) try_locked_folder(trial);
    say_unasked(judge);
    if (judge.refusals < least_refusals) judge.fail("too few error paths");
    std::printf("%zu canaries in %zu fields, %zu runs, %zu error paths, %zu hits\n",
                planting.aviary.words().size() + planting.aviary.numbers().size(),
                planting.carried.size(), judge.runs, judge.refusals, judge.hits);
    return judge.hits == 0 ? 0 : 1;
}

int as_maillon(int count, char **words) {
    maillon::Terminal terminal = maillon::real_terminal();
    maillon::Surroundings world = maillon::real_surroundings();
    return maillon::run({words + 1, words + count}, terminal, world);
}

} // namespace

int main(int count, char **words) {
    // git was told that this program merges records.
    if (count > 1 && std::string_view(words[1]) == "git") return as_maillon(count, words);
    std::size_t every = 1;
    bool tells_all = false;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        if (word == "--all") tells_all = true;
        if (word == "--every" && i + 1 < count) every = std::strtoul(words[++i], nullptr, 10);
    }
    try {
        return tried(every == 0 ? 1 : every, tells_all);
    } catch (const std::exception &trouble) {
        std::fprintf(stderr, "canaries: %s\n", trouble.what());
        return 2;
    }
}
