// Slips of a hand: letters, colons, indentation, lines doubled, lost or swapped, conflicts left
// over. SPDX-License-Identifier: MIT
#include <random>

#include "hostile/base_folder.h"
#include "hostile/input.h"

namespace maillon::hostile {
namespace {

using Lines = std::vector<std::string>;
using Random = std::mt19937_64;

Lines lines_of(const std::string &text) {
    Lines lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at) + 1;
        lines.push_back(text.substr(at, end - at));
        at = end;
    }
    return lines;
}

std::string joined(const Lines &lines) {
    std::string text;
    for (const auto &line : lines)
        text += line;
    return text;
}

std::size_t below(Random &random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

struct Slip {
    const char *name;
    void (*make)(Lines &lines, std::size_t n, Random &random);
};

void without_colon(Lines &lines, std::size_t n, Random &) {
    const auto colon = lines[n].find(':');
    if (colon != std::string::npos) lines[n].erase(colon, 1);
}

void no_space_after_colon(Lines &lines, std::size_t n, Random &) {
    const auto colon = lines[n].find(": ");
    if (colon != std::string::npos) lines[n].erase(colon + 1, 1);
}

void letter_lost(Lines &lines, std::size_t n, Random &random) {
    lines[n].erase(below(random, lines[n].size() - 1), 1);
}

void letter_doubled(Lines &lines, std::size_t n, Random &random) {
    const auto at = below(random, lines[n].size() - 1);
    lines[n].insert(at, 1, lines[n][at]);
}

void letters_swapped(Lines &lines, std::size_t n, Random &random) {
    if (lines[n].size() < 3) return;
    const auto at = below(random, lines[n].size() - 2);
    std::swap(lines[n][at], lines[n][at + 1]);
}

void a_sign(Lines &lines, std::size_t n, Random &random) {
    constexpr std::string_view signs = "\"'[]{},:#&*!|>%@`-?\t=<~\\";
    lines[n].insert(below(random, lines[n].size()), 1, signs[below(random, signs.size())]);
}

void more_indentation(Lines &lines, std::size_t n, Random &random) {
    lines[n].insert(0, 1 + below(random, 4), ' ');
}

void less_indentation(Lines &lines, std::size_t n, Random &) {
    if (lines[n].starts_with(' ')) lines[n].erase(0, 1);
}

void tab_of_indentation(Lines &lines, std::size_t n, Random &) {
    lines[n] = "\t" + lines[n].substr(lines[n].find_first_not_of(' '));
}

void line_twice(Lines &lines, std::size_t n, Random &) {
    const std::string line = lines[n]; // the list moves while it is put in
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(n), line);
}

void line_lost(Lines &lines, std::size_t n, Random &) {
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(n));
}

void lines_exchanged(Lines &lines, std::size_t n, Random &random) {
    std::swap(lines[n], lines[below(random, lines.size())]);
}

void conflict(Lines &lines, std::size_t n, Random &) {
    lines[n] = "<<<<<<< HEAD\n" + lines[n] + "=======\n" + lines[n] + ">>>>>>> autre\n";
}

void conflict_half_cleaned(Lines &lines, std::size_t n, Random &) { lines[n] += "=======\n"; }

void quote_opened(Lines &lines, std::size_t n, Random &) {
    const auto colon = lines[n].find(": ");
    if (colon != std::string::npos) lines[n].insert(colon + 2, "\"");
}

void value_lost(Lines &lines, std::size_t n, Random &) {
    const auto colon = lines[n].find(':');
    if (colon != std::string::npos) lines[n].erase(colon + 1, lines[n].size() - colon - 2);
}

void joined_with_next(Lines &lines, std::size_t n, Random &) { lines[n].back() = ' '; }

void cut_here(Lines &lines, std::size_t n, Random &random) {
    lines[n].resize(below(random, lines[n].size()));
    lines.resize(n + 1);
}

void key_in_capitals(Lines &lines, std::size_t n, Random &) {
    for (char &c : lines[n]) {
        if (c == ':') break;
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    }
}

void no_break_space(Lines &lines, std::size_t n, Random &) {
    const auto space = lines[n].find(' ');
    if (space != std::string::npos) lines[n].replace(space, 1, "\u00a0");
}

constexpr Slip slips[] = {
    {"colon lost", without_colon},
    {"no space after the colon", no_space_after_colon},
    {"letter lost", letter_lost},
    {"letter doubled", letter_doubled},
    {"letters swapped", letters_swapped},
    {"a sign slipped in", a_sign},
    {"too far in", more_indentation},
    {"too far out", less_indentation},
    {"a tab of indentation", tab_of_indentation},
    {"line twice", line_twice},
    {"line lost", line_lost},
    {"lines exchanged", lines_exchanged},
    {"conflict", conflict},
    {"conflict half cleaned", conflict_half_cleaned},
    {"quote opened", quote_opened},
    {"value lost", value_lost},
    {"joined with the next", joined_with_next},
    {"cut here", cut_here},
    {"key in capitals", key_in_capitals},
    {"no-break space", no_break_space},
};

// Ids that stand twice: the record of another, an item of another.
void add_doubled_ids(Inputs &inputs) {
    const auto swap_id = [&](const std::string &file, std::string_view from, std::string_view to) {
        std::string text = base_text(file);
        text.replace(text.find(from), from.size(), to);
        inputs.push_back(with_text("slips", "id " + std::string(to), file, text));
    };
    for (const auto id :
         {"ml-temoin", "../ft", "ft-canari/..", "\"\"", "\"\\x1b[2J\"", "FT-CANARI"})
        swap_id(partner_name, "ft-canari", id);
    for (const auto id :
         {"y26-bbbb2", "y26-ilou0", "y25-aaaa1", "\"../y26\"", "\"y26-aaaa1\\n\""}) {
        swap_id(youth_name, "y26-aaaa1", id);
        swap_id(identity_name, "y26-aaaa1", id);
    }
    for (const auto id : {"../../etc/passwd", "ft-inconnu", "\"\\x1b]8;;x\\x07\"", "\"a\\nb\""}) {
        swap_id(youth_name, "partner: ft-canari", std::string("partner: ") + id);
        swap_id(youth_name, "mentor: m-4k2x", std::string("mentor: ") + id);
        swap_id(youth_name, "by: angelina", std::string("by: ") + id);
        swap_id(settings_name, "id: angelina", std::string("id: ") + id);
        swap_id(partner_name, "with: [c-4m2x]", std::string("with: [") + id + "]");
    }
}

} // namespace

void add_slips(Inputs &inputs) {
    Random random(20261128);
    for (const std::string &file : records()) {
        const Lines lines = lines_of(base_text(file));
        for (const Slip &slip : slips) {
            // Every fifth line or so, others for each kind of slip.
            for (std::size_t n = below(random, 3); n < lines.size(); n += 2 + below(random, 6)) {
                Lines changed = lines;
                slip.make(changed, n, random);
                inputs.push_back(with_text("slips", slip.name + (", line " + std::to_string(n + 1)),
                                           file, joined(changed)));
            }
        }
    }
    add_doubled_ids(inputs);
}

} // namespace maillon::hostile
