// Dashes, spaces and indentation that a hand got wrong some lines above the one where a parser
// stumbles: a line is blamed where the lines around it agree with each other and not with it.
// SPDX-License-Identifier: MIT
#include "records/layout_slips.h"

#include <algorithm>
#include <array>
#include <set>

#include "records/record_rows.h"

namespace maillon {
namespace {

constexpr auto none = std::string_view::npos;

// The canonical style indents by two; where two lines disagree, the one that keeps to it is right.
constexpr int step = 2;

bool begins_with_one_of(std::string_view text, std::string_view set) {
    return !text.empty() && set.find(text[0]) != none;
}

class Rows {
public:
    explicit Rows(const TextLines &lines) : lines_(lines), rows_(rows_of(lines)) {
        for (const Row &row : rows_)
            if (row.is_item) item_indents_.insert(row.indent);
    }

    std::optional<Slip> first_slip(std::size_t offset) const {
        for (std::size_t i = 0; i < rows_.size() && rows_[i].begin <= offset; ++i)
            for (const auto look :
                 {&Rows::odd_space, &Rows::odd_dash, &Rows::sign_before_key,
                  &Rows::block_not_indented, &Rows::dash_missing, &Rows::first_item_astray,
                  &Rows::between_agreeing_lines, &Rows::neither_key_nor_item})
                if (auto slip = (this->*look)(i)) return slip;
        return {};
    }

private:
    [[nodiscard]] const Row *row(std::size_t i) const {
        return i < rows_.size() ? &rows_[i] : nullptr;
    }
    [[nodiscard]] const Row *above(std::size_t i) const { return i > 0 ? &rows_[i - 1] : nullptr; }
    [[nodiscard]] bool is_child(const Row *row, const Row &parent) const {
        if (row == nullptr) return false;
        return row->indent > parent.column || (row->is_item && row->indent == parent.column);
    }
    [[nodiscard]] bool continues(std::size_t i) const;
    [[nodiscard]] bool among_items(std::size_t i) const;

    [[nodiscard]] std::optional<Slip> odd_space(std::size_t i) const;
    [[nodiscard]] std::optional<Slip> odd_dash(std::size_t i) const;
    [[nodiscard]] std::optional<Slip> sign_before_key(std::size_t i) const;
    [[nodiscard]] std::optional<Slip> block_not_indented(std::size_t i) const;
    [[nodiscard]] std::optional<Slip> dash_missing(std::size_t i) const;
    [[nodiscard]] std::optional<Slip> first_item_astray(std::size_t i) const;
    [[nodiscard]] std::optional<Slip> between_agreeing_lines(std::size_t i) const;
    [[nodiscard]] std::optional<Slip> neither_key_nor_item(std::size_t i) const;

