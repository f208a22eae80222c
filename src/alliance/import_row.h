// One row of an imported table, asked field by field: what its cells mean, or why they can't be
// taken. A fault names row and column, and repeats no cell of a table about young people.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "alliance/import_fields.h"
#include "alliance/youth.h"
#include "base/error.h"

namespace maillon {

// What all rows of one import share.
struct RowRules {
    std::string file;
    std::vector<std::string> fields;             // by column; empty: not used
    std::map<std::string, std::string> defaults; // for cells that are empty
    Date today;
    Imported what = Imported::partners;
};

class ImportRow {
public:
    ImportRow(const RowRules &rules, const TableRow &row, Problems &refused);

    [[nodiscard]] int number() const { return row_.number; }
    [[nodiscard]] bool is_refused() const { return is_refused_; }
    [[nodiscard]] bool is_empty() const; // no cell of a known field says anything

    // Empty where the cell is empty, says NULL or N/A, or was refused. A text stands on one line; a
    // note keeps its lines.
    std::string text(std::string_view field);
    std::string note(std::string_view field);
    std::string code(std::string_view field, std::string_view set);
    std::vector<std::string> codes(std::string_view field, std::string_view set);
    std::vector<std::string> words(std::string_view field); // as kebab-case words
    std::string email(std::string_view field);
    std::string phone(std::string_view field);
    // Digits, and letters and . _ - / among them, at most 40: a number of one's own, never a name.
    std::string reference(std::string_view field);
    std::optional<Date> past_date(std::string_view field);
    std::optional<int> count(std::string_view field, int most); // 1 or more
    Born born(std::string_view field);
    bool flag(std::string_view field); // yes, oui, x, 1, a date

    void refuse(std::string_view field, Message what, Message remedy);
    // A refusal that a rule threw becomes this row's: an import goes on with the next row.
    template <class Rule> void obey(std::string_view field, const Rule &rule);
    [[nodiscard]] Label named(std::string_view field) const {
        return field_label(rules_.what, field);
    }
    [[nodiscard]] Origin origin(std::string_view field) const;

private:
    [[nodiscard]] int column(std::string_view field) const; // 0: there is none
    std::string cell(std::string_view field);
    std::optional<Date> any_date(std::string_view field, const std::string &text);

    const RowRules &rules_;
    const TableRow &row_;
    Problems &refused_;
    bool is_refused_ = false;
};

// 23/11/2026, 23-11-2026, 23.11.26, 2026-11-23, with or without a time of day behind it.
std::optional<Date> date_in_table(std::string_view text);

template <class Rule> void ImportRow::obey(std::string_view field, const Rule &rule) {
    try {
        rule();
    } catch (const Error &error) {
        refuse(field, error.message(), msg("correct the cell, then import the file again"));
    }
}

} // namespace maillon
