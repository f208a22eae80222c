// The lines of clarity: misfits, and the orientation sheet.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

constexpr std::string_view today = "2026-03-02";

Register with_sheet(Partner one) {
    Register made = with({std::move(one)});
    made.offer.documents = {{"charte", "Charte", 1, {}, "", "", {}},
                            {"fiche-orientation", "Fiche", 3, day("2026-01-05"), "", "", {}}};
    return made;
}

DocumentGiven given(int version, std::string to) {
    return {"fiche-orientation", version, on("2026-01-12"), {std::move(to)}};
}

} // namespace

TEST_CASE("fit takes the decisions of a year, then the last ten by received date") {
    std::vector<Youth> youths;
    for (int i = 0; i < 12; ++i) {
        youths.push_back(youth(youth_id(i), "ft", i < 2 ? "2025-06-02" : "2026-01-05"));
        // The two received first are misfits, and were decided last.
        if (i < 2)
            youths.back().referrals[0].declined = on("2026-02-23", "out-of-area");
        else
            youths.back().referrals[0].accepted = on("2026-01-12");
    }
    const auto made = with({partner("ft", "2024-01-01")}, youths);
    const Reading reading = Seen(made, today).read(fit);
    CHECK(reading.n == 10);
    CHECK(number(reading, "k") == 0);
}

TEST_CASE("fit needs three decisions") {
    const auto made = with({partner("ft", "2024-01-01")}, {youth("y26-00001", "ft", "2026-01-05")});
    const Reading reading = Seen(made, today).read(fit);
    CHECK_FALSE(reading.severity);
    CHECK(english(reading.text) == "Not enough data yet: 0 of 3 decisions in 365 days");
}

TEST_CASE("explained is shown and never counted") {
    Partner made = partner("ft", "2024-01-01");
    CHECK(english(Seen(with({made}), today).read(explained).text) ==
          "No orientation sheet in the offer: 'offer.yaml' makes this known");
    CHECK(english(Seen(with_sheet(made), today).read(explained).text) ==
          "No current contact to give the orientation sheet to");
    made.contacts = {contact("c-0001", "2025-01-01"), contact("c-0002", "2025-01-01")};
    made.documents = {given(3, "c-0001"), given(2, "c-0002")};
    const Reading reading = Seen(with_sheet(made), today).read(explained);
    CHECK_FALSE(reading.severity);
    CHECK(reading.n == 2);
    CHECK(english(reading.text) == "1 current contact without the orientation sheet");
    made.documents = {given(3, "c-0001"), given(3, "c-0002")};
    made.pulses = {pulse("2026-02-02", 2, 4, 4)};
    CHECK(english(Seen(with_sheet(made), today).read(explained).text) ==
          "Every current contact was given the orientation sheet; "
          "clarity 2 out of 5 in their last pulse");
}
