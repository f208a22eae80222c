// Slips that leave a text readable, and not what the hand meant.
// SPDX-License-Identifier: MIT
#include "records/scalar_slips.h"

#include <algorithm>
#include <array>

namespace maillon {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::array<std::string_view, 5> typographic = {"“", "”", "„", "‘", "’"};

class Warnings {
public:
    Warnings(const std::string &file, const TextLines &lines, Problems &problems)
        : file_(file), lines_(lines), problems_(problems) {}

    void look_at(const Node &node) {
        for (const auto &item : node.items)
            look_at(item);
        for (const auto &entry : node.entries)
            look_at(entry.value);
        if (node.kind != Node::Kind::scalar || node.quoted || node.text.empty()) return;
        if (!warn_of_quotes(node)) warn_of_end(node);
        if (lines_.text().substr(node.begin, node.end - node.begin).find('\n') != none)
            warn_of_lines(node);
    }

private:
    void warn(std::size_t offset, Message what, Message remedy) {
        problems_.push_back(
            {Damage::warning, {file_, lines_.place(offset)}, std::move(what), std::move(remedy)});
    }

    bool warn_of_quotes(const Node &node) {
        const std::string_view text = node.text;
        const auto opens = [&](std::string_view quote) { return text.starts_with(quote); };
        const auto closes = [&](std::string_view quote) { return text.ends_with(quote); };
        if (static_cast<unsigned char>(text[0]) < 0x80 ||
            std::none_of(typographic.begin(), typographic.end(), opens) ||
            std::none_of(typographic.begin(), typographic.end(), closes))
            return false;
        warn(node.begin, msg("typographic quotes are kept as a part of the text"),
             msg("write straight ones: \""));
        return true;
    }

    // `06 12"`, `a, b]`: the mark at the other end was forgotten.
    void warn_of_end(const Node &node) {
        const std::string_view text = node.text;
        const char last = text.back();
        const bool quote = last == '"' && std::count(text.begin(), text.end(), '"') % 2 == 1;
        const bool bracket =
            (last == ']' && text.find('[') == none) || (last == '}' && text.find('{') == none);
        if (quote || bracket)
            warn(node.end - 1,
                 msg("'{0}' closes here what nothing opened", text.substr(text.size() - 1)),
                 msg("open it before the value, or delete it"));
    }

    void warn_of_lines(const Node &node) {
        for (auto line = lines_.next_line(node.begin); line < node.end;
             line = lines_.next_line(line)) {
            const auto first = lines_.text().find_first_not_of(" \t", line);
            if (first >= node.end || lines_.is_blank(line)) continue;
            const auto text = lines_.text().substr(first, lines_.end_of_line(first) - first);
            const auto word = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-");
            const bool is_key = word != none && word > 0 && text[word] == ':';
            if (is_key || text.starts_with("- "))
                warn(first, msg("this line is read as the end of the text above"),
                     msg("align it with the keys or dashes it belongs to, or put the text in "
                         "double quotes"));
        }
    }

    const std::string &file_;
    const TextLines &lines_;
    Problems &problems_;
};

} // namespace

bool may_be_slip(std::string_view plain) {
    if (plain.empty()) return false;
    const bool is_punctuation = plain[0] == '\xE2'; // U+2000 to U+2FFF
    return is_punctuation || plain.back() == '"' || plain.back() == ']' || plain.back() == '}';
}

void warn_of_scalar_slips(const std::string &file, const TextLines &lines, const Node &root,
                          Problems &problems) {
    Warnings(file, lines, problems).look_at(root);
}

} // namespace maillon
