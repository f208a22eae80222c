// What pages on one partner have in common: who they are, what is open, what we owe.
// SPDX-License-Identifier: MIT
#include "report/partner_parts.h"

#include "alliance/codes.h"
#include "alliance/partnership.h"
#include "report/referral_words.h"

namespace maillon {
namespace {

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

} // namespace

void write_who(const Who &who, Page &page) {
    const Partner &partner = who.partner;
    page.item(msg("Kind: {0}", labelled("partner-kinds", partner.kind)));
    if (!partner.territory.empty()) page.item(msg("Territory: {0}", partner.territory));
    page.item(msg("Stage: {0}", stage_label(who.stage)));
    const auto referent = referent_on(partner, who.day);
    page.item(referent.empty() ? msg("Referent: nobody")
                               : msg("Referent: {0}", staff_name(who.settings, referent)));
    write_contact(partner, who.day, page);
    write_agreement(partner, who.day, page);
    write_free_text(partner, page);
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

} // namespace maillon
