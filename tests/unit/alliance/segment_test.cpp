// Parts of the portfolio: how they are typed, who belongs to them, how they are counted.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/segment.h"
#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Date today = day("2026-03-02");

Register three() {
    Partner school = partner("lp", "2024-01-01");
    school.kind = "LYCEE_PRO";
    school.territory = "Sarcelles (95)";
    school.stakes = {"qpv", "employment"};
    school.referents = {{"angelina", on("2024-01-01"), {}}};
    Partner office = partner("ft", "2024-01-01");
    office.territory = "Garges";
    office.stakes = {"employment"};
    office.stages = {stage(Stage::established, "2025-01-06")};
    Partner closed = partner("old", "2024-01-01");
    closed.territory = "Garges";
    closed.stages = {stage(Stage::closed, "2025-01-06")};
    Register whole = with({school, office, closed}, {youth("y26-00001", "ft", "2026-01-05"),
                                                     youth("y26-00002", "ft", "2024-06-03")});
    whole.settings.team = {{"angelina", "Angélina Œuvrard", "", {}, {}, 3}};
    whole.settings.stakes = {{"rural", 1}, {"qpv", 2}};
    return whole;
}

struct Asked {
    Register whole = three();
    Register known = as_known(whole, today);
    Calendars calendars{known.settings};
    Assessment assessment = assess(whole, known, calendars, today);

    [[nodiscard]] SegmentFound find(std::string_view typed) const {
        return find_segment(segments_of(assessment, known), known.settings, typed);
    }
    [[nodiscard]] std::string ids(std::string_view typed) const {
        const auto found = find(typed).matches;
        REQUIRE(found.size() == 1);
        std::string out;
        for (const Health &health : assessment.partners)
            if (is_in(health, found.front(), today)) out += health.partner->id + " ";
        return out;
    }
};

} // namespace

TEST_CASE("a segment is named by its axis, in both languages, by code or label") {
    const Asked asked;
    CHECK(asked.ids("kind=FT") == "ft old ");
    CHECK(asked.ids("type=france travail") == "ft old ");
    CHECK(asked.ids("kind=school") == "lp ");
    CHECK(asked.ids("TERRITOIRE=sarcelles") == "lp ");
    CHECK(asked.ids("stage=established") == "ft ");
    CHECK(asked.ids("palier=établi") == "ft ");
    CHECK(asked.ids("enjeu=qpv") == "lp ");
    CHECK(asked.ids("interlocuteur=angelina oeuvrard") == "lp ");
}

TEST_CASE("a bare word that one axis alone knows is enough") {
    const Asked asked;
    CHECK(asked.ids("sarcelles") == "lp ");
    CHECK(asked.ids("employment") == "ft lp ");
    CHECK(asked.ids("rural").empty()); // a stake of the settings that nobody has
}

TEST_CASE(
    "a word of several axes is to be chosen from, an unknown one is answered by the nearest") {
    Asked asked;
    asked.known.settings.stakes.push_back({"garges", 1});
    CHECK(asked.find("garges").matches.size() == 2);
    const SegmentFound none = asked.find("sarceles");
    CHECK(none.matches.empty());
    REQUIRE_FALSE(none.nearest.empty());
    CHECK(none.nearest.front() == "Sarcelles (95)");
    CHECK(asked.find("stake=sarcelles").matches.empty());
    CHECK(asked.find("").matches.empty());
}

TEST_CASE("segments count partners, levels and a year's referrals; closed partners are out") {
    const Asked asked;
    const auto counts = count_segments(asked.assessment, asked.known);
    const auto of = [&](Axis axis, std::string_view value) {
        for (const SegmentCount &count : counts)
            if (count.segment.axis == axis && count.segment.value == value) return count;
        return SegmentCount{};
    };
    CHECK(of(Axis::territory, "Garges").partners == 1);
    CHECK(of(Axis::territory, "Garges").referrals == 1);
    CHECK(of(Axis::stake, "employment").partners == 2);
    CHECK(of(Axis::stake, "rural").partners == 0); // not listed
    CHECK(of(Axis::kind, "school").partners == 1);
    int levels = 0;
    for (const int n : of(Axis::stake, "employment").levels)
        levels += n;
    CHECK(levels == 1); // the school has no referral: no level in words
}
