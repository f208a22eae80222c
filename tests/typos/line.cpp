// A line of a canonical record taken apart.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "typos/typo.h"

namespace maillon::typos {

Line taken_apart(const std::string &text) {
    Line line;
    line.text = text;
    line.indent = std::min(text.find_first_not_of(' '), text.size());
    line.key_at = line.indent;
    while (text.compare(line.key_at, 2, "- ") == 0)
        line.key_at += 2;
    const char first = line.key_at < text.size() ? text[line.key_at] : ' ';
    const bool begins_key = std::string_view("{[\"'#").find(first) == std::string_view::npos;
    line.colon = begins_key ? text.find(':', line.key_at) : std::string::npos;
    const bool is_key = line.colon != std::string::npos &&
                        (line.colon + 1 == text.size() || text[line.colon + 1] == ' ');
    if (!is_key) line.colon = std::string::npos;
    if (is_key) line.key = text.substr(line.key_at, line.colon - line.key_at);
    line.value_at = is_key ? std::min(line.colon + 2, text.size()) : line.key_at;
    line.value = text.substr(line.value_at);
    line.value = line.value.substr(0, line.value.find(" #"));
    line.value.erase(line.value.find_last_not_of(' ') + 1);
    return line;
}

bool Line::is_free_text() const {
    constexpr std::array free = {"note",         "private", "name",     "text",        "title",
                                 "expectations", "role",    "step",     "constraints", "address",
                                 "duration",     "rhythm",  "promises", "territory",   "relation",
                                 "email",        "phone",   "website",  "association", "file",
                                 "url",          "reason"};
    if (is_flow()) return false;
    return key.empty() ? value.find(' ') != std::string::npos
                       : std::find(free.begin(), free.end(), key) != free.end();
}

bool Line::is_date() const {
    return value.size() == 10 && value[4] == '-' && value[7] == '-' && value.starts_with("20");
}

std::string Line::with_value(const std::string &other) const {
    return text.substr(0, value_at) + other + text.substr(value_at + value.size());
}

std::string Line::with_key(const std::string &other) const {
    return text.substr(0, key_at) + other + text.substr(colon);
}

} // namespace maillon::typos
