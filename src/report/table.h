// Rows under headings, aligned by display width: fitted to a terminal, or whole and with stable
// columns in a pipe; also as Markdown and HTML.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "report/view.h"

namespace maillon {

enum class Align { left, right };

// What a column does where a terminal is too narrow.
enum class WhenNarrow {
    whole,
    gives_way, // is shortened with "…"
    wraps,     // goes on in further lines
    beneath    // stands under its row in every terminal, "Heading: text"; a column elsewhere
};

class Table {
public:
    struct Column {
        Message heading;
        Align align = Align::left;
        WhenNarrow when_narrow = WhenNarrow::whole;
    };
    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}
    // As many cells as columns; a cell's style ("risk", "faint", "") beside its text.
    struct Cell {
        std::string text;
        std::string_view style = {};
        Cell(std::string cell_text, std::string_view cell_style = {})
            : text(std::move(cell_text)), style(cell_style) {}
        Cell(const char *cell_text) : text(cell_text) {}
    };
    void add(std::vector<Cell> row);
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    // Text of records goes through shown(): control characters never reach a terminal.
    [[nodiscard]] std::string rendered(const View &view) const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<Cell>> rows_;
};

} // namespace maillon
