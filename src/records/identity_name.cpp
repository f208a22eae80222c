// Looks at the first lines of an identity and accepts only what it is sure of.
// SPDX-License-Identifier: MIT
#include "records/identity_name.h"

#include <algorithm>

#include "base/text.h"

namespace maillon {
namespace {

// Takes the line away from the text; it must have an end.
std::optional<std::string_view> next_line(std::string_view &text) {
    const auto end = text.find('\n');
    if (end == text.npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

// Letters (of any script), spaces, dots, apostrophes and dashes inside: no YAML reader takes these
// for anything but text on one line.
bool is_plain_name(std::string_view name) {
    const auto is_inner = [](char c) {
        return (static_cast<unsigned char>(c) & 0x80U) != 0 || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z') || c == ' ' || c == '.' || c == '\'' || c == '-';
    };
    const auto is_letter = [](char c) {
        return (static_cast<unsigned char>(c) & 0x80U) != 0 || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z');
    };
    return name.find(' ') != name.npos && name.back() != ' ' && is_letter(name.front()) &&
           std::all_of(name.begin(), name.end(), is_inner) && !broken_utf8(name);
}

// The line behind a name begins another entry, so that the name does not go on there.
bool begins_an_entry(std::string_view text) {
    return text.empty() || (text.front() >= 'a' && text.front() <= 'z');
}

} // namespace

std::optional<std::string> name_at_the_head(std::string_view identity, std::string_view id) {
    constexpr std::string_view id_key = "id: ";
    constexpr std::string_view key = "name: ";
    if (next_line(identity) != "format: 1") return std::nullopt;
    const auto own = next_line(identity);
    if (!own || !own->starts_with(id_key) || own->substr(id_key.size()) != id) return std::nullopt;
    const auto line = next_line(identity);
    if (!line || !line->starts_with(key)) return std::nullopt;
    const std::string_view name = line->substr(key.size());
    if (name.empty() || !is_plain_name(name) || !begins_an_entry(identity)) return std::nullopt;
    return std::string(name);
}

} // namespace maillon
