// A page of text: title, headings, sentences, items and tables, written once for a terminal, a
// pipe, Markdown and the body of an HTML page.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "report/table.h"
#include "report/view.h"

namespace maillon {

// Line ends, which notes may have, become spaces.
std::string in_one_line(std::string_view text);

class Page {
public:
    // The view must outlive the page.
    explicit Page(const View &view) : view_(view) {}

    // Text of records may stand in any message: each goes through the encoder of its format.
    void title(const Message &text);
    void heading(const Message &text);
    void sentence(const Message &text, std::string_view style = {});
    void item(const Message &text);
    void under(const Message &text, std::string_view style = {}); // belongs to the item above
    void command(const Message &text); // ready to type, under the item above
    void table(const Table &table);

    [[nodiscard]] std::string text() const;

private:
    enum class Part { none, title, heading, sentence, item, table };

    [[nodiscard]] bool is_markdown() const { return view_.format == Format::markdown; }
    [[nodiscard]] bool is_html() const { return view_.format == Format::html; }
    void write_html(Part part, std::string_view tag, const Message &text,
                    std::string_view style = {});
    void begin(Part part);
    void write(const Message &text, std::string_view lead, std::string_view style);

    const View &view_;
    std::string out_;
    Part last_ = Part::none;
};

} // namespace maillon
