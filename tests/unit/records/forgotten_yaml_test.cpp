// A reduced record: what it reads as, and that nothing else may stand in it.
// SPDX-License-Identifier: MIT
#include <filesystem>

#include <doctest/doctest.h>

#include "alliance/checks.h"
#include "alliance/forgetting.h"
#include "records/canonical_style.h"
#include "records/folder.h"
#include "records/youth_yaml.h"
#include "unit/records/merges.h"
#include "unit/records/temporary_folder.h"

using namespace maillon;

namespace {

const std::string reduced = "format: 1\n"
                            "id: y26-7kq2m\n"
                            "forgotten:\n"
                            "  month: 2028-12\n"
                            "  reason: retention\n"
                            "  born: 2007\n"
                            "  publics: [qpv]\n"
                            "  referrals:\n"
                            "    - kind: FT\n"
                            "      received: 2026-11\n"
                            "      accepted: {date: 2026-12, recorded: 2027-01}\n"
                            "      closed: {date: 2027-06, outcome: goal-reached}\n"
                            "  pairs:\n"
                            "    - referral: 1\n"
                            "      started: 2026-12\n"
                            "      ended: {date: 2027-02, outcome: mismatch}\n"
                            "      early: true\n"
                            "  feedback:\n"
                            "    - {date: 2026-12, count: 2}\n"
                            "  checkpoints:\n"
                            "    - {date: 2027-01, count: 1}\n";

const std::string full = "format: 1\n"
                         "id: y26-7kq2m\n"
                         "born: 2007-05-06\n"
                         "referrals:\n"
                         "  - id: r-5x2a\n"
                         "    partner: ft\n"
                         "    received: 2026-11-23\n"
                         "checkpoints:\n"
                         "  - {id: k-1q9z, date: 2026-12-01, kind: call, note: Vu.}\n";

struct Read {
    Youth youth;
    Problems problems;
};

Read read(const std::string &text) {
    Read result;
    const Document document = read_document(merged_file, text);
    result.problems = document.problems;
    result.youth = read_youth(document, result.problems);
    return result;
}

int errors(const std::string &text) {
    int count = 0;
    for (const Problem &problem : read(text).problems)
        count += problem.is_error() ? 1 : 0;
    return count;
}

std::string with(const std::string &line, const std::string &behind) {
    std::string text = reduced;
    return text.insert(text.find(behind) + behind.size(), line);
}

} // namespace

TEST_CASE("a reduced record is read to its months' last days") {
    const auto [youth, problems] = read(reduced);
    CHECK(problems.empty());
    REQUIRE(youth.tombstone);
    CHECK(youth.tombstone->month.iso() == "2028-12-31");
    CHECK(youth.tombstone->reason == "retention");
    CHECK(youth.born.year == 2007);
    CHECK(youth.publics == std::vector<std::string>{"qpv"});
    REQUIRE(youth.referrals.size() == 1);
    CHECK(youth.referrals[0].kind == "FT");
    CHECK(youth.referrals[0].received.date.iso() == "2026-11-30");
    CHECK(youth.referrals[0].accepted->known().iso() == "2027-01-31");
    CHECK(youth.referrals[0].closed->code == "goal-reached");
    REQUIRE(youth.pairs.size() == 1);
    CHECK(youth.referral(youth.pairs[0].referral) != nullptr);
    CHECK(youth.pairs[0].ended_within(183));
    CHECK(youth.feedback.size() == 2);
    CHECK(youth.checkpoints.size() == 1);
    CHECK(youth.checkpoints[0].fact.date.iso() == "2027-01-31");
}

