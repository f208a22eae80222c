// The signals, read from records, give the golden values of the formulas.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/golden.h"
#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

constexpr std::string_view today = "2026-03-02"; // a Monday

int whole(double value) { return static_cast<int>(value); }

// `n` referrals to ft of 5 January, each changed by its number.
template <class Change> Register referrals(int n, Change change) {
    std::vector<Youth> youths;
    for (int i = 0; i < n; ++i) {
        youths.push_back(youth(youth_id(i), "ft", "2026-01-05"));
        change(youths.back(), i);
    }
    return with({partner("ft", "2024-01-01")}, std::move(youths));
}

void check(const Reading &reading, const GoldenRow &row) {
    REQUIRE(reading.severity);
    CHECK(is_golden(*reading.severity, row.expected[0]));
}

} // namespace

TEST_CASE("fit gives the golden severities") {
    for (const GoldenRow &row : golden_rows("fit_sev")) {
        const auto whole_register = referrals(whole(row.numbers[1]), [&](Youth &one, int i) {
            one.referrals[0].declined =
                on("2026-01-20", i < row.numbers[0] ? "not-eligible" : "in-work");
        });
        check(Seen(whole_register, today).read(fit), row);
    }
}

TEST_CASE("loop gives the golden severities") {
    for (const GoldenRow &row : golden_rows("loop_sev")) {
        auto made = referrals(whole(row.numbers[1]), [&](Youth &one, int i) {
            one.referrals[0].acknowledged = on("2026-01-06");
            one.referrals[0].accepted = on("2026-01-12");
            if (i >= row.numbers[0]) one.feedback.push_back(told(on("2026-01-12"), "accepted"));
        });
        check(Seen(made, today).read(loop), row);
    }
}

TEST_CASE("early breaks give the golden severities") {
    for (const GoldenRow &row : golden_rows("pair_sev")) {
        const auto made = referrals(whole(row.numbers[1]), [&](Youth &one, int i) {
            one.pairs.push_back(pair("p-0001", "2026-01-12"));
            one.pairs[0].ended = on("2026-02-23", i < row.numbers[0] ? "mismatch" : "moved");
        });
        check(Seen(made, today).read(early_breaks), row);
    }
}

TEST_CASE("acknowledgement gives the golden severities") {
    const Calendars calendars((Settings()));
    const auto means = golden_rows("ack_mean");
    std::size_t at = 0;
    for (const GoldenRow &row : golden_rows("ack_sev")) {
        const auto n = whole(static_cast<double>(row.numbers.size()));
        const auto made = referrals(n, [&](Youth &one, int i) {
            const int delay = whole(row.numbers[static_cast<std::size_t>(i)]);
            one.referrals[0].acknowledged = on(calendars.ours().after(day("2026-01-05"), delay));
        });
        const Reading reading = Seen(made, today).read(acknowledgement);
        check(reading, row);
        CHECK(is_golden(number(reading, "mean"), means.at(at++).expected[0]));
    }
}

TEST_CASE("checkpoint gives the golden severities") {
    const Calendars calendars((Settings()));
    for (const GoldenRow &row : golden_rows("checkpoint_sev")) {
        Partner made = partner("ft", "2026-01-05"); // no slack weeks before August
        made.rhythm = whole(row.numbers[1]);
        const Date seen_on = calendars.of(made).after(made.since, whole(row.numbers[0]));
        check(Seen(with({made}), seen_on.iso()).read(checkpoint), row);
    }
}

TEST_CASE("a contact who left gives the golden severities") {
    for (const GoldenRow &row : golden_rows("contact_gone_sev")) {
        Partner made = partner("ft", "2024-01-01");
        made.contacts.push_back(contact("c-0001", "2024-01-01"));
        made.contacts[0].until = on("2026-01-12");
        const Calendars calendars((Settings()));
        const Date seen_on = calendars.of(made).after(day("2026-01-12"), whole(row.numbers[0]));
        check(Seen(with({made}), seen_on.iso()).read(contact), row);
    }
}

TEST_CASE("pulse gives the golden severities") {
    for (const GoldenRow &row : golden_rows("pulse_sev")) {
        Partner made = partner("ft", "2024-01-01");
        made.pulses.push_back(pulse("2026-01-12", 5, whole(row.numbers[0]), whole(row.numbers[1])));
        check(Seen(with({made}), today).read(pulse), row);
    }
}

TEST_CASE("load gives the golden severities") {
    for (const GoldenRow &row : golden_rows("load_sev")) {
        auto made = referrals(whole(row.numbers[0]), [](Youth &, int) {});
        Agreement agreement;
        agreement.signed_on = on("2025-01-01");
        agreement.until = day("2025-12-31"); // expired: its places count all the same
        agreement.places = whole(row.numbers[1]);
        made.partners[0].agreements.push_back(agreement);
        check(Seen(made, today).read(load), row);
    }
}
