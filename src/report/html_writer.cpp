// Messages into elements; tables with scoped headings.
// SPDX-License-Identifier: MIT
#include "report/html_writer.h"

namespace maillon {

std::string HtmlWriter::say(const Message &message) const {
    return message.empty() ? "" : in_html(maillon::say(message, speech_));
}

std::string HtmlWriter::tag(std::string_view name, const Message &message,
                            std::string_view kind) const {
    if (message.empty()) return {};
    const Attributes attributes =
        kind.empty() ? Attributes{} : Attributes{{"class", std::string(kind)}};
    return element(name, attributes, say(message)) + "\n";
}

std::string HtmlWriter::cell(const Message &heading, const std::string &inner,
                             std::string_view kind) const {
    Attributes attributes{{"data-label", maillon::say(heading, speech_)}};
    if (!kind.empty()) attributes.emplace_back("class", kind);
    return element("td", attributes, inner);
}

std::string HtmlWriter::list(const std::string &items) const {
    return items.empty() ? "" : element("ul", "\n" + items) + "\n";
}

std::string HtmlWriter::table(const Message &caption, const std::vector<Message> &headings,
                              const std::vector<std::vector<std::string>> &rows) const {
    std::string head;
    for (const Message &heading : headings)
        head += element("th", {{"scope", "col"}}, say(heading));
    std::string body;
    for (const auto &row : rows) {
        std::string cells = element("th", {{"scope", "row"}}, row.front());
        for (std::size_t i = 1; i < row.size(); ++i)
            cells += cell(headings.at(i), row[i]);
        body += element("tr", cells) + "\n";
    }
    return element("table", {{"class", "cards"}},
                   "\n" + tag("caption", caption) + element("thead", element("tr", head)) + "\n" +
                       element("tbody", "\n" + body) + "\n") +
           "\n";
}

} // namespace maillon
