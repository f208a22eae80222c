// The rules of the record-level merge, one small record each, both ways round.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/records/edits.h"
#include "unit/records/merges.h"

using namespace maillon;
using std::string;

namespace {

const string head = "format: 1\nid: y26-7kq2m\n";

// What stands behind the head on each side, and what a clean merge makes of it, this way round and
// the other.
struct Row {
    const char *rule;
    string base, ours, theirs, merged, swapped;
};

void require_rows(const std::vector<Row> &rows) {
    for (const auto &row : rows) {
        CAPTURE(row.rule);
        const MergeTexts texts{head + row.base, head + row.ours, head + row.theirs};
        CHECK(merged(texts) == head + row.merged);
        CHECK(merged({texts.base, texts.theirs, texts.ours}) ==
              head + (row.swapped.empty() ? row.merged : row.swapped));
        CHECK(is_clean_both_ways(texts));
    }
}

const string k1 = "  - id: k-0001\n    date: 2026-01-10\n    kind: meeting\n";
const string k2 = "  - id: k-0002\n    date: 2026-02-10\n    kind: call\n    note: Vu.\n";
const string k3 = "  - id: k-0003\n    date: 2026-02-10\n    kind: visit\n";
const string f1 = "  - {date: 2026-01-11, referral: r-5x2a, to: c-4m2x, code: paired, by: maud}\n";
const string f2 = "  - {date: 2026-02-11, referral: r-5x2a, to: c-4m2x, code: paired, by: maud}\n";

} // namespace

TEST_CASE("scalars and keys are merged three-way") {
    require_rows({
        {"one side changed it", "born: 2007\n", "born: 2006\n", "born: 2007\n", "born: 2006\n", ""},
        {"both changed it alike", "born: 2007\n", "born: 2006\n", "born: 2006\n", "born: 2006\n",
         ""},
        {"one added a key", "born: 2007\n", "born: 2007\npublics: [qpv]\n", "born: 2007\n",
         "born: 2007\npublics: [qpv]\n", ""},
        {"both added one, in the order of the format", "", "publics: [qpv]\n", "born: 2007\n",
         "born: 2007\npublics: [qpv]\n", ""},
        {"both added the same", "", "born: 2007\n", "born: 2007\n", "born: 2007\n", ""},
        {"one removed a key", "born: 2007\npublics: [qpv]\n", "born: 2007\n",
         "born: 2007\npublics: [qpv]\n", "born: 2007\n", ""},
        {"both removed it", "born: 2007\n", "", "", "", ""},
        {"a date, and the same with more", "", "since: 2026-01-02\n",
         "since: {date: 2026-01-02, by: maud}\n", "since: {date: 2026-01-02, by: maud}\n", ""},
        {"a key without a value", "", "born:\n", "born: 2007\n", "born: 2007\n", ""},
        {"an empty list, emptied otherwise", "publics: []\n", "publics: []\n", "publics:\n",
         "publics:\n", ""},
        {"unknown keys stay", "", "born: 2007\nother: x\n", "more: {a: 1}\n",
         "born: 2007\nmore: {a: 1}\nother: x\n", ""},
    });
}

TEST_CASE("items are the same by their id, and stand in date order") {
    require_rows({
        {"both began the list", "", "checkpoints:\n" + k1, "checkpoints:\n" + k2,
         "checkpoints:\n" + k1 + k2, ""},
        {"both added one of the same day", "checkpoints:\n" + k1, "checkpoints:\n" + k1 + k3,
         "checkpoints:\n" + k1 + k2, "checkpoints:\n" + k1 + k2 + k3, ""},
        {"one of them in between", "checkpoints:\n" + k2, "checkpoints:\n" + k1 + k2,
         "checkpoints:\n" + k2 + k3, "checkpoints:\n" + k1 + k2 + k3, ""},
        {"both added the same one", "checkpoints: []\n", "checkpoints:\n" + k1,
         "checkpoints:\n" + k1, "checkpoints:\n" + k1, ""},
        {"one removed one, the other added one", "checkpoints:\n" + k1, "checkpoints: []\n",
         "checkpoints:\n" + k1 + k2, "checkpoints:\n" + k2, ""},
        {"both changed the same item elsewhere", "checkpoints:\n" + k1,
         "checkpoints:\n" + k1 + "    note: Vu.\n",
         "checkpoints:\n  - id: k-0001\n    date: 2026-01-10\n    kind: visit\n",
         "checkpoints:\n  - id: k-0001\n    date: 2026-01-10\n    kind: visit\n    note: Vu.\n",
         ""},
        {"both added it, one says more", "", "checkpoints:\n" + k1,
         "checkpoints:\n" + k1 + "    note: Vu.\n", "checkpoints:\n" + k1 + "    note: Vu.\n", ""},
    });
}

