// Where blank lines stand, how long lines are broken, and what Markdown calls each part.
// SPDX-License-Identifier: MIT
#include "report/page.h"

#include "base/text.h"
#include "report/html.h"
#include "report/markdown.h"

namespace maillon {

namespace {

constexpr std::string_view end_of_list = "</li>\n</ul>\n";

}

std::string in_one_line(std::string_view text) {
    std::string out;
    for (const char c : trimmed(text)) {
        const bool is_space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
        if (is_space && out.ends_with(' ')) continue;
        out += is_space ? ' ' : c;
    }
    return out;
}

void Page::begin(Part part) {
    const bool after_table = last_ == Part::table || part == Part::table;
    const bool in_list = last_ == Part::item && part == Part::item;
    const bool apart = is_markdown() ? !in_list : part == Part::heading || after_table;
    const bool under_heading = last_ == Part::heading && !is_markdown();
    if (last_ != Part::none && apart && !under_heading) out_ += "\n";
    last_ = part;
}

// `lead` stands before the first line; further lines are indented as far.
void Page::write(const Message &text, std::string_view lead, std::string_view style) {
    const std::string said = say(text, view_.speech);
    if (is_markdown()) {
        out_ += std::string(lead) + in_markdown(said) + "\n";
        return;
    }
    const int room = view_.width - width(lead);
    const std::string plain = shown(said);
    const auto lines =
        view_.width == 0 ? std::vector<std::string>{plain} : wrapped(plain, std::max(room, 20));
    std::string before(lead);
    for (const auto &line : lines) {
        out_ += before + painted(line, style, view_) + "\n";
        before.assign(lead.size(), ' ');
    }
}

// An item stays open for what stands under it, the list for the next item.
void Page::write_html(Part part, std::string_view tag, const Message &text,
                      std::string_view style) {
    const bool in_list = last_ == Part::item;
    const std::string said = in_html(say(text, view_.speech));
    const Attributes attributes =
        style.empty() ? Attributes{} : Attributes{{"class", std::string(style)}};
    last_ = part;
    if (tag == "li") {
        out_ += (in_list ? "</li>\n<li>" : "<ul>\n<li>") + said;
        return;
    }
    if (part != Part::item && in_list) out_ += end_of_list;
    out_ += element(tag, attributes, said) + (part == Part::item ? "" : "\n");
}

std::string Page::text() const {
    return is_html() && last_ == Part::item ? out_ + std::string(end_of_list) : out_;
}

void Page::title(const Message &text) {
    if (is_html()) return write_html(Part::title, "h1", text);
    begin(Part::title);
    write(text, is_markdown() ? "# " : "", "bold");
}

void Page::heading(const Message &text) {
    if (is_html()) return write_html(Part::heading, "h2", text);
    begin(Part::heading);
    write(text, is_markdown() ? "## " : "", "bold");
}

void Page::sentence(const Message &text, std::string_view style) {
    if (is_html()) return write_html(Part::sentence, "p", text, style);
    begin(Part::sentence);
    write(text, "", style);
}

void Page::item(const Message &text) {
    if (is_html()) return write_html(Part::item, "li", text);
    begin(Part::item);
    write(text, "- ", "");
}

void Page::under(const Message &text, std::string_view style) {
    if (is_html()) return write_html(Part::item, "div", text, "faint");
    begin(Part::item);
    write(text, is_markdown() ? "  - " : "  ", style);
}

void Page::command(const Message &text) {
    if (text.empty()) return;
    if (is_html()) return write_html(Part::item, "div", text, "faint");
    begin(Part::item);
    const std::string said = say(text, view_.speech);
    out_ += is_markdown() ? "  - " + markdown_code(said) + "\n"
                          : "  " + painted(shown(said), "faint", view_) + "\n";
}

void Page::table(const Table &table) {
    if (is_html()) {
        out_ = text() + table.rendered(view_);
        last_ = Part::table;
        return;
    }
    begin(Part::table);
    out_ += table.rendered(view_);
}

} // namespace maillon
