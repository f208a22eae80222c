// A hand over a canonical record: the same facts, no longer as the tool would write them.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "bench/made_records.h"

namespace maillon::bench {
namespace {

std::string each_line(const std::string &text, const auto &changed) {
    std::string result;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        result += changed(text.substr(begin, end - begin)) + "\n";
        begin = end + 1;
    }
    return result;
}

std::string with_windows_ends(const std::string &text) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return result;
}

std::string with_comments(const std::string &text, Draw &draw) {
    return each_line(text, [&](const std::string &line) {
        const bool trailing = line.starts_with("    met:") || line.starts_with("    kind:");
        if (trailing && draw.is_hit(20)) return line + "   # à vérifier";
        const bool above = line.starts_with("  - id:") && draw.is_hit(20);
        return above ? "  # vu avec l'équipe, voir le cahier\n" + line : line;
    });
}

// Lists at their key's own indentation, or two further in.
std::string indented_otherwise(const std::string &text, Draw &draw) {
    const bool outward = draw.is_hit(50);
    return each_line(text, [&](const std::string &line) {
        if (!line.starts_with("  ")) return line;
        return outward ? line.substr(2) : "  " + line;
    });
}

// `- {id: k-1234, date: 2026-01-01, kind: call, ...}` instead of a key per line.
std::string with_flow_maps(const std::string &text) {
    const auto begin = text.find("pairs:\n") + 7;
    const auto end = text.find("feedback:\n", begin);
    std::string map = "  - {";
    for (auto at = begin; at < end;) {
        const auto line_end = text.find('\n', at);
        map += (at == begin ? "" : ", ") + text.substr(at + 4, line_end - at - 4);
        at = line_end + 1;
    }
    return text.substr(0, begin) + map + "}\n" + text.substr(end);
}

std::string with_a_note_on_two_lines(const std::string &text) {
    const auto note = text.find("    note: ");
    const auto comma = text.find(", ", note);
    return text.substr(0, comma + 1) + "\n      " + text.substr(comma + 2);
}

} // namespace

// In this order, for each finds its lines by their canonical indentation.
std::string messy(std::string text, Draw &draw) {
    std::array<bool, 6> touched{};
    for (int touches = draw.between(1, 3); touches > 0; --touches)
        touched[static_cast<std::size_t>(draw.below(6))] = true;
    if (touched[0]) text = with_a_note_on_two_lines(text);
    if (touched[1]) text = with_flow_maps(text);
    if (touched[2]) text = with_comments(text, draw);
    if (touched[3]) text = indented_otherwise(text, draw);
    if (touched[4]) text.pop_back();
    if (touched[5]) text = with_windows_ends(text);
    return text;
}

} // namespace maillon::bench
