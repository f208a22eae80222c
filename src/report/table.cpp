// A table's columns are measured, fitted to the view, and written line by line.
// SPDX-License-Identifier: MIT
#include "report/table.h"

#include <algorithm>
#include <stdexcept>

#include "base/code_points.h"
#include "base/text.h"
#include "report/html.h"
#include "report/markdown.h"

namespace maillon {
namespace {

using Columns = std::vector<Table::Column>;
using Row = std::vector<Table::Cell>;
using Widths = std::vector<int>;

constexpr std::string_view gap = "  ";
constexpr int least_wrapped = 24;
constexpr int least_shortened = 10;
constexpr int least_legible = 4;

// A terminal and a pipe lay columns out differently; a place is a column that stands in the line.
std::vector<std::size_t> places(const Columns &columns, const View &view) {
    std::vector<std::size_t> in_line;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (view.width == 0 || columns[i].when_narrow != WhenNarrow::beneath) in_line.push_back(i);
    return in_line;
}

int total(const Widths &widths, const std::vector<std::size_t> &in_line) {
    int sum = static_cast<int>(gap.size() * (in_line.size() - 1));
    for (const auto i : in_line)
        sum += widths[i];
    return sum;
}

int least_of(WhenNarrow when_narrow) {
    return when_narrow == WhenNarrow::wraps ? least_wrapped : least_shortened;
}

// The widest of these columns, wider than `least`; -1 where none is.
template <class Fits> int widest(const Widths &widths, int least, const Fits &fits) {
    int found = -1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] <= least || !fits(i)) continue;
        least = widths[i];
        found = static_cast<int>(i);
    }
    return found;
}

void fit_widths(const Columns &columns, Widths &widths, const View &view) {
    if (view.width == 0) return;
    const auto in_line = places(columns, view);
    const auto narrow = [&](int least, const auto &fits) {
        while (total(widths, in_line) > view.width) {
            const int i = widest(widths, least, fits);
            if (i < 0) break;
            --widths[static_cast<std::size_t>(i)];
        }
    };
    for (const WhenNarrow kind : {WhenNarrow::wraps, WhenNarrow::gives_way})
        narrow(least_of(kind), [&](std::size_t i) { return columns[i].when_narrow == kind; });
    // A line that the terminal breaks is harder to read than any word cut short.
    narrow(least_legible,
           [&](std::size_t i) { return columns[i].when_narrow != WhenNarrow::beneath; });
}

// A word wider than its column goes on in the next line.
void add_broken(std::string_view text, int columns, std::vector<std::string> &lines) {
    lines.emplace_back();
    each_code_point(text, [&](CodePoint, std::string_view bytes) {
        if (!lines.back().empty() && width(lines.back()) + width(bytes) > columns)
            lines.emplace_back();
        lines.back() += bytes;
    });
}

std::vector<std::string> cell_lines(const std::string &text, WhenNarrow when_narrow, int columns) {
    if (when_narrow != WhenNarrow::wraps) return {shortened(text, columns)};
    std::vector<std::string> lines;
    for (const std::string &line : wrapped(text, columns))
        add_broken(line, columns, lines);
    return lines;
}

std::string aligned(const std::string &text, Align align, int columns) {
    if (align == Align::left) return padded(text, columns);
    return std::string(static_cast<std::size_t>(std::max(0, columns - width(text))), ' ') + text;
}

void trim_end(std::string &line) { line.erase(line.find_last_not_of(' ') + 1); }

