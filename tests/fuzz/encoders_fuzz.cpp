// Any bytes through every encoder: valid UTF-8, nothing that acts, and JSON that says the text
// again. SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <string>

#include <nlohmann/json.hpp>

#include "base/code_points.h"
#include "base/text.h"
#include "fuzz/fault.h"
#include "records/folder.h"
#include "report/answers.h"
#include "report/markdown.h"
#include "report/sql_copy.h"
#include "report/table.h"

using namespace maillon;

namespace {

void must_stand(std::string_view text, std::string_view allowed, const char *what) {
    each_code_point(text, [&](CodePoint point, std::string_view bytes) {
        const bool is_allowed = bytes.size() == 1 && allowed.find(bytes) != allowed.npos;
        if (point.is_broken() || (is_acting(point.value) && !is_allowed)) fault(what);
    });
}

void try_text(const std::string &text) {
    const std::string once = shown(text);
    must_stand(once, "", "shown() lets something act");
    if (shown(once) != once) fault("shown() shows what is shown");
    must_stand(in_markdown(text), "", "Markdown lets something act");
    must_stand(markdown_code(text), "", "a code span lets something act");
    if (width(once) < 0 || characters(once) < 0) fault("a text is less than nothing");
    for (const int columns : {0, 1, 7, 40}) {
        const std::string cut = shortened(once, columns);
        if (broken_utf8(cut)) fault("a text is cut inside a character");
        if (width(cut) > columns) fault("a cut text is too wide");
        for (const std::string &line : wrapped(once, columns))
            if (broken_utf8(line)) fault("a line is broken inside a character");
        if (width(padded(once, columns)) < columns) fault("a text is not filled up");
    }
}

// As PostgreSQL reads it back.
std::string read_by_copy(std::string_view cell) {
    std::string out;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] != '\\') {
            out += cell[i];
            continue;
        }
        const char what = ++i < cell.size() ? cell[i] : 'N';
        if (what == 'x') {
            out += static_cast<char>(std::stoi(std::string(cell.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            const std::size_t known = std::string_view("\\tnr").find(what);
            if (known == std::string_view::npos) fault("COPY has an escape of another kind");
            out += std::string_view("\\\t\n\r")[known];
        }
    }
    return out;
}

void try_copy(const std::string &text) {
    const std::string cell = in_copy(text);
    must_stand(cell, "", "a cell of COPY lets something act");
    const bool can_be_held = !broken_utf8(text) && text.find('\0') == text.npos;
    if (can_be_held && read_by_copy(cell) != text) fault("COPY says another text");
}

// A table of one row: its parts keep their number, in a terminal, a pipe and Markdown.
void try_table(const std::string &text) {
    Table table({{msg("Date")}, {msg("Fact"), Align::left, WhenNarrow::wraps}});
    table.add({{text}, {text}});
    View view;
    must_stand(table.rendered(view), "\n", "a table lets something act");
    view.width = 40;
    must_stand(table.rendered(view), "\n", "a narrow table lets something act");
    view.format = Format::markdown;
    const std::string markdown = table.rendered(view);
    if (std::count(markdown.begin(), markdown.end(), '\n') != 3)
        fault("a row of Markdown has a line end inside");
    const std::string row = markdown.substr(markdown.rfind('\n', markdown.size() - 2) + 1);
    int bars = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == '\\')
            ++i;
        else if (row[i] == '|')
            ++bars;
    }
    if (bars != 3) fault("a cell of Markdown ends early");
}

void try_json(const std::string &text) {
    View view;
    const Problems problems = {{Damage::warning, {text, {}}, msg("'{0}'", text), {}}};
    must_stand(problem_lines(problems, view.speech), "\n", "a problem lets something act");
    view.format = Format::json;
    const std::string json = problems_answer(problems, view);
    must_stand(json, "\n", "JSON lets something act");
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (parsed.is_discarded()) fault("not JSON");
    const auto &file = parsed["problems"][0]["file"];
    if (!text.empty() && file != (broken_utf8(text) ? shown(text) : text))
        fault("JSON says another text");
}

// The difference between two halves: each line of either stands in it, as it is.
void try_difference(const std::string &text) {
    const auto middle = text.size() / 2;
    const std::string diff =
        unified_diff({"partners/x.yaml", text.substr(0, middle), text.substr(middle)});
    if (text.substr(0, middle) != text.substr(middle) && diff.empty())
        fault("a change without a difference");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    constexpr std::size_t most = 500; // a note is that long; more only takes time
    const std::string text(reinterpret_cast<const char *>(data), std::min(size, most));
    try_text(text);
    try_table(text);
    try_json(text);
    try_copy(text);
    try_difference(text);
    return 0;
}
