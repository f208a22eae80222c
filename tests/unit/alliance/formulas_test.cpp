// The arithmetic of health against the golden values that its prototype gave.
// SPDX-License-Identifier: MIT
#include <map>
#include <string>
#include <tuple>

#include <doctest/doctest.h>

#include "alliance/formulas.h"
#include "support/golden.h"

using namespace maillon;
using maillon::made::golden_rows;
using maillon::made::GoldenRow;
using maillon::made::is_golden;

namespace {

int whole(double value) { return static_cast<int>(value); }

double surprise_of(const GoldenRow &row) {
    return surprise({row.numbers.begin(), row.numbers.end() - 1}, row.numbers.back());
}

double so_few(const GoldenRow &row) {
    const auto &[n1, n0, e1, e0] =
        std::tie(row.numbers[0], row.numbers[1], row.numbers[2], row.numbers[3]);
    return binomial_at_most(whole(n1), whole(n1 + n0), e1 / (e1 + e0));
}

// The severities were made from the exact p; their rows show it rounded, so each is computed again
// from the row of the same number that gave the p.
void check_severities(std::string_view p_rows, std::string_view severity_rows,
                      double (*p_of)(const GoldenRow &), double good) {
    const auto given = golden_rows(p_rows);
    const auto severities = golden_rows(severity_rows);
    REQUIRE(given.size() == severities.size());
    for (std::size_t i = 0; i < given.size(); ++i) {
        const double p = p_of(given[i]);
        CHECK(is_golden(p, given[i].expected[0]));
        CHECK(is_golden(p, severities[i].numbers[0]));
        CHECK(is_golden(log_clip(p, {good, 0.02}), severities[i].expected[0]));
    }
}

} // namespace

TEST_CASE("a silence is as surprising, and as severe, as the golden values say") {
    check_severities("silence_p", "silence_sev", surprise_of, 0.70);
}

TEST_CASE("a slowdown is as surprising, and as severe, as the golden values say") {
    check_severities("slowdown_p", "slowdown_sev", so_few, 1.0);
}

TEST_CASE("Wilson's interval is that of the golden values") {
    for (const GoldenRow &row : golden_rows("wilson80")) {
        const auto [low, high] = wilson(whole(row.numbers[0]), whole(row.numbers[1]));
        CHECK(is_golden(low, row.expected[0]));
        CHECK(is_golden(high, row.expected[1]));
    }
    CHECK(wilson(0, 0) == std::pair{0.0, 1.0});
}

TEST_CASE("a waiting referral weighs as the golden values say") {
    for (const GoldenRow &row : golden_rows("waiting_sev"))
        CHECK(is_golden(row.numbers[0] * clip(row.numbers[1], 3, 10), row.expected[0]));
}

TEST_CASE("shares are drawn towards the prior") {
    for (const GoldenRow &row : golden_rows("fit_mean"))
        CHECK(is_golden(prudent_share(whole(row.numbers[0]), whole(row.numbers[1]), {1, 5}),
                        row.expected[0]));
}

// A row that no test reads would be a formula that nobody holds to its value.
TEST_CASE("every golden row is read by a test") {
    const std::map<std::string_view, int> read_by_a_test = {
        {"silence_p", 5}, {"silence_sev", 5}, {"slowdown_p", 4},     {"slowdown_sev", 4},
        {"fit_mean", 4},  {"fit_sev", 4},     {"loop_sev", 4},       {"pair_sev", 4},
        {"ack_mean", 3},  {"ack_sev", 3},     {"wilson80", 3},       {"waiting_sev", 4},
        {"pulse_sev", 4}, {"load_sev", 3},    {"checkpoint_sev", 4}, {"contact_gone_sev", 4},
        {"open_days", 50}};
    int rows = 0;
    for (const auto &[formula, count] : read_by_a_test) {
        INFO(std::string(formula));
        CHECK(static_cast<int>(golden_rows(formula).size()) == count);
        rows += count;
    }
    CHECK(rows == maillon::made::golden_row_count());
}

TEST_CASE(
    "a probability weighs nothing at its good end, all at its bad one, and by its logarithm") {
    CHECK(log_clip(0.9, {0.70, 0.02}) == 0);
    CHECK(log_clip(0.01, {0.70, 0.02}) == 1);
    CHECK(log_clip(0, {0.70, 0.02}) == 1);
    CHECK(log_clip(0.1, {1, 0.01}) == doctest::Approx(0.5));
}

TEST_CASE("a binomial sum is a probability from none to all") {
    CHECK(binomial_at_most(0, 2, 0.5) == 0.25);
    CHECK(binomial_at_most(1, 2, 0.5) == 0.75);
    CHECK(binomial_at_most(2, 2, 0.5) == 1);
}

TEST_CASE("clip is linear between its bounds and flat beyond") {
    CHECK(clip(0, 1, 3) == 0);
    CHECK(clip(2, 1, 3) == 0.5);
    CHECK(clip(9, 1, 3) == 1);
}
