// Readers of our own: they share no code with what writes.
// SPDX-License-Identifier: MIT
#include "hostile/judge_forms.h"

#include <algorithm>
#include <cctype>
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
    const auto first = cell.find_first_not_of(" \n");
    const bool is_number = first == 0 && cell.find_first_of("0123456789(") == 1 &&
                           cell.find_first_not_of("0123456789 .,-()/", 1) == cell.npos;
    if (is_number) return false;
    return first != cell.npos && std::string_view("=+-@").find(cell[first]) != std::string::npos;
}

const std::set<std::string, std::less<>> tags = {
    "html",   "head", "meta",   "title", "style",  "body",   "h1",         "h2",
    "h3",     "p",    "ul",     "li",    "table",  "thead",  "tbody",      "tfoot",
    "tr",     "th",   "td",     "a",     "span",   "div",    "section",    "svg",
    "desc",   "text", "line",   "rect",  "circle", "figure", "figcaption", "main",
    "header", "ol",   "strong", "br",    "caption"};

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

std::string fault_in_content_lines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find("\r\n");
        if (end == text.npos || end > 75) return "a content line is too long, or without its end";
        const auto line = text.substr(0, end);
        if (line.find_first_of("\r\n") != line.npos) return "a content line has a bare line end";
        if (line.starts_with(' ') && !lines.empty())
            lines.back() += line.substr(1);
        else
            lines.emplace_back(line);
        text.remove_prefix(end + 2);
    }
    std::vector<std::string> open;
    for (const std::string &line : lines) {
        const auto colon = line.find(':');
        const auto name = line.substr(0, line.find_first_of(":;"));
        if (colon == line.npos || name.empty() ||
            name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ-") != name.npos)
            return "a content line without its name";
        if (name == "BEGIN") open.push_back(line.substr(colon + 1));
        if (name != "END") continue;
        if (open.empty() || open.back() != line.substr(colon + 1)) return "an END of nothing";
        open.pop_back();
    }
    return open.empty() ? "" : "a BEGIN without its END";
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

static int hex_digit(char c) { return c <= '9' ? c - '0' : c - 'A' + 10; }

std::string decoded_mail(std::string_view text) {
    std::string out;
    for (; !text.empty(); text.remove_prefix(1)) {
        if (text.starts_with("=\n")) {
            text.remove_prefix(1);
        } else if (text.size() > 2 && text.front() == '=' && std::isxdigit(text[1]) != 0 &&
                   std::isxdigit(text[2]) != 0) {
            out += static_cast<char>(hex_digit(text[1]) * 16 + hex_digit(text[2]));
            text.remove_prefix(2);
        } else {
            out += text.front();
        }
    }
    return out;
}

// What is wrong with one line of the headers, the first of each name.
static std::string fault_in_header(std::string_view line, std::set<std::string> &seen) {
    static const std::set<std::string, std::less<>> known = {
        "From",        "To",           "Subject",        "Date",
        "Message-ID",  "MIME-Version", "Auto-Submitted", "Content-Language",
        "Content-Type"};
    if (line.starts_with(' ')) return seen.empty() ? "a mail begins with a blank" : "";
    const auto name = line.substr(0, line.find(':'));
    if (!known.contains(name)) return "a mail's header of nobody's: " + std::string(name);
    if (!seen.emplace(name).second) return "a mail's header twice: " + std::string(name);
    return {};
}

std::string fault_in_mail(std::string_view text) {
    const auto body = text.find("\n\n");
    if (body == text.npos) return "a mail without a body";
    std::set<std::string> seen;
    for (std::size_t at = 0; at < text.size();) {
        const auto line = text.substr(at, text.find('\n', at) - at);
        if (line.size() > 76) return "a line of a mail is too long";
        if (!std::ranges::all_of(line, [](char c) { return c >= ' ' && c < '\x7f'; }))
            return "a line of a mail is not plain";
        if (line.starts_with('.') || line.starts_with("From ")) return "a line of a mail acts";
        const std::string fault = at < body ? fault_in_header(line, seen) : "";
        if (!fault.empty()) return fault;
        at += line.size() + 1;
    }
    if (seen.size() != 9) return "a mail lacks a header";
    const auto html = text.find("\n\n", text.find("Content-Type: text/html"));
    const auto end = text.rfind("\n--=_");
    if (html == text.npos || end == text.npos || end < html) return "a mail without its page";
    return fault_in_html(decoded_mail(text.substr(html + 2, end - html - 2)));
}

} // namespace maillon::hostile
