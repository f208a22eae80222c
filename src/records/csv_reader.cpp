// Feeds libcsv a row at a time, so that one row's open quote does not swallow the rows after it.
// SPDX-License-Identifier: MIT
#include "records/csv_reader.h"

#include <algorithm>
#include <array>
#include <new>

#include <csv.h>

#include "base/text.h"
#include "records/text_lines.h"

namespace maillon {
namespace {

using Lines = std::vector<std::string_view>;

// A cell that goes on for longer is a quote that nobody closed.
constexpr std::size_t longest_row = 500;

void make_ends_plain(std::string &text) {
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from) {
        const bool is_pair = text[from] == '\r' && from + 1 < text.size() && text[from + 1] == '\n';
        if (is_pair) continue;
        text[to++] = text[from] == '\r' ? '\n' : text[from];
    }
    text.resize(to);
    if (!text.ends_with('\n')) text += '\n';
}

bool is_blank(std::string_view line) { return trimmed(line).empty(); }

std::string_view heading_line(const Lines &lines) {
    const auto found = std::ranges::find_if_not(lines, is_blank);
    return found == lines.end() ? std::string_view() : *found;
}

bool says_separator(std::string_view line) {
    return line.size() >= 5 && fold(line.substr(0, 4)) == "sep=";
}

// One row, however many lines its cells take.
class RowParser {
public:
    explicit RowParser(char delimiter) {
        if (csv_init(&parser_, CSV_STRICT) != 0) throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
    }
    ~RowParser() { csv_free(&parser_); }
    RowParser(const RowParser &) = delete;
    RowParser &operator=(const RowParser &) = delete;

    // False where a quoted cell goes on after its closing quote.
    bool feed(std::string_view line) {
        while (!line.empty()) {
            const std::size_t done = parse(line);
            line.remove_prefix(done);
            if (line.empty()) break;
            if (parser_.status == CSV_ENOMEM) throw std::bad_alloc();
            if (parser_.quoted != 0) return false;
            // A quote inside a plain cell is a sign like any other: Lycée "Jean Moulin".
            csv_set_opts(&parser_, 0);
            parse(line.substr(0, 1));
            csv_set_opts(&parser_, CSV_STRICT);
            line.remove_prefix(1);
        }
        return true;
    }
    [[nodiscard]] bool is_done() const { return is_done_; }
    std::vector<std::string> cells;

private:
    std::size_t parse(std::string_view text) {
        return csv_parse(&parser_, text.data(), text.size(), take_cell, take_row, this);
    }
    static void take_cell(void *cell, std::size_t size, void *self) {
        static_cast<RowParser *>(self)->cells.emplace_back(static_cast<const char *>(cell), size);
    }
    static void take_row(int, void *self) { static_cast<RowParser *>(self)->is_done_ = true; }

    csv_parser parser_{};
    bool is_done_ = false;
};

class TableReader {
public:
    TableReader(const Lines &lines, char delimiter, Spreadsheet &table)
        : lines_(lines), delimiter_(delimiter), table_(table) {}

    void read() {
        std::size_t line = says_separator(heading_line(lines_)) ? after_separator() : 0;
        while (line < lines_.size())
            line = read_row(line);
    }

private:
    std::size_t after_separator() {
        const auto found = std::ranges::find_if(lines_, says_separator);
        row_ = static_cast<int>(found - lines_.begin()) + 1;
        return static_cast<std::size_t>(row_);
    }

    // The line after the row.
    std::size_t read_row(std::size_t first) {
        ++row_;
        if (is_blank(lines_[first])) return first + 1;
        RowParser parser(delimiter_);
        const std::size_t limit = std::min(lines_.size(), first + longest_row);
        for (std::size_t line = first; line < limit; ++line) {
            if (!parser.feed(lines_[line]))
                return refuse(first, parser, msg("a cell goes on after its closing quote"),
                              msg("double the quotes inside the cell, or take them away"));
            if (parser.is_done()) return keep(std::move(parser.cells), line + 1);
        }
        return refuse(first, parser, msg("the quotes around a cell are never closed"),
                      msg("close them, or take the first one away"));
    }

    std::size_t keep(std::vector<std::string> cells, std::size_t next) {
        if (!table_.headings.empty()) {
            table_.rows.push_back({row_, std::move(cells)});
            return next;
        }
        table_.heading_row = row_;
        table_.headings = std::move(cells);
        return next;
    }

    std::size_t refuse(std::size_t first, const RowParser &parser, Message what, Message remedy) {
        const auto column = static_cast<int>(parser.cells.size()) + 1;
        table_.refused.push_back(
            {Damage::meaning, {table_.file, {row_, column}}, std::move(what), std::move(remedy)});
        return first + 1;
    }

    const Lines &lines_;
    char delimiter_;
    Spreadsheet &table_;
    int row_ = 0;
};

std::size_t count_outside_quotes(std::string_view line, char wanted) {
    std::size_t count = 0;
    bool is_quoted = false;
    for (const char c : line) {
        if (c == '"') is_quoted = !is_quoted;
        if (c == wanted && !is_quoted) ++count;
    }
    return count;
}

char delimiter_in(const Lines &lines) {
    const std::string_view headings = heading_line(lines);
    if (says_separator(headings)) return headings[4];
    constexpr std::array known = {';', ',', '\t', '|'};
    return *std::ranges::max_element(
        known, {}, [&](char delimiter) { return count_outside_quotes(headings, delimiter); });
}

} // namespace

Spreadsheet read_csv(std::string text, const std::string &file, char delimiter) {
    make_ends_plain(text);
    const Lines lines = lines_with_ends(text);
    Spreadsheet table;
    table.file = file;
    TableReader(lines, delimiter == '\0' ? delimiter_in(lines) : delimiter, table).read();
    return table;
}

} // namespace maillon