    const TextLines &lines_;
    std::vector<Row> rows_;
    std::set<int> item_indents_;
};

// A line that carries on the plain text of the one above.
bool Rows::continues(std::size_t i) const {
    const Row *before = above(i);
    if (before == nullptr || before->value.empty()) return false;
    const int least = before->has_key() ? before->column : before->indent;
    return rows_[i].indent > least && !rows_[i].has_key();
}

// Spaces that look like spaces and are none to YAML: beside a dash, a colon or in the margin.
std::optional<Slip> Rows::odd_space(std::size_t i) const {
    constexpr std::array<std::string_view, 5> odd = {"\u00a0", "\u202f", "\u2007", "\u2009",
                                                     "\u3000"};
    const auto &row = rows_[i];
    std::size_t at = row.text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-");
    if (at != none && row.text[at] == ':') ++at;
    for (const auto space : odd)
        if (at != none && row.text.substr(at).starts_with(space))
            return Slip{row.word + at,
                        msg("a no-break space stands here, which only looks like a space"),
                        msg("type an ordinary space over it")};
    return {};
}

bool Rows::among_items(std::size_t i) const {
    const Row &row = rows_[i];
    const Row *before = above(i);
    const Row *after = this->row(i + 1);
    if (before != nullptr && before->opens() && is_child(&row, *before)) return true;
    if (after != nullptr &&
        (after->indent == row.indent + step || (after->is_item && after->indent == row.indent)))
        return true;
    return item_indents_.contains(row.indent);
}

std::optional<Slip> Rows::odd_dash(std::size_t i) const {
    constexpr std::array<std::string_view, 11> signs = {"--", "-", "–", "—", "•", "·",
                                                        "‑",  "−", "*", "+", "_"};
    const Row &row = rows_[i];
    const Row *after = this->row(i + 1);
    const bool twice = row.is_item && row.column == row.indent + 2 * step;
    if (twice && after != nullptr && !after->is_item && after->indent == row.indent + step)
        return Slip{row.begin + static_cast<std::size_t>(row.indent),
                    msg("two dashes begin this item"), msg("delete one of them")};
    if (row.is_item || continues(i) || !among_items(i)) return {};
    for (const auto sign : signs) {
        if (!row.text.starts_with(sign)) continue;
        const auto rest = row.text.substr(sign.size());
        const bool is_alias = sign == "*" && !rest.starts_with(' ');
        if (rest.empty() || is_alias) continue;
        return Slip{row.word, msg("'{0}' begins no list item", sign),
                    msg("write a dash and a space: '- '")};
    }
    return {};
}

std::optional<Slip> Rows::sign_before_key(std::size_t i) const {
    const auto &text = rows_[i].text;
    if (!begins_with_one_of(text, "&*!") || text.find(':') == none) return {};
    if (text.size() < 2 || !((text[1] >= 'a' && text[1] <= 'z'))) return {};
    return Slip{rows_[i].word, msg("'{0}' stands before a key", text.substr(0, 1)),
                msg("delete it")};
}

std::optional<Slip> Rows::block_not_indented(std::size_t i) const {
    const Row *before = above(i);
    if (before == nullptr || !before->has_key() || rows_[i].has_key() || rows_[i].is_item)
        return {};
    if (!begins_with_one_of(before->value, "|>")) return {};
    return Slip{rows_[i].word, msg("the text under '|' or '>' is not indented"),
                msg("indent its lines by two spaces more than their key")};
}

// The first line under a key, where a later one begins with a dash, or stands as if it had one.
std::optional<Slip> Rows::dash_missing(std::size_t i) const {
    const Row *parent = above(i);
    const Row &first = rows_[i];
    if (parent == nullptr || !parent->opens() || !is_child(&first, *parent) || first.is_item)
        return {};
    const Slip slip{first.word, msg("a dash is missing before this item"),
                    msg("write '- ' before it, in line with the other dashes")};
    const Row *second = row(i + 1);
    const bool is_under = second != nullptr && !second->is_item && first.has_key() &&
                          !first.opens() && second->indent == first.indent + step &&
                          second->has_key();
    if (is_under) return slip;
    for (auto next = i + 1; is_child(row(next), *parent); ++next) {
        const Row &other = rows_[next];
        if (other.indent < first.indent - step) break;
        if (other.is_item && (other.indent == first.indent || other.indent == first.indent - step))
            return slip;
    }
    return {};
}

// The first item under a key, where the lines behind it stand as the canonical style has them.
std::optional<Slip> Rows::first_item_astray(std::size_t i) const {
    const Row *parent = above(i);
    const Row &first = rows_[i];
    const Row *second = row(i + 1);
    if (parent == nullptr || !parent->opens() || second == nullptr || !first.is_item) return {};
    if (!is_child(&first, *parent) && first.indent > parent->column) return {};
    const int canonical = parent->column + step;
    if (first.indent == canonical || (first.opens() && second->indent > first.column)) return {};
    const bool fits = second->is_item
                          ? second->indent == canonical
                          : second->indent == canonical + step && second->indent != first.column;
    if (!fits) return {};
    return wrong_indentation(first.begin + static_cast<std::size_t>(first.indent));
}

// `a: 1` alone at its depth, between two lines that stand at another one.
std::optional<Slip> Rows::between_agreeing_lines(std::size_t i) const {
    const Row &line = rows_[i];
    const Row *before = above(i);
    const Row *after = row(i + 1);
    if (after == nullptr || line.is_item || !line.has_key()) return {};
    const auto start = line.begin + static_cast<std::size_t>(line.indent);
    if (before == nullptr)
        return after->indent < line.indent ? std::optional(wrong_indentation(start)) : std::nullopt;
    const bool deeper = after->indent > line.column && (after->has_key() || after->is_item);
    if (line.opens() || !deeper) return {};
    const bool under = before->opens() && after->indent == before->column + step;
    const bool beside = !before->opens() && before->column == after->indent;
    return under || beside ? std::optional(wrong_indentation(start)) : std::nullopt;
}

std::optional<Slip> Rows::neither_key_nor_item(std::size_t i) const {
    const Row &line = rows_[i];
    const Row *before = above(i);
    const Row *after = row(i + 1);
    if (before == nullptr || line.has_key() || line.is_item || !before->has_key()) return {};
    if (begins_with_one_of(line.text, "[{\"'|>&*!%@`")) return {};
    const bool beside = !before->opens() && line.indent <= before->column;
    const bool under = before->opens() && after != nullptr && line.indent > before->column &&
                       after->indent == line.indent && after->has_key();
    return beside || under ? std::optional(not_a_key(lines_, line.word)) : std::nullopt;
}

} // namespace

std::optional<Slip> find_layout_slip(const TextLines &lines, std::size_t offset) {
    return Rows(lines).first_slip(offset);
}

} // namespace maillon
