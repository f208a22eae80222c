// One partner on one screen: who, health, open referrals, what we owe, what happened.
// SPDX-License-Identifier: MIT
#include "alliance/partnership.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/health_words.h"
#include "report/page.h"
#include "report/partner_parts.h"
#include "report/timeline.h"

namespace maillon {
namespace {

constexpr std::size_t facts_on_a_screen = 12;

void write_health(const Health &health, const Settings &settings, Page &page) {
    page.heading(msg("Health"));
    if (is_judged(health))
        page.sentence(msg("Level: {0}; points: {1}.", level_label(health.level),
                          in_points(hundredths(health.points))),
                      level_code(health.level));
    if (health.school_closed) page.item(closed_text(*health.partner, settings));
    for (const Signal *reason : reasons(health))
        page.item(reason->text);
    if (health.action) page.sentence(msg("To do: {0}", action_in_words(health, settings)));
}

} // namespace

std::string partner_page(const Health &health, const Register &known,
                         const std::vector<Debt> &debts, Date today, const View &view) {
    if (view.format == Format::json) return partner_page_json(health, known, debts, today, view);
    const Partner &partner = *health.partner;
    Page page(view);
    page.title(msg("{0} ({1})", partner.name, partner.id));
    write_who({partner, health.stage, known.settings, today}, page);
    write_health(health, known.settings, page);
    write_open(partner, known, today, view, page);
    write_debts(debts, known, view, page);
    write_timeline(timeline_of(partner, known, view), view.width > 0 ? facts_on_a_screen : 0, view,
                   page);
    return page.text();
}

} // namespace maillon
