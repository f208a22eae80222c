// Another program is run without a shell, and no longer than it may.
// SPDX-License-Identifier: MIT
#include "records/program.h"

#include <doctest/doctest.h>

namespace maillon {

using std::chrono::seconds;

TEST_CASE("both outputs and the exit status come back") {
    const auto answer =
        run_program({"/bin/sh", "-c", "echo $A; echo b >&2; exit 3"}, {"A=a"}, seconds(60));
    CHECK(answer.status == 3);
    CHECK(answer.out == "a\n");
    CHECK(answer.err == "b\n");
}

TEST_CASE("what can't be started, or is killed, has no status") {
    CHECK(run_program({"/nowhere/git"}, {}, seconds(60)).status == 127);
    CHECK(run_program({"/bin/sh", "-c", "kill -9 $$"}, {}, seconds(60)).status == -1);
}

TEST_CASE("what hangs is stopped, also when it does not listen") {
    const auto begin = std::chrono::steady_clock::now();
    CHECK(run_program({"/bin/sh", "-c", "echo a; exec sleep 60"}, {}, seconds(1)).status == -1);
    const auto deaf = run_program({"/bin/sh", "-c", "trap '' TERM; while :; do sleep 1; done"},
                                  {"PATH=/bin:/usr/bin"}, seconds(1));
    CHECK(deaf.status == -1);
    CHECK(std::chrono::steady_clock::now() - begin < seconds(30));
}

} // namespace maillon
