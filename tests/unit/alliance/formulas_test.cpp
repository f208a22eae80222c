// The arithmetic of health against the golden values that its prototype gave.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/formulas.h"
#include "support/golden.h"

using namespace maillon;
using maillon::made::golden_rows;
using maillon::made::GoldenRow;

TEST_CASE("a silence is as surprising as the golden values say") {
    for (const GoldenRow &row : golden_rows("silence_p")) {
        const std::vector<double> gaps(row.numbers.begin(), row.numbers.end() - 1);
        CHECK(surprise(gaps, row.numbers.back()) == doctest::Approx(row.expected[0]).epsilon(1e-4));
    }
}

TEST_CASE("Wilson's interval is that of the golden values") {
    for (const GoldenRow &row : golden_rows("wilson80")) {
        const auto [low, high] =
            wilson(static_cast<int>(row.numbers[0]), static_cast<int>(row.numbers[1]));
        CHECK(low == doctest::Approx(row.expected[0]).epsilon(1e-5));
        CHECK(high == doctest::Approx(row.expected[1]).epsilon(1e-5));
    }
    CHECK(wilson(0, 0) == std::pair{0.0, 1.0});
}

TEST_CASE("a waiting referral weighs as the golden values say") {
    for (const GoldenRow &row : golden_rows("waiting_sev"))
        CHECK(row.numbers[0] * clip(row.numbers[1], 3, 10) == doctest::Approx(row.expected[0]));
}

TEST_CASE("shares are drawn towards the prior") {
    for (const GoldenRow &row : golden_rows("fit_mean"))
        CHECK(prudent_share(static_cast<int>(row.numbers[0]), static_cast<int>(row.numbers[1]),
                            {1, 5}) == doctest::Approx(row.expected[0]).epsilon(1e-5));
}

TEST_CASE("clip is linear between its bounds and flat beyond") {
    CHECK(clip(0, 1, 3) == 0);
    CHECK(clip(2, 1, 3) == 0.5);
    CHECK(clip(9, 1, 3) == 1);
}
