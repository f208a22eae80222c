// One partner on one screen: who, health, open referrals, what we owe, what happened.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "alliance/partnership.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/health_words.h"
#include "report/page.h"
#include "report/referral_words.h"
#include "report/timeline.h"

namespace maillon {
namespace {

constexpr std::size_t facts_on_a_screen = 12;

void write_contact(const Partner &partner, Date today, Page &page) {
    const Contact *contact = primary_contact(partner, today);
    if (!contact) {
        page.item(msg("Contact: none at present"));
        return;
    }
    std::string who = contact->name;
    for (const auto &more : {contact->role, contact->email, contact->phone})
        if (!more.empty()) who += ", " + more;
    page.item(msg("Contact: {0}", who));
}

void write_agreement(const Partner &partner, Date today, Page &page) {
    const Agreement *agreement = agreement_on(partner, today);
    if (!agreement) return;
    page.item(agreement->until ? msg("Agreement signed on {0}, until {1}",
                                     agreement->signed_on.date, *agreement->until)
                               : msg("Agreement signed on {0}", agreement->signed_on.date));
    if (agreement->volume)
        page.under(
            msg("Planned: {0} referral a year|Planned: {0} referrals a year", *agreement->volume));
    if (agreement->places) page.under(msg("Places agreed at one time: {0}", *agreement->places));
}

void write_free_text(const Partner &partner, Page &page) {
    if (!partner.expectations.empty())
        page.item(msg("What they expect: {0}", in_one_line(partner.expectations)));
    if (!partner.constraints.empty())
        page.item(msg("Their constraints: {0}", in_one_line(partner.constraints)));
    if (!partner.note.empty()) page.item(msg("Note: {0}", in_one_line(partner.note)));
}

void write_who(const Health &health, const Register &known, Date today, Page &page) {
    const Partner &partner = *health.partner;
    page.title(msg("{0} ({1})", partner.name, partner.id));
    page.item(msg("Kind: {0}", labelled("partner-kinds", partner.kind)));
    if (!partner.territory.empty()) page.item(msg("Territory: {0}", partner.territory));
    page.item(msg("Stage: {0}", stage_label(health.stage)));
    const auto referent = referent_on(partner, today);
    page.item(referent.empty() ? msg("Referent: nobody")
                               : msg("Referent: {0}", staff_name(known.settings, referent)));
    write_contact(partner, today, page);
    write_agreement(partner, today, page);
    write_free_text(partner, page);
}

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

void write_open(const Partner &partner, const Register &known, Date today, const View &view,
                Page &page) {
    std::vector<Sent> open;
    for (const Sent &sent : referrals_of(known, partner.id))
        if (is_open(state_of(*sent.youth, *sent.referral))) open.push_back(sent);
    page.heading(msg("Open referrals: {0}", open.size()));
    if (!open.empty()) page.table(referrals_table(known, open, today, view));
}

void write_debts(const std::vector<Debt> &debts, const Register &known, const View &view,
                 Page &page) {
    if (debts.empty()) return;
    page.heading(msg("News we owe them"));
    for (const Debt &debt : debts) {
        page.item(debt_in_words(debt, known, view));
        page.command(debt_command(debt));
    }
}

} // namespace

std::string partner_page(const Health &health, const Register &known,
                         const std::vector<Debt> &debts, Date today, const View &view) {
    if (view.format == Format::json) return partner_page_json(health, known, debts, today, view);
    const Partner &partner = *health.partner;
    Page page(view);
    write_who(health, known, today, page);
    write_health(health, known.settings, page);
    write_open(partner, known, today, view, page);
    write_debts(debts, known, view, page);
    write_timeline(timeline_of(partner, known, view), view.width > 0 ? facts_on_a_screen : 0, view,
                   page);
    return page.text();
}

} // namespace maillon
