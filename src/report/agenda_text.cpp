// What is due: overdue, today, coming; and in ten lines, for `maillon` alone.
// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "report/agenda_words.h"
#include "report/answers.h"
#include "report/as_json.h"

namespace maillon {
namespace {

constexpr std::size_t brief_lines = 10;

std::string whom(const AgendaItem &item, const Register &known, const View &view) {
    std::string out = item.youth.empty() ? "" : youth_with_id(known, item.youth, view);
    if (item.partner.empty()) return out;
    if (!out.empty()) out += ", ";
    return out + partner_name(known, item.partner);
}

Message what(const AgendaItem &item, const Register &known, Date today) {
    const bool has_owner = !item.owner.empty();
    const auto owner = staff_name(known.settings, item.owner);
    const int late = today - item.due;
    if (late <= 0) return has_owner ? msg("{0} ({1})", item.text, owner) : item.text;
    if (!has_owner) return msg("{0} ({1} day late)|{0} ({1} days late)", item.text, late);
    return msg("{0} ({2}, {1} day late)|{0} ({2}, {1} days late)", item.text, late, owner);
}

std::vector<AgendaItem> between(const std::vector<AgendaItem> &items, Date from, Date to) {
    std::vector<AgendaItem> out;
    for (const AgendaItem &item : items)
        if (item.due >= from && item.due <= to) out.push_back(item);
    return out;
}

void write_section(const Message &heading, const std::vector<AgendaItem> &items,
                   const Register &known, Date today, const View &view, Page &page) {
    if (items.empty()) return;
    page.heading(heading);
    write_due(items, known, today, view, page);
}

std::string nothing_due(const View &view) {
    Page page(view);
    page.sentence(msg("Nothing is due."));
    return page.text();
}

} // namespace

Message whom_and_what(const AgendaItem &item, const Register &known, Date today, const View &view) {
    const auto who = whom(item, known, view);
    if (who.empty()) return what(item, known, today);
    return msg("{0}: {1}", who, what(item, known, today));
}

Message due_in_words(const AgendaItem &item, const Register &known, Date today, const View &view) {
    const auto who = whom(item, known, view);
    if (who.empty()) return msg("{0} · {1}", item.due, what(item, known, today));
    return msg("{0} · {1}: {2}", item.due, who, what(item, known, today));
}

void write_due(const std::vector<AgendaItem> &items, const Register &known, Date today,
               const View &view, Page &page) {
    for (const AgendaItem &item : items) {
        page.item(due_in_words(item, known, today, view));
        page.command(item.command);
    }
}

std::string agenda_answer(const std::vector<AgendaItem> &items, const Register &known, Date today,
                          const View &view) {
    if (view.format == Format::json) return agenda_json(items, known, today, view);
    if (items.empty()) return nothing_due(view);
    Page page(view);
    const Date first = items.front().due;
    const Date last = items.back().due;
    write_section(msg("Overdue"), between(items, first, today - 1), known, today, view, page);
    write_section(msg("Today"), between(items, today, today), known, today, view, page);
    write_section(msg("Coming"), between(items, today + 1, last), known, today, view, page);
    return page.text();
}

std::string agenda_brief(const std::vector<AgendaItem> &items, const Register &known, Date today,
                         const View &view) {
    if (items.empty()) return nothing_due(view);
    const bool all_fit = items.size() <= brief_lines;
    const std::size_t lines = all_fit ? items.size() : brief_lines - 1;
    std::string out;
    for (std::size_t i = 0; i < lines; ++i) {
        const auto text = shown(say(due_in_words(items[i], known, today, view), view.speech));
        out += (view.width > 0 ? shortened(text, view.width) : text) + "\n";
    }
    if (!all_fit)
        out += say(msg("… and {0} more: maillon agenda", items.size() - lines), view.speech) + "\n";
    return out;
}

} // namespace maillon
