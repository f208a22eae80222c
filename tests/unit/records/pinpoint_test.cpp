// The rules' problems moved from their fact to the word that is wrong.
// SPDX-License-Identifier: MIT
#include "records/pinpoint.h"

#include <doctest/doctest.h>

namespace maillon {
namespace {

const char *const record = "id: y26-7kq2m\n"
                           "circle:\n"
                           "  - {role: parent}\n"
                           "  - {role: educator, partner: mds-nord}\n"
                           "checkpoints:\n"
                           "  - id: k-1q9z\n"
                           "    date: 2026-01-06\n"
                           "    by: nora\n"
                           "    with: [c-4m2x, c-9k1t]\n"
                           "  - id: k-2w3e\n"
                           "    date: 2026-02-06\n"
                           "    by: ali\n";

// "line:column" of a problem at `place` once it is moved.
std::string moved(Place place, Message what, const std::string &file = "a.yaml") {
    Problems problems{{Damage::meaning, {file, place}, std::move(what), {}}};
    pinpoint(read_document("a.yaml", record), problems);
    const Place &found = problems[0].origin.place;
    return std::to_string(found.line) + ":" + std::to_string(found.column);
}

} // namespace

TEST_CASE("a problem moves to the key it names, in the map of its fact") {
    CHECK(moved({7, 11}, msg("'{0}' names nothing that exists ('{1}')", "by", "nora")) == "8:9");
    CHECK(moved({11, 11}, msg("'{0}' names nothing that exists ('{1}')", "by", "ali")) == "12:9");
    CHECK(moved({6, 5}, msg("'{0}' names nothing that exists ('{1}')", "with", "c-9k1t")) ==
          "9:20");
    CHECK(moved({6, 5}, msg("'{0}' names nothing that exists ('{1}')", "with", "…")) == "9:11");
}

TEST_CASE("without a place it moves to the first value that says the word") {
    CHECK(moved({}, msg("'{0}' names nothing that exists ('{1}')", "partner", "mds-nord")) ==
          "4:31");
}

TEST_CASE("a problem of no key, of an absent key or of another file stays where it is") {
    CHECK(moved({11, 11}, msg("'{0}' is not in date order", "checkpoints")) == "11:11");
    CHECK(moved({7, 11}, msg("two dates contradict each other")) == "7:11");
    CHECK(moved({7, 11}, msg("'{0}' is missing", "kind")) == "7:11");
    CHECK(moved({7, 11}, msg("'{0}' is missing", "by"), "b.yaml") == "7:11");
}

} // namespace maillon
