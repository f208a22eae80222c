// Slips of punctuation: colons, quotes, brackets, commas, dashes, characters that YAML keeps for
// itself.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "typos/typo.h"

namespace maillon::typos {
namespace {

using std::string;

string without(string text, std::size_t at, std::size_t count = 1) { return text.erase(at, count); }
string with(string text, std::size_t at, const string &more) { return text.insert(at, more); }

// The edit at every place where `what` stands inside a bracket of the value.
Edits at_each(const Line &line, const string &what, const string &instead) {
    Edits edits;
    if (!line.is_flow()) return edits;
    for (auto at = line.text.find(what, line.value_at); at != string::npos;
         at = line.text.find(what, at + 1)) {
        if (std::count(line.text.begin(), line.text.begin() + static_cast<std::ptrdiff_t>(at),
                       '"') %
            2)
            continue;
        string text = line.text;
        edits.push_back({text.replace(at, what.size(), instead)});
    }
    return edits;
}

Edits no_colon(const Line &line, const Line &) {
    if (!line.has_key()) return {};
    return {{without(line.text, line.colon)}};
}
Edits no_space_after_colon(const Line &line, const Line &) {
    if (!line.has_key() || !line.has_value()) return {};
    return {{without(line.text, line.colon + 1)}};
}
Edits other_colon(const Line &line, const Line &) {
    if (!line.has_key()) return {};
    Edits edits;
    for (const string mark : {";", "::", " =", ".", ",", "："}) {
        string text = line.text;
        edits.push_back({text.replace(line.colon, 1, mark)});
    }
    return edits;
}
Edits colon_in_flow(const Line &line, const Line &) {
    Edits edits = at_each(line, ": ", " ");
    for (const string other : {":", "; ", "= "})
        for (auto &edit : at_each(line, ": ", other))
            edits.push_back(edit);
    return edits;
}
Edits colon_in_value(const Line &line, const Line &) {
    const auto space = line.text.find(' ', line.value_at + 1);
    if (!line.is_free_text() || line.is_quoted() || space == string::npos) return {};
    return {{with(line.text, space, " :")}, {with(line.text, space, ":")}};
}
Edits hash_in_value(const Line &line, const Line &) {
    const auto space = line.text.find(' ', line.value_at + 1);
    if (!line.is_free_text() || line.is_quoted() || space == string::npos) return {};
    return {{with(line.text, space + 1, "#")}};
}
Edits no_opening_quote(const Line &line, const Line &) {
    if (!line.is_quoted()) return {};
    return {{without(line.text, line.value_at)}};
}
Edits no_closing_quote(const Line &line, const Line &) {
    if (!line.is_quoted()) return {};
    return {{line.with_value(line.value.substr(0, line.value.size() - 1))}};
}
Edits quote_too_many(const Line &line, const Line &) {
    if (!line.has_value()) return {};
    if (line.is_quoted()) {
        const auto middle = line.value.size() / 2;
        return {{line.with_value(with(line.value, middle, "\""))},
                {line.with_value(line.value + "\"")},
                {line.with_value("\"" + line.value)}};
    }
    Edits edits = {{line.with_value("\"" + line.value)}, {line.with_value("'" + line.value)}};
    if (!line.is_free_text()) edits.push_back({line.with_value(line.value + "\"")});
    return edits;
}
Edits quotes_that_differ(const Line &line, const Line &) {
    if (!line.is_quoted()) return {};
    const string inside = line.value.substr(1, line.value.size() - 2);
    return {{line.with_value("\"" + inside + "'")}, {line.with_value("'" + inside + "\"")}};
}
Edits typographic_quotes(const Line &line, const Line &) {
    if (!line.is_quoted()) return {};
    const string inside = line.value.substr(1, line.value.size() - 2);
    return {{line.with_value("“" + inside + "”")}, {line.with_value("‘" + inside + "’")}};
}
Edits apostrophe_in_single_quotes(const Line &line, const Line &) {
    if (line.is_quoted() || line.value.find('\'') == string::npos || line.is_flow()) return {};
    return {{line.with_value("'" + line.value + "'")}};
}
Edits no_opening_bracket(const Line &line, const Line &) {
    if (!line.is_flow()) return {};
    return {{without(line.text, line.value_at)}};
}
Edits no_closing_bracket(const Line &line, const Line &) {
    if (!line.is_flow()) return {};
    return {{line.with_value(line.value.substr(0, line.value.size() - 1))}};
}
Edits other_bracket(const Line &line, const Line &) {
    if (!line.is_flow()) return {};
    const bool is_list = line.value.front() == '[';
    const string other = is_list ? "}" : "]";
    const string body = line.value.substr(0, line.value.size() - 1);
    return {{line.with_value(body + other)},
            {line.with_value(body + ")")},
            {line.with_value((is_list ? "{" : "[") + line.value.substr(1))}};
}
Edits bracket_too_many(const Line &line, const Line &) {
    if (!line.is_flow()) return {};
    return {{line.with_value(line.value + line.value.back())},
            {line.with_value(line.value.front() + line.value)}};
}
Edits commas(const Line &line, const Line &) {
    Edits edits = at_each(line, ", ", " ");
    for (const string other : {",, ", "; ", ". "})
        for (auto &edit : at_each(line, ", ", other))
            edits.push_back(edit);
    return edits;
}
Edits no_dash(const Line &line, const Line &) {
    if (!line.is_item()) return {};
    string blank = line.text;
    blank[line.indent] = ' ';
    return {{blank}, {without(line.text, line.indent, 2)}};
}
Edits no_space_after_dash(const Line &line, const Line &) {
    if (!line.is_item()) return {};
    return {{without(line.text, line.indent + 1)}};
}
Edits other_dash(const Line &line, const Line &) {
    if (!line.is_item()) return {};
    Edits edits;
    for (const string mark : {"--", "*", "•", "–", "_", "+", "- -"}) {
        string text = line.text;
        edits.push_back({text.replace(line.indent, 1, mark)});
    }
    return edits;
}
Edits stray_at_line_begin(const Line &line, const Line &) {
    Edits edits;
    for (const string stray : {"x", ",", ".", "-", ":", "\"", ">", "@", "`", "%", "&",
                               "*", "!", "?", "|", "~", "[",  "{", "]", "}", "1", "'"})
        edits.push_back({with(line.text, line.indent, stray)});
    return edits;
}
Edits stray_at_value_begin(const Line &line, const Line &) {
    if (!line.has_value() || !line.has_key()) return {};
    Edits edits;
    for (const string stray :
         {"@", "%", "`", "*", "&", "!", "| ", "> ", "? ", "- ", ": ", ",", "[", "]", "{", "}", "#"})
        edits.push_back({with(line.text, line.value_at, stray)});
    return edits;
}
Edits stray_at_value_end(const Line &line, const Line &) {
    if (!line.has_value() || line.is_free_text()) return {};
    Edits edits;
    for (const string stray : {",", ".", ";", ":", "]", "}", "'", "`", " x", " #x"})
        edits.push_back({line.with_value(line.value + stray)});
    return edits;
}

} // namespace

const std::vector<Kind> &kinds_of_marks() {
    static const std::vector<Kind> kinds = {
        {"colon forgotten", 97, no_colon},
        {"space after a colon forgotten", 97, no_space_after_colon},
        {"another sign for a colon", 97, other_colon},
        {"colon inside braces", 97, colon_in_flow},
        {"colon inside a sentence", 97, colon_in_value},
        {"hash inside a sentence", 97, hash_in_value},
        {"opening quote forgotten", 97, no_opening_quote},
        {"closing quote forgotten", 97, no_closing_quote},
        {"one quote too many", 97, quote_too_many},
        {"quotes that differ", 97, quotes_that_differ},
        {"typographic quotes", 97, typographic_quotes},
        {"apostrophe in single quotes", 97, apostrophe_in_single_quotes},
        {"opening bracket forgotten", 97, no_opening_bracket},
        {"closing bracket forgotten", 97, no_closing_bracket},
        {"brackets that differ", 97, other_bracket},
        {"one bracket too many", 97, bracket_too_many},
        {"comma forgotten, doubled or another sign", 93, commas},
        {"dash forgotten", 97, no_dash},
        {"space after a dash forgotten", 97, no_space_after_dash},
        {"another sign for a dash", 97, other_dash},
        {"stray character before a line", 97, stray_at_line_begin},
        {"stray character before a value", 97, stray_at_value_begin},
        {"stray character behind a value", 97, stray_at_value_end},
    };
    return kinds;
}

} // namespace maillon::typos