TEST_CASE("items without an id are the same by all they say") {
    require_rows({
        {"both added the same", "feedback: []\n", "feedback:\n" + f1, "feedback:\n" + f1,
         "feedback:\n" + f1, ""},
        {"each added another", "feedback:\n" + f1, "feedback:\n" + f1 + f2, "feedback:\n" + f1,
         "feedback:\n" + f1 + f2, ""},
        {"a word", "publics: [qpv]\n", "publics: [qpv, rural]\n", "publics: [qpv, young-parent]\n",
         "publics: [qpv, rural, young-parent]\n", ""},
        {"a consent withdrawn and another given",
         "consents:\n  - {to: follow-up, given: 2026-01-02, from: youth}\n",
         "consents:\n  - {to: follow-up, given: 2026-01-02, from: youth, until: 2026-03-01}\n",
         "consents:\n  - {to: follow-up, given: 2026-01-02, from: youth}\n"
         "  - {to: pairing, given: 2026-01-05, from: guardian}\n",
         "consents:\n  - {to: follow-up, given: 2026-01-02, from: youth, until: 2026-03-01}\n"
         "  - {to: pairing, given: 2026-01-05, from: guardian}\n",
         ""},
    });
}

TEST_CASE("comments stay, from the side that has them") {
    require_rows({
        {"one side's, at its place", "born: 2007\npublics: [qpv]\n",
         "born: 2007 # à vérifier\npublics: [qpv]\n", "born: 2007\npublics: [qpv, rural]\n",
         "born: 2007 # à vérifier\npublics: [qpv, rural]\n", ""},
        {"on a line whose value the other side changed", "born: 2007\n", "born: 2007 # vu\n",
         "born: 2006\n", "# vu\nborn: 2006\n", ""},
        {"both sides'", "checkpoints:\n" + k1, "checkpoints:\n  # un\n" + k1,
         "checkpoints: # deux\n" + k1, "checkpoints: # deux\n  # un\n" + k1, ""},
        {"of an item that goes", "checkpoints:\n" + k1 + k2, "checkpoints:\n" + k1,
         "checkpoints:\n" + k1 + "  # à relire\n" + k2, "checkpoints:\n" + k1 + "  # à relire\n",
         ""},
    });
}

TEST_CASE("the clothes of ours are kept, and never a conflict") {
    const string base = head + "checkpoints:\n" + k1;
    const string ours = with_crlf(head + "checkpoints:\n" + k1 + k2);
    const string theirs = head + "born: 2007\ncheckpoints:\n" + k1;
    const string both = head + "born: 2007\ncheckpoints:\n" + k1 + k2;
    CHECK(merged({base, ours, theirs}) == with_crlf(both));
    CHECK(merged({base, theirs, ours}) == both);
    CHECK(merged({base, "\xEF\xBB\xBF" + theirs, ours}) == "\xEF\xBB\xBF" + both);
    CHECK(merged({base, theirs, head + "checkpoints:\n" + k1.substr(0, k1.size() - 1)}) ==
          theirs.substr(0, theirs.size() - 1));
}

TEST_CASE("a true conflict stands between markers, around its lines only") {
    const auto conflict = [&](const string &base, const string &ours, const string &theirs) {
        return merged({head + base, head + ours, head + theirs}).substr(head.size());
    };
    CHECK(conflict("born: 2007\n", "born: 2006\npublics: [qpv]\n", "born: 2005\n") ==
          "<<<<<<< ours\nborn: 2006\n=======\nborn: 2005\n>>>>>>> theirs\npublics: [qpv]\n"
          "! youth/2026/y26-7kq2m.yaml: 'born' was changed in two ways\n");
    CHECK(
        conflict("checkpoints:\n" + k2, "checkpoints:\n" + k2 + "    private: Non.\n",
                 "checkpoints: []\n") ==
        "checkpoints:\n<<<<<<< ours\n" + k2 +
            "    private: Non.\n=======\n>>>>>>> theirs\n"
            "! youth/2026/y26-7kq2m.yaml: 'checkpoints k-0002' was changed on one side and removed "
            "on the other\n");
    CHECK(
        conflict("checkpoints:\n  - date: 2026-01-10\n    kind: call\n    by: maud\n",
                 "checkpoints:\n  - date: 2026-01-11\n    kind: call\n    by: maud\n",
                 "checkpoints:\n  - date: 2026-01-12\n    kind: call\n    by: maud\n") ==
        "checkpoints:\n<<<<<<< ours\n  - date: 2026-01-11\n    kind: call\n    by: maud\n=======\n"
        "  - date: 2026-01-12\n    kind: call\n    by: maud\n>>>>>>> theirs\n"
        "! youth/2026/y26-7kq2m.yaml: 'checkpoints #1' was changed in two ways\n");
    CHECK(conflict("plan: {a: 1}\n", "plan: {a: 2}\nborn: 2007\n", "plan: {a: 3}\n") ==
          "<<<<<<< ours\nplan: {a: 2}\n=======\nplan: {a: 3}\n>>>>>>> theirs\nborn: 2007\n"
          "! youth/2026/y26-7kq2m.yaml: 'plan' was changed in two ways\n");
}

TEST_CASE("what can't be read as a record is merged by lines, and none is lost") {
    const string broken = head + "born: 2007\n\tx: 1\n";
    CHECK(merged({head, head + "born: 2006\n", broken}) ==
          head + "<<<<<<< ours\nborn: 2006\n=======\nborn: 2007\n\tx: 1\n>>>>>>> theirs\n"
                 "! youth/2026/y26-7kq2m.yaml: the version that comes in can't be read as a record "
                 "(a tab stands in the indentation)\n");
    const auto newer = merge({head, "format: 2\nid: y26-7kq2m\n", head + "born: 2007\n"});
    CHECK(newer.by_lines);
    CHECK(newer.conflicts.size() == 1);
}
