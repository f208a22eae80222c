// Slips of layout: indentation, tabs, no-break spaces, lines broken, joined, doubled, marked.
// SPDX-License-Identifier: MIT
#include "typos/typo.h"

namespace maillon::typos {
namespace {

using std::string;

Edits indented_more(const Line &line, const Line &) {
    Edits edits;
    for (const int by : {1, 2, 3})
        edits.push_back({string(static_cast<std::size_t>(by), ' ') + line.text});
    return edits;
}
Edits indented_less(const Line &line, const Line &) {
    Edits edits;
    for (std::size_t by = 1; by <= 3 && by <= line.indent; ++by)
        edits.push_back({line.text.substr(by)});
    return edits;
}
Edits tab_in_indentation(const Line &line, const Line &) {
    if (line.indent < 2) return {};
    return {{"\t" + line.text.substr(line.indent)},
            {"\t" + line.text.substr(2)},
            {"  \t" + line.text.substr(2)}};
}
Edits tab_behind_dash_or_word(const Line &line, const Line &) {
    Edits edits;
    if (line.is_item()) {
        string text = line.text;
        edits.push_back({text.replace(line.indent + 1, 1, "\t")});
    }
    return edits;
}
Edits no_break_space(const Line &line, const Line &) {
    Edits edits;
    const auto put = [&](std::size_t at) {
        string text = line.text;
        edits.push_back({text.replace(at, 1, "\u00a0")});
    };
    if (line.has_key() && line.has_value()) put(line.colon + 1);
    if (line.is_item()) put(line.indent + 1);
    if (line.indent > 0) put(0);
    if (line.indent > 1) put(line.indent - 1);
    return edits;
}
Edits sentence_spills(const Line &line, const Line &) {
    const auto space = line.text.find(' ', line.value_at + line.value.size() / 2);
    if (!line.is_free_text() || space == string::npos || !line.has_key()) return {};
    const string head = line.text.substr(0, space) + "\n";
    const string tail = line.text.substr(space + 1);
    const string margin(line.key_at, ' ');
    return {{head + tail, 0, 1}, {head + margin + tail, 0, 1}};
}
Edits value_spills(const Line &line, const Line &) {
    if (!line.has_value() || !line.has_key()) return {};
    const string head = line.text.substr(0, line.colon + 1) + "\n";
    return {{head + line.value, 0, 1}, {head + string(line.key_at, ' ') + line.value, 0, 1}};
}
Edits joined_with_next(const Line &line, const Line &next) {
    if (next.text.empty() || line.is_flow()) return {};
    return {{line.text + " " + next.text.substr(next.indent) + "\n\x01"},
            {line.text + next.text.substr(next.indent) + "\n\x01"}};
}
Edits doubled(const Line &line, const Line &) {
    if (!line.has_key() || line.is_item()) return {};
    return {{line.text + "\n" + line.text, 0, 1}};
}
Edits conflict_marker(const Line &line, const Line &) {
    return {{"<<<<<<< HEAD\n" + line.text},
            {"=======\n" + line.text},
            {">>>>>>> origin/main\n" + line.text},
            {"||||||| 2f3a\n" + line.text}};
}
Edits document_marker(const Line &line, const Line &) {
    return {{"---\n" + line.text}, {"...\n" + line.text}};
}
Edits block_text(const Line &line, const Line &) {
    const auto space = line.text.find(' ', line.value_at + line.value.size() / 2);
    if (line.key != "note" || line.is_quoted() || space == string::npos) return {};
    const string key = line.text.substr(0, line.colon + 1);
    const string head = line.text.substr(line.value_at, space - line.value_at);
    const string tail = line.text.substr(space + 1);
    const string margin(line.key_at, ' ');
    const string deep = margin + "  ";
    return {
        {key + " |\n" + margin + head + "\n" + margin + tail, 0, 1},
        {key + " |\n" + deep + head + "\n" + margin + tail, 2, 2},
        {key + " |\n" + deep + head + "\n" + deep.substr(1) + tail, 2, 2},
        {key + " | " + head + "\n" + deep + tail, 0, 0},
        {key + "|\n" + deep + head + "\n" + deep + tail, 0, 0},
        {key + " >\n" + deep + head + "\n" + tail, 2, 2},
        {key + " l\n" + deep + head + ": " + tail, 0, 1},
        {key + " |x\n" + deep + head + "\n" + deep + tail, 0, 0},
    };
}
Edits foreign_comment(const Line &line, const Line &) {
    const string margin(line.indent, ' ');
    return {{margin + "// à revoir\n" + line.text},
            {margin + "à revoir\n" + line.text},
            {margin + "; à revoir\n" + line.text}};
}

} // namespace

const std::vector<Kind> &kinds_of_layout() {
    static const std::vector<Kind> kinds = {
        {"indented too much", 97, indented_more},
        {"indented too little", 97, indented_less},
        {"tab in the indentation", 97, tab_in_indentation},
        {"tab behind a dash", 97, tab_behind_dash_or_word},
        {"no-break space for a space", 97, no_break_space},
        {"sentence spills on the next line", 97, sentence_spills},
        {"value spills on the next line", 97, value_spills},
        {"line joined with the next", 96, joined_with_next},
        {"line doubled", 97, doubled},
        {"conflict marker left", 97, conflict_marker},
        {"document marker", 97, document_marker},
        {"block of text", 97, block_text},
        {"comment without a hash", 97, foreign_comment},
    };
    return kinds;
}

} // namespace maillon::typos