TEST_CASE("a name, a sentence, a day, a comment in it are errors") {
    CHECK(errors(with("name: Inès\n", "id: y26-7kq2m\n")) == 1);
    CHECK(errors(with("next-checkpoint: 2027-01-01\n", "id: y26-7kq2m\n")) == 1);
    CHECK(errors(with("  note: Elle va bien\n", "born: 2007\n")) == 1);
    CHECK(errors(with("      partner: ft-sarcelles\n", "kind: FT\n")) == 1);
    CHECK(errors(with("# Inès\n", "id: y26-7kq2m\n")) == 1);
    const auto replaced = [](std::string what, const std::string &by) {
        std::string text = reduced;
        return text.replace(text.find(what), what.size(), by);
    };
    CHECK(errors(replaced("received: 2026-11", "received: 2026-11-23")) >= 1);
    CHECK(errors(replaced("born: 2007", "born: 2007-05-06")) == 1);
    CHECK(errors(replaced("reason: retention", "reason: Inès le veut")) == 1);
    CHECK(errors(replaced("count: 1", "count: beaucoup")) == 1);
    CHECK(errors(replaced("{date: 2026-12, recorded: 2027-01}",
                          "{date: 2026-12, note: Elle va bien}")) == 1);
}

TEST_CASE("it is in canonical style as it is written") {
    CHECK(in_canonical_style(read_document(merged_file, reduced)) == reduced);
}

TEST_CASE("who was forgotten on one clone stays so, whichever side is ours") {
    std::string longer = full;
    longer += "  - {id: k-2q9z, date: 2027-01-01, kind: call, note: Encore.}\n";
    CHECK(merged({full, reduced, longer}) == reduced);
    CHECK(merged({full, longer, reduced}) == reduced);
    std::string later = reduced;
    later.replace(later.find("2028-12"), 7, "2029-01");
    CHECK(merged({full, later, reduced}) == reduced);
    CHECK(merged({full, reduced, later}) == reduced);
}

namespace {

struct Sample : TemporaryFolder {
    Sample() {
        write("maillon.yaml", "format: 1\nassociation: Afev\n");
        write("partners/ft.yaml", "format: 1\nid: ft\nname: FT\nkind: FT\nsince: 2025-01-01\n");
        write("youth/2026/y26-7kq2m.yaml", full);
        write("identities/2026/y26-7kq2m.yaml", "format: 1\nid: y26-7kq2m\nname: Inès B.\n");
    }
};

} // namespace

TEST_CASE("forgetting: the identity goes, the record is reduced, and loads as forgotten") {
    const Sample sample;
    Folder folder(sample.path(), Writing::real);
    const Register before = folder.load_all();
    folder.remove_identity("y26-7kq2m");
    CHECK_FALSE(std::filesystem::exists(sample.path() / "identities/2026/y26-7kq2m.yaml"));
    folder.reduce_youth("y26-7kq2m", [&](const Youth &youth) {
        return reduced_record(youth, {before, "request", *Date::from_iso("2028-12-03")});
    });
    CHECK(sample.read("youth/2026/y26-7kq2m.yaml") ==
          "format: 1\nid: y26-7kq2m\nforgotten:\n  month: 2028-12\n  reason: request\n"
          "  born: 2007\n  referrals:\n    - kind: FT\n      received: 2026-11\n"
          "  checkpoints:\n    - {date: 2026-12, count: 1}\n");
    Folder again(sample.path(), Writing::real);
    const Register after = again.load_all();
    CHECK(again.problems().empty());
    CHECK(after.youths.empty());
    CHECK(after.unreadable.empty());
    CHECK(after.forgotten.size() == 1);
    CHECK(check(after, *Date::from_iso("2028-12-03")).empty());
}

TEST_CASE("an identity that is gone already is no fault; in rehearsal nothing goes") {
    const Sample sample;
    Folder trial(sample.path(), Writing::rehearsal);
    CHECK(trial.remove_identity("y26-7kq2m").before.find("Inès") != std::string::npos);
    CHECK(std::filesystem::exists(sample.path() / "identities/2026/y26-7kq2m.yaml"));
    Folder folder(sample.path(), Writing::real);
    folder.remove_identity("y26-7kq2m");
    folder.remove_identity("y26-7kq2m");
    CHECK(folder.written().size() == 1);
}

TEST_CASE("who was forgotten and has an identity again is an error") {
    const Sample sample;
    sample.write("youth/2026/y26-7kq2m.yaml", reduced);
    Folder folder(sample.path(), Writing::real);
    const Problems problems = check(folder.load_all(), *Date::from_iso("2028-12-03"));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].is_error());
    CHECK(say(problems[0].what, {}) == "'y26-7kq2m' was forgotten and still has an identity");
}
