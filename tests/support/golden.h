// The golden values of the health formulas (health_vectors.csv), row by row.
// SPDX-License-Identifier: MIT
#pragma once

#include <cctype>
#include <cmath>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/source_folder.h"

namespace maillon::made {

// The numbers of the inputs, in their order, and those expected.
struct GoldenRow {
    std::vector<double> numbers;
    std::vector<double> expected;
};

// "gaps=[5, 8, 10] g=12" gives 5 8 10 12; digits inside a name ("n1=") are none.
inline std::vector<double> numbers_in(const std::string &text) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < text.size();) {
        const bool begins = std::isdigit(static_cast<unsigned char>(text[i])) != 0 &&
                            (i == 0 || std::isalpha(static_cast<unsigned char>(text[i - 1])) == 0);
        std::size_t length = 1;
        if (begins) numbers.push_back(std::stod(text.substr(i), &length));
        i += length;
    }
    return numbers;
}

// Golden values are rounded to six digits.
inline bool is_golden(double value, double expected) { return std::abs(value - expected) <= 1e-6; }

inline std::vector<GoldenRow> golden_rows(std::string_view formula) {
    std::ifstream file(source_folder() / "tests/support/health_vectors.csv");
    std::vector<GoldenRow> rows;
    for (std::string line; std::getline(file, line);) {
        const auto name_end = line.find(',');
        const auto inputs_end = line.rfind(',');
        if (line.substr(0, name_end) == formula)
            rows.push_back({numbers_in(line.substr(name_end + 1, inputs_end - name_end - 1)),
                            numbers_in(line.substr(inputs_end + 1))});
    }
    REQUIRE_FALSE(rows.empty());
    return rows;
}

inline int golden_row_count() {
    std::ifstream file(source_folder() / "tests/support/health_vectors.csv");
    int lines = 0;
    for (std::string line; std::getline(file, line);)
        ++lines;
    return lines - 1; // the headings
}

} // namespace maillon::made
