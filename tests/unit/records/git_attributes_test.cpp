// Which merge driver the attributes give to records.
// SPDX-License-Identifier: MIT
#include "records/git_attributes.h"

#include <doctest/doctest.h>

namespace maillon {

TEST_CASE("the last line for all records counts") {
    CHECK(merge_rules("*.yaml -text merge=maillon\n").of_all == "maillon");
    CHECK(merge_rules("*.yaml -text\n").of_all == std::nullopt);
    CHECK(merge_rules("* merge=ours\n\"*.yaml\"\tmerge=maillon -text\r\n").of_all == "maillon");
    CHECK(merge_rules("*.yaml merge=maillon\n* -merge\n").of_all == "");
    CHECK(merge_rules("# *.yaml merge=maillon\n\n*.md merge=maillon\n").of_all == std::nullopt);
    CHECK(merge_rules("*.yaml").of_all == std::nullopt);
}

TEST_CASE("merge=union is found wherever a record may get it") {
    CHECK(merge_rules("*.md x\n*.yaml merge=union\n").union_line == 2);
    CHECK(merge_rules("partners/*.yaml -text merge=union\n").union_line == 1);
    CHECK(merge_rules("youth/** merge=union").union_line == 1);
    CHECK(merge_rules("ft-sarcelles.yaml merge=union").union_line == 1);
    CHECK(merge_rules("[attr]ours merge=union\n*.yaml ours\n").union_line == 1);
    CHECK(merge_rules("*.y[a]ml merge=union").union_line == 1);
}

TEST_CASE("merge=union of other files, or taken back later, does no harm") {
    CHECK(merge_rules("*.md merge=union\nCHANGELOG merge=union\n").union_line == 0);
    CHECK(merge_rules("*.yaml merge=union\n*.yaml -text merge=maillon\n").union_line == 0);
}

} // namespace maillon
