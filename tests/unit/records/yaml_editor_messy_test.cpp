// Random edits on random messy records: all of them succeed, and keep every promise.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/error.h"
#include "support/messy.h"
#include "support/random_change.h"
#include "support/source_folder.h"
#include "support/source_text.h"
#include "unit/records/edits.h"

using namespace maillon;
using std::string;

namespace {

const string file = "youth/2026/y26-7kq2m.yaml";

} // namespace

TEST_CASE("random edits on messy records succeed and keep their promises") {
    int refusals = 0;
    int edits = 0;
    const string specimen =
        "format: 1\nid: a\nnote: un mot ou deux\nlist: [a, b]\nnone: ~\nempty: []\nnothing: "
        "{}\ntexts: [\" x\", \"12:30\", \"a\\nb\\n\", \"c\\n\\n\", \"\", \"no\"]\nblock: \"un mot "
        "et un autre\\n\"\n"
        "referrals:\n  - id: r-1\n    received: 2026-01-02\n    goals: [a]\n    obstacles:\n      "
        "- mobility\n      - {code: housing, note: chez une tante}\n    note: \"a\\nb\"\n"
        "  - id: r-2\n    closed: {date: 2026-02-01, outcome: job}\n    keep: "
        "\"x\\n\\n\\n\"\npairs:\n  - {id: p-1, started: 2026-03-01, pauses: [{from: "
        "2026-04-01}]}\nlast: \"fin\\n\\n\"\n";
    const Node root = read_document(file, specimen).root;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Dice dice(seed);
        const string before = messy_text(root, dice);
        const auto document = read_document(file, before);
        INFO(seed, "\n", before);
        REQUIRE(document.readable);
        REQUIRE(same_data(document.root, root));
        const auto change = random_change(root, dice);
        INFO(shown(change));
        ++edits;
        try {
            const string after = edited(document, {change});
            INFO(after);
            CHECK(broken_promise(document, change, after) == "");
        } catch (const Error &error) {
            ++refusals;
            MESSAGE(seed, " ", say(error.message(), {}));
        }
    }
    MESSAGE(edits, " edits, ", refusals, " refused");
    CHECK(refusals == 0);
}
