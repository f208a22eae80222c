// Brackets that a hand left open, closed otherwise or twice: a parser reads on until it stumbles
// over a dash far below.
// SPDX-License-Identifier: MIT
#include "records/bracket_slips.h"

#include <vector>

#include "records/record_rows.h"
#include "records/yaml_scalars.h"

namespace maillon {
namespace {

constexpr auto none = std::string_view::npos;

// One value in brackets, from the first to the last, or to what is wrong.
class BracketWalk {
public:
    BracketWalk(const TextLines &lines, std::size_t begin)
        : lines_(lines), begin_(begin), indent_(lines.indent(begin)) {}

    std::optional<std::size_t> end() {
        for (auto at = begin_; at < lines_.text().size(); at = next_) {
            next_ = at + 1;
            if (lines_.at(at) == '\n' && is_left(at + 1)) break;
            if (!take(at)) return {};
            if (open_.empty()) return at + 1;
        }
        if (!slip_) slip_ = bracket_not_closed(lines_, open_.back());
        return {};
    }
    [[nodiscard]] const std::optional<Slip> &slip() const { return slip_; }

private:
    // A line that is not indented more, nor closes a bracket, belongs to it no longer.
    [[nodiscard]] bool is_left(std::size_t line) const {
        if (line >= lines_.text().size() || lines_.is_blank(line)) return false;
        const char first = lines_.at(line + static_cast<std::size_t>(lines_.indent(line)));
        const bool closes = first == ']' || first == '}';
        return lines_.indent(line) < indent_ || (lines_.indent(line) == indent_ && !closes);
    }

    bool take(std::size_t at) {
        const char c = lines_.at(at);
        if (c == '[' || c == '{') open_.push_back(at);
        if (c == ']' || c == '}') return close(at);
        if (c == '#' && is_space(lines_.at(at - 1))) next_ = lines_.end_of_line(at);
        const bool begins = lines_.text().find_last_not_of(' ', at - 1) == before_value(at);
        if ((c != '"' && c != '\'') || !begins) return true;
        const auto end = quoted_end(lines_, at, indent_);
        if (end) next_ = *end;
        if (!end) slip_ = quote_not_closed(at);
        return end.has_value();
    }

    // The byte before `at`, spaces aside, where it is one that a value follows.
    [[nodiscard]] std::size_t before_value(std::size_t at) const {
        const auto before = lines_.text().find_last_not_of(" \n\r", at - 1);
        const bool opens =
            before != none && std::string_view("[{,:").find(lines_.at(before)) != none;
        return opens ? lines_.text().find_last_not_of(' ', at - 1) : none;
    }

    bool close(std::size_t at) {
        const char opening = lines_.at(open_.back());
        if ((opening == '[') == (lines_.at(at) == ']')) {
            open_.pop_back();
            return true;
        }
        slip_ = Slip{at,
                     msg("'{0}' does not close the '{1}' before it", lines_.text().substr(at, 1),
                         lines_.text().substr(open_.back(), 1)),
                     msg("brackets close as they open: [ ] or { }")};
        return false;
    }

    const TextLines &lines_;
    std::size_t begin_;
    int indent_;
    std::size_t next_ = 0;
    std::vector<std::size_t> open_;
    std::optional<Slip> slip_;
};

std::optional<Slip> fault_of(const TextLines &lines, std::size_t begin) {
    BracketWalk walk(lines, begin);
    const auto end = walk.end();
    if (!end) return walk.slip();
    const auto next = lines.text().find_first_not_of(" \t", *end);
    if (next == none || next >= lines.end_of_line(*end) || lines.at(next) == ':') return {};
    if (lines.at(next) == '#' && next > *end) return {};
    return Slip{next, msg("something follows the value"),
                msg("put the whole value in double quotes; a comment is '#' after a space")};
}

} // namespace

std::optional<std::size_t> bracket_end(const TextLines &lines, std::size_t begin) {
    return BracketWalk(lines, begin).end();
}

std::optional<Slip> find_bracket_slip(const TextLines &lines, std::size_t offset) {
    for (const Row &row : rows_of(lines)) {
        if (row.begin > offset) break;
        const auto at = value_begin(lines, row.begin);
        if (row.value.empty() || (lines.at(at) != '[' && lines.at(at) != '{')) continue;
        if (auto slip = fault_of(lines, at)) return slip;
    }
    return {};
}

} // namespace maillon
