// Escapes with a backslash all that CommonMark and GitHub's tables would take for markup.
// SPDX-License-Identifier: MIT
#include "report/markdown.h"

#include "base/text.h"

namespace maillon {
namespace {

constexpr std::string_view acting = "\\`*_{}[]<>|~$&";
constexpr std::string_view acting_first = "#+-=";

// "12. " and "12) " begin a list: the place of the mark, or npos.
std::size_t list_mark(std::string_view text) {
    const auto end = text.find_first_not_of("0123456789");
    if (end == 0 || end == text.npos) return text.npos;
    const bool is_mark = text[end] == '.' || text[end] == ')';
    return is_mark && text.substr(end + 1, 1).find_first_not_of(' ') == text.npos ? end : text.npos;
}

} // namespace

std::string in_markdown(std::string_view raw) {
    const std::string whole = shown(raw);
    const std::string_view text = trimmed(whole);
    const auto mark = list_mark(text);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool acts_first = i == 0 && acting_first.find(c) != acting_first.npos;
        if (acts_first || i == mark || acting.find(c) != acting.npos) out += '\\';
        out += c;
    }
    return out;
}

std::string markdown_code(std::string_view text) {
    if (text.find('`') != text.npos || text.find('|') != text.npos) return in_markdown(text);
    return "`" + shown(text) + "`";
}

} // namespace maillon
