// Tests of reading by two threads: every number once, in whatever order; every record and problem
// in the order that one thread gives.
// SPDX-License-Identifier: MIT
#include "records/two_threads.h"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "records/decoded.h"
#include "records/folder.h"
#include "records/youth_yaml.h"
#include "unit/records/said.h"
#include "unit/records/temporary_folder.h"

using namespace maillon;

namespace {

// Sound, broken and odd ones in turn.
std::string youth(int number, const std::string &id) {
    std::string text = "format: 1\nid: " + id + "\nborn: 2007\n";
    if (number % 5 == 1) text += "note: sans fin de ligne";
    if (number % 5 == 2) text += "born: 2008\n";
    if (number % 5 == 3) text += "checkpoints:\n  - {id: k-1q9z, date: 2026-02-30, kind: call}\n";
    return text;
}

std::string id_of_number(int number) {
    constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
    std::string id = "y26-00000";
    for (std::size_t place = id.size() - 1; number > 0; --place, number /= 32)
        id[place] = digits[static_cast<std::size_t>(number % 32)];
    return id;
}

// As Folder keeps them: by place within a file.
Problems by_place(Problems problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        const Place x = a.origin.place;
        const Place y = b.origin.place;
        return std::pair(x.line, x.column) < std::pair(y.line, y.column);
    });
    return problems;
}

std::vector<std::string> named(const Problems &problems) {
    std::vector<std::string> lines;
    for (const auto &problem : problems)
        lines.push_back(problem.origin.file + " " + said(problem));
    return lines;
}

} // namespace

TEST_CASE("each number is acted on once, however many there are") {
    for (const std::size_t count : {0U, 1U, 1999U, 2000U, 2001U, 5003U}) {
        CAPTURE(count);
        std::vector<int> acted(count);
        for_each_number(count, [&](std::size_t i) { ++acted[i]; });
        CHECK(std::all_of(acted.begin(), acted.end(), [](int times) { return times == 1; }));
    }
}

TEST_CASE("what an act throws arrives, whichever thread it was in") {
    for (const std::size_t count : {10U, 5000U}) {
        for (const std::size_t bad : {std::size_t{0}, count / 2, count - 1}) {
            const auto act = [&](std::size_t i) {
                if (i == bad) throw std::runtime_error("bad");
            };
            CHECK_THROWS_AS(for_each_number(count, act), std::runtime_error);
        }
    }
}

TEST_CASE("two threads read a large folder as one does") {
    const TemporaryFolder place;
    place.write("maillon.yaml", "format: 1\nassociation: Afev\n");
    std::vector<std::string> ids;
    Problems expected;
    for (int number = 0; number < static_cast<int>(enough_for_two) + 100; ++number) {
        const auto id = id_of_number(number);
        const auto file = Folder::youth_file(id);
        const auto text = youth(number, id);
        place.write(file, text);
        const auto alone = decoded(file, text, read_youth);
        if (alone.broken() == nullptr) ids.push_back(alone.record.id);
        const auto problems = by_place(alone.problems);
        expected.insert(expected.end(), problems.begin(), problems.end());
    }
    Folder folder(place.path(), Writing::real);
    const Register whole = folder.load_all();
    std::vector<std::string> read;
    for (const auto &one : whole.youths)
        read.push_back(one.id);
    CHECK(read == ids);
    Problems found;
    for (const auto &problem : folder.problems())
        if (problem.origin.file.starts_with("youth/")) found.push_back(problem);
    CHECK(named(found) == named(expected));
}
