// privacy due in words: who is due, then who is in the thirty days' notice, each with the command.
// SPDX-License-Identifier: MIT
#include "report/page.h"
#include "report/retention_answer.h"

namespace maillon {
namespace {

constexpr int longest_without_reason = 24;

Message since_in_words(const Keeping &keeping) {
    return keeping.has_fact ? msg("last fact on {0}", keeping.last_fact)
                            : msg("no fact, recorded by {0} at the latest", keeping.last_fact);
}

Message in_words(const Keeping &keeping, const RetentionReport &report, const View &view) {
    const auto who = youth_with_id(report.known, keeping.youth->id, view);
    const Message since = since_in_words(keeping);
    if (is_due(keeping, report.day))
        return msg("{0}: {1}; notice since {2}, to be forgotten since {3}", who, since,
                   keeping.notice, keeping.forget);
    return msg("{0}: {1}; notice since {2}, to be forgotten on {3}", who, since, keeping.notice,
               keeping.forget);
}

enum class Part { due, noticed };

void write_part(Part part, const Message &heading, const RetentionReport &report, const View &view,
                Page &page) {
    bool is_begun = false;
    for (const Keeping &keeping : report.keepings) {
        if (is_due(keeping, report.day) != (part == Part::due)) continue;
        if (!is_begun) page.heading(heading);
        is_begun = true;
        page.item(in_words(keeping, report, view));
        if (part == Part::due) page.command(msg("maillon privacy forget {0}", keeping.youth->id));
    }
}

void write_rule(const Settings &settings, Page &page) {
    const int months = settings.retention_months;
    page.sentence(msg("A record is kept for one month after its last fact, with 30 days' notice.|"
                      "A record is kept for {0} months after its last fact, with 30 days' notice.",
                      months));
    if (months > longest_without_reason)
        page.sentence(msg("Longer than {0} months, for this reason: {1}", longest_without_reason,
                          settings.retention_reason));
}

void write_unclear(const RetentionReport &report, const View &view, Page &page) {
    if (report.unclear.empty()) return;
    page.heading(msg("Records with an error"));
    page.sentence(msg("Nobody can say when their last fact was: mend them first (maillon check)."));
    for (const std::string &id : report.unclear)
        page.item(msg("{0}", youth_with_id(report.known, id, view)));
}

} // namespace

std::string retention_answer(const RetentionReport &report, const View &view) {
    if (view.format == Format::json) return retention_json(report, view);
    Page page(view);
    page.title(msg("Records to forget, on {0}", report.day));
    write_rule(report.known.settings, page);
    if (report.keepings.empty()) page.sentence(msg("No record is due, or in its notice."));
    write_part(Part::due, msg("Due"), report, view, page);
    write_part(Part::noticed, msg("In the 30 days' notice"), report, view, page);
    write_unclear(report, view, page);
    return page.text();
}

} // namespace maillon