class Layout {
public:
    Layout(const Columns &columns, const std::vector<Row> &rows, const View &view)
        : columns_(columns), view_(view), in_line_(places(columns, view)) {
        for (const auto &column : columns)
            widths_.push_back(width(say(column.heading, view.speech)));
        for (const auto &row : rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                widths_[i] = std::max(widths_[i], width(shown(row[i].text)));
        fit_widths(columns_, widths_, view_);
    }

    [[nodiscard]] std::string heading() const {
        Row row;
        for (const auto &column : columns_)
            row.emplace_back(say(column.heading, view_.speech), "bold");
        return lines(row);
    }

    [[nodiscard]] std::string lines(const Row &row) const {
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 1;
        for (const auto i : in_line_) {
            cells.push_back(cell_lines(shown(row[i].text), columns_[i].when_narrow, widths_[i]));
            height = std::max(height, cells.back().size());
        }
        std::string out;
        for (std::size_t n = 0; n < height; ++n)
            out += line(row, cells, n);
        return out;
    }

    [[nodiscard]] std::string beneath(const Row &row) const {
        std::string out;
        for (std::size_t i = 0; i < columns_.size() && view_.width > 0; ++i) {
            if (columns_[i].when_narrow != WhenNarrow::beneath || row[i].text.empty()) continue;
            const auto text =
                say(msg("{0}: {1}", columns_[i].heading, shown(row[i].text)), view_.speech);
            for (const auto &part : wrapped(text, view_.width - 4))
                out += "    " + painted(part, row[i].style, view_) + "\n";
        }
        return out;
    }

private:
    // Line n of a row whose cells may have several.
    [[nodiscard]] std::string
    line(const Row &row, const std::vector<std::vector<std::string>> &cells, std::size_t n) const {
        std::string out;
        for (std::size_t place = 0; place < in_line_.size(); ++place) {
            const auto i = in_line_[place];
            const std::string text = n < cells[place].size() ? cells[place][n] : "";
            std::string cell = aligned(text, columns_[i].align, widths_[i]);
            if (place + 1 == in_line_.size()) trim_end(cell);
            if (place > 0) out += gap;
            out += painted(cell, row[i].style, view_);
        }
        trim_end(out);
        return out + "\n";
    }

    const Columns &columns_;
    const View &view_;
    std::vector<std::size_t> in_line_;
    Widths widths_;
};

std::string markdown_row(const std::vector<std::string> &cells) {
    std::string out = "|";
    for (const auto &cell : cells)
        out += " " + cell + " |";
    return out + "\n";
}

std::string as_markdown(const Columns &columns, const std::vector<Row> &rows, const View &view) {
    std::vector<std::string> headings, rules;
    for (const auto &column : columns) {
        headings.push_back(in_markdown(say(column.heading, view.speech)));
        rules.emplace_back(column.align == Align::right ? "---:" : "---");
    }
    std::string out = markdown_row(headings) + markdown_row(rules);
    for (const auto &row : rows) {
        std::vector<std::string> cells;
        for (const auto &cell : row)
            cells.push_back(in_markdown(cell.text));
        out += markdown_row(cells);
    }
    return out;
}

// Wide tables become lists of cards on a narrow screen: each cell then bears its heading.
std::string as_html(const Columns &columns, const std::vector<Row> &rows, const View &view) {
    constexpr std::size_t columns_of_a_phone = 3;
    const bool is_wide = columns.size() > columns_of_a_phone;
    const auto of_column = [&](std::size_t i) {
        return columns[i].align == Align::right ? Attributes{{"class", "number"}} : Attributes{};
    };
    std::string head, body;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Attributes attributes = of_column(i);
        attributes.emplace_back("scope", "col");
        head += element("th", attributes, in_html(say(columns[i].heading, view.speech)));
    }
    for (const Row &row : rows) {
        std::string cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            Attributes attributes = of_column(i);
            if (is_wide && i > 0)
                attributes.emplace_back("data-label", say(columns[i].heading, view.speech));
            cells += element("td", attributes, in_html(row[i].text));
        }
        body += element("tr", cells) + "\n";
    }
    const Attributes kind = is_wide ? Attributes{{"class", "cards"}} : Attributes{};
    return element("table", kind,
                   "\n" + element("thead", element("tr", head)) + "\n" +
                       element("tbody", "\n" + body) + "\n") +
           "\n";
}

} // namespace

void Table::add(std::vector<Cell> row) {
    if (row.size() != columns_.size()) throw std::logic_error("as many cells as columns");
    rows_.push_back(std::move(row));
}

std::string Table::rendered(const View &view) const {
    if (view.format == Format::markdown) return as_markdown(columns_, rows_, view);
    if (view.format == Format::html) return as_html(columns_, rows_, view);
    const Layout layout(columns_, rows_, view);
    std::string out = layout.heading();
    for (const auto &row : rows_)
        out += layout.lines(row) + layout.beneath(row);
    return out;
}

} // namespace maillon
