// Readers of our own: they share no code with what writes.
// SPDX-License-Identifier: MIT
#include "hostile/judge_forms.h"

#include <algorithm>
#include <set>
#include <vector>

namespace maillon::hostile {
namespace {

using Row = std::vector<std::string>;

// Reads one row from the front of the text; false where its quotes or its end are wrong.
bool take_row(std::string_view &text, Row &row) {
    row.assign(1, "");
    std::size_t i = 0;
    bool quoted = false;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                row.back() += c;
            else if (text.substr(i + 1, 1) == "\"")
                row.back() += text[i++];
            else
                quoted = false;
        } else if (c == '"') {
            if (!row.back().empty()) return false;
            quoted = true;
        } else if (c == ',') {
            row.emplace_back();
        } else if (c == '\r' || c == '\n') {
            break;
        } else {
            row.back() += c;
        }
    }
    if (quoted || text.substr(i, 2) != "\r\n") return false;
    text.remove_prefix(i + 2);
    return true;
}

bool would_run(const std::string &cell) {
    const auto first = cell.find_first_not_of(' ');
    return first != cell.npos && std::string_view("=+-@").find(cell[first]) != std::string::npos;
}

const std::set<std::string, std::less<>> tags = {
    "html", "head", "meta", "title", "style",  "body",   "h1",        "h2",
    "h3",   "p",    "ul",   "li",    "table",  "thead",  "tbody",     "tfoot",
    "tr",   "th",   "td",   "a",     "span",   "div",    "section",   "svg",
    "desc", "text", "line", "rect",  "circle", "figure", "figcaption"};

const std::set<std::string, std::less<>> attributes = {"lang",
                                                       "charset",
                                                       "name",
                                                       "content",
                                                       "http-equiv",
                                                       "class",
                                                       "id",
                                                       "href",
                                                       "scope",
                                                       "role",
                                                       "aria-labelledby",
                                                       "viewBox",
                                                       "font-family",
                                                       "font-size",
                                                       "fill",
                                                       "stroke",
                                                       "x",
                                                       "y",
                                                       "x1",
                                                       "y1",
                                                       "x2",
                                                       "y2",
                                                       "cx",
                                                       "cy",
                                                       "r",
                                                       "width",
                                                       "height",
                                                       "text-anchor",
                                                       "paint-order",
                                                       "data-label",
                                                       "colspan",
                                                       "tabindex",
                                                       "stroke-width",
                                                       "stroke-dasharray"};

std::string_view word_at(std::string_view text) {
    const auto end = text.find_first_of(" =/>\n");
    return text.substr(0, end);
}

// What stands between < and >, without them.
std::string fault_in_attributes(std::string_view rest) {
    while (!rest.empty()) {
        if (rest == "/") return {};
        if (rest.front() != ' ') return "an HTML tag is broken";
        rest.remove_prefix(1);
        const auto name = word_at(rest);
        if (!attributes.contains(name))
            return "an HTML attribute of nobody's: " + std::string(name);
        rest.remove_prefix(name.size());
        if (!rest.starts_with("=\"")) return "an HTML attribute without quotes";
        const auto end = rest.find('"', 2);
        if (end == rest.npos) return "an HTML attribute without its end";
        const auto value = rest.substr(2, end - 2);
        if (name == "href" && !value.starts_with("#")) return "a link leads away from the page";
        rest.remove_prefix(end + 1);
    }
    return {};
}

class Tags {
public:
    std::string take(std::string_view inside) {
        if (inside.starts_with('/')) return close(inside.substr(1));
        const auto name = word_at(inside);
        if (!tags.contains(name)) return "an HTML tag of nobody's: " + std::string(name);
        const std::string fault = fault_in_attributes(inside.substr(name.size()));
        if (fault.empty() && !inside.ends_with('/')) open_.emplace_back(name);
        return fault;
    }
    [[nodiscard]] std::string_view inner() const {
        return open_.empty() ? std::string_view() : std::string_view(open_.back());
    }
    [[nodiscard]] bool all_closed() const { return open_.empty(); }

private:
    std::string close(std::string_view name) {
        if (inner() != name) return "an HTML tag is closed that is not open";
        open_.pop_back();
        return {};
    }
    std::vector<std::string> open_;
};

// An ampersand begins one of the five that we write.
bool has_bare_ampersand(std::string_view text) {
    for (auto at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) {
        const auto rest = text.substr(at);
        const bool known = std::ranges::any_of(
            std::vector<std::string_view>{"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"},
            [&](std::string_view entity) { return rest.starts_with(entity); });
        if (!known) return true;
    }
    return false;
}

} // namespace

std::string fault_in_csv(std::string_view text) {
    std::size_t columns = 0;
    Row row;
    while (!text.empty()) {
        if (!take_row(text, row)) return "a row of CSV is broken";
        if (columns != 0 && row.size() != columns) return "a row of CSV has another length";
        columns = row.size();
        if (std::ranges::any_of(row, would_run)) return "a cell of CSV would run";
    }
    return {};
}

std::string fault_in_html(std::string_view text) {
    constexpr std::string_view doctype = "<!doctype html>\n";
    if (!text.starts_with(doctype)) return "not an HTML page";
    text.remove_prefix(doctype.size());
    if (has_bare_ampersand(text)) return "a bare ampersand in HTML";
    Tags open;
    while (true) {
        const auto begin = text.find('<');
        const auto between = text.substr(0, begin);
        if (open.inner() != "style" && between.find_first_of(">\"'") != between.npos)
            return "a bare sign in HTML";
        if (begin == text.npos) break;
        const auto end = text.find('>', begin);
        if (end == text.npos) return "an HTML tag without its end";
        const std::string fault = open.take(text.substr(begin + 1, end - begin - 1));
        if (!fault.empty()) return fault;
        text.remove_prefix(end + 1);
    }
    return open.all_closed() ? "" : "an HTML tag stays open";
}

} // namespace maillon::hostile
