// Sentences and cells on an HTML page, in one language.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "report/html.h"

namespace maillon {

class HtmlWriter {
public:
    explicit HtmlWriter(const Speech &speech) : speech_(speech) {}

    // Encoded; empty for an empty message.
    [[nodiscard]] std::string say(const Message &message) const;
    // <name class="kind">message</name> on a line of its own; nothing for an empty message.
    [[nodiscard]] std::string tag(std::string_view name, const Message &message,
                                  std::string_view kind = {}) const;
    // A cell that bears its heading where a narrow screen makes cards of the rows.
    [[nodiscard]] std::string cell(const Message &heading, const std::string &inner,
                                   std::string_view kind = {}) const;
    [[nodiscard]] std::string item(const Message &message) const { return tag("li", message); }
    // A list of items that are HTML already; nothing where there are none.
    [[nodiscard]] std::string list(const std::string &items) const;
    // The first cell of each row names it; further cells are `cells`, HTML already.
    [[nodiscard]] std::string table(const Message &caption, const std::vector<Message> &headings,
                                    const std::vector<std::vector<std::string>> &rows) const;
    [[nodiscard]] const Speech &speech() const { return speech_; }

private:
    const Speech &speech_;
};

} // namespace maillon
