// What stands below every answer over several associations.
// SPDX-License-Identifier: MIT
#include "report/network_parts.h"

#include "report/html.h"

namespace maillon {

void write_trouble(const Faults &faults, const std::vector<UnreadFolder> &unread, Page &page) {
    if (!unread.empty()) {
        page.heading(msg("Not read, and not in these figures"));
        for (const UnreadFolder &one : unread)
            page.item(msg("{0}: {1}", one.folder, one.why));
    }
    if (faults.empty()) return;
    page.heading(msg("Records to mend"));
    for (const auto &[association, count] : faults)
        page.item(msg("{1}: {0} error|{1}: {0} errors", count, association));
}

std::string finished(const Page &page, const Message &title, const View &view) {
    if (view.format != Format::html) return page.text();
    return html_page(say(title, view.speech), page.text(), view.speech.language);
}

std::string told_count(int count) {
    return count > 0 && count < least_shown ? "<5" : std::to_string(count);
}

std::string sum_text(const NetworkSum &sum) {
    return (sum.left_out > 0 ? "≥ " : "") + std::to_string(sum.count);
}

} // namespace maillon
