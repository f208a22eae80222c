// The line that a problem stands on, and a caret under its place.
// SPDX-License-Identifier: MIT
#include "report/excerpt.h"

#include <algorithm>
#include <vector>

#include "base/code_points.h"
#include "base/text.h"

namespace maillon {
namespace {

constexpr int margin = 2;
constexpr int least_room = 16; // of a very narrow terminal

// One character as a terminal may be sent it.
struct Cell {
    std::string text;
    int columns;
};

std::vector<Cell> cells_of(std::string_view line) {
    std::vector<Cell> cells;
    each_code_point(line, [&](CodePoint, std::string_view bytes) {
        Cell cell{bytes == "\t" ? "→" : shown(bytes), 0};
        cell.columns = width(cell.text);
        // Columns are counted in characters: a stray byte inside one is no character.
        const bool begins = (static_cast<unsigned char>(bytes[0]) & 0xC0U) != 0x80U;
        if (begins || cells.empty())
            cells.push_back(cell);
        else
            cells.back() = {cells.back().text + cell.text, cells.back().columns + cell.columns};
    });
    return cells;
}

using At = std::vector<Cell>::const_iterator;

int columns_of(At begin, At end) {
    int sum = 0;
    for (; begin != end; ++begin)
        sum += begin->columns;
    return sum;
}

std::string text_of(At begin, At end) {
    std::string text;
    for (; begin != end; ++begin)
        text += begin->text;
    return text;
}

struct Sight {
    At begin;
    At end;
};

// As much of the line as there is room for, one column kept for each "…"; two thirds of it before
// the place.
Sight in_sight(const std::vector<Cell> &cells, At place, int room) {
    Sight sight{cells.begin(), cells.end()};
    int columns = columns_of(sight.begin, sight.end);
    if (columns <= room) return sight;
    int before = columns_of(sight.begin, place);
    const auto step = [&] {
        before -= sight.begin->columns;
        columns -= sight.begin->columns;
        ++sight.begin;
    };
    while (sight.begin != place && before > room * 2 / 3)
        step();
    while (sight.begin != place && sight.begin->columns == 0)
        step();
    const int left = room - (sight.begin == cells.begin() ? 0 : 1);
    if (columns <= left) return sight;
    while (sight.end != sight.begin && columns > left - 1)
        columns -= (--sight.end)->columns;
    return sight;
}

} // namespace

std::string excerpt(std::string_view line, int column, int width) {
    const auto cells = cells_of(line);
    const auto place = cells.begin() + std::clamp(column - 1, 0, static_cast<int>(cells.size()));
    const int room = std::max(width - margin, least_room);
    const auto [begin, end] = in_sight(cells, place, room);
    const std::string before = begin == cells.begin() ? "" : "…";
    const std::string after = end == cells.end() ? "" : "…";
    const int caret = columns_of(begin, place) + (before.empty() ? 0 : 1);
    const std::string indent(margin, ' ');
    return indent + before + text_of(begin, end) + after + "\n" + indent +
           std::string(static_cast<std::size_t>(caret), ' ') + "^\n";
}

std::string excerpt_at(const Origin &origin, const LendLine &lend, int width) {
    if (origin.place.line <= 0 || origin.place.column <= 0 || !lend) return {};
    const std::string line = lend(origin);
    return line.empty() ? std::string() : excerpt(line, origin.place.column, width);
}

} // namespace maillon
